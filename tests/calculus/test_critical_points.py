"""Free critical points and their kinds: facts of the textbooks, and properties of any answer."""

from __future__ import annotations

import random
from itertools import product

import pytest
import sympy
from hypothesis import given, settings
from hypothesis import strategies as st
from sympy import Matrix, Rational, exp, pi, sqrt

from mvcalc_widgets.calculus.extrema.critical_points import critical_points
from mvcalc_widgets.calculus.extrema.results import InfinitelyManyError
from mvcalc_widgets.calculus.language.evaluation import evaluate
from mvcalc_widgets.calculus.language.formula import parse
from mvcalc_widgets.calculus.language.symbols import symbol
from mvcalc_widgets.calculus.solving.solutions import NotFoundError
from tests.calculus.oracles import central_difference, close, number

x, y = map(symbol, "xy")
s2, s3 = sqrt(2), sqrt(3)

KINDS = [
    ("x^3+y^3-3x y", {(0, 0): "saddle", (1, 1): "minimum"}),
    ("x^4+y^4-4x y+1", {(0, 0): "saddle", (1, 1): "minimum", (-1, -1): "minimum"}),
    ("x^2-y^2", {(0, 0): "saddle"}),
    ("x^2+3x y+y^2", {(0, 0): "saddle"}),
    ("(x^2+y^2)e^(-x)", {(0, 0): "minimum", (2, 0): "saddle"}),
    ("x^3-3x+y^2", {(1, 0): "minimum", (-1, 0): "saddle"}),
    ("x y e^(-x^2-y^2)", {(0, 0): "saddle"}
     | {(a * s2 / 2, b * s2 / 2): "maximum" if a == b else "minimum" for a in (1, -1) for b in (1, -1)}),
    ("x^4+y^4", {(0, 0): "undecided"}),
    ("x^3", {(0,): "undecided"}),
    ("x^4-2x^2", {(0,): "maximum", (1,): "minimum", (-1,): "minimum"}),
    ("x^2+y^2+2/(x y)", {(1, 1): "minimum", (-1, -1): "minimum"}),
    ("x^3 y+12x^2-8y", {(2, -4): "saddle"}),
    ("x^2+y^2+z^2+x y-3z", {(0, 0, Rational(3, 2)): "minimum"}),
    ("x^2-y^2+z^4", {(0, 0, 0): "saddle"}),
    ("x ln x", {(exp(-1),): "minimum"}),
    ("e^2 x^2-e x", {(exp(-1) / 2,): "minimum"}),
    ("x+y", {}),
]  # fmt: skip


@pytest.mark.parametrize(("f", "expected"), KINDS, ids=str)
def test_kinds(f, expected):
    found = critical_points(f)
    assert {tuple(c.point.values()): c.kind for c in found} == expected
    assert found.complete and (found or "no critical point" in found.note)
    for c in found:
        at = {name: float(v) for name, v in c.point.items()}
        assert max(map(abs, differences(parse(f), at))) < 1e-6
        assert close(number(parse(f), at), float(c.value))
        assert c.determinant == c.hessian.det() and sum(c.signs) == len(c.point) and c.reason.endswith(".")
        assert neighbours_agree(parse(f), at, c.kind)


def neighbours_agree(f, at, kind):
    """A look at 60 places near by."""
    draw, here = random.Random(3), evaluate(f, at)
    near = [evaluate(f, {n: v + draw.uniform(-1, 1) * 1e-3 for n, v in at.items()}) - here for _ in range(60)]
    lower, higher = min(near) < 0, max(near) > 0
    return {"minimum": not lower, "maximum": not higher, "saddle": lower and higher, "undecided": True}[kind]


roots = st.lists(st.integers(-4, 4), min_size=2, max_size=2, unique=True)


