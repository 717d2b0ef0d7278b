"""How a number is written: three decimals, a real minus sign, and the same width while it changes.

The rule is shared with the browser (front/src/numbers.js); tests/cases/numbers.json holds both to it.
"""

from __future__ import annotations

from decimal import ROUND_HALF_UP, Context, Decimal
from math import isfinite

UNDEFINED = "undefined"
MINUS = "\N{MINUS SIGN}"
_SUPERSCRIPTS = str.maketrans("-0123456789", "⁻⁰¹²³⁴⁵⁶⁷⁸⁹")

# Halves go up, as at school and in a browser's toFixed and toExponential; Python's format makes 0.062 of 0.0625.
# The decimals of a float are exact and at most 767 digits long, so none is rounded twice.
_EXACT = Context(prec=800, rounding=ROUND_HALF_UP)
_THREE_DIGITS = Context(prec=3, rounding=ROUND_HALF_UP)


def written(value: float, decimals: int = 3) -> str:
    """The number with `decimals` decimals; as a power of ten below 0.001 and from 100 000 on.

    Below 1e-9 in size it is 0: that is rounding error in a sum of numbers near 1. What is not finite is
    "undefined".
    """
    if not isfinite(value):
        return UNDEFINED
    if abs(value) < 1e-9:
        return f"{0:.{decimals}f}"
    size, sign = Decimal(abs(value)), MINUS if value < 0 else ""
    if abs(value) < 1e-3 or abs(value) >= 99999.5:
        rounded = size.normalize(_THREE_DIGITS)
        mantissa, exponent = rounded.scaleb(-rounded.adjusted()), rounded.adjusted()
        return f"{sign}{mantissa:.2f}×10{str(exponent).translate(_SUPERSCRIPTS)}"
    rounded = size.quantize(Decimal(1).scaleb(-decimals), context=_EXACT)
    return f"{sign if rounded else ''}{rounded:f}"


def term(value: float, first: bool = False) -> str:
    """The number as a term of a sum: "+ 1.512", "− 1.512"; the first term keeps a bare sign."""
    text = written(value)
    if first or text == UNDEFINED:
        return text if first else f"+ {text}"
    return f"{MINUS} {text[1:]}" if text.startswith(MINUS) else f"+ {text}"
