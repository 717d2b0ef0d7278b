"""How names and points are written: every form that a student may choose means the same."""

from __future__ import annotations

from decimal import Decimal
from fractions import Fraction

import numpy as np
import pytest
import sympy
from sympy import Eq, Integer, Matrix, Rational, pi, sqrt

from mvcalc_widgets.calculus.derivations.derive import derive
from mvcalc_widgets.calculus.expressions.differentiation import partial
from mvcalc_widgets.calculus.expressions.points import PointError, read_point
from mvcalc_widgets.calculus.extrema.lagrange import lagrange
from mvcalc_widgets.calculus.graphs.graph import Graph
from mvcalc_widgets.calculus.language.names import names_of, orders_of
from mvcalc_widgets.calculus.language.symbols import symbol
from mvcalc_widgets.calculus.surfaces.gradients import directional, gradient

x, y = symbol("x"), symbol("y")


@pytest.mark.parametrize(
    "written",
    [
        "x y",
        "x, y",
        "x,y",
        " x ; y ",
        "(x, y)",
        ["x", "y"],
        ("x", " y"),
        [x, "y"],
        (x, y),
        pytest.param(iter("xy"), id="iterator"),
        pytest.param({y, x}, id="set"),
    ],
    ids=str,
)
def test_several_names(written):
    assert names_of(written) == ["x", "y"]


@pytest.mark.parametrize(
    ("written", "name"),
    [
        ("θ", "theta"),
        ("x₁", "x_1"),
        ("x_1", "x_1"),
        ("x_{12}", "x_12"),
        ("\\theta", "theta"),
        ("\\Delta t", "Deltat"),
        ("Δθ", "Deltatheta"),
        ("ŷ", "y_hat"),
        ("\\hat{y}", "y_hat"),
        ("\\bar{x}_1", "x_bar_1"),
        (sympy.Symbol("t"), "t"),
    ],
)
def test_one_name_in_any_spelling(written, name):
    assert names_of(written) == names_of([written]) == [name]


@pytest.mark.parametrize(
    "written",
    [
        ("x", "x", "y"),
        ("x", 2, "y"),
        ("x", "2", "y"),
        (("x", 2), "y"),
        (["x", "x"], "y"),
        ("x x y",),
        ("x, x, y",),
        ((x, 2), y),
    ],
)
def test_how_often(written):
    assert orders_of(*written) == ["x", "x", "y"]
    assert partial("x^2 y^3", *written) == 6 * y**2


POINT = {x: Integer(1), y: Rational(1, 2)}


@pytest.mark.parametrize(
    "written",
    [
        {"x": 1, "y": 0.5}, {x: 1, "y": "1/2"}, {sympy.Symbol("x"): "2/2", y: Fraction(1, 2)},
        {" y ": Decimal("0.5"), "x": 1}, (1, "1/2"), [1.0, 0.5],
        Matrix([1, Rational(1, 2)]), np.array([1, 0.5]), np.array([[1], [0.5]]), sympy.Point(1, 0.5),
        "x = 1, y = 1/2", "x=1 y=0.5", "x = 1 and y = 1/2", "y=1/2; x=1", "x: 1, y: 0.5",
        "(1, 1/2)", "1, 0.5", "<1, 0.5>", "1; 0.5",
        "(x, y) = (1, 1/2)", "(y, x) = (1/2, 1)", "P(1, 0.5)", "P = (1, 1/2)", "(cos(0), max(0, 1/2))",
        r"\left(1, \frac12\right)", "$(1, 1/2)$", r"\begin{pmatrix} 1 \\ 1/2 \end{pmatrix}", "(1|0.5)", "P(1|0.5)",
        "(x_0, y_0) = (1, 1/2)", "x_0 = 1, y_0 = 1/2", {"x0": 1, "y_0": 0.5}, "(a, b) = (1, 1/2)", "P_0(1, 1/2)",
        "a = (1, 1/2)", "P = <1, 0.5>", "at (1, 1/2)", "the point P(1, 1/2)", "y → 1/2, x → 1", "y := 1/2, x := 1",
        "x = 1; y = 1/2;", [("x", 1), ("y", 0.5)], ["x = 1", "y = 1/2"], [Eq(x, 1), Eq(y, 0.5)],
    ],
    ids=str,
)  # fmt: skip
def test_forms_of_a_point(written):
    assert read_point(written, ["x", "y"]) == POINT


