"""Reads OpenDocument presentations (.odp, .otp): one page a slide, with tables and speaker notes after the body."""

from __future__ import annotations

from pathlib import Path

from ingest.readers.building import PageBuilder
from ingest.readers.odf_lists import ListStyles
from ingest.readers.odf_masters import masters_by_name, paper
from ingest.readers.odf_names import on
from ingest.readers.odf_package import OdfPackage
from ingest.readers.odf_styles import Styles
from ingest.readers.odp_shapes import ShapeTexts
from ingest.readers.odp_slide import read_slide
from ingest.readers.ooxml import Element
from ingest.readers.slide_footers import with_footers
from kb.errors import FileProblem
from kb.types import Document, Page


def read_odp(file: Path) -> Document:
    """One page for each slide in the order they are shown, hidden ones too."""
    package = OdfPackage(file, embedded=True)
    body = package.body("office:presentation")
    styles = Styles(package.content, package.styles)
    texts = ShapeTexts(styles, ListStyles(package.content, package.styles))
    footers = {one.get(on("presentation:name"), ""): one.text or "" for one in body.iter(on("presentation:footer-decl"))}
    slides = body.findall(on("draw:page"))
    pages = tuple(_page(slide, number, package, texts, footers) for number, slide in enumerate(slides, 1))
    return Document("odp", with_footers(pages), len(pages), package.properties())


def _page(slide: Element, number: int, package: OdfPackage, texts: ShapeTexts, footers: dict[str, str]) -> Page:
    width, height = paper(package.styles, masters_by_name(package.styles).get(slide.get(on("draw:master-page-name"))))
    builder, problem = PageBuilder(), package.problem
    try:
        read_slide(slide, package, texts, builder, _footer(slide, texts.styles, footers))
    except (MemoryError, FileProblem):
        raise
    except Exception as error:  # The border between slides: whatever is met in one must not cost the others.
        problem = f"The slide could not be read in full: {type(error).__name__}: {error}."
    return builder.page(number, width=width, height=height, problem=problem)


def _footer(slide: Element, styles: Styles, footers: dict[str, str]) -> str:
    """The footer of a slide, where its style shows it."""
    shown = styles.told(
        "drawing-page", slide.get(on("draw:style-name")), "style:drawing-page-properties", "presentation:display-footer"
    )
    return footers.get(slide.get(on("presentation:use-footer-name"), ""), "") if shown == "true" else ""
