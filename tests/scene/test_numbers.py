"""Numbers are written by one rule; the browser's numbers.js reads the same cases."""

import json
from pathlib import Path

import pytest

from mvcalc_widgets.scene.numbers import legend_ends, term, written

CASES = json.loads((Path(__file__).parents[1] / "cases" / "numbers.json").read_text(encoding="utf-8"))


@pytest.mark.parametrize("case", CASES["written"], ids=lambda c: f"{c['value']}/{c.get('decimals', 3)}")
def test_written(case):
    assert written(float(case["value"]), case.get("decimals", 3)) == case["text"]


@pytest.mark.parametrize("case", CASES["term"], ids=lambda c: f"{c['value']}/{c['first']}")
def test_term(case):
    assert term(float(case["value"]), case["first"]) == case["text"]


@pytest.mark.parametrize("case", CASES["legend_ends"], ids=lambda c: f"{c['low']} to {c['high']}")
def test_legend_ends(case):
    assert legend_ends(float(case["low"]), float(case["high"])) == tuple(case["texts"])
