"""The course's facts, by the row of the list of contents that states them: one assertion a row."""

import numpy as np
import pytest
import sympy
from sympy import E, Rational, cos, exp, pi, sin, sqrt

from mvcalc_widgets.calculus.curves.implicit import implicit
from mvcalc_widgets.calculus.curves.on_curve import equal_on_curve
from mvcalc_widgets.calculus.derivations.derive import derive
from mvcalc_widgets.calculus.expressions.differentiation import differential, partial
from mvcalc_widgets.calculus.graphs.graph import Graph
from mvcalc_widgets.calculus.kinks import kink_slopes
from mvcalc_widgets.calculus.language.formula import parse
from mvcalc_widgets.calculus.language.symbols import symbol
from mvcalc_widgets.calculus.probability import JointTable
from mvcalc_widgets.calculus.surfaces.gradients import gradient
from tests.calculus.oracles import central_difference

a, b, h, s, t, u, v, w, x, y, z = map(symbol, "abhstuvwxyz")
F = "sin(x) e^(y z^2)"
FLAGSHIP = Graph(f=F, x="t-1", y="t^2", z="1/t")
CLIMBER = Graph(S="h^2/100 - 2 T + 3 v^2", h="3 t", T="15 - t^2", v="sin t")
BODY = "4/3 pi t x y"
TREE = Graph(y="u^2 v", u="x z", v="x + z^2")
MANY = "3x^3 z - y^2 + 5z + 2y z"
NESTED = "3(2x^2)^5"
CIRCLE, OVAL = "x^2 + y^2 = 25", "x^2 + x y + y^2 = 7"


def same(got: sympy.Expr, expected: object) -> bool:
    """Equal as functions; both sides are short enough for sympy."""
    return sympy.simplify(sympy.sympify(got) - sympy.sympify(expected)) == 0


def contributions(at: sympy.Expr) -> list[float]:
    return [float(part.substituted.subs(t, at)) for part in FLAGSHIP.total("f", "t").contributions]


def steps(*asked: str, **named: str) -> str:
    return " ; ".join(step.latex for step in derive(*asked, **named))


def two_layers(wrt: str) -> bool:
    """A path sum over random polynomials is the derivative after substitution."""
    rng = np.random.default_rng(7)
    one, two, three, *four = (int(n) for n in rng.integers(1, 6, 8))
    graph = Graph(y=f"u^{one} + {two} u v + v^{three}", u=f"x z + {four[0]} x", v=f"x^2 - {four[1]} z")
    return same(graph.total("y", wrt).substituted, graph.composed("y").diff(symbol(wrt)))


