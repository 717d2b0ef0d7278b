"""Extreme values where textbooks claim them: kinks, ends of domains, budgets, convexity; and never a false one."""

from __future__ import annotations

import math
import random

import pytest
import sympy
from sympy import E, Rational, exp, log, pi, sqrt

from mvcalc_widgets.calculus.extrema.critical_points import critical_points
from mvcalc_widgets.calculus.extrema.lagrange import lagrange
from mvcalc_widgets.calculus.language.evaluation import evaluate
from mvcalc_widgets.calculus.language.formula import parse
from mvcalc_widgets.calculus.language.symbols import symbol
from mvcalc_widgets.calculus.solving.solutions import NotFoundError

HALF = Rational(1, 2)


@pytest.mark.parametrize(
    ("f", "constraint", "least", "greatest"),
    [
        ("x^2+y^2", "x^2+y^2+z^2=1", 0, 1),
        ("x y^2 z", "x^2+y^2+z^2=4", -2, 2),
        ("x^2 y^2 z^2", "x^2+y^2+z^2=3", 0, 1),
        ("x y+y z+z x", "x^2+y^2+z^2=1", -HALF, 1),
    ],
)
def test_a_continuum_beside_isolated_points_is_an_answer(f, constraint, least, greatest):
    found = lagrange(f, constraint)
    assert found and found.families and not found.complete
    assert (found.minimum, found.maximum) == (least, greatest)
    assert "Beside these every point with" in found.note


# f, constraint, least, greatest (None: not claimed)
CLAIMS = [
    ("(x-5)^2+(y-5)^2", "sqrt(x)+sqrt(y)=1", 41, Rational(361, 8)),
    ("2x+3y", "√x+√y=5", 30, 75),
    ("x^2+(y-1)^2", "y=-sqrt(4-x^2)", 5, None),
    ("(x-2)^2+(y-20)^2", "y=-sqrt(4-x^2)", 400, None),
    ("x", ["x^2+y^2+z^2=1", "y=sqrt(x)"], 0, sqrt(5) / 2 - HALF),
    ("x^2+y^2", "y=sqrt(x)", 0, None),
    ("x^2+y^2", "x sqrt(y)=0", 0, None),
    ("x^2+y^2", "|x|+|y|=1", HALF, 1),
    ("|x|+y", "x^2+y^2=1", -1, sqrt(2)),
    ("max(x, y)", "x^2+y^2=1", -sqrt(2) / 2, 1),
    ("x^0.5 y^0.5", "2x+3y=12", 0, sqrt(6)),
    ("3K+2L", "K^0.5 L^0.5=60", 120 * sqrt(6), None),
    ("ln x+ln y+ln z", "x^2+y^2+z^2=3", None, 0),
    ("-x ln x-y ln y-z ln z", "x+y+z=1", None, log(3)),
    ("x ln x+y ln y", "x+y=100", 100 * log(50), None),
    ("2^(x/10)+2^(y/10)", "x+y=100", 64, None),
    ("x+y", "e^x+e^y=2", None, 0),
    ("e^(-x^2-y^2)", "x+y=2", None, exp(-2)),
    ("x^2+y^2+z^2", ["x+y+2z=2", "z=x^2+y^2"], Rational(3, 4), 6),
    ("z", ["4x-3y+8z=5", "z^2=x^2+y^2"], Rational(5, 13), Rational(5, 3)),
    ("x^2+y", "x^2-y^2=1", Rational(3, 4), None),
    ("x^2+y^2", "y=1/x", 2, None),
    ("y", "sqrt(x^2+y^2)=2", -2, 2),
    ("sin x", "x^2+y^2=1", -sympy.sin(1), sympy.sin(1)),
    ("cosh x+y", "x^2+y^2=1", 0, 2),
    ("x^2+y^2", "sin x+sin y=1", pi**2 / 18, None),
    ("x y", "x^3+y^3=16", None, 4),
    ("-e^(x y)", "x^3+y^3=16", -exp(4), None),
    ("x^2-y", "y^3=x^2", -2 * sqrt(3) / 9, None),
    ("x+y", "x^3+y^3=1", None, None),  # in truth it has a greatest value: x + y tends to 0
    ("sin x sin y", "x+y=pi/2", -HALF, HALF),
    ("cos x cos y", "x+y=pi/3", -(HALF**2), Rational(3, 4)),
    ("x+sin y", "x+y=1", None, None),
    ("x e^y+z", "x^2+y^2+z^2=1", -1.671745169234763, 1.671745169234763),
]  # fmt: skip


