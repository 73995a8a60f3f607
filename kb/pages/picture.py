"""A scanned picture as the page it shows: the frame itself, upright."""

from __future__ import annotations

from pathlib import Path

import numpy as np
from PIL import Image, ImageOps

_FORMATS = ("PNG", "JPEG", "TIFF", "BMP", "WEBP")
_MOST_SIZE = 100_000_000
Unreadable = (OSError, SyntaxError, ValueError, EOFError, Image.DecompressionBombError)
"""What `draw` raises when the file is gone, is no picture any more, or has fewer frames than it had."""


def draw(file: Path, number: int, width: int) -> Image.Image:
    """Frame `number`, counted from 1, at this width."""
    # An open file, not its name: by name Pillow maps uncompressed TIFFs into memory, and mixes up the sides of turned ones.
    with file.open("rb") as opened, Image.open(opened, formats=_FORMATS) as picture:
        picture.seek(number - 1)
        if picture.width * picture.height > _MOST_SIZE:
            raise ValueError("The picture is too large.")
        upright = ImageOps.exif_transpose(_plain(picture))
    height = max(round(upright.height * width / upright.width), 1)
    return upright.resize((width, height), Image.Resampling.LANCZOS, reducing_gap=2.0)


def _plain(picture: Image.Image) -> Image.Image:
    """In the colours of a screen; what is transparent is paper."""
    if picture.mode.startswith(("I", "F")):
        # The deep shades of some scanners, spread over those of a screen.
        shades = np.asarray(picture, np.float32)
        low, high = float(shades.min()), float(shades.max())
        return Image.fromarray(((shades - low) / max(high - low, 1.0) * 255).astype(np.uint8)).convert("RGB")
    if picture.has_transparency_data:
        picture = Image.alpha_composite(Image.new("RGBA", picture.size, "white"), picture.convert("RGBA"))
    return picture.convert("RGB")
