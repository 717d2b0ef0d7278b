"""Panels: the height that each kind wants, and the function that draws it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from mvcalc_widgets.render.static.bars import bars_height, draw_bars
from mvcalc_widgets.render.static.flow import flow, plain
from mvcalc_widgets.render.static.fonts import BODY, FORMULA, TITLE, Style, extent
from mvcalc_widgets.render.static.header import ROW, draw_light
from mvcalc_widgets.render.static.page import Page, Rect
from mvcalc_widgets.render.static.pieces import Values, boxes
from mvcalc_widgets.render.static.plot import draw_plot
from mvcalc_widgets.render.static.space import draw_legend, draw_space
from mvcalc_widgets.scene.panels import Agreement, Bars, Formula, Panel, Plot, Sentence, Space
from mvcalc_widgets.scene.sentences import applies

HEADING = 17.0
"""The height of a title."""


@dataclass(frozen=True)
class Kind:
    """How a kind of panel is drawn; one that stretches takes more height than it wants, if there is some."""

    height: Callable[[Page, Any, Values, float], float]
    draw: Callable[[Page, Any, Values, Rect], object]
    stretches: bool = False


def panel_height(page: Page, panel: Panel, values: Values, width: float) -> float:
    """The height that a panel wants; 0 for one that is not drawn (a folded table, a derivation)."""
    kind = KINDS.get(type(panel))
    return kind.height(page, panel, values, width) if kind else 0.0


def draw_panel(page: Page, panel: Panel, values: Values, at: Rect) -> None:
    if kind := KINDS.get(type(panel)):
        kind.draw(page, panel, values, at)


def stretches(panel: Panel) -> bool:
    kind = KINDS.get(type(panel))
    return bool(kind and kind.stretches)


def _heading(page: Page, title: str, at: Rect) -> Rect:
    """Write the title; returns what is left below it."""
    page.write(at.left, at.top + TITLE, title, Style(TITLE, page.shade("muted").text, bold=True))
    return at.inset(top=HEADING)


def _space(page: Page, panel: Space, values: Values, at: Rect) -> None:
    frame = draw_space(page, panel, values, _heading(page, panel.title, at))
    draw_legend(page, panel, frame, at, at.top + TITLE)


def _plot(page: Page, panel: Plot, values: Values, at: Rect) -> None:
    draw_plot(page, panel, values, _heading(page, panel.title, at))


def _bars(page: Page, panel: Bars, values: Values, at: Rect) -> None:
    draw_bars(page, panel, values, _heading(page, panel.title, at))


def _formula(page: Page, panel: Formula, values: Values, at: Rect, dry: bool = False) -> float:
    line = boxes(page, panel.pieces, values, plain(page, size=FORMULA), spread=True)
    return flow(page, line, at, blank=5.5, leading=6.0, dry=dry)


def _sentence(page: Page, panel: Sentence, values: Values, at: Rect, dry: bool = False) -> float:
    case, style = applies(panel, values), plain(page, size=1.05 * BODY)
    line = boxes(page, case.pieces if case else (), values, style)
    return flow(page, line, at, blank=extent(" ", style).width, leading=4.0, dry=dry)


def _wanted(draw: Callable[..., float]) -> Callable[[Page, Any, Values, float], float]:
    """The height of text is found by setting it without ink."""
    return lambda page, panel, values, width: draw(page, panel, values, Rect(0.0, 0.0, width, 0.0), dry=True)


KINDS: dict[type, Kind] = {
    Space: Kind(
        lambda page, panel, values, width: HEADING + min(0.86 * width, 330.0), _space, stretches=True
    ),
    Plot: Kind(
        lambda page, panel, values, width: HEADING + min(max(0.46 * width, 110.0), 230.0),
        _plot,
        stretches=True,
    ),
    Bars: Kind(lambda page, panel, values, width: HEADING + bars_height(panel), _bars),
    Formula: Kind(_wanted(_formula), _formula),
    Sentence: Kind(_wanted(_sentence), _sentence),
    Agreement: Kind(lambda page, panel, values, width: ROW, draw_light),
}