@pytest.mark.parametrize(("f", "constraint", "least", "greatest"), CLAIMS, ids=str)
def test_claims(f, constraint, least, greatest):
    found = lagrange(f, constraint)
    for claimed, expected in ((found.minimum, least), (found.maximum, greatest)):
        assert (claimed is None) == (expected is None), found.note
        assert expected is None or abs(float(claimed - expected)) < 1e-12


# f, constraint, a random point of the constraint from two numbers of 0 to 1
SAMPLED = [
    ("(x-5)^2+(y-5)^2", "sqrt(x)+sqrt(y)=1", lambda s, _: (s**2, (1 - s) ** 2)),
    ("x y-x", "sqrt(x)+sqrt(y)=1", lambda s, _: (s**2, (1 - s) ** 2)),
    ("x^2-3y", "|x|+|y|=1", lambda s, t: (2 * s - 1, (1 - abs(2 * s - 1)) * (1 if t < 0.5 else -1))),
    ("x+2y^2", "|x|+2|y|=1", lambda s, t: (2 * s - 1, (1 - abs(2 * s - 1)) * (0.5 if t < 0.5 else -0.5))),
    ("x-y^2", "y=-sqrt(4-x^2)", lambda s, _: (4 * s - 2, -math.sqrt(4 - (4 * s - 2) ** 2))),
    ("x^0.3 y^0.7", "2x+5y=100", lambda s, _: (50 * s, 20 * (1 - s))),
    ("x^(1/3) y^(2/3)", "x+2y=6", lambda s, _: (6 * s, 3 - 3 * s)),
    ("x^0.4 y^0.6", "x+y=10", lambda s, _: (10 * s, 10 - 10 * s)),
    ("x^0.4+y^0.6", "x+y=10", lambda s, _: (60 * s - 30, 40 - 60 * s)),
    ("x^2 ln y", "x+y=3", lambda s, _: (3 - 20 * s, 20 * s)),
    ("1/x+1/y", "x+y=4", lambda s, _: (40 * s - 20, 24 - 40 * s)),
    ("x^2+1/x", "x+y=1", lambda s, _: (10 * s - 5, 6 - 10 * s)),
    ("x^pi", "x^2+y^2=1", lambda s, _: (math.cos(7 * s), math.sin(7 * s))),
    ("x^x", "x+y=1", lambda s, _: (3 * s, 1 - 3 * s)),
    ("max(x, y)-x^2", "x^2+y^2=1", lambda s, _: (math.cos(7 * s), math.sin(7 * s))),
    ("arcsin x+y", "x^2+y^2=1", lambda s, _: (math.cos(7 * s), math.sin(7 * s))),
    ("x^2-3x y", "y^3=x^2", lambda s, _: ((8 * s - 4) ** 3, (8 * s - 4) ** 2)),
    ("x+y^2-4y", "y^3=x^2", lambda s, _: ((8 * s - 4) ** 3, (8 * s - 4) ** 2)),
    ("sin x sin(2y)", "x+y=1", lambda s, _: (40 * s - 20, 21 - 40 * s)),
    ("sin(x/3)+cos y", "x-y=1", lambda s, _: (40 * s - 20, 40 * s - 21)),
    ("sqrt(x^2+1)-sqrt(y^2+4)", "x+y=3", lambda s, _: (40 * s - 20, 23 - 40 * s)),
    ("|x y|+x", "x^2+y^2=4", lambda s, _: (2 * math.cos(7 * s), 2 * math.sin(7 * s))),
]


@pytest.mark.parametrize(
    ("f", "constraint", "place"), SAMPLED, ids=lambda part: part if isinstance(part, str) else ""
)
def test_a_claim_is_never_beaten(f, constraint, place):
    draw, found, formula = random.Random(2), lagrange(f, constraint), parse(f)
    values = [
        evaluate(formula, dict(zip("xy", place(draw.random(), draw.random()), strict=True)))
        for _ in range(800)
    ]
    values = [v for v in values if not math.isnan(v)]
    assert values
    assert found.maximum is None or float(found.maximum) >= max(values) - 1e-9
    assert found.minimum is None or float(found.minimum) <= min(values) + 1e-9


