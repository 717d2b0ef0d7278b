"""The rows on variables that are tied and on the chain rule of probability: B01-B31 and B41-B45."""

from collections.abc import Callable
from itertools import permutations

import numpy as np
import sympy
from sympy import KroneckerDelta, cos, pi

from mvcalc_widgets import Graph, JointTable, differential, parse, partial
from tests.calculus.contents.agreement import Fact, fn, letters

a, f, g, p, q, r, s, t, x, y, z = letters("a f g p q r s t x y z")
dt, dx, dy = letters("dt dx dy")
BODY = "4/3 pi t x y"


def tied() -> Graph:
    """The ellipsoid whose first two axes are equal."""
    return Graph(f=BODY, t="x")


def any_ties(n: int, wrt: int) -> Graph:
    """q of n variables, every one of them tied to the one that moves."""
    inputs = numbered("x", n)
    tie = {v.name: fn(v.name, inputs[wrt]) for k, v in enumerate(inputs) if k != wrt}
    return Graph({"q": fn("q", *inputs), **tie})


def numbered(name: str, n: int) -> list[sympy.Symbol]:
    return list(letters(" ".join(f"{name}_{k}" for k in range(1, n + 1))))


def by_delta(n: int, wrt: int, delta: Callable[[int, int], sympy.Expr]) -> sympy.Expr:
    """∂q/∂x_p + Σ δ_ip ∂q/∂x_i dx_i/dx_p, written out."""
    inputs, q = numbered("x", n), fn("q", *numbered("x", n))
    rates = [
        sympy.Integer(1) if i == wrt else fn(v.name, inputs[wrt]).diff(inputs[wrt])
        for i, v in enumerate(inputs)
    ]
    return q.diff(inputs[wrt]) + sum(delta(i, wrt) * q.diff(inputs[i]) * rates[i] for i in range(n))


def unless(i: int, k: int) -> int:
    """The seed's own delta: 1 everywhere, 0 where the indices agree."""
    return int(i != k)


def table(*names: str) -> JointTable:
    return JointTable.random([2, 3, 2, 2][: len(names)], list(names), np.random.default_rng(3))


def error_of_linear_change(step: float) -> float:
    """|f(moved) - f - df| for the ellipsoid at (1, 2, 3), every axis moved by `step`."""
    moves = {dt: step, dx: step, dy: step}
    rule = differential(BODY).subs({t: 1, x: 2, y: 3, **moves})
    at = lambda move: Graph(f=BODY).at(t=1 + move, x=2 + move, y=3 + move)["f"]  # noqa: E731
    return abs(at(step) - at(0) - float(rule))


