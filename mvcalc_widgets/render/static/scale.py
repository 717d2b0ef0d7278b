"""Axes: the round numbers beside them, and colours for numbers."""

from __future__ import annotations

from math import ceil, floor, log10

import numpy as np
from matplotlib.colors import LinearSegmentedColormap
from numpy.typing import NDArray

from mvcalc_widgets.scene.numbers import MINUS
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
    """A tick's number, with as many decimals as the step between ticks needs."""
    step = abs(among[1] - among[0]) if len(among) > 1 else 1.0
    if abs(value) >= 1e5 or (step < 1e-4 and value):
        return f"{value:.1e}".replace("-", MINUS)
    decimals = max(0, -floor(log10(step) + 1e-9))
    return f"{0.0 if abs(value) < step / 1e6 else value:.{decimals}f}".replace("-", MINUS)


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
