"""Implicit differentiation: the course's examples (contents E), and the slope of curves solved by number."""

from __future__ import annotations

import math
from fractions import Fraction

import mpmath
import pytest
import sympy
from hypothesis import assume, given, settings
from hypothesis import strategies as st
from sympy import Rational, sqrt

from mvcalc_widgets.calculus.curves.implicit import ImplicitError, implicit
from mvcalc_widgets.calculus.expressions.differentiation import partial
from mvcalc_widgets.calculus.language.evaluation import evaluate
from mvcalc_widgets.calculus.language.formula import FormulaError, parse, parse_equation
from mvcalc_widgets.calculus.language.symbols import symbol
from tests.calculus.oracles import central_difference, close, number

x, y, z = map(symbol, "xyz")
CIRCLE, ELLIPSE = "x^2 + y^2 = 25", "x^2 + x y + y^2 = 7"
SQRT21 = sqrt(21)

CURVES = [  # an equation and a point near which it is followed
    (CIRCLE, (3, 4)),
    (CIRCLE, (-3, -4)),
    (ELLIPSE, (1, 2)),
    ("x^3 + y^3 = 6xy", (3, 3)),
    ("x^3 + y^3 = 6xy", (-1.5, 0.4)),
    ("(x^2+y^2)^2 = 25(x^2-y^2)", (3, 1.5)),
    ("e^(xy) = x + y", (-0.5, 1.05)),
    ("sin(x y) = x + y", (0.5, -0.7)),
    ("sqrt x + sqrt y = 3", (1, 4)),
    ("x^(2/3) + y^(2/3) = 4", (1, 5.2)),
    ("ln(x y) = x - y", (2, 1)),
    ("x e^y + y e^x = 1", (0.5, 0.3)),
    ("x^y = y^x", (3, 2.5)),
    ("sin x cos y = 1/2", (1, 0.9)),
    ("tan(x + y) = x y", (1, -2.12)),
    ("arctan(y/x) = x", (0.5, 0.3)),
    ("x y^3 - y x^3 = 6", (1, 2)),
    ("sqrt(x + y) = x - y + 1", (2, 1.3)),
    ("y^2 = x^3 + x + 1", (1, -1.7)),
    ("cosh(x) sinh(y) = 2", (0.5, 1)),
]


# ---- facts of the course ----


@pytest.mark.parametrize(
    ("fact", "equation", "expected"),
    [
        ("E09", CIRCLE, -x / y),
        ("E32", ELLIPSE, sympy.Mul(-1, 2 * x + y, 1 / (x + 2 * y))),
    ],
)
def test_the_slope_as_the_course_prints_it(fact, equation, expected):
    assert implicit(equation, "y", "x") == expected, fact
    assert implicit(parse_equation(equation), "y", "x") == expected
    left, right = equation.split("=")
    assert implicit(parse(left) - parse(right), symbol("y"), symbol("x")) == expected


@pytest.mark.parametrize(
    ("fact", "equation", "terms", "then"),
    [
        ("E08", CIRCLE, ("x^2", "y^2", "-25"), (2 * x, 2 * y, 0)),
        ("E32", ELLIPSE, ("x^2", "x y", "y^2"), (2 * x, x, 2 * y)),
    ],
)
def test_term_by_term_with_y_dash_the_terms_vanish(fact, equation, terms, then):
    """2x + 2y y' = 0 with our y'."""
    slope = implicit(equation, "y", "x")
    total = sum(partial(term, "x") + partial(term, "y") * slope for term in terms)
    assert sympy.cancel(total) == 0, fact
    assert [partial(term, "y") or partial(term, "x") for term in terms] == list(then)


@pytest.mark.parametrize(
    ("fact", "equation", "point", "expected"),
    [
        ("E09", CIRCLE, (3, 4), Rational(-3, 4)),
        ("E09", CIRCLE, (3, -4), Rational(3, 4)),
        ("E09", CIRCLE, (4, 3), Rational(-4, 3)),
        ("E09", CIRCLE, (0, 5), 0),
        ("E33", ELLIPSE, (1, 2), Rational(-4, 5)),
        ("E33", ELLIPSE, (2, 1), Rational(-5, 4)),
        ("E33", ELLIPSE, (-1, 3), Rational(-1, 5)),
        ("E33", ELLIPSE, (-3, 2), 4),
        ("E33", ELLIPSE, (3, -1), -5),
        ("E33 horizontal", ELLIPSE, (SQRT21 / 3, -2 * SQRT21 / 3), 0),
        ("E33 horizontal", ELLIPSE, (-SQRT21 / 3, 2 * SQRT21 / 3), 0),
    ],
)
def test_the_slope_at_a_point_is_exact(fact, equation, point, expected):
    slope = implicit(equation, "y", "x", at=dict(zip("xy", point, strict=True)))
    assert slope == expected, fact
    assert slope.is_Rational


