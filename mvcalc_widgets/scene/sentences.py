"""What a card says in words: the pieces of a line as text, and the sentence that applies now.

The browser has the same rules (front/src/pieces.js and front/src/panels/sentence.js).
"""

from __future__ import annotations

from collections.abc import Callable, Mapping

from mvcalc_widgets.scene.numbers import term, written
from mvcalc_widgets.scene.panels import Case, Choice, Number, Piece, Sentence, Tex
from mvcalc_widgets.scene.scene import Scene

_FORMS: dict[str, Callable[[float], str]] = {
    "plain": written,
    "term": term,
    "first": lambda value: term(value, first=True),
    "size": lambda value: written(abs(value)),
    "short": lambda value: written(value, 2),
}


def spoken(scene: Scene, values: Mapping[str, float]) -> list[str]:
    """The text of each sentence of the card now."""
    sentences = [panel for panel in scene.panels if isinstance(panel, Sentence)]
    return [
        "".join(said(piece, values) for piece in now.pieces) for s in sentences if (now := applies(s, values))
    ]


def applies(sentence: Sentence, values: Mapping[str, float]) -> Case | None:
    """The first case whose quantity is positive."""
    return next((case for case in sentence.cases if case.when is None or values[case.when] > 0), None)


def said(piece: Piece, values: Mapping[str, float]) -> str:
    """One piece as text."""
    if isinstance(piece, str):
        return piece
    if isinstance(piece, Number):
        return _FORMS[piece.form](values[piece.quantity])
    if isinstance(piece, Choice):
        value = values[piece.quantity]
        return piece.zero if abs(value) < 5e-4 else piece.positive if value > 0 else piece.negative
    assert isinstance(piece, Tex)
    return piece.latex
