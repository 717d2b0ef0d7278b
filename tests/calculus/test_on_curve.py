"""Comparing results on the curve: right answers in any form are equal, near misses never are."""

from __future__ import annotations

import pytest
import sympy
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from mvcalc_widgets.calculus.curves.implicit import implicit
from mvcalc_widgets.calculus.curves.on_curve import NotDecidedError, equal_on_curve
from mvcalc_widgets.calculus.language.formula import FormulaError, parse, parse_equation
from mvcalc_widgets.calculus.language.symbols import symbol
from tests.calculus.oracles import close, number

x, y, z = map(symbol, "xyz")
CIRCLE, ELLIPSE, FOLIUM = "x^2 + y^2 = 25", "x^2 + x y + y^2 = 7", "x^3 + y^3 = 6xy"
LEMNISCATE, EXPONENTIAL, SINE = "(x^2+y^2)^2 = 25(x^2-y^2)", "e^(xy) = x + y", "sin(x y) = x + y"
ROOTS, LOGARITHM, ASTROID = "sqrt x + sqrt y = 3", "ln(x y) = x - y", "x^(2/3) + y^(2/3) = 4"
SPHERE, KITE = "x^2 + y^2 + z^2 = 9", "|x| + |y| = 4"

EQUAL = [
    (CIRCLE, "-x/y", "-(2x)/(2y)", "algebra"),
    pytest.param(CIRCLE, "-x/y", "x y/(x^2 - 25)", "reduction", id="E09 in another form"),
    (CIRCLE, "-x/y", "(y^2 - 25)/(x y)", "reduction"),
    (CIRCLE, "-25/y^3", "-(x^2 + y^2)/y^3", "reduction"),
    (CIRCLE, "-25/y^3", "-1/y - x^2/y^3", "reduction"),
    (CIRCLE, "pi x", "pi (25 - y^2)/x", "reduction"),
    (CIRCLE, "c x^2", "c (25 - y^2)", "reduction"),
    ("x^2 + y^2 = r^2", "-r^2/y^3", "-1/y - x^2/y^3", "reduction"),
    (ELLIPSE, "-(2x + y)/(x + 2y)", "-(x^2 - y^2 + 7)/(x (x + 2y))", "reduction"),
    (ELLIPSE, "-42/(x + 2y)^3", "-6(x^2 + x y + y^2)/(x + 2y)^3", "reduction"),
    (FOLIUM, "(2y - x^2)/(y^2 - 2x)", "(2y^2 - x^2 y)/(4x y - x^3)", "reduction"),
    (
        LEMNISCATE,
        "x (25 - 2x^2 - 2y^2)/(y (25 + 2x^2 + 2y^2))",
        "(25x - 2x(x^2 + y^2))/(25y + 2y(x^2 + y^2))",
        None,
    ),
    (LEMNISCATE, "5x/(x^2 + y^2)", "x/sqrt(x^2 - y^2)", "sampling"),
    (EXPONENTIAL, "(1 - y e^(xy))/(x e^(xy) - 1)", "(1 - y(x + y))/(x(x + y) - 1)", "reduction"),
    (EXPONENTIAL, "x y", "ln(x + y)", "reduction"),
    (SINE, "cos(x y)^2", "1 - (x + y)^2", "reduction"),
    (SINE, "(1 - y cos(x y))/(x cos(x y) - 1)", "-(y cos(x y) - 1)/(x cos(x y) - 1)", "algebra"),
    (ROOTS, "-sqrt(y)/sqrt(x)", "1 - 3/sqrt x", "reduction"),
    (ROOTS, "-sqrt(y)/sqrt(x)", "-sqrt(y/x)", "sampling"),
    (LOGARITHM, "y (x - 1)/(x (y + 1))", "(1 - 1/x)/(1 + 1/y)", None),
    (LOGARITHM, "e^(x - y)", "x y", "reduction"),
    (ASTROID, "-y^(1/3)/x^(1/3)", "-sign(y) sqrt(4 - x^(2/3))/x^(1/3)", "sampling"),
    (KITE, "-sign(x)/sign(y)", "-x |y|/(|x| y)", "sampling"),
    (SPHERE, "-x/z", "x z/(x^2 + y^2 - 9)", "reduction"),
    ("tan y = x", "cos(y)^2", "1/(1 + x^2)", "reduction"),
    ("y = arctan x", "cos(y)^2", "1/(1 + x^2)", "reduction"),
    ("y = arcsin x", "1/cos(y)", "1/sqrt(1 - x^2)", "reduction"),
    ("x y = 4", "-y/x", "-4/x^2", "reduction"),
    ("x^2 = 2y^2", "x^2/y^2", "2", "reduction"),
    ("e^x + 100000 = y", "ln(y - 100000)", "x", "reduction"),
    (
        "e^x + 100000 = y",
        "ln((y - 100000)^2 + y - 100000)",
        "x + ln(e^x + 1)",
        None,
    ),  # 40 digits are too few at -70
    ("x^2 + y^2 = 10^6", "-x/sqrt(1000000 - x^2)", "-x/|y|", "reduction"),
    ("x^3 = y", "y^(1/3)", "x", "reduction"),
    ("x^2 + y^2 = 4", "sin(x^2)", "sin(4 - y^2)", "reduction"),
    ("x^2 + y^2 = 10^12", "sqrt(x^2 + y^2)", "10^6", "reduction"),
    ("x^2 + y^2 = 10^(-12)", "sqrt(x^2 + y^2)", "10^(-6)", "reduction"),
    ("x^2 + y^2 = 10^(-12)", "ln(y^2 10^12)", "2 ln(10^6 |y|)", "sampling"),
    ("x = y^2 + 10000", "sqrt(x - 10000)", "|y|", "reduction"),
    ("x = y^2 + 10000", "ln(x - 10000)", "2 ln|y|", "sampling"),
]

