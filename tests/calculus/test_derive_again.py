"""Second and higher derivatives in steps: each step holds, the result is the derivative of the derivative."""

from __future__ import annotations

import math

import pytest
import sympy

from mvcalc_widgets.calculus.curves.implicit import implicit
from mvcalc_widgets.calculus.curves.on_curve import equal_on_curve
from mvcalc_widgets.calculus.derivations.derive import derive
from mvcalc_widgets.calculus.graphs.graph import Graph
from mvcalc_widgets.calculus.language.evaluation import evaluate
from mvcalc_widgets.calculus.language.formula import parse
from mvcalc_widgets.calculus.language.symbols import symbol
from tests.calculus.derivation_checks import POINTS, assert_steps_hold

x, y, t = map(symbol, "xyt")

HIGHER = {
    "x^3": 2, "x^4": 5, "sin(x)": 4, "x^2 sin(x)": 2, "e^(-x^2)": 3, "x e^(2x)": 3, "1/(1+x^2)": 2, "ln(x^2+1)": 2,
    "x^2 y^3": 2, "0.5x^3 - 1.25x": 2, "x^x": 2, "sqrt(1+x^2)": 2, "x |x|": 2, "5": 3,
}  # fmt: skip


@pytest.mark.parametrize("text", HIGHER)
def test_what_came_out_is_differentiated_again(text):
    order = HIGHER[text]
    derivation = derive(text, "x", order=order)
    assert assert_steps_hold(derivation, POINTS) >= len(derivation)
    expected = parse(text).diff(x, order)
    for point in POINTS:
        a, b = evaluate(derivation.result, point), evaluate(expected, point)
        assert math.isnan(b) or math.isclose(a, b, rel_tol=1e-8, abs_tol=1e-8), (text, point)
    asked = [step for step in derivation if step.rule.endswith(" derivative")]
    assert 1 <= len(asked) <= order - 1 and asked[0].rule == "second derivative"
    assert "differentiate what came out once more" in asked[0].why or asked[0].after == "0"
    assert rf"{{{order}}}" in derivation.question


STEPPED = {
    "relu(x)^2": (2, "relu(x)^2/x^2 * 2"),
    "max(x, y)": (2, "0"),
    "min(x^2, 1)": (2, "1 + sign(1 - x^2)"),
    "relu(x)^2 max(x, y)": (3, "3(1 + sign(x - y)) relu(x)/x"),
}


@pytest.mark.parametrize("text", STEPPED)
def test_a_slope_with_steps_is_differentiated_again(text):
    order, expected = STEPPED[text]
    derivation = derive(text, "x", order=order)
    assert assert_steps_hold(derivation, POINTS) >= len(derivation)
    for point in POINTS:  # none at a kink
        assert math.isclose(evaluate(derivation.result, point), evaluate(parse(expected), point))


def test_a_power_falls_step_by_step():
    assert [step.latex for step in derive("x^4", "x", order=5)] == [
        r"\frac{d}{dx}(x^{4}) = 4 x^{3}",
        r"\frac{d^{2}}{dx^{2}}(x^{4}) = \frac{d}{dx}(4 x^{3})",
        r"\frac{d}{dx}(4 x^{3}) = 12 x^{2}",
        r"\frac{d^{3}}{dx^{3}}(x^{4}) = \frac{d}{dx}(12 x^{2})",
        r"\frac{d}{dx}(12 x^{2}) = 24 x",
        r"\frac{d^{4}}{dx^{4}}(x^{4}) = \frac{d}{dx}(24 x)",
        r"\frac{d}{dx}(24 x) = 24",
        r"\frac{d^{5}}{dx^{5}}(x^{4}) = 0",
    ]


CURVES = {
    "x^2+y^2=25": (2, "-25/y^3"),
    "x^3+y^3=6xy": (2, "16x y/(2x-y^2)^3"),
    "x^4+y^4=16": (2, "-48x^2/y^7"),
    "x=sin(y)": (2, "x/(cos(y))^3"),
    "xy=1": (3, "-6/x^4"),
    "sqrt(x)+sqrt(y)=1": (2, "1/(2x^(3/2))"),
    "y^2=x^3": (2, "3x/(4y)"),
    "ln(y)=x": (3, "y"),
    "y=x^3": (2, "6x"),
    "x y+y^2=1": (2, None),
}


@pytest.mark.parametrize("equation", CURVES)
def test_along_a_curve_dy_dx_is_put_in(equation):
    order, expected = CURVES[equation]
    derivation = derive(equation, "x", of="y", order=order)
    points = [{"x": 0.7, "y": 1.3}, {"x": 1.6, "y": 0.45}, {"x": 0.3, "y": 0.8}]
    for step in derivation:
        if step.rule == "use the equation":
            assert equal_on_curve(step_before(derivation, step), step.after_expr, equation)
    assert assert_steps_hold(derivation, points) >= len(derivation)
    assert equal_on_curve(derivation.result, implicit(equation, "y", "x", order=order), equation)
    assert expected is None or equal_on_curve(derivation.result, expected, equation)


def step_before(derivation, step):
    return derivation[list(derivation).index(step) - 1].after_expr


def test_the_circle_reads_as_in_a_textbook():
    derivation = derive("x^2+y^2=25", "x", of="y", order=2, at={"x": 3, "y": 4})
    second = next(k for k, step in enumerate(derivation) if step.rule == "second derivative")
    assert [step.latex for step in derivation[second:]] == [
        r"\frac{d^{2} y}{dx^{2}} = \frac{d}{dx}\left(-\frac{x}{y}\right)",
        r"\frac{d}{dx}\left(-\frac{x}{y}\right) = -\frac{1 \cdot y - x \frac{dy}{dx}}{y^{2}}",
        r"-\frac{1 \cdot y - x \frac{dy}{dx}}{y^{2}} = -\frac{1 \cdot y + x \frac{x}{y}}{y^{2}}",
        r"-\frac{1 \cdot y + x \frac{x}{y}}{y^{2}} = -\frac{x^2 + y^2}{y^3}",
        r"-\frac{x^2 + y^2}{y^3} = -\frac{25}{y^3}",
        r"\left.-\frac{25}{y^3}\right|_{x = 3, y = 4} = -\frac{25}{64}",
    ]


def test_a_graph_is_differentiated_again_too():
    graph = Graph(f="sin(x) e^(y z^2)", x="t-1", y="t^2", z="1/t")
    derivation = derive(graph, "t", of="f", order=2)
    assert derivation.result == -sympy.E * sympy.sin(t - 1)
    assert derivation.question == r"\frac{d^{2} f}{dt^{2}}"


@pytest.mark.parametrize("order", [0, -1, 1.5, 11, True, "2"])
def test_an_order_is_a_small_whole_number(order):
    with pytest.raises(ValueError, match="order is 1 for the slope"):
        derive("x^2", "x", order=order)


def test_an_order_may_be_a_whole_float():
    assert derive("x^3", "x", order=2.0).result == 6 * x


def test_what_is_too_long_to_be_differentiated_again_is_refused():
    with pytest.raises(ValueError, match="derivative of order 1 cannot be differentiated again here"):
        derive("sin(" * 59 + "x" + ")" * 59, "x", order=2)