@pytest.mark.parametrize(
    "written", [3, "3", "x = 3", (3,), {"x": 3}, np.int64(3), Integer(3), "6/2", [3.0], "(3)"]
)
def test_one_number_for_one_variable(written):
    assert read_point(written, ["x"]) == {x: 3}


@pytest.mark.parametrize(
    ("number", "exact"),
    [
        ("sqrt(2)", sqrt(2)),
        ("-3sqrt(3)", -3 * sqrt(3)),
        ("1/2", Rational(1, 2)),
        (pi, pi),
        (Decimal("0.1"), Rational(1, 10)),
    ],
)
def test_numbers_are_exact(number, exact):
    assert read_point({"x": number}, ["x"]) == {x: exact}


def test_names_of_a_point_fit_the_formula():
    assert read_point("ŷ = 0, x̄ = 2", ["y_hat", "x_bar"]) == {symbol("ŷ"): 0, symbol("x̄"): 2}
    assert read_point({"θ": 0, "x_1": 2}, ["theta", "x1"]) == {symbol("theta"): 0, symbol("x1"): 2}
    assert read_point({"theta": 0, "x₁": 2}, ["theta", "x1"]) == {symbol("theta"): 0, symbol("x1"): 2}


@pytest.mark.parametrize(
    ("at", "says"),
    [
        ((1,), "1 number for 2 variables: give one for each of x, y, in this order"),
        ({"x": 1}, "lacks y"),
        ({"x": 1, "y": None}, "y needs a real number, not None"),
        ({"x": 1, "y": "b c"}, "y needs a real number, not .b c."),
        ({"x": 1, "y": float("nan")}, "y needs a real number"),
        ({"x": 1, 2: 2}, "a variable in at is a name"),
        ({"x": 1, x: 2, "y": 1}, "x is named twice"),
        ("x=1,2", "I cannot read the point"),
        ({1, 2}, "at is a point"),
        (7, "at is a point"),
    ],
)
def test_errors_of_points(at, says):
    with pytest.raises(ValueError, match=says):
        read_point(at, ["x", "y"])


@pytest.mark.parametrize(
    ("f", "wrt", "says"),
    [
        ("x^2", ("dx",), "the change of one: write 'x'"),
        ("x", (2, "x"), "Name the variable before"),
        ("x", ("x", 0), "a number from 1 to 20, not 0"),
        ("x", ("x", 1.5), "a number from 1 to 20"),
        ("x", ("x", sympy.oo), "a number from 1 to 20"),
        ("x", ("x", float("nan")), "a number from 1 to 20"),
        ("x", (None,), "variables are names"),
        ("x", ({"x": 1},), "A point is given by at="),
        ("x", ("2",), "Name the variable before"),
    ],
)
def test_errors_of_names(f, wrt, says):
    with pytest.raises(ValueError, match=says):
        partial(f, *wrt)


@pytest.mark.parametrize(
    ("f", "glued", "names"),
    [
        ("x^3 y^4", "xy", "x y"),
        ("x^3 y^4", "yx", "y x"),
        ("x^3 y^4", "xyy", "x y y"),
        ("x^3", "xx", "x x"),
        ("x^3 y^4", "f_xy", "x y"),
        ("x^3 y^4", "f_{xyy}", "x y y"),
        ("x^3 y^4", "f_x", "x"),
        ("u(x, y) = x^3 y^4", "u_xx", "x x"),
        ("z = f(x, y) = x^3 y^4", "z_xy", "x y"),
        ("z = f(x, y) = x^3 y^4", "f_xy", "x y"),
        ("sin(xy)", "xy", "x y"),
        ("x^2 + xy^2", "xy", "x y"),
        ("L^2 K + LK", "LK", "L K"),
        ("r^3 θ^2", "rtheta", "r theta"),
    ],
)
def test_names_are_glued_together_as_books_write_slopes_of_slopes(f, glued, names):
    assert partial(f, glued) == partial(f, *names.split()) != 0