DIFFERENT = [
    pytest.param(CIRCLE, "-x/y", "-1", id="E28 2x + 2y = 0"),
    (CIRCLE, "-x/y", "x/y"),
    (CIRCLE, "-x/y", "-y/x"),
    (CIRCLE, "-x/y", "-2x/y"),
    (CIRCLE, "-x/y", "-x"),
    (CIRCLE, "-x/y", "-x/sqrt(25 - x^2)"),  # right on the upper half only
    (CIRCLE, "-x/y", "-x/|y|"),
    (CIRCLE, "-x/y", "-x/y + 10^-9"),
    (CIRCLE, "-x/y", "x y/(x^2 - 24)"),
    (CIRCLE, "10^-20 x", "2*10^-20 x"),
    (CIRCLE, "c x^2", "25 - y^2"),
    (ELLIPSE, "-(2x + y)/(x + 2y)", "-(2x + y)/(2y)"),  # the product rule forgotten
    pytest.param(ELLIPSE, "-(2x + y)/(x + 2y)", "-2x/(x + 2y)", id="E32 the term y lost"),
    (FOLIUM, "(2y - x^2)/(y^2 - 2x)", "(x^2 - 2y)/(y^2 - 2x)"),
    (LEMNISCATE, "x/sqrt(x^2 - y^2)", "5/(x^2 + y^2)"),
    (EXPONENTIAL, "(1 - y e^(xy))/(x e^(xy) - 1)", "(1 - x(x + y))/(x(x + y) - 1)"),
    (EXPONENTIAL, "x y", "-ln(x + y)"),
    (SINE, "cos(x y)", "sqrt(1 - (x + y)^2)"),  # cos is negative on a part of the curve
    (ROOTS, "-sqrt(y)/sqrt(x)", "3/sqrt x - 1"),
    (ROOTS, "-sqrt(y)/sqrt(x)", "-sqrt(x)/sqrt(y)"),
    (LOGARITHM, "y", "x - ln x"),
    (KITE, "-sign(x)/sign(y)", "-1"),
    (SPHERE, "-x/z", "-(x + y)/z"),
    (SPHERE, "-x/z", "-x/sqrt(9 - x^2 - y^2)"),
    ("y^2 = x", "1/(2y)", "1/(2 sqrt x)"),
    ("sin y = x", "1/cos(y)", "1/sqrt(1 - x^2)"),
    ("x^2 = 2y^2", "x/y", "sqrt(2)"),  # only on one of two lines
    ("(x - 3)^2 + (y - 2)^2 = 1/10000", "x", "-x"),
    ("e^x (y - x) (y + x) = 0", "x", "y"),
    ("sin(x) = y", "x", "x + 10^(-16) y"),
    ("e^x = y", "x", "x (1 + 10^(-16))"),
    ("cos(x + y) = x y", "x", "x + 10^(-16) y"),
    ("sin x = y", "10^-40 x", "2*10^-40 x"),
]


