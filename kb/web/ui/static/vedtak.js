// Page Vedtak: the list with its filters and plot, and the decision that is opened from it; the address holds both.
"use strict";
window.radsminne = window.radsminne || {};

window.radsminne.start = function (element, server) {
  const shared = window.radsminne.room(element, server);
  const { element: room, call, complain, announce } = shared;
  const NAMES = ["q", "organ", "aar", "utfall", "apne"];
  const PAUSE = 300; // after the last key before the list follows
  const list = room.querySelector("#decisions");
  const form = room.querySelector(".choose");
  const { read, write } = window.radsminne.address([...NAMES, "vedtak"]);
  let filters = {}; // those of the list that is shown
  let listed = false; // whether one is shown
  let total = 0; // decisions that fit, shown or not
  let current = ""; // the decision that is open
  let nothing = ""; // the pane without a decision
  let turn = 0; // only the latest list may fill the page
  let timer = 0;

  const rows = () => Array.from(list.querySelectorAll(".place"));
  const rowOf = (key) => rows().findIndex((row) => row.dataset.key === key);
  const card = window.radsminne.card(shared);
  const pane = window.radsminne.pane(shared, {
    places: rows,
    count: () => total,
    fetch: more,
    among: () => "decisions",
    moved,
    alone: () => false,
    quiet: () => false,
  });

  const wanted = (address) => Object.fromEntries(NAMES.map((name) => [name, address[name] || ""]));
  const same = (one, other) => NAMES.every((name) => (one[name] || "") === (other[name] || ""));

  function remember(push) {
    const { side, visning } = pane.address();
    write({ ...filters, vedtak: current, ...(current ? { side, visning } : {}) }, push);
  }

  // The pane shows another page, or with its arrows another decision.
  function moved(push) {
    const row = rows()[pane.shown().kilde - 1];
    if (row && row.dataset.key !== current) {
      current = row.dataset.key;
      card.open(current);
      row.closest("tr").scrollIntoView({ block: "nearest" });
    }
    remember(push);
  }

  // ---- What the address asks for

  async function follow(address) {
    if (!listed || !same(filters, address)) await show(wanted(address), 0);
    if (address.vedtak) await open(address.vedtak, address);
    else close();
  }

  // ---- The list

  async function show(asked, n) {
    const mine = ++turn;
    complain("");
    const told = await call("decisions", { ...asked, n });
    if (!told || mine !== turn) return;
    if (told.problem) return complain(told.problem);
    filters = asked;
    listed = true;
    total = told.total;
    nothing = told.source;
    fill(told, asked);
    announce(told.announcement);
  }

  function fill(told, asked) {
    const held = list.contains(document.activeElement);
    const unfolded = list.querySelector(".numbers[open]");
    for (const [name, options] of Object.entries(told.options)) form.elements[name].innerHTML = options;
    if (document.activeElement !== form.elements.q) form.elements.q.value = asked.q;
    form.elements.apne.checked = Boolean(asked.apne);
    form.querySelector(".only-label").textContent = told.open;
    list.innerHTML = told.list;
    const numbers = list.querySelector(".numbers");
    if (unfolded && numbers) numbers.open = true;
    mark();
    if (held) list.focus({ preventScroll: true });
  }

  async function choose(asked) {
    clearTimeout(timer);
    if (same(asked, filters)) return;
    await show(asked, 0);
    if (current && rowOf(current) < 0) close();
    remember(true);
  }

  function chosen() {
    const asked = Object.fromEntries(NAMES.map((name) => [name, form.elements[name].value.trim()]));
    return { ...asked, apne: form.elements.apne.checked ? "1" : "" };
  }

  async function more() {
    const before = rows().length;
    const told = await call("more", { ...filters, offset: before });
    if (!told) return;
    if (told.problem) return complain(told.problem);
    list.querySelector(".register tbody").insertAdjacentHTML("beforeend", told.rows);
    list.querySelector(".shown").textContent = told.shown;
    list.querySelector(".after").hidden = !told.more;
    announce(told.shown);
    mark();
  }

  async function showMore() {
    const before = rows().length;
    await more();
    if (rows()[before]) rows()[before].focus();
  }

  function mark() {
    for (const row of rows()) row.setAttribute("aria-current", String(row.dataset.key === current));
  }

  // ---- The decision

  async function open(key, address = {}) {
    current = key;
    mark();
    const told = await card.open(key);
    if (current !== key) return;
    if (!told) return close();
    const index = rowOf(key);
    if (index >= 0) return pane.open(index + 1, address, true);
    const { dokument, side, sitat } = told; // the list is narrowed down, or too short, to show it
    await pane.openAlone({ dokument, side: address.side || side, sitat: address.side && address.side !== side ? "" : sitat, visning: address.visning });
  }

  function close() {
    current = "";
    mark();
    card.close();
    document.title = room.querySelector(".left").dataset.title;
    pane.clear(nothing);
  }

  // ---- What is pressed

  form.addEventListener("submit", (event) => {
    event.preventDefault();
    choose(chosen());
  });
  form.addEventListener("change", (event) => event.target.matches("select, [type=checkbox]") && choose(chosen()));
  form.addEventListener("input", (event) => {
    if (!event.target.matches("[type=search]")) return;
    clearTimeout(timer);
    timer = setTimeout(() => choose(chosen()), PAUSE);
  });

  list.addEventListener("click", (event) => {
    const row = event.target.closest(".place");
    if (row && !event.ctrlKey && !event.metaKey && !event.shiftKey && event.button === 0) {
      event.preventDefault();
      const opened = open(row.dataset.key);
      write({ ...filters, vedtak: current }, true);
      return opened;
    }
    if (event.target.closest(".more-decisions")) showMore();
    if (event.target.closest(".show-all")) choose(wanted({})).then(() => list.focus());
  });

  // Up and down lead from decision to decision.
  list.addEventListener("keydown", (event) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    const next = step && rows()[rows().indexOf(document.activeElement) + step];
    if (!next || !document.activeElement.matches(".place")) return;
    event.preventDefault();
    next.focus();
  });

  document.addEventListener("radsminne:read", () => show(filters, rows().length));
  window.addEventListener("popstate", () => follow(read()));
  follow(read());
};
