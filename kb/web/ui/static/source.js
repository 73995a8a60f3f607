// The source pane: a page as a picture, the mark scrolled into view, zoom, and copying.
"use strict";
window.radsminne = window.radsminne || {};

window.radsminne.source = (function () {
  const ZOOM = [1, 1.5, 2, 3];
  let zoom = 0;

  function show(inner, html, told) {
    inner.innerHTML = html;
    const figure = inner.querySelector(".picture");
    if (!figure) return;
    const area = inner.querySelector(".page");
    addZoom(inner, figure, area);
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
    if (window.matchMedia("(max-width: 900px)").matches && figure.rectangles.length && zoom === 0) zoom = 1;
    applyZoom(figure, area);
    scrollToMark(figure, area, "auto");
  }

  // Without a picture the page's text is shown, so that the source is never out of reach.
  function showText(figure, area) {
    figure.hidden = true;
    area.querySelector(".image-failed").hidden = false;
    area.querySelector(".as-text").open = true;
    const zoomer = area.parentElement.querySelector(".zoom");
    if (zoomer) zoomer.remove();
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
      area.scrollTo({ top: top - area.clientHeight * 0.3, left: left - 24, behavior: behavior });
      return;
    }
    const noted = area.querySelector(".notes mark");
    if (noted) area.scrollTo({ top: noted.getBoundingClientRect().top - seen.top + area.scrollTop - area.clientHeight * 0.5, behavior: behavior });
  }

  function addZoom(inner, figure, area) {
    const zoomer = document.getElementById("zoom-buttons").content.cloneNode(true);
    inner.appendChild(zoomer);
    inner.querySelector(".zoom-in").addEventListener("click", () => changeZoom(figure, area, 1));
    inner.querySelector(".zoom-out").addEventListener("click", () => changeZoom(figure, area, -1));
    applyZoom(figure, area);
  }

  function changeZoom(figure, area, step) {
    zoom = Math.min(ZOOM.length - 1, Math.max(0, zoom + step));
    applyZoom(figure, area);
    scrollToMark(figure, area, "auto");
  }

  function applyZoom(figure, area) {
    figure.style.setProperty("--zoom", ZOOM[zoom]);
    const zoomer = area.parentElement.querySelector(".zoom");
    if (!zoomer) return;
    zoomer.querySelector(".zoom-in").disabled = zoom === ZOOM.length - 1;
    zoomer.querySelector(".zoom-out").disabled = zoom === 0;
  }

  async function copy(text) {
    try {
      await navigator.clipboard.writeText(text);
      return true;
    } catch {
      return copyOldWay(text);
    }
  }

  // Where the browser gives no clipboard (an address that is neither https nor this machine).
  function copyOldWay(text) {
    const area = document.createElement("textarea");
    area.value = text;
    area.style.position = "fixed";
    area.style.opacity = "0";
    document.body.appendChild(area);
    area.select();
    const copied = document.execCommand("copy");
    area.remove();
    return copied;
  }

  return { show, copy };
})();
