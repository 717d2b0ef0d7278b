"""The total derivative: the course's examples (contents A, D); path sum = substitution = difference."""

from __future__ import annotations

import re

import pytest
import sympy
from hypothesis import assume, given, settings
from hypothesis import strategies as st
from sympy import E, cos, exp, sin

from mvcalc_widgets.calculus.graphs.graph import Graph, GraphError
from mvcalc_widgets.calculus.language.symbols import symbol
from tests.calculus.oracles import central_difference, close, number

t, x, y, z = map(symbol, "txyz")


@pytest.fixture(scope="module")
def flagship() -> Graph:
    return Graph(f="sin(x) e^(y z^2)", x="t-1", y="t^2", z="1/t")


# ---- facts of the course ----


@pytest.mark.parametrize(
    ("fact", "of", "wrt", "expected"),
    [
        ("A03", "f", "x", cos(x) * exp(y * z**2)),
        ("A04", "f", "y", z**2 * sin(x) * exp(y * z**2)),
        ("A05", "f", "z", 2 * y * z * sin(x) * exp(y * z**2)),
        ("A14", "x", "t", sympy.Integer(1)),
        ("A14", "y", "t", 2 * t),
        ("A14", "z", "t", -(t**-2)),
    ],
)
def test_ingredients(flagship, fact, of, wrt, expected):
    assert flagship.partial(of, wrt) == expected, fact


@pytest.mark.parametrize(
    ("at", "point"), [(1, (0, 1, 1)), (2, (1, 4, 0.5)), (0.5, (-0.5, 0.25, 2)), (-1, (-2, 1, -1))]
)
def test_a07_the_particle_in_space(flagship, at, point):
    numbers = flagship.at(t=at)
    assert (numbers["x"], numbers["y"], numbers["z"]) == point
    assert numbers["y"] * numbers["z"] ** 2 == 1


def test_a09_the_composed_function(flagship):
    assert flagship.composed("f") == E * sin(t - 1)


def test_a11_a_path_for_each_coordinate(flagship):
    total = flagship.total("f", "t")
    assert [c.path for c in total.contributions] == [("f", "x", "t"), ("f", "y", "t"), ("f", "z", "t")]
    assert total.latex == r"\frac{df}{dt}"
    assert total.contributions[0].latex == r"\frac{\partial f}{\partial x} \frac{dx}{dt}"


def test_a15_the_assembled_sum(flagship):
    total = flagship.total("f", "t")
    factors = [c.factors for c in total.contributions]
    assert factors == [
        (cos(x) * exp(y * z**2), 1),
        (z**2 * sin(x) * exp(y * z**2), 2 * t),
        (2 * y * z * sin(x) * exp(y * z**2), -(t**-2)),
    ]
    assert total.expr == sum(a * b for a, b in factors)


def test_a16_substituted_term_by_term(flagship):
    total = flagship.total("f", "t")
    terms = [E * cos(t - 1), 2 * E / t * sin(t - 1), -2 * E / t * sin(t - 1)]
    assert [c.substituted for c in total.contributions] == terms
    assert list(total.substituted.args) == terms  # held apart: nothing has cancelled yet


def test_a17_simplified(flagship):
    assert flagship.total("f", "t").simplified == E * cos(t - 1)


@pytest.mark.parametrize(
    ("at", "paths", "total"),
    [
        (1, (2.7182818, 0, 0), 2.7182818),
        (2, (1.4686939, 2.2873553, -2.2873553), 1.4686939),
        (0.5, (2.3855167, -5.2128549, 5.2128549), 2.3855167),
        (-1, (-1.1312044, 4.9434533, -4.9434533), -1.1312044),
    ],
)
def test_a18_numbers_of_the_slider(flagship, at, paths, total):
    numbers = flagship.at(t=at)
    assert list(numbers.paths.values()) == pytest.approx(paths, abs=6e-8)
    assert flagship.total("f", "t").at(t=at) == pytest.approx(total, abs=6e-8)


@given(st.floats(-4, 4).filter(lambda t: abs(t) > 0.05))
def test_a19_the_y_and_z_paths_cancel(at):
    graph = Graph(f="sin(x) e^(y z^2)", x="t-1", y="t^2", z="1/t")
    paths = graph.at(t=at).paths
    assert close(paths["f", "y", "t"], -paths["f", "z", "t"])


