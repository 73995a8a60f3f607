"""The typefaces of the PDFs: Liberation (SIL OFL) and DejaVu (free licence), taken from the system and embedded."""

from __future__ import annotations

from pathlib import Path

from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont

FOLDERS = (
    Path("/usr/share/fonts/truetype/liberation"),
    Path("/usr/share/fonts/truetype/dejavu"),
    Path("/usr/share/fonts/liberation"),
    Path("/usr/share/fonts/dejavu"),
)
FAMILIES = {
    "Serif": ("LiberationSerif-Regular", "LiberationSerif-Bold", "LiberationSerif-Italic", "LiberationSerif-BoldItalic"),
    "Sans": ("LiberationSans-Regular", "LiberationSans-Bold", "LiberationSans-Italic", "LiberationSans-BoldItalic"),
    "Mono": ("LiberationMono-Regular", "LiberationMono-Bold", "LiberationMono-Italic", "LiberationMono-BoldItalic"),
    "Deja": ("DejaVuSans", "DejaVuSans-Bold", "DejaVuSans", "DejaVuSans-Bold"),
    "DejaSerif": ("DejaVuSerif", "DejaVuSerif-Bold", "DejaVuSerif", "DejaVuSerif-Bold"),
}


class FontsMissing(RuntimeError):
    """Liberation or DejaVu is not installed on this machine."""


def register() -> None:
    """Make the families known to reportlab, as Serif, Serif-Bold, Serif-Italic, Serif-BoldItalic and so on."""
    for family, files in FAMILIES.items():
        names = [family, f"{family}-Bold", f"{family}-Italic", f"{family}-BoldItalic"]
        for name, file in zip(names, files, strict=True):
            pdfmetrics.registerFont(TTFont(name, str(_find(f"{file}.ttf"))))
        pdfmetrics.registerFontFamily(family, *names)


def _find(file: str) -> Path:
    for folder in FOLDERS:
        if (folder / file).exists():
            return folder / file
    raise FontsMissing(
        f"{file} was not found. Install the fonts Liberation and DejaVu (Debian: fonts-liberation fonts-dejavu-core)."
    )
