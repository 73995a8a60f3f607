// The line under the question box: what the collection holds, and for the owner the look for new documents.
"use strict";
window.radsminne = window.radsminne || {};

window.radsminne.collection = function (line, call, offline, changed) {
  const PAUSE = 700;

  async function tell(running) {
    const told = await call("collection", { latest: running });
    if (!told || told.problem) return;
    line.classList.toggle("running", told.running);
    const focused = line.contains(document.activeElement);
    line.innerHTML = told.collection;
    const button = line.querySelector(".rescan");
    if (focused && button) button.focus();
    if (told.running) setTimeout(() => tell(true), PAUSE);
    else if (running) changed();
  }

  line.addEventListener("click", async (event) => {
    if (!event.target.closest(".rescan")) return;
    const started = await fetch("/api/rescan", { method: "POST" }).catch(() => null);
    if (started) await tell(true);
    else offline();
  });

  tell(false);
};
