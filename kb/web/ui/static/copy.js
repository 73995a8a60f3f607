// Copying, and saying on the button that it was done.
"use strict";
window.radsminne = window.radsminne || {};

window.radsminne.copy = function (room, announce) {
  const SAID_FOR = 1800;

  async function written(text) {
    try {
      await navigator.clipboard.writeText(text);
      return true;
    } catch {
      return copyOldWay(text);
    }
  }

  // Where the browser gives no clipboard (an address that is neither https nor this machine).
  function copyOldWay(text) {
    const area = document.createElement("textarea");
    area.value = text;
    area.style.position = "fixed";
    area.style.opacity = "0";
    document.body.appendChild(area);
    area.select();
    const copied = document.execCommand("copy");
    area.remove();
    return copied;
  }

  return async function (button, text) {
    const done = await written(text);
    announce(done ? room.dataset.copied : room.dataset.notCopied);
    if (!done || button.label) return;
    button.label = button.innerHTML;
    button.style.minWidth = button.offsetWidth + "px";
    button.textContent = room.dataset.copied;
    setTimeout(() => {
      button.innerHTML = button.label;
      button.label = "";
    }, SAID_FOR);
  };
};
