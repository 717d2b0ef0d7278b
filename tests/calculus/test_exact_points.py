"""At a point: where a formula or its slope has no value, jumps or has a kink, it is said; elsewhere it is exact."""

from __future__ import annotations

import pytest
import sympy
from sympy import Rational

from mvcalc_widgets.calculus.expressions.exact_values import value_at
from mvcalc_widgets.calculus.language.symbols import symbol
from mvcalc_widgets.calculus.surfaces.gradients import directional, steepest

x, y = map(symbol, "xy")


@pytest.mark.parametrize(
    ("f", "at", "says"),
    [
        ("1/x", {"x": 0}, "1/x has no value at x = 0: 1/x divides by 0"),
        ("ln(x)", {"x": -1}, "no real value"),
        ("|ln(x)|", {"x": -1}, "no real value"),  # sympy would say pi
        ("sqrt(x)", {"x": -1}, "no real value"),
        ("arcsin(x)", {"x": 2}, "no real value"),
        ("x^(1/4)", {"x": -8}, "no real value"),
        ("x^y", {"x": 0, "y": 0}, r"0\^0"),
        ("sin(x)/x", {"x": 0}, "divides by 0"),
        ("tan(x)", {"x": "pi/2"}, "no real value"),
        ("1/(sqrt(2) - x)", {"x": "sqrt(2)"}, "divides by 0"),
        ("1/(cos(x)^2 + sin(x)^2 - 1)", {"x": "pi/5"}, "divides by 0"),  # 0, though not at sight
        ("2^x", {"x": 10**9}, "too large a number"),
        ("sqrt(x)", {"x": 0}, "The slope of .* in x has no value"),
        ("sqrt(x^2 + y^2)", {"x": 0, "y": 0}, "The slope of .* in x has no value"),
        ("|x|", {"x": 0}, "has a kink at x = 0"),
        ("max(x, 2y)", {"x": 2, "y": 1}, "has a kink"),
        ("x + relu(y - 1)", {"x": 0, "y": 1}, "kink at x = 0, y = 1: its slope in y"),
        (
            "relu(x) - relu(-x)",
            {"x": 0},
            "kink",
        ),  # smooth, but only by luck: the rules say slope 0, the truth is 1
        ("relu(x) + relu(-x)", {"x": 0}, "kink"),
        ("|x - sqrt(2)|", {"x": "sqrt(2)"}, "kink"),
        ("sign(x)", {"x": 0}, "jumps at x = 0"),
        (sympy.DiracDelta(x), {"x": 0}, r"no rule for DiracDelta\(x\)"),
        (sympy.I * x, {"x": 1}, "no real value"),
        (sympy.Function("f")(x), {"x": 1}, r"^f\(x\) has no value at x = 1"),
    ],
)
def test_no_slope(f, at, says):
    names = list(at)
    with pytest.raises(ValueError, match=says):
        directional(f, [1] * len(names), at)
    with pytest.raises(ValueError, match=says):
        directional(f, "steepest", at)
    with pytest.raises(ValueError, match=says):
        steepest(f, at)


@pytest.mark.parametrize(
    ("f", "at", "slope"),
    [
        ("relu(x)^2", {"x": 0}, 0),
        ("x |x|", {"x": 0}, 0),
        ("x min(x, 2)", {"x": 1}, 2),
        ("x max(x, 2)", {"x": 1}, 2),
        ("max(x, 3)", {"x": 2}, 0),
        ("max(x, 3)", {"x": 4}, 1),
        ("|x|", {"x": -0.5}, -1),
        ("|ln(x)|", {"x": "1/2"}, -2),
        ("x^3 sign(x)", {"x": -2}, -12),
        ("min(x, x^2)", {"x": "sqrt(2)"}, 1),
    ],
)
def test_beside_a_kink_or_where_it_is_smooth(f, at, slope):
    assert directional(f, (1,), at) == slope


def test_formulas_in_pieces():
    f = sympy.Piecewise((1 / x, x > 1), (2 - x, sympy.And(x > 0, x <= 1)), (y * x, True))
    assert directional(f, {"x": 1}, {"x": 2, "y": 0}) == Rational(-1, 4)
    assert directional(f, {"x": 1}, {"x": "1/2", "y": 0}) == -1
    assert directional(f, {"x": 1}, {"x": -1, "y": 7}) == 7  # 1/x is not asked
    assert value_at(f, {x: sympy.Integer(1), y: sympy.Integer(0)}) == 1
    assert value_at(sympy.Piecewise((y, x >= 1), (x, True)), {x: sympy.Integer(1), y: sympy.Integer(7)}) == 7
    with pytest.raises(ValueError, match="x = 1, y = 0"):
        directional(f, {"x": 1}, {"x": 1, "y": 0})