@pytest.mark.parametrize(("equation", "a", "b", "by"), EQUAL)
def test_equal_on_the_curve(equation, a, b, by):
    verdict = equal_on_curve(a, b, equation)
    assert verdict.equal
    assert verdict
    assert by in (None, verdict.by)
    assert verdict.point is None
    assert equal_on_curve(parse(b), parse(a), parse_equation(equation), seed=7).equal


@pytest.mark.parametrize(("equation", "a", "b"), DIFFERENT)
def test_different_on_the_curve_with_a_point_that_shows_it(equation, a, b):
    verdict = equal_on_curve(a, b, equation)
    assert not verdict.equal
    assert not verdict
    sides = parse_equation(equation)
    place = {name: float(coordinate) for name, coordinate in verdict.point.items()}
    assert close(number(sides.lhs - sides.rhs, place), 0, 1e-9)
    for side, value in zip((a, b), verdict.values, strict=True):
        assert close(number(parse(side), place), float(value), 1e-9)
    assert verdict.values[0] != verdict.values[1]
    assert not equal_on_curve(b, a, equation, seed=3)


def test_odd_roots_are_real_below_0_too():
    assert not equal_on_curve(
        "-y^(1/3)/x^(1/3)", "-sqrt(4 - x^(2/3))/x^(1/3)", ASTROID
    )  # the upper half only


def test_the_point_is_plain_where_a_plain_one_shows_it():
    assert equal_on_curve("-x/y", "x/y", CIRCLE).point == {"x": 3, "y": 4}
    assert equal_on_curve("-x/y", "x/y", CIRCLE).values == (-sympy.Rational(3, 4), sympy.Rational(3, 4))
    assert equal_on_curve("-x/y", "-x/sqrt(25 - x^2)", CIRCLE).point == {"x": 3, "y": -4}
    verdict = equal_on_curve("-y/x", "e^2/x^2", "ln x + ln y = 2")
    assert (verdict.point, verdict.values) == ({"x": 1, "y": sympy.exp(2)}, (-sympy.exp(2), sympy.exp(2)))
    assert equal_on_curve("x", "y", "x^2 + y^2 = 7").point == {"x": 2, "y": sympy.sqrt(3)}


@pytest.mark.parametrize(
    "answer",
    ["dy/dx = -x/y", "y' = -x/y", "y'(x) = -x/y", r"$\frac{dy}{dx} = -x/y$", "-0.5x/(0.5y)"],
)
def test_what_an_answer_is_called_is_no_part_of_it(answer):
    assert equal_on_curve(answer, "-x/y", CIRCLE)
    assert not equal_on_curve(answer, "x/y", CIRCLE)


# ---- components, and curves without real points ----


@pytest.mark.parametrize(
    ("equation", "a", "b", "expected"),
    [
        ("x^2 + y^2 = -1", "-x/y", "x y/(x^2 + 1)", True),
        ("x^2 + y^2 = -1", "-x/y", "x/y", False),
        ("x^2 + y^2 = 0", "-x/y", "y/x", True),
        ("x^2 + y^2 = 0", "-x/y", "x/y", False),
        ("(x - y)(x + y) = 0", "x^2", "y^2", True),
        ("(x - y)(x + y) = 0", "x", "y", False),
        ("(x - y)(x + y) = 0", "x/y", "y/x", True),
        ("(x^2 + y^2 - 25)^2 = 0", "-x/y", "x y/(x^2 - 25)", True),
        ("(x^2 + y^2 - 25)^2 (x - y) = 0", "-x/y", "x y/(x^2 - 25)", False),
        ("x^3 = y^3", "x^2/y^2", "1", True),  # x^2 + x y + y^2 = 0 has no real points
        ("x^4 = y^4", "x^3/y^3", "x/y", True),
        ("(x^2 + y^2 + 1)(x^2 + y^2 + 2) = 0", "x^2 + y^2", "-1", False),
        ("x y = 0", "x", "0", False),
        ("x y = 0", "x y^2", "0", True),
        ("e^x (y - x) = 0", "x", "y", True),
    ],
)
def test_every_component_counts(equation, a, b, expected):
    assert equal_on_curve(a, b, equation).equal is expected


