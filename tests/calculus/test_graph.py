"""Graph: what it consists of, and what it says when something is wrong."""

from __future__ import annotations

import math
from decimal import Decimal

import pytest
import sympy

from mvcalc_widgets.calculus.graphs.graph import Graph, GraphError
from mvcalc_widgets.calculus.language.formula import FormulaError, parse
from mvcalc_widgets.calculus.language.symbols import symbol
from tests.calculus.oracles import close

FLAGSHIP = {"f": "sin(x) e^(y z^2)", "x": "t-1", "y": "t^2", "z": "1/t"}


def test_the_parts_of_the_flagship():
    graph = Graph(**FLAGSHIP)
    assert graph.inputs == ("t",)
    assert graph.order == ("x", "y", "z", "f")
    assert graph.variables == ("t", "x", "y", "z", "f")
    assert [(e.of, e.wrt) for e in graph.edges] == [
        ("f", "x"), ("f", "y"), ("f", "z"), ("x", "t"), ("y", "t"), ("z", "t"),
    ]  # fmt: skip
    assert graph.output == "f"
    assert graph.texts == FLAGSHIP
    assert list(graph.latex) == list(graph.definitions) == list(FLAGSHIP)
    assert repr(graph) == "Graph(f = sin(x) e^(y z^2), x = t-1, y = t^2, z = 1/t)"


def test_sympy_definitions_and_foreign_symbols():
    t, x = sympy.symbols("t x", positive=True)
    graph = Graph(f=sympy.sin(x) * 2, x=t**2, g=3, h=0.1)
    assert graph.definitions["f"] == 2 * sympy.sin(symbol("x"))
    assert graph.definitions["h"] == sympy.Rational(1, 10)
    assert graph.latex["f"] == r"2 \sin(x)"
    assert graph.at(t=2)["f"] == 2 * math.sin(4)


def test_inputs_come_first_and_by_number():
    graph = Graph(f="c x_10 + x_2 y", c=3, y="x_2 + b")
    assert graph.inputs == ("b", "x_2", "x_10")
    assert graph.variables == ("b", "x_2", "x_10", "c", "y", "f")


@pytest.mark.parametrize("name", ["e", "E", "I", "S", "N", "lambda", "beta", "pi"])
def test_a_declared_name_wins_over_a_constant(name):
    graph = Graph({name: "x^2", "f": f"3{name} + 1"})
    assert graph.total("f", "x").simplified == 6 * symbol("x")


def test_an_input_may_not_be_declared_but_a_constant_stays_one():
    assert Graph(f="e^x").inputs == ("x",)


def test_partial_freezes_what_is_between():
    graph = Graph(f="t x", x="t^2")
    assert graph.partial("f", "t") == symbol("x")
    assert graph.partial("x", "f") == 0
    assert graph.partial("f", "f") == 1


def test_differential():
    x, y, dx, dy = map(symbol, ("x", "y", "dx", "dy"))
    graph = Graph(f="x^2 y", x="t")
    assert graph.differential("f") == 2 * x * y * dx + x**2 * dy
    assert graph.differential("x") == symbol("dt")
    assert graph.differential("t") == symbol("dt")
    with pytest.raises(GraphError, match="dx is a variable of this graph"):
        Graph({"f": "x dx", "dx": "t"}).differential("f")


def test_paths_are_found_one_at_a_time():
    graph = Graph(
        {f"n{k + 1}": f"n{k} + 2n{k} m{k}" for k in range(40)} | {f"m{k + 1}": f"n{k}" for k in range(40)}
    )
    first = next(graph.paths("n40", "n0"))
    assert first[0] == "n40" and first[-1] == "n0"
    assert graph.count_paths("n40", "n0") > 10**7


def test_numbers_of_nodes_edges_and_paths():
    numbers = Graph(**FLAGSHIP).at(t=2)
    assert numbers["y"] == 4 and dict(numbers)["z"] == 0.5 and len(numbers) == 5
    assert numbers.edges["y", "t"] == 4 and numbers.edges["z", "t"] == -0.25
    assert close(numbers.paths["f", "x", "t"], 1.4686939399158851)
    assert numbers.path(("f", "y")) == numbers.edges["f", "y"]


def test_kinks_have_the_declared_slope():
    graph = Graph(f="max(x, 0)")
    assert [graph.at(x=x).edges["f", "x"] for x in (-1, 0, 1)] == [0, 0, 1]


def test_sizes_beyond_all_bounds_do_not_hang():
    tower = Graph(a="9", b="9^a", c="9^b", d="x^c")
    assert tower.at(x=1.0)["c"] == math.inf
    with pytest.raises(GraphError, match="digits"):
        tower.composed("c")
    steep = Graph(a="e^x", b="e^a", c="e^b", d="sin(e^c)")
    assert math.isnan(steep.at(x=3)["d"])
    chain = Graph({f"n{k + 1}": f"sin(n{k})" for k in range(300)})
    assert close(chain.total("n300", "n0").at(n0=0.0), 1.0)
    with pytest.raises(GraphError, match="too long"):
        chain.composed("n300")


