"""The derivation of a total derivative: each step holds as a number, and reads as in the course."""

from __future__ import annotations

import pytest
from sympy import E, cos

from mvcalc_widgets.calculus.derivations.steps import derive_total
from mvcalc_widgets.calculus.graphs.graph import Graph, GraphError
from mvcalc_widgets.calculus.language.symbols import symbol
from tests.calculus.oracles import close, number

GRAPHS = {
    "flagship": ({"f": "sin(x) e^(y z^2)", "x": "t-1", "y": "t^2", "z": "1/t"}, "f", "t"),
    "tree": ({"y": "u^2 v", "u": "x z", "v": "x + z^2"}, "y", "x"),
    "direct edge": ({"f": "t x", "x": "t^2"}, "f", "t"),
    "one path": ({"y": "sin(u)", "u": "v^2", "v": "3x + 1"}, "y", "x"),
    "one edge": ({"y": "x^3"}, "y", "x"),
    "negative partials": ({"f": "-x - 2y", "x": "-t", "y": "1 - t"}, "f", "t"),
    "to the middle": ({"f": "x y", "x": "t^2", "y": "x + t"}, "f", "x"),
    "many paths": (
        {f"h{k + 1}": f"h{k} g{k} + h{k}" for k in range(6)}
        | {f"g{k + 1}": f"h{k} - g{k}" for k in range(6)},
        "h6",
        "h0",
    ),
    "cancels": ({"f": "x - y", "x": "t", "y": "t"}, "f", "t"),
    "no path": ({"f": "x", "g": "t"}, "f", "t"),
}


@pytest.mark.parametrize("name", GRAPHS)
def test_both_sides_of_a_step_are_the_same_number(name):
    texts, of, wrt = GRAPHS[name]
    graph = Graph(texts)
    values = graph.at({name: 0.7 + k for k, name in enumerate(graph.inputs)}).nodes
    derivation = derive_total(graph, of, wrt)
    for step in derivation:
        assert step.rule and step.before and step.after and step.why.endswith(".")
        assert step.before_expr is not None or step.rule == "no path" or name == "many paths"
        if step.before_expr is not None:
            assert close(number(step.before_expr.doit(), values), number(step.after_expr, values), 1e-9)
    if derivation.result is not None:
        total = graph.total(of, wrt).at({n: values[n] for n in graph.inputs})
        assert close(number(derivation.result, values), total)


def test_the_flagship_reads_as_in_the_course():
    graph = Graph(GRAPHS["flagship"][0])
    derivation = derive_total(graph, "f", "t")
    assert [step.rule for step in derivation] == [
        *["partial derivative (held constant)"] * 3,
        *["ordinary derivative"] * 3,
        "total derivative",
        "put in the derivatives",
        *["substitution"] * 3,
        "sum of the paths",
        "cancellation",
    ]
    assert derivation[0].latex == r"\frac{\partial f}{\partial x} = \cos(x) e^{y z^2}"
    assert derivation[0].why == "In f = sin(x) e^(y z^2) only x moves; y and z are held constant."
    assert [step.before for step in derivation[3:6]] == [rf"\frac{{d{v}}}{{dt}}" for v in "xyz"]
    assert derivation[7].after == (
        r"\cos(x) e^{y z^2} \cdot 1 + z^2 \sin(x) e^{y z^2} \cdot 2 t"
        r" + 2 y z \sin(x) e^{y z^2} \cdot \left(-\frac{1}{t^2}\right)"
    )
    assert derivation[-1].before == (r"e \cos(t - 1) + \frac{2 e}{t} \sin(t - 1) - \frac{2 e}{t} \sin(t - 1)")
    assert "through y and through z" in derivation[-1].why
    assert derivation[-1].after == r"e \cos(t - 1)"
    assert derivation.result == E * cos(symbol("t") - 1)
    assert len(derivation) == 13
    assert repr(derivation).startswith("Derivation(13 steps: partial derivative (held constant), ")


def test_every_line_can_be_drawn():
    from matplotlib.mathtext import MathTextParser

    parser = MathTextParser("path")
    for texts, of, wrt in GRAPHS.values():
        derivation = derive_total(Graph(texts), of, wrt)
        for step in derivation:
            parser.parse(f"${step.latex}$")
        assert derivation._repr_latex_().count(r"&\text{") == len(derivation)


def test_a_deep_network_stays_readable():
    texts = {f"h{k + 1}_{i}": f"sin(h{k}_0 + {i + 2}h{k}_1)" for k in range(30) for i in (0, 1)}
    derivation = derive_total(Graph(texts), "h30_0", "h0_0")
    assert len(derivation) <= 31
    assert derivation.result is None
    assert "more variables" in derivation[-1].why
    assert "536870912 paths lead" in derivation[-1].why


def test_unknown_names_are_refused():
    with pytest.raises(GraphError, match="is not a variable of this graph"):
        derive_total(Graph(f="x"), "f", "q")
