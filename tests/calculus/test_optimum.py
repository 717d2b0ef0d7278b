"""Stationary points with and without constraints: facts of the textbooks, and properties of any answer."""

from __future__ import annotations

import math
import random

import pytest
import sympy
from hypothesis import given, settings
from hypothesis import strategies as st
from sympy import Eq, Rational, exp, log, pi, sqrt

from mvcalc_widgets.calculus.extrema.bounded import is_compact
from mvcalc_widgets.calculus.extrema.constraints import ConstraintError, read_constraints
from mvcalc_widgets.calculus.extrema.critical_points import critical_points
from mvcalc_widgets.calculus.extrema.lagrange import lagrange
from mvcalc_widgets.calculus.extrema.results import InfinitelyManyError
from mvcalc_widgets.calculus.language.evaluation import evaluate
from mvcalc_widgets.calculus.language.formula import FormulaError, parse, parse_equation
from mvcalc_widgets.calculus.language.symbols import symbol
from mvcalc_widgets.calculus.solving.solutions import NotFoundError
from tests.calculus.oracles import central_difference, close, number

x, y, z = map(symbol, "xyz")
HALF, THIRD = Rational(1, 2), Rational(1, 3)
s2, s3, s29 = sqrt(2), sqrt(3), sqrt(29)

# f, constraints, {point: value}, minimum, maximum, compact
FACTS = [
    ("x y", "x^2+y^2=1", {(a * s2 / 2, b * s2 / 2): a * b * HALF for a in (1, -1) for b in (1, -1)}, -HALF, HALF, True),
    ("x y", "x^2+y^2=2", {(a, b): a * b for a in (1, -1) for b in (1, -1)}, -1, 1, True),  # M40
    ("x+y", "x^2+y^2=1", {(a * s2 / 2, a * s2 / 2): a * s2 for a in (1, -1)}, -s2, s2, True),
    ("x^2+y^2", "x+y=1", {(HALF, HALF): HALF}, HALF, None, False),
    ("x y", "x+y=1", {(HALF, HALF): Rational(1, 4)}, None, Rational(1, 4), False),
    ("x y z", "x+y+z=1",
     {(THIRD,) * 3: Rational(1, 27), (1, 0, 0): 0, (0, 1, 0): 0, (0, 0, 1): 0}, None, None, False),
    ("x+2y+3z", ["x-y+z=1", "x^2+y^2=1"],
     {(-a * 2 / s29, a * 5 / s29, 1 + a * 7 / s29): 3 + a * s29 for a in (1, -1)}, 3 - s29, 3 + s29, True),
    ("x y z", "x^2+y^2+z^2=3",
     {(a, b, c): a * b * c for a in (1, -1) for b in (1, -1) for c in (1, -1)}
     | {tuple(a * s3 if i == k else 0 for i in range(3)): 0 for k in range(3) for a in (1, -1)}, -1, 1, True),
    ("(x-1)^2+(y-2)^2+(z-3)^2", "x+2y+2z=5", {(THIRD, 2 * THIRD, 5 * THIRD): 4}, 4, None, False),
    ("sqrt((x-1)^2+(y-2)^2+(z-3)^2)", "x+2y+2z=5", {(THIRD, 2 * THIRD, 5 * THIRD): 2}, 2, None, False),
    ("x^2+2y^2", "x^2+y^2=1", {(1, 0): 1, (-1, 0): 1, (0, 1): 2, (0, -1): 2}, 1, 2, True),
    ("x^2 y", "x^2+2y^2=6",
     {(a * 2, b): 4 * b for a in (1, -1) for b in (1, -1)} | {(0, s3): 0, (0, -s3): 0}, -4, 4, True),
    ("e^(x y)", "x^3+y^3=16", {(2, 2): exp(4)}, None, exp(4), False),
    ("x+y", "x y=1", {(1, 1): 2, (-1, -1): -2}, None, None, False),
    ("x^2+y^2+z^2", "z^2=x y+1", {(0, 0, 1): 1, (0, 0, -1): 1, (1, -1, 0): 2, (-1, 1, 0): 2}, 1, None, False),
    ("2pi r^2+2pi r h", "pi r^2 h=2pi", {(2, 1): 6 * pi}, None, None, False),
    ("x^2+y^2", "5x^2+6x y+5y^2=8", {(a * s2 / 2, a * s2 / 2): 1 for a in (1, -1)}
     | {(a * s2, -a * s2): 4 for a in (1, -1)}, 1, 4, True),
    ("e^x+e^y", "x+y=2", {(1, 1): 2 * exp(1)}, 2 * exp(1), None, False),
    ("ln x+ln y", "x+2y=4", {(2, 1): log(2)}, None, log(2), False),
    ("x+z", "x^2+y^2=1", {}, None, None, False),
    ("x", "y^2=x^3", {(0, 0): 0}, 0, None, False),
    ("x", "x^2-y^2=1", {(1, 0): 1, (-1, 0): -1}, None, None, False),
    ("(x-y)^2/2", "x^3-y^3=1", {(2 ** Rational(-1, 3), -(2 ** Rational(-1, 3))): 2 ** THIRD}, None, None, False),
    ("sqrt(x^2+1)+sqrt(y^2+4)", "x+y=3", {(1, 2): 3 * s2}, 3 * s2, None, False),
]  # fmt: skip


