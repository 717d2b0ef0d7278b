"""What a derivation says: true in every word, nothing that says nothing new, numbers as they were typed."""

from __future__ import annotations

import math
import random

import pytest

from mvcalc_widgets.calculus.derivations.derive import derive
from mvcalc_widgets.calculus.derivations.rules_text import is_shorter, length
from mvcalc_widgets.calculus.expressions.differentiation import partial
from mvcalc_widgets.calculus.graphs.graph import Graph
from mvcalc_widgets.calculus.language.evaluation import evaluate
from mvcalc_widgets.calculus.language.formula import FormulaError
from tests.calculus.derivation_checks import POINTS, assert_steps_hold, formula


def said(*asked, **named) -> str:
    """All sentences of a derivation."""
    return " ".join(step.why for step in derive(*asked, **named))


def written(*asked, **named) -> list[str]:
    return [step.latex for step in derive(*asked, **named)]


@pytest.mark.parametrize(
    ("asked", "of", "letter", "wrong"),
    [
        (("x^x", "x"), None, "For y = x^x we have ln(y) = x ln(x)", "z"),
        (("y^y", "y"), None, "For z = y^y we have ln(z) = y ln(y)", "For y"),
        (("(x+y)^x", "x"), None, "For z = (x + y)^x we have", "For y"),
        (("x^y=y^x", "x"), "y", "For z = y^x we have ln(z) = x ln(y); its slope is z'/z, so z' is z times", "For y"),
        (("(y z)^y", "y"), None, "For f = (y z)^y we have", "For y"),
    ],
)  # fmt: skip
def test_the_letter_for_the_whole_is_free(asked, of, letter, wrong):
    text = said(*asked, of=of)
    assert letter in text and wrong not in text


@pytest.mark.parametrize(
    ("asked", "sentence"),
    [
        (("a^x", "x"), "The slope of a power of a is that power times ln(a); a must be positive."),
        (("2^x", "x"), "The slope of a power of 2 is that power times ln(2)."),
        (("(b+1)^x", "x"), "times ln(b + 1); b + 1 must be positive."),
        (("log_2(3x+1)", "x"), "Outer layer log_2(u), inner layer u = 3x + 1"),
        (("1.2x^2", "x"), "1.2 is a constant factor: it moves out of the slope."),
        (("ln(1 + sin(x^2))", "x"), "Term by term; 1 has slope 0."),
        (("-tan(x)", "x"), "The minus sign moves out of the slope."),
        (("tan(x)", "x"), "The slope of tan is sec^2 = 1/cos^2."),
        (("x^2 y", "x"), "y is held constant: the factor y moves out of the slope."),
        (("sin(3theta) lambda", "theta"), "λ is held constant. Outer layer λ sin(u), inner layer u = 3θ:"),
        (("3cost sin(cost)", "cost"), "With u = 3 cost"),
        (("relu(x)", "x"), "ReLU is max(…, 0): slope 1 where that is positive, 0 where it is negative"),
        (("x |x|", "x"), "is the sign of what is inside; where that is 0, at the kink,"),
        (("5/x", "x"), "Below the bar is a power with exponent -1"),
        (("cos(x^2)", "x"), "Numbers and powers are worked out; the factors stand in their usual order."),
        (("(x^2 + 1)(x^3 - 2)", "x"), "The brackets are multiplied out; like terms are added."),
        (("x^3 e^(-x)", "x"), "What all terms have in common is taken out of the sum."),
        (("-x/(1+x)", "x"), "The minus sign stays in front."),
        (("sin(x - pi/3)", "x"), "A shift by a quarter turn, cos(u) = sin(u + π/2); numbers"),
    ],
)  # fmt: skip
def test_sentences(asked, sentence):
    assert sentence in said(*asked)


@pytest.mark.parametrize("text", ["x sin(a)/tan(a)", "x tan(a) cos(a)"])
def test_only_a_shift_is_called_a_shift(text):
    derivation = derive(text, "x")
    assert derivation[-1].rule == "simplification" and "quarter turn" not in derivation[-1].why


@pytest.mark.parametrize(
    "text", ["5^(1/x)", "x^(1/x)", "3theta + sin(theta)", "max(x, 0)", "5/x^3", "4x", "x^x"]
)
def test_no_line_says_again_what_stands_above(text):
    derivation = derive(text, "theta" if "theta" in text else "x")
    assert (
        len({step.latex for step in derivation})
        == len({step.after for step in derivation})
        == len(derivation)
    )


def test_the_step_is_explained_where_it_is_written_h():
    derivation = derive("max(x, 0)", "x", kink=0.5)
    assert derivation[0].after == "H(x)"
    assert "H(…) is 1 for a positive number, 0 for a negative one, and 1/2 for 0." in derivation[0].why
    assert "H(" not in said("max(x, 0)", "x")


@pytest.mark.parametrize(
    ("text", "wrt", "last"),
    [
        ("1.2x^2", "x", "2.4 x"),
        ("0.5x^2 + 1.25x", "x", "x + 1.25"),
        ("2000 e^{-0.03t}", "t", "-60 e^{-0.03 t}"),
        ("1.01L^0.75 K^0.25", "L", r"\frac{0.7575 K^{0.25}}{L^{0.25}}"),
        ("-4.9t^2 + 20t + 1.5", "t", "-9.8 t + 20"),
        ("sin(0.5) x^2 + 0.1x", "x", r"2 x \sin(0.5) + 0.1"),
    ],
)
def test_decimals_stay_decimals(text, wrt, last):
    derivation = derive(text, wrt)
    assert derivation[-1].after == last
    assert not any(r"\frac{d}{d" not in line and "/5" in line for line in written(text, wrt))
    points = [{"x": 1.3, "t": 0.7, "L": 2.0, "K": 3.0}]
    assert assert_steps_hold(derivation, points) >= len(derivation)
    assert derivation.result == derive(text.replace("0.5", "(1/2)"), wrt).result


def test_fractions_stay_fractions():
    assert derive("x^2/5", "x")[-1].after == r"\frac{2 x}{5}"


def test_terms_keep_their_order():
    assert written("1 + x^2 sin(x)", "x")[0].endswith(r"\frac{d}{dx}(1) + \frac{d}{dx}(x^{2} \sin(x))")
    assert derive("x^2 sin(x)", "x")[-1].after == r"2 x \cdot \sin(x) + x^{2} \cdot \cos(x)"


LINES = {
    "x = sin(y)": ["solve for dy/dx", r"\frac{dy}{dx} = \frac{1}{\cos(y)}"],
    "xy = 1": ["solve for dy/dx", r"\frac{dy}{dx} = -\frac{y}{x}"],
    "x e^y = x - y": ["solve for dy/dx", r"\frac{dy}{dx} = \frac{1 - e^{y}}{x e^{y} + 1}"],
    "|x| + |y| = 1": ["solve for dy/dx", r"\frac{dy}{dx} = -\frac{\mathrm{sign}(x)}{\mathrm{sign}(y)}"],
    "y = x^3": ["put together", r"\frac{dy}{dx} = 3 x^{2}"],
    "x^2 = 4 - y": ["solve for dy/dx", r"\frac{dy}{dx} = -2 x"],
    "y^5+x^2 y^3=1+x^4 y": [
        "simplification",
        r"\frac{4 x^3 y - 2 x y^3}{-x^4 + 3 x^2 y^2 + 5 y^4} = \frac{2 x y (2 x^2 - y^2)}{-x^4 + 3 x^2 y^2 + 5 y^4}",
    ],
    "0.5x^2 + 0.25y^2 = 1": ["solve for dy/dx", r"\frac{dy}{dx} = -\frac{2 x}{y}"],
}


@pytest.mark.parametrize("equation", LINES)
def test_the_last_line_says_something_new(equation):
    last = derive(equation, "x", of="y")[-1]
    assert [last.rule, last.latex] == LINES[equation]


@pytest.mark.parametrize("equation", [*LINES, "cot(y) = x - y", "x^2+y^2=25", "y/x+x/y=3", "x-y=arctan(x y)"])
def test_no_line_does_nothing(equation):
    derivation = derive(equation, "x", of="y")
    for step in derivation:
        assert step.before != step.after, step.latex
        assert "--" not in step.latex and r"(-\cos(y)) \frac{dy}{dx}" not in step.latex
    assert len({step.latex for step in derivation}) == len(derivation)


def test_collect_only_what_is_not_collected():
    assert not any(step.rule.startswith("collect") for step in derive("x = sin(y)", "x", of="y"))
    assert any(step.rule.startswith("collect") for step in derive("x^2+y^2=25", "x", of="y"))


@pytest.mark.parametrize(
    ("equation", "wrt", "of"),
    [
        ("yz = ln(x+z)", "y", "z"),
        ("sqrt(xy) = 1+x^2y", "x", "y"),
        ("x-z = arctan(yz)", "x", "z"),
        ("tan(x-y) = y/(1+x^2)", "x", "y"),
        ("y/x+x/y = 3", "x", "y"),
    ],
)
def test_no_fraction_within_a_fraction_is_left(equation, wrt, of):
    derivation = derive(equation, wrt, of=of)
    assert derivation[-1].rule == "simplification" and derivation[-1].after.count(r"\frac") == 1


@pytest.mark.parametrize("seed", range(3))
def test_a_simplification_is_shorter(seed):
    rng, made = random.Random(400 + seed), 0
    while made < 15:
        text = formula(rng, 2)
        try:
            derivation = derive(text, "x")
        except FormulaError:
            continue
        made += 1
        for step in derivation:
            assert step.rule != "simplification" or is_shorter(step.after, step.before)


def test_how_long_a_line_is():
    assert length("20 - 9.8 t") == length("-9.8 t + 20") == 3
    assert is_shorter(r"2 x \cos(x^2)", r"\cos(x^{2}) \cdot 2 x")
    assert not is_shorter(r"\cos(x) \cos(y)", r"\cos(y) \cdot \cos(x)")
    assert is_shorter(r"\frac{1}{3 x^{2/3}}", r"\frac{x^{-\frac{2}{3}}}{3}")


def test_the_sigmoid_stays_a_sigmoid():
    derivation = derive("sigmoid(3x)", "x")
    assert "sigmoid" in derivation[-1].after
    assert math.isclose(evaluate(derivation.result, {"x": 0.0}), 0.75)


def test_a_graph_has_its_result_however_long():
    layers = {f"a{k + 1}": f"a{k} b{k}" for k in range(7)} | {f"b{k + 1}": f"a{k} + b{k}" for k in range(7)}
    texts = {
        "f": "a/b",
        "a": "c^2+d^2",
        "b": "c^2-d^2",
        "c": "sin(x) cos(y)",
        "d": "cos(x) sin(y)",
        "x": "e^t",
        "y": "ln(t)",
    }
    for graph, of, wrt, point in (
        (Graph(layers), "a7", "a0", {"a0": 0.3, "b0": 0.2}),
        (Graph(texts), "f", "t", {"t": 1.4}),
    ):
        derivation = derive(graph, wrt, of=of)
        assert derivation.result is not None
        assert math.isclose(evaluate(derivation.result, point), graph.total(of, wrt).at(point), rel_tol=1e-8)
        last = derivation[-1]
        assert last.rule != "simplification" or is_shorter(last.after, last.before)


@pytest.mark.parametrize(
    "text", ["sin(" * 59 + "x" + ")" * 59, " + ".join(f"{k}x^{k}" for k in range(1, 51))]
)
def test_the_longest_formulas_are_readable(text):
    derivation = derive(text, "x")
    assert len(derivation) <= 32 and all(len(step.after) < 800 for step in derivation)
    assert math.isfinite(evaluate(derivation.result, POINTS[0]))


def test_the_value_line_speaks_as_the_formula_was_typed():
    last = derive("1.2x^2", "x", at={"x": 0.5})[-1]
    assert last.latex == r"\left.2.4 x\right|_{x = 0.5} = 1.2"
    assert derive("x^2", "x", at={"x": "-3sqrt(3)"})[-1].why == "At x = -3sqrt(3)."
    assert derive("5x", "x", at={"x": 2})[-1].why == "The slope is the same everywhere."


def test_a_rule_is_named_once():
    for step in derive("(x^2+1)^3 (x-1)^4", "x"):
        names = step.rule.split(", ")
        assert len(set(names)) == len(names)


@pytest.mark.parametrize(
    ("derivation", "question"),
    [
        (lambda: derive("a x^2 + b x + c", "x"), r"\frac{\partial}{\partial x}(a x^{2} + b x + c)"),
        (lambda: derive("a x^2 + b x + c", "x", variables="x"), r"\frac{d}{dx}(a x^{2} + b x + c)"),
        (lambda: derive("f(x) = a x^2", "x"), r"\frac{df}{dx}"),
        (lambda: derive("f(x) = a x^2", "a"), r"\frac{\partial f}{\partial a}"),
        (lambda: derive("a x^3", "x", variables="x", order=2), r"\frac{d^{2}}{dx^{2}}(a x^{3})"),
        (lambda: derive("x^2 + y^2 = r^2", "x", of="y", variables="x y"), "x^{2} + y^{2} = r^{2}"),
    ],
)
def test_letters_that_are_no_variables_are_constants(derivation, question):
    found = derivation()
    assert found.question == question
    if question.startswith(r"\frac{\partial"):
        assert "held constant" in found[0].why
    else:
        assert not any(r"\partial" in step.latex for step in found)
        assert not any("held" in step.why for step in found)


def test_a_derivation_ends_as_partial_does():
    for text in ("ln(x^2 sin x/(2x+1))", "x^n e^(-x)", "ln((x+1)/(x-1))", "(x^2+1)^3/(x-1)^2", "x^x"):
        assert derive(text, "x").result == partial(text, "x")


@pytest.mark.parametrize(
    ("text", "at", "words"),
    [
        ("max(x^2, 2x - 1)", 1, "At x = 1. So say the rules; yet f has the slope 2 on both sides."),
        ("max(x, 0) - max(-x, 0)", 0, "At x = 0. So say the rules; yet f has the slope 1 on both sides."),
        ("max(x, 0)", 0, "At x = 0."),
        ("x|x|", 0, "At x = 0."),
    ],
)
def test_where_branches_meet_without_a_kink_the_slope_is_told_beside_what_the_rules_say(text, at, words):
    derivation = derive(text, "x", at=at)
    assert (derivation[-1].after, derivation[-1].why) == ("0", words)
