"""The waterfall: each bar starts where the one before ended, and a gap to the true sum is drawn and named."""

from __future__ import annotations

from dataclasses import dataclass
from math import isfinite

from matplotlib.axes import Axes
from matplotlib.colors import to_rgb
from matplotlib.lines import Line2D
from matplotlib.patches import Polygon, Rectangle

from mvcalc_widgets.render.static.fonts import BODY, SMALL, Style, extent
from mvcalc_widgets.render.static.labels import halo
from mvcalc_widgets.render.static.page import Page, Rect
from mvcalc_widgets.render.static.pieces import Values, is_shown
from mvcalc_widgets.render.static.scale import tick_text, ticks
from mvcalc_widgets.scene.numbers import written
from mvcalc_widgets.scene.palette import Theme
from mvcalc_widgets.scene.panels import Bar, Bars

ROW, FOOT, RIGHT = 21.0, 16.0, 10.0
THICK = 0.72
"""Of a row's height."""

NOTICED = 1e-3
"""A gap that is smaller is rounding error: the numbers have three decimals."""


def bars_height(bars: Bars) -> float:
    return ROW * (len(bars.bars) + 1) + FOOT + 3.0


@dataclass(frozen=True)
class Waterfall:
    """Rows on axes whose x is the number line of the bars and whose y counts the rows downwards."""

    page: Page
    axes: Axes
    at: Rect
    domain: tuple[float, float]

    def x(self, value: float) -> float:
        """The place of a number on the page; beyond the domain it is the end of the domain."""
        low, high = self.domain
        return self.at.left + self.at.width * (self.clip(value) - low) / (high - low)

    def clip(self, value: float) -> float:
        return min(self.domain[1], max(self.domain[0], value))

    def base(self, row: float) -> float:
        """The base line of the text of a row."""
        return self.at.top + ROW * (row + 0.5) + 0.36 * BODY

    def rectangle(self, row: int, start: float, end: float, thick: float = THICK, **look: object) -> None:
        a, b = sorted((self.clip(start), self.clip(end)))
        box = Rectangle((a, row + 0.5 - thick / 2), b - a, thick, clip_on=False)
        box.set(**look)
        self.axes.add_patch(box)


def draw_bars(page: Page, bars: Bars, values: Values, rect: Rect) -> None:
    rows = [*bars.bars, bars.total]
    names = [Style(BODY, page.shade(bar.role).text, bold=True) for bar in rows]
    widest = max(extent(bar.label, name).width for bar, name in zip(rows, names, strict=True))
    at = rect.inset(
        left=min(0.4 * rect.width, widest + 12.0), right=RIGHT, bottom=rect.height - ROW * len(rows)
    )
    axes = page.axes(at, bars.domain, (len(rows), 0), label=bars.title)
    fall = Waterfall(page, axes, at, bars.domain)
    _draw_grid(fall, len(rows))
    for row, (bar, name) in enumerate(zip(rows, names, strict=True)):
        page.write(rect.left, fall.base(row), bar.label, name)
    reached = 0.0
    for row, bar in enumerate(bars.bars):
        value, shown = values[bar.value], is_shown(bar.shown, values)
        if isfinite(value):
            _draw_bar(fall, row, bar, reached, value, shown)
            reached += value if shown else 0.0
            _draw_link(fall, row, reached, bar)
        else:
            _write_undefined(fall, row, bar)
    _draw_total(fall, len(bars.bars), bars, values)


def _draw_grid(fall: Waterfall, rows: int) -> None:
    theme, numbers = fall.page.theme, ticks(fall.domain, max(3, round(fall.at.width / 46)))
    for number in numbers:
        colour, width = (theme.line, 1.0) if number == 0 else (theme.grid, 0.7)
        fall.axes.add_line(
            Line2D([number, number], [0, rows], color=colour, linewidth=width, marker="none", zorder=0)
        )
        style = Style(SMALL, fall.page.shade("muted").text)
        fall.page.write(
            fall.x(number), fall.at.bottom + 5.0 + SMALL, tick_text(number, numbers), style, anchor="center"
        )


def _draw_bar(fall: Waterfall, row: int, bar: Bar, start: float, value: float, shown: bool) -> None:
    """A full bar, or the ghost of one that adds nothing."""
    shade = fall.page.shade(bar.role)
    if shown:
        fall.rectangle(row, start, start + value, facecolor=shade.mark, linewidth=0.0, zorder=2)
    else:
        fall.rectangle(row, start, start + value, facecolor=shade.tint, linewidth=0.0, alpha=0.7, zorder=1.5)
        fall.rectangle(
            row,
            start,
            start + value,
            fill=False,
            edgecolor=shade.mark,
            linestyle=(0, (2.5, 2)),
            linewidth=0.9,
            zorder=2,
        )
    inside = contrasting(shade.mark, fall.page.theme) if shown else shade.text
    _write_number(fall, row, start, start + value, signed(value), inside, shade.text, bold=shown)
    _mark_overflow(fall, row, start, start + value, shade.mark)


