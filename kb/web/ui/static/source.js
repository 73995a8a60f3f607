// The source pane: a page as a picture, the mark scrolled into view, and zoom.
"use strict";
window.radsminne = window.radsminne || {};

window.radsminne.source = (function () {
  const STEPS = [1, 1.25, 1.5, 2, 3];
  const narrow = window.matchMedia("(max-width: 900px)");
  let zoom = 1; // kept from page to page
  let chosen = false; // by the reader; until then a narrow screen shows the width of the mark

  function show(inner, html, told) {
    inner.innerHTML = html;
    const figure = inner.querySelector(".picture");
    if (!figure) return;
    const area = inner.querySelector(".page");
    const step = (by) => changeZoom(figure, area, by);
    inner.querySelector(".zoom-in").addEventListener("click", () => step(1));
    inner.querySelector(".zoom-out").addEventListener("click", () => step(-1));
    applyZoom(figure, area);
    loadPicture(figure, area, told);
  }

  async function loadPicture(figure, area, told) {
    const image = figure.querySelector("img");
    const marks = fetch(figure.dataset.marks).then((answer) => (answer.ok ? answer.json() : null)).catch(() => null);
    const drawn = new Promise((done) => {
      image.onload = () => done(true);
      image.onerror = () => done(false);
    });
    image.src = figure.dataset.image;
    const [ok, where] = await Promise.all([drawn, marks]);
    if (!figure.isConnected) return;
    if (!ok) return showText(figure, area);
    figure.classList.remove("waiting");
    figure.style.aspectRatio = "auto";
    figure.rectangles = where ? where.rectangles : [];
    if (where) told(where);
    if (narrow.matches && !chosen) zoom = markWidth(figure.rectangles);
    applyZoom(figure, area);
    scrollToMark(figure, area, "auto");
  }

  // Without a picture the page's text is shown, so that the source is never out of reach.
  function showText(figure, area) {
    figure.hidden = true;
    area.querySelector(".image-failed").hidden = false;
    area.querySelector(".as-text").open = true;
    area.parentElement.querySelector(".zoom").hidden = true;
    const mark = area.querySelector("mark");
    if (mark) mark.scrollIntoView({ block: "center" });
  }

  // Rectangles are left, top, right, bottom in parts of the picture. A quote from notes has none: it stands below the slide.
  function scrollToMark(figure, area, behavior) {
    const first = (figure.rectangles || [])[0];
    const frame = figure.getBoundingClientRect();
    const seen = area.getBoundingClientRect();
    if (first) {
      const top = frame.top - seen.top + area.scrollTop + first[1] * frame.height;
      const left = frame.left - seen.left + area.scrollLeft + first[0] * frame.width;
      area.scrollTo({ top: top - Math.max(area.clientHeight * 0.3, 64), left: left - 12, behavior: behavior });
      return;
    }
    const noted = area.querySelector(".notes mark");
    if (noted) area.scrollTo({ top: noted.getBoundingClientRect().top - seen.top + area.scrollTop - area.clientHeight * 0.5, behavior: behavior });
  }

  // So large that the lines of the mark fill the width.
  function markWidth(rectangles) {
    if (!rectangles.length) return 1;
    const width = Math.max(...rectangles.map((r) => r[2])) - Math.min(...rectangles.map((r) => r[0]));
    return Math.min(1.5, Math.max(1, 0.94 / Math.max(width, 0.01)));
  }

  function changeZoom(figure, area, by) {
    const further = by > 0 ? STEPS.filter((step) => step > zoom + 0.01) : STEPS.filter((step) => step < zoom - 0.01).reverse();
    zoom = further.length ? further[0] : zoom;
    chosen = true;
    applyZoom(figure, area);
    scrollToMark(figure, area, "auto");
  }

  function applyZoom(figure, area) {
    figure.style.setProperty("--zoom", zoom);
    area.parentElement.querySelector(".zoom-in").disabled = zoom >= STEPS[STEPS.length - 1];
    area.parentElement.querySelector(".zoom-out").disabled = zoom <= 1;
  }

  return { show };
})();
