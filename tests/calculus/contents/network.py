"""The rows on the small network, as a Graph and by matrices: B32-B40."""

import numpy as np
import sympy
from sympy import Rational

from mvcalc_widgets import Graph, parse, partial
from tests.calculus.contents.agreement import Fact, letters, same
from tests.calculus.oracles import central_difference

a, f, s, y = letters("a f s y")
SIGMOID = "1/(1 + e^(-a s))"
ETA = 0.1  # the learning rate
SLOPE = 1.5  # of the sigmoids


def network(a: float = SLOPE) -> Graph:
    """2-2-2-1: s = W h + b below, h = sigmoid(a s), a linear output f, and E = (y - f)^2/2."""
    definitions: dict[str, str] = {}
    below = ["x_1", "x_2"]
    for k in (1, 2):
        for j in (1, 2):
            products = [f"w_{k}{j}{i} {name}" for i, name in enumerate(below, 1)]
            definitions[f"s_{k}{j}"] = " + ".join([*products, f"b_{k}{j}"])
            definitions[f"h_{k}{j}"] = f"1/(1 + e^(-{a} s_{k}{j}))"
        below = [f"h_{k}1", f"h_{k}2"]
    definitions |= {"f": "w_31 h_21 + w_32 h_22 + b_3", "E": "(y - f)^2/2"}
    return Graph(definitions)


def _weights() -> dict[str, float]:
    names = [f"{kind}_{k}{j}{i}" for k in "12" for j in "12" for kind, i in (("w", 1), ("w", 2), ("b", ""))]
    numbers = np.random.default_rng(5).normal(size=15).round(3)
    return dict(zip([*names, "w_31", "w_32", "b_3"], map(float, numbers), strict=True))


WEIGHTS = _weights()
SECOND_LAST = [name for name in WEIGHTS if name.startswith(("w_2", "b_2"))]
DATA = [{"x_1": 0.5, "x_2": -1.0, "y": 0.25}, {"x_1": -0.75, "x_2": 2.0, "y": 1.5}]


def slopes(graph: Graph, weights: dict[str, float], point: dict[str, float] = DATA[0]) -> dict[str, float]:
    """∂E/∂name for every weight and every sum s, and for f, over the paths of the graph."""
    numbers = graph.at({**weights, **point})
    names = [*weights, *(name for name in graph.order if name.startswith("s_"))]
    return {name: numbers.total("E", name) for name in names} | {"delta_3": numbers.total("E", "f")}


def descent() -> list[tuple[list[float], bool]]:
    """For each data point w_2 and b_2 after θ - η ∂E/∂θ, and whether E is smaller after the step of all θ."""
    graph, steps = network(), []
    for point in DATA:
        found = slopes(graph, WEIGHTS, point)
        new = {name: value - ETA * found[name] for name, value in WEIGHTS.items()}
        errors = [graph.at({**weights, **point})["E"] for weights in (WEIGHTS, new)]
        steps.append(([new[name] for name in SECOND_LAST], errors[1] < errors[0]))
    return steps


def far_off() -> float:
    """The largest difference of a ∂E/∂θ from its difference quotient."""
    found = slopes(network(), WEIGHTS)
    return max(abs(found[name] - number) for name, number in central().items())


def by_hand(point: dict[str, float]) -> dict[str, float]:
    """f, δ_3 = f - y, δ_2 = W_3ᵀδ_3 ⊙ aφ(1-φ), δ_1 = W_2ᵀδ_2 ⊙ aφ(1-φ) and ∂E/∂W_k = δ_k h_{k-1}ᵀ by matrices."""
    W1, W2 = (np.array([[WEIGHTS[f"w_{k}{j}{i}"] for i in (1, 2)] for j in (1, 2)]) for k in (1, 2))
    b1, b2 = (np.array([WEIGHTS[f"b_{k}{j}"] for j in (1, 2)]) for k in (1, 2))
    w3, h0 = np.array([WEIGHTS["w_31"], WEIGHTS["w_32"]]), np.array([point["x_1"], point["x_2"]])
    h1 = 1 / (1 + np.exp(-SLOPE * (W1 @ h0 + b1)))
    h2 = 1 / (1 + np.exp(-SLOPE * (W2 @ h1 + b2)))
    f = w3 @ h2 + WEIGHTS["b_3"]
    delta_3 = f - point["y"]
    delta_2 = w3 * delta_3 * SLOPE * h2 * (1 - h2)
    delta_1 = W2.T @ delta_2 * SLOPE * h1 * (1 - h1)
    found = {"f": f, "delta_3": delta_3, "w_31": delta_3 * h2[0], "w_32": delta_3 * h2[1], "b_3": delta_3}
    for k, delta, below in ((1, delta_1, h0), (2, delta_2, h1)):
        for j in (0, 1):
            found |= {f"s_{k}{j + 1}": delta[j], f"b_{k}{j + 1}": delta[j]}
            found |= {f"w_{k}{j + 1}{i + 1}": delta[j] * below[i] for i in (0, 1)}
    return found


