"""Lines of words, formulas and numbers: pieces become boxes, boxes are set one after the other and wrapped."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace

from mvcalc_widgets.render.static.page import BODY, Extent, Page, Rect, Style
from mvcalc_widgets.scene.numbers import term, written
from mvcalc_widgets.scene.panels import Case, Choice, Number, Piece, Sentence, Tex

Values = Mapping[str, float]

GHOST = 0.38
"""Opacity of what is switched off."""


@dataclass(frozen=True)
class Box:
    """A piece of text on a line; with a tint it is a chip. `space`: a blank before it, where the line may break."""

    text: str
    style: Style
    tint: str = ""
    edge: str = "none"
    space: bool = True
    pad: tuple[float, float] = (0.0, 0.0)


def flow(
    page: Page, boxes: Sequence[Box], at: Rect, blank: float, leading: float, dry: bool = False
) -> float:
    """Set the boxes on lines as wide as `at`, from its top; returns the bottom of the last line.

    `blank` is the width of a space, `leading` the room between lines; a dry run only finds the bottom.
    """
    top = at.top
    sized = [_sized(page, box, at.width) for box in boxes]
    for line in _broken(sized, at.width, blank):
        above = max(extent.above + box.pad[1] for box, extent in line)
        below = max(extent.below + box.pad[1] for box, extent in line)
        if not dry:
            _draw_line(page, line, Rect(at.left, top, at.width, above + below), top + above, blank)
        top += above + below + leading
    return top - leading if boxes else top


def _draw_line(page: Page, line: Sequence[Sized], at: Rect, base: float, blank: float) -> None:
    x = at.left
    for k, (box, extent) in enumerate(line):
        x += blank if box.space and k else 0.0
        if box.tint:
            chip = Rect(x, at.top, extent.width + 2 * box.pad[0], at.height)
            page.box(chip, box.tint, box.edge, alpha=box.style.alpha)
        page.write(x + box.pad[0], base, box.text, box.style)
        x += extent.width + 2 * box.pad[0]


def pieces_to_boxes(page: Page, pieces: Iterable[Piece], values: Values, style: Style, spread: bool = False) -> list[Box]:
    """The boxes of a formula (spread: a blank around every piece) or of a sentence (blanks as they are typed)."""
    boxes: list[Box] = []
    blank = False
    for piece in pieces:
        made = list(_boxes(page, piece, values, style))
        if not made:
            blank = True
            continue
        text = words(piece, values)
        starts, ends = text[:1].isspace(), text[-1:].isspace()
        made[0] = replace(made[0], space=spread or blank or starts)
        boxes += made
        blank = ends
    return boxes


def spoken(sentence: Sentence, values: Values) -> Case | None:
    """The first case that applies now."""
    return next((case for case in sentence.cases if case.when is None or is_shown(case.when, values)), None)


def is_shown(quantity: str | None, values: Values) -> bool:
    """Is the thing that hangs on this quantity switched on?"""
    return quantity is None or values[quantity] != 0


FORMS: dict[str, Callable[[float], str]] = {
    "plain": written,
    "term": term,
    "first": lambda value: term(value, first=True),
    "size": lambda value: written(abs(value)),
    "short": lambda value: written(value, 2),
}


def words(piece: Piece, values: Values) -> str:
    """The words of a piece now; none if it is a formula or a number."""
    if isinstance(piece, Choice):
        value = values[piece.quantity]
        if abs(value) < 5e-4:  # what is written 0.000 counts as zero
            return piece.zero
        return piece.positive if value > 0 else piece.negative
    return piece if isinstance(piece, str) else ""


def _boxes(page: Page, piece: Piece, values: Values, style: Style) -> Iterable[Box]:
    if isinstance(piece, (str, Choice)):
        return [Box(word, style) for word in words(piece, values).split()]
    colour = page.shade(piece.role).text if piece.role else style.colour
    alpha = style.alpha if is_shown(piece.shown, values) else GHOST
    if isinstance(piece, Number):
        text = FORMS[piece.form](values[piece.quantity])
        return [Box(text, replace(style, colour=colour, alpha=alpha, bold=piece.strong or style.bold))]
    look = replace(style, colour=colour, alpha=alpha, formula=True, size=1.12 * style.size)
    if not piece.chip:
        return [Box(piece.latex, look)]
    return [Box(piece.latex, look, tint=page.shade(piece.role).tint, pad=(0.5 * style.size, 0.34 * style.size))]


Sized = tuple[Box, Extent]


def _sized(page: Page, box: Box, width: float) -> Sized:
    """A box that is wider than the line is set smaller."""
    extent = page.measure(box.text, box.style)
    room = width - 2 * box.pad[0]
    if extent.width > room:
        smaller = replace(box.style, size=max(3.0, 0.99 * box.style.size * room / extent.width))
        box = replace(box, style=smaller)
        extent = page.measure(box.text, smaller)
    usual = page.measure("Hg", replace(box.style, formula=False))
    if not box.style.formula or not box.tint:
        return box, Extent(extent.width, max(extent.above, usual.above), max(extent.below, usual.below))
    return box, extent


def _broken(sized: Sequence[Sized], width: float, blank: float) -> Iterable[list[Sized]]:
    """Lines of boxes; boxes without a blank between them stay together."""
    line: list[Sized] = []
    used = 0.0
    for word in _words(sized):
        need = sum(extent.width + 2 * box.pad[0] for box, extent in word)
        if line and used + blank + need > width:
            yield line
            line, used = [], 0.0
        used += need + (blank if line else 0.0)
        line += word
    if line:
        yield line


def _words(sized: Sequence[Sized]) -> Iterable[list[Sized]]:
    word: list[Sized] = []
    for box, extent in sized:
        if box.space and word:
            yield word
            word = []
        word.append((box, extent))
    if word:
        yield word


def plain(page: Page, role: str = "ink", size: float = BODY, bold: bool = False) -> Style:
    """Text in the colour of a role."""
    return Style(size, page.shade(role).text, bold)
