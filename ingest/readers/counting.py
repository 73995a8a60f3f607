"""How a list counts: 3 as "3", "c", "iii"."""

from __future__ import annotations

_SIGNS = "m cm d cd c xc l xl x ix v iv i".split()
_VALUES = (1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1)


def letter(number: int) -> str:
    """a to z, then aa, bb as Office counts."""
    return chr(ord("a") + (number - 1) % 26) * ((number - 1) // 26 + 1) if number > 0 else str(number)


def roman(number: int) -> str:
    if not 0 < number < 4000:
        return str(number)
    digits = []
    for value, sign in zip(_VALUES, _SIGNS, strict=True):
        count, number = divmod(number, value)
        digits.append(sign * count)
    return "".join(digits)


def bullet(sign: str) -> str:
    """A list sign as plain text: a dash stays a dash, every other sign is a bullet."""
    return "–" if sign.strip() in {"-", "–", "—", "−", "‐", "‑", "―"} else "•"