FACTS = {
    "A03": lambda: same(partial(F, "x"), cos(x) * exp(y * z**2)),
    "A04": lambda: same(partial(F, "y"), z**2 * sin(x) * exp(y * z**2)),
    "A05": lambda: same(partial(F, "z"), 2 * y * z * sin(x) * exp(y * z**2)),
    "A06": lambda: FLAGSHIP.inputs == ("t",) and same(FLAGSHIP.composed("z"), 1 / t),
    "A07": lambda: (
        [[FLAGSHIP.composed(n).subs(t, at) for n in "xyz"] for at in (1, 2, Rational(1, 2), -1)]
        == [[0, 1, 1], [1, 4, Rational(1, 2)], [-Rational(1, 2), Rational(1, 4), 2], [-2, 1, -1]]
        and same(FLAGSHIP.composed("y") * FLAGSHIP.composed("z") ** 2, 1)
    ),
    "A09": lambda: same(FLAGSHIP.composed("f"), E * sin(t - 1)),
    "A11": lambda: (
        [part.path for part in FLAGSHIP.total("f", "t").contributions]
        == [("f", "x", "t"), ("f", "y", "t"), ("f", "z", "t")]
    ),
    "A14": lambda: [FLAGSHIP.partial(n, "t") for n in "xyz"] == [1, 2 * t, -1 / t**2],
    "A15": lambda: same(
        FLAGSHIP.total("f", "t").expr,
        (cos(x) + z**2 * sin(x) * 2 * t - 2 * y * z * sin(x) / t**2) * exp(y * z**2),
    ),
    "A16": lambda: all(
        same(part.substituted, expected)
        for part, expected in zip(
            FLAGSHIP.total("f", "t").contributions,
            (E * cos(t - 1), 2 * E / t * sin(t - 1), -2 * E / t * sin(t - 1)),
            strict=True,
        )
    ),
    "A17": lambda: FLAGSHIP.total("f", "t").simplified == E * cos(t - 1),
    "A18": lambda: np.allclose(
        [contributions(at) for at in (1, 2, Rational(1, 2), -1)],
        [
            [2.7182818, 0, 0],
            [1.4686939, 2.2873553, -2.2873553],
            [2.3855167, -5.2128549, 5.2128549],
            [-1.1312044, 4.9434533, -4.9434533],
        ],
        atol=5e-8,
    ),
    "A19": lambda: same(sum(p.substituted for p in FLAGSHIP.total("f", "t").contributions[1:]), 0),
    "A28": lambda: (
        same(CLIMBER.total("S", "t").simplified, CLIMBER.composed("S").diff(t))
        and len(CLIMBER.total("S", "t").contributions) == 3
    ),
    "B01": lambda: same(partial("x^2", "x"), 2 * x) and same(partial("x^a", "x"), a * x ** (a - 1)),
    "B06": lambda: same(parse(BODY), 4 * pi / 3 * t * x * y),
    "B08": lambda: same(partial(BODY, "x"), 4 * pi / 3 * t * y),
    "B10": lambda: same(
        Graph(f="t x^2 + y^3", t="x^3", y="sin x").total("f", "x").expr,
        x**2 * 3 * x**2 + 2 * t * x + 3 * y**2 * cos(x),
    ),
    "B11": lambda: same(Graph(f=BODY, t="x").total("f", "x").contributions[0].expr, 4 * pi / 3 * x * y),
    "B12": lambda: same(partial(BODY, "y") * partial("7", "x"), 0),
    "B13": lambda: same(Graph(f=BODY, t="x").total("f", "x").simplified, 8 * pi / 3 * x * y),
    "B14": lambda: not same(partial(BODY, "x").subs(t, x), Graph(f=BODY, t="x").total("f", "x").simplified),
    "B15": lambda: same(partial(BODY, "x").subs(t, x), 4 * pi / 3 * x * y),
    "B16": lambda: same(partial("4/3 pi x x y", "x"), 8 * pi / 3 * x * y),
    "B18": lambda: same(
        Graph(f=BODY, t="r", x="r", y="r").total("f", "r").simplified, 4 * pi * symbol("r") ** 2
    ),
    "B19": lambda: same(
        differential(BODY), 4 * pi / 3 * (x * y * symbol("dt") + t * y * symbol("dx") + t * x * symbol("dy"))
    ),
    "B21": lambda: same(
        differential("p^2 q + r s"),
        sum(partial("p^2 q + r s", n) * symbol(f"d{n}") for n in "pqrs"),
    ),
    "B22": lambda: same(
        Graph(q="x y z", y="x^2", z="sin x").total("q", "x").simplified, sympy.diff(x**3 * sin(x), x)
    ),
    "B23": lambda: len(Graph(q="x y z", y="x^2", z="sin x").total("q", "x").contributions) == 3,
    "B25": lambda: same(Graph(f="sin g", g="x^3").total("f", "x").expr, cos(symbol("g")) * 3 * x**2),
    "B27": lambda: table(2).chain(["y", "x"]).product().close_to(table(2)),
    "B28": lambda: table(3).chain(["z", "y", "x"]).product().close_to(table(3)),
    "B29": lambda: table(4).chain(list("xyzw")).product().close_to(table(4)),
    "B30": lambda: (
        table(3).chain(["x", "y", "z"]).product().close_to(table(3).chain(["z", "x", "y"]).product())
    ),
    "B33": lambda: NETWORK.composed("E").free_symbols == {symbol(n) for n in WEIGHTS},
    "B34": lambda: sigmoid().subs(s, 0) == Rational(1, 2) and same(sigmoid().diff(s).subs(s, 0), a / 4),
    "B35": lambda: (
        same(partial(SIGMOID, "s"), a * sigmoid() * (1 - sigmoid()))
        and not same(partial(SIGMOID, "s"), sigmoid() * (1 - sigmoid()))
    ),
    "B37": lambda: same(Graph(E="(y - f)^2/2").partial("E", "f"), symbol("f") - y),
    "B38": lambda: NETWORK.at(**descended()).nodes["E"] < NETWORK.at(**WEIGHTS).nodes["E"],
    "B40": lambda: max(abs(by_paths(n) - by_difference(n)) for n in WEIGHTS) < 1e-8,
    "C07": lambda: list(gradient("x + y")) == [1, 1],
    "C08": lambda: list(gradient("2x + 3y^2")) == [2, 6 * y],
    "C09": lambda: list(gradient("x y")) == [y, x],
    "C11": lambda: [parse("x y").subs({x: k, y: 3}) for k in (1, 2)] == [3, 6],
    "C12": lambda: all(
        same(partial(MANY, n), e)
        for n, e in {"x": 9 * x**2 * z, "y": -2 * y + 2 * z, "z": 3 * x**3 + 5 + 2 * y}.items()
    ),
    "C13": lambda: [partial("max(x, y)", "x").subs({x: p, y: 1}) for p in (2, 0)] == [1, 0],
    "C14": lambda: partial("max(x, y)", "x").subs({x: 1, y: 1}) == 0,
    "C15": lambda: [partial("max(x, y)", "y").subs({x: p, y: 1}) for p in (2, 0)] == [0, 1],
    "C16": lambda: [partial("max(x, 0)", "x").subs(x, p) for p in (-1, 0, 1)] == [0, 0, 1],
    "C17": lambda: (
        (lambda k: (k.left, k.right, k.declared))(kink_slopes("relu(x)", "x", {"x": 0})) == (0, 1, 0)
    ),
    "C19": lambda: list(gradient(MANY)) == [9 * x**2 * z, -2 * y + 2 * z, 3 * x**3 + 2 * y + 5],
    "C25": lambda: same(Graph(y="ln u", u="sin x").total("y", "x").simplified, cos(x) / sin(x)),
    "C26": lambda: same(Graph(f="g^2", g="y h", h="x z").total("f", "x").expr, 2 * symbol("g") * y * z),
    "C30": lambda: [str(e) for e in Graph.unpack(NESTED).definitions.values()] == ["2*x**2", "3*u**5"],
    "C31": lambda: same(Graph.unpack(NESTED).partial("y", "u"), 15 * u**4),
    "C32": lambda: same(Graph.unpack(NESTED).total("y", "x").expr, 15 * u**4 * 4 * x),
    "C33": lambda: derive(NESTED, "x").result == 960 * x**9,
    "C34": lambda: partial(parse(NESTED), "x") == 960 * x**9 and parse(NESTED) == 96 * x**10,
    "C37": lambda: same(partial("sin(x)/x", "x"), (cos(x) * x - sin(x)) / x**2),
    "C38": lambda: "chain" in " ".join(step.rule for step in derive(NESTED, "x")),
    "D01": lambda: same(Graph(y="u^3", u="ln x").total("y", "x").expr, 3 * u**2 / x),
    "D04": lambda: same(Graph(y="sin u", u="x z^2").total("y", "x").expr, cos(u) * z**2),
    "D05": lambda: same(Graph(y="sin u", u="x z^2").total("y", "z").expr, cos(u) * 2 * x * z),
    "D07": lambda: two_layers("x"),
    "D08": lambda: two_layers("z"),
    "D11": lambda: same(
        Graph(y="u v w", u="x^2", v="x z", w="sin x").total("y", "x").simplified,
        sympy.diff(x**3 * z * sin(x), x),
    ),
    "D13": lambda: same(TREE.total("y", "x").simplified, 3 * x**2 * z**2 + 2 * x * z**4),
    "D16": lambda: same(
        Graph(y="u^2 + 3 v", u="e^-x", v="x^2").total("y", "x").expr, -2 * u * exp(-x) + 6 * x
    ),
    "E01": lambda: derive("sin(x^2)", "x").result == 2 * x * cos(x**2),
    "E02": lambda: str(partial("sin(x^2)", "x")) == "2*x*cos(x**2)",
    "E04": lambda: (
        [str(e) for e in Graph.unpack("ln(3x^2+1)").definitions.values()] == ["3*x**2 + 1", "log(u)"]
    ),
    "E05": lambda: derive("ln(3x^2+1)", "x").result == 6 * x / (3 * x**2 + 1),
    "E08": lambda: all(part in steps(CIRCLE, "x", of="y").replace(" ", "") for part in ("2x", "2y")),
    "E09": lambda: (
        [implicit(CIRCLE, "y", "x").subs({x: p, y: q}) for p, q in ((3, 4), (3, -4), (4, 3), (0, 5))]
        == [Rational(-3, 4), Rational(3, 4), Rational(-4, 3), 0]
    ),
    "E13": lambda: (
        tuple(map(str, (partial(F, n) for n in "xyz")))
        == ("exp(y*z**2)*cos(x)", "z**2*exp(y*z**2)*sin(x)", "2*y*z*exp(y*z**2)*sin(x)")
    ),
    "E14": lambda: list(gradient("sin(x) e^y")) == [exp(y) * cos(x), exp(y) * sin(x)],
    "E26": lambda: not same(derive("sin(x^2)", "x").result, cos(x**2)),
    "E27": lambda: not same(derive(NESTED, "x").result, 240 * x**8),
    "E28": lambda: not equal_on_curve("-1", implicit(CIRCLE, "y", "x"), CIRCLE).equal,
    "E29": lambda: not same(partial("x y", "x"), x + y),
    "E30": lambda: (partial("7", "x"), partial("7x", "x")) == (0, 7),
    "E31": lambda: derive("sin(5x^2)", "x").result == 10 * x * cos(5 * x**2),
    "E32": lambda: str(implicit(OVAL, "y", "x")) == "-(2*x + y)/(x + 2*y)",
    "E33": lambda: (
        [
            implicit(OVAL, "y", "x", at={"x": p, "y": q})
            for p, q in ((1, 2), (2, 1), (-1, 3), (-3, 2), (3, -1))
        ]
        == [Rational(-4, 5), Rational(-5, 4), Rational(-1, 5), 4, -5]
    ),
    "E35": lambda: (
        same(implicit(CIRCLE, "y", "x"), -x / y) and same(partial("sin(x^2)", "x"), 2 * x * cos(x**2))
    ),
}


