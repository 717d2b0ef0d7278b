"""A plot: two axes seen from above, with names, numbers and grid lines that whisper."""

from __future__ import annotations

import numpy as np
from matplotlib.collections import LineCollection

from mvcalc_widgets.render.static.fonts import SMALL, Style, extent
from mvcalc_widgets.render.static.frame import Frame
from mvcalc_widgets.render.static.labels import draw_labels
from mvcalc_widgets.render.static.marks import draw_mark
from mvcalc_widgets.render.static.page import Page, Rect
from mvcalc_widgets.render.static.pieces import Values
from mvcalc_widgets.render.static.scale import Array, tick_text, ticks
from mvcalc_widgets.scene.panels import Axis, Plot


def draw_plot(page: Page, plot: Plot, values: Values, rect: Rect) -> Frame:
    """The picture in `rect`; its numbers stand inside rect, left of the axes and below them."""
    across, up = plot.axes
    ups = ticks(up.domain, max(3, min(6, round(rect.height / 24))))
    widest = max((extent(tick_text(value, ups), _small(page)).width for value in ups), default=0.0)
    right = max(16.0, extent(across.label, _name(page, across)).width + 9.0)
    at = rect.inset(left=max(18.0, widest + 7.0), top=14.0, right=right, bottom=16.0)
    axes = page.axes(at, across.domain, up.domain, label=plot.title)
    low, high = np.array([across.domain, up.domain], dtype=float).T

    def to_points(places: Array) -> Array:
        x, y = ((places - low) / (high - low)).T
        return np.column_stack([at.left + at.width * x, at.bottom - at.height * y])

    frame = Frame(page, axes, values, (across.domain, up.domain), to_points)
    _draw_up(frame, up, ups, at, rect)
    _draw_across(frame, across, ticks(across.domain, max(3, round(rect.width / 52))), at)
    for mark in plot.marks:
        draw_mark(mark, frame)
    draw_labels(frame, at.inset(left=2.0))
    return frame


def _draw_up(frame: Frame, axis: Axis, numbers: list[float], at: Rect, rect: Rect) -> None:
    """Grid lines, their numbers on the left, the name of the axis above these."""
    page, x = frame.page, frame.domain[0]
    grid = [[(x[0], number), (x[1], number)] for number in numbers]
    lines = LineCollection(grid, colors=page.theme.grid, linewidths=0.7, zorder=0)
    frame.axes.add_collection(lines, autolim=False)
    for number in numbers:
        y = frame.to_points(np.array([[x[0], number]]))[0, 1]
        page.write(at.left - 6.0, y + 0.36 * SMALL, tick_text(number, numbers), _small(page), anchor="right")
    name = _name(page, axis)
    left = max(rect.left, at.left - 6.0 - extent(axis.label, name).width)
    page.write(left, rect.top + SMALL, axis.label, name)


def _draw_across(frame: Frame, axis: Axis, numbers: list[float], at: Rect) -> None:
    """Numbers below the axes, the name of the axis at their right end."""
    page, base = frame.page, at.bottom + 5.0 + SMALL
    for number in numbers:
        x = frame.to_points(np.array([[number, frame.domain[1][0]]]))[0, 0]
        page.write(x, base, tick_text(number, numbers), _small(page), anchor="center")
    page.write(at.right + 8.0, base, axis.label, _name(page, axis))


def _small(page: Page) -> Style:
    return Style(SMALL, page.shade("muted").text)


def _name(page: Page, axis: Axis) -> Style:
    return Style(1.1 * SMALL, page.shade(axis.role).text, bold=True)
