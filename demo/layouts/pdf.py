"""Set a text in a look: the bytes of a PDF. The same text in the same look gives the same bytes."""

from __future__ import annotations

from dataclasses import dataclass
from io import BytesIO

from reportlab.lib.pagesizes import A4
from reportlab.lib.units import mm
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import BaseDocTemplate, Flowable, Frame, PageTemplate, Paragraph

from demo.layouts.flow import flow
from demo.layouts.look import Look, Sheet, Template, column_width


@dataclass(frozen=True, slots=True)
class Properties:
    """What the file says of itself; some documents carry the junk that word processors leave."""

    title: str
    author: str = "Fjordbyregionen IPR"
    subject: str = ""
    language: str = "nb-NO"


def write(look: Look, source: str, properties: Properties, small_print: str) -> bytes:
    """The PDF of a text in a look. Set twice: the pages must be counted before "side 3 av 7" can be printed."""
    total = _set(look, source, properties, small_print, 0)[1]
    return _set(look, source, properties, small_print, total)[0]


class _Document(BaseDocTemplate):
    """Tells the table of contents and the outline of each heading."""

    def __init__(self, look: Look, **options: object) -> None:
        super().__init__(**options)
        self._look = look
        self._seen = 0

    def beforeDocument(self) -> None:
        self._seen = 0
        for page, style, start in self._look.page_labels:
            self.canv.addPageLabel(page, style=style, start=start)

    def afterFlowable(self, flowable: Flowable) -> None:
        name = flowable.style.name if isinstance(flowable, Paragraph) else ""
        if name not in ("h1", "h2")[: self._look.toc_levels]:
            return
        level = int(name[1]) - 1
        key = f"h{self._seen}"
        self._seen += 1
        text = flowable.getPlainText().replace("\u00ad", "")
        self.canv.bookmarkPage(key)
        self.canv.addOutlineEntry(text, key, level if self._seen > 1 else 0, closed=False)
        self.notify("TOCEntry", (level, text.replace("&", "&amp;"), self._label(), key))

    def _label(self) -> int:
        first, start = 1, 1
        for page, style, begins in self._look.page_labels:
            if style == "ARABIC" and self.page > page:
                first, start = page + 1, begins
        return self.page - first + start


def _set(look: Look, source: str, properties: Properties, small_print: str, total: int) -> tuple[bytes, int]:
    out = BytesIO()
    document = _Document(
        look, filename=out, pagesize=A4, invariant=1, title=properties.title, author=properties.author,
        subject=properties.subject, lang=properties.language, creator="", allowSplitting=1,
    )  # fmt: skip
    document.addPageTemplates([_template(one, total, small_print, properties.title) for one in look.templates])
    document.multiBuild(flow(look, source))
    return out.getvalue(), document.page


def _template(template: Template, total: int, small_print: str, title: str) -> PageTemplate:
    left, right, top, bottom = (one * mm for one in template.margins)
    width = column_width(template)
    tall = A4[1] - top - bottom
    opening = [Frame(left, bottom + tall - template.opening * mm, A4[0] - left - right, template.opening * mm, 0, 0, 0, 0)]
    frames = opening if template.opening else []
    frames += [
        Frame(
            left + at * (width + template.gutter * mm),
            bottom,
            width,
            tall - template.opening * mm,
            0,
            0,
            0,
            0,
            id=f"{template.name}{at}",
        )
        for at in range(template.columns)
    ]

    def draw(canvas: Canvas, document: BaseDocTemplate) -> None:
        canvas.saveState()
        template.furniture(canvas, Sheet(document.page, total, small_print, title))
        canvas.restoreState()

    return PageTemplate(id=template.name, frames=frames, onPage=draw)
