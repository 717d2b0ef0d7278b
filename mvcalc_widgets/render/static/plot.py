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
from mvcalc_widgets.scene.panels import Plot


def draw_plot(page: Page, plot: Plot, values: Values, rect: Rect) -> Frame:
    """The picture in `rect`; its numbers stand inside rect, left of the axes and below them."""
    across, up = plot.axes
    small, name = Style(SMALL, page.shade("muted").text), 1.1 * SMALL
    x_ticks = ticks(across.domain, max(3, round(rect.width / 52)))
    y_ticks = ticks(up.domain, max(3, min(6, round(rect.height / 24))))
    y_texts = [tick_text(value, y_ticks) for value in y_ticks]
    widest = max((extent(text, small).width for text in y_texts), default=0.0)
    at = rect.inset(left=max(18.0, widest + 7.0), top=14.0, right=16.0, bottom=16.0)
    axes = page.axes(at, across.domain, up.domain, label=plot.title)

    def to_points(places: Array) -> Array:
        (x0, x1), (y0, y1) = across.domain, up.domain
        return np.column_stack(
            [
                at.left + at.width * (places[:, 0] - x0) / (x1 - x0),
                at.bottom - at.height * (places[:, 1] - y0) / (y1 - y0),
            ]
        )

    grid = [[(across.domain[0], value), (across.domain[1], value)] for value in y_ticks]
    axes.add_collection(LineCollection(grid, colors=page.theme.grid, linewidths=0.7, zorder=0), autolim=False)
    for value, text in zip(y_ticks, y_texts, strict=True):
        y = to_points(np.array([[across.domain[0], value]]))[0, 1]
        page.write(at.left - 6.0, y + 0.36 * SMALL, text, small, anchor="right")
    for value in x_ticks:
        x = to_points(np.array([[value, up.domain[0]]]))[0, 0]
        page.write(x, at.bottom + 5.0 + SMALL, tick_text(value, x_ticks), small, anchor="center")
    page.write(
        at.right + 8.0,
        at.bottom + 5.0 + SMALL,
        across.label,
        Style(name, page.shade(across.role).text, bold=True),
    )
    page.write(
        at.left - 6.0,
        rect.top + SMALL,
        up.label,
        Style(name, page.shade(up.role).text, bold=True),
        anchor="right",
    )

    frame = Frame(page, axes, values, (across.domain, up.domain), to_points)
    for mark in plot.marks:
        draw_mark(mark, frame)
    draw_labels(page, frame.labels, frame.taken, to_points, at.inset(left=2.0))
    return frame
