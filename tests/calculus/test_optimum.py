"""Stationary points with and without constraints: facts of the textbooks, and properties of any answer."""

from __future__ import annotations

import pytest
from sympy import Rational, exp, sqrt

from mvcalc_widgets.calculus.optimum import (
    ConstraintError,
    InfinitelyManyError,
    NotFoundError,
    critical_points,
    lagrange,
)


@pytest.mark.parametrize(
    ("f", "constraints", "expected"),
    [
        (
            "x y",
            "x^2 + y^2 = 1",
            {(s * sqrt(2) / 2, t * sqrt(2) / 2): Rational(s * t, 2) for s in (1, -1) for t in (1, -1)},
        ),
        ("x + y", "x^2 + y^2 = 1", {(s * sqrt(2) / 2, s * sqrt(2) / 2): s * sqrt(2) for s in (1, -1)}),
        ("x^2 + y^2", "x + y = 1", {(Rational(1, 2), Rational(1, 2)): Rational(1, 2)}),
        ("e^(x y)", "x^3 + y^3 = 16", {(2, 2): exp(4)}),
    ],
)
def test_lagrange(f, constraints, expected):
    assert {tuple(point.values()): value for point, value in lagrange(f, constraints)} == expected


def test_errors():
    with pytest.raises(ConstraintError, match="no constraint"):
        lagrange("x y", [])
    with pytest.raises(InfinitelyManyError, match="x - y = 0"):
        critical_points("(x - y)^2")
    with pytest.raises(NotFoundError, match="kink"):
        lagrange("|x|", "x^2 + y^2 = 1")
