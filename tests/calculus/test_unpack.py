"""Layers of a nested formula, and a tree as text: both read as one would type them."""

from __future__ import annotations

import random

import pytest

from mvcalc_widgets.calculus.graphs.graph import Graph, GraphError
from mvcalc_widgets.calculus.language.formula import FormulaError, parse, read
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


def test_a_given_name_is_kept_or_refused():
    assert Graph.unpack("x^2 sin(x^2)", name="w").output == "w"
    assert Graph.unpack("θ^2", name="λ").output == "lambda"
    for text, name in {"y x^2 sin(x^2)": "y", "f(x, y) = x y^2": "x", "sin(θ^2)": "θ"}.items():
        with pytest.raises(GraphError, match="is a variable of the formula; choose another name"):
            Graph.unpack(text, name=name)
    assert Graph.unpack("y x^2 sin(x^2)").output == "f"
    assert Graph.unpack("(f g h y)^2").texts == {"v": "f g h y", "u": "v^2"}


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
