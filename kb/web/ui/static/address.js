// Addresses that lead back to what is shown: what a page asks for by names of its own, then &kilde=2 for the source shown, with &side=
// and &visning= where one has turned the page, and &dokument=ID&side=4&sitat=START-END for a page alone.
"use strict";
window.radsminne = window.radsminne || {};

window.radsminne.address = function (own) {
  const NUMBERS = ["kilde", "side", "visning"];
  const NAMES = [...own, "kilde", "dokument", "side", "sitat", "visning"];

  function read() {
    const given = new URLSearchParams(location.search);
    const address = {};
    for (const name of NAMES) address[name] = (given.get(name) || "").trim();
    for (const name of NUMBERS) address[name] = Math.max(0, parseInt(address[name], 10) || 0);
    if (!/^\d{1,9}-\d{1,9}$/.test(address.sitat)) address.sitat = "";
    return address;
  }

  function write(address, push) {
    const parts = new URLSearchParams();
    for (const name of NAMES) if (address[name]) parts.set(name, address[name]);
    const text = location.pathname + (parts.toString() ? "?" + parts : "");
    if (text === location.pathname + location.search) return;
    history[push ? "pushState" : "replaceState"](null, "", text);
  }

  return { read, write };
};
