"""Pictures of pages (PNG, JPEG, TIFF, BMP, WebP): one page a frame, its text recognised."""

from __future__ import annotations

from collections.abc import Iterator
from operator import itemgetter
from pathlib import Path

import numpy as np
from PIL import Image, ImageOps, UnidentifiedImageError

from ingest.readers.ocr import MOST_POINTS, Scan, Shades, recognise, what_is_missing
from ingest.readers.pdf_layout import lay_out, sheet
from ingest.readers.pdf_pages import ReadPage, page_of
from ingest.readers.recognised import placed
from ingest.readers.recognised_page import RecognisedPage
from kb.errors import FileProblem
from kb.types import Document, Page

_FORMATS = ("PNG", "JPEG", "TIFF", "BMP", "WEBP")
_MOST_SIZE = 100_000_000
_WANTED_DPI = 300
_LONG_SIDE = 11.7  # inches of the page that a picture without a usable scale is taken for
_SHORTEST, _LONGEST = 3.0, 40.0  # inches
_LONGEST_COARSE, _COARSE = 17.0, 150  # many programs write 72 or 96 to the inch, whatever is true
_LARGEST_ENLARGEMENT = 3.0
_DAMAGED = "The picture is damaged or incomplete."


def read_image(file: Path) -> Document:
    """The frames of a picture as pages. FileProblem where it cannot be opened or is too large."""
    try:
        # An open file, not its name: by name Pillow maps uncompressed TIFFs into memory, and mixes up the sides of turned ones.
        with file.open("rb") as opened, Image.open(opened, formats=_FORMATS) as picture:
            return _read(picture)
    except Image.DecompressionBombError as error:
        raise _too_large() from error
    except (UnidentifiedImageError, OSError, SyntaxError) as error:  # Pillow tells a broken head of some formats by these
        raise FileProblem("damaged", f"{_DAMAGED} Get a new copy of it.") from error


def _read(picture: Image.Image) -> Document:
    # In other formats further frames are an animation or a preview.
    count = int(getattr(picture, "n_frames", 1)) if picture.format == "TIFF" else 1
    missing = what_is_missing()
    pages = [Page(number, "") for number in range(1, count + 1)]
    if missing:
        return Document("image", tuple(pages), count, remark=missing)
    sizes: dict[int, tuple[float, float]] = {}
    problems: dict[int, str] = {}
    frames = _frames(picture, count, sizes, problems)
    read = dict(sorted(recognise(frames), key=itemgetter(0)))
    places = list(sizes)  # of the frames that were handed over, in their order
    found = {places[place]: page for place, page in read.items() if isinstance(page, RecognisedPage)}
    problems |= {places[place]: told for place, told in read.items() if isinstance(told, str)}
    made = [
        ReadPage(sheet(laid.characters, laid.ruled), None, laid.shown, recognised=bool(page.lines))
        for page, laid in zip(found.values(), placed(list(found.values()), [sizes[index] for index in found]), strict=True)
    ]
    sheets = [page.sheet for page in made if page.sheet is not None]
    for index, page, own, pieces in zip(found, made, sheets, lay_out(sheets), strict=True):
        pages[index] = page_of(index + 1, None, page, own.characters, pieces)
    for index, problem in problems.items():
        pages[index] = Page(index + 1, "", problem=problem)
    return Document("image", tuple(pages), count)


def _frames(picture: Image.Image, count: int, sizes: dict[int, tuple[float, float]], problems: dict[int, str]) -> Iterator[Scan]:
    """The frames one after the other, each noted with its size in points, or with its problem."""
    for index in range(count):
        try:
            picture.seek(index)
            scan = _scan(picture)
        except FileProblem as problem:
            if count == 1:
                raise
            problems[index] = problem.reason
            continue
        except (OSError, SyntaxError, ValueError, EOFError):
            # Pillow's ways of saying that the bytes are no picture; what was read of others is kept.
            problems[index] = _DAMAGED
            continue
        height, width = scan.shades.shape
        sizes[index] = (width / scan.dpi * 72, height / scan.dpi * 72)
        yield scan


def _scan(picture: Image.Image) -> Scan:
    """A frame in grey, upright as its camera held it, at the scale text is recognised best."""
    if picture.width * picture.height > _MOST_SIZE:
        raise _too_large()
    dpi = _dpi(picture)
    grey = ImageOps.exif_transpose(_grey(picture))
    scale = min(_WANTED_DPI / dpi, _LARGEST_ENLARGEMENT, (MOST_POINTS / (grey.width * grey.height)) ** 0.5)
    if abs(scale - 1) > 0.05:
        size = max(round(grey.width * scale), 1), max(round(grey.height * scale), 1)
        grey, dpi = grey.resize(size, Image.Resampling.BICUBIC if scale > 1 else Image.Resampling.BOX), dpi * scale
    shades: Shades = np.asarray(grey, np.uint8)
    return Scan(shades, dpi)


def _grey(picture: Image.Image) -> Image.Image:
    """Shades of grey; what is transparent is paper, and the deep shades of some scanners become usual ones."""
    if picture.mode.startswith(("I", "F")):
        values = np.asarray(picture, np.float32)
        low, high = float(values.min()), float(values.max())
        return Image.fromarray(((values - low) / max(high - low, 1.0) * 255).astype(np.uint8))
    if picture.has_transparency_data:
        picture = Image.alpha_composite(Image.new("RGBA", picture.size, "white"), picture.convert("RGBA"))
    return picture.convert("L")


def _dpi(picture: Image.Image) -> float:
    """Points to the inch: as the file says where that makes a page, else as if it showed a sheet of A4."""
    longest = max(picture.size)
    told = picture.info.get("dpi", (0, 0))
    try:
        dpi = float(max(told))
    except (TypeError, ValueError):
        dpi = 0.0
    bound = _LONGEST_COARSE if dpi < _COARSE else _LONGEST
    return dpi if dpi > 0 and _SHORTEST <= longest / dpi <= bound else max(longest / _LONG_SIDE, 1.0)


def _too_large() -> FileProblem:
    return FileProblem(
        "too_large", f"The picture has more than {_MOST_SIZE // 1_000_000} million points. Save it smaller and add it again."
    )
