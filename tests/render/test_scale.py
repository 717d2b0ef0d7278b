"""Ticks are written by one rule; the browser's scale.js reads the same cases."""

import json
from pathlib import Path

import pytest

from mvcalc_widgets.render.static.scale import tick_text, ticks

CASES = json.loads((Path(__file__).parents[1] / "cases" / "numbers.json").read_text(encoding="utf-8"))


@pytest.mark.parametrize("case", CASES["ticks"], ids=lambda c: str(c["all"]))
def test_tick_text(case):
    assert [tick_text(value, case["all"]) for value in case["all"]] == case["texts"]


@pytest.mark.parametrize(
    "domain", [(0, 1e-5), (3, 3.0001), (-1e7, 1e7), (-0.06, 0.07), (1e5, 1.004e5), (-1e-11, 2e-11)]
)
@pytest.mark.parametrize("count", [3, 5, 8])
def test_no_two_ticks_of_an_axis_are_written_alike(domain, count):
    among = ticks(domain, count)
    assert len({tick_text(value, among) for value in among}) == len(among)
