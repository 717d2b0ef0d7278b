"""Lowering keeps the value, shares the terms, and refuses by name what it cannot compute."""

import math
import os
import subprocess
import sys
from pathlib import Path

import mpmath
import pytest
import sympy
from sympy import (
    E,
    Eq,
    Heaviside,
    I,
    Max,
    Min,
    Ne,
    Piecewise,
    Pow,
    Rational,
    cos,
    exp,
    log,
    pi,
    sin,
    sqrt,
    tanh,
)

from mvcalc_widgets.numeric.lowering import LoweringError, lower

x, y, z, t = sympy.symbols("x y z t", real=True)


def value(expression, **values):
    return lower({"f": expression}, list(values)).run(values)["f"]


def operations(expression, *inputs):
    return [step[0] for step in lower({"f": expression}, inputs).steps if step[0] not in ("const", "input")]


# --- names


def test_later_definitions_use_earlier_ones():
    graph = {"x": t - 1, "y": t**2, "z": 1 / t, "f": sin(x) * exp(y * z**2)}
    found = lower(graph, ["t"]).run({"t": 2.0})
    assert found == pytest.approx({"x": 1, "y": 4, "z": 0.5, "f": math.e * math.sin(1)}, rel=1e-15)


def test_symbols_are_matched_by_name():
    assert value(sympy.Symbol("x") + sympy.Symbol("x", positive=True) + sympy.Dummy("x"), x=2.0) == 6


def test_an_unknown_name_is_named():
    with pytest.raises(LoweringError, match="r is not known here; known: x, y"):
        lower({"f": x + sympy.Symbol("r")}, ["x", "y"])
    with pytest.raises(LoweringError, match="g is not known here; known: x"):
        lower({"f": sympy.Symbol("g"), "g": x}, ["x"])


def test_a_name_has_one_meaning():
    with pytest.raises(LoweringError, match="x is an input and cannot be defined"):
        lower({"x": y}, ["x", "y"])
    with pytest.raises(LoweringError, match="x is listed twice"):
        lower({}, ["x", "x"])


# --- steps


def test_shared_terms_are_computed_once():
    shared = sin(x) * exp(y)
    assert operations(shared + 1 / shared + shared**2, "x", "y").count("sin") == 1
    program = lower({"f": shared, "fx": cos(x) * exp(y), "again": shared}, ["x", "y"])
    assert [step[0] for step in program.steps].count("exp") == 1
    assert program.outputs["f"] == program.outputs["again"]


def test_steps_that_no_output_needs_are_left_out():
    assert lower({"f": x + 0 * y}, ["x", "y", "z"]).steps == (("input", 0),)


@pytest.mark.parametrize(
    "expression, expected",
    [
        (x / y, ["div"]),
        (x / 3, ["div"]),
        (x / 4, ["mul"]),
        (1 / x, ["div"]),
        (x - y, ["sub"]),
        (y - x, ["sub"]),
        (-x - y, ["neg", "sub"]),
        (-x, ["neg"]),
        (sqrt(x), ["sqrt"]),
        (1 / sqrt(x), ["sqrt", "div"]),
        (E**x, ["exp"]),
        (Pow(E, x, evaluate=False), ["exp"]),
        (x**2, ["mul"]),
        (x**-2, ["mul", "div"]),
        (x**8, ["mul"] * 3),
        (x**33, ["pow"]),
        (x**y, ["pow"]),
        (2**x, ["pow"]),
        (x * sqrt(2) * pi, ["mul"]),
        (sympy.sec(x), ["cos", "div"]),
        (Piecewise((x, True)), []),
    ],
    ids=str,
)
def test_the_operations_of_an_expression(expression, expected):
    assert sorted(operations(expression, "x", "y")) == sorted(expected)


def test_constants_are_folded_and_rationals_rounded_once():
    assert lower({"f": sqrt(2) * sin(1) + log(5)}, []).steps == (
        ("const", pytest.approx(math.sqrt(2) * math.sin(1) + math.log(5), rel=1e-15)),
    )
    assert value(Rational(1, 3)) == 1 / 3
    assert value(Rational(10**400 + 1, 3 * 10**400)) == 1 / 3
    assert value(sympy.Integer(10) ** 400) == math.inf
    assert value(-(sympy.Integer(10) ** 400)) == -math.inf
    assert value(Rational(1, 10**400)) == 0
    assert value(x / 3 - 1, x=3.0) == 0
    assert value(x * Rational(10**30, 3), x=3.0) == 1e30
    assert value(pi) == math.pi and value(E) == math.e and value(sympy.GoldenRatio) == (1 + math.sqrt(5)) / 2
    assert value(2) == 2 and value(0.1) == 0.1 and value(sympy.Float("0.1", 40)) == 0.1


@pytest.mark.parametrize("power", [*range(-35, 36), 100, -100, 1001])
def test_whole_powers_keep_sign_and_digits(power):
    for base in (0.7, -1.3, 2.0, -1.0):
        assert value(x**power, x=base) == pytest.approx(base**power, rel=1e-14)
    if power < 0:
        assert value(x**power, x=0.0) == math.inf
        assert value(x**power, x=-0.0) == (-math.inf if power % 2 else math.inf)


def test_the_order_of_terms_does_not_depend_on_the_session():
    code = (
        "from sympy import *; from mvcalc_widgets.numeric.lowering import lower; x, y, z = symbols('x y z');"
        "f = Max(x, y, z, 0) + Min(x, y) * y * z + Piecewise((x, And(x > 0, y > 1, z < 2)), (y + z, True));"
        "print(lower({'f': f}, ['x', 'y', 'z']).to_wire())"
    )
    answers = set()
    for seed in ("1", "2"):
        env = {**os.environ, "PYTHONHASHSEED": seed, "PYTHONPATH": str(Path(__file__).parents[2])}
        answers.add(subprocess.check_output([sys.executable, "-c", code], env=env))
    assert len(answers) == 1