def test_a28_three_influences():
    graph = Graph(S="h^2 + 3T v", h="5t", T="20 - t", v="4 + sin(t)")
    assert [c.path[1] for c in graph.total("S", "t").contributions] == ["h", "T", "v"]


def test_d01_chain_rule():
    total = Graph(y="sin(u)", u="x^2").total("y", "x")
    assert total.simplified == 2 * x * cos(x**2)
    assert [c.latex for c in total.contributions] == [r"\frac{dy}{du} \frac{du}{dx}"]


def test_d04_one_intermediate_and_two_inputs():
    total = Graph(y="sin(u)", u="x z").total("y", "x")
    assert total.latex == r"\frac{\partial y}{\partial x}"
    assert total.contributions[0].latex == r"\frac{dy}{du} \frac{\partial u}{\partial x}"


def test_d13_a_tree_by_paths_and_by_substitution():
    graph = Graph(u="x z", v="x + z^2", y="u^2 v")
    total = graph.total("y", "x")
    expected = 3 * x**2 * z**2 + 2 * x * z**4
    assert total.simplified == expected
    assert sympy.expand(graph.composed("y").diff(x)) == expected


def test_a_direct_edge_is_a_path():
    total = Graph(f="t x", x="t^2").total("f", "t")
    assert {c.path for c in total.contributions} == {("f", "x", "t"), ("f", "t")}
    assert total.simplified == 3 * t**2


def test_other_inputs_and_a_variable_in_the_middle_are_constants():
    graph = Graph(f="a x y", x="t", y="t + a")
    a = symbol("a")
    assert sympy.expand(graph.total("f", "x").simplified) == a * t + a**2  # y stays t + a
    assert sympy.expand(graph.total("f", "t").simplified) == 2 * a * t + a**2


def test_no_path_and_the_variable_itself():
    graph = Graph(f="x", g="w")
    assert graph.total("f", "w").simplified == 0
    assert graph.total("f", "w").contributions == ()
    assert graph.total("f", "f").simplified == 1
    assert graph.total("f", "f").at(x=1, w=1) == 1


def test_a_pole_is_nan_and_no_error(flagship):
    numbers = flagship.at(t=0)
    assert numbers["x"] == -1 and numbers["z"] != numbers["z"] and numbers["f"] != numbers["f"]
    assert all(value != value for value in numbers.paths.values())
    assert flagship.total("f", "t").at(t=0) != flagship.total("f", "t").at(t=0)


# ---- many paths ----


def layers(count: int, rule: str) -> dict[str, str]:
    """`count` layers of three nodes, each using all three of the layer before; y adds up the last."""
    texts = {f"h1_{i}": f"{i + 1} x" for i in range(3)}
    for k in range(2, count + 1):
        a, b, c = (f"h{k - 1}_{i}" for i in range(3))
        texts |= {f"h{k}_{i}": rule.format(a=a, b=b, c=c) for i in range(3)}
    return texts | {"y": " + ".join(f"h{count}_{i}" for i in range(3))}


def test_twenty_layers_are_added_without_walking_their_paths():
    """Each layer adds the three before it: dy/dx = (1 + 2 + 3) 3^19 by the product of the layers."""
    graph = Graph(layers(20, "{a} + {b} + {c}"))
    total = graph.total("y", "x")
    assert total.count == graph.count_paths("y", "x") == 3**20
    assert total.at(x=0.3) == 6 * 3**19
    assert total.simplified == 6 * 3**19


def test_twenty_layers_of_curved_nodes():
    """h = sin(a + 2b + c)/4: the nodes of a layer are equal from the second on, so slopes multiply."""
    graph = Graph(layers(20, "sin({a} + 2{b} + {c})/4"))
    total = graph.total("y", "x")
    numbers = graph.at(x=0.3)
    slope = sympy.Float(1)
    inner = 8.0  # x + 2*2x + 3x
    for k in range(2, 21):
        argument = sum(w * numbers[f"h{k - 1}_{i}"] for i, w in enumerate((1, 2, 1)))
        slope *= cos(argument) / 4 * inner
        inner = 4.0
    assert close(total.at(x=0.3), float(3 * slope), 1e-12)
    assert len(total.accumulated) == 62
    assert next(graph.paths("y", "x"))[:2] == ("y", "h20_0")
    with pytest.raises(GraphError, match="3486784401 paths"):
        _ = total.contributions