BUDGETS = [("45/100", "55/100", 40, 50, 500000, 5625, 5500), ("0.3", "0.7", 2, 5, 100, 15, 14),
           ("0.35", "0.65", 5, 10, 1000, 70, 65), ("1/4", "3/4", 1, 1, 1000, 250, 750),
           ("0.4", "0.6", 2, 5, 100, 20, 12), ("0.3", "0.6", 2, 5, 90, 15, 12)]  # fmt: skip


@pytest.mark.parametrize(("a", "b", "p", "q", "money", "x", "y"), BUDGETS)
def test_cobb_douglas(a, b, p, q, money, x, y):
    found = lagrange(f"2.5x^({a}) y^({b})", f"{p}x+{q}y={money}")
    assert {"x": x, "y": y} in [point for point, _ in found] and found.complete


# f, constraint, its point and the greatest value, the ends
ENDS = [
    ("x^0.25 y^0.75", "2x+3y=100", {(Rational(25, 2), 25)}, 25 * 2 ** Rational(3, 4) / 2,
     {(0, Rational(100, 3)), (50, 0)}),
    ("x^{1/3} y^{2/3}", "2x+3y=100", {(Rational(50, 3), Rational(200, 9))}, 100 * 6 ** Rational(1, 3) / 9,
     {(0, Rational(100, 3)), (50, 0)}),
    ("50x^{0.4} y^{0.6}", "100x+200y=20000", {(80, 60)}, 1000 * 432 ** Rational(1, 5), {(0, 100), (200, 0)}),
    ("200x^{2/3} y^{1/3}", "20x+170y=20000", {(Rational(2000, 3), Rational(2000, 51))},
     400000 * 17 ** Rational(2, 3) / 51, {(0, Rational(2000, 17)), (1000, 0)}),
    ("x^0.3 y^0.3 z^0.4", "x+y+z=10", {(3, 3, 4)}, 2 ** Rational(4, 5) * 3 ** Rational(3, 5), set()),
    ("x+y", "sqrt(x)+sqrt(y)=1", {(HALF**2, HALF**2)}, 1, {(0, 1), (1, 0)}),
    ("x", "y=sqrt(x^3+x^5)", set(), None, {(0, 0)}),
    ("x", "y^2+z^2=1-x^2", {(1, 0, 0), (-1, 0, 0)}, 1, set()),
    ("arcsin x", "x^2+y^2=1", {(1, 0), (-1, 0)}, pi / 2, set()),  # it never leaves the domain: kinks
    ("y-|x|", "x^2+y^2=1", {(0, 1), (0, -1), (-sqrt(2) / 2, -sqrt(2) / 2), (sqrt(2) / 2, -sqrt(2) / 2)}, 1, set()),
]  # fmt: skip


@pytest.mark.parametrize(
    ("f", "constraint", "points", "greatest", "ends"), ENDS, ids=[row[0] for row in ENDS]
)
def test_ends_of_a_domain_stand_beside_the_stationary_points(f, constraint, points, greatest, ends):
    found = lagrange(f, constraint)
    assert {tuple(p.values()) for p, _ in found} == points
    assert {tuple(p.values()) for p, _ in found.ends} == ends
    assert (found.maximum, found.complete) == (greatest, True)
    assert ("At the ends of the domain" in found.note) == bool(ends)
    for point, value in (*found, *found.ends):
        assert abs(evaluate(parse(f), {n: float(c) for n, c in point.items()}) - float(value)) < 1e-9


def test_amounts_are_not_negative():
    found = lagrange("K^0.4 L^0.6", "2K+5L=100")  # fifth roots are real for K < 0 too
    assert "K, L >= 0 is assumed, as for amounts" in found.note and found.minimum == 0
    mixed = lagrange("K^0.4+L^0.6", "2K+5L=100")  # no product: K may be negative
    assert mixed.maximum is None and "assumed" not in mixed.note


