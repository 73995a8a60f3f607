// Page Spør: asking, and the citations of the answer.
"use strict";
window.radsminne = window.radsminne || {};

window.radsminne.start = function (element, server) {
  const shared = window.radsminne.room(element, server);
  const { element: room, call, complain, announce, busy } = shared;
  const answer = room.querySelector("#answer");
  const { read, write } = window.radsminne.address(["q"]);
  const known = new Map(); // answers of this visit, so that Back is at once
  let asked = null; // the question whose answer is shown
  let turn = 0; // only the latest question may fill the page

  const citations = () => Array.from(answer.querySelectorAll(".chip"));
  const nearest = () => citations().some((chip) => chip.classList.contains("near"));
  const pane = window.radsminne.pane(shared, {
    places: citations,
    count: () => citations().length,
    fetch: async () => {}, // an answer is whole
    among: () => (nearest() ? "nearest" : "quotes"),
    moved: (push) => write({ q: asked, ...pane.address() }, push),
    alone: () => !asked,
    quiet: nearest, // what came nearest is no answer: it does not push itself in front of the refusal
  });
  const tip = window.radsminne.tip(room, answer, () => !pane.sheet.narrow());

  // ---- What the address asks for

  async function follow(address) {
    tip.hide();
    if (address.q) {
      shared.fill(address.q);
      if (address.q !== asked && !(await ask(address.q))) return pane.shown() || emptyPane();
      const places = citations();
      if (places.length) await pane.open(Math.min(Math.max(address.kilde, 1), places.length), address);
      else if (address.dokument) await pane.openAlone(address);
      return;
    }
    asked = null;
    room.classList.remove("asked");
    turn += 1;
    busy(false, answer);
    shared.fill("");
    await opening(!address.dokument);
    if (address.dokument) await pane.openAlone(address);
  }

  // ---- Asking

  async function opening(withSource) {
    const told = await call("opening", {});
    if (!told || told.problem) return complain(told ? told.problem : room.dataset.offline);
    answer.innerHTML = told.answer;
    document.title = told.title;
    if (withSource) pane.clear(told.source);
  }

  async function emptyPane() {
    const told = await call("opening", {});
    if (told && !told.problem) pane.clear(told.source);
  }

  async function ask(question) {
    const mine = ++turn;
    complain("");
    busy(true, answer);
    const told = known.get(question) || (await call("answer", { question }));
    if (mine !== turn) return false;
    busy(false, answer);
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

  shared.onQuestion(async (question) => {
    known.delete(question);
    if (!(await ask(question))) return pane.shown() || emptyPane();
    write({ q: question }, true);
    answer.querySelector("h1").focus({ preventScroll: true });
    if (pane.sheet.narrow()) answer.scrollIntoView();
    else window.scrollTo({ top: 0 });
    if (citations().length) await pane.open(1, {});
    else await emptyPane();
  });

  // ---- What is pressed

  answer.addEventListener("click", (event) => {
    const chip = event.target.closest(".chip");
    if (chip) {
      tip.hide();
      pane.choose(citations().indexOf(chip) + 1);
    }
    const copy = event.target.closest(".copy-answer");
    if (copy) pane.copied(copy, answer.querySelector(".given").dataset.copy + "\n\n" + location.href);
  });

  window.addEventListener("popstate", () => follow(read()));

  window.radsminne.collection(room.querySelector(".collection"), call, () => complain(room.dataset.offline), () => {
    known.clear();
    if (!asked && !pane.shown()) opening(true);
  });
  follow(read());
};