@pytest.mark.parametrize(
    ("a", "b"),
    [
        ("1/(x^2 + y^2 - 25)", "x"),
        ("1/(x^2 + y^2 - 25)", "1/(x^2 + y^2 - 25) + x^2 + y^2 - 25"),
        ("x/(x^2 + y^2 - 25)", "2x/(x^2 + y^2 - 25)"),
        ("ln(-x^2 - y^2)", "x"),
    ],
)
def test_what_has_no_value_on_the_curve_is_not_decided(a, b):
    with pytest.raises(NotDecidedError, match="no point of the curve was found"):
        equal_on_curve(a, b, CIRCLE)


def test_denominators_with_a_component():
    """On (x - y)(x + y) = 0: 1/(x - y) has no value on x = y, and is -1/(2y) on x = -y."""
    assert equal_on_curve("1/(x - y)", "-1/(2y)", "x + y = 0")
    with pytest.raises(NotDecidedError):
        equal_on_curve("1/(x - y)", "-1/(2y)", "(x - y)(x + y) = 0")
    assert equal_on_curve("1/(x - y)", "-1/(2y) + 1/(x - y) + 1/(2y)", "(x - y)(x + y) = 0")
    assert equal_on_curve("1/(x - y)", "x/(y (y - x))", "(x - y)(x + y) = 0")


@pytest.mark.parametrize(
    ("a", "b", "equation", "expected"),
    [
        ("cos(2x)", "-7", "sin x = 2", True),
        ("cos(2x)", "7", "sin x = 2", False),
        ("sin(2x)", "4cos x", "sin x = 2", True),
        ("cosh(2x)", "-1/2", "cosh x = 1/2", True),
        ("e^(x + y)", "-1", "e^x e^y = -1", True),
        ("e^(x + y)", "1", "e^x e^y = -1", False),
        ("e^(x^2)", "e^(-1 - y^2)", "x^2 + y^2 = -1", True),
        ("sin(x^2)", "sin(-1 - y^2)", "x^2 + y^2 = -1", True),
        ("sin(x^2)", "sin(1 + y^2)", "x^2 + y^2 = -1", False),
    ],
)
def test_a_curve_without_real_points_is_looked_at_in_complex_numbers(a, b, equation, expected):
    """De Moivre and addition theorems hold there too: cos 2x = 1 - 2 sin^2 x = -7."""
    verdict = equal_on_curve(a, b, equation)
    assert verdict.equal is expected
    if not expected:
        values = {symbol(name): value for name, value in verdict.point.items()}
        sides = parse_equation(equation)
        assert abs((sides.lhs - sides.rhs).xreplace(values).evalf()) < 1e-9
        one, other = (parse(side).xreplace(values).evalf() for side in (a, b))
        assert abs(one - other) > 1e-3
        assert abs(one - verdict.values[0]) < 1e-9 > abs(other - verdict.values[1])


@pytest.mark.parametrize(
    ("a", "b", "equation"), [("|x|", "x", "x^2 + y^2 = -1"), ("x", "y", "|x| + |y| = -1")]
)
def test_what_is_made_for_real_numbers_is_not_decided_where_there_are_none(a, b, equation):
    with pytest.raises(NotDecidedError):
        equal_on_curve(a, b, equation)


# ---- properties ----

SLOPES = [
    CIRCLE,
    ELLIPSE,
    FOLIUM,
    LEMNISCATE,
    EXPONENTIAL,
    SINE,
    ROOTS,
    LOGARITHM,
    ASTROID,
    "x e^y + y e^x = 1",
]


@pytest.mark.parametrize("equation", SLOPES)
def test_any_multiple_of_f_may_be_added_and_nothing_else(equation):
    sides = parse_equation(equation)
    f, slope = sides.lhs - sides.rhs, implicit(equation, "y", "x")
    assert equal_on_curve(slope, slope + (x - 3 * y) * f, equation)
    assert equal_on_curve(slope, (slope + f) / (1 + f), equation)
    for wrong in (-slope, slope * (1 + x * f.diff(x) / 1000)):
        assert not equal_on_curve(slope, wrong, equation)


