"""What a card says in words: the pieces of a line, the sentence that applies now, the verdict of the light.

The browser has the same rules (front/src/said.js); both are tested by tests/cases/sentences.json.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from math import isfinite

from mvcalc_widgets.scene.numbers import DUST, term, written
from mvcalc_widgets.scene.panels import Agreement, Case, Choice, Number, Piece, Sentence, Tex
from mvcalc_widgets.scene.scene import Scene

_FORMS: dict[str, Callable[[float], str]] = {
    "plain": written,
    "term": term,
    "first": lambda value: term(value, first=True),
    "size": lambda value: written(abs(value)),
    "short": lambda value: written(value, 2),
}


def spoken(scene: Scene, values: Mapping[str, float]) -> list[str]:
    """The text of each sentence of the card now, and the verdict of its light."""
    now = [applies(panel, values) for panel in scene.panels if isinstance(panel, Sentence)]
    told = ["".join(said(piece, values) for piece in case.pieces) for case in now if case]
    return [*told, verdict(scene.light, values)[1]] if scene.light else told


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
        return piece.zero if not abs(value) >= DUST else piece.positive if value > 0 else piece.negative
    assert isinstance(piece, Tex)
    return piece.latex


_COUNT = ("no", "one", "two", "three", "four", "five")


def verdict(light: Agreement, values: Mapping[str, float]) -> tuple[str, str]:
    """The mood of the light ("good", "bad", "kink" or "off") and its words.

    Where what it compares has no value it is off, even if one of the ways has: a formula after substitution may.
    """
    numbers = [values[way.quantity] for way in light.ways]
    if not isfinite(values[light.scale]) or not any(map(isfinite, numbers)):
        return "off", "nothing to compare here"
    if light.kink is not None and values[light.kink] > 0:
        left, right = (written(values[way.quantity]) for way in light.sides)
        return "kink", f"kink: {left} left, {right} right"
    near = light.absolute + light.relative * abs(values[light.scale])
    spread = max(numbers) - min(numbers) if all(map(isfinite, numbers)) else float("inf")
    if spread <= near:
        return "good", f"✓ {_COUNT[len(numbers)]} ways agree"
    if light.doubt is not None and near < values[light.doubt] and spread <= near + values[light.doubt]:
        return "off", "too steep to compare here"
    middle = sorted(numbers)[len(numbers) // 2]
    far = [abs(number - middle) if isfinite(number) else float("inf") for number in numbers]
    return "bad", f"✗ {light.ways[far.index(max(far))].label} differs"
