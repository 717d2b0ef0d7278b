"""Implicit differentiation in steps: every step is an identity once dy/dx stands for the result."""

from __future__ import annotations

import math
import random
import re

import pytest
import sympy

from mvcalc_widgets.calculus.curves.implicit import ImplicitError, implicit
from mvcalc_widgets.calculus.derivations import derive_implicit as module
from mvcalc_widgets.calculus.derivations.derive import derive
from mvcalc_widgets.calculus.derivations.steps import Derivation
from mvcalc_widgets.calculus.language.evaluation import evaluate
from mvcalc_widgets.calculus.language.formula import FormulaError, parse_equation
from mvcalc_widgets.calculus.language.symbols import symbol

x, y, z = map(symbol, "xyz")
POINTS = [{"x": 0.7, "y": 1.3, "z": 0.6}, {"x": 1.6, "y": 0.45, "z": 2.2}, {"x": -1.2, "y": 0.8, "z": -0.7}]


def assert_steps_hold(derivation: Derivation, points: list[dict[str, float]] = POINTS) -> int:
    """Both sides of each step are the same number off and on the curve; how often that was."""
    compared = 0
    for step in derivation:
        assert step.rule and step.why.endswith(".") and step.before_expr is not None
        for point in points:
            values = {**point, **{name: evaluate(stands_for, point) for name, stands_for in step.names}}
            a, b = evaluate(step.before_expr.doit(), values), evaluate(step.after_expr.doit(), values)
            if math.isfinite(a) and math.isfinite(b) and max(abs(a), abs(b)) < 1e8:
                assert math.isclose(a, b, rel_tol=1e-6, abs_tol=1e-6), (step.latex, point, a, b)
                compared += 1
    return compared


def assert_result_is_the_slope(text: str, of: str, wrt: str, result: sympy.Expr) -> int:
    """-F_x/F_y by difference quotients of F alone."""
    equation, checked = parse_equation(text), 0
    f = equation.lhs - equation.rhs

    def rate(name: str, point: dict[str, float]) -> float:
        h = 1e-5
        ahead, behind = {**point, name: point[name] + h}, {**point, name: point[name] - h}
        return (evaluate(f, ahead) - evaluate(f, behind)) / (2 * h)

    for point in POINTS:
        expected, value = -rate(wrt, point) / (rate(of, point) or math.nan), evaluate(result, point)
        if math.isfinite(expected) and math.isfinite(value) and abs(value) < 1e4:
            assert math.isclose(value, expected, rel_tol=1e-4, abs_tol=1e-4), (text, point)
            checked += 1
    return checked


EQUATIONS = {
    "E08 E09": ("x^2+y^2=25", "y", -x / y),
    "E32": ("x^2+xy+y^2=7", "y", -(2 * x + y) / (x + 2 * y)),
    "explicit": ("y = x^3", "y", 3 * x**2),
    "exponential": ("e^(x y) = x + y", "y", None),
    "sine": ("sin(x y) + x^2 = y^3", "y", None),
    "root": ("sqrt(x^2 + y^2) = 2y - x", "y", None),
    "quotient": ("x/y + y/x = 3", "y", None),
    "logarithm": ("y ln(x + 5) = x cos(y)", "y", None),
    "sphere, y held": ("x^2+y^2+z^2=9", "z", -x / z),
    "saddle": ("x y z + z^3 = 1", "z", -y * z / (x * y + 3 * z**2)),
    "nested": ("sin(x cos(y^2)) = e^(x^2 + y) y", "y", None),
    "both in the exponent": ("(x^2+1)^y = x + 4", "y", None),
    "both sides": ("x^2 y = x + y^2", "y", None),
}


@pytest.mark.parametrize("name", EQUATIONS)
def test_each_step_holds_and_the_result_is_the_slope(name):
    text, of, expected = EQUATIONS[name]
    derivation = derive(text, "x", of=of)
    assert assert_steps_hold(derivation) >= 2 * len(derivation)
    assert assert_result_is_the_slope(text, of, "x", derivation.result) >= 2
    if expected is not None:
        assert sympy.cancel(derivation.result - expected) == 0
    assert derivation.result == derivation[-1].after_expr