# ---- what is wrong is said ----


def test_a_circle_is_named():
    with pytest.raises(GraphError, match=r"x -> y -> x|y -> x -> y"):
        Graph(x="y + 1", y="x^2", f="t")
    with pytest.raises(GraphError, match=r"x is used in its own formula, x = x \+ 1"):
        Graph(x="x + 1")


@pytest.mark.parametrize(
    "ask",
    [
        lambda g: g.partial("altitud", "t"),
        lambda g: g.total("altitud", "t"),
        lambda g: g.differential("altitud"),
        lambda g: g.paths("altitud", "t"),
        lambda g: g.count_paths("altitud", "t"),
        lambda g: g.composed("altitud"),
        lambda g: g.at(altitud=2),
    ],
)
def test_an_unknown_name_is_refused_with_the_nearest_one(ask):
    with pytest.raises(GraphError, match=r"Did you mean altitude\?"):
        ask(Graph(altitude="t", f="altitude"))


def test_a_variable_defined_twice():
    with pytest.raises(GraphError, match=r"x is defined twice: x = t and x = t\^2"):
        Graph([("x", "t"), ("x", "t^2")])
    with pytest.raises(GraphError, match="x is defined twice"):
        Graph({"x": "t"}, x="t^2")


def test_all_formulas_that_cannot_be_read_are_listed():
    with pytest.raises(GraphError) as caught:
        Graph(f="sin(x", x="t +* 2", y="t^2")
    assert set(caught.value.problems) == {"f", "x"}
    assert str(caught.value).startswith("2 formulas cannot be read.\nf: ")
    assert "\nx: " in str(caught.value)


@pytest.mark.parametrize("name", ["2x", "", "x y", "x+1", "__import__('os')"])
def test_names_are_checked(name):
    with pytest.raises(GraphError, match="cannot name a variable"):
        Graph({name: "t"})


def test_a_sympy_symbol_with_a_strange_name_is_refused():
    with pytest.raises(GraphError, match="cannot name a variable"):
        Graph(f=sympy.Symbol("__import__('os')") + 1)


@pytest.mark.parametrize("formula", [None, ["t"], sympy.Eq(symbol("x"), 1), True, sympy.Matrix([1]), b"t"])
def test_a_definition_is_text_or_an_expression(formula):
    with pytest.raises(TypeError, match="x: a definition is text such as"):
        Graph(x=formula)


@pytest.mark.parametrize(
    "graph",
    [
        lambda: Graph(z="z = x^2 y", x="x = 3t", y="y(t) = 1/t"),
        lambda: Graph(z="z(x, y) = x^2 y", x="3t", y="1/t"),
        lambda: Graph("z = x^2 y; x = 3t; y = 1/t"),
        lambda: Graph(z="f(x, y) = x^2 y", x="x = 3t", y="g(t) = 1/t"),
        lambda: Graph(z="z = f(x, y) = x^2 y", x="3t", y="1/t"),
        lambda: Graph("z = f(x, y) = x^2 y, x = 3t, y = 1/t"),
        lambda: Graph("z(x, y) = x^2 y, x = 3t, y(t) = 1/t"),
        lambda: Graph("z = x^2 y\nx = 3t\ny = 1/t\n"),
        lambda: Graph(["z = x^2 y", "x = 3t", "y = 1/t"]),
        lambda: Graph([("z", "x^2 y"), "x = 3t", sympy.Eq(symbol("y"), 1 / symbol("t"))]),
        lambda: Graph({symbol("z"): "x^2 y", " x ": "3t", "y": "1/t"}),
    ],
)
def test_forms_of_definitions(graph):
    assert graph().definitions == Graph(z="x^2 y", x="3t", y="1/t").definitions
    assert graph().texts == Graph(z="x^2 y", x="3t", y="1/t").texts | {"y": graph().texts["y"]}


@pytest.mark.parametrize(
    ("definitions", "says"),
    [
        ({"x": "y = t^2"}, "x"),
        ({"x": "x = x + 1"}, "x"),
        ({"z": "x(t) = t^2", "x": "3t"}, "this says x = "),
        ({"z": "z = x(t) = t^2", "x": "3t"}, "this says x = "),
        ({"z": "w = f(x) = x^2"}, "this says w = "),
        ({"z": "f(x) = x^2", "w": "f + 1"}, "w uses f: write z"),
        ("x^2", "'x\\^2' names nothing"),
        (["x^2 y"], "names nothing"),
        ([3], "A graph is made of definitions"),
        (5, "A graph is made of definitions"),
        (";", "at least one definition"),
    ],
)
def test_definitions_that_are_refused(definitions, says):
    with pytest.raises(GraphError, match=says):
        Graph(definitions)


