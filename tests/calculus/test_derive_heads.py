"""What a formula calls itself, and names that are variables: derivations keep both."""

from __future__ import annotations

import pytest
import sympy

from mvcalc_widgets.calculus.derivations.derive import derive, derive_differential
from mvcalc_widgets.calculus.graphs.graph import Graph
from mvcalc_widgets.calculus.language.symbols import symbol
from tests.calculus.derivation_checks import POINTS, assert_steps_hold

HEADS = {
    "y = sin(x^2)": r"\frac{dy}{dx}",
    "f(x) = sin(x^2)": r"\frac{df}{dx}",
    "f(x, y) = x^2 y": r"\frac{\partial f}{\partial x}",
    "y = 5": r"\frac{dy}{dx}",
    "cost = x^2 + 1": r"\frac{d \mathrm{cost}}{dx}",
    "sin(x^2)": r"\frac{d}{dx}(\sin(x^{2}))",
}


@pytest.mark.parametrize("text", HEADS)
def test_the_name_of_the_head_is_kept(text):
    derivation = derive(text, "x")
    assert (derivation.question, derivation[0].before) == (HEADS[text], HEADS[text])
    assert derivation.result == derive(text.partition("=")[2] or text, "x").result
    assert_steps_hold(derivation, POINTS)


def test_the_name_is_no_letter_for_a_part():
    derivation = derive("u = sin(x^2)", "x", order=2)
    assert derivation.question == r"\frac{d^{2} u}{dx^{2}}"
    assert derivation[0].latex == r"\frac{du}{dx} = \frac{d}{dv}(\sin(v)) \cdot \frac{dv}{dx}"
    assert_steps_hold(derivation, POINTS)


def test_a_name_is_found_where_all_usual_letters_are_variables():
    assert derive_differential("f g h y F G x").question == "d f_{1}"
    many = " + ".join(f"f g h y F G sin(x^{k})" for k in range(1, 16))
    assert derive(many, "x")[0].before == r"\frac{\partial f_{1}}{\partial x}"


def test_a_power_in_base_and_exponent_is_spoken_of_by_its_name():
    assert "For s = x^x we have ln(s)" in derive("s = x^x", "x")[0].why
    assert "For z = x^x we have ln(z)" in derive("y = 1 + x^x", "x")[2].why


@pytest.mark.parametrize(
    "call, names",
    [
        (lambda: Graph.unpack("z = sin(x^2)"), ["u", "z"]),
        (lambda: Graph.unpack("u = sin(x^2)"), ["v", "u"]),
        (lambda: Graph.unpack("z = sin(x^2)", name="w"), ["u", "w"]),
        (lambda: Graph.unpack("sin(y^2)"), ["u", "f"]),
    ],
)
def test_the_whole_of_unpack_is_called_as_the_head_says(call, names):
    assert list(call().definitions) == names


def test_named_variables_win_over_constants():
    e, ecc = symbol("e"), symbol("E")
    derivation = derive("M = E - e sin E", "M", of="E", variables=["E", "M", "e"])
    assert derivation.result == 1 / (1 - e * sympy.cos(ecc))
    assert derive("e^x", "x", variables="e x").result == e ** symbol("x") * sympy.log(e)
    assert derive("e^x", "x").result == sympy.exp(symbol("x"))
    assert derive("e^x", "x", at={"x": 1, "e": 2})[-1].after == r"2 \ln(2)"
    second = derive("M = E - e sin E", "M", of="E", order=2, variables="E M e")
    assert e in second.result.free_symbols
    assert derive_differential("e x", variables="e x").result == e * symbol("dx") + symbol("x") * symbol("de")
    with pytest.raises(ValueError, match="a graph has its own variables, t, f: leave variables= out"):
        derive(Graph(f="t^2"), "t", of="f", variables="t")


def test_the_name_of_the_head_may_be_listed_too():
    assert derive("y = e x^2", "x", variables="x, y, e").result == 2 * symbol("e") * symbol("x")
    assert derive_differential("z = e x", variables="x, e, z").question == "dz"
    with pytest.raises(ValueError, match="equation"):
        derive("y = x^2", "y", variables="x, y")


def test_the_differential_is_called_as_the_head_says():
    derivation = derive_differential("V = pi r^2 h")
    assert derivation.question == "dV"
    assert derivation[-1].after == r"\pi r^2 dh + 2 \pi h r dr"
    assert [step.why for step in derivation[1:3]] == [
        "r is held constant. Rule: constant multiple.",
        "h is held constant. Rules: constant multiple and power rule.",
    ]
    assert (
        derive_differential("y = x^2")[0].why
        == "dy is the slope times the small change dx: so much the tangent rises."
    )
    assert derive_differential(5)[0].why == "5 is a number: nothing can change."
    with pytest.raises(ValueError, match="this an equation"):
        derive_differential("x^2 + y^2 = 25")