@pytest.mark.parametrize("equation", SLOPES[::2])
def test_the_second_derivative_reduced_and_not(equation):
    sides = parse_equation(equation)
    f = sides.lhs - sides.rhs
    slope = -f.diff(x) / f.diff(y)
    raw = slope.diff(x) + slope.diff(y) * slope
    assert equal_on_curve(raw, implicit(equation, "y", "x", 2), equation)
    assert not equal_on_curve(slope.diff(x), implicit(equation, "y", "x", 2), equation)


@settings(derandomize=True, max_examples=50, deadline=None)
@given(
    st.lists(st.integers(-4, 4), min_size=6, max_size=6), st.lists(st.integers(-3, 3), min_size=3, max_size=3)
)
def test_random_conics(k, m):
    """a x^2 + b x y + c y^2 + d x + e y + f = 0 and a random polynomial: equal after adding a multiple of F only."""
    f = k[0] * x**2 + k[1] * x * y + k[2] * y**2 + k[3] * x + k[4] * y + k[5]
    assume(f.free_symbols)
    p = m[0] + m[1] * x + m[2] * x * y
    moved = sympy.expand(p + (x + m[0] * y + 1) * f)
    assert equal_on_curve(p, moved, f)
    verdict = equal_on_curve(p, moved + 1, f)
    assert not verdict
    assert verdict.point is None or close(verdict.values[1] - verdict.values[0], 1, 1e-9)


@pytest.mark.parametrize(
    ("equation", "a", "b"),
    [
        (CIRCLE, "-x/y", "(y^2 - 25)/(x y)"),
        (EXPONENTIAL, "x y", "ln(x + y)"),
        (SPHERE, "-x/z", "x z/(x^2 + y^2 - 9)"),
    ],
)
def test_renaming(equation, a, b):
    names = {x: symbol("u"), y: symbol("x"), z: symbol("w")}
    sides = parse_equation(equation)
    renamed = sympy.Eq(sides.lhs.xreplace(names), sides.rhs.xreplace(names), evaluate=False)
    assert equal_on_curve(parse(a).xreplace(names), parse(b).xreplace(names), renamed)


def test_the_same_seed_gives_the_same_verdict():
    cases = [(EXPONENTIAL, "x y", "-ln(x + y)"), (ROOTS, "-sqrt(y)/sqrt(x)", "-sqrt(y/x)")]
    for equation, a, b in cases:
        assert equal_on_curve(a, b, equation, seed=5) == equal_on_curve(a, b, equation, seed=5)


def test_names_like_constants():
    assert equal_on_curve("-x/e", "x e/(x^2 - 25)", "x^2 + e^2 = 25", variables=["e"])
    assert not equal_on_curve("e^2", "x^2", "x^2 + e^2 = 25", variables=["e"])


def test_refused():
    with pytest.raises(FormulaError):
        equal_on_curve("-x/", "x", CIRCLE)
    with pytest.raises(FormulaError, match="equals sign"):
        equal_on_curve("x", "y", "x^2 + y^2")
    with pytest.raises(ValueError, match="No variable"):
        equal_on_curve("x", "y", "1 = 2")


LONG = "(x + y + 1)^7 + e^(x y) + sin(x)^3 cos(y)^2 + (x - 2y)^6/(1 + x^2 + y^2)^3 = 5"


@pytest.mark.parametrize(
    ("equation", "a", "b"),
    [
        (LONG, "(x + y + 1)^9/(x - y)^5", "(x + y + 1)^9/(x - y)^6"),
        (LONG, "x", "x + 1"),
        ("e^(x^2 + y^2) + x^2 = -3", "x/y + sin(x)^5", "y/x"),  # no real points
        ("(x^2 + 1)^6 + (y^2 + 2)^6 + sin(x y)^2 = 0", "x/y + sin(x)^5", "y/x"),
        ("x^40 + y^40 = 1", "x^39/y^39", "(x/y)^38"),
    ],
)
def test_long_forms_are_told_apart(equation, a, b):
    assert not equal_on_curve(a, b, equation)