def test_the_cheapest_way_to_a_product():
    (point, value), = lagrange("2K+5L", "K^0.3 L^0.7=20")  # fmt: skip
    assert (
        abs(float(point["K"]) - 20 * (15 / 14) ** 0.7) < 1e-9
        and lagrange("2K+5L", "K^0.3 L^0.7=20").minimum == value
    )


@pytest.mark.parametrize(
    ("f", "constraint", "variables", "expected"),
    [
        ("x y", "x^2+y^2=r^2", "x y", {"-r**2/2", "r**2/2"}),
        ("p1 x1+p2 x2", "x1^2+x2^2=1", ["x1", "x2"], {"-sqrt(p1**2 + p2**2)", "sqrt(p1**2 + p2**2)"}),
        ("w1 x1+w2 x2", "x1 x2=9", "x1, x2", {"-6*sqrt(w1)*sqrt(w2)", "6*sqrt(w1)*sqrt(w2)"}),
        ("x y", "x/a+y/b=1", "x y", {"a*b/4"}),
        ("x y", "p x+q y=m", "x y", {"m**2/(4*p*q)"}),
    ],
)
def test_other_letters_are_given_numbers(f, constraint, variables, expected):
    found = lagrange(f, constraint, variables)
    assert {str(value) for _, value in found} == expected and "stand" in found.note


def test_digits_of_a_sample_are_no_answer():
    with pytest.raises(NotFoundError, match="put numbers in"):
        lagrange("e^x+a y", "x^2+y^2=1", "x y")


def test_letters_taken_as_variables_are_named():
    assert "r, x and y were taken as variables" in lagrange("x y", "x^2+y^2=r^2").note


@pytest.mark.parametrize(
    "constraint",
    ["x+y=10, x-y=2", "x+y=10; x-y=2", "x+y=10 and x-y=2", ["x+y==10", "x-y=2."], "g(x,y) = x+y-10 = 0, x-y=2",
     [symbol("x") + symbol("y") - 10, "x-y=2"]],
    ids=str,
)  # fmt: skip
def test_constraints_as_students_write_them(constraint):
    assert lagrange("x^2+y^2", constraint) == [({"x": 6, "y": 4}, 52)]


# ---- free critical points ------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("f", "expected"),
    [
        ("x^(4/3)", {(0,): "minimum"}),
        ("x^(5/3)", {(0,): "undecided"}),
        ("x sqrt(x)", {(0,): "minimum"}),
        ("(x-1)^(4/3)", {(1,): "minimum"}),
        ("x^(4/3)+y^2", {(0, 0): "minimum"}),
        ("(x^2-1)^(4/3)", {(-1,): "minimum", (1,): "minimum", (0,): "maximum"}),
        ("(x^2+y^2)^(3/2)", {(0, 0): "minimum"}),
        ("sqrt(x^4+y^4)", {(0, 0): "minimum"}),
        ("x sqrt(x^2+y^2)", {(0, 0): "saddle"}),
        ("sqrt(x^2+y^2)", {(0, 0): "minimum"}),
        ("sqrt(x^2+y^2)+1", {(0, 0): "minimum"}),
        ("e^(-sqrt(x^2+y^2))", {(0, 0): "maximum"}),
        ("sqrt(x^2+y^2)-2x", {(0, 0): "saddle"}),
        ("|x|", {(0,): "minimum"}),
        ("|x|+x^3", {(0,): "minimum", (-1 / sqrt(3),): "maximum"}),
        ("x^(1/3)", {(0,): "undecided"}),
        ("x^(3/5) (4-x)", {(0,): "undecided", (Rational(3, 2),): "maximum"}),  # Stewart 4.1, example 7
        ("x^(2/3) (5-2x)", {(0,): "minimum", (1,): "maximum"}),
        ("max(x, 1-x)", {(HALF,): "minimum"}),
        ("|x|+|y|", {(0, 0): "minimum"}),
        ("|x|-|y|", {(0, 0): "saddle"}),
        ("|x|-y^2", {(0, 0): "undecided"}),  # lower in two narrow sectors
        ("x^(2/3)+y^2", {(0, 0): "minimum"}),
        ("sqrt(x)", {}),
        ("arcsin x", {}),
        ("y+y|y|+x^2", {}),
        ("x^2 ln|x|", {(exp(-HALF),): "minimum", (-exp(-HALF),): "minimum"}),
        ("2^x-x", {(-log(log(2)) / log(2),): "minimum"}),
        ("x^y", {(1, 0): "saddle"}),
        ("x^2 y^3(6-x-y)", {(2, 3): "maximum"}),
        (
            "x^2 y e^(-x^2-y^2)",
            {(a, b / sqrt(2)): "maximum" if b > 0 else "minimum" for a in (1, -1) for b in (1, -1)},
        ),
    ],
    ids=str,
)
def test_kinds_beyond_second_derivatives(f, expected):
    found = critical_points(f)
    assert {tuple(map(sympy.radsimp, c.point.values())) for c in found} == {
        tuple(map(sympy.radsimp, map(sympy.sympify, p))) for p in expected
    }
    assert sorted(c.kind for c in found) == sorted(expected.values())