@pytest.mark.parametrize(("f", "constraints", "expected", "least", "greatest", "compact"), FACTS, ids=str)
def test_textbook(f, constraints, expected, least, greatest, compact):
    found = lagrange(f, constraints)
    assert same_points({tuple(p.values()): v for p, v in found}, expected)
    assert (found.minimum, found.maximum, found.compact) == (least, greatest, compact)
    assert [float(v) for _, v in found] == sorted(float(v) for _, v in found)
    assert found.complete


def same_points(found, expected):
    """Equal as exact numbers, whatever the order."""

    def simple(points):
        return {tuple(sympy.radsimp(sympy.sympify(c)) for c in p): sympy.expand(v) for p, v in points.items()}

    return simple(found) == simple(expected)


# ---- properties of any answer --------------------------------------------------------------------------------------

CASES = [(f, c) for f, c, *_ in FACTS] + [
    ("x^3+2y z", "x^2+2y^2+z^4=3"),
    ("x^2 y+z", ["x^2+y^2+z^2=4", "x+y+z=1"]),
    ("e^x+e^y", "x^2+y^2=1"),
    ("x+y^2", "x^4+y^4-x y=2"),
    ("y", "(x^2+y^2)^2=x^2-y^2"),
    ("sqrt(x y)", "x^2+y^2=2"),
    ("sin x+cos y", "x^2+y^2=1"),
    ("sqrt(2) x+y", "x^2+y^2=1"),
]


@pytest.mark.parametrize(("f", "constraints"), CASES, ids=str)
def test_the_gradient_is_a_sum_of_multiples_of_the_gradients_of_the_constraints(f, constraints):
    f, found = parse(f), lagrange(f, constraints)
    equations = [parse_equation(c) for c in ([constraints] if isinstance(constraints, str) else constraints)]
    for point, value in found:
        at = {name: float(c) for name, c in point.items()}
        assert close(number(f, at), float(value))
        for equation in equations:
            assert close(number(equation.lhs, at), number(equation.rhs, at), 1e-9)
        if point not in found.singular:
            rows = [differences(e, at) for e in (f, *(e.lhs - e.rhs for e in equations))]
            assert defect(rows) < 1e-5 * (1 + max(map(abs, rows[0])))


def differences(expr, at):
    """The gradient by difference quotients."""

    def along(name):
        return central_difference(lambda value: evaluate(expr, {**at, name: value}), at[name])

    return [along(name) for name in at]


def defect(rows):
    """How far the first row is from the span of the others (Gram-Schmidt)."""
    *basis, rest = rows[1:] + rows[:1]
    unit = []
    for row in [*basis, rest]:
        for u in unit:
            part = (
                math.sumprod(row, u)
                if hasattr(math, "sumprod")
                else sum(a * b for a, b in zip(row, u, strict=True))
            )
            row = [a - part * b for a, b in zip(row, u, strict=True)]
        length = math.hypot(*row)
        unit.append([a / length for a in row] if length else row)
    return length


def circle(t):
    return {"x": math.cos(t[0]), "y": math.sin(t[0])}