TIES: dict[str, Fact] = {
    "B01": lambda: ((partial("x^2", "x"), partial("x^a", "x")), (2 * x, a * x ** (a - 1))),
    "B05": lambda: (
        [
            tied().edge("f", "x").latex,
            tied().total("f", "x").latex,
            tied().partial("f", "x"),
            tied().total("f", "x").expr,
        ],
        [
            r"\frac{\partial f}{\partial x}",
            r"\frac{df}{dx}",
            4 * pi / 3 * t * y,
            4 * pi / 3 * t * y + 4 * pi / 3 * x * y,
        ],
    ),
    "B06": lambda: (
        (parse(BODY), Graph(f=BODY).at(t=1, x=2, y=3)["f"]),
        (4 * pi / 3 * t * x * y, float(8 * pi)),
    ),
    "B08": lambda: (partial(BODY, "x"), 4 * pi / 3 * t * y),
    "B09": lambda: (parse(BODY).subs(x, x + dx) - parse(BODY), partial(BODY, "x") * dx),
    "B10": lambda: (
        Graph(f=fn("f", t, x, y), t=fn("t", x), y=fn("y", x)).total("f", "x").expr,
        fn("f", t, x, y).diff(t) * fn("t", x).diff(x)
        + fn("f", t, x, y).diff(x)
        + fn("f", t, x, y).diff(y) * fn("y", x).diff(x),
    ),
    "B11": lambda: (tied().total("f", "x").contributions[0].factors, (4 * pi / 3 * x * y, 1)),
    "B12": lambda: (
        (tied().partial("f", "y"), tied().total("y", "x").expr, tied().count_paths("y", "x")),
        (4 * pi / 3 * t * x, 0, 0),
    ),
    "B13": lambda: (
        [path.expr for path in tied().total("f", "x").contributions] + [tied().total("f", "x").simplified],
        [4 * pi / 3 * x * y, 4 * pi / 3 * t * y, 8 * pi / 3 * x * y],
    ),
    "B14": lambda: (
        (partial(BODY, "x").subs(t, x), tied().total("f", "x").simplified),
        (4 * pi / 3 * x * y, 8 * pi / 3 * x * y),
    ),
    "B15": lambda: (
        (partial(BODY, "x").subs(t, x), tied().total("f", "x").simplified / partial(BODY, "x").subs(t, x)),
        (4 * pi / 3 * x * y, 2),
    ),
    "B16": lambda: (
        (tied().composed("f"), partial(tied().composed("f"), "x")),
        (4 * pi / 3 * x**2 * y, 8 * pi / 3 * x * y),
    ),
    "B17": lambda: (  # t = x put in late, and in time, for another formula
        (
            partial("t^2 x", "x").subs(t, x),
            partial("x^2 x", "x"),
            Graph(f="t^2 x", t="x").total("f", "x").simplified,
        ),
        (x**2, 3 * x**2, 3 * x**2),
    ),
    "B18": lambda: (
        [
            Graph(f=BODY, t="x", y=fn("y", x)).total("f", "x").substituted,
            Graph(f=BODY, t="r", x="r", y="r").total("f", "r").simplified,
        ],
        [
            8 * pi / 3 * x * fn("y", x) + 4 * pi / 3 * x**2 * fn("y", x).diff(x),
            4 * pi * r**2,
        ],
    ),
    "B19": lambda: (
        differential(fn("f", t, x, y)),
        fn("f", t, x, y).diff(t) * dt + fn("f", t, x, y).diff(x) * dx + fn("f", t, x, y).diff(y) * dy,
    ),
    "B20": lambda: (
        [differential(BODY).coeff(step) for step in (dt, dx, dy)]
        + [round(error_of_linear_change(0.02) / error_of_linear_change(0.01), 1)],
        [partial(BODY, name) for name in "txy"] + [4.0],
    ),
    "B21": lambda: (
        [differential(fn("q", *numbered("x", m))) for m in (1, 2, 5)],
        [
            sum(
                fn("q", *numbered("x", m)).diff(v) * d
                for v, d in zip(numbered("x", m), numbered("dx", m), strict=True)
            )
            for m in (1, 2, 5)
        ],
    ),
    "B22": lambda: (
        [any_ties(3, k).total("q", f"x_{k + 1}").expr for k in range(3)],
        [by_delta(3, k, unless) for k in range(3)],
    ),
    "B23": lambda: (
        [any_ties(3, 1).total("q", "x_2").expr, any_ties(3, 1).total("x_2", "x_2").expr],
        [
            sum(
                fn("q", *numbered("x", 3)).diff(v) * rate
                for v, rate in zip(numbered("x", 3), rates_by_x_2(), strict=True)
            ),
            1,
        ],
    ),
    "B24": lambda: (  # with Kronecker's delta in its place nothing but 2 ∂q/∂x_p would be left
        [any_ties(3, 0).total("q", "x_1").expr, 2 * any_ties(3, 0).partial("q", "x_1")],
        [by_delta(3, 0, lambda i, k: 1 - KroneckerDelta(i, k)), by_delta(3, 0, KroneckerDelta)],
    ),
    "B25": lambda: (
        Graph(f=fn("f", g), g=fn("g", x)).total("f", "x").expr,
        fn("f", g).diff(g) * fn("g", x).diff(x),
    ),
    "B26": lambda: (
        [Graph(f="sin g", g=anything).total("f", "x").expr for anything in ("x", "x^x", "e^x")]
        + [Graph(f=fn("f", g), g=fn("g", x), x=fn("x", t)).total("f", "t").expr],
        [
            cos(g),
            cos(g) * x**x * (sympy.log(x) + 1),
            cos(g) * sympy.exp(x),
            fn("f", g).diff(g) * fn("g", x).diff(x) * fn("x", t).diff(t),
        ],
    ),
    "B41": lambda: (
        [graph.total("f", "x").simplified for graph in (Graph(f=BODY), tied())],
        [partial(BODY, "x"), 2 * partial(BODY, "x").subs(t, x)],
    ),
    "B42": lambda: (
        Graph(f="t x y", t="x", y="x").total("f", "x").simplified,
        partial(Graph(f="t x y", t="x", y="x").composed("f"), "x"),
    ),
    "B43": lambda: (
        [graph.partial("f", "x") for graph in (tied(), Graph(f=BODY, t="x^2", y="sin x"), Graph(f=BODY))],
        [4 * pi / 3 * t * y] * 3,
    ),
    "B44": lambda: (
        Graph(f=BODY, t="x^2", y="sin x").total("f", "x").substituted,
        sympy.diff(4 * pi / 3 * x**3 * sympy.sin(x), x),
    ),
}


def rates_by_x_2() -> list[sympy.Expr]:
    two = numbered("x", 3)[1]
    return [fn("x_1", two).diff(two), 1, fn("x_3", two).diff(two)]


def joint_by_hand(joint: JointTable, order: tuple[str, ...]) -> bool:
    """Every entry is the product of its conditionals, each worked out from sums over the table."""
    array = np.asarray(joint.array)
    axes = [joint.names.index(name) for name in order]
    known = np.ones(())
    for k, factor in enumerate(joint.chain(list(order)).factors):
        upto = array.sum(axis=tuple(axes[k + 1 :]), keepdims=True)
        before = array.sum(axis=tuple(axes[k:]), keepdims=True)
        own = [joint.names.index(name) for name in factor.of + factor.given]
        entry = np.einsum(factor.array, own, sorted(own)).reshape((upto / before).shape)
        if not np.allclose(entry, upto / before, atol=1e-12):
            return False
        known = known * entry
    return bool(np.allclose(known, array, atol=1e-12))


PROBABILITY: dict[str, Fact] = {
    "B27": lambda: (
        [table("x", "y").chain(["y", "x"]).text, joint_by_hand(table("x", "y"), ("y", "x"))],
        ["p(x, y) = p(y) p(x | y)", True],
    ),
    "B28": lambda: (
        [
            table("x", "y", "z").chain(["z", "y", "x"]).text,
            joint_by_hand(table("x", "y", "z"), ("z", "y", "x")),
        ],
        ["p(x, y, z) = p(z) p(y | z) p(x | y, z)", True],
    ),
    "B29": lambda: (
        [list(table(*"xyzw").chain().texts), joint_by_hand(table(*"xyzw"), tuple("xyzw"))],
        [["p(x)", "p(y | x)", "p(z | x, y)", "p(w | x, y, z)"], True],
    ),
    "B30": lambda: (
        [table(*"xyz").chain(list(o)).product().close_to(table(*"xyz")) for o in permutations("xyz")]
        + [table(*"xyz").independent(*pair) for pair in ("xy", "xz", "yz")],
        [True] * 6 + [False] * 3,
    ),
}


FACTS = TIES | PROBABILITY
