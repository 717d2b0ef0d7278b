"""What an explorer of a graph shows: two variables of it, the paths between them, and the numbers of all that."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property
from itertools import combinations, pairwise

from sympy import (
    Abs,
    Add,
    And,
    Basic,
    Expr,
    Float,
    Heaviside,
    Max,
    Min,
    Mul,
    Or,
    Piecewise,
    Symbol,
    nan,
    sign,
)

from mvcalc_widgets.calculus.graphs.graph import Graph, GraphError
from mvcalc_widgets.calculus.graphs.total import Contribution, TotalDerivative
from mvcalc_widgets.calculus.language.formula import parse
from mvcalc_widgets.calculus.language.symbols import symbol
from mvcalc_widgets.calculus.language.tree_latex import name_text
from mvcalc_widgets.numeric.framing import frame
from mvcalc_widgets.numeric.lowering import lower
from mvcalc_widgets.numeric.sampling import poles
from mvcalc_widgets.scene.palette import PATHS

MOST_PATHS = 12
ROUNDING = 1e-15
"""What parts of size 1 leave over at most when they cancel: a few units in the last place of each."""

_SAMPLES = 481


@dataclass(frozen=True)
class Way:
    """One path: its product, and the names of its tick box and of its colour."""

    contribution: Contribution
    role: str

    @property
    def path(self) -> tuple[str, ...]:
        return self.contribution.path

    @property
    def between(self) -> tuple[str, ...]:
        """The variables on the way, from the lower end to the upper one."""
        return tuple(reversed(self.path[1:-1]))

    @property
    def number(self) -> str:
        """The quantity that holds the product of the local derivatives along the path."""
        return "→".join(self.path)

    @property
    def below(self) -> str:
        """The quantity that holds the product without its first factor: how fast the path moves what `of` uses."""
        return f"{self.number} below"

    @property
    def tick(self) -> str:
        name = "_".join(("path", *self.between)) if self.between else "path_direct"
        return f"{name}_" if name in self.contribution.graph.variables else name

    @property
    def label(self) -> str:
        return " → ".join(map(name_text, self.between)) or "direct"

    @property
    def through(self) -> str:
        return f"through {self.label}" if self.between else self.label


@dataclass(frozen=True)
class Topic:
    """How `of` changes with `wrt` in a graph, over a range of `wrt`.

    Raises GraphError where there is no path, more than 12, or a name that the graph does not have; FormulaError, at the
    place of the name, for a formula with a free variable other than `wrt`, which would need a value of its own.
    """

    graph: Graph
    of: str
    wrt: str
    domain: tuple[float, float]

    def __post_init__(self) -> None:
        graph, of, wrt = self.graph, self.of, self.wrt
        graph.check(of, wrt)
        known = (*graph.order, wrt)
        for name, text in graph.texts.items():
            if any(edge.wrt not in known for edge in graph.edges_below(name)):
                parse(text, variables=[other for other in known if other != name])
        count = graph.count_paths(of, wrt)
        if not count:
            raise GraphError(
                f"{of} does not depend on {wrt}, not even through other variables, so nothing would move."
            )
        if count > MOST_PATHS:
            raise GraphError(
                f"There are {count} paths from {of} to {wrt}; this explorer shows up to {MOST_PATHS}. "
                "graph.total(...).accumulated adds them up without listing them."
            )

    @cached_property
    def total(self) -> TotalDerivative:
        return self.graph.total(self.of, self.wrt)

    @cached_property
    def ways(self) -> tuple[Way, ...]:
        return tuple(Way(c, PATHS[k % len(PATHS)]) for k, c in enumerate(self.total.contributions))

    @cached_property
    def holes(self) -> tuple[float, ...]:
        """The places in the range where some variable has no value."""
        return tuple(sorted({hole for name in self.graph.order for hole in self.poles_of(name)}))

    def poles_of(self, name: str) -> tuple[float, ...]:
        return poles(self.graph.composed(name), symbol(self.wrt), self.domain)

    @property
    def inputs(self) -> tuple[str, ...]:
        """What the formula of `of` uses, in order."""
        return tuple(edge.wrt for edge in self.graph.edges_below(self.of))

    @property
    def definitions(self) -> dict[str, Expr]:
        """The formulas, each after what it uses."""
        return {name: self.graph.definitions[name] for name in self.graph.order}

    @property
    def derivative(self) -> str:
        """The quantity that holds the whole: df/dt."""
        return rate(self.of, self.wrt)

    @property
    def derivative_text(self) -> str:
        """Its name as it is read."""
        return rate_text(self.of, self.wrt)

    def role(self, name: str) -> str:
        """The colour of a variable: that of the first path through it."""
        return next((way.role for way in self.ways if name in way.between), "ink")

    def frame(self, *expressions: Expr, zero: bool = False) -> tuple[float, float]:
        """The ends of an axis that shows these expressions in the variables of the graph, over the whole range."""
        import numpy as np

        wanted = {f"#{k}": expression for k, expression in enumerate(expressions)}
        values = lower({**self.definitions, **wanted}, [self.wrt]).run_arrays(
            {self.wrt: np.linspace(*self.domain, _SAMPLES)}
        )
        seen = [v for name in wanted for v in values[name].tolist()]
        return frame(seen, zero=zero, cut=bool(self.holes))

    def axis(self, name: str) -> tuple[float, float]:
        """The ends of the axis of a variable."""
        return self.domain if name == self.wrt else self.frame(symbol(name))


# ---- the names of the numbers ----


def rate(of: str, wrt: str) -> str:
    return f"d{of}/d{wrt}"


def rate_text(of: str, wrt: str) -> str:
    """dα/dt: the name of the rate as it is read."""
    return f"d{name_text(of)}/d{name_text(wrt)}"


def local(of: str, wrt: str) -> str:
    return f"∂{of}/∂{wrt}"


def quantity(name: str) -> Symbol:
    """The symbol that stands for a quantity or a control in the formulas of other quantities."""
    return Symbol(name, real=True)


# ---- the numbers ----


def path_numbers(topic: Topic) -> dict[str, Expr]:
    """Every variable, every local derivative, the product of every path, the rate of every variable, and their sums.

    `ticked sum` is the sum over the ticked paths, `missing part` what it lacks, `total size` the sum of the sizes of
    all paths. (Names with a blank cannot be those of variables.) Where a variable on a path has no value, neither has
    the product, though its formula may: the slope of ln(t) is 1/t, and there is no slope at t = -1.
    """
    q, wrt, graph = quantity, topic.wrt, topic.graph
    numbers: dict[str, Expr] = dict(topic.definitions)
    for edge in graph.edges:
        numbers[local(edge.of, edge.wrt)] = edge.partial
    for way in topic.ways:
        factors = [q(local(*step)) for step in pairwise(way.path)]
        numbers[way.number] = where(defined(*way.path), Mul(*factors))
        numbers[way.below] = where(defined(*way.path[1:]), Mul(*factors[1:]))
    for name in graph.route(topic.of, wrt)[1:-1]:
        below = [edge for edge in graph.edges_below(name) if graph.count_paths(edge.wrt, wrt)]
        terms = [q(local(e.of, e.wrt)) * (1 if e.wrt == wrt else q(rate(e.wrt, wrt))) for e in below]
        numbers[rate(name, wrt)] = Add(*terms)
    for name in topic.inputs:  # a coordinate that stands still lies on no path
        numbers.setdefault(rate(name, wrt), Float(1 if name == wrt else 0))
    numbers["total size"] = Add(*[Abs(q(way.number)) for way in topic.ways])
    numbers[topic.derivative] = _settled(Add(*[q(way.number) for way in topic.ways]), "total size")
    reached = Add(*[Piecewise((q(w.number), q(w.tick) > 0), (0, True)) for w in topic.ways])
    numbers["ticked sum"] = _settled(reached, "total size")
    numbers["missing part"] = _settled(q(topic.derivative) - q("ticked sum"), "total size")
    for name in topic.definitions:
        numbers[undefined(name)] = Piecewise((0, defined(name)), (1, True))
    numbers["is undefined"] = Piecewise((0, defined(topic.of, topic.derivative)), (1, True))
    return numbers


def three_ways(topic: Topic) -> dict[str, Expr]:
    """The derivative after substitution, the central difference, and what is known at a kink, where it proves nothing.

    The difference quotient runs the formulas of the graph at t - h and t + h with h = 1e-5 max(|t|, 0.01), so its error
    is of the order of h^2 times the third derivative. There is a kink where an argument of |.|, max or relu changes its
    sign in between and the slopes on both sides differ. The error of the quotient is taken as 4 |D(h) - D(h/2)|, three
    times what Richardson's extrapolation estimates.
    """
    q, t, of = quantity, quantity(topic.wrt), topic.of
    h = q("half width")
    numbers: dict[str, Expr] = {
        "substituted first": where(defined(of), topic.total.simplified),
        "half width": Float(1e-5) * Max(Float(0.01), Abs(t)),
    }
    moved: dict[str, Mapping[Symbol, Symbol]] = {}
    for side, place in (("−", t - h), ("+", t + h), ("−½", t - h / 2), ("+½", t + h / 2)):
        names = (topic.wrt, *topic.definitions)
        moved[side] = {symbol(name): q(f"{name} {side}") for name in names}
        numbers[f"{topic.wrt} {side}"] = place
        for name, definition in topic.definitions.items():
            numbers[f"{name} {side}"] = definition.xreplace(moved[side])
    low, high = q(f"{of} −"), q(f"{of} +")
    numbers["size of both values"] = Abs(high) + Abs(low)
    numbers["central difference"] = _settled(high - low, "size of both values") / (2 * h)
    halved = (q(f"{of} +½") - q(f"{of} −½")) / h
    numbers["error of the difference"] = 4 * Abs(q("central difference") - halved)
    numbers["slope left"], numbers["slope right"] = (q(of) - low) / h, (high - q(of)) / h
    corners = [corner for definition in topic.definitions.values() for corner in _corners(definition)]
    turns = [corner.xreplace(moved["−"]) * corner.xreplace(moved["+"]) <= 0 for corner in corners]
    bend = Abs(q("slope right") - q("slope left")) > Float(1e-3) * (1 + q("total size"))
    numbers["at a kink"] = Piecewise((1, And(bend, Or(*turns))), (0, True)) if turns else Float(0)
    return numbers


def _settled(sum_of_parts: Expr, size: str) -> Expr:
    """The sum, and 0 where it is rounding error: below ROUNDING of the size of its parts."""
    return Piecewise((0, Abs(sum_of_parts) <= Float(ROUNDING) * quantity(size)), (sum_of_parts, True))


def where(condition: Basic, expression: Expr) -> Expr:
    """The expression where the condition holds, no value elsewhere."""
    return Piecewise((expression, condition), (nan, True))


def defined(*names: str) -> Basic:
    """All these quantities have values."""
    return And(*[Abs(quantity(name)) < Float(1e300) for name in names])


def undefined(name: str) -> str:
    """The quantity that is 1 where a variable has no value."""
    return f"{name} is undefined"


def _corners(definition: Expr) -> list[Expr]:
    """Expressions that change their sign where the definition has a kink."""
    found = [part.args[0] for part in definition.atoms(Abs, sign, Heaviside)]
    for part in definition.atoms(Max, Min):
        found += [a - b for a, b in combinations(part.args, 2)]
    return found
