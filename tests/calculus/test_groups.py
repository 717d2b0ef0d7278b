"""Stationary points of f = f1(x) + f2(y) are the pairs of those of f1 and of f2."""

from __future__ import annotations

from itertools import product

import pytest
from sympy import Rational

from mvcalc_widgets import critical_points, lagrange
from mvcalc_widgets.calculus.extrema.results import InfinitelyManyError

CIRCLES = ["a^2 + b^2 = 1", "c^2 + d^2 = 1", "f^2 + g^2 = 1"]


def test_on_three_circles_each_of_four_points_goes_with_each() -> None:
    found = lagrange("a b + c d + f g", CIRCLES)
    assert len(found) == 64
    assert found.complete
    assert (found.minimum, found.maximum) == (-Rational(3, 2), Rational(3, 2))
    for place, value in found:
        assert all(2 * coordinate**2 == 1 for coordinate in place.values())
        assert place["a"] * place["b"] + place["c"] * place["d"] + place["f"] * place["g"] == value


@pytest.mark.parametrize(
    ("first", "second"),
    [("x^3 - 3x", "y^4 - y^2"), ("x^2 - x", "ln(y) - y"), ("e^x - x", "y^5 - y"), ("|x| + x^2", "y^2"),
     ("sqrt(x) - x", "y^3 - 12y"), ("x^2 - x", "y + e^y")],
)  # fmt: skip
def test_free_points_are_the_pairs_in_either_order(first: str, second: str) -> None:
    found = [
        {(c.point["x"], c.point["y"], c.value, c.kind) for c in critical_points(f"{f} + {g}")}
        for f, g in ((first, second), (second, first))
    ]
    pairs = list(product(critical_points(first), critical_points(second)))
    kinds = {(p.point["x"], q.point["y"]): {p.kind, q.kind} for p, q in pairs}
    assert found[0] == found[1]
    assert {(x, y) for x, y, _, _ in found[0]} == set(kinds)
    for x, y, _, kind in found[0]:
        assert kind == (kinds[x, y].pop() if len(kinds[x, y]) == 1 else "saddle")


def test_a_cusp_goes_with_every_point_of_the_other_constraint() -> None:
    with pytest.raises(InfinitelyManyError, match=r"a = 0 and .*c\^2"):
        lagrange("a + c", ["a^3 = b^2", "c^2 + d^2 = 1"])


def test_a_curve_of_points_in_one_group_is_told() -> None:
    with pytest.raises(InfinitelyManyError, match=r"a\^2 \+ b\^2"):
        lagrange("(a^2 + b^2) + c", ["a^2 + b^2 = 1", "c^2 + d^2 = 1"])


def test_waves_of_two_groups_are_listed_over_one_period_if_they_are_many() -> None:
    assert len(critical_points("cos(7x) + cos(7y)")) == 9
    assert len(critical_points("cos(x) + cos(2y)")) == 15
