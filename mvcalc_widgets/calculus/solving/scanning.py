"""The zeros of a function of one unknown: where its sign changes along a fine scale."""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from itertools import pairwise

Value = Callable[[float], float | None]


def scanned(value: Value, reach: float) -> list[float]:
    """Places in floats near which the function may be 0: sign changes, and dips of its size without one.

    value: the function, None where it is undefined. reach: places from -reach to reach are looked at; inf for a scale
    from 0.0001 to a million.
    """
    places = _scale(reach)
    heights = [(place, h) for place in places if (h := value(place)) is not None]
    found: list[float] = []
    for (a, u), (b, v) in pairwise(heights):
        if u == 0:
            found.append(a)
        elif (u > 0) != (v > 0) and v:
            found += _bisected(value, a, b, u)
    found += [place for place, h in heights[-1:] if h == 0]
    for (_, u), (b, v), (_, w) in zip(heights, heights[1:], heights[2:], strict=False):
        if abs(v) < abs(u) and abs(v) < abs(w) and (u > 0) == (v > 0) == (w > 0):
            found.append(b)
    return found


def _scale(reach: float) -> Sequence[float]:
    if math.isfinite(reach):
        count = max(600, min(2400, int(60 * reach)))
        even = [reach * (1 + 1e-9) * (2 * k / count - 1) for k in range(count + 1)]
        return sorted({*even, 0.0})
    powers = [10 ** (k / 40) for k in range(-160, 241)]
    return sorted({0.0, *powers, *(-p for p in powers), *(k / 20 + 1e-3 for k in range(-200, 200))})


def _bisected(value: Value, a: float, b: float, u: float) -> list[float]:
    """The place of a sign change; [] where it is a jump or a pole, or a gap in the domain."""
    first = abs(u)
    for _ in range(60):
        middle = (a + b) / 2
        if middle in (a, b):
            break
        v = value(middle)
        if v is None:
            return []
        if v == 0:
            return [middle]
        if (v > 0) == (u > 0):
            a, u = middle, v
        else:
            b = middle
    return [a] if abs(u) < 1e6 * (1 + first) else []
