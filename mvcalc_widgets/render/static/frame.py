"""A frame: what the marks of a plot or of a space are drawn on."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field

import numpy as np
from matplotlib.axes import Axes
from numpy.typing import NDArray

from mvcalc_widgets.render.static.page import Page, Rect
from mvcalc_widgets.render.static.pieces import Values
from mvcalc_widgets.render.static.scale import Array
from mvcalc_widgets.scene.marks import Value
from mvcalc_widgets.scene.numbers import written

Camera = Callable[[Array], Array]


def _as_it_is(points: Array) -> Array:
    return points


def _nowhere(points: Array) -> Array:
    return np.zeros(len(points))


def _never(points: Array) -> NDArray[np.bool_]:
    return np.zeros(len(points), dtype=bool)


@dataclass(frozen=True)
class Label:
    """Words for one of the places `tips` (n, 2), the first being the best, and best on the side `towards` of it.

    Both are in units of the axes.
    """

    text: str
    role: str
    tips: Array
    towards: tuple[float, float] = (0.0, 0.0)
    faint: bool = False
    gap: float = 3.5


@dataclass
class Frame:
    """Axes with a way from data to the picture; marks leave in it their labels, and what these
    keep clear of: places that are `taken`, in units of the axes, and `boxes` of words on the page.

    `place` takes points (n, d) in the units of the scene to (n, 2) in those of `axes`, `to_points` takes
    these to points of the page; `domain` has a pair for each of the d axes. In a space `depth` says how near
    points (n, 3) are (greater is nearer), and `hidden` whether a surface stands in front of them.
    """

    page: Page
    axes: Axes
    values: Values
    domain: Sequence[tuple[float, float]]
    to_points: Camera
    place: Camera = _as_it_is
    depth: Camera = _nowhere
    hidden: Callable[[Array], NDArray[np.bool_]] = _never
    labels: list[Label] = field(default_factory=list)
    taken: list[Array] = field(default_factory=list)
    boxes: list[Rect] = field(default_factory=list)
    shaded: Array | None = None
    """The numbers behind the colours of a shaded curve or surface, for the legend."""

    def number(self, value: Value) -> float:
        """A fixed number, or the value of a quantity now."""
        return float(self.values[value]) if isinstance(value, str) else float(value)

    def point(self, values: Sequence[Value]) -> Array:
        return np.array([self.number(value) for value in values])

    def words(self, text: str) -> str:
        """`{name}` stands for the value of that quantity."""
        return re.sub(r"\{([^}]*)\}", lambda match: self._insert(match[1], match[0]), text)

    def _insert(self, name: str, otherwise: str) -> str:
        return written(self.values[name]) if name in self.values else otherwise

    def holds(self, point: Array) -> bool:
        """Is the point (finite and) inside the axes, up to a hair?"""
        low, high = np.array(self.domain).T
        hair = 1e-6 * (high - low)
        return bool(np.all((point >= low - hair) & (point <= high + hair)))

    def colour(self, role: str) -> str:
        return self.page.shade(role).mark


def cut(points: Array, domain: Sequence[tuple[float, float]]) -> Array:
    """The line through the points (n, d), cut off at the walls of the box: (m, d), rows of nan at breaks.

    Liang and Barsky (1984): of each piece p + s (q - p), 0 <= s <= 1, the part between all walls is kept. A
    line that is inside from end to end comes back as it is.
    """
    low, high = np.array(domain, dtype=float).T
    hair = 1e-9 * (high - low)
    with np.errstate(invalid="ignore"):
        outside = np.any((points < low - hair) | (points > high + hair), axis=1)
    if not outside.any():
        return points
    start, step = points[:-1], np.diff(points, axis=0)
    with np.errstate(divide="ignore", invalid="ignore"):
        to_low, to_high = (low - start) / step, (high - start) / step
    still = step == 0
    within = (start >= low) & (start <= high)
    enter = np.where(still, np.where(within, -np.inf, np.inf), np.minimum(to_low, to_high)).max(axis=1)
    leave = np.where(still, np.where(within, np.inf, -np.inf), np.maximum(to_low, to_high)).min(axis=1)
    first, last = np.maximum(enter, 0.0), np.minimum(leave, 1.0)
    rows: list[Array] = []
    previous = -2
    for k in np.flatnonzero(first < last):  # never true where a coordinate is nan
        if k != previous + 1 or first[k] > 0:
            rows += [np.full(points.shape[1], np.nan)] if rows else []
            rows.append(start[k] + first[k] * step[k])
        rows.append(start[k] + last[k] * step[k])
        previous = k
    return np.array(rows).reshape(-1, points.shape[1])