def ellipse(t):
    return {"x": math.sqrt(6) * math.cos(t[0]), "y": math.sqrt(3) * math.sin(t[0])}


def sphere(t):
    flat = math.sqrt(3) * math.sin(t[1] / 2)
    return {"x": flat * math.cos(t[0]), "y": flat * math.sin(t[0]), "z": math.sqrt(3) * math.cos(t[1] / 2)}


def slanted(t):
    at = circle(t)
    return {**at, "z": 1 - at["x"] + at["y"]}


@pytest.mark.parametrize(
    "f", ["x y", "x+2y^2", "x^3-2x y", "e^x+e^y", "x^4+x y^3+y", "sqrt(x+2)+y", "cos(3x)+y"]
)
@pytest.mark.parametrize(("constraint", "place"), [("x^2+y^2=1", circle), ("x^2+2y^2=6", ellipse)])
def test_no_place_of_a_sample_is_better_on_a_curve(f, constraint, place):
    check_sample(f, constraint, place)


@pytest.mark.parametrize(
    ("f", "constraint", "place"),
    [
        ("x y z", "x^2+y^2+z^2=3", sphere),
        ("x^3+y z", "x^2+y^2+z^2=3", sphere),
        ("x+2y+3z", ["x-y+z=1", "x^2+y^2=1"], slanted),
        ("x z-y^2", ["x-y+z=1", "x^2+y^2=1"], slanted),
    ],
)
def test_no_place_of_a_sample_is_better_on_a_surface(f, constraint, place):
    check_sample(f, constraint, place)


def check_sample(f, constraint, place):
    draw = random.Random(1)
    found, f = lagrange(f, constraint), parse(f)
    values = [evaluate(f, place([draw.uniform(0, 2 * math.pi) for _ in "tu"])) for _ in range(2000)]
    values = [v for v in values if not math.isnan(v)]
    assert found.compact
    assert found.maximum is not None, found.note
    near = 0.02 * (max(values) - min(values))
    assert max(values) - 1e-9 <= float(found.maximum) < max(values) + near
    assert min(values) + 1e-9 >= float(found.minimum) > min(values) - near


monomials = st.tuples(st.integers(0, 3), st.integers(0, 3)).filter(lambda powers: 0 < sum(powers) <= 3)
terms = st.dictionaries(monomials, st.integers(-3, 3).filter(bool), min_size=1, max_size=3)


@settings(max_examples=50, derandomize=True, deadline=None)
@given(terms, st.sampled_from([1, 2, 5]))
def test_along_an_ellipse_nothing_is_missed(terms, a):
    """Where f turns round on its way along x = cos t, y = sin(t)/sqrt(a), there is one of the points."""
    f = sum(c * x**i * y**j for (i, j), c in terms.items())
    try:
        found = lagrange(f, Eq(x**2 + a * y**2, 1))
    except InfinitelyManyError:
        found = None
    steps = 720
    places = [
        (math.cos(2 * math.pi * k / steps), math.sin(2 * math.pi * k / steps) / math.sqrt(a))
        for k in range(steps)
    ]
    value = sympy.lambdify((x, y), f)
    heights = [value(*place) for place in places]
    if found is None:
        assert max(heights) - min(heights) < 1e-12
        return
    for k in range(steps):
        before, here, after = heights[k - 1], heights[k], heights[(k + 1) % steps]
        if (here - before) * (after - here) < -1e-14:
            assert any(math.dist(places[k], (float(p["x"]), float(p["y"]))) < 0.05 for p, _ in found)
    assert close(float(found.maximum), max(heights), 1e-3) and float(found.maximum) >= max(heights) - 1e-9
    assert close(float(found.minimum), min(heights), 1e-3) and float(found.minimum) <= min(heights) + 1e-9


def test_names_and_order_do_not_matter():
    one = lagrange("x^2 y+z", ["x^2+y^2=3", "x+z=1"])
    other = lagrange("beta^2 a+t", ["beta+t=1", "beta^2+a^2=3"])
    renamed = [({"x": p["beta"], "y": p["a"], "z": p["t"]}, v) for p, v in other]
    assert sorted(map(str, one)) == sorted(map(str, renamed)) and one.maximum == other.maximum