# --- corners

RECIPROCAL = ["sec", "csc", "cot", "sech", "csch", "coth", "asec", "acsc", "acot", "asech", "acsch", "acoth"]


def test_piecewise_and_conditions():
    branch = Piecewise((1 / x, x > 0), (log(-x), x < 0), (7, Eq(x, 0)))
    assert [value(branch, x=v) for v in (2.0, -1.0, 0.0)] == [0.5, 0, 7]
    assert math.isnan(value(Piecewise((1, x > 0)), x=-1.0))
    inside = Piecewise((1, (x > 0) & (y > 0) | Ne(x, y) & ~(x < 5)), (0, True))
    assert [value(inside, x=a, y=b) for a, b in [(1.0, 1.0), (1.0, -1.0), (6.0, -1.0)]] == [1, 0, 1]
    assert value(x > 1, x=2.0) == 1.0 and value(sympy.true) == 1.0 and value(sympy.false) == 0.0
    assert value(Piecewise((x, sympy.ITE(x > 0, x > 2, x < -2)), (0, True)), x=-3.0) == -3


def test_kinks():
    assert value(Max(x, 0, y), x=-1.0, y=-2.0) == 0 and value(Min(x, 3, y), x=4.0, y=5.0) == 3
    assert (
        value(Heaviside(x), x=0.0) == 0.5
        and value(Heaviside(x, 0), x=0.0) == 0
        and value(Heaviside(x, 1), x=0.0) == 1
    )
    assert value(sympy.diff(sympy.Abs(x), x), x=0.0) == 0 and value(sympy.diff(Max(x, 0), x), x=0.0) == 0.5


def test_powers_at_their_corners():
    assert value(x**y, x=0.0, y=0.0) == 1
    assert math.isnan(value(x**y, x=1.0, y=math.inf))
    assert math.isnan(value(x ** Rational(1, 4), x=-8.0)) and math.isnan(value(x**y, x=-8.0, y=1 / 3))
    assert math.isnan(value(x / x.func("x", real=True) + log(x), x=-1.0))
    assert math.isnan(value(sympy.zoo)) and value(sympy.oo) == math.inf and math.isnan(value(sympy.nan))


@pytest.mark.parametrize("p", [-5, -3, -2, -1, 1, 2, 3, 4, 6])
@pytest.mark.parametrize("q", [3, 5, 7, 9])
def test_odd_roots_are_real(p, q):
    """The convention of calculus.language.powers, against mpmath's roots."""
    for number in (8.0, -8.0, 0.3, -0.3, -1e200, 1e-200):
        root = mpmath.sign(number) * mpmath.root(abs(mpmath.mpf(number)), q)
        assert value(x ** Rational(p, q), x=number) == pytest.approx(float(root**p), rel=1e-13)
    assert value(x ** Rational(p, q), x=0.0) == (0 if p > 0 else math.inf) or p % q == 0


@pytest.mark.parametrize("name", RECIPROCAL)
def test_reciprocal_functions_are_sympys(name):
    function = getattr(sympy, name)
    compared = 0
    for number in (0.3, -0.7, 1.7, -2.4):
        exact = function(Rational(str(number))).evalf(30)
        found = value(function(x), x=number)
        if exact.is_real:
            compared += 1
            assert found == pytest.approx(float(exact), rel=1e-14)
        else:
            assert math.isnan(found)
    assert compared
    assert name != "acot" or value(function(x), x=-0.0) == value(function(x), x=0.0) == math.pi / 2


@pytest.mark.parametrize(
    "expression, words",
    [
        (sympy.gamma(x), "gamma cannot be computed as a number here; known functions: Abs"),
        (sympy.DiracDelta(x), "DiracDelta cannot"),
        (sympy.Function("g")(x), "the function g is not defined"),
        (sympy.Derivative(sin(x), x), "Derivative is not worked out yet: call .doit()"),
        (sympy.Integral(sin(x), x), "Integral is not worked out yet"),
        (I * x, "imaginary unit"),
        (sympy.Matrix([x]), "a MutableDenseMatrix is not an expression with one value"),
        (sympy.ImmutableMatrix([x]), "ImmutableDenseMatrix cannot"),
        ("x", "a str is not"),
        (sympy.Interval(0, 1), "a Interval is not"),
    ],
    ids=str,
)
def test_what_has_no_operation_is_refused(expression, words):
    with pytest.raises(LoweringError, match=words):
        lower({"f": expression}, ["x"])


# --- size


def test_depth_is_no_matter():
    nested = x
    for _ in range(400):
        nested = sin(nested, evaluate=False) / 2 + 1
    assert len(operations(nested, "x")) == 1200


def test_a_network_of_hundreds_of_nodes_is_lowered():
    definitions, layer = {}, [x, y]
    for depth in range(10):
        sums = [
            sum(Rational(3 * i + j - depth, 10) * node for j, node in enumerate(layer)) for i in range(30)
        ]
        definitions |= {f"h{depth}_{i}": tanh(total, evaluate=False) for i, total in enumerate(sums)}
        layer = [sympy.Symbol(f"h{depth}_{i}") for i in range(8)]
    program = lower(definitions, ["x", "y"])
    assert len(program.run({"x": 0.5, "y": -1.0})) == 300
