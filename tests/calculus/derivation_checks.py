"""What derivations are checked with: both sides of a step as numbers, difference quotients, formulas by chance."""

from __future__ import annotations

import math
import random

import mpmath
import sympy

from mvcalc_widgets.calculus.derivations.steps import Derivation
from mvcalc_widgets.calculus.language.evaluation import evaluate
from mvcalc_widgets.calculus.language.formula import parse
from mvcalc_widgets.calculus.language.symbols import symbol


def numeric(expr: sympy.Expr, at: dict[str, float]) -> float:
    """The value of an expression whose derivatives are worked out first, by numbers put in at the end."""
    return evaluate(expr.doit(), at)


def assert_steps_hold(derivation: Derivation, points: list[dict[str, float]]) -> int:
    """Both sides of each step are the same number at each point where both have one; how often that was."""
    compared = 0
    for step in derivation:
        assert step.rule and step.before and step.after and step.why[0] != " "
        assert step.why.endswith("."), step.why
        if step.before_expr is None:
            continue
        before, after = step.before_expr.doit(), step.after_expr.doit()
        for point in points:
            values = dict(point)
            for name, stands_for in step.names:
                values[name] = evaluate(stands_for, point)
            a, b = evaluate(before, values), evaluate(after, values)
            if math.isfinite(a) and math.isfinite(b) and max(abs(a), abs(b)) < 1e9:
                assert math.isclose(a, b, rel_tol=1e-7, abs_tol=1e-7), (step.latex, point, a, b)
                compared += 1
    return compared


def assert_result_is_the_slope(
    text: str, wrt: str, result: sympy.Expr, points: list[dict[str, float]]
) -> int:
    """The result against sympy's own derivative, and against a difference quotient of 40 digits."""
    f, checked = parse(text), 0
    fast = f.diff(symbol(wrt))
    for point in points:
        value, there = evaluate(result, point), evaluate(f, point)
        if not (math.isfinite(value) and math.isfinite(there) and abs(value) < 1e9):
            continue
        quotient = difference_quotient(f, wrt, point)
        if quotient is not None:
            assert math.isclose(value, quotient, rel_tol=1e-6, abs_tol=1e-6), (text, wrt, point)
            checked += 1
        other = evaluate(fast, point)
        if math.isfinite(other):
            assert math.isclose(value, other, rel_tol=1e-6, abs_tol=1e-6), (text, wrt, point)
    return checked


def difference_quotient(f: sympy.Expr, wrt: str, point: dict[str, float]) -> float | None:
    """(f(a + h) - f(a - h))/2h with 40 digits and h = 1e-12; None where f is not real nearby."""
    with mpmath.workdps(40):
        h = mpmath.mpf(10) ** -12
        sides = []
        for shift in (h, -h):
            values = {
                symbol(n): sympy.Float(mpmath.mpf(v) + (shift if n == wrt else 0), 40)
                for n, v in point.items()
            }
            number = f.xreplace(values).evalf(40)
            if not (number.is_Float or number.is_Rational):
                return None
            sides.append(mpmath.mpf(str(number)))
        return float((sides[0] - sides[1]) / (2 * h))


POINTS = [
    {"x": 0.7, "y": 1.3, "z": 0.4, "t": 1.9, "a": 1.6},
    {"x": 1.45, "y": 0.62, "z": 1.17, "t": 0.31, "a": 2.3},
    {"x": -0.83, "y": 2.1, "z": -0.57, "t": -1.2, "a": 0.8},
    {"x": 2.6, "y": -0.9, "z": 1.9, "t": 0.5, "a": 1.2},
]


FUNCTIONS = [
    *["sin", "cos", "exp", "ln", "sqrt"] * 3,
    *["tan", "cot", "sec", "csc", "arcsin", "arccos", "arctan", "sinh", "cosh", "tanh", "arsinh", "arcosh"],
    *["artanh", "abs", "sign", "relu", "sigmoid"],
]


def formula(rng: random.Random, depth: int) -> str:
    """A formula as a student might type it, nested up to `depth` deep."""
    if depth == 0 or rng.random() < 0.08:
        return rng.choice(["x", "x", "x", "y", "z", "2", "3", "1/2", "x^2", "x y", "2x", "pi", "x^3"])

    def part() -> str:
        return formula(rng, depth - 1)

    kind = rng.randrange(13)
    if kind < 2:
        return f"{part()} {rng.choice('+-')} {part()}"
    if kind < 4:
        return f"({part()})({part()})"
    if kind == 4:
        return f"({part()})/({part()})"
    if kind == 5:
        return f"({part()})^{rng.choice(['2', '3', '(-1)', '(1/2)', '5', 'a'])}"
    if kind == 6:
        return f"{rng.choice(['e', '2', '(1/3)', 'a'])}^({part()})"
    if kind == 7:
        return f"{rng.choice('2357')}({part()}) - ({part()})/4"
    if kind == 8 and depth < 4:
        return f"(x^2 + 1)^({part()})"
    if kind == 9 and depth < 4:
        return rng.choice(
            [f"max({part()}, {part()})", f"min({part()}, 1, y)", f"log({part()}, 2)", f"|{part()}|"]
        )
    if kind == 10:
        return f"x y {rng.choice(['sin', 'cos'])}({part()})"
    return f"{rng.choice(FUNCTIONS)}({part()})"
