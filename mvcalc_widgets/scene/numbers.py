"""How a number is written: three decimals, a real minus sign, and the same width while it changes.

The rule is shared with the browser (front/src/numbers.js); tests/cases/numbers.json holds both to it.
"""

from __future__ import annotations

from math import floor, isfinite, log10

UNDEFINED = "undefined"
MINUS = "\N{MINUS SIGN}"
_SUPERSCRIPTS = str.maketrans("-0123456789", "⁻⁰¹²³⁴⁵⁶⁷⁸⁹")


def written(value: float, decimals: int = 3) -> str:
    """The number with `decimals` decimals; as a power of ten below 0.001 and from 100 000 on.

    Below 1e-9 in size it is 0: that is rounding error in a sum of numbers near 1. What is not finite is "undefined".
    """
    if not isfinite(value):
        return UNDEFINED
    size = abs(value)
    if size < 1e-9:
        return f"{0:.{decimals}f}"
    sign = MINUS if value < 0 else ""
    if 1e-3 <= size < 99999.5:
        text = f"{size:.{decimals}f}"
        return text if not text.strip("0.") else sign + text
    exponent = floor(log10(size))
    mantissa = f"{size / 10**exponent:.2f}"
    if mantissa == "10.00":
        mantissa, exponent = "1.00", exponent + 1
    return f"{sign}{mantissa}×10{str(exponent).translate(_SUPERSCRIPTS)}"


def term(value: float, first: bool = False) -> str:
    """The number as a term of a sum: "+ 1.512", "− 1.512"; the first term keeps a bare sign."""
    text = written(value)
    if first or text == UNDEFINED:
        return text if first else f"+ {text}"
    return f"{MINUS} {text[1:]}" if text.startswith(MINUS) else f"+ {text}"
