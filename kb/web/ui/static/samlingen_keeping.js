// What the keeper of the collection does beside the list: look for new documents, follow the folders, upload.
"use strict";
window.radsminne = window.radsminne || {};

window.radsminne.keeping = function (shared) {
  const room = shared.element;
  const place = room.querySelector(".keeping");
  if (!place) return;
  const look = place.querySelector(".rescan");
  const watch = place.querySelector(".watch input");
  const result = place.querySelector(".result");
  const toggle = place.querySelector(".upload-toggle");
  const upload = place.querySelector(".upload");

  // Calls one of the page's functions, and tells what stands in its way.
  async function ask(name, sent) {
    const told = await shared.call(name, sent);
    if (told && told.problem) shared.complain(told.problem);
    return told && !told.problem ? told : null;
  }

  async function tellResult() {
    const told = await ask("result", {});
    if (told && !told.running) result.innerHTML = told.result;
  }

  look.addEventListener("click", async () => {
    shared.complain("");
    const told = await ask("look", {});
    if (!told) return;
    result.textContent = "";
    shared.announce(told.announcement);
    document.dispatchEvent(new CustomEvent("radsminne:look"));
  });

  watch.addEventListener("change", async () => {
    const told = await ask("watch", { on: watch.checked });
    if (told) shared.announce(told.announcement);
    else watch.checked = !watch.checked;
  });

  function unfold(open) {
    upload.hidden = !open;
    toggle.setAttribute("aria-expanded", String(open));
  }

  toggle.addEventListener("click", () => {
    unfold(upload.hidden);
    if (!upload.hidden) upload.elements.file.focus();
  });
  place.querySelector(".close-upload").addEventListener("click", () => {
    unfold(false);
    toggle.focus();
  });

  document.addEventListener("radsminne:read", tellResult);
  window.radsminne.upload(shared, place, upload, () => unfold(true));
};
