// Addresses that lead back to what is shown: /?q=QUESTION&kilde=2, with &side= and &visning= where one has turned the page, and
// /?dokument=ID&side=4&sitat=START-END for a page alone.
"use strict";
window.radsminne = window.radsminne || {};

window.radsminne.address = (function () {
  const NAMES = ["q", "kilde", "dokument", "side", "sitat", "visning"];

  function read() {
    const given = new URLSearchParams(location.search);
    const number = (name) => Math.max(0, parseInt(given.get(name), 10) || 0);
    const sitat = given.get("sitat") || "";
    return {
      q: (given.get("q") || "").trim(),
      kilde: number("kilde"),
      dokument: given.get("dokument") || "",
      side: number("side"),
      sitat: /^\d{1,9}-\d{1,9}$/.test(sitat) ? sitat : "",
      visning: number("visning"),
    };
  }

  function write(address, push) {
    const parts = new URLSearchParams();
    for (const name of NAMES) if (address[name]) parts.set(name, address[name]);
    const text = parts.toString() ? "/?" + parts : "/";
    if (text === location.pathname + location.search) return;
    history[push ? "pushState" : "replaceState"](null, "", text);
  }

  return { read, write };
})();
