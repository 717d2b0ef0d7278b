"""Typesetting and simplification to what a textbook prints."""

from __future__ import annotations

import random

import pytest
import sympy
from hypothesis import given, settings
from hypothesis import strategies as st
from sympy import E, Heaviside, Max, Rational, cos, exp, log, pi, sin, sqrt

from mvcalc_widgets.calculus.expressions.simplify import simplify_textbook
from mvcalc_widgets.calculus.language.symbols import GREEK, canonical, symbol
from mvcalc_widgets.calculus.language.tree_latex import name_text
from mvcalc_widgets.calculus.language.typeset import tex, tex_derivative
from tests.calculus.oracles import close, number

t, u, x, y, z = map(symbol, "tuxyz")

TYPESET = [
    (E * cos(t - 1), r"e \cos(t - 1)"),
    (2 * E * sin(t - 1) / t, r"\frac{2 e}{t} \sin(t - 1)"),
    (-2 * E * sin(t - 1) / t, r"-\frac{2 e}{t} \sin(t - 1)"),
    (-(t**-2), r"-\frac{1}{t^2}"),
    (z**2 * sin(x) * exp(y * z**2), r"z^2 \sin(x) e^{y z^2}"),
    (2 * y * z * sin(x) * exp(y * z**2), r"2 y z \sin(x) e^{y z^2}"),
    (-(2 * x + y) / (x + 2 * y), r"-\frac{2 x + y}{x + 2 y}"),
    (6 * x / (3 * x**2 + 1), r"\frac{6 x}{3 x^2 + 1}"),
    (y - x, "y - x"),
    (x - y, "x - y"),
    (t - 1, "t - 1"),
    (1 - x, "1 - x"),
    (x**2 + x * y + y**2, "x^2 + x y + y^2"),
    (-x - y, "-x - y"),
    (x * (y - x), "x (y - x)"),
    ((x + 1) * sin(x) * -3, r"-3 (x + 1) \sin(x)"),
    (Rational(-3, 2), r"-\frac{3}{2}"),
    (x / 2, r"\frac{x}{2}"),
    (sin(x) ** 2 / 2, r"\frac{\sin^2(x)}{2}"),
    (sqrt(x), r"\sqrt{x}"),
    (1 / sqrt(x), r"\frac{1}{\sqrt{x}}"),
    (x ** Rational(3, 2), "x^{3/2}"),
    (exp(-x), "e^{-x}"),
    (exp(-x) / x, r"\frac{e^{-x}}{x}"),
    (2 * 2**x, r"2 \cdot 2^x"),
    (log(x) / x, r"\frac{\ln(x)}{x}"),
    (cos(x**2) * 2 * x, r"2 x \cos(x^2)"),
    (sin(x / y), r"\sin\left(\frac{x}{y}\right)"),
    (4 * pi * x * y / 3, r"\frac{4 \pi x y}{3}"),
    (Max(x, 0), r"\max(x, 0)"),
    (Heaviside(x - y, 0), "1(x > y)"),
    (abs(x), r"\left|x\right|"),
    (sympy.Float(1.5) * x, "1.5 x"),
    (sympy.Float(1.0) * x, "x"),
    (960 * x**9, "960 x^9"),
    (x + (-x - y) / (x + 2 * y), r"x - \frac{x + y}{x + 2 y}"),
    (-x - y * (-x - y), "-x + y (x + y)"),
    (2 * x * sympy.Heaviside(x, 0), r"2 x \cdot 1(x > 0)"),
    (y * x ** (y - 1), "y x^{y - 1}"),
    (x * 2**x * sympy.log(2), r"x \cdot 2^x \ln(2)"),
    (1 / (y * sympy.log(2)), r"\frac{1}{y \ln(2)}"),
    (symbol("Δx") ** 2 / symbol("Δt"), r"\frac{(\Delta x)^2}{\Delta t}"),
    (2 * symbol("Δ") * x, r"2 \Delta \cdot x"),
]


@pytest.mark.parametrize(("expr", "expected"), TYPESET)
def test_as_a_textbook_prints(expr, expected):
    assert tex(expr) == expected


def test_a_variable_called_e_is_told_from_the_number():
    assert tex(symbol("e") * E) == r"\mathrm{e} e"


def test_fractions_of_derivatives():
    assert tex_derivative("f", "x", ordinary=False) == r"\frac{\partial f}{\partial x}"
    assert tex_derivative("alpha", "t", ordinary=True) == r"\frac{d \alpha}{dt}"