@pytest.mark.parametrize(
    ("fact", "equation", "point"),
    [
        ("E09", CIRCLE, (5, 0)),
        ("E09", CIRCLE, (-5, 0)),
        ("E33", ELLIPSE, (2 * SQRT21 / 3, -SQRT21 / 3)),
        ("E33", ELLIPSE, (-2 * SQRT21 / 3, SQRT21 / 3)),
    ],
)
def test_at_a_vertical_tangent_there_is_no_slope(fact, equation, point):
    with pytest.raises(ImplicitError, match="∂F/∂y is 0 there, the tangent is vertical"):
        implicit(equation, "y", "x", at=dict(zip("xy", point, strict=True)))


@pytest.mark.parametrize("equation", ["sqrt x + sqrt y = 1", "x^(2/5) + y^(2/5) = 1", "x = sqrt(y) + 1"])
def test_where_only_the_slope_by_y_is_infinite_the_tangent_is_flat(equation):
    assert implicit(equation, "y", "x", at=(1, 0)) == 0


def test_e28_the_slope_is_not_that_of_2x_plus_2y():
    assert implicit(CIRCLE, "y", "x") not in (-1, x / y, -x)


# ---- forms ----


@pytest.mark.parametrize(
    ("equation", "order", "expected"),
    [
        (CIRCLE, 1, "-x/y"),
        (CIRCLE, 2, "-25/y^3"),
        (CIRCLE, 3, "-75*x/y^5"),
        (ELLIPSE, 1, "-(2*x + y)/(x + 2*y)"),
        (ELLIPSE, 2, "-42/(x + 2*y)^3"),
        ("x^3 + y^3 = 6xy", 2, "16*x*y/(2*x - y^2)^3"),
        ("(x^2+y^2)^2 = 25(x^2-y^2)", 2, "46875*(-x^2 + y^2)/(y^3*(2*x^2 + 2*y^2 + 25)^3)"),
        ("sqrt x + sqrt y = 3", 2, "3/(2*x^(3/2))"),
        ("x^(2/3) + y^(2/3) = 4", 2, "4/(3*x^(4/3)*y^(1/3))"),
        ("y = x^3", 3, "6"),
        ("y = x^3", 4, "0"),
        ("x = cos y", 2, "-x/sin(y)^3"),
        ("sin(y) = x", 1, "1/cos(y)"),
        ("ln(x y) = x - y", 1, "y*(x - 1)/(x*(y + 1))"),
        ("arctan(y/x) = x", 1, "(x^2 + y^2 + y)/x"),
        ("y^2 = x^3 + x + 1", 1, "(3*x^2 + 1)/(2*y)"),
        ("sin x cos y = 1/2", 1, "cot(x)*cot(y)"),
        ("x/y + y/x = 3", 1, "y/x"),
        ("x^2 + y^2 = r^2", 2, "-r^2/y^3"),
    ],
)
def test_results_are_as_short_as_in_a_textbook(equation, order, expected):
    assert str(implicit(equation, "y", "x", order)).replace("**", "^") == expected


def test_others_are_held_constant():
    assert implicit("x^2 + y^2 + z^2 = 9", "z", "x") == -x / z
    assert implicit("x^2 + y^2 + z^2 = 9", "z", "y") == -y / z
    assert implicit("x^2 + y^2 + z^2 = 9", "z", "x", at={"x": 1, "y": 2, "z": 2}) == Rational(-1, 2)
    assert implicit("x^2 + y^2 + z^2 = 9", "z", "x", 2) == (y**2 - 9) / z**3


def test_repeated_factors_count_once():
    assert implicit("(x - y)^2 = 0", "y", "x") == 1
    assert implicit("(x^2 + y^2 - 25)^3 = 0", "y", "x", at={"x": 3, "y": 4}) == Rational(-3, 4)


def test_names_like_constants_and_greek_letters():
    e, alpha = symbol("e"), symbol("alpha")
    assert implicit("e^2 + x^2 = 25", "e", "x") == -x / e
    assert implicit("x^2 + α^2 = 25", "α", "x") == implicit("x^2 + α^2 = 25", "alpha", "x") == -x / alpha
    assert implicit("pi x + e^y = 3", "y", "x") == -sympy.pi * sympy.exp(-y)


