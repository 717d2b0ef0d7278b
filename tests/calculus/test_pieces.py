"""Extreme values where formulas have pieces: kinks, whole flat parts, and sets that only look bounded."""

from __future__ import annotations

import pytest
import sympy
from sympy import Rational, asin, log, pi, sqrt

from mvcalc_widgets.calculus.extrema.constraints import ConstraintError
from mvcalc_widgets.calculus.extrema.critical_points import critical_points
from mvcalc_widgets.calculus.extrema.lagrange import lagrange
from mvcalc_widgets.calculus.extrema.results import InfinitelyManyError
from mvcalc_widgets.calculus.language.formula import parse
from mvcalc_widgets.calculus.solving.solutions import NotFoundError


@pytest.mark.parametrize(
    ("f", "told"),
    [
        ("max(x, y)^2", ["y = 0 and x <= 0", "x = 0 and y <= 0"]),
        ("min(x, y)^2", ["y = 0 and x >= 0", "x = 0 and y >= 0"]),
        ("relu(x)^2 + y^2", ["y = 0 and x <= 0"]),
        ("max(x, y)^2 + x^2", ["x = 0 and y <= 0"]),
        ("relu(x) + y^2", ["y = 0 and x <= 0"]),
        ("max(x^2, y)", ["x = 0 and y <= 0"]),
        ("max(x, 1) + y^2", ["y = 0 and x <= 1"]),
        ("(|x| - x)^2 + y^2", ["y = 0 and x >= 0"]),
        ("relu(x - y)^2 + x^2", ["x = 0 and y >= 0"]),
        ("|x y|", ["x = 0", "y = 0"]),
        ("max(x, y, 0)^2", ["x <= 0 and y <= 0"]),
        ("relu(x + y - 1) + relu(-x) + relu(-y)", ["x >= 0, y >= 0 and x + y <= 1"]),
    ],
)
def test_a_flat_part_is_told_as_far_as_it_goes(f, told):
    found = critical_points(f)
    assert not found.complete
    assert all(f"every point with {one} (" in found.note or f"or with {one} (" in found.note for one in told)
    for family in found.families:
        assert all(e.subs(family.sample) == 0 for e in family.conditions)
        assert all(e.subs(family.sample) >= 0 for e in family.sides)
        assert f"f is {parse(f).subs(family.sample)}" in found.note


@pytest.mark.parametrize(
    ("f", "constraint", "told"),
    [
        ("|x| + |y|", "x + y = 1", "x + y = 1, x >= 0 and x <= 1 is stationary: there f is 1"),
        ("max(x, 0)", "x^2 + y^2 = 1", "x^2 + y^2 = 1 and x <= 0 is stationary: there f is 0"),
        ("x|x| + y|y|", "x^2 + y^2 = 1", "x^2 + y^2 = 1, x >= 0 and y >= 0 is stationary: there f is 1"),
    ],
)
def test_a_flat_part_of_a_constraint_is_told_as_far_as_it_goes(f, constraint, told):
    assert f"every point with {told}" in lagrange(f, constraint).note


def test_a_sample_satisfies_its_conditions_and_values_hold_only_where_they_do():
    apart = critical_points("sqrt(x^2 + y^2) - sqrt((x - 1)^2 + y^2)")
    assert not apart.complete
    for family in apart.families:
        assert all(abs(e.subs(family.sample)) < 1e-12 for e in family.conditions)
    for f in ("|x - a| + |x - b|", "relu(x - a) + relu(b - x)"):
        found = critical_points(f, "x")
        assert not found.complete and "All this is for values near a = 1.8, b = 2.1" in found.note
    assert (
        "Where z = 0, x + y = 1, x >= 0 and x <= 1 f has no slope" in lagrange("|x|+|y|+|z|", "x+y+z=1").note
    )


def test_two_powers_of_e_on_a_budget_with_letters():
    found = lagrange("-(e^(-a x) + e^(-b y))", "p x + q y = m", "x y")
    assert found.complete and found.maximum == found[0][1]


def test_a_line_of_kinks_may_be_the_minimum():
    with pytest.raises(InfinitelyManyError, match=r"every point with x = y .*f is 0"):
        critical_points("|x - y| + (x - y)^2")


@pytest.mark.parametrize(
    ("f", "place", "kind"),
    [
        ("sqrt|x|", {"x": 0}, "minimum"),
        ("sqrt(|x| + |y|)", {"x": 0, "y": 0}, "minimum"),
        ("max(0, 1 - x) + x^2/2", {"x": 1}, "minimum"),  # hinge loss: one of the slopes is 0
        ("relu(x) + x^2", {"x": 0}, "minimum"),
        ("|x^2 - 1| - 2x", {"x": 1}, "minimum"),
        ("-|x - 2| - x", {"x": 2}, "maximum"),
        ("relu(x) - x/2", {"x": 0}, "minimum"),
        ("|x| + 2x", {"x": 0}, "undecided"),
        ("(x - 3)^2 + (y - 1)^2 + 2|x| + 4|y|", {"x": 2, "y": 0}, "minimum"),  # lasso
        ("max(0, 1 - x - y) + x^2/2 + y^2/2", {"x": Rational(1, 2), "y": Rational(1, 2)}, "minimum"),
        ("max(x, y) + x^2 + y^2", {"x": Rational(-1, 4), "y": Rational(-1, 4)}, "minimum"),
        ("|x - 1| + |x - 2| + |x - 5| + |x - 9|", {"x": 5}, "minimum"),  # a median
    ],
)
def test_kinks_and_their_kinds(f, place, kind):
    (found,) = (c for c in critical_points(f) if c.point == place)
    assert found.kind == kind


