// What is known of the open document, under the pane's tools: it stays while one turns pages, also with a form half filled in.
"use strict";
window.radsminne = window.radsminne || {};

window.radsminne.about = function (shared, page) {
  const room = shared.element;
  const inner = room.querySelector("#source-inner");
  const toggle = room.querySelector(".about-toggle");
  const panel = room.querySelector("#about");
  let shown = ""; // the document it tells of
  let turn = 0;

  // The pane is filled anew with every page; the panel goes back to its place.
  new MutationObserver(settle).observe(inner, { childList: true });

  function settle() {
    const tools = inner.querySelector(".tools");
    if (!tools || !shown || tools.contains(toggle)) return;
    tools.append(toggle);
    tools.after(panel);
  }

  function unfold(open) {
    panel.hidden = !open;
    toggle.setAttribute("aria-expanded", String(open));
  }

  // Gives back what the document is called now.
  async function open(document, anew = false) {
    if (document === shown && !anew) return shown;
    const mine = ++turn;
    const told = await shared.call("about", { document });
    if (!told || mine !== turn) return null;
    if (told.problem) {
      close();
      return null;
    }
    shown = told.document;
    panel.innerHTML = told.about;
    panel.classList.remove("correcting");
    settle();
    return shown;
  }

  function close() {
    turn += 1;
    shown = "";
    panel.innerHTML = "";
    toggle.remove();
    panel.remove();
  }

  // ---- Setting right

  const form = () => panel.querySelector(".correction");

  function openForm(open) {
    form().hidden = !open;
    panel.querySelector(".open-form").setAttribute("aria-expanded", String(open));
    panel.classList.toggle("correcting", open);
    if (open) form().elements.title.focus();
  }

  async function save() {
    const problem = panel.querySelector(".form-problem");
    problem.textContent = "";
    const { title, date, organ, kind } = form().elements;
    const given = { title: title.value, date: date.validity.badInput ? "?" : date.value, organ: organ.value, kind: kind.value };
    const told = await shared.call("correct", { document: shown, ...given });
    if (!told) return;
    for (const field of [title, date, organ, kind]) field.setAttribute("aria-invalid", String(field.name === told.field));
    if (told.problem) {
      problem.textContent = told.problem;
      if (told.field) form().elements[told.field].focus();
      return;
    }
    await open(shown, true);
    await page.changed(); // the pane is filled anew, and lets go of the keyboard
    panel.querySelector(".open-form").focus();
    shared.announce(told.announcement);
  }

  function useRead(button) {
    const field = form().elements[button.dataset.name];
    field.value = button.dataset.value;
    compare(field);
    field.focus();
  }

  // What was read is told where the field says something else.
  function compare(field) {
    const line = panel.querySelector(`.as-read[data-name="${field.name}"]`);
    if (line) line.hidden = field.value.trim() === line.querySelector(".use-read").dataset.value;
  }

  // ---- Taking out

  const dialog = () => panel.querySelector(".removal");

  async function remove() {
    const told = await shared.call("remove", { document: shown });
    dialog().close();
    if (!told) return;
    if (told.problem) return shared.complain(told.problem);
    await page.gone();
    shared.announce(told.announcement);
  }

  const presses = {
    "open-form": () => openForm(form().hidden),
    "close-form": () => {
      form().reset();
      for (const field of form().elements) compare(field);
      openForm(false);
      panel.querySelector(".open-form").focus();
    },
    "use-read": useRead,
    "open-removal": () => dialog().showModal(),
    "close-removal": () => dialog().close(),
    remove,
  };
  panel.addEventListener("click", (event) => {
    const button = event.target.closest("button");
    const name = button && Object.keys(presses).find((each) => button.classList.contains(each));
    if (name) presses[name](button);
  });
  // Escape closes the question whether to take out, and does nothing more.
  panel.addEventListener("keydown", (event) => event.key === "Escape" && event.target.closest("dialog") && event.stopPropagation());
  panel.addEventListener("input", (event) => compare(event.target));
  panel.addEventListener("submit", (event) => {
    event.preventDefault();
    save();
  });
  toggle.addEventListener("click", () => unfold(panel.hidden));
  close();

  return { open, close };
};