def test_variables_are_named_where_one_looks_like_a_constant():
    kepler, slope = "M = E - e sin E", 1 / (1 - symbol("e") * sympy.cos(symbol("E")))
    assert sympy.simplify(implicit(kepler, "E", "M", variables="E M e") - slope) == 0
    assert implicit(kepler, "E", "M", variables="E M e", at=("pi/2", "pi/2 - 1/2", "1/2")) == 1
    assert implicit(kepler, "E", "M", at={"E": "pi/2", "M": "pi/2 - 1/2", "e": "1/2"}) == 1
    assert implicit("x^2 + a y^2 = 1 + a", "y", "x", variables="x y", at=(1, 1)) == -1 / symbol("a")


def test_foreign_symbols_and_floats_are_matched():
    a, b = sympy.symbols("x y", positive=True)
    assert implicit(sympy.Eq(a**2 + b**2, 25.0), "y", "x", 2) == -25 / y**3


@pytest.mark.parametrize("three", [3, 3.0, "3", Fraction(3), sympy.Integer(3), sqrt(9), "6/2"])
def test_coordinates_of_any_kind(three):
    assert implicit(CIRCLE, "y", "x", at={"x": three, "y": "sqrt(16)"}) == Rational(-3, 4)


def test_coordinates_that_are_floats_lie_on_the_curve_up_to_rounding():
    slope = implicit(CIRCLE, "y", "x", at={"x": 1.0, "y": math.sqrt(24)})
    assert slope.is_Float
    assert close(float(slope), -1 / math.sqrt(24), 1e-12)
    with pytest.raises(ImplicitError, match="not on the curve"):
        implicit(CIRCLE, "y", "x", at={"x": 1.0, "y": 4.898979})


def test_exact_roots_stay_exact():
    assert implicit(CIRCLE, "y", "x", 2, at={"x": 1, "y": "sqrt(24)"}) == -25 / sqrt(24) ** 3


# ---- properties ----


def followed(equation: str, start: tuple[float, float], order: int = 1):
    """F, a point on the curve near `start`, and y as a function of x there: 30 digits."""
    sides = parse_equation(equation)
    f = sides.lhs - sides.rhs
    value = sympy.lambdify((x, y), f, "mpmath")

    def solved(at: float) -> mpmath.mpf:
        with mpmath.workdps(30):
            return mpmath.findroot(lambda guess: value(mpmath.mpf(at), guess), start[1])

    return f, solved


@pytest.mark.parametrize(("equation", "start"), CURVES)
def test_the_slope_is_the_difference_quotient_of_the_followed_curve(equation, start):
    f, solved = followed(equation, start)
    at = {"x": start[0], "y": float(solved(start[0]))}
    slope = evaluate(implicit(equation, "y", "x"), at)
    assert close(slope, central_difference(lambda v: float(solved(v)), start[0], 1e-6), 1e-6)
    assert close(number(f.diff(x), at) + number(f.diff(y), at) * slope, 0, 1e-9)


@pytest.mark.parametrize(
    ("equation", "start", "order"),
    [(*curve, 2) for curve in CURVES] + [(*curve, 3) for curve in CURVES[1::3]],
)
def test_higher_derivatives_are_those_of_the_followed_curve(equation, start, order):
    _, solved = followed(equation, start)
    with mpmath.workdps(30):
        y_0 = solved(start[0])
        shown = sympy.lambdify((x, y), implicit(equation, "y", "x", order), "mpmath")(
            mpmath.mpf(start[0]), y_0
        )
        moved = mpmath.diff(solved, mpmath.mpf(start[0]), order, h=mpmath.mpf("1e-4"), relative=False)
    assert close(float(shown), float(moved), 1e-3)


TERMS = [
    "x^2",
    "y^2",
    "x y",
    "x^3",
    "y^3",
    "sin(x)",
    "cos(y)",
    "e^(x y)",
    "x y^2",
    "e^y",
    "ln(x + y)",
    "sqrt(x)",
    "1/y",
]