@pytest.mark.parametrize(
    ("f", "name", "slope"),
    [
        (symbol("xy") ** 2, "xy", 2 * symbol("xy")),
        ("PV^2", "PV", 2 * symbol("PV")),
        ("f_x^2", "f_x", 2 * symbol("f_x")),
        ("x dx", "dx", symbol("x")),
    ],
)
def test_a_variable_with_a_long_name_stays_one(f, name, slope):
    assert partial(f, name) == slope
    assert partial("xy^2", "xy", variables=["xy"]) == 2 * symbol("xy")


def test_an_honest_variable_that_does_not_occur_has_slope_0():
    for name in ("w", "X", "speed", "x2", "theta"):
        assert partial("x^2 y", name) == 0
    assert partial("(out - t)^2", "out") == 2 * symbol("out") - 2 * symbol("t")  # declared, so one name


def test_a_slope_at_a_point():
    assert partial("x^2 y^3", "x", at=(3, 2)) == partial("x^2 y^3", "x", at="x=3, y=2") == 48
    assert partial("x^3", "x", 2, at=2) == 12
    assert partial("x^2 y", "x", at={"x": 3}) == 6 * y
    assert partial("x^2 y", "x", at={"x": "a", "y": "b"}) == 2 * symbol("a") * symbol("b")
    assert partial("x1^2", "x_1", at={"x₁": 3}) == 6
    assert partial("max(x, 0)", "x", at=0) == 0
    assert partial("max(x, 0)", "x", at=0, kink=0.5) == Rational(1, 2)
    assert partial("x^(1/3)", "x", at=-8) == Rational(1, 12)
    for f, at in (("ln x", -1), ("1/x", 0), ("sqrt(x)", 0), ("sqrt(x)", -1)):
        with pytest.raises(ValueError, match="has no value at x = "):
            partial(f, "x", at=at)
    with pytest.raises(PointError):
        partial("x^2 y", "x", at=3)


# ---- derive ----


def value(derivation) -> sympy.Expr:
    return derivation[-1].after_expr


def test_derive_takes_points_and_names_in_every_form():
    for at in ((1, 2), "x = 1, y = 2", {"x": 1, "y": "2"}):
        assert value(derive("x^2 y", " x ", at=at)) == 4
    assert value(derive("x^2", "x", at=3)) == value(derive("x^2", x, at=(3,))) == 6
    assert value(derive("r sin θ", "θ", at={"θ": 0, "r": 2})) == 2
    assert derive(symbol("x1") ** 2, "x_1").result == 2 * symbol("x1")
    assert value(derive(Graph(y="sin θ", θ="t"), "t", of="y", at=0)) == 1
    with pytest.raises(ValueError, match=r"if x and y are meant, .* partial\(f, 'x', 'y'\)"):
        derive("x^2 y", "xy")


@pytest.mark.parametrize(
    ("graph", "at", "says"),
    [
        (Graph(w="ln x", x="t"), -1, "w = ln x has no value at t = -1"),
        (Graph(w="x y", x="3t", y="1/t"), 0, "y = 1/t has no value at t = 0"),
        (Graph(w="x/y", x="t", y="t"), 0, "w = x/y has no value at t = 0"),
    ],
)
def test_every_variable_of_a_graph_needs_a_value_at_the_point(graph, at, says):
    with pytest.raises(ValueError, match=says):
        derive(graph, "t", of="w", at=at)


def test_what_cancels_must_have_a_value_too():
    with pytest.raises(ValueError, match="no value at x = 0, where it divides by 0"):
        derive("x/x", "x", at=0)
    with pytest.raises(ValueError, match="divides by 0"):
        derive("(x^2 - 1)/(x - 1)", "x", at={"x": 1})
    assert value(derive("(x^2 - 1)/(x - 1)", "x", at=2)) == 1


def test_a_constant_that_a_point_names_is_a_variable():
    assert list(gradient("x e^2", at={"x": 2, "e": 3})) == [12, 9]
    assert partial("x e^2", "x", at={"x": 1, "e": 2}) == 4
    assert directional("x e^2", {"x": 1, "e": 0}, {"x": 2, "e": 3}) == 9
    assert ({"a": 1, "b": 1, "e": 1}, 1) in lagrange("a b e", "a + b + e = 3", "a b e")


def test_a_head_may_name_the_value_and_the_function():
    assert partial("z = f(x, y) = x^2 y", "x") == partial("x^2 y", "x")
