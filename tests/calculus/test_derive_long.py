"""Derivations of long formulas: few lines, short lines, numbers that can be read, and results that are right."""

from __future__ import annotations

import math

import pytest
import sympy
from matplotlib.mathtext import MathTextParser

from mvcalc_widgets.calculus.derivations.derive import derive, derive_differential
from mvcalc_widgets.calculus.derivations.shortening import LEFT_OUT, LONGEST, shortened
from mvcalc_widgets.calculus.derivations.steps import Derivation
from mvcalc_widgets.calculus.expressions.differentiation import partial
from mvcalc_widgets.calculus.graphs.graph import Graph
from mvcalc_widgets.calculus.language.evaluation import evaluate
from mvcalc_widgets.calculus.language.formula import parse
from mvcalc_widgets.calculus.language.typeset import tex
from mvcalc_widgets.calculus.surfaces.tangent import tangent_plane


def chain(pattern: str, length: int = 60) -> Graph:
    return Graph({f"v{k + 1}": pattern.replace("p", f"v{k}") for k in range(length)})


def nested(pattern: str, times: int) -> str:
    text = "x"
    for _ in range(times):
        text = pattern.replace("#", text)
    return text


def assert_readable(derivation: Derivation, most: int = 30) -> None:
    assert len(derivation) <= most and len(derivation.question) <= LONGEST
    parser = MathTextParser("path")
    for step in derivation:
        assert max(len(step.before), len(step.after)) <= LONGEST
        assert len(step.why) <= 350
        if r"\cdots" in step.latex:
            assert LEFT_OUT in step.why or "too long" in step.why
            parser.parse(f"${step.latex}$")


@pytest.mark.parametrize(
    ("pattern", "written"),
    [("sin(p)", True), ("e^p", True), ("p^2+1", False), ("p/(1+p)", False), ("sqrt(p+1)", False)],
)
def test_a_chain_of_60_is_answered(pattern, written):
    graph = chain(pattern)
    derivation = derive(graph, "v0", of="v60")
    assert_readable(derivation)
    assert (derivation.result is not None) == written
    assert any("And so on for" in step.why for step in derivation)
    if written and pattern == "sin(p)":
        at = {"v0": 0.8}
        assert math.isclose(evaluate(derivation.result, at), graph.total("v60", "v0").at(at), rel_tol=1e-9)


def test_an_endless_result_has_its_number_at_a_point():
    graph = chain("sqrt(p+1)")
    last = derive(graph, "v0", of="v60", at={"v0": 1})[-1]
    assert last.rule == "value" and last.sign == r"\approx" and r"\approx" in last.latex
    assert math.isclose(float(last.after_expr), graph.total("v60", "v0").at({"v0": 1}), rel_tol=1e-9)


def test_a_product_of_many_inputs():
    texts = {"f": " ".join(f"x{k}" for k in range(30))} | {f"x{k}": f"sin({k + 1}t)" for k in range(30)}
    graph = Graph(texts)
    derivation = derive(graph, "t", of="f")
    assert_readable(derivation)
    assert r"\cdots" in derivation[-1].after and "x₀, x₁, x₂, … and x₂₉ (30 in all)" in derivation[-2].why
    at = {"t": 0.05}
    assert math.isclose(evaluate(derivation.result, at), graph.total("f", "t").at(at), rel_tol=1e-8)


@pytest.mark.parametrize("times", [20, 55])
def test_a_value_does_not_print_the_whole_result(times):
    derivation = derive(nested("sin(#)", times), "x", at={"x": 1})
    assert_readable(derivation)
    assert derivation[-1].rule == "value" and derivation[-1].sign == r"\approx"
    assert math.isclose(evaluate(derivation[-1].after_expr, {}), evaluate(derivation.result, {"x": 1.0}))


def test_a_value_too_long_to_be_exact_is_rounded():
    last = derive(nested("x/(1+#)", 26), "x", at={"x": 1})[-1]
    assert last.latex == r"\left.\cdots\right|_{x = 1} \approx 0.447214"


def test_many_terms_are_all_in_the_result():
    derivation = derive(" + ".join(f"sin({k}x)" for k in range(1, 40)), "x")
    assert_readable(derivation)
    last = derivation[-1]
    assert last.rule == "result" and last.after_expr == derivation.result
    assert last.after.startswith(r"\cos(x) + 2 \cos(2 x) + ") and last.after.endswith(
        r"+ \cdots + 39 \cos(39 x)"
    )


def test_an_equation_of_degree_12():
    text = "+".join(f"{k + 2}x^{k}y^{12 - k}" for k in range(13)) + "=3"
    assert_readable(derive(text, "x", of="y"))
    assert_readable(derive_differential(" + ".join(f"sin({k}x y)" for k in range(1, 30))))


