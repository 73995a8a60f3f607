// On a narrow screen the source is a sheet at the bottom: a strip, the lower half, or nearly all of the screen.
"use strict";
window.radsminne = window.radsminne || {};

window.radsminne.sheet = function (room) {
  const STATES = ["peek", "half", "full"];
  const narrow = window.matchMedia("(max-width: 900px)");
  const pane = room.querySelector("#source");
  const raise = room.querySelector(".raise");
  const lower = room.querySelector(".lower");

  function height(state) {
    return { peek: 72, half: Math.round(window.innerHeight * 0.48), full: window.innerHeight }[state];
  }

  function set(state) {
    room.dataset.sheet = state;
    room.style.setProperty("--sheet-height", height(state) + "px");
    raise.disabled = state === "full";
    lower.disabled = state === "peek";
  }

  function step(by) {
    const next = STATES[Math.min(2, Math.max(0, STATES.indexOf(room.dataset.sheet) + by))];
    const pressed = document.activeElement;
    set(next);
    if (pressed === raise && raise.disabled) lower.focus();
    if (pressed === lower && lower.disabled) raise.focus();
  }

  raise.addEventListener("click", () => step(1));
  lower.addEventListener("click", () => step(-1));
  window.addEventListener("resize", () => set(room.dataset.sheet));

  // Dragging the sheet by its head; on release it goes to the nearest of its three heights.
  let drag = null;
  pane.addEventListener("pointerdown", (event) => {
    if (!narrow.matches || event.button !== 0 || !event.target.closest(".head") || event.target.closest("button, a")) return;
    drag = { from: event.clientY, height: pane.getBoundingClientRect().height, moved: false };
    pane.setPointerCapture(event.pointerId);
  });
  pane.addEventListener("pointermove", (event) => {
    if (!drag) return;
    const now = drag.height + drag.from - event.clientY;
    drag.moved = drag.moved || Math.abs(event.clientY - drag.from) > 6;
    if (!drag.moved) return;
    pane.classList.add("dragged");
    room.dataset.sheet = "half";
    room.style.setProperty("--sheet-height", Math.min(height("full"), Math.max(72, now)) + "px");
  });
  function release() {
    if (!drag) return;
    const now = pane.getBoundingClientRect().height;
    pane.classList.remove("dragged");
    if (drag.moved) set(STATES.reduce((best, state) => (Math.abs(height(state) - now) < Math.abs(height(best) - now) ? state : best)));
    else if (room.dataset.sheet === "peek") set("half");
    drag = null;
  }
  pane.addEventListener("pointerup", release);
  pane.addEventListener("pointercancel", release);

  set("peek");
  return {
    set,
    step,
    narrow: () => narrow.matches,
    // A source that is opened comes into sight, and one that is pulled up stays up.
    reveal: () => room.dataset.sheet === "peek" && set("half"),
  };
};
