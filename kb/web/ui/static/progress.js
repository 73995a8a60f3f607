// How far a running look for new documents has come, in the head of every page, for whoever may start one. While one runs it is asked
// every second; else when the page is looked at again, and now and then. Pages hear of a finished run by the event "radsminne:read".
"use strict";
window.radsminne = window.radsminne || {};

window.radsminne.progress = function (server, language) {
  const place = document.querySelector(".top .reading");
  if (!place) return;
  const SOON = 1000;
  const LATER = 15000;
  const text = place.querySelector(".reading-text");
  const bar = place.querySelector("[role=progressbar]");
  let timer = 0;
  let run = null; // the latest run known to be over, or the one that runs
  let running = false;
  let asking = false;

  async function ask() {
    if (asking) return;
    asking = true;
    clearTimeout(timer);
    const told = document.hidden ? null : await Promise.resolve(server.progress({ language })).catch(() => null);
    asking = false;
    if (told && !told.problem) show(told);
    timer = setTimeout(ask, running ? SOON : LATER);
  }

  function show(told) {
    const over = !told.running && run !== null && (running || told.run !== run);
    run = told.run;
    running = told.running;
    place.hidden = !running;
    text.textContent = running ? told.text : "";
    bar.setAttribute("aria-valuemax", told.total || 1);
    bar.setAttribute("aria-valuetext", told.text);
    if (told.total) bar.setAttribute("aria-valuenow", told.done);
    else bar.removeAttribute("aria-valuenow");
    bar.style.setProperty("--done", told.total ? told.done / told.total : 0);
    if (over) document.dispatchEvent(new CustomEvent("radsminne:read"));
  }

  window.addEventListener("focus", ask);
  document.addEventListener("visibilitychange", () => document.hidden || ask());
  document.addEventListener("radsminne:look", ask); // a page has started a run
  ask();
};
