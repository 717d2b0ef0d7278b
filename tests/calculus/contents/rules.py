"""The rows on partial derivatives, the gradient and the chain rule for one formula: C01-C38."""

import sympy
from sympy import Heaviside, Max, Rational, cos, exp, log, sin

from mvcalc_widgets import Graph, derive, gradient, parse, partial
from mvcalc_widgets.calculus.kinks import kink_slopes
from tests.calculus.contents.agreement import Fact, fn, letters
from tests.calculus.contents.network import network

f, g, h, u, v, w, x, y, z = letters("f g h u v w x y z")
MANY = "3x^3 z - y^2 + 5z + 2y z"
NESTED = "3(2x^2)^5"


def rules(formula: object) -> list[str]:
    return [step.rule for step in derive(formula, "x")]


def nested_call() -> Graph:
    """f( g( y, h(x,z) ) )"""
    return Graph(f=fn("f", g), g=fn("g", y, h), h=fn("h", x, z))


def change(formula: str, name: str, step: int, **at: int) -> sympy.Expr:
    """What the formula gains while one input grows by `step`."""
    graph = Graph(out=formula)
    return graph.at({**at, name: at[name] + step})["out"] - graph.at(at)["out"]


PARTIALS: dict[str, Fact] = {
    "C01": lambda: (  # the impact of each input alone, where it is proportional
        [change("2x + 3y", name, 1, x=4, y=7) for name in "xy"],
        [float(partial("2x + 3y", name)) for name in "xy"],
    ),
    "C02": lambda: (
        [gradient(fn("f", x, y)), [partial(fn("f", x, y), name) for name in "xy"]],
        [[fn("f", x, y).diff(name) for name in (x, y)]] * 2,
    ),
    "C03": lambda: (
        [tuple(gradient(fn("f", *letters(names))).shape) for names in ("x", "x y", "x y z", "u x y z")]
        + [partial(MANY, "x")],
        [(1, 1), (2, 1), (3, 1), (4, 1), 9 * x**2 * z],
    ),
    "C04": lambda: (
        [Graph(f=formula).edges[0].latex for formula in ("x y", "x^2")],
        [r"\frac{\partial f}{\partial x}", r"\frac{df}{dx}"],
    ),
    "C05": lambda: (  # y moves along with x for d, and is held for ∂
        [
            Graph(f="x y", y="x^2").total("f", "x").latex,
            Graph(f="x y", y="x^2").total("f", "x").substituted,
            Graph(f="x y", y="x^2").edge("f", "x").latex,
            Graph(f="x y", y="x^2").partial("f", "x"),
        ],
        [r"\frac{df}{dx}", 3 * x**2, r"\frac{\partial f}{\partial x}", y],
    ),
    "C06": lambda: (
        [edge.latex for edge in Graph(f=fn("f", x, y, z)).edges],
        [rf"\frac{{\partial f}}{{\partial {name}}}" for name in "xyz"],
    ),
    "C07": lambda: ([partial("x + y", name) for name in "xy"], [1, 1]),
    "C08": lambda: ([partial("2x + 3y^2", name) for name in "xy"], [2, 6 * y]),
    "C09": lambda: ([partial("x y", name) for name in "xy"], [y, x]),
    "C10": lambda: (
        [derive("3 y x^2", "x")[0].rule, derive("3 y x^2", "x")[0].after, derive("3 y x^2", "x").result],
        ["constant multiple", r"3 y \cdot \frac{\partial}{\partial x}(x^{2})", 6 * x * y],
    ),
    "C11": lambda: (
        [Graph(f="x y").at(x=at, y=3)["f"] for at in (1, 2)]
        + [change("x y", "x", 1, x=1, y=3), partial("x y", "x", at={"y": 3})],
        [3.0, 6.0, 3.0, 3],
    ),
    "C12": lambda: (
        [partial(MANY, name) for name in "xyz"],
        [9 * x**2 * z, -2 * y + 2 * z, 3 * x**3 + 5 + 2 * y],
    ),
    "C13": lambda: (
        [partial("max(x, y)", "x", at={"x": at, "y": 1}) for at in (2, 0)]
        + [str(partial("max(x, y)", "x")), derive("max(x, y)", "x")[0].after],
        [1, 0, str(Heaviside(x - y, 0)), "1(x > y)"],
    ),
    "C14": lambda: (
        [partial("max(x, y)", "x", at={"x": 1, "y": 1}, kink=kink) for kink in (0, Rational(1, 2))]
        + [partial("max(x, y)", "x", at={"x": 1, "y": 1})],
        [0, Max(x, y).diff(x).subs({x: 1, y: 1}), 0],
    ),
    "C15": lambda: (
        [partial("max(x, y)", "y", at={"x": at, "y": 1}) for at in (2, 1, 0)]
        + [str(partial("max(x, y)", "y"))],
        [0, 0, 1, str(Heaviside(y - x, 0))],
    ),
    "C16": lambda: (
        [partial("max(x, 0)", "x", at={"x": at}) for at in (-1, 0, 1)] + [derive("max(x, 0)", "x")[0].latex],
        [0, 0, 1, r"\frac{d}{dx}(\max(x, 0)) = 1(x > 0)"],
    ),
    "C17": lambda: (
        [parse("relu(x)"), *relu_slopes(0), *relu_slopes(Rational(1, 2))],
        [Max(x, 0), 0, 1, 0, 0, 1, Max(x, 0).diff(x).subs(x, 0)],
    ),
    "C18": lambda: (gradient(fn("f", x, y, z)), [fn("f", x, y, z).diff(name) for name in (x, y, z)]),
    "C19": lambda: (gradient(MANY), [9 * x**2 * z, -2 * y + 2 * z, 3 * x**3 + 5 + 2 * y]),
    "C24": lambda: (
        sorted(network().inputs),
        [
            "b_11",
            "b_12",
            "b_21",
            "b_22",
            "b_3",
            "w_111",
            "w_112",
            "w_121",
            "w_122",
            "w_211",
            "w_212",
            "w_221",
            "w_222",
            "w_31",
            "w_32",
            "x_1",
            "x_2",
            "y",
        ],
    ),
}