def test_a_graph_needs_a_definition():
    with pytest.raises(GraphError, match="at least one definition"):
        Graph()


def test_numbers_are_asked_for_by_name():
    graph = Graph(**FLAGSHIP)
    with pytest.raises(GraphError, match=r"A number is missing for t; for example graph.at\(t=1\)"):
        graph.at()
    with pytest.raises(GraphError, match="x is computed by its formula x = t-1; choose t instead"):
        graph.at(t=1, x=2)
    with pytest.raises(GraphError, match="t needs a real number, not 's'"):
        graph.at(t="s")
    with pytest.raises(GraphError, match="at has 2 numbers for 1 variable"):
        graph.at((1, 2))
    with pytest.raises(TypeError, match="real number"):
        graph.at(t=2j)
    assert graph.at(t=sympy.Rational(1, 2))["z"] == 2


@pytest.mark.parametrize("at", [2, (2,), "2", "t = 2", {"t": "sqrt(4)"}, {symbol("t"): Decimal("2.0")}])
def test_forms_of_a_point(at):
    graph = Graph(**FLAGSHIP)
    assert graph.at(at) == graph.at(t=2)
    assert graph.total("f", "t").at(at) == graph.total("f", "t").at(t=2)


def test_names_in_any_spelling():
    graph = Graph(y="r sin θ + x_1", r="t")
    theta = symbol("theta")
    assert graph.partial("y", "θ") == graph.partial(symbol("y"), theta) == symbol("r") * sympy.cos(theta)
    assert graph.total("y", "θ").wrt == "theta"
    assert graph.total(" y ", "x1").simplified == graph.total("y", "x₁").simplified == 1
    assert list(graph.paths("y", "θ")) == [("y", "theta")]
    numbers = graph.at({"t": 2, "θ": 0, "x1": 5})
    assert numbers == graph.at(t=2, θ=0, x_1=5) == graph.at([2, 0, 5])
    assert numbers["θ"] == numbers["theta"] == 0 and numbers["x₁"] == 5
    assert numbers.edges["y", "θ"] == numbers.edges["y", "theta"] == 2
    assert numbers.paths["y", "x1"] == numbers.path(("y", "x_1")) == 1
    for unknown in (lambda: numbers["q"], lambda: numbers.edges["y", "q"], lambda: numbers.edges["t", "y"]):
        with pytest.raises(KeyError):
            unknown()


# ---- one nested formula, unpacked ----


@pytest.mark.parametrize(
    ("text", "layers"),
    [
        ("3(2x^2)^5", {"u": "2x^2", "y": "3u^5"}),
        ("sin(x^2)", {"u": "x^2", "y": "sin(u)"}),
        ("sin(x) e^(y z^2)", {"u": "y z^2", "f": "sin(x) e^u"}),
        ("sin(cos(x^2))", {"u": "x^2", "v": "cos(u)", "y": "sin(v)"}),
        ("sqrt(x^2 + 1)", {"u": "x^2 + 1", "y": "sqrt(u)"}),
        ("sin^2 x", {"u": "sin(x)", "y": "u^2"}),
        ("e^-x", {"u": "-x", "y": "e^u"}),
        ("sin(x^2) + cos(x^2)", {"u": "x^2", "y": "sin(u) + cos(u)"}),
        ("1/(1 + e^-x)", {"u": "-x", "v": "1 + e^u", "y": "1/v"}),
        ("ln(u^2 v)", {"w": "u^2 v", "y": "ln(w)"}),
        ("x^2 + 3x", {"y": "x^2 + 3x"}),
        ("2^3 x^(1/2)", {"y": "2^3 x^(1/2)"}),
    ],
)
def test_a_nested_formula_falls_into_layers(text, layers):
    graph = Graph.unpack(text)
    assert graph.definitions == Graph(layers).definitions
    assert graph.output == list(layers)[-1]
    assert graph.composed(graph.output) == parse(text)


def test_layers_are_typeset_as_they_were_typed():
    assert Graph.unpack("3(2x^2)^5").latex == {"u": "2 x^{2}", "y": "3 u^{5}"}
    assert Graph.unpack("3(2x^2)^5").texts == {"u": "2x^2", "y": "3u^5"}
    assert Graph.unpack("sin(x^2)", name="f").texts == {"u": "x^2", "f": "sin(u)"}
    assert Graph.unpack("3(2x^2)^5").total("y", "x").simplified == 960 * symbol("x") ** 9


def test_unpack_refuses_what_is_no_formula():
    with pytest.raises(FormulaError):
        Graph.unpack("sin(x")
