"""Layers of a nested formula, and a tree as text: both read as one would type them."""

from __future__ import annotations

import random

import pytest
import sympy

from mvcalc_widgets.calculus.graphs.graph import Graph, GraphError
from mvcalc_widgets.calculus.graphs.nesting import read_nested
from mvcalc_widgets.calculus.language.formula import FormulaError, parse, read
from mvcalc_widgets.calculus.language.symbols import symbol
from mvcalc_widgets.calculus.language.tree_text import to_text
from tests.calculus.derivation_checks import formula

LAYERS = {
    "sin^2(3x)": {"u": "3x", "v": "sin(u)", "y": "v^2"},
    "e^{sin(x^2)}": {"u": "x^2", "v": "sin(u)", "y": "e^v"},
    "tan^-1(sqrt x)": {"u": "sqrt(x)", "y": "arctan(u)"},
    "log_2(1-3x)": {"u": "1 - 3x", "y": "log_2(u)"},
    "√(x²+1)": {"u": "x^2 + 1", "y": "sqrt(u)"},
    "|sin x|^3": {"u": "sin(x)", "v": "|u|", "y": "v^3"},
    "cos^3(sin^2 x)": {"u": "sin(x)", "v": "u^2", "w": "cos(v)", "y": "w^3"},
    "1/(1+e^(-x))": {"u": "-x", "v": "1 + e^u", "y": "1/v"},
    "sin(1.50x)": {"u": "1.50x", "y": "sin(u)"},
    "(x^2+1)^{-1/2}": {"u": "x^2 + 1", "y": "u^(-1/2)"},
    "x^2 e^{-x^2}": {"u": "-x^2", "y": "x^2 e^u"},
}


@pytest.mark.parametrize("text", LAYERS)
def test_layers_read_as_typed(text):
    graph = Graph.unpack(text)
    assert graph.texts == LAYERS[text]
    for name, layer in graph.texts.items():
        assert parse(layer, variables=None) == graph.definitions[name]


IN_LETTERS = {
    "f(g(y,h(x,z)))": {"u": "h(x, z)", "v": "g(y, u)", "w": "f(v)"},
    r"z = f\left(g(x,y), h(x)\right)": {"u": "g(x, y)", "v": "h(x)", "z": "f(u, v)"},
    "sin(f(x,2y))^3": {"u": "2y", "v": "f(x, u)", "w": "sin(v)", "g": "w^3"},
    "f(x+1) - a_1(x,t)/x": {"u": "x + 1", "v": "f(u)", "w": "a_1(x, t)", "y": "v - w/x"},
    "sin(ln(y e^(x z)))": {"u": "x z", "v": "y e^u", "w": "ln(v)", "f": "sin(w)"},
}


@pytest.mark.parametrize("text", IN_LETTERS)
def test_functions_that_are_letters_only_become_nodes(text):
    assert Graph.unpack(text).texts == IN_LETTERS[text]


def test_functions_of_letters_are_sympy_functions_in_any_formula():
    tree, letters = read_nested("2u(x, y) v(x, y) + sin(u(x, y))")
    u, v = (sympy.Function(name)(*map(symbol, "xy")) for name in "uv")
    assert letters == {"u", "v"} and tree.expr == 2 * u * v + sympy.sin(u)


def test_the_chain_rule_in_letters_holds_for_any_functions():
    total = Graph.unpack("f(g(y,h(x,z)))").total("w", "x")
    assert (
        r"\frac{dw}{dv} \frac{\partial v}{\partial u} \frac{\partial u}{\partial x} =" in total._repr_latex_()
    )
    f, g, h = map(sympy.Function, "fgh")
    x, y, z, u, v = map(symbol, "xyzuv")
    assert total.expr == f(v).diff(v) * g(y, u).diff(u) * h(x, z).diff(x)
    chosen = {f: lambda s: s**3, g: lambda s, t: s * sympy.sin(t), h: lambda s, t: s**2 + t}
    for text, wrt in {"f(g(y,h(x,z)))": x, "f(h(x^2,z)) g(x,f(x))": x, "h(f(x y), y) + y": y}.items():
        graph = Graph.unpack(text)
        slope, whole = graph.total(graph.output, wrt).expr, symbol(graph.output)
        assert graph.total(graph.output, wrt).substituted.free_symbols <= {x, y, z}
        for function, rule in chosen.items():
            slope = slope.replace(function, rule)
        slope = slope.doit()
        for name in reversed(graph.order):
            layer = graph.definitions[name]
            for function, rule in chosen.items():
                layer = layer.replace(function, rule)
            slope, whole = slope.subs(symbol(name), layer), whole.subs(symbol(name), layer)
        assert sympy.simplify(slope - whole.diff(wrt)) == 0, text


@pytest.mark.parametrize(
    "text",
    ["x(x, y)", "e(x, y)", "f(x,)", "f()", "f(1, 2)", "f(x, (y)", "a(1,5 + y)", "f'(x, y)", "x f(x, f)"],
)
def test_what_is_no_function_in_letters_is_refused_as_before(text):
    with pytest.raises(FormulaError, match=r"not a known function|comma|prime"):
        Graph.unpack(text)


def test_a_graph_says_who_reads_functions_without_a_formula():
    with pytest.raises(GraphError, match=r"f is not a known function(.|\n)*read by Graph\.unpack"):
        Graph("z = f(x, y); x = g(t); y = h(t)")
    with pytest.raises(GraphError) as caught:
        Graph("z = 2x +")
    assert "unpack" not in str(caught.value)


def test_a_given_name_is_kept_or_refused():
    assert Graph.unpack("x^2 sin(x^2)", name="w").output == "w"
    assert Graph.unpack("θ^2", name="λ").output == "lambda"
    for text, name in {"y x^2 sin(x^2)": "y", "f(x, y) = x y^2": "x", "sin(θ^2)": "θ"}.items():
        with pytest.raises(GraphError, match="is a variable of the formula; choose another name"):
            Graph.unpack(text, name=name)
    for name in "fg":
        with pytest.raises(GraphError, match=f"{name} is a function of the formula; choose another name"):
            Graph.unpack("f(g(x))", name)
    assert Graph.unpack("y x^2 sin(x^2)").output == "f"
    assert Graph.unpack("(f g h y)^2").texts == {"u": "f g h y", "w": "u^2"}


def test_the_text_of_a_tree_is_the_same_formula():
    rng, made = random.Random(5), 0
    while made < 150:
        text = formula(rng, 3)
        try:
            tree = read(text)
            expr = tree.expr
        except FormulaError:
            continue
        made += 1
        assert parse(to_text(tree)) == expr, (text, to_text(tree))
