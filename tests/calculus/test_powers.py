"""Odd roots of negative numbers are real: values, slopes, kinks, points and programs agree with the typed text."""

from __future__ import annotations

import mpmath
import pytest
import sympy
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from mvcalc_widgets.calculus.curves.implicit import implicit
from mvcalc_widgets.calculus.derivations.derive import derive
from mvcalc_widgets.calculus.expressions.differentiation import partial
from mvcalc_widgets.calculus.expressions.growth import substitute
from mvcalc_widgets.calculus.graphs.graph import Graph
from mvcalc_widgets.calculus.kinks import kink_slopes, kinks
from mvcalc_widgets.calculus.language.evaluation import evaluate
from mvcalc_widgets.calculus.language.formula import FormulaError, parse
from mvcalc_widgets.calculus.language.powers import put_in
from mvcalc_widgets.calculus.language.symbols import symbol
from mvcalc_widgets.calculus.solving.tape import Tape
from mvcalc_widgets.calculus.surfaces.gradients import directional
from mvcalc_widgets.calculus.surfaces.tangent import tangent_plane
from mvcalc_widgets.numeric.lowering import lower
from tests.calculus.oracles import central_difference, close

x, y = symbol("x"), symbol("y")
SEEDED = settings(derandomize=True, max_examples=150, deadline=None)

FRACTIONS = ["1/3", "2/3", "4/3", "5/3", "1/5", "2/5", "3/5", "1/7", "2/9", "1/2", "3/2", "3/4", "1/6"]
FORMULAS = st.recursive(
    st.sampled_from(["x", "y", "2", "-3", "x", "y"]),
    lambda inner: st.one_of(
        st.tuples(st.just("^"), inner, st.sampled_from([*FRACTIONS, "2", "3", "-1", "-1/3", "-2/3"])),
        st.tuples(st.sampled_from("+-*"), inner, inner),
        st.tuples(st.sampled_from(["cbrt", "sqrt", "abs"]), inner),
    ),
    max_leaves=4,
)


def text(formula):
    match formula:
        case str():
            return f"({formula})"
        case ("^", base, exponent):
            return f"({text(base)})^({exponent})"
        case (name, inner):
            return f"{name}({text(inner)})"
        case (sign, one, other):
            return f"({text(one)} {sign} {text(other)})"


def value(formula, at):
    """The number the text stands for, part by part; None where it has none."""
    match formula:
        case str():
            return at[formula] if formula in at else mpmath.mpf(formula)
        case ("^", base, exponent):
            p, q = (int(part) for part in (exponent + "/1").split("/")[:2])
            return _power(value(base, at), p, q)
        case ("abs", inner):
            found = value(inner, at)
            return None if found is None else abs(found)
        case (name, inner):
            return _power(value(inner, at), 1, 3 if name == "cbrt" else 2)
        case (sign, one, other):
            a, b = value(one, at), value(other, at)
            if a is None or b is None:
                return None
            return {"+": a + b, "-": a - b, "*": a * b}[sign]


def _power(base, p, q):
    if base is None or (base == 0 and p < 0) or (base < 0 and q % 2 == 0):
        return None
    return (mpmath.sign(base) * mpmath.root(abs(base), q)) ** p if base else mpmath.mpf(0)


@SEEDED
@given(FORMULAS, st.sampled_from([-2, -1, 1, 3]), st.sampled_from([-8, -3, 2, 5]))
def test_what_is_typed_has_the_real_value(formula, a, b):
    with mpmath.workdps(30):
        expected = value(formula, {"x": mpmath.mpf(a), "y": mpmath.mpf(b)})
    assume(expected is not None and 1e-9 < abs(expected) < 1e9)
    try:
        expr = parse(text(formula))
    except FormulaError:
        assume(False)
    expected, floats = float(expected), {"x": float(a), "y": float(b)}
    assert close(evaluate(expr, floats), expected, 1e-9)
    assert close(lower({"f": expr}, ["x", "y"]).run(floats)["f"], expected, 1e-9)
    assert close(Tape([expr], [x, y]).at([a, b])[0], expected, 1e-9)
    point = {x: sympy.Integer(a), y: sympy.Integer(b)}
    digits = {name: sympy.Float(number, 30) for name, number in point.items()}
    for exact in (substitute(expr, point), put_in(expr, point), put_in(expr, digits)):
        assert exact.evalf(20).is_Float or exact.is_Rational
        assert close(float(exact.evalf(20)), expected, 1e-9)
    swapped = substitute(substitute(expr, {x: y - 1, y: 1 - x}), {x: 1 - point[y], y: 1 + point[x]})
    assert close(float(swapped.evalf(20)), expected, 1e-9)


