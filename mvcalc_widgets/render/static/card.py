"""The card: head, columns of pictures, sum and sentence; as a figure or as the bytes of a PNG."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from matplotlib.figure import Figure

from mvcalc_widgets.render.static.header import draw_controls, draw_fields
from mvcalc_widgets.render.static.page import Page, Rect
from mvcalc_widgets.render.static.paletted import png_bytes
from mvcalc_widgets.render.static.panels import draw_panel, panel_height, stretches
from mvcalc_widgets.render.static.pieces import Values
from mvcalc_widgets.render.static.scale import STRIPS
from mvcalc_widgets.scene.controls import Field
from mvcalc_widgets.scene.panels import Panel
from mvcalc_widgets.scene.scene import Scene

PAD, GAP, BETWEEN = 14.0, 11.0, 30.0
"""Around the card; between its rows; between its columns."""

NARROWEST = 230.0
"""Columns that would be narrower are stacked."""

WIDEST = 400.0
"""A picture that stands alone is not stretched beyond this."""

DPI = 112.0


def figure(scene: Scene, width: float = 9.0, theme: str = "light", dpi: float = DPI) -> Figure:
    """The card as a matplotlib figure of `width` inches; its height follows. theme: "light" or "dark".

    Folded parts of the card (tables, derivations) are left out, as in the browser until they are opened.
    """
    page = Page(width, theme, dpi)
    values = scene.values()
    inner = Rect(PAD, PAD, page.width - 2 * PAD, 0.0)
    top = _draw_head(page, scene, values, inner)
    if scene.columns:
        top = _draw_columns(page, scene.columns, values, Rect(inner.left, top, inner.width, 0.0))
    for panel in scene.below:
        if height := panel_height(page, panel, values, inner.width):
            draw_panel(page, panel, values, Rect(inner.left, top, inner.width, height))
            top += height + GAP
    return page.close(top - GAP + PAD)


def png(scene: Scene, theme: str = "light", dpi: float = DPI, width: float = 9.0) -> bytes:
    """The card as a PNG of 256 colours: the same bytes whenever and wherever the same versions draw it."""
    canvas = figure(scene, width, theme, dpi).canvas
    canvas.draw()
    return png_bytes(np.asarray(canvas.buffer_rgba()), dpi, STRIPS)  # type: ignore[attr-defined]


def _draw_head(page: Page, scene: Scene, values: Values, at: Rect) -> float:
    top = at.top
    rule = {"colour": page.theme.line, "width": 0.7}
    if any(isinstance(control, Field) for control in scene.controls):
        top = draw_fields(page, scene.controls, Rect(at.left, top, at.width, 0.0)) + 8.0
        page.line((at.left, at.right), (top, top), **rule)
        top += 7.0
    if scene.settings() or scene.light:
        top = (
            draw_controls(page, scene.controls, scene.light, values, Rect(at.left, top, at.width, 0.0)) + 7.0
        )
        page.line((at.left, at.right), (top, top), **rule)
        top += 10.0
    return top


def _draw_columns(page: Page, columns: Sequence[Sequence[Panel]], values: Values, at: Rect) -> float:
    """Columns side by side and equally high: what can stretch takes up what is left. Returns the bottom."""
    width = (at.width - BETWEEN * (len(columns) - 1)) / len(columns)
    if width < NARROWEST and len(columns) > 1:
        return _draw_columns(page, [[panel for column in columns for panel in column]], values, at)
    width = min(width, WIDEST)
    heights = [[panel_height(page, panel, values, width) for panel in column] for column in columns]
    tallest = max(sum(column) + GAP * (len(column) - 1) for column in heights)
    for k, (column, natural) in enumerate(zip(columns, heights, strict=True)):
        left, top = at.left + k * (width + BETWEEN), at.top
        spare = tallest - sum(natural) - GAP * (len(column) - 1)
        elastic = sum(stretches(panel) for panel in column)
        for panel, height in zip(column, natural, strict=True):
            height += spare / elastic if stretches(panel) else 0.0
            draw_panel(page, panel, values, Rect(left, top, width, height))
            top += height + GAP
    return at.top + tallest + GAP