@pytest.mark.parametrize(
    ("text", "x", "after"),
    [
        ("x^1000", "3/4", r"\frac{3^{999} \cdot 5^{3}}{2^{1995}} \approx 1.53533 \cdot 10^{-122}"),
        ("x^2/2", "10^-20", "10^{-20}"),
        ("x^2", "10^20", r"2 \cdot 10^{20}"),
        ("x^30", "123457/1001", r"1.31368 \cdot 10^{62}"),
        ("x^3", "2/3", r"\frac{4}{3}"),
    ],
)
def test_numbers_of_many_digits(text, x, after):
    last = derive(text, "x", at={"x": x})[-1]
    assert last.after == after or last.after == after.replace(r"3^{999} \cdot 5^{3}", r"5^{3} \cdot 3^{999}")
    assert last.sign == (r"\approx" if text == "x^30" else "=")
    assert last.after_expr.is_Rational  # it stays exact


def test_the_plane_has_no_endless_numbers():
    assert len(str(tangent_plane("x^1000 y", {"x": "3/4", "y": 2}))) < 120
    assert str(tangent_plane("x^10 y", {"x": 3, "y": 2})) == "Eq(z, 393660*x + 59049*y - 1180980)"


@pytest.mark.parametrize(
    "text",
    ["sigmoid(x)", "sigmoid(3x)", "7x^6-12x^3-2/x^2", "x^2 sin(x)", "x e^x", "sqrt(x)(x+1)", "1/x + 1/x^2"],
)  # fmt: skip
def test_the_result_has_the_form_that_is_printed_last(text):
    derivation = derive(text, "x")
    if "sigmoid" in text:
        assert derivation[-1].after.count("sigmoid") == 2
        assert derivation.result.count(sympy.exp) == 2  # s (1 - s), not one fraction
    else:
        assert sorted(
            tex(derivation.result).replace(r" \cdot", "").replace("{", "").replace("}", "")
        ) == sorted(derivation[-1].after.replace(r" \cdot", "").replace("{", "").replace("}", ""))


@pytest.mark.parametrize("digits", [5, 15, 20, 30])
def test_exact_points_are_compared_exactly(digits):
    equation, tiny = f"x^2+y^2=2*10^-{2 * digits}", f"10^-{digits}"
    assert derive(equation, "x", of="y", at={"x": tiny, "y": tiny})[-1].after_expr == -1
    with pytest.raises(ValueError, match="is not on the curve"):
        derive(equation, "x", of="y", at={"x": tiny, "y": f"2*{tiny}"})


@pytest.mark.parametrize("equation", ["tan(x-y)=y/(1+x^2)", nested("sin(#)", 10) + "=y^3+x y"])
def test_second_derivatives_on_a_curve_stay_readable(equation):
    assert_readable(derive(equation, "x", of="y", order=2), 60)


@pytest.mark.parametrize(
    ("latex", "longest", "expected"),
    [
        ("x + y", 10, "x + y"),
        ("a + b + c + d + e + f + g", 24, r"a + b + c + \cdots + g"),
        (r"\cos(\sin(\cos(\sin(\cos(\sin(\cos(x)))))))", 35, r"\cos(\sin(\cos(\cdots)))"),
        (r"\frac{" + "1" * 50 + "}{7}", 40, r"\frac{111111\cdots 111}{7}"),
        ("x" * 50, 40, r"\cdots"),
    ],
)
def test_shortened(latex, longest, expected):
    assert shortened(latex, longest) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("{0}", "{1}"),
        ("2 sin({0})", "2 cos({0}) {1}"),
        ("|{0}|", "sign({0}) {1}"),
        ("sqrt({0})", "{1}/(2 sqrt({0}))"),
        ("e^({0}) + x y", "{1} e^({0}) + y"),
        ("max({0}, 0)", "{1} (1 + sign({0}))/2"),
    ],
)
def test_a_long_product_moves_by_the_factors_that_move(text, expected):
    rest = " ".join(f"u{k}" for k in range(1, 21))
    point = {f"u{k}": 1 + (-1) ** k / (k + 3) for k in range(1, 21)} | {"x": 0.7, "y": 1.3}
    found = partial(text.format(f"x {rest}"), "x")
    assert evaluate(found, point) == pytest.approx(
        evaluate(parse(expected.format(f"x {rest}", rest)), point), rel=1e-12
    )


def test_a_product_of_58_nodes_gives_a_line_for_each_path_that_is_shown():
    graph = Graph({"f": " ".join(f"u{k}" for k in range(58))} | {f"u{k}": f"t + {k}" for k in range(58)})
    derivation = derive(graph, "t", of="f", at="t = 1/2")
    assert len(derivation) <= 31
    value = float(derivation[-1].after_expr)
    factors = [0.5 + k for k in range(58)]
    assert value == pytest.approx(math.prod(factors) * sum(1 / factor for factor in factors), rel=1e-12)