@pytest.mark.parametrize(
    "formula",
    ["x^(1/3)", "x^(2/3)", "x^(5/3)", "x^0.6", "cbrt(x^2 - 9)", "(x^3 - 2)^(2/5)", "sqrt(x^(2/3))", "(x^(2/3))^(3/2)",
     "(x^3)^(1/3)", "(x^2)^(1/3)", "(-x^2)^(1/3)", "x^(1/3) (x + 4)", "1/x^(1/3)", "sin(x^(1/3))", "e^(x^(1/3))",
     "|x^(1/3)|", "ln(x^(2/3))", "x^(-2/3)", "x/(1 + x^(1/3))", "max(x^(1/3), x)"],
)  # fmt: skip
@pytest.mark.parametrize("at", [-2.5, -0.7, 0.6, 2.0])
def test_slopes_are_the_difference_quotients(formula, at):
    expr = parse(formula)
    expected = central_difference(lambda moved: evaluate(expr, {"x": moved}), at, 1e-6)
    assert close(evaluate(partial(formula, "x"), {"x": at}), expected, 1e-5)
    assert close(evaluate(derive(formula, "x").result, {"x": at}), expected, 1e-5)


def test_the_convention_in_numbers():
    facts = {"(-8)^(1/3)": -2, "(-8)^(2/3)": 4, "(-27)^(-1/3)": sympy.Rational(-1, 3), "cbrt(-8)": -2, "(-32)^0.2": -2,
             "root(-32, 5)": -2, "root(16, 4)": 2, "sqrt((-8)^(2/3))": 2, "(-1)^(3/5)": -1}  # fmt: skip
    assert {typed: parse(typed) for typed in facts} == facts
    assert not parse("(-e^x)^(-2/3)").has(sympy.Float)


@pytest.mark.parametrize("typed", ["(-8)^(1/2)", "(-8)^0.3", "(-8)^pi", "root(-8, 2)", "(-8)^sqrt(2)"])
def test_even_roots_and_irrational_powers_of_negative_numbers_have_no_value(typed):
    with pytest.raises(FormulaError, match="not a real number"):
        parse(typed)


def test_a_variable_in_the_exponent_makes_no_odd_root():
    assert evaluate(parse("x^y"), {"x": -8.0, "y": 1 / 3}) != evaluate(parse("x^(1/3)"), {"x": -8.0})


def test_at_points_of_negative_numbers():
    graph = Graph(y="x^(1/3)", x="t").at(t=-8)
    assert graph["y"] == -2 and close(graph.total("y", "t"), 1 / 12)
    assert derive("x^(1/3)", "x", at={"x": -8}).steps[-1].after == r"\frac{1}{12}"
    astroid = {"x": "-3sqrt(3)", "y": 1}
    assert implicit("x^(2/3) + y^(2/3) = 4", "y", "x", at=astroid) == 1 / sympy.sqrt(3)
    assert tangent_plane("x^(1/3) y", {"x": -8, "y": 1}).rhs == x / 12 - 2 * y + sympy.Rational(2, 3)
    assert directional("x^(2/3) + y", (1, 0), {"x": -8, "y": 1}) == sympy.Rational(-1, 3)


def test_cusps_are_kinks_and_vertical_tangents_are_not():
    (cusp,) = kinks("x^(2/3)")
    assert (cusp.at["x"], cusp.left, cusp.right, cusp.declared) == (0, -sympy.oo, sympy.oo, sympy.nan)
    assert kinks("x^(1/3)") == () == kinks("x^(5/3)")
    assert [found.at["x"] for found in kinks("|x^(2/3) - 1|")] == [-1, 0, 1]
    assert [found.at["x"] for found in kinks("|(x - 1)^(1/3) + 1|")] == [0]
    both = kink_slopes("x^(1/3)", "x", -8)
    assert both.left == both.right == both.declared == sympy.Rational(1, 12)


@pytest.mark.parametrize("formula", ["(-2)^x", "0^x", "(-2)^(x^2)", "x + (-1)^(x y)"])
def test_a_power_of_a_negative_number_has_no_slope(formula):
    for slope_of in (partial, derive):
        with pytest.raises(ValueError, match="base that is not positive"):
            slope_of(formula, "x")
