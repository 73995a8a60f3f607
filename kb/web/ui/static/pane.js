// The source pane beside a list of places (buttons or links with data-document, -page, -start, -end and -place): it shows a place, steps
// through them, turns pages, and knows the address of what it shows.
//
// page.places(): the list as it stands. page.count(): how many there are, also where more of them are yet to be fetched (page.fetch()).
// page.further(), where a page has it: whether there are more than it can count yet.
// page.among(): what they are ("quotes", "nearest", "hits", "decisions").
// page.moved(push): the pane shows something else; write the address. page.alone(): whether the pane may name the browser's window.
// page.quiet(): whether a place that was not chosen by hand is shown without a word, and leaves the sheet where it is.
"use strict";
window.radsminne = window.radsminne || {};

window.radsminne.pane = function (shared, page) {
  const room = shared.element;
  const pane = room.querySelector("#source");
  const inner = room.querySelector("#source-inner");
  const source = window.radsminne.source;
  const sheet = window.radsminne.sheet(room);
  const copied = window.radsminne.copy(room, shared.announce);
  let turn = 0; // only the latest may fill the pane
  let shown = null; // {document, page, quote, view, turned, place, kilde}
  let views = 1; // rendered pages of a format without pages

  shared.onLost(() => pane.classList.remove("turning"));

  // ---- What is shown

  async function open(kilde, address, chosen = false) {
    const place = page.places()[kilde - 1];
    const turned = address.side && address.side !== Number(place.dataset.page);
    const wanted = {
      document: place.dataset.document,
      page: turned ? address.side : Number(place.dataset.page),
      quote: turned ? "" : words(place),
      view: address.visning || null,
      turned: Boolean(address.visning),
      place: turned ? "" : place.dataset.place,
      kilde,
    };
    await show(wanted, chosen);
  }

  // What an address with a document of its own leads to.
  async function openAlone(address) {
    await show({ document: address.dokument, page: address.side || 1, quote: address.sitat, view: address.visning || null, turned: Boolean(address.visning), place: "", kilde: 0 });
  }

  async function show(wanted, chosen = false) {
    const mine = ++turn;
    const before = shown;
    shown = wanted; // at once, so that two quick presses go two steps
    if (!before || before.document !== wanted.document) views = 1;
    pane.classList.add("turning");
    press();
    const told = await shared.call("source", { ...wanted, number: wanted.kilde, count: wanted.kilde ? page.count() : 0, further: Boolean(page.further && page.further()), among: page.among() });
    if (!told || mine !== turn) return;
    pane.classList.remove("turning");
    if (told.problem) return shared.complain(told.problem);
    source.show(inner, told.source, (where) => tellViews(wanted, where));
    if (page.alone()) document.title = told.title || document.title;
    if (page.quiet() && !chosen) return;
    shared.announce(told.announcement);
    sheet.reveal();
  }

  // The place that is shown is pressed, also in a list that was filled anew.
  function press() {
    page.places().forEach((place, index) => {
      const state = place.tagName === "A" ? "aria-current" : "aria-pressed";
      place.setAttribute(state, String(shown !== null && index + 1 === shown.kilde));
    });
  }

  // The pane without a source.
  function clear(html) {
    turn += 1;
    shown = null;
    inner.innerHTML = html;
    pane.classList.remove("turning");
    sheet.set("peek");
  }

  // A format without pages has as many as its picture turns out to have.
  function tellViews(wanted, where) {
    const group = inner.querySelector(".turn");
    if (wanted !== shown || !group || group.dataset.paged === "true") return;
    views = where.views;
    shown.view = where.view;
    const label = group.dataset.pageOf.replace("##", where.views).replace("#", where.view);
    group.setAttribute("aria-label", label);
    group.querySelector(".of").textContent = label;
    group.querySelector(".previous-page").disabled = where.view <= 1;
    group.querySelector(".next-page").disabled = where.view >= where.views;
  }

  // ---- Its address

  function words(place) {
    return `${place.dataset.start}-${place.dataset.end}`;
  }

  function address() {
    if (!shown) return {};
    const place = page.places()[shown.kilde - 1];
    return {
      kilde: place ? shown.kilde : 0,
      dokument: place ? "" : shown.document,
      side: place && shown.page === Number(place.dataset.page) ? 0 : shown.page,
      sitat: place ? "" : shown.quote,
      visning: shown.turned ? shown.view : 0,
    };
  }

  // ---- Stepping and turning

  async function choose(kilde) {
    if (kilde > page.places().length) await page.fetch();
    if (kilde > page.places().length) return;
    const opened = open(kilde, {}, true);
    page.moved(true);
    await opened;
  }

  async function turnPage(by) {
    const paged = inner.querySelector(".turn").dataset.paged === "true";
    const turned = show(paged ? pageBeside(by) : { ...shown, view: Math.min(views, Math.max(1, shown.view + by)), turned: true });
    page.moved(false);
    await turned;
    keepFocus(by > 0 ? ".next-page" : ".previous-page");
  }

  // Back on its own page, the quote is marked again.
  function pageBeside(by) {
    const place = page.places()[shown.kilde - 1];
    const number = shown.page + by;
    const home = place && number === Number(place.dataset.page);
    return { ...shown, page: number, quote: home ? words(place) : "", view: null, place: home ? place.dataset.place : "" };
  }

  async function stepQuote(by) {
    await choose(shown.kilde + by);
    keepFocus(by > 0 ? ".next-quote" : ".previous-quote");
  }

  // The pane was filled anew, and the button that was pressed went with the old one.
  function keepFocus(selector) {
    const again = inner.querySelector(selector);
    if (again && document.activeElement === document.body) (again.disabled ? inner.querySelector(".page") : again).focus({ preventScroll: true });
  }

  // ---- What is pressed

  const presses = {
    "previous-quote": () => stepQuote(-1),
    "next-quote": () => stepQuote(1),
    "previous-page": () => turnPage(-1),
    "next-page": () => turnPage(1),
    "copy-quote": (button) => copied(button, button.dataset.copy),
  };
  inner.addEventListener("click", (event) => {
    const button = event.target.closest("button");
    const name = button && Object.keys(presses).find((each) => button.classList.contains(each));
    if (name && shown) presses[name](button);
  });

  // Out of the pane, back to the place that is shown.
  document.addEventListener("keydown", (event) => {
    if (event.key !== "Escape" || event.defaultPrevented || !pane.contains(document.activeElement)) return;
    if (sheet.narrow()) sheet.step(-1);
    const place = shown && page.places()[shown.kilde - 1];
    (place || shared.field || room).focus();
  });

  return { open, openAlone, choose, clear, press, address, copied, sheet, shown: () => shown };
};