@settings(max_examples=50, derandomize=True, deadline=None)
@given(roots, roots, st.integers(-2, 2))
def test_planted_points_are_found(first, second, skew):
    """f = p(x) + q(y + k x) with p' and q' zero at chosen places; shifting by k x changes no kind."""
    t = sympy.Symbol("t")
    p, q = (sympy.integrate((t - a) * (t - b), t) for a, b in (first, second))
    found = critical_points(p.subs(t, x) + q.subs(t, y + skew * x))
    expected = {}
    for a, b in product(first, second):
        up = (a == max(first), b == max(second))
        expected[(a, b - skew * a)] = "minimum" if all(up) else "saddle" if any(up) else "maximum"
    assert {tuple(c.point.values()): c.kind for c in found} == expected


def test_the_order_of_variables_is_that_of_the_hessian():
    (c,) = critical_points("x^2+5y^2", variables=["y", "x"])
    assert list(c.point) == ["y", "x"] and c.hessian == Matrix([[10, 0], [0, 2]])
    assert "f_yy = 10" in c.reason and c.signs == (2, 0, 0) and c.determinant == 20


def test_waves_repeat_and_that_is_said():
    found = critical_points("sin x sin y")
    assert len(found) == 13 and not found.complete and "from -pi to pi" in found.note
    kinds = {tuple(c.point.values()): c.kind for c in found}
    assert (
        kinds[(pi / 2, pi / 2)] == "maximum"
        and kinds[(pi / 2, -pi / 2)] == "minimum"
        and kinds[(0, pi)] == "saddle"
    )
    three = critical_points("sin x+sin y+sin(x+y)")
    assert {tuple(c.point.values()): c.kind for c in three}[(pi / 3, pi / 3)] == "maximum" and len(three) == 6
    assert three[-1].value == 3 * s3 / 2


def test_a_search_says_that_it_was_one():
    (c,) = found = critical_points("x^2+e^(x y)+y^2-x")
    assert not found.complete and "Newton" in found.note and c.kind == "minimum"
    assert all(v.is_Float for v in c.point.values())


def differences(expr, at):
    """The gradient by difference quotients."""

    def along(name):
        return central_difference(lambda value: evaluate(expr, {**at, name: value}), at[name])

    return [along(name) for name in at]


def test_names_and_order_do_not_matter():
    ours = critical_points("x^3+x y^2-3x")
    theirs = critical_points("v^3+v u^2-3v", variables=["v", "u"])
    assert {(*c.point.values(), c.kind) for c in ours} == {(*c.point.values(), c.kind) for c in theirs}


@pytest.mark.parametrize(
    ("f", "words"),
    [
        ("(x-y)^2", "every point with x = y"),
        ("x^2 y", "every point with x = 0"),
        ("cos x cos y cos z", "infinitely many"),
        ("sin(x+y)", "infinitely many"),
        ("5", "the same everywhere"),
    ],
)
def test_whole_curves_of_critical_points_are_told(f, words):
    with pytest.raises(NotFoundError, match=words):
        critical_points(f)


def test_a_letter_without_a_value_is_a_positive_number():
    (found,) = critical_points("a x^2+y^2", variables=["x", "y"])
    assert found.kind == "minimum" and found.point == {"x": 0, "y": 0}


@pytest.mark.parametrize("f", ["x^5+y^5+x^3 y^2-x y+z^4 x+y z", "e^(x y)+sin(x+y)+x^4+y^4"])
def test_what_cannot_be_solved_is_refused(f):
    try:
        assert critical_points(f)
    except NotFoundError as error:
        assert "no solution found" in str(error)


@pytest.mark.parametrize(
    ("f", "where", "value"),
    [
        ("relu(x)", "x <= 0", 0),
        ("max(x, 1)", "x <= 1", 1),
        ("|x - 1.01| + |x - 1.02|", "x >= 101/100 and x <= 51/50", Rational(1, 100)),
        ("|x-1| + |x-2| + |x-5| + |x-9|", "x >= 2 and x <= 5", 11),
    ],
)
def test_a_piece_on_which_f_does_not_change_is_told(f, where, value):
    found = critical_points(f)
    assert [family.conditions for family in found.families] == [()]
    assert f"every point with {where} (there f is" in found.note
    assert parse(f).subs(found.families[0].sample) == value


def test_where_all_is_flat_it_is_said():
    with pytest.raises(InfinitelyManyError, match=r"every point with x \+ y <= 0 \(there f is 0"):
        critical_points("relu(x + y)")