def test_sympy_input_and_foreign_symbols():
    a, b = sympy.symbols("x y")
    expected = lagrange("x y", "x^2+y^2=1")
    assert lagrange(a * b, Eq(a**2 + b**2, 1)) == expected == lagrange("x y", ["x^2+y^2=1"])
    assert lagrange("x y", ["x^2+y^2=1", "2x^2=2-2y^2"]) == expected  # the same constraint twice


def test_points_come_as_pairs():
    found = lagrange("x+y", "x^2+y^2=2")
    (low, least), (high, most) = found
    assert found == [({"x": -1, "y": -1}, -2), ({"x": 1, "y": 1}, 2)] and len(found) == 2
    assert (low, least, most) == (found[0][0], found.minimum, found.maximum) and high["x"] == 1


# ---- singular points -----------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("f", "constraint", "singular"),
    [
        ("x", "y^2=x^3", [{"x": 0, "y": 0}]),  # a cusp: the least x, where no multiplier exists
        ("y", "(x^2+y^2)^2=x^2-y^2", [{"x": 0, "y": 0}]),  # a crossing
        ("x+y", "x^2+y^2=0", [{"x": 0, "y": 0}]),  # a set of one point
        ("x y", "x^2+y^2=1", []),
    ],
)
def test_singular_points_are_reported_and_flagged(f, constraint, singular):
    found = lagrange(f, constraint)
    assert list(found.singular) == singular
    assert all(point in [p for p, _ in found] for point in singular)
    assert ("multipliers fail" in found.note) == bool(singular)


def test_a_search_recognises_exact_numbers():
    found = lagrange("e^x+e^y", "x^2+y^2=1")
    assert {tuple(p.values()) for p, _ in found} == {(s2 / 2,) * 2, (-s2 / 2,) * 2}
    assert found.maximum == 2 * exp(s2 / 2) and not found.complete and "Newton" in found.note


def test_a_squared_constraint_is_the_same_set():
    assert (
        lagrange("x^2+y", "(x-y)^2=0")
        == lagrange("x^2+y", "x=y")
        == [({"x": -HALF, "y": -HALF}, -Rational(1, 4))]
    )


# ---- compact or not ------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("constraints", "expected"),
    [
        ("x^2+y^2=1", True),
        ("x^2+x y+y^2=3", True),
        ("3x^2-5x+y^4-x y=7", True),
        ("x^4-x^2 y^2+y^4=1", True),
        ("-x^2-2y^2=-6", True),
        ("x^2+y^2+x^2 y^2=9", True),
        ("pi x^2+y^2=2", True),
        (["x^2+y^2=1", "x-y+z=1"], True),
        (["x^2=4", "y^3=x"], True),
        ("x y=1", False),
        ("x+y=1", False),
        ("x^2+y=1", False),
        ("x^3+y^3=16", False),
        ("x^2-y^2=1", False),
        ("x^4-3x^2 y^2+y^4=1", False),
        (["x+y+z=1", "x-y=2"], False),
        ("x y+e^x=1", None),
    ],
)
def test_compact(constraints, expected):
    equations = read_constraints(constraints, sum(symbol(n) for n in "xyz"))
    names = sorted(set().union(*(g.free_symbols for g in equations)), key=str)
    assert is_compact(equations, names) is expected


def test_a_variable_beside_the_constraint_leaves_it_open():
    assert lagrange("x+z^2", "x^2+y^2=1").compact is False
    assert lagrange("x+z^2", "x^2+y^2=1").minimum == -1  # z^2 grows, and x is bounded


@pytest.mark.parametrize(
    ("f", "least", "greatest"),
    [
        ("arcsin(x^2/4)", 0, pi / 2),  # the slope of arcsin is infinite at 1, and there it is greatest
        ("e^sqrt(x^2-3)", 1, exp(1)),
        ("sqrt(x y)", 0, s2),
        ("x y/(x^2+y^2+1)", -Rational(2, 5), Rational(2, 5)),
    ],
)
def test_places_without_slope_count_for_the_extreme_values(f, least, greatest):
    found = lagrange(f, "x^2+y^2=4")
    assert (found.minimum, found.maximum) == (least, greatest)


