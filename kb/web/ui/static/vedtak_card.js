// The card of the decision that is open, under the pane's tools; it stays while one turns pages.
"use strict";
window.radsminne = window.radsminne || {};

window.radsminne.card = function (shared) {
  const room = shared.element;
  const inner = room.querySelector("#source-inner");
  const panel = room.querySelector("#card");
  let shown = null; // what Python told of the decision
  let wanted = "";
  let turn = 0;

  // The pane is filled anew with every page; the card goes back to its place.
  new MutationObserver(settle).observe(inner, { childList: true });

  function settle() {
    const before = inner.querySelector(".tools") || inner.querySelector(".head");
    if (shown && before && before.nextElementSibling !== panel) before.after(panel);
  }

  // Gives back where the decision stands, or nothing where it is not there, or another one was opened meanwhile.
  async function open(key) {
    if (key === wanted && shown) return shown;
    const mine = ++turn;
    wanted = key;
    const told = await shared.call("card", { vedtak: key });
    if (!told || mine !== turn) return null;
    if (told.problem) {
      close();
      shared.complain(told.problem);
      return null;
    }
    shown = told;
    panel.innerHTML = told.card;
    panel.hidden = false;
    panel.scrollTop = 0;
    settle();
    document.title = told.title;
    return told;
  }

  function close() {
    turn += 1;
    wanted = "";
    shown = null;
    panel.hidden = true;
    panel.remove();
  }

  close();
  return { open, close };
};