def test_what_is_too_long_to_write_still_has_its_number():
    total = Graph(layers(20, "sin({a})/2 + {b} {c}/4 + {a}/3")).total("y", "x")
    with pytest.raises(GraphError, match="too long"):
        _ = total.expr
    with pytest.raises(GraphError, match="too long"):
        _ = total.simplified
    assert close(total.at(x=0.3), central_difference(lambda x: total.graph.at(x=x)["y"], 0.3), 1e-6)


def test_the_accumulated_lines_are_the_derivative():
    graph = Graph(layers(3, "{a} {b} + sin({c})"))
    total = graph.total("y", "x")
    numbers = graph.at(x=0.4)
    values = dict(numbers.nodes)
    for name, line in total.accumulated.items():
        values[total.rate(name).name] = number(line, values)
    assert close(values[total.rate("y").name], total.at(x=0.4))
    assert close(number(total.expr, values), total.at(x=0.4))


# ---- properties of random graphs ----

SHAPES = (
    "{a} {b}",
    "{a} + {b}^2",
    "sin({a}) + {b}",
    "e^({a}/4) {b}",
    "{a} - 2{b}",
    "{a}/(1 + {b}^2)",
    "{a}^2",
    "cos({a} {b})",
)


@st.composite
def graphs(draw: st.DrawFn) -> dict[str, str]:
    """Two inputs and two to five nodes, each using one or two of what came before."""
    known = ["s", "t"]
    texts = {}
    for name in ["a", "b", "c", "d", "g"][: draw(st.integers(2, 5))]:
        shape = draw(st.sampled_from(SHAPES))
        texts[name] = shape.format(a=draw(st.sampled_from(known)), b=draw(st.sampled_from(known)))
        known.append(name)
    return texts


@settings(max_examples=40, deadline=None)
@given(graphs(), st.floats(-1.5, 1.5), st.floats(-1.5, 1.5))
def test_path_sum_is_substitution_is_difference(texts, s_value, t_value):
    graph = Graph(texts)
    of = list(texts)[-1]
    point = {name: value for name, value in (("s", s_value), ("t", t_value)) if name in graph.inputs}
    assume("t" in point)
    total = graph.total(of, "t")
    numbers = graph.at(point)
    by_edges = numbers.total(of, "t")
    assume(abs(by_edges) < 1e4)
    by_paths = sum(numbers.path(path) for path in graph.paths(of, "t"))
    assert close(by_edges, by_paths)
    assert close(by_edges, number(graph.composed(of).diff(symbol("t")), point))
    assert close(by_edges, number(total.simplified, point))
    moved = central_difference(lambda value: graph.at({**point, "t": value})[of], t_value, 1e-6)
    assert close(by_edges, moved, 1e-4)


@settings(max_examples=40, deadline=None)
@given(graphs())
def test_count_paths_counts_and_the_order_is_topological(texts):
    graph = Graph(texts)
    place = {name: i for i, name in enumerate(graph.variables)}
    assert all(place[edge.wrt] < place[edge.of] for edge in graph.edges)
    assert graph.order == tuple(name for name in graph.variables if name in texts)
    assert graph.variables[: len(graph.inputs)] == graph.inputs
    for wrt in graph.inputs:
        for of in texts:
            paths = list(graph.paths(of, wrt))
            assert len(paths) == len(set(paths)) == graph.count_paths(of, wrt)
            assert {name for path in paths for name in path} == set(graph.route(of, wrt))


@settings(max_examples=25, deadline=None)
@given(graphs(), st.permutations(["e", "E", "I", "S", "lambda"]))
def test_names_do_not_matter(texts, names):
    renaming = dict(zip(["a", "b", "c", "d", "g"], names, strict=True))

    def renamed(text: str) -> str:  # exp, since e may be one of the new names
        words = re.sub(r"e\^\((\w+)/4\)", r"exp(\1/4)", text)
        return re.sub(r"(?<![a-z])[abcdg](?![a-z])", lambda m: renaming[m[0]], words)

    graph = Graph(texts)
    other = Graph({renaming[name]: renamed(text) for name, text in texts.items()})
    back = {symbol(new): symbol(old) for old, new in renaming.items()}
    for wrt in graph.inputs:
        one = graph.total(list(texts)[-1], wrt).expr
        two = other.total(renaming[list(texts)[-1]], wrt).expr
        assert one == two.xreplace(back)
