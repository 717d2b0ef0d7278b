"""Letters in f and in constraints stand for positive numbers; what does not hold for all of them is not claimed."""

from __future__ import annotations

import pytest
from sympy import Rational, log, sqrt

from mvcalc_widgets import critical_points, lagrange
from mvcalc_widgets.calculus.extrema.results import InfinitelyManyError
from mvcalc_widgets.calculus.language.symbols import symbol

a, b, c, m, p, q, x = (symbol(name) for name in "abcmpqx")
XY = ["x", "y"]


@pytest.mark.parametrize(
    ("f", "expected"),
    [
        ("x^3 + y^3 - 3 a x y", {(0, 0): "saddle", (a, a): "minimum"}),
        ("x y (a - x - y)", {(0, 0): "saddle", (a, 0): "saddle", (0, a): "saddle", (a / 3, a / 3): "maximum"}),
        ("x^2 + y^2 - a x - b y", {(a / 2, b / 2): "minimum"}),
        ("a x^2 + b x y + c y^2", {(0, 0): "undecided"}),
        ("x^4 + y^4 - 4 a x y", {(0, 0): "saddle", (sqrt(a), sqrt(a)): "minimum", (-sqrt(a), -sqrt(a)): "minimum"}),
        ("e^(-a (x^2 + y^2))", {(0, 0): "maximum"}),
    ],
)  # fmt: skip
def test_the_kind_is_told_where_it_is_the_same_for_all_positive_letters(f: str, expected: object) -> None:
    found = critical_points(f, XY)
    assert {tuple(one.point.values()): one.kind for one in found} == expected
    assert found.complete
    assert "positive number" in found.note


def test_values_and_what_a_sign_depends_on_are_told_with_letters() -> None:
    corner = next(one for one in critical_points("x^3+y^3-3 a x y", XY) if one.point["x"] == a)
    assert (corner.value, corner.determinant) == (-(a**3), 27 * a**2)
    assert corner.reason.endswith("for a > 0. For a < 0 it is a maximum.)")
    (origin,) = critical_points("a x^2 + b x y + c y^2", XY)
    assert "D = -b^2 + 4 a c" in origin.reason
    (parabola,) = critical_points("a x^2 + b x + c", "x")
    assert parabola.point == {"x": -b / (2 * a)}
    (well,) = critical_points("a ln x - b x", "x")
    assert (well.kind, well.value) == ("maximum", a * log(a / b) - a)


@pytest.mark.parametrize("number", [Rational(1, 3), 2, 7])
@pytest.mark.parametrize(
    "f", ["x^3 + y^3 - 3 a x y", "x y + a/x + a^2/y", "x y (a - x - 2 y)", "a x - ln(x) + y^2 - a y"]
)
def test_with_a_number_for_the_letter_the_points_are_the_same(f: str, number: object) -> None:
    given = critical_points(f.replace("a", f"({number})"), XY)
    letters = critical_points(f, XY)
    assert {
        (tuple(round(float(c.subs(a, number)), 9) for c in one.point.values()), one.kind) for one in letters
    } == {(tuple(round(float(c), 9) for c in one.point.values()), one.kind) for one in given}


@pytest.mark.parametrize("f", ["a ln x - x", "2 a sqrt(x) - x", "ln(x^a) - x"])
def test_nothing_is_said_of_negative_letters_where_the_point_is_not_critical_then(f: str) -> None:
    (found,) = critical_points(f, "x")
    assert found.kind == "maximum"
    assert "For a < 0" not in found.reason


@pytest.mark.parametrize(
    ("f", "variables", "words"),
    [("x^4 + (a - 1) x^2", "x", "for a = 1/1009 there are 3 instead of 1"),
     ("x^2 y - a x y + b y", "x y", "2 instead of 0")],
)  # fmt: skip
def test_a_number_of_points_that_depends_on_the_letters_is_never_called_complete(
    f: str, variables: str, words: str
) -> None:
    found = critical_points(f, variables)
    assert not found.complete
    assert words in found.note


@pytest.mark.parametrize(("f", "names"), [("x^3 + y^3 - 3 a x y", "x y"), ("a x^2 + b x + c", "x")])
def test_where_letters_were_taken_as_variables_it_is_said_how_to_name_the_others(f: str, names: str) -> None:
    try:
        said = critical_points(f).note
    except InfinitelyManyError as error:
        said = str(error)
    assert f"variables='{names}'" in said
    assert "variables=" not in critical_points("x^2 + y^2").note


