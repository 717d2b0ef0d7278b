"""Labels of marks: each is set beside its tip where it covers no line and no other label."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

import numpy as np
from matplotlib.patheffects import withStroke

from mvcalc_widgets.render.static.page import SMALL, Page, Rect, Style
from mvcalc_widgets.render.static.scale import Array

GAP = 3.5
"""Room between a tip and its label, in points."""


@dataclass(frozen=True)
class Label:
    """Words for the place `tip`, best on the side `towards`; both in units of the axes (towards: any length, or zero)."""

    text: str
    role: str
    tip: Array
    towards: tuple[float, float] = (0.0, 0.0)
    faint: bool = False


def draw_labels(
    page: Page, labels: Sequence[Label], taken: Sequence[Array], to_points: Callable[[Array], Array], rect: Rect
) -> None:
    """Set the labels in order; `to_points` takes units of the axes to points of the page."""
    busy = np.concatenate([to_points(points) for points in taken]) if taken else np.empty((0, 2))
    busy = busy[np.isfinite(busy).all(axis=1)]
    boxes: list[Rect] = []
    for label in labels:
        style = Style(1.04 * SMALL, page.shade(label.role).text, bold=True, alpha=0.45 if label.faint else 1.0)
        size = page.measure(label.text, style)
        tip = to_points(label.tip[None])[0]
        ahead = to_points((label.tip + np.array(label.towards))[None])[0] - tip
        box = min(
            (_beside(tip, angle, size.width, size.above + size.below) for angle in _angles(ahead)),
            key=lambda box: _cost(box, tip, ahead, busy, boxes, rect),
        )
        boxes.append(box)
        halo = [withStroke(linewidth=2.2, foreground=page.theme.card)]
        page.write(box.left, box.bottom - size.below, label.text, style, path_effects=halo, zorder=6)


def _angles(ahead: Array) -> Array:
    straight = np.arctan2(ahead[1], ahead[0]) if ahead.any() else -np.pi / 4
    return straight + np.linspace(-np.pi, np.pi, 16, endpoint=False)


def _beside(tip: Array, angle: float, width: float, height: float) -> Rect:
    """The box whose nearest edge lies at a little distance from the tip, in the direction of the angle."""
    x, y = np.cos(angle), np.sin(angle)
    centre = tip + GAP * np.array([x, y]) + np.array([x * width, y * height]) / 2 * _to_edge(x, y)
    return Rect(centre[0] - width / 2, centre[1] - height / 2, width, height)


def _to_edge(x: float, y: float) -> float:
    """From the middle of a unit square to its edge, so that a label keeps its distance in every direction."""
    return min(1.25, 1.0 / max(abs(x), abs(y), 1e-9))


def _cost(box: Rect, tip: Array, ahead: Array, busy: Array, others: Sequence[Rect], rect: Rect) -> float:
    """Other labels weigh most, then leaving the panel, then lines covered, then turning away from the best side."""
    wide = 2.0
    inside = (
        (busy[:, 0] > box.left - wide)
        & (busy[:, 0] < box.right + wide)
        & (busy[:, 1] > box.top - wide)
        & (busy[:, 1] < box.bottom + wide)
    )
    outside = sum(
        max(0.0, over)
        for over in (rect.left - box.left, box.right - rect.right, rect.top - box.top, box.bottom - rect.bottom)
    )
    to_box = np.array([box.left + box.width / 2, box.top + box.height / 2]) - tip
    length = np.hypot(*ahead) * np.hypot(*to_box)
    turn = 1.0 - float(ahead @ to_box) / length if length > 0 else 0.0
    return 40.0 * sum(_overlap(box, other) for other in others) + 20.0 * outside + 6.0 * inside.sum() + 4.0 * turn


def _overlap(a: Rect, b: Rect) -> float:
    wide = min(a.right, b.right) - max(a.left, b.left) + 2.0
    high = min(a.bottom, b.bottom) - max(a.top, b.top) + 1.0
    return wide * high if wide > 0 and high > 0 else 0.0