def _draw_total(fall: Waterfall, row: int, bars: Bars, values: Values) -> None:
    """The true total as an outline; where the bars do not reach it, a hatched gap and its size."""
    total, reached, ink = values[bars.total.value], values[bars.reached], fall.page.shade(bars.total.role)
    if not isfinite(total):
        _write_undefined(fall, row, bars.total)
        return
    fall.rectangle(row, 0, total, fill=False, edgecolor=ink.mark, linewidth=1.7, zorder=3, joinstyle="round")
    _mark_overflow(fall, row, 0, total, ink.mark)
    gap = total - reached
    if not isfinite(gap) or abs(gap) < NOTICED:
        _write_number(fall, row, 0, total, signed(total), ink.text, ink.text, bold=True)
        return
    bad = fall.page.shade("bad")
    fall.rectangle(
        row,
        reached,
        total,
        THICK - 0.26,
        facecolor=bad.tint,
        edgecolor=bad.mark,
        hatch="/////",
        linewidth=0.8,
        zorder=2.5,
    )
    words = f"{written(abs(gap))} {'missing' if gap > 0 else 'too much'}"
    # inside the outline where it is not hatched, or beside both
    free = sorted((0.0, total if abs(reached) > abs(total) or reached * total < 0 else reached))
    if not _write_inside(fall, row, free[0], free[1], words, bad.text, bold=True):
        _write_beside(fall, row, min(0, total, reached), max(0, total, reached), words, bad.text, bold=True)


def _write_number(
    fall: Waterfall, row: int, start: float, end: float, text: str, inside: str, outside: str, bold: bool
) -> None:
    """In the middle of the bar if there is room, else beside it."""
    if not _write_inside(fall, row, start, end, text, inside, bold):
        _write_beside(fall, row, start, end, text, outside, bold)


def _write_inside(
    fall: Waterfall, row: int, start: float, end: float, text: str, colour: str, bold: bool
) -> bool:
    """In the middle between two numbers; false, and nothing is written, if there is no room."""
    style = Style(0.94 * BODY, colour, bold=bold)
    a, b = sorted((fall.x(start), fall.x(end)))
    if b - a < extent(text, style).width + 6.0:
        return False
    fall.page.write((a + b) / 2, fall.base(row), text, style, anchor="center", zorder=5)
    return True


def _write_beside(
    fall: Waterfall, row: int, start: float, end: float, text: str, colour: str, bold: bool
) -> None:
    """On the right if there is room, else on the left, else across."""
    style = Style(0.94 * BODY, colour, bold=bold)
    need = extent(text, style).width
    a, b = sorted((fall.x(start), fall.x(end)))
    if b + 5.0 + need < fall.at.right + RIGHT:
        x, anchor = b + 5.0, "left"
    elif a - 5.0 - need > fall.at.left - 4.0:
        x, anchor = a - 5.0, "right"
    else:
        x, anchor = (a + b) / 2, "center"
    fall.page.write(x, fall.base(row), text, style, anchor, zorder=5, path_effects=halo(fall.page))


def _draw_link(fall: Waterfall, row: int, reached: float, bar: Bar) -> None:
    """A dotted line from the end of this bar down to the next row."""
    x = fall.clip(reached)
    y = [row + 0.5 + THICK / 2, row + 1.5 - THICK / 2]
    colour = fall.page.shade(bar.role).mark
    fall.axes.plot(
        [x, x], y, color=colour, linewidth=1.1, linestyle=(0, (1.2, 1.4)), marker="none", zorder=1.8
    )


def _mark_overflow(fall: Waterfall, row: int, start: float, end: float, colour: str) -> None:
    """A bar that goes on beyond the picture ends in a small arrow head."""
    for wall, leaves, way in (
        (fall.domain[1], max(start, end) > fall.domain[1], 1.0),
        (fall.domain[0], min(start, end) < fall.domain[0], -1.0),
    ):
        if leaves:
            reach = way * 6.0 * (fall.domain[1] - fall.domain[0]) / fall.at.width
            corners = [(wall, row + 0.25), (wall + reach, row + 0.5), (wall, row + 0.75)]
            head = Polygon(corners, closed=True, clip_on=False, zorder=3)
            head.set(facecolor=colour, linewidth=0.0)
            fall.axes.add_patch(head)


def _write_undefined(fall: Waterfall, row: int, bar: Bar) -> None:
    style = Style(0.94 * BODY, fall.page.shade("muted").text)
    fall.page.write(fall.x(0) + 5.0, fall.base(row), written(float("nan")), style)


def signed(value: float) -> str:
    """+1.512, −1.512, 0.000."""
    text = written(value)
    return f"+{text}" if value > 0 and text.strip("0.") else text


def contrasting(colour: str, theme: Theme) -> str:
    """The better readable of card and ink on this colour (relative luminance of WCAG 2.2)."""
    return max((theme.card, theme.roles["ink"].text), key=lambda text: _contrast(text, colour))


def _contrast(one: str, other: str) -> float:
    lighter, darker = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


def _luminance(colour: str) -> float:
    red, green, blue = (c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in to_rgb(colour))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue
