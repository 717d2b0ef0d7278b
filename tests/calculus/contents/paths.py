"""The rows on total derivatives and on trees of variables: A01-A33 and D01-D20."""

import math

import sympy
from sympy import E, Rational, cos, exp, sin

from mvcalc_widgets import Graph, gradient, partial
from tests.calculus.contents.agreement import Fact, fn, letters
from tests.calculus.oracles import central_difference

h, t, u, v, x, y, z, T = letters("h t u v x y z T")
F = "sin(x) e^(y z^2)"
WEIGHTS = list(letters("w_1 w_2 w_3"))
TIMES = (1, 2, Rational(1, 2), -1)


def flight() -> Graph:
    """The particle in space."""
    return Graph(f=F, x="t-1", y="t^2", z="1/t")


def any_flight() -> Graph:
    """The same graph with any functions."""
    return Graph(f=fn("f", x, y, z), x=fn("x", t), y=fn("y", t), z=fn("z", t))


def climber() -> Graph:
    return Graph(S=fn("S", h, T, v), h=fn("h", t), T=fn("T", t), v=fn("v", t))


def on_a_mountain(stress: str = "h^2/100 - 2 T + 3 v^2", temperature: str = "15 - t^2") -> Graph:
    """Our functions for the climber: higher and higher, colder and colder, a wind that comes and goes."""
    return Graph(S=stress, h="3 t", T=temperature, v="sin t")


def tree() -> Graph:
    return Graph(y="u^2 v", u="x z", v="x + z^2")


def any_tree() -> Graph:
    return Graph(y=fn("f", u, v), u=fn("g", x, z), v=fn("h", x, z))


def factors(graph: Graph, of: str, wrt: str) -> list[tuple[sympy.Expr, ...]]:
    return [path.factors for path in graph.total(of, wrt).contributions]


def shown(graph: Graph, of: str, wrt: str) -> list[str]:
    return [path.latex for path in graph.total(of, wrt).contributions]


def terms() -> list[sympy.Expr]:
    """What the paths through x, y and z carry, in t."""
    return [path.substituted for path in flight().total("f", "t").contributions]


def largest(graph: Graph, at: float) -> tuple[str, float]:
    """The path that carries most, by the variable next to S, and what it carries."""
    carried = graph.at(t=at).paths
    path = max(carried, key=lambda path: abs(carried[path]))
    return path[1], carried[path]


def layered(layers: int) -> Graph:
    """Two variables in every layer, each made of both below: 2^layers ways from y down to x."""
    below, definitions = ("x", "x"), {}
    for k in range(1, layers + 1):
        one, two = below
        definitions |= {f"u_{k}": f"{one} + 2 {two}", f"v_{k}": f"{one}*{two} + {k}"}
        below = (f"u_{k}", f"v_{k}")
    return Graph({**definitions, "y": f"{below[0]} {below[1]}"})


def wide(m: int) -> Graph:
    """y through m intermediates, each of x and z."""
    names = [f"u_{j}" for j in range(1, m + 1)]
    return Graph({"y": fn("y", *letters(" ".join(names))), **{name: fn(name, x, z) for name in names}})


def over(m: int, wrt: sympy.Symbol) -> sympy.Expr:
    """The sum over j of ∂y/∂u_j ∂u_j/∂wrt."""
    inner = list(letters(" ".join(f"u_{j}" for j in range(1, m + 1))))
    return sum(fn("y", *inner).diff(part) * fn(part.name, x, z).diff(wrt) for part in inner)