@pytest.mark.parametrize(
    ("f", "words"),
    [
        ("|x|+y^2", "Where x = 0 f has no gradient; listed are only places stationary along that"),
        ("|x|+|y|", "Where x = 0 or y = 0 f has no gradient"),
        ("sqrt(x^2+y^2)+z^2", r"Where x^2 + y^2 = 0 f has no gradient"),
        ("|x|+|y|+|z|+|x-y|", "Where x = 0 or x = y or y = 0 or z = 0 f has no gradient"),
        ("|x|+|y|+|z|+|x-y|+|x-2y|", "There may be more places where f has no gradient"),
        ("sqrt(x^2+y^2)+1", ""),
        ("x^(1/3)", ""),
    ],
)
def test_curves_without_gradient_are_named(f, words):
    found = critical_points(f)
    assert found.complete == (not words)
    assert words in found.note
    assert "no" in found[0].reason and found[0].determinant is sympy.nan


@pytest.mark.parametrize("f", ["e^(-x^2) cos(3x)", "e^(-x^2) sin x", "20e^(-x^2) sin 3x"])
def test_flat_tails_give_no_false_points(f):
    """Near a true critical point the slope has two signs, however small it is."""
    slope = parse(f).diff(symbol("x"))
    found = critical_points(f)
    assert len(found) >= 7
    for c in found:
        at = [evaluate(slope, {"x": float(c.point["x"]) + d}) for d in (-1e-6, 1e-6)]
        assert at[0] * at[1] < 0 and c.kind != "undecided"


def test_values_are_what_they_are():
    himmelblau = critical_points("(x^2+y-11)^2+(x+y^2-7)^2")
    assert len(himmelblau) == 9 and [c.value for c in himmelblau[:4]] == [0] * 4
    assert {c.value for c in critical_points("sin(x^2)")} == {1, -1, 0}


def test_sentences_are_in_the_spelling_of_formulas():
    assert "f'' = e > 0" in critical_points("x ln x")[0].reason
    assert "-2/e^2" in critical_points("x^2 e^-x")[-1].reason
    assert critical_points("x ln x")[0].hessian[0, 0] == E


def test_the_note_tells_the_true_reach():
    found = lagrange("cos x cos y cos z", "x+y+z=pi")
    assert all(abs(float(c)) <= math.pi + 1e-9 for p, _ in found for c in p.values())
    assert "x, y and z from -pi to pi" in found.note
    assert {"x": pi / 3, "y": pi / 3, "z": pi / 3} in [p for p, _ in found]
    assert "x from -10 to 10" in critical_points("e^x sin x").note


@pytest.mark.parametrize(("f", "variables"), [("x^2+y^2", "x y"), ("x^2+y^2", "x, y"), ("x^2", symbol("x"))])
def test_variables_in_any_spelling(f, variables):
    assert len(critical_points(f, variables)) == 1


@pytest.mark.parametrize(
    ("f", "constraint"),
    [
        ("cos x cos y cos z", "x+y+z=pi"),
        ("sin^2 x+sin^2 y+sin^2 z", "x+y+z=pi"),
        ("cos(x^2+y^2)", "x y=1"),
        ("e^(x/10) sin x", "x^2+y^2=225"),
        ("8x y z", "x^2/a^2+y^2/b^2+z^2/c^2=1"),
    ],
)
def test_an_answer_or_a_refusal_comes(f, constraint):
    try:
        assert lagrange(f, constraint)
    except NotFoundError as error:
        assert "infinitely many" in str(error)
