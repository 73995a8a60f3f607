// Page Søk: searching, narrowing down, more hits; the address holds all of it.
"use strict";
window.radsminne = window.radsminne || {};

window.radsminne.start = function (element, server) {
  const shared = window.radsminne.room(element, server);
  const { element: room, call, complain, announce, busy } = shared;
  const NAMES = ["q", "organ", "kind", "from", "to", "sort", "in"];
  const hits = room.querySelector("#hits");
  const facets = room.querySelector(".facets");
  const STEP = Number(room.querySelector(".left").dataset.step);
  const MOST = Number(room.querySelector(".left").dataset.most);
  const { read, write } = window.radsminne.address(NAMES);
  let search = {}; // the words and filters whose hits are shown, or nothing
  let latest = {}; // the ones asked for last, shown or not yet: what a further choice is added to
  let further = false; // whether it has more hits than are shown; how many there will be is not known before the last
  let turn = 0; // only the latest search may fill the page

  const places = () => Array.from(hits.querySelectorAll(".place"));
  const pane = window.radsminne.pane(shared, {
    places,
    count: () => places().length,
    further: () => further,
    fetch: more,
    among: () => "hits",
    moved: (push) => {
      write({ ...search, ...pane.address() }, push);
      comeIntoSight();
    },
    alone: () => !search.q,
    quiet: () => true, // the hits come first; a source opens in front of them only when it is chosen
  });

  const same = (one, other) => NAMES.every((name) => (one[name] || "") === (other[name] || ""));
  const wanted = (address) => Object.fromEntries(NAMES.map((name) => [name, address[name] || ""]));

  // ---- What the address asks for

  async function follow(address) {
    if (!address.q) return start(address);
    shared.fill(address.q);
    const enough = Math.min(MOST, Math.max(STEP, Math.ceil(address.kilde / STEP) * STEP));
    const shown = same(search, address) && places().length >= address.kilde;
    if (!shown && !(await find(wanted(address), enough))) return;
    await openHit(address);
  }

  async function start(address) {
    turn += 1;
    search = {};
    latest = {};
    busy(false, hits);
    shared.fill("");
    const told = await call("opening", {});
    if (!told || told.problem) return complain(told ? told.problem : room.dataset.offline);
    hits.innerHTML = told.hits;
    facets.hidden = true;
    document.title = told.title;
    pane.clear(told.source);
    if (address.dokument) await pane.openAlone(address);
  }

  // The hit of the address; else, where there is room beside the hits, the first one.
  async function openHit(address) {
    const count = places().length;
    if (count && address.kilde) {
      const opened = pane.open(Math.min(address.kilde, count), address, true);
      comeIntoSight();
      return opened;
    }
    if (count && !pane.sheet.narrow()) return pane.open(1, address);
    const told = await call("opening", {});
    if (told && !told.problem) pane.clear(told.source);
  }

  function comeIntoSight() {
    const place = pane.shown() && places()[pane.shown().kilde - 1];
    if (place) place.closest(".hit").scrollIntoView({ block: "nearest" });
  }

  // ---- Searching

  async function find(asked, n) {
    const mine = ++turn;
    latest = asked;
    complain("");
    busy(true, hits);
    const told = await call("search", { ...asked, n });
    if (mine !== turn) return false;
    busy(false, hits);
    if (!told) return false;
    if (told.problem) {
      complain(told.problem);
      if (told.chosen) {
        hits.innerHTML = told.chosen;
        search = {};
      }
      return false;
    }
    search = told.failed ? {} : asked;
    further = Boolean(told.more);
    fillKeepingFocus(told);
    document.title = told.title || document.title;
    announce(told.announcement);
    return !told.failed;
  }

  // What was pressed is drawn anew, and keeps the keyboard.
  function fillKeepingFocus(told) {
    const held = document.activeElement && room.contains(document.activeElement) ? document.activeElement : null;
    const again = held && selectorOf(held);
    const opened = facets.open;
    hits.innerHTML = told.hits;
    facets.hidden = !told.facets;
    facets.innerHTML = told.facets || "";
    facets.open = opened || !pane.sheet.narrow();
    if (!held || held.isConnected) return;
    (room.querySelector(again) || hits.querySelector("h1")).focus({ preventScroll: true });
  }

  function selectorOf(held) {
    if (held.matches(".choice")) return `.choice[data-name="${held.dataset.name}"][data-value="${CSS.escape(held.dataset.value)}"]`;
    if (held.matches(".order")) return `.order[data-sort="${held.dataset.sort}"]`;
    if (held.matches("input[type=date]")) return `input[name="${held.name}"]`;
    return "#hits h1";
  }

  async function searchFor(asked, fromBox = false) {
    if (!asked.q) return;
    write(asked, true);
    if (!(await find(asked, STEP))) return;
    if (fromBox) {
      hits.querySelector("h1").focus({ preventScroll: true });
      if (pane.sheet.narrow()) hits.scrollIntoView();
    }
    await openHit({});
  }

  async function more() {
    const before = places().length;
    const told = await call("more", { ...search, n: STEP, offset: before });
    if (!told) return;
    if (told.problem || told.failed) return complain(told.problem || room.dataset.offline);
    hits.querySelector("ol.hits").insertAdjacentHTML("beforeend", told.items);
    hits.querySelector(".shown").textContent = told.shown;
    further = Boolean(told.more);
    hits.querySelector(".more-hits").hidden = !told.more;
    announce(told.announcement);
    pane.press();
  }

  async function showMore() {
    const before = places().length;
    await more();
    if (places()[before]) places()[before].focus();
  }

  // A link to another search: what may have been meant, the further hits of a document, another document that says the same.
  async function goOn(href) {
    history.pushState(null, "", href);
    await follow(read());
    const first = hits.querySelector("h1");
    if (first && !read().kilde) first.scrollIntoView({ block: pane.sheet.narrow() ? "start" : "nearest" });
  }

  shared.onQuestion((question) => searchFor({ ...latest, q: question }, true));

  // ---- Narrowing down

  const yearOf = (asked) => (asked.from && asked.to === `${asked.from.slice(0, 4)}-12-31` && asked.from.endsWith("-01-01") ? asked.from.slice(0, 4) : "");

  function withChoice(name, value) {
    if (name === "year") {
      const off = yearOf(latest) === value;
      return { ...latest, from: off ? "" : `${value}-01-01`, to: off ? "" : `${value}-12-31` };
    }
    return { ...latest, [name]: latest[name] === value ? "" : value };
  }

  function without(name) {
    const asked = { ...latest };
    const gone = { all: ["organ", "kind", "from", "to", "in"], dates: ["from", "to"] }[name] || [name];
    for (const each of gone) asked[each] = "";
    return asked;
  }

  facets.addEventListener("click", (event) => {
    const choice = event.target.closest(".choice");
    if (choice) searchFor(withChoice(choice.dataset.name, choice.dataset.value));
  });
  facets.addEventListener("change", (event) => {
    if (event.target.type === "date" && event.target.validity.valid) searchFor({ ...latest, [event.target.name]: event.target.value });
  });

  hits.addEventListener("click", (event) => {
    const place = event.target.closest(".place");
    const onward = event.target.closest(".onward");
    if ((place || onward) && !event.ctrlKey && !event.metaKey && !event.shiftKey && event.button === 0) {
      event.preventDefault();
      if (place) pane.choose(places().indexOf(place) + 1);
      else goOn(onward.href);
    }
    const order = event.target.closest(".order");
    if (order && order.dataset.sort !== (latest.sort || "")) searchFor({ ...latest, sort: order.dataset.sort });
    const filter = event.target.closest(".unfilter");
    if (filter) searchFor(without(filter.dataset.name));
    if (event.target.closest(".more-hits")) showMore();
  });

  // Up and down lead from hit to hit.
  hits.addEventListener("keydown", (event) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    const next = step && places()[places().indexOf(document.activeElement) + step];
    if (!next || !document.activeElement.matches(".place")) return;
    event.preventDefault();
    next.focus();
  });

  window.matchMedia("(max-width: 900px)").addEventListener("change", (narrow) => (facets.open = !narrow.matches));
  window.addEventListener("popstate", () => follow(read()));
  follow(read());
};
