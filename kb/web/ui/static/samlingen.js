// Page Samlingen: the list with its filters, and the document that is opened from it; the address holds both.
"use strict";
window.radsminne = window.radsminne || {};

window.radsminne.start = function (element, server) {
  const shared = window.radsminne.room(element, server);
  const { element: room, call, complain, announce } = shared;
  const NAMES = ["tilstand", "organ", "slag", "q", "sorter"];
  const PAUSE = 250; // after the last key before the list follows
  const list = room.querySelector("#documents");
  const form = room.querySelector(".choose");
  const { read, write } = window.radsminne.address(NAMES);
  let filters = {}; // those of the list that is shown
  let listed = false; // whether one is shown
  let current = ""; // the document that is open
  let nothing = ""; // the pane without a document
  let turn = 0; // only the latest list may fill the page
  let timer = 0;

  const rows = () => Array.from(list.querySelectorAll(".place"));
  const pane = window.radsminne.pane(shared, {
    places: () => [], // a document is found again by its id, whatever the list is narrowed down to
    count: () => 0,
    fetch: async () => {},
    among: () => "hits",
    moved: (push) => write({ ...filters, ...pane.address() }, push),
    alone: () => true,
    quiet: () => false,
  });
  const about = window.radsminne.about(shared, { changed: reopen, gone: left });
  window.radsminne.keeping(shared);

  const wanted = (address) => Object.fromEntries(NAMES.map((name) => [name, address[name] || ""]));
  const same = (one, other) => NAMES.every((name) => (one[name] || "") === (other[name] || ""));

  // ---- What the address asks for

  async function follow(address) {
    if (!listed || !same(filters, address)) await show(wanted(address), 0, !address.dokument);
    if (address.dokument) await open(address);
    else close();
  }

  // ---- The list

  async function show(asked, n, clear) {
    const mine = ++turn;
    complain("");
    const told = await call("documents", { ...asked, n });
    if (!told || mine !== turn) return;
    if (told.problem) return complain(told.problem);
    filters = asked;
    listed = true;
    fill(told, asked);
    announce(told.announcement);
    nothing = told.source;
    if (clear) pane.clear(nothing);
  }

  function fill(told, asked) {
    const held = list.contains(document.activeElement) ? document.activeElement.dataset.document || "" : null;
    for (const [name, options] of Object.entries(told.options)) form.elements[name].innerHTML = options;
    if (document.activeElement !== form.elements.q) form.elements.q.value = asked.q;
    form.elements.sorter.value = asked.sorter || "dato";
    list.innerHTML = told.list;
    mark();
    if (held === null) return;
    (rows().find((row) => row.dataset.document === held) || list).focus({ preventScroll: true });
  }

  // The same list again, after something in it has changed.
  async function refresh() {
    await show(filters, rows().length, false);
    if (!current) pane.clear(nothing);
  }

  async function choose(asked) {
    clearTimeout(timer);
    if (same(asked, filters)) return;
    await show(asked, 0, false);
    write({ ...filters, ...pane.address() }, true);
  }

  function chosen() {
    const asked = Object.fromEntries(NAMES.map((name) => [name, form.elements[name].value.trim()]));
    return { ...asked, sorter: asked.sorter === "dato" ? "" : asked.sorter };
  }

  async function more() {
    const before = rows().length;
    const told = await call("more", { ...filters, offset: before });
    if (!told) return;
    if (told.problem) return complain(told.problem);
    list.querySelector("tbody").insertAdjacentHTML("beforeend", told.rows);
    list.querySelector(".shown").textContent = told.shown;
    list.querySelector(".after").hidden = !told.more;
    announce(told.shown);
    mark();
    if (rows()[before]) rows()[before].focus();
  }

  function mark() {
    for (const row of rows()) row.setAttribute("aria-current", String(row.dataset.document === current));
  }

  // ---- The document

  async function open(address) {
    current = address.dokument;
    mark();
    const [told] = await Promise.all([about.open(address.dokument), pane.openAlone(address)]);
    if (!told || current !== address.dokument) return;
    current = told; // what it is called now, where the address is an older one's
    mark();
  }

  // What is told of the open document has changed: the list and the pane follow.
  async function reopen() {
    await Promise.all([refresh(), pane.openAlone({ ...read(), dokument: current })]);
  }

  function close() {
    current = "";
    mark();
    about.close();
    document.title = room.querySelector(".left").dataset.title;
    pane.clear(nothing);
  }

  // The open document is no longer there; the keyboard goes to the one that came after it.
  async function left() {
    const place = rows().findIndex((row) => row.dataset.document === current);
    close();
    write(filters, false);
    await refresh();
    (rows()[Math.min(Math.max(place, 0), rows().length - 1)] || list).focus({ preventScroll: true });
  }

  // ---- What is pressed

  form.addEventListener("submit", (event) => {
    event.preventDefault();
    choose(chosen());
  });
  form.addEventListener("change", (event) => event.target.matches("select") && choose(chosen()));
  form.addEventListener("input", (event) => {
    if (!event.target.matches("[type=search]")) return;
    clearTimeout(timer);
    timer = setTimeout(() => choose(chosen()), PAUSE);
  });

  room.addEventListener("click", async (event) => {
    const row = event.target.closest(".place, .open-sent");
    if (row && !event.ctrlKey && !event.metaKey && !event.shiftKey && event.button === 0) {
      event.preventDefault();
      const opened = open({ dokument: row.dataset.document });
      write({ ...filters, ...pane.address() }, true);
      await opened;
    }
    if (event.target.closest(".more-documents")) more();
    if (event.target.closest(".show-all")) choose(wanted({ sorter: filters.sorter })).then(() => list.focus());
    const out = event.target.closest("#documents .restore");
    if (out) restore(out);
  });

  async function restore(button) {
    button.disabled = true;
    const told = await call("restore", { id: button.dataset.id });
    if (!told) return;
    if (told.problem) {
      button.disabled = false;
      return complain(told.problem);
    }
    await refresh();
    announce(told.announcement);
    document.dispatchEvent(new CustomEvent("radsminne:look"));
    list.focus({ preventScroll: true });
  }

  // Up and down lead from document to document.
  list.addEventListener("keydown", (event) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    const next = step && rows()[rows().indexOf(document.activeElement) + step];
    if (!next || !document.activeElement.matches(".place")) return;
    event.preventDefault();
    next.focus();
  });

  // Out of the pane, back to the document's row.
  document.addEventListener("keydown", (event) => {
    if (event.key !== "Escape" || event.defaultPrevented) return;
    const row = rows().find((each) => each.dataset.document === current);
    if (row && document.activeElement.closest("#source")) row.focus();
  });

  document.addEventListener("radsminne:read", refresh);
  window.addEventListener("popstate", () => follow(read()));
  follow(read());
};
