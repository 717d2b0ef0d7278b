"""Labels of marks: each is set beside its tip where it covers no line and no other label."""

from __future__ import annotations

from collections.abc import Sequence
from operator import itemgetter

import numpy as np
from matplotlib.patheffects import AbstractPathEffect, withStroke

from mvcalc_widgets.render.static.fonts import SMALL, Style, extent
from mvcalc_widgets.render.static.frame import Frame
from mvcalc_widgets.render.static.page import Page, Rect
from mvcalc_widgets.render.static.scale import Array

FURTHER = 7.0
"""A label that finds no room beside its tip is tried so much further away."""


def draw_labels(frame: Frame, rect: Rect) -> None:
    """Set the labels that the marks have left in the frame, each inside `rect`."""
    page, boxes = frame.page, frame.boxes
    busy = np.concatenate([np.empty((0, 2)), *(frame.to_points(places) for places in frame.taken)])
    busy = busy[np.isfinite(busy).all(axis=1)]
    for label in frame.labels:
        style = Style(
            1.04 * SMALL, page.shade(label.role).text, bold=True, alpha=0.45 if label.faint else 1.0
        )
        size = extent(label.text, style)
        tips = frame.to_points(label.tips)
        ahead = frame.to_points(label.tips[:1] + np.array(label.towards))[0] - tips[0]
        _, box = min(
            (
                (_cost(box, tip, ahead, busy, boxes, rect) + order, box)
                for order, tip in enumerate(tips)
                for away in (label.gap, label.gap + FURTHER)
                for angle in _angles(ahead)
                for box in [_beside(tip, angle, away, size.width, size.above + size.below)]
            ),
            key=itemgetter(0),
        )
        boxes.append(box)
        page.write(box.left, box.bottom - size.below, label.text, style, path_effects=halo(page), zorder=6)


def halo(page: Page) -> list[AbstractPathEffect]:
    """A rim in the colour of the card, which keeps words readable over lines."""
    return [withStroke(linewidth=2.4, foreground=page.theme.card)]


def _angles(ahead: Array) -> Array:
    straight = np.arctan2(ahead[1], ahead[0]) if ahead.any() else -np.pi / 4
    return straight + np.linspace(-np.pi, np.pi, 16, endpoint=False)


def _beside(tip: Array, angle: float, away: float, width: float, height: float) -> Rect:
    """The box whose edge lies `away` from the tip, in the direction of the angle."""
    x, y = np.cos(angle), np.sin(angle)
    centre = tip + away * np.array([x, y]) + np.array([x * width, y * height]) / 2 * _to_edge(x, y)
    return Rect(centre[0] - width / 2, centre[1] - height / 2, width, height)


def _to_edge(x: float, y: float) -> float:
    """From the middle of a unit square to its edge, so that a label keeps its distance in every direction."""
    return min(1.25, 1.0 / max(abs(x), abs(y), 1e-9))


def _cost(box: Rect, tip: Array, ahead: Array, busy: Array, others: Sequence[Rect], rect: Rect) -> float:
    """Other labels weigh most, leaving the panel and lines covered less, distance and turning away least."""
    wide = 2.0
    inside = (
        (busy[:, 0] > box.left - wide)
        & (busy[:, 0] < box.right + wide)
        & (busy[:, 1] > box.top - wide)
        & (busy[:, 1] < box.bottom + wide)
    )
    outside = sum(
        max(0.0, over)
        for over in (
            rect.left - box.left,
            box.right - rect.right,
            rect.top - box.top,
            box.bottom - rect.bottom,
        )
    )
    to_box = np.array([box.left + box.width / 2, box.top + box.height / 2]) - tip
    length = np.hypot(*ahead) * np.hypot(*to_box)
    turn = 1.0 - float(ahead @ to_box) / length if length > 0 else 0.0
    far = float(np.hypot(*to_box)) / 10.0
    crowded = 40.0 * sum(_overlap(box, other) for other in others) + 20.0 * outside + 6.0 * inside.sum()
    return crowded + 4.0 * turn + far


def _overlap(a: Rect, b: Rect) -> float:
    wide = min(a.right, b.right) - max(a.left, b.left) + 2.0
    high = min(a.bottom, b.bottom) - max(a.top, b.top) + 1.0
    return wide * high if wide > 0 and high > 0 else 0.0
