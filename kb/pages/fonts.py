"""The letters of drawn text pages: the serif of the web pages, and for what it lacks, what else is there."""

from __future__ import annotations

from functools import cache
from itertools import groupby
from pathlib import Path

from PIL import ImageFont

import kb

Font = ImageFont.FreeTypeFont | ImageFont.ImageFont
_FOLDER = Path(kb.__file__).parent / "web" / "fonts"
_FAMILY = ("source-serif-4-latin-{weight}-normal.woff2", "source-serif-4-latin-ext-{weight}-normal.woff2")
_TAB = "   "
_NO_CHARACTER = "\uffff"


def runs(text: str, size: int, bold: bool) -> list[tuple[Font, str]]:
    """The text cut where another font is needed, each piece with its font. No font has a tab, which stands as wide space."""
    return [
        (font, "".join(piece))
        for font, piece in groupby(text.replace("\t", _TAB), lambda character: _font_for(character, size, bold))
    ]


def width(text: str, size: int, bold: bool) -> float:
    """How far the text reaches."""
    return sum(font.getlength(piece) for font, piece in runs(text, size, bold))


@cache
def _font_for(character: str, size: int, bold: bool) -> Font:
    fonts = _fonts(size, bold)
    return next((font for font in fonts if _has(font, character)), fonts[0])


@cache
def _fonts(size: int, bold: bool) -> tuple[Font, ...]:
    files = (_FOLDER / name.format(weight=600 if bold else 400) for name in _FAMILY)
    own: list[Font] = []
    for file in files:
        try:
            own.append(ImageFont.truetype(str(file), size))
        except OSError:
            continue  # Not there, or this Pillow cannot unpack it; the font that Pillow brings can always be drawn.
    return (*own, ImageFont.load_default(size))


def _has(font: Font, character: str) -> bool:
    """Whether the font can draw the character: a lacking one is drawn as the font's box for what it lacks."""
    if character.isspace():
        return True
    return _drawn(font, character) != _drawn(font, _NO_CHARACTER)


def _drawn(font: Font, character: str) -> tuple[tuple[int, int], bytes]:
    mask = font.getmask(character)
    return mask.size, bytes(mask)
