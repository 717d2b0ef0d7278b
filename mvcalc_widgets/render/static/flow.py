"""Lines of words, formulas and numbers: boxes are set one after the other and wrapped."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from mvcalc_widgets.render.static.fonts import BODY, Extent, Style, extent
from mvcalc_widgets.render.static.page import Page, Rect


@dataclass(frozen=True)
class Box:
    """A piece of text on a line; with a tint it is a chip. `space`: a blank before it."""

    text: str
    style: Style
    tint: str = ""
    edge: str = "none"
    space: bool = True
    pad: tuple[float, float] = (0.0, 0.0)


Sized = tuple[Box, Extent]


def flow(
    page: Page, boxes: Sequence[Box], at: Rect, blank: float, leading: float, dry: bool = False
) -> float:
    """Set the boxes on lines as wide as `at`, from its top; returns the bottom of the last line.

    `blank` is the width of a space, `leading` the room between lines; a dry run only finds the bottom.
    """
    top = at.top
    for line in _broken([_sized(box, at.width) for box in boxes], at.width, blank):
        above = max(size.above for _, size in line)
        below = max(size.below for _, size in line)
        if not dry:
            _draw_line(
                page, _joined(line, blank), Rect(at.left, top, at.width, above + below), top + above, blank
            )
        top += above + below + leading
    return top - leading if boxes else top


def plain(page: Page, role: str = "ink", size: float = BODY, bold: bool = False) -> Style:
    """Text in the colour of a role."""
    return Style(size, page.shade(role).text, bold)


def _draw_line(page: Page, line: Iterable[Sized], at: Rect, base: float, blank: float) -> None:
    x = at.left
    for k, (box, size) in enumerate(line):
        x += blank if box.space and k else 0.0
        if box.tint:
            page.box(Rect(x, at.top, size.width, at.height), box.tint, box.edge, alpha=box.style.alpha)
        page.write(x + box.pad[0], base, box.text, box.style)
        x += page.drawn_width(box.text, box.style) + 2 * box.pad[0]


def _sized(box: Box, width: float) -> Sized:
    """The extent with the room around the text; a box that is wider than the line is set smaller."""
    size = extent(box.text, box.style)
    room = width - 2 * box.pad[0]
    if size.width > room:
        box = replace(box, style=replace(box.style, size=max(3.0, 0.99 * box.style.size * room / size.width)))
        size = extent(box.text, box.style)
    words = extent(
        "x", replace(box.style, formula=False)
    )  # so that lines without high letters are as high as others
    above, below = max(size.above, words.above), max(size.below, words.below)
    return box, Extent(size.width + 2 * box.pad[0], above + box.pad[1], below + box.pad[1])


def _joined(line: Sequence[Sized], blank: float) -> list[Sized]:
    """Neighbouring words that look alike are written together, where `blank` is the blank of their type."""
    joined: list[Sized] = []
    for box, size in line:
        if joined and box.style == joined[-1][0].style and not (box.tint or box.style.formula):
            before, so_far = joined[-1]
            gap = blank if box.space else 0.0
            if not box.space or abs(blank - extent(" ", box.style).width) < 0.01:
                text = before.text + (" " if box.space else "") + box.text
                width = so_far.width + gap + size.width
                joined[-1] = replace(before, text=text), replace(so_far, width=width)
                continue
        joined.append((box, size))
    return joined


def _broken(sized: Sequence[Sized], width: float, blank: float) -> Iterable[list[Sized]]:
    """Lines of boxes; boxes without a blank between them stay together."""
    line: list[Sized] = []
    used = 0.0
    for word in _unbroken(sized):
        need = sum(size.width for _, size in word)
        if line and used + blank + need > width:
            yield line
            line, used = [], 0.0
        used += need + (blank if line else 0.0)
        line += word
    if line:
        yield line


def _unbroken(sized: Sequence[Sized]) -> Iterable[list[Sized]]:
    word: list[Sized] = []
    for box, size in sized:
        if box.space and word:
            yield word
            word = []
        word.append((box, size))
    if word:
        yield word
