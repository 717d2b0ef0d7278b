"""Axes: the round numbers beside them, and colours for numbers."""

from __future__ import annotations

from math import ceil, floor, log10

import numpy as np
from matplotlib.colors import LinearSegmentedColormap
from numpy.typing import NDArray

from mvcalc_widgets.scene.numbers import exponent, fixed, needs_power, power_of_ten
from mvcalc_widgets.scene.palette import SCALE

Array = NDArray[np.float64]


def ticks(domain: tuple[float, float], count: float) -> list[float]:
    """Round numbers inside the domain, about `count` of them, as in the browser (front/src/scale.js)."""
    low, high = domain
    if not high > low:
        return [low]
    rough = (high - low) / max(1.0, count)
    power = 10.0 ** floor(log10(rough))
    step = next((m * power for m in (1, 2, 5, 10) if m * power >= 0.999 * rough), 10 * power)
    return [k * step for k in range(ceil(low / step - 1e-9), floor(high / step + 1e-9) + 1)]


def tick_text(value: float, among: list[float]) -> str:
    """A tick's number, with as many decimals as the step between ticks needs; 0 is "0".

    As powers of ten where the largest number on the axis is written so. The browser has the same rule
    (front/src/scale.js); tests/cases/numbers.json holds both to it.
    """
    step = abs(among[1] - among[0]) if len(among) > 1 else _grain(abs(value))
    if abs(value) <= step / 1e6:
        return "0"
    last = exponent(step)
    if not needs_power(max(map(abs, among))):
        return fixed(value, max(0, -last))
    return power_of_ten(value, max(0, exponent(abs(value)) - last))


def _grain(size: float) -> float:
    """The last digit that a number by itself needs, among its first three."""
    if size == 0:
        return 1.0
    power = 10.0 ** exponent(size)
    digits = (finer for finer in (1, 10) if abs(size * finer / power - round(size * finer / power)) < 1e-6)
    return power / next(digits, 100)


COLOURS = LinearSegmentedColormap.from_list("mvcalc", SCALE)


STRIPS = COLOURS(np.linspace(0, 1, 24), bytes=True)
"""The colours of a legend (n, 4), as bytes."""


def unit(values: Array) -> Array:
    """Values brought to [0, 1] by their smallest and largest finite one; a constant is the middle."""
    low, high = finite_range(values)
    return (values - low) / (high - low) if high > low else np.full_like(values, 0.5)


def finite_range(values: Array) -> tuple[float, float]:
    finite = values[np.isfinite(values)]
    return (float(finite.min()), float(finite.max())) if finite.size else (0.0, 0.0)
