"""Pieces of a line (words, formulas, numbers, words that follow a sign) as boxes with the values of now."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import replace

from mvcalc_widgets.render.static.flow import Box
from mvcalc_widgets.render.static.fonts import Style
from mvcalc_widgets.render.static.page import Page
from mvcalc_widgets.scene.numbers import term, written
from mvcalc_widgets.scene.panels import Case, Choice, Number, Piece, Sentence, Tex

Values = Mapping[str, float]

GHOST = 0.38
"""Opacity of what is switched off."""

FORMS: dict[str, Callable[[float], str]] = {
    "plain": written,
    "term": term,
    "first": lambda value: term(value, first=True),
    "size": lambda value: written(abs(value)),
    "short": lambda value: written(value, 2),
}


def boxes(
    page: Page, pieces: Iterable[Piece], values: Values, style: Style, spread: bool = False
) -> list[Box]:
    """The boxes of a formula (spread: a blank around every piece) or of a sentence (blanks as typed)."""
    made: list[Box] = []
    blank = False
    for piece in pieces:
        text = words(piece, values)
        blank |= spread or text[:1].isspace()
        for box in _boxes(page, piece, values, style):
            made.append(replace(box, space=blank))
            blank = True
        if text.strip() or not isinstance(piece, (str, Choice)):
            blank = text[-1:].isspace()
    return made


def case_now(sentence: Sentence, values: Values) -> Case | None:
    """The first case that applies."""
    return next((case for case in sentence.cases if case.when is None or values[case.when] > 0), None)


def is_shown(quantity: str | None, values: Values) -> bool:
    """Is the thing that hangs on this quantity switched on?"""
    return quantity is None or values[quantity] != 0


def words(piece: Piece, values: Values) -> str:
    """The words of a piece now; none if it is a formula or a number."""
    if isinstance(piece, Choice):
        value = values[piece.quantity]
        if abs(value) < 5e-4:  # what is written 0.000 counts as zero
            return piece.zero
        return piece.positive if value > 0 else piece.negative
    return piece if isinstance(piece, str) else ""


def _boxes(page: Page, piece: Piece, values: Values, style: Style) -> list[Box]:
    if isinstance(piece, (str, Choice)):
        return [Box(word, style) for word in words(piece, values).split()]
    colour = page.shade(piece.role).text if piece.role else style.colour
    alpha = style.alpha if is_shown(piece.shown, values) else GHOST
    if isinstance(piece, Number):
        text = FORMS[piece.form](values[piece.quantity])
        return [Box(text, replace(style, colour=colour, alpha=alpha, bold=piece.strong or style.bold))]
    return [
        _formula_box(
            page, piece, replace(style, colour=colour, alpha=alpha, formula=True, size=1.12 * style.size)
        )
    ]


def _formula_box(page: Page, piece: Tex, style: Style) -> Box:
    if not piece.chip:
        return Box(piece.latex, style)
    return Box(
        piece.latex, style, tint=page.shade(piece.role).tint, pad=(0.45 * style.size, 0.3 * style.size)
    )
