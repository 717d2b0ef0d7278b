"""The numbers of a graph at one point: of every node, every edge and every path."""

from __future__ import annotations

import math
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from functools import cached_property
from itertools import pairwise
from typing import TYPE_CHECKING, Any

from mvcalc_widgets.calculus.expressions.points import number_of
from mvcalc_widgets.calculus.graphs.definitions import GraphError
from mvcalc_widgets.calculus.language.evaluation import evaluate

if TYPE_CHECKING:
    from mvcalc_widgets.calculus.graphs.graph import Graph

PATH_LIMIT = 200  # up to so many paths are listed; more are counted and added up edge by edge


@dataclass(frozen=True)
class Numbers(Mapping[str, float]):
    """Node values by name (also as a mapping: numbers["f"]); nan where something is undefined."""

    nodes: Mapping[str, float]
    graph: Graph = field(repr=False, compare=False)

    @cached_property
    def edges(self) -> dict[tuple[str, str], float]:
        """The local partial of each edge: edges["f", "x"]."""
        return _ByNames(
            self.graph, {(e.of, e.wrt): evaluate(e.partial, self.nodes) for e in self.graph.edges}
        )

    @cached_property
    def paths(self) -> dict[tuple[str, ...], float]:
        """The product along every path from an output to an input: paths["f", "x", "t"].

        Raises GraphError if there are more than 200 of them; `path` gives any single one.
        """
        ends = [(of, wrt) for of in self.graph.outputs for wrt in self.graph.inputs]
        count = sum(self.graph.count_paths(of, wrt) for of, wrt in ends)
        if count > PATH_LIMIT:
            raise GraphError(
                f"There are {count} paths, too many to list; .path(names) gives the number of one."
            )
        found = {path: self.path(path) for of, wrt in ends for path in self.graph.paths(of, wrt)}
        return _ByNames(self.graph, found)

    def path(self, names: tuple[str, ...]) -> float:
        """The product of the local partials along one path."""
        product = math.prod((self.edges[step] for step in pairwise(names)), start=1.0)
        return product + 0.0  # a factor -3 beside a factor 0 gives 0, not -0

    def total(self, of: str, wrt: str) -> float:
        """d of/d wrt, added up edge by edge: as quick for 3^20 paths as for three."""
        of, wrt = self.graph.named(of), self.graph.named(wrt)
        rates: dict[str, float] = {}
        for name in self.graph.route(of, wrt):
            rates[name] = (
                1.0
                if name == wrt
                else sum(
                    self.edges[name, e.wrt] * rates[e.wrt]
                    for e in self.graph.edges_below(name)
                    if e.wrt in rates
                )
            )
        return rates.get(of, 0.0)

    def __getitem__(self, name: str) -> float:
        if name in self.nodes:
            return self.nodes[name]
        try:
            return self.nodes[self.graph.named(name)]
        except GraphError as error:
            raise KeyError(str(error)) from None

    def __iter__(self) -> Iterator[str]:
        return iter(self.nodes)

    def __len__(self) -> int:
        return len(self.nodes)


class _ByNames(dict[Any, float]):
    """Numbers by tuples of names, found by any spelling of them: ["y", "θ"] is ["y", "theta"]."""

    def __init__(self, graph: Graph, numbers: Mapping[tuple[str, ...], float]) -> None:
        super().__init__(numbers)
        self.graph = graph

    def __missing__(self, names: object) -> float:
        try:
            spelled = tuple(map(self.graph.named, names)) if isinstance(names, tuple) else names
        except GraphError as error:
            raise KeyError(str(error)) from None
        if spelled in self:
            return self[spelled]
        raise KeyError(names)


def numbers_at(graph: Graph, given: Mapping[str, object]) -> Numbers:
    """Evaluate every node once, in order. Error: rounding of floats."""
    values = {graph.named(name): value for name, value in given.items()}
    for name in values:
        if name in graph.definitions:
            uses = ", ".join(graph.inputs)
            raise GraphError(
                f"{name} is computed by its formula {name} = {graph.texts[name]}; choose {uses} instead."
            )
    missing = [name for name in graph.inputs if name not in values]
    if missing:
        call = ", ".join(f"{name}=1" for name in graph.inputs)
        raise GraphError(f"A number is missing for {', '.join(missing)}; for example graph.at({call}).")
    nodes = {name: _number(name, values[name]) for name in graph.inputs}
    for name in graph.order:
        nodes[name] = evaluate(graph.definitions[name], nodes)
    return Numbers(nodes, graph)


def _number(name: str, value: object) -> float:
    if isinstance(value, str):
        value = number_of(value, name)
    try:
        return float(value)  # type: ignore[arg-type]  # what is no number is said below
    except (TypeError, ValueError):
        raise TypeError(f"{name} needs a real number, not {value!r}") from None
