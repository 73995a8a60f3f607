// The whole quote at a chip, on hover and on focus; it can be pointed at, and Escape takes it away.
"use strict";
window.radsminne = window.radsminne || {};

window.radsminne.tip = function (room, answer, wide) {
  const tip = room.querySelector(".tip");
  const PAUSE = 250;
  let timer = 0;

  function show(chip) {
    tip.querySelector("mark").textContent = chip.dataset.quote;
    tip.querySelector(".tip-source").textContent = chip.dataset.tip;
    tip.hidden = false;
    chip.setAttribute("aria-describedby", tip.id);
    const box = chip.getBoundingClientRect();
    const base = room.getBoundingClientRect();
    const below = box.bottom + tip.offsetHeight + 16 < window.innerHeight;
    tip.style.left = Math.max(16, Math.min(box.left - base.left, base.width - tip.offsetWidth - 16)) + "px";
    tip.style.top = (below ? box.bottom - base.top + 6 : box.top - base.top - tip.offsetHeight - 6) + "px";
  }

  function hide() {
    clearTimeout(timer);
    tip.hidden = true;
    answer.querySelectorAll(`[aria-describedby=${tip.id}]`).forEach((chip) => chip.removeAttribute("aria-describedby"));
  }

  function later(work) {
    clearTimeout(timer);
    timer = setTimeout(work, PAUSE);
  }

  answer.addEventListener("mouseover", (event) => {
    const chip = event.target.closest(".chip");
    if (chip && wide()) later(() => show(chip));
  });
  answer.addEventListener("mouseout", (event) => event.target.closest(".chip") && later(hide));
  tip.addEventListener("mouseenter", () => clearTimeout(timer));
  tip.addEventListener("mouseleave", () => later(hide));
  answer.addEventListener("focusin", (event) => {
    const chip = event.target.closest(".chip");
    if (chip && chip.matches(":focus-visible") && wide()) show(chip);
  });
  answer.addEventListener("focusout", hide);
  document.addEventListener(
    "keydown",
    (event) => {
      if (event.key !== "Escape" || tip.hidden) return;
      event.preventDefault(); // one press, one thing that goes away
      hide();
    },
    true,
  );

  return { hide };
};