@pytest.mark.parametrize("row", FACTS)
def test_row(row: str) -> None:
    assert FACTS[row]()


def test_the_ends_of_the_oval() -> None:
    """E33: vertical tangents where x + 2y = 0, horizontal ones where 2x + y = 0."""
    slope = implicit(OVAL, "y", "x")
    upright, level = {x: 2 * sqrt(21) / 3, y: -sqrt(21) / 3}, {x: sqrt(21) / 3, y: -2 * sqrt(21) / 3}
    for point in (upright, level):
        assert (x**2 + x * y + y**2).subs(point).simplify() == 7
    assert sympy.denom(slope).subs(upright) == 0 and slope.subs(level).simplify() == 0


# ---- what some rows need ----------------------------------------------------------------------------------

SIGMOID = "1/(1 + e^(-a s))"


def sigmoid() -> sympy.Expr:
    return parse(SIGMOID)


def table(size: int) -> JointTable:
    names, shape = ["x", "y", "z", "w"][:size], [2, 3, 2, 2][:size]
    return JointTable.random(shape, names, np.random.default_rng(3))


def network() -> tuple[Graph, dict[str, float]]:
    """2-2-2-1 with sigmoids (a = 3/2), one data point (0.5, -1) -> 0.25, weights from a fixed generator."""
    rng, weights, definitions = np.random.default_rng(5), {}, {}
    below = ["0.5", "(-1)"]
    for layer in (1, 2):
        for k in (1, 2):
            names = [f"w_{layer}{k}{j}" for j in (1, 2)]
            weights |= {name: round(float(rng.normal()), 3) for name in [*names, f"b_{layer}{k}"]}
            total = " + ".join(f"{name}*{value}" for name, value in zip(names, below, strict=True))
            definitions[f"s_{layer}{k}"] = f"{total} + b_{layer}{k}"
            definitions[f"h_{layer}{k}"] = f"1/(1 + e^(-1.5*s_{layer}{k}))"
        below = [f"h_{layer}1", f"h_{layer}2"]
    weights |= {name: round(float(rng.normal()), 3) for name in ("w_31", "w_32", "b_3")}
    definitions["f"] = f"w_31*{below[0]} + w_32*{below[1]} + b_3"
    definitions["E"] = "(0.25 - f)^2/2"
    return Graph(definitions), weights


NETWORK, WEIGHTS = network()


def by_paths(name: str) -> float:
    return NETWORK.total("E", name).at(WEIGHTS)


def by_difference(name: str) -> float:
    return central_difference(lambda value: NETWORK.at(**(WEIGHTS | {name: value})).nodes["E"], WEIGHTS[name])


def descended() -> dict[str, float]:
    """One step of gradient descent with the rate 0.1."""
    return {name: value - 0.1 * by_paths(name) for name, value in WEIGHTS.items()}
