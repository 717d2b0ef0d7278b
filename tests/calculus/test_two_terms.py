"""Stationary points where all equations can be brought to two terms: exact, whatever the exponents are."""

from __future__ import annotations

from itertools import product

import pytest
import sympy
from sympy import Rational

from mvcalc_widgets import critical_points, lagrange
from mvcalc_widgets.calculus.language.symbols import symbol
from mvcalc_widgets.calculus.solving.two_terms import two_terms

x, y, z = map(symbol, "xyz")


def test_a_product_on_a_curve_of_degree_100() -> None:
    found = lagrange("x y", "x^100 + y^100 = 1")
    size = Rational(1, 2) ** Rational(1, 100)
    assert {tuple(p.values()) for p, _ in found} == {
        (s * size, t * size) for s, t in product((1, -1), repeat=2)
    }
    assert found.complete
    assert (found.minimum, found.maximum) == (-(size**2), size**2)


def test_powers_of_a_thousand_have_three_critical_points() -> None:
    found = critical_points("x^1000 + y^1000 - x y")
    size = Rational(1, 1000) ** Rational(1, 998)
    assert {tuple(c.point.values()): c.kind for c in found} == {
        (0, 0): "saddle", (size, size): "minimum", (-size, -size): "minimum",
    }  # fmt: skip
    assert found.complete


@pytest.mark.parametrize("count", [5, 6])
def test_a_product_on_a_sphere_has_points_with_all_signs_and_families_where_two_are_0(count: int) -> None:
    names = "xyzuvw"[:count]
    found = lagrange(" ".join(names), "+".join(f"{n}^2" for n in names) + f"={count}")
    assert {tuple(p.values()) for p, _ in found} == set(product((1, -1), repeat=count))
    assert (found.minimum, found.maximum) == (-1, 1)
    assert len(found.families) == count * (count - 1) // 2
    for family in found.families:
        assert sum(coordinate == 0 for coordinate in family.sample.values()) >= 2
        assert all(sympy.expand(c.xreplace(family.sample)) == 0 for c in family.conditions)


@pytest.mark.parametrize(
    ("equations", "expected"),
    [
        ([x**99 - 1000 * y, y**99 - 1000 * x], 3),
        ([x**30 - y**2, x * y - 1], 2),  # x^32 = 1
        ([x**31 - y, x + y], 1),
        ([x**2 * y - x, x * y**2 - y], None),  # x y = 1 is a curve
        ([x**2 + x + 1 - y], None),
    ],
)
def test_solutions_are_counted_with_their_signs(equations: list[sympy.Expr], expected: int | None) -> None:
    found = two_terms(equations, [x, y], frozenset())
    if expected is None:
        assert found is not None and found.families
        return
    assert found is not None
    assert not found.families
    real = [p for p in found.points if all(sympy.N(e.xreplace(p), 30, chop=True) == 0 for e in equations)]
    assert len(real) == len({tuple(p.values()) for p in found.points}) == expected