TOTAL_DERIVATIVE: dict[str, Fact] = {
    "A02": lambda: (
        [partial(F, "x", at={"y": 2, "z": 3}), partial("sin(x) e^18", "x")],
        [cos(x) * exp(18)] * 2,
    ),
    "A03": lambda: (partial(F, "x"), cos(x) * exp(y * z**2)),
    "A04": lambda: (
        (partial(F, "y"), partial("y z^2", "y")),
        (z**2 * sin(x) * exp(y * z**2), z**2),
    ),
    "A05": lambda: (
        (partial(F, "z"), partial("y z^2", "z")),
        (2 * y * z * sin(x) * exp(y * z**2), 2 * y * z),
    ),
    "A06": lambda: (
        (
            flight().inputs == ("t",),
            [flight().composed(name) for name in "xyz"],
            *tuple(str(flight().at(t=0)[name]) for name in "xyzf"),
        ),
        (True, [t - 1, t**2, 1 / t], "-1.0", "0.0", "nan", "nan"),
    ),
    "A07": lambda: (
        [[flight().composed(name).subs(t, at) for name in "xyz"] for at in TIMES]
        + [flight().composed("y") * flight().composed("z") ** 2],
        [[0, 1, 1], [1, 4, Rational(1, 2)], [Rational(-1, 2), Rational(1, 4), 2], [-2, 1, -1], 1],
    ),
    "A08": lambda: (
        (flight().total("f", "t").latex, flight().total("f", "t").at(t=2)),
        (r"\frac{df}{dt}", central_difference(lambda at: flight().at(t=at)["f"], 2.0)),
    ),
    "A09": lambda: (
        (flight().composed("f"), partial(flight().composed("f"), "t")),
        (E * sin(t - 1), E * cos(t - 1)),
    ),
    "A10": lambda: (
        [
            [path[1] for path in flight().paths("f", "t")],
            flight().total("f", "t").at(t=2),
            float(sum(flight().at(t=2).paths.values())),
        ],
        [["x", "y", "z"], 1.4686939, 1.4686939],
    ),
    "A11": lambda: (
        (factors(any_flight(), "f", "t"), any_flight().total("f", "t").expr),
        (
            [(fn("f", x, y, z).diff(n), fn(n.name, t).diff(t)) for n in (x, y, z)],
            sum(fn("f", x, y, z).diff(n) * fn(n.name, t).diff(t) for n in (x, y, z)),
        ),
    ),
    "A12": lambda: (  # ∂x below the first line, dx above the second: one pair to strike out on each path
        shown(flight(), "f", "t"),
        [rf"\frac{{\partial f}}{{\partial {n}}} \frac{{d{n}}}{{dt}}" for n in "xyz"],
    ),
    "A13": lambda: (  # every path taken for the whole df/dt
        flight().count_paths("f", "t") * flight().total("f", "t").simplified,
        3 * E * cos(t - 1),
    ),
    "A14": lambda: ([flight().partial(name, "t") for name in "xyz"], [1, 2 * t, -(t**-2)]),
    "A15": lambda: (
        [factors(flight(), "f", "t"), flight().total("f", "t").expr],
        [
            [
                (cos(x) * exp(y * z**2), 1),
                (z**2 * sin(x) * exp(y * z**2), 2 * t),
                (2 * y * z * sin(x) * exp(y * z**2), -(t**-2)),
            ],
            (cos(x) + z**2 * sin(x) * 2 * t - 2 * y * z * sin(x) * t**-2) * exp(y * z**2),
        ],
    ),
    "A16": lambda: (  # side by side, nothing cancelled yet
        [terms(), len(flight().total("f", "t").substituted.args)],
        [[E * cos(t - 1), 2 * E / t * sin(t - 1), -2 * E / t * sin(t - 1)], 3],
    ),
    "A17": lambda: (str(flight().total("f", "t").simplified), str(E * cos(t - 1))),
    "A18": lambda: (
        [[float(term.subs(t, at)) for term in [*terms(), sum(terms())]] for at in TIMES],
        [
            [2.7182818, 0.0, 0.0, 2.7182818],
            [1.4686939, 2.2873553, -2.2873553, 1.4686939],
            [2.3855167, -5.2128549, 5.2128549, 2.3855167],
            [-1.1312044, 4.9434533, -4.9434533, -1.1312044],
        ],
    ),
    "A19": lambda: (
        [terms()[1] + terms()[2], terms()[0], terms()[0] + terms()[2], terms()[0] + terms()[1]],
        [0, E * cos(t - 1)] + [E * cos(t - 1) + sign * 2 * E / t * sin(t - 1) for sign in (-1, 1)],
    ),
    "A23": lambda: (
        [on_a_mountain().at(t=at).edges[name, "t"] > 0 for name in "hTv" for at in (0.5, 1, 2, 4)],
        [True] * 4 + [False] * 4 + [True, True, False, False],
    ),
    "A24": lambda: (
        on_a_mountain().total("S", "t").at(t=2),
        central_difference(lambda at: on_a_mountain().at(t=at)["S"], 2.0),
    ),
    "A25": lambda: (factors(climber(), "S", "t")[0], (fn("S", h, T, v).diff(h), fn("h", t).diff(t))),
    "A26": lambda: (factors(climber(), "S", "t")[1], (fn("S", h, T, v).diff(T), fn("T", t).diff(t))),
    "A27": lambda: (factors(climber(), "S", "t")[2], (fn("S", h, T, v).diff(v), fn("v", t).diff(t))),
    "A28": lambda: (
        climber().total("S", "t").expr,
        sum(fn("S", h, T, v).diff(n) * fn(n.name, t).diff(t) for n in (h, T, v)),
    ),
    "A29": lambda: (  # sensitivity and rate, each by a difference of its own
        list(on_a_mountain().at(t=2).paths.values()),
        [
            central_difference(lambda value, n=name: stress(**{n: value}), on_a_mountain().at(t=2)[name])
            * central_difference(lambda at, n=name: on_a_mountain().at(t=at)[n], 2.0)
            for name in "hTv"
        ],
    ),
    "A30": lambda: (
        [largest(on_a_mountain(), at) for at in (0.5, 3.0)],
        [("v", 3 * math.sin(1)), ("T", 12.0)],
    ),
    "A31": lambda: (  # the same slow climb, felt more or less
        [
            largest(Graph(S=f"{felt} h - 2 T + 3 v^2", h="t/100", T="15 - t^2", v="sin t"), 1.0)
            for felt in (10000, 1)
        ],
        [("h", 100.0), ("T", 4.0)],
    ),
    "A32": lambda: (
        [largest(on_a_mountain(temperature=falls), 0.7) for falls in ("15 - t^2", "15 - 50 t^2")],
        [("v", 3 * math.sin(1.4)), ("T", 140.0)],
    ),
    "A33": lambda: (
        [
            [path[0] for path in factors(training(), "L", "t")],
            gradient(fn("L", *WEIGHTS), ["w_1", "w_2", "w_3"]),
        ],
        [[fn("L", *WEIGHTS).diff(w) for w in WEIGHTS]] * 2,
    ),
}