def test_a_pole_on_a_compact_set_is_not_overlooked():
    found = lagrange("1/x+1/y", "x^2+y^2=1")
    assert found.compact and found.maximum is None and "pole" in found.note


# ---- what is refused, in words a student can use -------------------------------------------------------------------


@pytest.mark.parametrize(
    ("f", "constraints", "kind", "words"),
    [
        ("x y", [], ConstraintError, "no constraint.*critical_points"),
        ("x y", "x^2+y^2", ConstraintError, r"'x\^2\+y\^2' has no '='.*= 0"),
        ("x y", "", ConstraintError, "is empty"),
        ("x y", "x+y≤10", ConstraintError, r"boundary here, 'x\+y = 10', and critical_points"),
        ("x y", "x+y >= 10", ConstraintError, "takes equations"),
        ("x y", "x+y≠10", ConstraintError, "needs an equation"),
        ("x y", "x=x", ConstraintError, "always true"),
        ("x y", "1=2", ConstraintError, "never true"),
        ("x", sympy.true, ConstraintError, "for all numbers"),
        ("x", "y=1", ConstraintError, "no variable of f.*x"),
        ("x", ["x=1", "x=2"], ConstraintError, "contradicts"),
        ("x", ["x+y=1", "2x+2y=3"], ConstraintError, "contradicts"),
        ("x", "x^2+y^2=-1", ConstraintError, r"no real point.*change a number"),
        ("x", ["x^2+y^2=1", "x=3"], ConstraintError, "no real point"),
        ("x", "x^4+y^2+3=0", ConstraintError, "no real point"),
        ("sign(x)+y", "x^2+y^2=1", NotFoundError, "jumps"),
        ("x (", "x^2+y^2=1", FormulaError, "ends after"),
        ("x^2+y^2", "x^2+y^2=1", InfinitelyManyError, r"every point with x\^2 \+ y\^2 = 1 .*f is 1"),
        ("x y", "x^2 y^2=1", InfinitelyManyError, "infinitely many"),
        *[
            ("x+y", empty, ConstraintError, "no real point")
            for empty in (
                "e^x+e^y=-1",
                "e^x+e^y=0",
                "sin x+cos y=3",
                "sqrt(x)+sqrt(y)=-1",
                "cosh x+cosh y=1",
                "|x+y|=-1",
            )
        ],
    ],
)
def test_refused(f, constraints, kind, words):
    with pytest.raises(kind, match=words) as error:
        lagrange(f, constraints)
    assert isinstance(error.value, ValueError)


def test_what_is_not_in_the_list_is_printed_behind_it():
    ring = critical_points("(x^2+y^2)e^(-x^2-y^2)")
    assert repr(ring) == f"{list(ring)}\n{ring.note}" and "x^2 + y^2 = 1" in repr(ring)
    slope = lagrange("(x^2+y^2-1)^2 z", "x+y+z=1")
    assert slope.families and repr(slope) == f"{list(slope)}\n{slope.note}"
    assert ring == list(ring) and ring[:1] == [ring[0]]
    assert repr(lagrange("xy", "x + y = 10")) == "[({'x': 5, 'y': 5}, 25)]"


def test_a_family_is_data_too():
    with pytest.raises(InfinitelyManyError) as error:
        lagrange("x^2+y^2", "x^2+y^2=1")
    assert set(error.value.conditions) == {x**2 + y**2 - 1} and error.value.value == 1


def test_constraints_are_texts():
    with pytest.raises(TypeError, match="constraints are texts"):
        lagrange("x", 3)


@pytest.mark.parametrize(
    "question",
    [
        lambda: lagrange("x^4+y^4+z^4", "x^2+y^2+z^2=1"),
        lambda: lagrange("x^3 y+y^3 z+z^3 x", "x^2+2y^2+3z^2=6"),
        lambda: lagrange("sin(x y)+z", "x^2+y^2+z^2=1"),
        lambda: lagrange("x y z w", "x^2+2y^2+3z^2+4w^2=1"),
    ],
)
def test_what_cannot_be_solved_is_refused(question):
    try:
        assert all(question())
    except NotFoundError as error:
        assert "no solution found" in str(error) or "infinitely many" in str(error)
