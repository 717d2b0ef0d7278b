"""What a card says follows one set of rules; the browser's said.js reads the same cases."""

import json
from pathlib import Path

import pytest

from mvcalc_widgets.scene.panels import Agreement, Case, Choice, Number, Sentence, Way
from mvcalc_widgets.scene.sentences import applies, said, verdict

CASES = json.loads((Path(__file__).parents[1] / "cases" / "sentences.json").read_text(encoding="utf-8"))
KINDS = {"Number": Number, "Choice": Choice}


def light() -> Agreement:
    ways = {name: tuple(Way(**way) for way in CASES["light"][name]) for name in ("ways", "sides")}
    return Agreement(**CASES["light"] | ways)


def numbers(case):
    return {name: float(value) for name, value in case["values"].items()}


@pytest.mark.parametrize("case", CASES["verdict"], ids=lambda c: f"{c['text']} {c['values']}")
def test_verdict(case):
    assert verdict(light(), numbers(case)) == (case["mood"], case["text"])


@pytest.mark.parametrize("case", CASES["said"], ids=lambda c: f"{c['text']} {c['values']}")
def test_said(case):
    piece = case["piece"]
    if not isinstance(piece, str):
        piece = KINDS[piece["kind"]](**{name: value for name, value in piece.items() if name != "kind"})
    assert said(piece, numbers(case)) == case["text"]


@pytest.mark.parametrize("case", CASES["applies"], ids=lambda c: str(c["values"]))
def test_the_first_case_that_holds_applies(case):
    cases = tuple(Case((str(k),), when) for k, when in enumerate(case["whens"]))
    found = applies(Sentence(cases), numbers(case))
    assert (None if found is None else int(found.pieces[0])) == case["which"]
