"""What the longest answers and refusals of the calculus take, beside one derivative that sympy works out alone.

`uv run python -m benchmarks.limits` prints a line for each large or nasty input: process seconds, how many times the
unit that is, and what came out. Each call starts with sympy's cache empty; the goal is 2 s, or a refusal in that time.
"""

from __future__ import annotations

import sys
import time
from collections.abc import Callable

import sympy
from sympy.core.cache import clear_cache

from mvcalc_widgets import (
    Graph,
    critical_points,
    derive,
    derive_differential,
    differential,
    directional,
    gradient,
    hessian,
    implicit,
    kinks,
    lagrange,
    parse,
    partial,
    tangent_plane,
)
from mvcalc_widgets.calculus.expressions.simplify import simplify_textbook

GOAL = 2.0


def nested(pattern: str, times: int) -> str:
    """The pattern inside itself: nested("sin(@)", 2) is sin(sin(x))."""
    text = "x"
    for _ in range(times):
        text = pattern.replace("@", text)
    return text


def coupled(count: int) -> str:
    """Quartics of so many unknowns, with their product: no equation holds fewer than all."""
    names = [f"x{k}" for k in range(1, count + 1)]
    return " + ".join([*(f"{name}^4 - {name}^2" for name in names), " ".join(names)])


def chain(formula: str, length: int) -> Graph:
    """v1, v2, ... each the same formula of the one before."""
    return Graph({f"v{k}": formula.replace("@", f"v{k - 1}") for k in range(1, length + 1)})


TOWER = chain("sin(@) + @/2", 60)
DENSE = Graph(
    {"f": " + ".join(f"h{k}^2" for k in range(1, 20))}
    | {f"h{k}": " + ".join(["t", *(f"h{j}" for j in range(1, k))]) for k in range(1, 20)}
)
WIDE = Graph({"f": " ".join(f"u{k}" for k in range(58))} | {f"u{k}": f"t/(t + {k + 1})" for k in range(58)})
TWELVE = " + ".join(f"x{k} x{k + 1}" for k in range(1, 12))
SOFTMAX = "e^x1/(" + " + ".join(f"e^x{k}" for k in range(1, 13)) + ")"
WEIGHTED = "e^x1/(" + " + ".join(f"{k} e^(x{k})" for k in range(1, 13)) + ")"
LENGTH = "sqrt(" + " + ".join(f"x{k}^2" for k in range(1, 13)) + ")"
PRODUCT = " ".join(f"(x + {k})" for k in range(1, 41))
SUM = "+".join(f"sin({k}x)" for k in range(1, 50))

