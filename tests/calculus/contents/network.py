"""The small network of the rows B32-B40: a Graph, and the same by matrices."""

from functools import partial

import numpy as np

from mvcalc_widgets import Graph
from tests.calculus.oracles import central_difference

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
DATA = [{"x_1": 0.5, "x_2": -1.0, "y": 0.25}, {"x_1": -0.75, "x_2": 2.0, "y": 1.5}]


def slopes(graph: Graph, weights: dict[str, float], point: dict[str, float] = DATA[0]) -> dict[str, float]:
    """∂E/∂name for every weight and every sum s, and for f, over the paths of the graph."""
    numbers = graph.at({**weights, **point})
    names = [*weights, *(name for name in graph.order if name.startswith("s_"))]
    return {name: numbers.total("E", name) for name in names} | {"delta_3": numbers.total("E", "f")}


def updated(weights: dict[str, float], point: dict[str, float]) -> dict[str, float]:
    """θ - η ∂E/∂θ for one data point."""
    found = slopes(network(), weights, point)
    return {name: value - ETA * found[name] for name, value in weights.items()}


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

    return {name: central_difference(partial(error, name), at) for name, at in WEIGHTS.items()}
