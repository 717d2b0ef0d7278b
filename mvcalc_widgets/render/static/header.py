"""The head of a card: its formulas as chips, its sliders and tick boxes, the light of agreement."""

from __future__ import annotations

from collections.abc import Sequence

from mvcalc_widgets.render.static.flow import Box, flow, plain
from mvcalc_widgets.render.static.fonts import BODY, Style, extent
from mvcalc_widgets.render.static.page import Page, Rect
from mvcalc_widgets.render.static.pieces import Values
from mvcalc_widgets.scene.controls import Control, Field, Slider, Tick
from mvcalc_widgets.scene.numbers import written
from mvcalc_widgets.scene.panels import Agreement
from mvcalc_widgets.scene.sentences import verdict

TRACK, BESIDE_TRACK = 190.0, 90.0
"""A slider's greatest width, and the room that its name and its value take, in points."""

ROW = 21.0


def draw_fields(page: Page, controls: Sequence[Control], at: Rect) -> float:
    """A row of chips; returns its bottom."""
    boxes = []
    for field in (c for c in controls if isinstance(c, Field)):
        shade = page.shade(field.role)
        style = Style(1.2 * BODY, shade.text, formula=True)
        boxes.append(Box(f"{field.left} = {field.latex}", style, shade.tint, page.theme.line, pad=(8.0, 5.5)))
    return flow(page, boxes, at, blank=7.0, leading=6.0)


def draw_controls(
    page: Page, controls: Sequence[Control], light: Agreement | None, values: Values, at: Rect
) -> float:
    """Rows of sliders and tick boxes with the light at the right end; returns their bottom."""
    right = at.right
    if light:
        right = draw_light(page, light, values, at) - 14.0
    x, y = at.left, at.top
    track = max(60.0, min(TRACK, right - at.left - BESIDE_TRACK))
    group = ""
    for control in controls:
        if isinstance(control, Field):
            continue
        heading = control.group if isinstance(control, Tick) and control.group != group else ""
        width = _width(page, control, heading, track)
        if x > at.left and x + width > right:
            x, y, right = at.left, y + ROW + 2.0, at.right
        if isinstance(control, Slider):
            _draw_slider(page, control, x, y, track)
        else:
            _draw_tick(page, control, heading, x, y)
            group = control.group
        x += width
    return y + ROW


def _width(page: Page, control: Slider | Tick, heading: str, track: float) -> float:
    if isinstance(control, Slider):
        return extent(control.label, _name(page)).width + 9.0 + track + 62.0
    head = extent(heading, plain(page, "muted")).width + 10.0 if heading else 0.0
    return head + 13.0 + extent(control.label, plain(page, bold=True)).width + 13.0


# ---- a slider: a quiet track with its knob, its holes and its value --------------------------------------


def _name(page: Page) -> Style:
    return Style(1.1 * BODY, page.shade("ink").text, italic=True)


def _draw_slider(page: Page, slider: Slider, x: float, y: float, track: float) -> None:
    middle, base = y + ROW / 2, y + ROW / 2 + 3.1
    ink = page.shade("ink")
    page.write(x, base, slider.label, _name(page))
    start = x + extent(slider.label, _name(page)).width + 9.0

    def place(value: float) -> float:
        share = (value - slider.minimum) / (slider.maximum - slider.minimum)
        return start + track * min(1.0, max(0.0, share))

    now = place(slider.value)
    page.box(Rect(start, middle - 1.5, track, 3.0), page.theme.line, radius=1.5)
    if now - start > 3.0:
        page.box(Rect(start, middle - 1.5, now - start, 3.0), ink.mark, radius=1.5)
    for hole in slider.holes:
        page.box(Rect(place(hole) - 1.6, middle - 3.0, 3.2, 6.0), page.theme.card, radius=0.5)
    page.box(Rect(now - 4.5, middle - 4.5, 9.0, 9.0), ink.mark, edge=page.theme.card, radius=4.5, width=1.2)
    decimals = 2 if abs(100 * slider.value - round(100 * slider.value)) < 1e-6 else 3
    page.write(
        start + track + 11.0, base, written(slider.value, decimals), plain(page, size=1.05 * BODY, bold=True)
    )


# ---- a tick box ------------------------------------------------------------------------------------------


def _draw_tick(page: Page, tick: Tick, group: str, x: float, y: float) -> None:
    middle, base = y + ROW / 2, y + ROW / 2 + 3.1
    if group:
        page.write(x, base, group, plain(page, "muted"))
        x += extent(group, plain(page, "muted")).width + 10.0
    shade = page.shade(tick.role)
    square = Rect(x, middle - 4.5, 9.0, 9.0)
    if tick.value:
        page.box(square, shade.mark, radius=1.8)
        check = ((x + 2.1, x + 3.9, x + 7.0), (middle + 0.2, middle + 2.1, middle - 2.2))
        page.line(*check, colour=page.theme.card, width=1.4, solid_capstyle="round", solid_joinstyle="round")
    else:
        page.box(square.inset(0.4, 0.4, 0.4, 0.4), page.theme.card, edge=shade.mark, radius=1.6)
    page.write(x + 13.0, base, tick.label, plain(page, tick.role, bold=True))


# ---- the light of agreement ------------------------------------------------------------------------------


def draw_light(page: Page, light: Agreement, values: Values, at: Rect) -> float:
    """A pill at the right end; returns its left edge."""
    mood, words = verdict(light, values)
    role = mood if mood in ("good", "bad") else "muted"
    style = plain(page, role, bold=True)
    width = extent(words, style).width + 18.0
    pill = Rect(at.right - width, at.top + 1.5, width, ROW - 3.0)
    shade = page.shade(role)
    page.box(pill, shade.tint, edge=shade.mark, radius=(ROW - 3.0) / 2, width=0.7)
    page.write(pill.left + width / 2, at.top + ROW / 2 + 3.0, words, style, anchor="center")
    return pill.left
