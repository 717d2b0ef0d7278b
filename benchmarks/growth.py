"""How the work grows with a graph: a total derivative by sums over edges, beside one product for each path.

`uv run python -m benchmarks.growth` prints a line for each number of layers of three variables, where every variable
uses all of the layer below: 9 edges more a layer, three times as many paths. Both ways give the same number.
"""

from __future__ import annotations

import math
import time

from mvcalc_widgets.calculus.graphs.graph import Graph

WIDTH = 3
LAYERS = (1, 2, 3, 4, 5, 6, 7, 8, 10, 15, 20)
MOST_PATHS = 3**8  # are walked one by one; the next layer would take three times as long


def main() -> None:
    print(f"{'layers':>6} {'edges':>6} {'paths':>12} {'over edges':>11} {'path by path':>13}")
    for layers in LAYERS:
        graph = layered(layers)
        _ = [edge.partial for edge in graph.edges]  # both ways need them
        start = time.perf_counter()
        by_edges = graph.total("f", "t").at(t=0.3)
        edges_time = time.perf_counter() - start
        count, walked = graph.count_paths("f", "t"), "-"
        if count <= MOST_PATHS:
            start = time.perf_counter()
            numbers = graph.at(t=0.3)
            by_paths = math.fsum(numbers.path(path) for path in graph.paths("f", "t"))
            walked = f"{1000 * (time.perf_counter() - start):.1f} ms"
            assert math.isclose(by_edges, by_paths, rel_tol=1e-9), (by_edges, by_paths)
        print(f"{layers:6} {len(graph.edges):6} {count:12} {1000 * edges_time:8.1f} ms {walked:>13}")


def layered(layers: int) -> Graph:
    """t below, `layers` layers of three variables above each other, f on top."""
    below, definitions = ["t"], {}
    for layer in range(layers):
        names = [f"u_{layer}{k}" for k in range(WIDTH)]
        for k, name in enumerate(names):
            definitions[name] = f"sin({' + '.join(below)})/{k + 2} + {' * '.join(below)}/{k + 3}"
        below = names
    return Graph(definitions | {"f": " + ".join(f"{name}^2" for name in below)})


if __name__ == "__main__":
    main()
