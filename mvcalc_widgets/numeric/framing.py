"""How much of an axis is seen: all values, except where a pole would leave nothing else to see."""

from __future__ import annotations

from collections.abc import Iterable
from math import isfinite

_MARGIN = 0.07
_TAILS = 5.0  # the whole may be this many times as wide as its middle four fifths before it is cut
_BEYOND = 0.3  # where it is cut, so much of the middle is shown beyond it


def frame(values: Iterable[float], *, zero: bool = False, cut: bool = True) -> tuple[float, float]:
    """The ends of an axis for these values, with a margin of 7 %; with `zero`, 0 is always among them.

    Values that are not finite are left out; without any the axis is (-1, 1). With `cut`, of values with far tails
    (those of 1/t around 0) the middle 80 % and a little more are kept.
    """
    ordered = sorted(v for v in values if isfinite(v))
    if not ordered:
        return -1.0, 1.0
    low, high = ordered[0], ordered[-1]
    lower, upper = ordered[len(ordered) // 10], ordered[-1 - len(ordered) // 10]
    middle = upper - lower
    if cut and middle > 0 and high - low > _TAILS * middle:
        low, high = max(low, lower - _BEYOND * middle), min(high, upper + _BEYOND * middle)
    if zero:
        low, high = min(low, 0.0), max(high, 0.0)
    if high - low <= 1e-9 * max(abs(low), abs(high), 1e-9):
        half = max(abs(low), 1.0) / 2
        return low - half, high + half
    margin = _MARGIN * (high - low)
    return low - margin, high + margin
