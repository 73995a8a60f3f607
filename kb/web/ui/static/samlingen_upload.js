// Uploading: each file on its own, with how much of it is sent, and then in words what became of it.
"use strict";
window.radsminne = window.radsminne || {};

window.radsminne.upload = function (shared, place, form, unfold) {
  const SOON = 1000;
  const MB = 1048576;
  const list = form.querySelector(".sent");
  const problem = form.querySelector(".form-problem");
  const groups = form.querySelector(".groups");
  const chosen = form.querySelector(".chosen");
  let last = Promise.resolve(); // one file after the other

  form.addEventListener("submit", (event) => {
    event.preventDefault();
    const files = Array.from(form.elements.file.files);
    problem.textContent = files.length ? "" : place.dataset.noneChosen;
    if (!files.length) return form.elements.file.focus();
    take(files);
    form.elements.file.value = "";
    tellChosen();
  });
  form.addEventListener("change", () => (groups.hidden = form.elements.access.value !== "closed"));
  form.elements.file.addEventListener("change", tellChosen);

  // Files may be let go anywhere on the page; left to the browser, one beside the form would take the page's place.
  const holdsFiles = (event) => Array.from(event.dataTransfer.types).includes("Files");
  window.addEventListener("dragover", (event) => {
    if (!holdsFiles(event)) return;
    event.preventDefault();
    place.classList.add("over");
  });
  window.addEventListener("dragleave", (event) => event.relatedTarget || place.classList.remove("over"));
  // What is dropped waits in the form, so that nobody sends a file before having said who may see it.
  window.addEventListener("drop", (event) => {
    if (!holdsFiles(event)) return;
    event.preventDefault();
    place.classList.remove("over");
    if (!event.dataTransfer.files.length) return;
    unfold();
    form.elements.file.files = event.dataTransfer.files;
    problem.textContent = "";
    tellChosen();
    form.elements.file.focus();
  });

  function tellChosen() {
    chosen.textContent = Array.from(form.elements.file.files, (file) => file.name).join(", ");
  }

  function wishes() {
    const { access, organ, kind } = form.elements;
    const wished = [["access", access.value], ["organ", organ.value.trim()], ["kind", kind.value]].filter(([, value]) => value);
    const named = access.value === "closed" ? form.elements.groups.value.split(",") : [];
    return [...wished, ...named.map((name) => ["groups", name.trim()]).filter(([, name]) => name)];
  }

  function take(files) {
    const wished = wishes(); // as they are now, also for the files that wait
    for (const file of files) {
      const line = document.createElement("li");
      const name = document.createElement("b");
      name.textContent = file.name;
      const told = document.createElement("span");
      told.className = "told";
      told.textContent = place.dataset.sending;
      line.append(name, " ", told);
      list.append(line);
      queue(file, wished, told, "ask");
    }
  }

  function queue(file, wished, told, ifTaken) {
    last = last.then(() => send(file, wished, told, ifTaken));
  }

  async function send(file, wished, told, ifTaken) {
    const answer = await posted(file, [...wished, ["if_taken", ifTaken]], (sent) => (told.textContent = sent));
    const follow = async () => {
      const said = await shared.call("sent", { ...answer, replaced: ifTaken === "replace" });
      if (!said) return;
      told.innerHTML = said.line || "";
      if (said.problem) told.textContent = said.problem;
      const again = (event) => {
        told.textContent = place.dataset.sending;
        queue(file, wished, told, event.currentTarget.dataset.ifTaken);
      };
      for (const button of told.querySelectorAll(".again")) button.addEventListener("click", again);
      for (const button of told.querySelectorAll(".restore")) button.addEventListener("click", () => restore(button, told));
      if (said.pending) setTimeout(follow, SOON);
      if (said.read) document.dispatchEvent(new CustomEvent("radsminne:read"));
    };
    await follow();
    document.dispatchEvent(new CustomEvent("radsminne:look"));
  }

  async function restore(button, told) {
    const said = await shared.call("restore", { id: button.dataset.id });
    if (said) told.textContent = said.problem || said.announcement;
    document.dispatchEvent(new CustomEvent("radsminne:look"));
  }

  // The answer of the address for uploads; only an XMLHttpRequest tells how much has been sent.
  function posted(file, wished, tell) {
    const body = new FormData();
    for (const [name, value] of wished) body.append(name, value);
    body.append("file", file, file.name);
    const request = new XMLHttpRequest();
    request.open("POST", "/api/uploads");
    request.setRequestHeader("X-Radsminne", "1");
    request.responseType = "json";
    request.upload.addEventListener("progress", (event) => {
      if (event.total < 2 * MB) return;
      const parts = { "{sent}": Math.floor(event.loaded / MB), "{size}": Math.ceil(event.total / MB) };
      tell(place.dataset.sent.replace(/\{\w+\}/g, (name) => parts[name]));
    });
    return new Promise((done) => {
      request.addEventListener("load", () => done(request.response || {}));
      request.addEventListener("error", () => done({}));
      request.send(body);
    });
  }
};