@st.composite
def relations(draw) -> tuple[str, float, float]:
    """A relation that holds at a random point, as text: sum of terms = its value there."""
    terms = draw(st.lists(st.sampled_from(TERMS), min_size=2, max_size=4, unique=True))
    factors = draw(st.lists(st.integers(1, 5), min_size=len(terms), max_size=len(terms)))
    point = {"x": draw(st.integers(3, 20)) / 10, "y": draw(st.integers(3, 20)) / 10}
    text = " + ".join(f"{k}*({term})" for k, term in zip(factors, terms, strict=True))
    return f"{text} = {evaluate(parse(text), point):.12f}", point["x"], point["y"]


@settings(derandomize=True, max_examples=50, deadline=None)
@given(relations())
def test_random_relations_against_differences(relation):
    equation, x_0, y_0 = relation
    sides = parse_equation(equation)
    f = sides.lhs - sides.rhs
    assume({x, y} <= f.free_symbols)
    assume(
        abs(number(f.diff(y), {"x": x_0, "y": y_0})) > 0.05
    )  # near a vertical tangent a quotient says nothing
    slope = implicit(equation, "y", "x")
    _, solved = followed(equation, (x_0, y_0))
    moved = central_difference(lambda v: float(solved(v)), x_0, 1e-7)
    assert close(evaluate(slope, {"x": x_0, "y": float(solved(x_0))}), moved, 1e-4)


@pytest.mark.parametrize(("equation", "start"), CURVES[::3])
def test_x_by_y_is_one_over_y_by_x(equation, start):
    at = {"x": start[0], "y": float(followed(equation, start)[1](start[0]))}
    assert close(evaluate(implicit(equation, "y", "x") * implicit(equation, "x", "y"), at), 1, 1e-9)


@pytest.mark.parametrize("order", [1, 2])
@pytest.mark.parametrize("equation", [CIRCLE, ELLIPSE, "e^(xy) = x + y", "x y^3 - y x^3 = 6"])
def test_renaming(equation, order):
    """Names do not matter: u for x and v for y, or y for x and x for y."""
    u, v = symbol("u"), symbol("v")
    sides = parse_equation(equation)
    renamed = implicit(sides.xreplace({x: u, y: v}), "v", "u", order)
    swapped = implicit(sides.xreplace({x: y, y: x}), "x", "y", order)
    at = {"x": 0.7, "y": 1.3}
    straight = number(implicit(equation, "y", "x", order), at)
    assert close(number(renamed, {"u": 0.7, "v": 1.3}), straight)
    if order == 1:  # off the curve forms of the second order may differ
        assert close(number(swapped, {"x": 1.3, "y": 0.7}), straight)


@pytest.mark.parametrize(("equation", "start"), CURVES[5:14:2])
def test_only_the_fourth_order_may_be_too_long(equation, start):
    for order in (1, 3, 4):
        try:
            implicit(equation, "y", "x", order)
        except ImplicitError as error:
            assert order == 4 and "too long" in str(error)


# ---- what is refused ----


@pytest.mark.parametrize(
    ("equation", "of", "wrt", "order", "said"),
    [
        (CIRCLE, "z", "x", 1, "z is not in the equation; its variables are x, y"),
        (CIRCLE, "y", "t", 1, "t is not in the equation; its variables are x, y"),
        (CIRCLE, "y", "y", 1, "y cannot be differentiated with respect to itself"),
        ("x + y - y = 2", "y", "x", 1, "y is not in the equation; its variables are x"),
        ("x + sin^2 y + cos^2 y = 2", "y", "x", 1, "∂F/∂y is 0 everywhere"),
        (CIRCLE, "y", "x", 0, "The order is 1"),
        (CIRCLE, "y", "x", -1, "The order is 1"),
        (CIRCLE, "y", "x", 1.5, "The order is 1"),
        (CIRCLE, "y", "x", True, "The order is 1"),
        (CIRCLE, "y", "x", 5, "up to order 4"),
        ("1 = 2", "y", "x", 1, "No variable is left"),
        (sympy.true, "y", "x", 1, "always true"),
        (CIRCLE, "2x", "x", 1, "cannot name a variable"),
    ],
)
def test_refused(equation, of, wrt, order, said):
    with pytest.raises(ValueError, match=said.replace("^", r"\^")):
        implicit(equation, of, wrt, order)


@pytest.mark.parametrize(
    ("text", "said"),
    [("x^2 + y^2", "needs an equals sign"), ("x = y = 2", "one equals sign"), ("x + = 2", "no place here")],
)
def test_text_that_is_no_equation(text, said):
    with pytest.raises(FormulaError, match=said):
        implicit(text, "y", "x")


