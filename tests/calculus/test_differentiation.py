"""Partial derivatives and differentials of one formula."""

from __future__ import annotations

import pytest
import sympy
from hypothesis import given
from hypothesis import strategies as st
from sympy import cos, exp, sin

from mvcalc_widgets.calculus.expressions.differentiation import differential, partial
from mvcalc_widgets.calculus.language.evaluation import evaluate
from mvcalc_widgets.calculus.language.formula import FormulaError, parse
from mvcalc_widgets.calculus.language.symbols import symbol
from mvcalc_widgets.calculus.surfaces.gradients import gradient, jacobian
from tests.calculus.oracles import central_difference, close

x, y, z, dx, dy = map(symbol, ("x", "y", "z", "dx", "dy"))


@pytest.mark.parametrize(
    ("fact", "text", "wrt", "expected"),
    [
        ("A03", "sin(x) e^(y z^2)", "x", cos(x) * exp(y * z**2)),
        ("A04", "sin(x) e^(y z^2)", "y", z**2 * sin(x) * exp(y * z**2)),
        ("A05", "sin(x) e^(y z^2)", "z", 2 * y * z * sin(x) * exp(y * z**2)),
        ("C12", "3x^3 z - y^2 + 5z + 2y z", "x", 9 * x**2 * z),
        ("C12", "3x^3 z - y^2 + 5z + 2y z", "y", 2 * z - 2 * y),
        ("C12", "3x^3 z - y^2 + 5z + 2y z", "z", 3 * x**3 + 5 + 2 * y),
        ("C13", "max(x, y)", "x", sympy.Heaviside(x - y, 0)),
        ("C16", "max(x, 0)", "x", sympy.Heaviside(x, 0)),
        ("E30", "7x", "x", sympy.Integer(7)),
    ],
)
def test_partial(fact, text, wrt, expected):
    assert partial(text, wrt) == expected, fact
    assert partial(parse(text), wrt) == expected


def test_several_names_differentiate_again():
    assert partial("x^3 y^2", "x", "y") == partial("x^3 y^2", "y", "x") == 6 * x**2 * y
    assert partial("x^3", "x", "x", "x") == 6


def test_a_variable_that_does_not_occur_gives_0():
    assert partial("x^2", "t") == 0


def test_a_variable_called_e():
    assert partial("e^2", "e") == 2 * symbol("e")


def test_named_variables_win_over_constants():
    assert partial("e^2 x", "x", variables="e x") == symbol("e") ** 2
    assert partial("e^2 x", "x", variables="e x", at=(2, 3)) == 4
    assert differential("e x", "e x") == symbol("e") * dx + x * symbol("de")


def test_letters_that_are_no_variables_are_constant():
    a = symbol("a")
    assert differential("a x y", ["x", "y"]) == differential("f(x, y) = a x y") == a * y * dx + a * x * dy
    assert partial("f(y, x) = x^2 y", "x", at=(5, 2)) == 20


@pytest.mark.parametrize(
    ("text", "at", "kink", "expected"),
    [
        ("max(x^2, 2x - 1)", {"x": 1}, 0, 2),
        ("min(x, y) + max(x, y)", {"x": 2, "y": 2}, 0, 1),
        ("relu(x) - relu(-x)", {"x": 0}, 1, 1),
        ("max(x^2, 2x - 1) a", {"x": 1}, 0, 2 * symbol("a")),  # a letter that is held
        ("max(x, y)", {"x": 2, "y": 2}, 0, 0),  # a kink: the convention
        ("max(x, y)", {"x": 2, "y": 2}, 1, 1),
        ("x + max(x^2, 2x - y)", {"x": 1}, 0, 1 + 2 * sympy.Heaviside(1 - y, 0) + 2 * sympy.Heaviside(y - 1, 0)),
        ("sign(x)", {"x": 0}, 0, 0),  # a jump
    ],
)  # fmt: skip
def test_where_branches_meet_without_a_kink_the_slope_is_no_choice(text, at, kink, expected):
    assert partial(text, "x", at=at, kink=kink) == expected
    if not kink:
        assert jacobian(text, "x", at=at)[0] == gradient(text, "x", at=at)[0] == expected


def test_foreign_symbols_are_matched_by_name():
    a = sympy.Symbol("x", positive=True)
    assert partial(a**2, "x") == partial(a**2, a) == 2 * x


def test_differential():
    assert differential("x^2 y") == 2 * x * y * dx + x**2 * dy
    with pytest.raises(ValueError, match="cannot stand for the change of x"):
        differential(symbol("x") * symbol("dx"))


def test_errors():
    with pytest.raises(FormulaError):
        partial("sin(x", "x")
    with pytest.raises(TypeError, match="name of a variable"):
        partial("x")
    with pytest.raises(TypeError, match="a formula is text"):
        partial(["x"], "x")


@given(
    st.floats(-2, 2),
    st.sampled_from(["sin(x^2)", "e^-x cos x", "x/(1+x^2)", "ln(x^2+1)", "arctan(3x)", "x^5-2x"]),
)
def test_the_slope_is_the_central_difference(at, text):
    f, slope = parse(text), partial(text, "x")
    moved = central_difference(lambda value: evaluate(f, {"x": value}), at)
    assert close(evaluate(slope, {"x": at}), moved, 1e-6)