def test_the_base_of_a_power_with_a_letter_is_positive() -> None:
    found = critical_points("b x^a - x", "x")
    assert [one.point for one in found] == [{"x": (a * b) ** (1 / (1 - a))}]
    assert "x is taken to be positive" in found.note
    assert found[0].kind == "undecided"  # a maximum for a < 1, a minimum for a > 1


def test_a_curve_of_points_is_told_with_letters() -> None:
    with pytest.raises(InfinitelyManyError) as caught:
        critical_points("(x - a y)^2", XY)
    assert caught.value.conditions == (-a * symbol("y") + x,)


@pytest.mark.parametrize(
    ("f", "constraint", "place"),
    [
        ("x^a y^(1-a)", "p x + q y = m", (a * m / p, (1 - a) * m / q)),
        ("x^a y^b", "x + y = 1", (a / (a + b), b / (a + b))),
        ("c x^a y^b", "p x + q y = m", (a * m / (p * (a + b)), b * m / (q * (a + b)))),
        ("a ln x + b ln y", "p x + q y = m", (a * m / (p * (a + b)), b * m / (q * (a + b)))),
        ("a ln x + (1-a) ln y", "p x + q y = m", (a * m / p, (1 - a) * m / q)),
        ("x y", "a x + (1-a) y = c", (c / (2 * a), c / 2 / (1 - a))),
        ("x^a y^(1-a)", "x^2 + y^2 = 1", (sqrt(a), sqrt(1 - a))),
        ("x y", "x^a + y^a = 1", (2 ** (-1 / a), 2 ** (-1 / a))),
    ],
)  # fmt: skip
def test_exponents_may_be_letters(f: str, constraint: str, place: tuple[object, ...]) -> None:
    found = lagrange(f, constraint, XY)
    (point, value), = found  # fmt: skip
    assert found.complete
    assert tuple(point.values()) == place
    assert found.maximum == (None if "^a" in constraint else value)
    assert found.minimum is None
    assert found.singular == ()
    assert ("a is taken to lie between 0 and 1" in found.note) == ("1-a" in f + constraint)
    if "^a" in f:
        assert "x and y are taken to be positive" in found.note


@pytest.mark.parametrize(("number", "near"), [("1 - a", "a = 0.36"), ("a - 2", "a = 18"), ("a", "")])
def test_letters_are_given_such_numbers_that_there_are_points(number: str, near: str) -> None:
    found = lagrange("x y", f"x^2 + y^2 = {number}", XY)
    assert len(found) == 4
    assert found.complete == (not near)
    assert near in found.note


def test_the_least_cost_of_a_given_product_is_a_formula_in_its_exponents() -> None:
    found = lagrange("p x + q y", "x^a y^b = c", XY)
    (point, value), = found  # fmt: skip
    assert found.complete
    assert found.minimum == value
    numbers = {a: 0.3, b: 0.9, c: 5.0, p: 2.0, q: 7.0}
    here = {n: float(coordinate.subs(numbers)) for n, coordinate in point.items()}
    assert here["x"] ** 0.3 * here["y"] ** 0.9 == pytest.approx(5)
    assert 2 * here["x"] / 0.3 == pytest.approx(7 * here["y"] / 0.9)


def test_which_value_is_greatest_is_told_only_if_that_holds_for_all_letters() -> None:
    found = lagrange("x^2 + a y^2", "x^2 + y^2 = 1", XY)
    assert (found.maximum, found.minimum) == (None, None)
    assert found.note.endswith("may depend on a.")
    cubic = lagrange("(x^2 - 50 a x + 100) y", ["x = a", "y^2 = 1"], XY)  # the sign of -49 a^2 + 100 decides
    assert (cubic.maximum, cubic.minimum) == (None, None)
    wide = lagrange("x^2 + y^2 - 2 a x", "x^2 + y^2 = 1", XY)
    assert (wide.maximum, wide.minimum) == (1 + 2 * a, 1 - 2 * a)
    roots = lagrange("sqrt(x) + sqrt(y)", "p x + q y = m", XY)
    assert roots.maximum == roots[-1][1]
    assert roots.minimum is None  # sqrt(m/p) or sqrt(m/q)
    box = lagrange("8 x y z", "x^2/a^2 + y^2/b^2 + z^2/c^2 = 1", "x y z")
    assert box.maximum == 8 * a * b * c / (3 * sqrt(3))
