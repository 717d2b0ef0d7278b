"""Extreme points of long formulas, of many variables and of very large numbers: exact, or refused in words."""

import pytest
import sympy

from mvcalc_widgets import critical_points, lagrange
from mvcalc_widgets.calculus.solving.solutions import NotFoundError

NAMES = [f"v{k}" for k in range(12)]
SUM = "+".join(NAMES)
SPHERE = "+".join(f"{v}^2" for v in NAMES) + "=1"


def test_a_power_of_a_sum_on_the_sphere_of_twelve_letters():
    found = lagrange(f"({SUM})^10", SPHERE)
    assert found.maximum == 12**5 and found.minimum == 0
    assert {frozenset(p.values()) for p, _ in found} == {
        frozenset({sign / sympy.sqrt(12)}) for sign in (1, -1)
    }
    (family,) = found.families
    assert all(sympy.expand(c.xreplace(family.sample)) == 0 for c in family.conditions)


def test_linear_equations_of_twelve_letters_are_solved_exactly():
    found = lagrange("+".join(f"{k + 1}{v}" for k, v in enumerate(NAMES)), SPHERE)
    assert found.complete and found.maximum == sympy.sqrt(650) and found.minimum == -found.maximum
    near = lagrange("1/sqrt(" + SPHERE.removesuffix("=1") + ")", f"{SUM}=1")
    assert near.complete and [(set(p.values()), v) for p, v in near] == [
        ({sympy.Rational(1, 12)}, sympy.sqrt(12))
    ]


def test_what_is_never_flat_is_said_to_have_no_critical_point():
    found = critical_points(f"e^({SUM})")
    assert found == [] and found.complete
    assert found.note == "There is no critical point. The slope along v0 is never 0."


@pytest.mark.parametrize("f", ["10^160 x^2 + y^2", "10^200 (x^2 + y^2)", "10^-160 x^2 + y^2"])
def test_curvatures_may_be_of_any_size(f):
    (found,) = critical_points(f)
    assert (found.kind, set(found.point.values())) == ("minimum", {0})


def test_points_may_be_far_away():
    found = lagrange("10^50 x + y", "x^2 + y^2 = 10^100")
    assert found.complete and [round(float(p["x"]) / 1e50, 12) for p, _ in found] == [-1, 1]
    assert all(sympy.expand(p["x"] ** 2 + p["y"] ** 2) == 10**100 for p, _ in found)


@pytest.mark.parametrize(
    ("f", "count", "far"),
    [("cos(10x) + cos(10y)", 9, "pi/10"), ("cos(4x) + cos(4y)", 81, "pi"), ("sin(5x) cos(5y)", 12, "pi/5")],
)
def test_of_very_many_points_those_of_one_period_are_listed(f, count, far):
    found = critical_points(f)
    assert len(found) == count and not found.complete
    assert found.note.endswith(f"listed are those with x and y from -{far} to {far}.")


def test_a_product_of_many_factors_has_a_critical_point_between_each_two_zeros():
    found = critical_points("".join(f"(x - {k})" for k in range(1, 20)))
    places = sorted(float(c.point["x"]) for c in found)
    assert found.complete and [int(place) for place in places] == list(range(1, 19))
    assert [c.kind for c in sorted(found, key=lambda c: float(c.point["x"]))] == ["maximum", "minimum"] * 9


@pytest.mark.parametrize(
    ("f", "places"),
    [
        ("x^1000 - x", [sympy.Rational(1, 1000) ** sympy.Rational(1, 999)]),
        ("x^51 - 51x", [-1, 1]),
        ("x^50 + 50x", [-1]),
        ("x^51 + 51x", []),
        ("x^100 - 10^200 x", [100]),
    ],
)
def test_a_high_root_is_exact(f, places):
    found = critical_points(f)
    assert found.complete and sorted((c.point["x"] for c in found), key=float) == places


def test_powers_too_high_for_algebra_are_solved_by_logarithms():
    found = lagrange("x y", "x^100 + y^100 = 1")
    assert found.complete and len(found) == 4
    assert found.maximum == -found.minimum == sympy.root(2, 50) ** 49 / 2


def test_a_search_that_met_nothing_says_so():
    found = critical_points("x e^(-x) + e^(-2x)")
    assert not found.complete and "met none, but there may be some" in found.note


@pytest.mark.parametrize(
    "question",
    [
        lambda: lagrange("10^200 x + y", "x^2 + y^2 = 10^280"),
        lambda: critical_points("x^2/10^200 - 10^200 x"),
    ],
)
def test_numbers_beyond_floats_are_refused_in_words(question):
    with pytest.raises(NotFoundError, match="too large, or too small, to be computed with"):
        question()


def test_a_place_that_a_float_just_holds_is_exact():
    (found,) = critical_points("e^(10^200 x) - x + y^2")
    assert found.kind == "minimum" and found.point["y"] == 0
    assert sympy.simplify(found.point["x"] * 10**200 + 200 * sympy.log(10)) == 0


def test_many_solutions_of_five_equations_are_searched_for_and_said_to_be_perhaps_not_all():
    symbols = sympy.symbols("v w x y z", real=True)
    f = sum(s**4 - s**2 for s in symbols) + sympy.prod(symbols)
    found = critical_points(f)
    assert not found.complete and repr(found).endswith("there may be more.")
    assert len(found) > 30 and dict.fromkeys("vwxyz", 0) in [c.point for c in found]
    for c in found:
        assert all(abs(float(f.diff(s).subs({t: c.point[t.name] for t in symbols}))) < 1e-12 for s in symbols)


@pytest.mark.parametrize(("count", "most"), [(8, 11), (12, 4)])
def test_of_many_unknowns_a_few_points_are_followed_and_this_is_said(count, most):
    """Digits of a place cost as the cube of the number of unknowns, so fewer are worked out."""
    symbols = sympy.symbols(f"x1:{count + 1}", real=True)
    f = sum(s**4 - s**2 for s in symbols) + sympy.prod(symbols)
    found = critical_points(f)
    assert not found.complete and "there may be more" in found.note
    assert 3 <= len(found) <= most and dict.fromkeys([t.name for t in symbols], 0) in [c.point for c in found]
    for c in found:
        at = {t: c.point[t.name] for t in symbols}
        assert all(abs(float(f.diff(s).subs(at))) < 1e-12 for s in symbols)


@pytest.mark.parametrize(
    ("f", "at"),
    [
        ("x^5 + y^5 + x^3 y^2 - x y + z^4 x + y z", {"x": 0, "y": 0, "z": 0}),
        ("x^4 + y^4 + x^3 y e^x", {"x": 0, "y": 0}),
        ("(x-1)^4 + (y-2)^4 + sin((x-1)^3 (y-2)^2)", {"x": 1, "y": 2}),
    ],
)
def test_a_zero_of_high_order_is_one_point_and_no_curve(f, at):
    """Steps towards such a zero end around it, at ever new places; they are no family of solutions."""
    found = critical_points(f)
    assert [c.point for c in found].count(at) == 1
    assert not [c for c in found if c.point != at and all(abs(c.point[v] - at[v]) < 0.01 for v in at)]
