// Page Spør: asking, the citations of the answer, the source pane, and addresses that lead back to what is shown.
"use strict";
window.radsminne = window.radsminne || {};

window.radsminne.start = function (element, server) {
  const source = window.radsminne.source;
  const room = element.querySelector(".room");
  const form = room.querySelector(".ask");
  const field = room.querySelector("#question");
  const problem = room.querySelector(".problem");
  const answer = room.querySelector("#answer");
  const pane = room.querySelector("#source");
  const inner = room.querySelector("#source-inner");
  const status = room.querySelector("[role=status].unseen");
  const sheet = window.radsminne.sheet(room);
  const tip = window.radsminne.tip(room, answer, () => !sheet.narrow());
  const copied = window.radsminne.copy(room, announce);
  const { read, write } = window.radsminne.address;

  document.documentElement.lang = room.lang; // Gradio sets it to the browser's own language
  const known = new Map(); // answers of this visit, so that Back is at once
  let asked = null; // the question whose answer is shown
  let turn = 0; // only the latest question may fill the page
  let turnSource = 0;
  let shown = null; // what the pane shows: {document, page, quote, view, place, kilde}
  let views = 1; // rendered pages of a format without pages

  // ---- What the address asks for

  async function follow(address) {
    tip.hide();
    if (address.q) {
      field.value = address.q;
      fit();
      if (address.q !== asked && !(await ask(address.q))) return shown || emptyPane();
      const places = citations();
      if (places.length) await open(Math.min(Math.max(address.kilde, 1), places.length), address);
      else if (address.dokument) await show(fromAddress(address));
      return;
    }
    asked = null;
    room.classList.remove("asked");
    turn += 1;
    busy(false);
    field.value = "";
    fit();
    await opening(!address.dokument);
    if (address.dokument) await show(fromAddress(address));
  }

  function fromAddress(address) {
    return { document: address.dokument, page: address.side || 1, quote: address.sitat, view: address.visning || null, turned: Boolean(address.visning), place: "", kilde: 0 };
  }

  // ---- Asking

  async function opening(withSource) {
    const told = await call("opening", {});
    if (!told || told.problem) return complain(told ? told.problem : room.dataset.offline);
    answer.innerHTML = told.answer;
    document.title = told.title;
    if (withSource) {
      shown = null;
      turnSource += 1;
      inner.innerHTML = told.source;
      pane.classList.remove("turning");
      sheet.set("peek");
    }
  }

  async function ask(question) {
    const mine = ++turn;
    complain("");
    busy(true);
    const told = known.get(question) || (await call("answer", { question }));
    if (mine !== turn) return false;
    busy(false);
    if (!told) return false;
    if (told.problem) {
      complain(told.problem);
      return false;
    }
    answer.innerHTML = told.answer;
    document.title = told.title || document.title;
    announce(told.announcement);
    if (told.failed) {
      asked = null;
      return false;
    }
    asked = question;
    room.classList.add("asked");
    known.set(question, told);
    return true;
  }

  async function submit(event) {
    event.preventDefault();
    const question = field.value.trim();
    if (!question) return complain(room.dataset.empty);
    if (question.length > Number(room.dataset.limit)) return complain(room.dataset.tooLong);
    field.setAttribute("aria-invalid", "false");
    known.delete(question);
    if (!(await ask(question))) return shown || emptyPane();
    write({ q: question }, true);
    answer.querySelector("h1").focus({ preventScroll: true });
    if (sheet.narrow()) answer.scrollIntoView();
    else window.scrollTo({ top: 0 });
    if (citations().length) await open(1, {});
    else await emptyPane();
  }

  async function emptyPane() {
    const told = await call("opening", {});
    if (!told || told.problem) return;
    shown = null;
    inner.innerHTML = told.source;
    sheet.set("peek");
  }

  function busy(on) {
    room.classList.toggle("busy", on);
    answer.setAttribute("aria-busy", String(on));
    if (on) announce(room.dataset.busy);
  }

  function complain(sentence) {
    problem.textContent = sentence;
    field.setAttribute("aria-invalid", String(Boolean(sentence)));
    if (sentence) field.focus();
  }

  function announce(sentence) {
    status.textContent = sentence || "";
  }

  async function call(name, sent) {
    const told = await Promise.resolve(server[name](sent)).catch(() => null);
    if (told) return told;
    // Gradio's client swallows what goes wrong and gives nothing back.
    busy(false);
    pane.classList.remove("turning");
    complain(room.dataset.offline);
    return null;
  }

  // The question box grows with the question, up to a third of a small screen.
  function fit() {
    field.style.height = "auto";
    field.style.height = field.scrollHeight + "px";
  }

  // ---- Citations

  function citations() {
    return Array.from(answer.querySelectorAll(".chip"));
  }

  async function open(kilde, address, chosen = false) {
    const places = citations();
    const chip = places[kilde - 1];
    const turned = address.side && address.side !== Number(chip.dataset.page);
    const quote = turned ? "" : `${chip.dataset.start}-${chip.dataset.end}`;
    const wanted = {
      document: chip.dataset.document,
      page: turned ? address.side : Number(chip.dataset.page),
      quote,
      view: address.visning || null,
      turned: Boolean(address.visning),
      place: turned ? "" : chip.dataset.place,
      kilde,
    };
    await show(wanted, chosen);
  }

  async function show(wanted, chosen = false) {
    const mine = ++turnSource;
    const places = citations();
    const before = shown;
    shown = wanted; // at once, so that two quick presses go two steps
    if (!before || before.document !== wanted.document) views = 1;
    pane.classList.add("turning");
    places.forEach((chip, index) => chip.setAttribute("aria-pressed", String(index + 1 === wanted.kilde)));
    const nearest = places.length > 0 && places[0].classList.contains("near");
    const told = await call("source", { ...wanted, number: wanted.kilde, count: wanted.kilde ? places.length : 0, nearest });
    if (!told || mine !== turnSource) return;
    if (told.problem) {
      pane.classList.remove("turning");
      return complain(told.problem);
    }
    source.show(inner, told.source, (where) => tellViews(wanted, where));
    pane.classList.remove("turning");
    if (!asked) document.title = told.title || document.title;
    announce(told.announcement);
    // What came nearest is no answer: it does not push itself in front of the refusal.
    if (!nearest || chosen) sheet.reveal();
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

  function address() {
    if (!shown) return { q: asked };
    const chip = citations()[shown.kilde - 1];
    const own = asked && chip;
    return {
      q: asked,
      kilde: own ? shown.kilde : 0,
      dokument: own ? "" : shown.document,
      side: own && shown.page === Number(chip.dataset.page) ? 0 : shown.page,
      sitat: own ? "" : shown.quote,
      visning: shown.turned ? shown.view : 0,
    };
  }

  async function choose(kilde) {
    const opened = open(kilde, {}, true);
    write(address(), true);
    await opened;
  }

  async function turnPage(by) {
    const paged = inner.querySelector(".turn").dataset.paged === "true";
    const turned = show(paged ? pageBeside(by) : { ...shown, view: Math.min(views, Math.max(1, shown.view + by)), turned: true });
    write(address(), false);
    await turned;
    keepFocus(by > 0 ? ".next-page" : ".previous-page");
  }

  // Back on its own page, the quote is marked again.
  function pageBeside(by) {
    const chip = citations()[shown.kilde - 1];
    const page = shown.page + by;
    const home = chip && page === Number(chip.dataset.page);
    const quote = home ? `${chip.dataset.start}-${chip.dataset.end}` : "";
    return { ...shown, page, quote, view: null, place: home ? chip.dataset.place : "" };
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

  form.addEventListener("submit", submit);
  field.addEventListener("input", () => {
    fit();
    complain("");
  });
  field.addEventListener("keydown", (event) => {
    if (event.key === "Enter" && !event.shiftKey && !event.isComposing) {
      event.preventDefault();
      form.requestSubmit();
    }
  });

  answer.addEventListener("click", (event) => {
    const chip = event.target.closest(".chip");
    if (chip) {
      tip.hide();
      choose(citations().indexOf(chip) + 1);
    }
    const copy = event.target.closest(".copy-answer");
    if (copy) copied(copy, answer.querySelector(".given").dataset.copy + "\n\n" + location.href);
  });

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

  document.addEventListener("keydown", (event) => {
    if (event.key !== "Escape") return;
    if (tip.shown()) return tip.hide();
    if (!pane.contains(document.activeElement)) return;
    if (sheet.narrow()) sheet.step(-1);
    const chip = shown && citations()[shown.kilde - 1];
    (chip || field).focus();
  });

  window.addEventListener("popstate", () => follow(read()));

  window.radsminne.collection(room.querySelector(".collection"), call, () => complain(room.dataset.offline), () => {
    known.clear();
    if (!asked && !shown) opening(true);
  });
  follow(read());
};