def test_e08_e09_the_circle_reads_as_in_the_course():
    derivation = derive("x^2+y^2=25", "x", of="y")
    assert derivation.question == "x^{2} + y^{2} = 25"
    assert [(step.rule, step.latex) for step in derivation] == [
        ("differentiate both sides", r"\frac{d}{dx}(x^{2} + y^{2}) = \frac{d}{dx}(25)"),
        ("sum rule", r"\frac{d}{dx}(x^{2} + y^{2}) = \frac{d}{dx}(x^{2}) + \frac{d}{dx}(y^{2})"),
        ("power rule", r"\frac{d}{dx}(x^{2}) = 2 x"),
        ("chain rule, power rule", r"\frac{d}{dx}(y^{2}) = 2 y \cdot \frac{dy}{dx}"),
        ("constant", r"\frac{d}{dx}(25) = 0"),
        ("put together", r"2 x + 2 y \cdot \frac{dy}{dx} = 0"),
        ("collect dy/dx", r"2 y \frac{dy}{dx} = -2 x"),
        ("solve for dy/dx", r"\frac{dy}{dx} = \frac{-2 x}{2 y}"),
        ("simplification", r"\frac{-2 x}{2 y} = -\frac{x}{y}"),
    ]
    assert dict(derivation[3].names) == {"dy/dx": -x / y}


def test_e32_each_term_has_its_rule():
    derivation = derive("x^2+xy+y^2=7", "x", of="y")
    by_rule = {step.rule: step for step in derivation}
    assert by_rule["product rule"].latex == r"\frac{d}{dx}(x y) = y + x \frac{dy}{dx}"
    assert by_rule["collect dy/dx"].latex == r"(x + 2 y) \frac{dy}{dx} = -2 x - y"
    assert derivation[-1].after == r"-\frac{2 x + y}{x + 2 y}"


def test_with_more_variables_the_others_are_held_constant():
    derivation = derive("x^2+y^2+z^2=9", "x", of="z")
    assert "y is held constant" in derivation[0].why
    assert r"\frac{\partial z}{\partial x}" in derivation[-2].before
    held = next(step for step in derivation if step.before == r"\frac{\partial}{\partial x}(y^{2})")
    assert held.after == "0"
    assert not any("dz}" in step.latex for step in derivation)


@pytest.mark.parametrize(
    ("at", "value"),
    [((3, 4), "-3/4"), ((3, -4), "3/4"), ((4, 3), "-4/3"), ((0, 5), "0")],
)
def test_e09_the_slope_at_points_of_the_circle(at, value):
    derivation = derive("x^2+y^2=25", "x", of="y", at={"x": at[0], "y": at[1]})
    assert derivation[-1].after_expr == sympy.Rational(value)
    assert derivation.result == -x / y


@pytest.mark.parametrize(
    ("at", "value"), [((1, 2), "-4/5"), ((2, 1), "-5/4"), ((-1, 3), "-1/5"), ((-3, 2), "4"), ((3, -1), "-5")]
)
def test_e33_points_of_the_ellipse(at, value):
    derivation = derive("x^2+xy+y^2=7", "x", of="y", at={"x": at[0], "y": at[1]})
    assert derivation[-1].after_expr == sympy.Rational(value)


@pytest.mark.parametrize(
    ("call", "message"),
    [
        (lambda: derive("x^2 + y^2", "x", of="y"), "no equals sign"),
        (lambda: derive("x^2 = 25", "x", of="y"), "does not contain y: its variables are x"),
        (lambda: derive("y^2 = 25", "x", of="y"), "does not contain x: its variables are y"),
        (lambda: derive("x^2 + y - y = 25", "x", of="y"), "y drops out"),
        (lambda: derive("sign(y) = x", "x", of="y"), "y drops out"),
        (lambda: derive("(x+y)^2 - x^2 - 2x y = y^2 + 5", "x", of="y"), "y drops out"),
        (lambda: derive("x^2 + y^2 = 25", "y", of="y"), "cannot depend on itself"),
        (lambda: derive("x^2 + y^2 = 25", "x", of="y", at={"x": 3, "y": 5}), "not on the curve"),
        (
            lambda: derive("x^2 + y^2 = 25", "x", of="y", at={"x": 5, "y": 0}),
            "no slope at x = 5, y = 0.*vertical",
        ),
        (lambda: derive("x^2 + y^2 = 25", "x", of="y", at={"x": 3}), r"lacks y: .* Write for example .*\.$"),
        (
            lambda: derive("x^2 + y^2 = 25", "x", of="y", at={"x": 3, "y": 4, "q": 1}),
            "q is not in the equation",
        ),
        (lambda: derive("x = y = 2", "x", of="y"), "one equals sign"),
        (lambda: derive("x^2 + = 25", "x", of="y"), "something is missing|a number|="),
    ],
)
def test_errors_say_what_to_try(call, message):
    with pytest.raises(ValueError, match=message):
        call()


