"""How a number is written: three decimals, a real minus sign, and the same width while it changes.

The rule is shared with the browser (front/src/numbers.js); tests/cases/numbers.json holds both to it.
"""

from __future__ import annotations

from decimal import ROUND_HALF_UP, Context, Decimal
from math import isfinite

UNDEFINED = "undefined"
MINUS = "\N{MINUS SIGN}"
_SUPERSCRIPTS = str.maketrans("-0123456789", "⁻⁰¹²³⁴⁵⁶⁷⁸⁹")

DUST = 1e-12
"""What is smaller counts as 0, in numbers and in words: it is rounding error in a sum of numbers near 1."""

# Halves go up, as at school and in a browser's toFixed and toExponential; Python's format makes 0.062 of 0.0625.
# The decimals of a float are exact and at most 767 digits long, so none is rounded twice.
_EXACT = Context(prec=800, rounding=ROUND_HALF_UP)


def written(value: float, decimals: int = 3) -> str:
    """The number with `decimals` decimals; as a power of ten where these would not show it, below 0.001 and from
    100 000 on.

    Below DUST in size it is 0. What is not finite is "undefined".
    """
    if not isfinite(value):
        return UNDEFINED
    if abs(value) < DUST:
        return f"{0:.{decimals}f}"
    if abs(value) < 0.5 / 10**decimals or needs_power(abs(value)):
        return power_of_ten(value)
    return fixed(value, decimals)


def needs_power(size: float) -> bool:
    """Is a number of this size written as a power of ten?"""
    return size < 1e-3 or size >= 99999.5


def power_of_ten(value: float, decimals: int = 2) -> str:
    """1.20×10⁻⁶; not for 0."""
    context = Context(prec=decimals + 1, rounding=ROUND_HALF_UP)
    rounded = Decimal(abs(value)).normalize(context)
    mantissa, power = rounded.scaleb(-rounded.adjusted()), rounded.adjusted()
    return f"{_sign(value)}{mantissa:.{decimals}f}×10{str(power).translate(_SUPERSCRIPTS)}"


def fixed(value: float, decimals: int) -> str:
    """The number with `decimals` decimals; a rounded 0 has no sign."""
    rounded = Decimal(abs(value)).quantize(Decimal(1).scaleb(-decimals), context=_EXACT)
    return f"{_sign(value) if rounded else ''}{rounded:f}"


def exponent(size: float) -> int:
    """The power of ten of a positive number: -2 for 0.05, and for 0.00999999999, which was meant to be 0.01."""
    return int(f"{size:.6e}".split("e")[1])


def legend_ends(low: float, high: float) -> tuple[str, str]:
    """The two ends of a scale of colours: to two digits of the range or of the number, whichever is smaller.

    What is less than 1/1000 of the range is 0. A range that is rounding error (below 1e-9 of its ends) is none.
    """
    span = high - low if high - low > 1e-9 * max(abs(low), abs(high)) else 0.0
    return _legend_end(low, span), _legend_end(high, span)


def _legend_end(value: float, span: float) -> str:
    size = abs(value)
    if not isfinite(value):
        return UNDEFINED
    if size < max(DUST, span / 1000):
        return "0"
    last = exponent(min(size, span or size)) - 1
    if needs_power(size):
        return power_of_ten(value, max(0, exponent(size) - last))
    return fixed(value, max(0, -last))


def term(value: float, first: bool = False) -> str:
    """The number as a term of a sum: "+ 1.512", "− 1.512"; the first term keeps a bare sign."""
    text = written(value)
    if first or text == UNDEFINED:
        return text if first else f"+ {text}"
    return f"{MINUS} {text[1:]}" if text.startswith(MINUS) else f"+ {text}"


def _sign(value: float) -> str:
    return MINUS if value < 0 else ""
