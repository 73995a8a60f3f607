"""The council's mark and other small drawings, as vectors."""

from __future__ import annotations

from reportlab.lib.colors import Color
from reportlab.pdfgen.canvas import Canvas


def wave(canvas: Canvas, x: float, y: float, width: float, colour: Color) -> None:
    """Three waves under a hill: the council's mark, `width` wide, with its lower left corner at x, y."""
    canvas.saveState()
    canvas.setStrokeColor(colour)
    canvas.setFillColor(colour)
    unit = width / 6
    hill = canvas.beginPath()
    hill.moveTo(x + unit * 0.6, y + unit * 2.1)
    hill.lineTo(x + unit * 2.3, y + unit * 4.2)
    hill.lineTo(x + unit * 3.2, y + unit * 3.1)
    hill.lineTo(x + unit * 4.1, y + unit * 3.8)
    hill.lineTo(x + unit * 5.4, y + unit * 2.1)
    hill.close()
    canvas.drawPath(hill, stroke=0, fill=1)
    canvas.setLineWidth(unit * 0.32)
    canvas.setLineCap(1)
    for row in range(3):
        line = canvas.beginPath()
        top = y + unit * (1.5 - row * 0.65)
        line.moveTo(x, top)
        for step in range(3):
            left = x + unit * 2 * step
            line.curveTo(left + unit * 0.6, top + unit * 0.5, left + unit * 1.4, top - unit * 0.5, left + unit * 2, top)
        canvas.drawPath(line, stroke=1, fill=0)
    canvas.restoreState()