@pytest.mark.parametrize("at", [(1, 0), (0, 1), ("1/4", "1/4"), (0, -1), (0, 0), (2, 3)])
@pytest.mark.parametrize(
    "equation", ["sqrt x + sqrt y = 1", "x^2 + y^2 = 1", "|x| + |y| = 1", "x^3 + y^3 = 6 x y", "y^2 = x^3"]
)
def test_a_point_has_the_slope_that_implicit_gives_or_the_same_refusal(equation, at):
    try:
        expected = implicit(equation, "y", "x", at=at)
    except ImplicitError as error:
        with pytest.raises(ImplicitError, match=re.escape(str(error))):
            derive(equation, "x", of="y", at=at)
    else:
        assert derive(equation, "x", of="y", at=at)[-1].after_expr == expected


@pytest.mark.parametrize(("pattern", "times"), [("sin(#+y)", 25), ("ln(9+(#+y)^2)", 14), ("y/(1+x #)", 12)])
def test_deep_equations_are_answered(pattern, times):
    text = "x"
    for _ in range(times):
        text = pattern.replace("#", text)
    text += " = y"
    derivation = derive(text, "x", of="y")
    assert len(derivation) <= 30 and "left out" in derivation[-1].why
    assert all(len(step.after) < 800 for step in derivation)
    assert assert_result_is_the_slope(text, "y", "x", derivation.result) >= 1


def test_sympy_equations_and_zero_on_the_right():
    assert derive(sympy.Eq(x**2 + y**2, 25), x, of=y).result == -x / y
    assert derive(x**2 + y**2 - 25, "x", of="y").result == -x / y


def test_the_names_do_not_matter():
    renamed = derive("p^2+pq+q^2=7", "p", of="q")
    p, q = symbol("p"), symbol("q")
    assert renamed.result.subs({p: x, q: y}) == derive("x^2+xy+y^2=7", "x", of="y").result
    assert r"\frac{dq}{dp}" in renamed[-2].before


def term(rng: random.Random, depth: int) -> str:
    if depth == 0:
        return rng.choice(["x", "y", "y", "2", "x y", "y^2", "x^2", "3y"])

    def part() -> str:
        return term(rng, depth - 1)

    return rng.choice(
        [
            f"({part()})({part()})",
            f"{part()} + {part()}",
            f"({part()} - {part()})^2",
            f"sin({part()})",
            f"e^({part()})",
            f"({part()})/({part()} + 4)",
            f"cos({part()}) y",
            f"arctan({part()})",
            f"sqrt({part()} + 9)",
            f"x ln(({part()})^2 + 1)",
        ]
    )


@pytest.mark.parametrize("seed", range(6))
def test_random_equations(seed, monkeypatch):
    monkeypatch.setattr(module, "TIDY", 0.1)
    rng, made, steps, slopes = random.Random(seed), 0, 0, 0
    while made < 10:
        text = f"{term(rng, rng.choice([1, 2, 2, 3]))} + y = {term(rng, rng.choice([0, 1, 2]))}"
        try:
            derivation = derive(text, "x", of="y")
        except FormulaError:
            continue
        except ValueError as error:
            assert "y drops out" in str(error) or "does not contain" in str(error)
            continue
        made += 1
        steps += assert_steps_hold(derivation)
        slopes += assert_result_is_the_slope(text, "y", "x", derivation.result)
    assert steps > 150 and slopes > 15


def test_the_plain_result_is_the_same():
    for text, of, _ in EQUATIONS.values():
        derivation, plain = derive(text, "x", of=of), implicit(text, of, "x")
        for point in POINTS:
            a, b = evaluate(derivation.result, point), evaluate(plain, point)
            assert math.isnan(a) or math.isnan(b) or math.isclose(a, b, rel_tol=1e-7, abs_tol=1e-9), text


def test_every_line_can_be_drawn():
    from matplotlib.mathtext import MathTextParser

    parser = MathTextParser("path")
    lines = {s.latex for text, of, _ in EQUATIONS.values() for s in derive(text, "x", of=of)}
    for line in sorted(lines)[::2]:
        parser.parse(f"${line}$")
