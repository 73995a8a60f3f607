"""What tables, charts, diagrams and pictures on a slide say."""

from __future__ import annotations

import re
from collections.abc import Iterator

from ingest.readers.building import one_line
from ingest.readers.ooxml import Element, qn
from ingest.readers.pptx_text import plain_text

_MOST_CATEGORIES = 60
_FILE_NAME = re.compile(r"\S*\.(?:png|jpe?g|gif|bmp|tiff?|svg|emf|wmf|webp|heic|pdf)|https?://\S+", re.IGNORECASE)
_OBJECT_NAME = re.compile(
    r"(?:picture|bilde|bilete|image|photo|foto|graphic|grafikk|shape|figur|placeholder|plassholder|content placeholder"
    r"|plassholder for (?:innhold|bilde)|diagram|chart|screenshot|skjermbilde|logo|icon|ikon|group|gruppe|object|objekt"
    r"|text ?box|tekstboks|table|tabell|img|dsc)[\s_-]*\d*",
    re.IGNORECASE,
)
# Office describes pictures by itself, and says so; its guesses are no words of the document.
_BY_MACHINE = re.compile(
    r"automati[sc]\w* (?:generer|generated|created|laga|laget)|generer\w* automatisk|(?:generated|created) automatically"
    r"|\b(?:KI|AI)-gener|\b(?:KI|AI)-laga",
    re.IGNORECASE,
)


def description_of(shape: Element) -> str:
    """The alternative text of a picture where a person has written one, else empty."""
    properties = next(iter(shape.iter(qn("p:cNvPr"))), None)
    return told_description("" if properties is None else properties.get("descr") or "")


def told_description(alternative: str) -> str:
    """An alternative text that a person has written; empty for names of files and objects, and for a program's guesses."""
    text = one_line(alternative)
    is_name = _FILE_NAME.fullmatch(text) or _OBJECT_NAME.fullmatch(text) or (" " not in text and re.search(r"[\d_]", text))
    return "" if is_name or _BY_MACHINE.search(text) else text


def table_rows(table: Element) -> list[list[str]]:
    """The cells by row; a merged cell has its text in its first place only."""
    return [
        ["" if _is_covered(cell) else plain_text(cell.find(qn("a:txBody"))) for cell in row.findall(qn("a:tc"))]
        for row in table.findall(qn("a:tr"))
    ]


def diagram_lines(data: Element) -> list[tuple[str, int]]:
    """The texts of a SmartArt diagram with their depth from 1, in the order of its outline."""
    texts = {point.get("modelId"): plain_text(point.find(qn("dgm:t"))) for point in data.iter(qn("dgm:pt"))}
    kinds = {point.get("modelId"): point.get("type", "node") for point in data.iter(qn("dgm:pt"))}
    children: dict[str, list[tuple[int, str]]] = {}
    for link in data.iter(qn("dgm:cxn")):
        if link.get("type", "parOf") == "parOf":
            children.setdefault(link.get("srcId"), []).append((int(link.get("srcOrd", "0")), link.get("destId")))
    lines: list[tuple[str, int]] = []
    waiting = [(key, 0) for key, kind in reversed(kinds.items()) if kind == "doc"]
    seen: set[str] = set()
    while waiting:
        key, depth = waiting.pop()
        if key in seen:
            continue
        seen.add(key)
        if texts.get(key):
            lines.append((texts[key], max(depth, 1)))
        waiting.extend((child, depth + 1) for _, child in sorted(children.get(key, []), reverse=True))
    return lines


def chart_title(chart: Element) -> str:
    title = chart.find(f"{qn('c:chart')}/{qn('c:title')}")
    return "" if title is None else one_line(" ".join(node.text or "" for node in title.iter(qn("a:t"))))


def chart_rows(chart: Element) -> list[list[str]]:
    """The figures of a chart as a table: a row of the series' names, then one row for each category."""
    series = [one for one in chart.iter(qn("c:ser")) if one.find(qn("c:cat")) is not None and one.find(qn("c:val")) is not None]
    if not series:
        return []
    categories = dict(_points(series[0].find(qn("c:cat"))))
    if len(categories) > _MOST_CATEGORIES:
        return []
    values = [dict(_points(one.find(qn("c:val")))) for one in series]
    names = [" ".join(text for _, text in _points(one.find(qn("c:tx")))) for one in series]
    rows = [[category, *(column.get(place, "") for column in values)] for place, category in sorted(categories.items())]
    return [["", *names], *rows] if any(names) else rows


def _points(parent: Element | None) -> Iterator[tuple[int, str]]:
    """The cached values of a reference, with their places."""
    if parent is None:
        return
    # Categories in several levels: the first level holds the names, the others group them.
    level = next(iter(parent.iter(qn("c:lvl"))), parent)
    form = parent.findtext(f".//{qn('c:formatCode')}") or ""
    numeric = next(iter(parent.iter(qn("c:numCache"), qn("c:numLit"))), None) is not None
    for point in level.iter(qn("c:pt")):
        value = point.findtext(qn("c:v")) or ""
        yield int(point.get("idx", "0")), _number(value, form) if numeric else one_line(value)


def _number(value: str, form: str) -> str:
    """A number without the noise of binary fractions; a share as the percentage the chart shows."""
    try:
        number = float(value)
    except ValueError:
        return one_line(value)
    return f"{number * 100:.6g} %" if "%" in form else f"{number:.10g}"


def _is_covered(cell: Element) -> bool:
    return cell.get("hMerge") in ("1", "true") or cell.get("vMerge") in ("1", "true")
