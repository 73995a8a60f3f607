// What every page does: speak to Python in the page's language, say what goes wrong and what is done, and keep the question box.
"use strict";
window.radsminne = window.radsminne || {};

window.radsminne.room = function (element, server) {
  const room = element.querySelector(".room");
  const field = room.querySelector("#question");
  const form = room.querySelector(".ask");
  const problem = room.querySelector(".problem");
  const status = room.querySelector("[role=status].unseen");
  const away = []; // what must come to rest when the connection is lost

  document.documentElement.lang = room.lang; // Gradio sets it to the browser's own language
  keepLanguage();
  window.radsminne.progress(server, room.lang);

  // The cookie keeps the language, so that an address one shares does not choose another's. The links lead to what is shown now.
  function keepLanguage() {
    const here = new URL(location.href);
    if (here.searchParams.has("lang") && navigator.cookieEnabled) {
      here.searchParams.delete("lang");
      history.replaceState(null, "", here.pathname + here.search + here.hash);
    }
    for (const link of document.querySelectorAll(".languages a")) {
      link.addEventListener("click", () => {
        const there = new URL(location.href);
        there.searchParams.set("lang", link.hreflang);
        link.href = there.pathname + there.search;
      });
    }
  }

  async function call(name, sent) {
    const told = await Promise.resolve(server[name]({ ...sent, language: room.lang })).catch(() => null);
    if (told) return told;
    // Gradio's client swallows what goes wrong and gives nothing back.
    busy(false);
    away.forEach((rest) => rest());
    complain(room.dataset.offline);
    return null;
  }

  function busy(on, region) {
    room.classList.toggle("busy", on);
    if (region) region.setAttribute("aria-busy", String(on));
    if (on) announce(room.dataset.busy);
  }

  function complain(sentence) {
    problem.textContent = sentence;
    if (!field) return;
    field.setAttribute("aria-invalid", String(Boolean(sentence)));
    if (sentence) field.focus();
  }

  function announce(sentence) {
    status.textContent = sentence || "";
  }

  // The question box grows with the question, up to a third of a small screen.
  function fit() {
    field.style.height = "auto";
    field.style.height = field.scrollHeight + "px";
  }

  function fill(question) {
    field.value = question;
    fit();
  }

  // Calls `asked` with what was written, when it can be asked for.
  function onQuestion(asked) {
    form.addEventListener("submit", (event) => {
      event.preventDefault();
      const question = field.value.trim();
      if (!question) return complain(room.dataset.empty);
      if (question.length > Number(room.dataset.limit)) return complain(room.dataset.tooLong);
      field.setAttribute("aria-invalid", "false");
      asked(question);
    });
    field.addEventListener("input", () => {
      fit();
      complain("");
    });
    field.addEventListener("keydown", (event) => {
      if (event.key === "Enter" && !event.shiftKey && !event.isComposing) {
        event.preventDefault();
        form.requestSubmit();
      }
    });
  }

  return { element: room, field, call, busy, complain, announce, fill, onQuestion, onLost: (rest) => away.push(rest) };
};
