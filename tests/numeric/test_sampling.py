"""Curves break at their poles and nowhere else, by the rule that the browser shares."""

import json
import math
from fractions import Fraction
from itertools import pairwise
from pathlib import Path

import numpy as np
import pytest
import sympy
from hypothesis import example, given, settings
from hypothesis import strategies as st
from sympy import Abs, Eq, Max, Piecewise, Rational, cos, cot, exp, log, sin, sqrt, tan

from mvcalc_widgets.numeric.program import Program
from mvcalc_widgets.numeric.sampling import poles, sample_curve, sample_points

CASES = json.loads((Path(__file__).parents[1] / "cases" / "sampling.json").read_text(encoding="utf-8"))
t = sympy.Symbol("t", real=True)


@pytest.mark.parametrize("case", CASES["points"], ids=lambda case: case["name"])
def test_points(case):
    found = sample_points(case["domain"], case["samples"], case["gaps"])
    np.testing.assert_array_equal(found, np.array(case["points"], dtype=float))  # to the last bit


@pytest.mark.parametrize("case", CASES["curves"], ids=lambda case: case["name"])
def test_curve(case):
    program = Program.from_wire(case["program"])
    keys = ("outputs", "parameter", "domain", "samples", "gaps", "env")
    found = sample_curve(program, **{key: case[key] for key in keys})
    assert list(found) == list(case["columns"])
    for name, numbers in case["columns"].items():
        np.testing.assert_array_equal(found[name], np.array(numbers, dtype=float))


@given(
    st.floats(-100, 100),
    st.floats(1e-3, 100),
    st.integers(2, 60),
    st.lists(st.floats(-0.2, 1.2), max_size=6),
)
def test_no_piece_crosses_a_gap(low, length, samples, places):
    high = low + length
    gaps = [low + place * length for place in places]
    points = sample_points((low, high), samples, gaps)
    numbers = [x for x in points if not math.isnan(x)]
    assert numbers == sorted(numbers) and low <= numbers[0] and numbers[-1] <= high
    assert len(points) == max(samples, 3 * sum(map(math.isnan, points)) + 2)
    for a, b in pairwise(points):
        assert not any(a <= gap <= b for gap in gaps)


COURSE = [
    (1 / t, (-2, 2), (0.0,)),
    (1 / t, (0, 5), (0.0,)),
    (1 / t, (-1, 2.7), (0.0,)),
    (1 / t, (1, 5), ()),
    (sin(t - 1) * exp(t**2 / t**4), (-3, 3), (0.0,)),
    (1 / (3 * t - 1), (-1, 2.2), (1 / 3,)),
    (1 / (t**2 - 4), (-3, 3), (-2.0, 2.0)),
    (1 / (t**2 - 2 * t + 1), (-3.3, 2), (1.0,)),
    (1 / (t**2 - 2) ** 2, (-2, 2), (-math.sqrt(2), math.sqrt(2))),
    (6 * t / (3 * t**2 + 1), (-5, 5), ()),
    (1 / (1 + exp(-t)), (-30, 30), ()),
    (log(t), (-1, 3), (0.0,)),
    (log(sqrt(t)), (-1, 2.3), (0.0,)),
    (1 / log(t), (-1, 2.3), (0.0, 1.0)),
    (log(Abs(t - Rational(1, 3))), (-1, 2), (1 / 3,)),
    (tan(t), (-5, 5), (-3 * math.pi / 2, -math.pi / 2, math.pi / 2, 3 * math.pi / 2)),
    (cot(t), (-1, 4), (0.0, math.pi)),
    (1 / (1 - cos(t)), (-1, 7), (0.0, 2 * math.pi)),
    (1 / (1 + 1 / t), (-2, 2.1), (-1.0, 0.0)),
    (sin(t) / t, (-1, 1.3), (0.0,)),
    (t ** (t - 1), (-1, 2.3), (0.0,)),
    (t**-t, (-1, 2.3), ()),
    (t ** Rational(1, 3), (-1, 1), ()),
    (sqrt(t), (-1, 1), ()),
    (1 / sqrt(t), (-1, 1.1), (0.0,)),
    (sympy.atanh(t), (-2, 2.1), (-1.0, 1.0)),
    (1 / sympy.acosh(t), (-2, 4.1), (1.0,)),
    (1 / (sympy.floor(t) + Rational(1, 2)), (-1, 1), ()),
    (1 / (1 + cos(t)), (-1, 10), (math.pi, 3 * math.pi)),
    (Piecewise((1 / t, t > 1), (0, True)), (-2, 2), ()),
    (Piecewise((1 / t, t > 0), (0, True)), (-2, 2), (0.0,)),
    (Piecewise((0, t <= 0), (1 / (t + 1), True)), (-2, 2), ()),
    (Max(t, 0), (-2, 2), ()),
]


@pytest.mark.parametrize("expression, domain, expected", COURSE, ids=lambda value: str(value)[:40])
def test_poles(expression, domain, expected):
    assert poles(expression, t, domain) == pytest.approx(expected, rel=4e-16, abs=0)


def test_poles_of_a_removable_gap_that_is_filled():
    filled = Piecewise((1, Eq(t, 0)), (sin(t) / t, True))
    assert poles(filled, t, (-1, 1.3)) == (
        0.0,
    )  # the branch is used on both sides: a gap of a hair, harmless


def test_poles_behind_names():
    u = sympy.Symbol("u")
    assert poles(u * t, "t", (-2, 2), {"u": 1 / t}) == (0.0,)
    assert poles(1 / (u - 1), "t", (-3, 3), {"u": t**2, "unused": log(t)}) == (-1.0, 1.0)


def test_poles_are_bounded():
    assert len(poles(tan(20 * t), t, (-10, 10))) == 50


@settings(max_examples=20)
@example(
    [Fraction(-1, 4), Fraction(-1, 5)]
)  # -1/5 lies on the grid, and the polynomial is 0 in floats beside it
@given(st.lists(st.fractions(-3, 3, max_denominator=20), min_size=1, max_size=4, unique=True))
def test_every_simple_pole_is_found_exactly(roots):
    near = min((abs(a - b) for a in roots for b in roots if a != b), default=1)
    if near < 0.01:
        return
    expression = 1 / sympy.expand(sympy.Mul(*[t - Rational(r.numerator, r.denominator) for r in roots]))
    assert poles(expression, t, (-4, 4)) == tuple(sorted(map(float, roots)))