def relu_slopes(kink: object) -> list[sympy.Expr]:
    """Left, right and declared at 0."""
    slopes = kink_slopes("relu(x)", "x", {"x": 0}, kink=kink)
    return [slopes.left, slopes.right, slopes.declared]


CHAIN_RULE: dict[str, Fact] = {
    "C21": lambda: (
        [Graph(y=fn("g", z), z=fn("f", x)).order, Graph(y=fn("g", z), z=fn("f", x)).inputs],
        [("z", "y"), ("x",)],
    ),
    "C22": lambda: (Graph(y=fn("g", z), z=fn("f", x)).composed("y"), fn("g", fn("f", x))),
    "C23": lambda: (
        [
            list(Graph(y="sin z", z="x^3").paths("y", "x")),
            Graph(y="sin z", z="x^3").total("y", "x").substituted,
        ],
        [[("y", "z", "x")], cos(x**3) * 3 * x**2],
    ),
    "C25": lambda: (
        [
            Graph(y=fn("f", g), g=fn("g", x)).total("y", "x").expr,
            Graph.unpack("e^(sin(ln(x^2)))").total("y", "x").contributions[0].factors,
        ],
        [fn("f", g).diff(g) * fn("g", x).diff(x), (exp(w), cos(v), 1 / u, 2 * x)],
    ),
    "C26": lambda: (
        [path.factors for path in nested_call().total("f", "x").contributions],
        [(fn("f", g).diff(g), fn("g", y, h).diff(h), fn("h", x, z).diff(x))],
    ),
    "C28": lambda: (
        sorted(edge.of + edge.wrt for edge in nested_call().edges) + list(nested_call().inputs),
        ["fg", "gh", "gy", "hx", "hz", "x", "y", "z"],
    ),
    "C29": lambda: (
        [list(nested_call().paths("f", "x")), nested_call().total("f", "x").contributions[0].latex],
        [
            [("f", "g", "h", "x")],
            r"\frac{df}{dg} \frac{\partial g}{\partial h} \frac{\partial h}{\partial x}",
        ],
    ),
    "C30": lambda: (
        [str(layer) for layer in Graph.unpack(NESTED).definitions.values()],
        ["2*x**2", "3*u**5"],
    ),
    "C31": lambda: (
        [Graph.unpack(NESTED).partial("y", "u"), derive(NESTED, "x")[1].after_expr],
        [15 * u**4, 15 * u**4],
    ),
    "C32": lambda: (
        [Graph.unpack(NESTED).total("y", "x").contributions[0].factors, derive(NESTED, "x")[3].after],
        [(15 * u**4, 4 * x), r"15 (2 x^{2})^{4} \cdot 4 x"],
    ),
    "C33": lambda: (
        [str(derive(NESTED, "x").result)]
        + [partial(NESTED, "x", at={"x": at}) for at in (1, Rational(1, 2))],
        ["960*x**9", 960, Rational(15, 8)],
    ),
    "C34": lambda: (
        [str(parse(NESTED)), derive("96x^10", "x")[2].after, partial("96x^10", "x")],
        ["96*x**10", r"96 \cdot 10 x^{9}", 960 * x**9],
    ),
    "C35": lambda: (
        ["chain rule" in rules(formula) for formula in (NESTED, "96x^10")]
        + [derive(NESTED, "x").result - derive("96x^10", "x").result, derive("96x^10", "x").result],
        [True, False, 0, 960 * x**9],
    ),
    "C36": lambda: (
        [rules(formula)[0] for formula in ("sin(x^2)", "x^2 sin x")]
        + [derive(formula, "x").result for formula in ("sin(x^2)", "x^2 sin x")],
        ["chain rule", "product rule", cos(x**2) * 2 * x, 2 * x * sin(x) + x**2 * cos(x)],
    ),
    "C37": lambda: (
        [
            partial(fn("f", x) * fn("g", x), "x"),
            partial(fn("f", x) / fn("g", x), "x"),
            derive("e^x ln x", "x").result,
            rules("sin(x)/x")[0],
            derive("sin(x)/x", "x").result,
        ],
        [
            fn("f", x).diff(x) * fn("g", x) + fn("f", x) * fn("g", x).diff(x),
            (fn("f", x).diff(x) * fn("g", x) - fn("f", x) * fn("g", x).diff(x)) / fn("g", x) ** 2,
            exp(x) * log(x) + exp(x) / x,
            "quotient rule",
            (x * cos(x) - sin(x)) / x**2,
        ],
    ),
    "C38": lambda: (
        [
            str(parse(NESTED)),
            rules(NESTED)[0],
            "chain rule" in rules(parse(NESTED)),
            *list(Graph.unpack(NESTED).texts.values()),
        ],
        ["96*x**10", "chain rule", False, "2x^2", "3u^5"],
    ),
}

FACTS = PARTIALS | CHAIN_RULE