def stress(**moved: float) -> float:
    """S at t = 2 with one of h, T, v moved alone."""
    at = {name: on_a_mountain().at(t=2)[name] for name in "hTv"} | moved
    return Graph(S="h^2/100 - 2 T + 3 v^2").at(at)["S"]


def training() -> Graph:
    """The climber's graph as a loss of three weights that change as the training goes on."""
    return Graph({"L": fn("L", *WEIGHTS), **{w.name: fn(w.name, t) for w in WEIGHTS}})


def down_to(graph: Graph, *wanted: str) -> list[list[str]]:
    return [["".join(path) for path in graph.paths("y", name)] for name in wanted]


TREES: dict[str, Fact] = {
    "D01": lambda: (
        Graph(y=fn("f", u), u=fn("g", x)).total("y", "x").expr,
        fn("f", u).diff(u) * fn("g", x).diff(x),
    ),
    "D02": lambda: (shown(Graph(y="u^3", u="ln x"), "y", "x"), [r"\frac{dy}{du} \frac{du}{dx}"]),
    "D03": lambda: (
        [edge.latex for edge in Graph(y="u^3", u="ln x").edges]
        + [Graph(y=fn("f", u)).partial("y", "u"), Graph(y=fn("f", u)).total("y", "u").expr],
        [r"\frac{dy}{du}", r"\frac{du}{dx}", fn("f", u).diff(u), fn("f", u).diff(u)],
    ),
    "D04": lambda: (
        factors(Graph(y=fn("f", u), u=fn("g", x, z)), "y", "x"),
        [(fn("f", u).diff(u), fn("g", x, z).diff(x))],
    ),
    "D05": lambda: (
        factors(Graph(y=fn("f", u), u=fn("g", x, z)), "y", "z"),
        [(fn("f", u).diff(u), fn("g", x, z).diff(z))],
    ),
    "D06": lambda: (
        [edge.of + edge.wrt for edge in Graph(y=fn("f", u), u=fn("g", x, z)).edges],
        ["yu", "ux", "uz"],
    ),
    "D07": lambda: (
        factors(any_tree(), "y", "x"),
        [(fn("f", u, v).diff(n), fn(m, x, z).diff(x)) for n, m in ((u, "g"), (v, "h"))],
    ),
    "D08": lambda: (
        factors(any_tree(), "y", "z"),
        [(fn("f", u, v).diff(n), fn(m, x, z).diff(z)) for n, m in ((u, "g"), (v, "h"))],
    ),
    "D09": lambda: (
        [[edge.of + edge.wrt for edge in any_tree().edges], *down_to(any_tree(), "x", "z")],
        [["yu", "yv", "ux", "uz", "vx", "vz"], ["yux", "yvx"], ["yuz", "yvz"]],
    ),
    "D10": lambda: (
        (tree().total("y", "x").expr, tree().count_paths("y", "x")),
        (2 * u * v * z + u**2 * 1, 2),
    ),
    "D11": lambda: (
        [wide(m).total("y", wrt.name).expr for m in range(1, 5) for wrt in (x, z)],
        [over(m, wrt) for m in range(1, 5) for wrt in (x, z)],
    ),
    "D12": lambda: (
        [(layered(k).count_paths("y", "x"), layered(k).total("y", "x").at(x=0.3)) for k in (1, 2, 3)],
        [(2 ** (k), central_difference(lambda at, k=k: layered(k).at(x=at)["y"], 0.3)) for k in (1, 2, 3)],
    ),
    "D13": lambda: (
        (tree().total("y", "x").substituted, partial(tree().composed("y"), "x"), tree().composed("y")),
        (*[3 * x**2 * z**2 + 2 * x * z**4] * 2, (x * z) ** 2 * (x + z**2)),
    ),
    "D15": lambda: (
        [str(layer) for layer in Graph.unpack("e^(sin(x^2))").definitions.values()],
        ["x**2", "sin(u)", "exp(v)"],
    ),
    "D16": lambda: (
        Graph(y=fn("f", u, v), u=fn("g", x), v=fn("h", x)).total("y", "x").expr,
        fn("f", u, v).diff(u) * fn("g", x).diff(x) + fn("f", u, v).diff(v) * fn("h", x).diff(x),
    ),
}

FACTS = TOTAL_DERIVATIVE | TREES
