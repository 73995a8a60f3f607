"""A page as it was recognised: the lines on its picture, and what the picture tells beside them."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from ingest.readers.pdf_characters import Floats
from kb.programs.hocr import RecognisedLine


@dataclass(frozen=True, slots=True)
class RecognisedPage:
    """What was read on a picture that stands upright, in its points.

    `strokes`: the stroke width of each word; `ruled`: the straight lines, as thin boxes. `direction` counts the quarter turns
    clockwise by which the page as shown differs from the upright picture.
    """

    lines: tuple[RecognisedLine, ...]
    strokes: npt.NDArray[np.float64]
    ruled: Floats
    direction: int
    width: int
    height: int