CALLS: dict[str, Callable[[], object]] = {
    "parse, 300 tokens": lambda: parse("x+" * 149 + "x"),
    "partial, depth 58": lambda: partial(nested("sin(@)", 58), "x"),
    "partial twice, depth 58": lambda: partial(nested("sin(@)", 58), "x", "x"),
    "partial, quotients 28 deep": lambda: partial(nested("x/(x + @)", 28), "x"),
    "partial twice, 40 factors": lambda: partial(PRODUCT, "x", "x"),
    "simplify, 60 products": lambda: simplify_textbook(
        sympy.Add(*(parse(f"sin({k % 9 + 1}x + y)^{k % 5 + 1} (x + {k + 1}y + 1)^40") for k in range(60)))
    ),
    "gradient, 12 variables": lambda: gradient(f"sin({TWELVE})"),
    "hessian, 12 variables": lambda: hessian(f"sin({TWELVE})"),
    "hessian, root of a product": lambda: hessian("sqrt(x y z) sin(x + y + z)"),
    "gradient, softmax of 12": lambda: gradient(SOFTMAX),
    "hessian, softmax of 12": lambda: hessian(SOFTMAX),
    "differential, softmax of 12": lambda: differential(SOFTMAX),
    "derive differential, softmax of 12": lambda: derive_differential(SOFTMAX),
    "derive, softmax of 12": lambda: derive(SOFTMAX, "x2"),
    "hessian, 12 different weights": lambda: hessian(WEIGHTED),
    "hessian, length in 12 variables": lambda: hessian(LENGTH),
    "hessian, 1 over a distance": lambda: hessian("1/sqrt((x - a)^2 + (y - b)^2 + (z - c)^2)"),
    "hessian at a point, softmax of 12": lambda: hessian(SOFTMAX, at=tuple(f"{k}/7" for k in range(1, 13))),
    "directional, length in 12 variables": lambda: directional(LENGTH, (1,) * 12),
    "directional, roots 8 deep": lambda: directional(nested("sqrt(x + @)", 8), (1,), at="x = 3/4"),
    "tangent plane, 10 tanh": lambda: tangent_plane(nested("tanh(2x + @)", 10), at="x = 3/4"),
    "derive, depth 58": lambda: derive(nested("sin(@)", 58), "x"),
    "derive, 49 sines": lambda: derive(SUM, "x"),
    "derive, 40 factors": lambda: derive(PRODUCT, "x"),
    "derive twice on a curve": lambda: derive("tan(x - y) = y/(1 + x^2)", "x", of="y", order=2),
    "implicit, order 4": lambda: implicit("x^y = y^x", "y", "x", order=4),
    "graph, 60 nodes in a chain": lambda: TOWER.total("v60", "v0").at(v0=0.3),
    "graph, 20 nodes, all edges": lambda: DENSE.total("f", "t").at(t=0.3),
    "derive three times on a curve": lambda: derive("sec x + tan y = cot(x y)", "x", of="y", order=3),
    "derive, product of 58 nodes": lambda: derive(WIDE, "t", of="f"),
    "derive, graph of 60 nodes": lambda: derive(TOWER, "v0", of="v60"),
    "unpack, depth 57": lambda: Graph.unpack(nested("ln(1 + @)", 28)),
    "graph, 6 relu inside each other": lambda: chain("relu(2 @ - 1)", 6).total("v6", "v0").simplified,
    "graph, 12 relu inside each other": lambda: chain("relu(2 @ - 1)", 12).total("v12", "v0").simplified,
    "lagrange, quartic on a sphere": lambda: lagrange("x^4 + y^4 + z^4", "x^2 + y^2 + z^2 = 1"),
    "lagrange, Klein's quartic": lambda: lagrange("x^3 y + y^3 z + z^3 x", "x^2 + 2y^2 + 3z^2 = 6"),
    "lagrange, a wave on a sphere": lambda: lagrange("sin(x y) + z", "x^2 + y^2 + z^2 = 1"),
    "lagrange, waves on a plane": lambda: lagrange("cos x cos y cos z", "x + y + z = pi"),
    "lagrange, wave on a circle": lambda: lagrange("e^(x/10) sin x", "x^2 + y^2 = 225"),
    "lagrange, 6 variables, 3 constraints": lambda: lagrange(
        "a b + c d + f g", ["a^2 + b^2 = 1", "c^2 + d^2 = 1", "f^2 + g^2 = 1"]
    ),
    "lagrange, ellipsoid with letters": lambda: lagrange(
        "8 x y z", "x^2/a^2 + y^2/b^2 + z^2/c^2 = 1", variables="x y z"
    ),
    "critical points, degree 5": lambda: critical_points("x^5 + y^5 + x^3 y^2 - x y + z^4 x + y z"),
    "critical points, not polynomial": lambda: critical_points("e^(x y) + sin(x + y) + x^4 + y^4"),
    "critical points, degree 14": lambda: critical_points(" ".join(f"(x - {k})" for k in range(14))),
    "critical points, waves": lambda: critical_points("20 e^(-x^2 - y^2) sin(3x) cos(3y)"),
    "critical points, three waves": lambda: critical_points("sin(x) sin(2x) sin(3x)"),
    "critical points, 5 variables": lambda: critical_points(coupled(5)),
    "critical points, 12 variables": lambda: critical_points(coupled(12)),
    "kinks, corners without a formula": lambda: kinks("|x sin x - 1|", "x", (-20, 20)),
    "kinks, 12 corners": lambda: kinks("+".join(f"|x - {k}|" for k in range(12))),
}


def unit() -> object:
    """Work for comparison, by sympy alone: the slope of the course's first function, simplified."""
    x, y, z = sympy.symbols("x y z", real=True)
    return sympy.simplify((sympy.sin(x) * sympy.exp(y * z**2) / (1 + x**2)).diff(x, z))


def main() -> None:
    unit()  # what sympy imports late
    one = seconds(unit)[0]
    print(f"one unit: {one:.2f} s (simplify of a second derivative by sympy)")
    over = 0
    for name, call in CALLS.items():
        took, said = seconds(call)
        over += took > GOAL
        print(f"{name:38} {took:6.2f} s {took / one:7.1f} units  {said[:70]}", flush=True)
    sys.exit(f"{over} took more than {GOAL:g} s" if over else 0)


def seconds(call: Callable[[], object]) -> tuple[float, str]:
    """Process time with an empty cache, and the answer or the refusal as text."""
    clear_cache()
    start = time.process_time()
    try:
        answer = call()
    except ValueError as refusal:
        answer = f"refused: {refusal}"
    took = time.process_time() - start
    return took, " ".join(str(answer).split())


if __name__ == "__main__":
    main()