def central() -> dict[str, float]:
    """∂E/∂name at the first data point as a difference quotient, for every weight."""
    graph = network()

    def error(name: str, value: float) -> float:
        return graph.at({**WEIGHTS, **DATA[0], name: value})["E"]

    return {
        name: central_difference(lambda value, n=name: error(n, value), at) for name, at in WEIGHTS.items()
    }


def sigmoid() -> sympy.Expr:
    return parse(SIGMOID)


def fully_connected() -> list[tuple[str, str]]:
    inner = [
        (f"s_{k}{j}", f"{below}{i}") for k, below in ((1, "x_"), (2, "h_1")) for j in (1, 2) for i in (1, 2)
    ]
    return [*inner, ("f", "h_21"), ("f", "h_22")]


def path_counts() -> list[int]:
    """From E down to each weight."""
    graph = network()
    return [graph.count_paths("E", name) for name in WEIGHTS]


def deltas_and_slopes(point: dict[str, float]) -> dict[str, float]:
    return {name: float(number) for name, number in by_hand(point).items() if name != "f"}


FACTS: dict[str, Fact] = {
    "B32": lambda: (
        [network().edge(above, below) is not None for above, below in fully_connected()]
        + [network().count_paths("E", name) for name in ("x_1", "h_11", "h_21")],
        [True] * 10 + [4, 2, 1],
    ),
    "B33": lambda: (
        [network().at({**WEIGHTS, **point})["f"] for point in DATA],
        [float(by_hand(point)["f"]) for point in DATA],
    ),
    "B34": lambda: (
        [sigmoid(), sigmoid().subs(s, 0), partial(SIGMOID, "s", at={"s": 0})],
        [1 / (1 + sympy.exp(-a * s)), Rational(1, 2), a / 4],
    ),
    "B35": lambda: (  # φ(1-φ) is positive, so the difference is 0 only for a = 1
        [partial(SIGMOID, "s"), partial(SIGMOID, "s") - sigmoid() * (1 - sigmoid())],
        [a * sigmoid() * (1 - sigmoid()), (a - 1) * sympy.exp(-a * s) / (1 + sympy.exp(-a * s)) ** 2],
    ),
    "B36": lambda: (  # at the middle, and for a weight of the network
        [partial(SIGMOID, "s", at={"a": value, "s": 0}) for value in (1, 4)]
        + [same(*(slopes(network(value), WEIGHTS)["w_211"] for value in (1, 4)))],
        [Rational(1, 4), 1, False],
    ),
    "B37": lambda: (
        [network().definitions["E"], network().partial("E", "f"), network().at({**WEIGHTS, **DATA[0]})["E"]],
        [(y - f) ** 2 / 2, f - y, float((DATA[0]["y"] - by_hand(DATA[0])["f"]) ** 2 / 2)],
    ),
    "B38": lambda: (
        descent(),
        [([WEIGHTS[n] - ETA * deltas_and_slopes(point)[n] for n in SECOND_LAST], True) for point in DATA],
    ),
    "B39": lambda: (path_counts(), [2] * 6 + [1] * 9),
    "B40": lambda: (
        [list(map(slopes(network(), WEIGHTS, point).get, deltas_and_slopes(point))) for point in DATA]
        + [far_off() < 1e-8],
        [list(deltas_and_slopes(point).values()) for point in DATA] + [True],
    ),
}