@pytest.mark.parametrize("f", ["x^2 + x|x|", "max(x, y)^2", "relu(x)^2 + y^2"])
def test_a_second_derivative_that_jumps_is_none(f):
    (found,) = critical_points(f)
    assert found.hessian.has(sympy.nan)


def test_a_step_times_0_is_no_jump():
    (found,) = critical_points("|x|^3 + y^2")
    assert found.hessian == sympy.Matrix([[0, 0], [0, 2]])


@pytest.mark.parametrize(
    ("f", "constraint", "singular"),
    [
        ("x + 2y", "max(|x|, |y|) = 1", {(-1, -1), (-1, 1), (1, -1), (1, 1)}),
        ("max(x, 0) + max(y, 0)", "x^2 + y^2 = 1", {(-1, 0), (0, -1), (0, 1), (1, 0)}),
        ("|x| + x + y", "x^2 + y^2 = 1", {(0, -1), (0, 1)}),
        ("relu(x) + x^2", "x + y = 1", {(0, 1)}),
        ("|x^2 - 1| + 2y", "x - y = 0", {(-1, -1), (1, 1)}),
    ],
)
def test_singular_are_the_kinks_that_count(f, constraint, singular):
    found = lagrange(f, constraint)
    assert {tuple(p.values()) for p in found.singular} == singular


@pytest.mark.parametrize(
    ("f", "constraints", "least", "greatest"),
    [
        ("x y z", ["x + y + z = 32", "x - y + z = 0"], None, None),
        ("x^2 + y^2 + z^2", ["x + y + z = 32", "x - y + z = 0"], 384, None),
        ("x^2 + y^2 + z^2", ["x + y = 1", "z = 2"], Rational(9, 2), None),
        ("x y z", ["(x + y + z)^2 = 1", "x + z = y"], None, None),
        ("x y z", ["x - y = 1", "x^2 + z^2 - 2x y + y^2 = 5"], None, None),
        ("x y + z", ["(x - y)^2 + z^2 = 1", "x - y = 0"], -1, None),
        ("x + 2y + 3z", ["x - y + z = 1", "x^2 + y^2 = 1"], 3 - sqrt(29), 3 + sqrt(29)),
    ],
)
def test_a_set_is_compact_only_where_every_variable_is_bounded(f, constraints, least, greatest):
    found = lagrange(f, constraints)
    assert (found.minimum, found.maximum) == (least, greatest)


@pytest.mark.parametrize("count", [3, 6, 12])
def test_entropy_is_greatest_where_all_are_alike(count):
    names = [f"p{k}" for k in range(1, count + 1)]
    found = lagrange(" ".join(f"- {p} ln {p}" for p in names), " + ".join(names) + " = 1")
    assert [set(p.values()) for p, _ in found] == [{Rational(1, count)}]
    assert found.maximum == log(count)


def test_a_circle_on_a_sphere_is_told_with_the_sphere():
    found = critical_points("(x^2 + y^2 + z^2) e^(-x^2 - y^2 - z^2)")
    assert len(found.families) == 1 and "every point with x^2 + y^2 + z^2 = 1 (" in found.note


def test_an_angle_is_told_by_its_rational_sine():
    found = critical_points("sin(x) + cos(2x)")
    assert {c.point["x"] for c in found} == {-pi / 2, pi / 2, asin(Rational(1, 4)), pi - asin(Rational(1, 4))}


@pytest.mark.parametrize(
    ("f", "x"),
    [
        ("e^(2x) - 3e^x", log(Rational(3, 2))),
        ("3e^(2x) - 5x", log(Rational(5, 6)) / 2),
        ("e^(-x) - e^(-3x)", log(3) / 2),
        ("e^(-x/1009) - e^(-499x)", Rational(1009, 503490) * log(503491)),  # far out both are 0 for floats
    ],
)
def test_logarithms_with_the_same_factor_are_one(f, x):
    (found,) = critical_points(f)
    assert found.point == {"x": x}


def test_two_powers_of_e_with_letters():
    (found,) = critical_points("e^(-a x) - e^(-b x)", "x")
    numbers = {"a": 3.0, "b": 1.2}
    x = float(found.point["x"].subs({s: numbers[s.name] for s in found.point["x"].free_symbols}))
    assert x == pytest.approx(float(log(3.0 / 1.2)) / 1.8)


def test_amounts_cannot_add_up_to_a_negative_number():
    with pytest.raises(ConstraintError, match=r"no real point .*x >= 0 and y >= 0, as for amounts"):
        lagrange("x^0.4 y^0.6", "x + y = -10")


def test_hundreds_of_points_are_counted_and_not_listed():
    with pytest.raises(NotFoundError, match=r"729 points, too many .*by itself"):
        critical_points(" + ".join(f"x{k}^4 - x{k}^2" for k in range(1, 7)))


def test_with_more_than_six_letters_other_numbers_are_tried_too():
    found = lagrange("x^4 - (a - b) x^2 + c d f g h", "y = x", "x y")
    assert not found.complete and "there are 3 instead of 1" in found.note
