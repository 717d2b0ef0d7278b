"""Pieces of a line (words, formulas, numbers, words that follow a sign) as boxes with the values of now."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import replace

from mvcalc_widgets.render.static.flow import Box
from mvcalc_widgets.render.static.fonts import Style
from mvcalc_widgets.render.static.page import Page
from mvcalc_widgets.scene.panels import Choice, Number, Piece, Tex
from mvcalc_widgets.scene.sentences import said

Values = Mapping[str, float]

GHOST = 0.38
"""Opacity of what is switched off."""


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


def is_shown(quantity: str | None, values: Values) -> bool:
    """Is the thing that hangs on this quantity switched on?"""
    return quantity is None or values[quantity] != 0


def words(piece: Piece, values: Values) -> str:
    """The words of a piece now; none if it is a formula or a number."""
    return said(piece, values) if isinstance(piece, (str, Choice)) else ""


def _boxes(page: Page, piece: Piece, values: Values, style: Style) -> list[Box]:
    if isinstance(piece, (str, Choice)):
        return [Box(word, style) for word in words(piece, values).split()]
    colour = page.shade(piece.role).text if piece.role else style.colour
    alpha = style.alpha if is_shown(piece.shown, values) else GHOST
    if isinstance(piece, Number):
        return [
            Box(
                said(piece, values),
                replace(style, colour=colour, alpha=alpha, bold=piece.strong or style.bold),
            )
        ]
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