def test_matplotlib_can_draw_it():
    from matplotlib.mathtext import MathTextParser

    parser = MathTextParser("path")
    for expr, _ in TYPESET:
        assert parser.parse(f"${tex(expr)}$").width > 0


SIMPLIFIED = [
    (E * cos(t - 1), E * cos(t - 1)),
    (log(3 * x**2 + 1).diff(x), 6 * x / (3 * x**2 + 1)),
    (sin(x) ** 2 + cos(x) ** 2, sympy.Integer(1)),
    (2 * x / (x - 1) - (x**2 + 1) / (x - 1) ** 2, (x**2 - 2 * x - 1) / (x - 1) ** 2),
    (2 * x * z**2 * (x + z**2) + x**2 * z**2, 3 * x**2 * z**2 + 2 * x * z**4),
    ((sin(x) * exp(x**2)).diff(x), (2 * x * sin(x) + cos(x)) * exp(x**2)),
    (x * (x + 1) - x**2, x),
    ((x**2 - 1) / (x - 1), x + 1),
    (15 * (2 * x**2) ** 4 * 4 * x, 960 * x**9),
    (x * exp(x) * exp(-x), x),
]


@pytest.mark.parametrize(("expr", "expected"), SIMPLIFIED)
def test_simplified_as_a_textbook_would(expr, expected):
    assert simplify_textbook(expr) == expected


def test_a_common_minus_sign_comes_to_the_front():
    assert str(simplify_textbook((-2 * x - y) / (x + 2 * y))) == "-(2*x + y)/(x + 2*y)"


LEAVES = st.sampled_from([x, y, sympy.Integer(1), sympy.Integer(2), Rational(1, 2)])
EXPRESSIONS = st.recursive(
    LEAVES,
    lambda inner: st.one_of(
        st.tuples(inner, inner).map(lambda p: p[0] + p[1]),
        st.tuples(inner, inner).map(lambda p: p[0] * p[1]),
        st.tuples(inner, inner).map(lambda p: p[0] / (1 + p[1] ** 2)),
        inner.map(sin),
        inner.map(lambda e: cos(e) ** 2),
        inner.map(lambda e: exp(e / 4)),
    ),
    max_leaves=8,
)


@settings(max_examples=40, deadline=None)
@given(EXPRESSIONS)
def test_simplification_keeps_the_value(expr):
    derivative = expr.diff(x)
    simple = simplify_textbook(derivative)
    point = {"x": 0.7, "y": -1.3}
    assert close(number(simple, point), number(derivative, point), 1e-9)
    assert tex(simple).count("{") == tex(simple).count("}")


def test_large_expressions_keep_their_value():
    rng = random.Random(1)
    terms = [sin(rng.randint(1, 9) * x + y) ** rng.randint(1, 5) * (x + k * y + 1) ** 40 for k in range(60)]
    for expr in (sympy.Add(*terms), sympy.Mul(*terms), (x + y + z + 1) ** 90 - 1, (x**999 - 1) / (x - 1)):
        point = {"x": 0.31, "y": -0.47, "z": 0.2}
        assert close(number(simplify_textbook(expr), point), number(expr, point), 1e-9)


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("x", "x"),
        ("alpha", "α"),
        ("Omega", "Ω"),
        ("beta_1", "β₁"),
        ("w_12", "w₁₂"),
        ("x1", "x₁"),
        ("x_max", "x_max"),
        ("sigma_x", "σ_x"),
        ("x_alpha", "x_α"),
        ("w_1_2", "w_1_2"),
        ("speed", "speed"),
        ("Deltax", "Δx"),
        ("y_hat", "ŷ"),
        ("beta_hat_12", "β̂₁₂"),
        ("x_bar_max", "x̄_max"),
        ("speed_hat", "speed_hat"),
        ("Deltatheta_1", "Δθ₁"),
        ("Delta_x", "Δ_x"),
        ("alphabet", "alphabet"),
    ],
)
def test_a_name_in_words(name, text):
    assert name_text(name) == text


@pytest.mark.parametrize(
    "name",
    [
        *GREEK.values(),
        "beta_1",
        "w_12",
        "x_max",
        "sigma_x",
        "w_1_2",
        "theta_0",
        "Deltax",
        "y_hat",
        "x_bar_12",
    ],
)
def test_a_name_in_words_can_be_typed(name):
    assert canonical(name_text(name)) == name