@pytest.mark.parametrize(
    ("equation", "at", "said"),
    [
        (CIRCLE, {"x": 1, "y": 1}, r"not on the curve: there x\^2 \+ y\^2 - 25 is -23"),
        (CIRCLE, {"x": 3}, "lacks y"),
        (CIRCLE, {}, "lacks x and y"),
        (CIRCLE, {"x": 3, "y": 4, "z": 0}, "z is not in the equation"),
        (CIRCLE, {"x": "t", "y": 4}, r"not on the curve: there .* is t\^2 - 9, not 0"),
        (CIRCLE, {"x": math.nan, "y": 4}, "x needs a real number"),
        ("x^3 + y^3 = 6xy", {"x": 0, "y": 0}, "both partial derivatives"),
        ("sqrt x + y = 3", {"x": -1, "y": 3}, "no value"),
        ("x^(2/3) + y^(2/3) = 4", {"x": 0, "y": 8}, "∂F/∂x is infinite there, the tangent is vertical"),
        ("sqrt(x y) + y = 0", {"x": 0, "y": 0}, "no value there"),
        ("|x| + |y| = 4", {"x": 0, "y": 4}, "has a kink there"),
        ("|x| + |y| = 4", {"x": 4, "y": 0}, "has a kink there"),
        ("max(x, y) + y = 4", {"x": 2, "y": 2}, "has a kink there"),
    ],
)
def test_points_that_are_refused(equation, at, said):
    with pytest.raises(ImplicitError, match=said):
        implicit(equation, "y", "x", at=at)


@pytest.mark.parametrize("at", [(3, 4), [3, "4"], "(3, 4)", "x = 3, y = 4", {x: 3, "y": 4}])
def test_forms_of_a_point(at):
    assert implicit(CIRCLE, "y", x, at=at, order=1.0) == Rational(-3, 4)


def test_a_point_in_letters():
    a, b = symbol("a"), symbol("b")
    assert implicit("x^2/a^2 + y^2/b^2 = 2", "y", "x", at={"x": "a", "y": "b"}) == -b / a
    assert implicit("r^2 + θ_1^2 = 25", "theta1", " r ", at={"r": 3, "θ₁": 4}) == Rational(-3, 4)


def test_away_from_a_kink_there_is_a_slope():
    assert implicit("|x| + |y| = 4", "y", "x", at={"x": 1, "y": -3}) == 1
    assert implicit("max(x, y) + y = 4", "y", "x", at={"x": 3, "y": 1}) == -1


def test_y_may_be_written_as_a_function_of_x():
    assert implicit("x^2 + y(x)^2 = 25", "y", "x") == implicit("x^2 + y^2 = 25", "y", "x")


@pytest.mark.parametrize("n", [3, 14, 15, 20, 100])
def test_high_powers(n):
    assert implicit(f"x^{n} + y^{n} = 1", "y", "x", 2) == -(n - 1) * x ** (n - 2) / y ** (2 * n - 1)
    assert implicit(f"x^{n} + y^{n} = 2", "y", "x", 2, at={"x": 1, "y": 1}) == -2 * (n - 1)


@pytest.mark.parametrize(
    ("equation", "at"),
    [
        (CIRCLE, (3, 4)),
        ("x^3 + y^3 = 6xy", (3, 3)),
        ("x^2 y + x y^2 = 6", (1, 2)),
        ("sqrt x + sqrt y = 3", (1, 4)),
    ],
)
@pytest.mark.parametrize("order", [2, 3])
def test_by_numbers_as_by_the_formula(equation, at, order):
    formula = implicit(equation, "y", "x", order)
    assert implicit(equation, "y", "x", order, at=at) == formula.subs(dict(zip((x, y), at, strict=True)))


def test_a_number_where_the_formula_is_too_long():
    pi = sympy.pi
    value = implicit("sin(pi x y) + e^(x-y) = x^2 y", "y", "x", 2, at={"x": 1, "y": 1})
    assert sympy.simplify(value - (2 * pi**3 + 12 * pi**2 + 20 * pi + 9) / (pi + 2) ** 3) == 0
    with pytest.raises(ImplicitError, match="give a point"):
        implicit("tan(x-y) = y/(1+x^2)", "y", "x", 3)
    assert implicit("tan(x-y) = y/(1+x^2)", "y", "x", 3, at={"x": 0, "y": 0}) == Rational(13, 8)


def test_tiny_exact_points():
    tiny = {"x": "10^-20", "y": "10^-20"}
    assert implicit("x^2 + y^2 = 2*10^-40", "y", "x", at=tiny) == -1
