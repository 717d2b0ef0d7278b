"""TotalDerivativeExplorer: how fast does f change for the traveller, and through which path?"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from itertools import combinations, pairwise
from typing import Any

from sympy import Abs, Add, And, Expr, Float, Heaviside, Max, Min, Mul, Or, Piecewise, Symbol, sign, sqrt

from mvcalc_widgets.calculus.definitions import Formula
from mvcalc_widgets.calculus.formula import parse
from mvcalc_widgets.calculus.graph import Graph, GraphError
from mvcalc_widgets.calculus.steps import derive_total
from mvcalc_widgets.calculus.symbols import symbol
from mvcalc_widgets.calculus.total import Contribution, TotalDerivative
from mvcalc_widgets.calculus.typeset import tex_name
from mvcalc_widgets.explorers.explorer import Explorer
from mvcalc_widgets.numeric.lowering import lower
from mvcalc_widgets.numeric.framing import frame
from mvcalc_widgets.numeric.sampling import poles
from mvcalc_widgets.scene.controls import Control, Field, Slider, Tick
from mvcalc_widgets.scene.marks import Arrow, Curve, Mark, Point, Segment, Surface
from mvcalc_widgets.scene.palette import PATHS
from mvcalc_widgets.scene.panels import (
    Agreement,
    Axis,
    Bar,
    Bars,
    Case,
    Choice,
    DerivationStep,
    Formula as Line,
    Number,
    Panel,
    Piece,
    Plot,
    Sentence,
    Space,
    Steps,
    Table,
    Tex,
    Way,
)
from mvcalc_widgets.scene.scene import Scene

COURSE = {"f": "sin(x) e^(y z^2)", "x": "t-1", "y": "t^2", "z": "1/t"}
MOST_PATHS = 12
_SAMPLES = 481


class TotalDerivativeExplorer(Explorer):
    """f depends on variables that all depend on one: a slider for it, a tick box for each path of df/dt.

        TotalDerivativeExplorer()                                             # the course's example
        TotalDerivativeExplorer(f="x^2 y", x="cos(s)", y="sin(s)", domain=(0, 6.28), value=1)

    Formulas are given by name, as a dict or as a Graph. `of` and `wrt` name the two ends when the graph leaves a
    choice; `domain` is the range of the slider, `value` its start, `step` its step (default: 1/100 of the range,
    rounded). Where a formula has no value (1/t at t = 0) the drawing has a gap.

    df/dt = the sum over all paths of the product of the local derivatives along the path (multivariate chain rule).

    Raises FormulaError and GraphError for formulas that cannot be read or shown, ValueError for a range that is none.
    """

    def __init__(
        self,
        graph: Graph | Mapping[str, Formula] | None = None,
        /,
        *,
        of: str | None = None,
        wrt: str | None = None,
        domain: tuple[float, float] = (-2.0, 3.0),
        value: float | None = None,
        step: float | None = None,
        controls: bool = True,
        **formulas: Formula,
    ) -> None:
        low, high = (float(end) for end in domain)
        if not low < high:
            raise ValueError(f"domain goes from {low:g} to {high:g}: give the smaller end first, as in (-2, 3)")
        if graph is not None and formulas:
            raise ValueError("give the formulas either as a graph or by name, not both")
        self._domain = (low, high)
        self._step = step or _round_step((high - low) / 100)
        self._value = value if value is not None else (2.0 if low < 2 < high else (low + high) / 2)
        self._of, self._wrt = of, wrt
        start = graph if isinstance(graph, Graph) else Graph(graph or formulas or COURSE)
        super().__init__(start, controls=controls)

    def compose(self, graph: Graph) -> Scene:
        of, wrt = self._of or graph.output, self._wrt or _only_input(graph)
        _refuse_strangers(graph, of, wrt)
        topic = _Topic.of_graph(graph, of, wrt, self._domain)
        return Scene(
            title=f"the total derivative of {of}: every path from {wrt}",
            description=f"How {of} changes with {wrt}, through {len(topic.ways)} paths.",
            controls=(*_fields(topic), _slider(topic, self._value, self._step), *_ticks(topic)),
            quantities=_quantities(topic),
            columns=_columns(topic),
            below=(_line(topic), _sentence(topic), _table(topic), _steps(topic)),
            light=_agreement(topic),
        )


# ---- what is shown: the graph, and a name for each number ----


@dataclass(frozen=True)
class _Way:
    """One path, with the names of its tick box, its number and its colour."""

    contribution: Contribution
    tick: str
    label: str
    role: str

    @property
    def number(self) -> str:
        return "→".join(self.contribution.path)


@dataclass(frozen=True)
class _Topic:
    """A graph and two of its variables, the range of the lower one, and the places where something is undefined."""

    graph: Graph
    of: str
    wrt: str
    domain: tuple[float, float]
    total: TotalDerivative
    ways: tuple[_Way, ...]
    holes: tuple[float, ...]

    @staticmethod
    def of_graph(graph: Graph, of: str, wrt: str, domain: tuple[float, float]) -> _Topic:
        total = graph.total(of, wrt)
        if total.count > MOST_PATHS:
            raise GraphError(
                f"There are {total.count} paths from {of} to {wrt}; this explorer shows up to {MOST_PATHS}. "
                "graph.total(...).accumulated adds them up without listing them."
            )
        ways = tuple(
            _Way(c, "_".join(["path", *reversed(c.path[1:-1])]) if c.path[1:-1] else "path_direct", _way_label(c), role)
            for c, role in zip(total.contributions, _roles(len(total.contributions)), strict=True)
        )
        needed = (name for name in graph.order if name != of)
        holes = sorted({h for name in (*needed, of) for h in poles(graph.composed(name), symbol(wrt), domain)})
        return _Topic(graph, of, wrt, domain, total, ways, tuple(holes))

    @property
    def inputs(self) -> tuple[str, ...]:
        """What the formula of `of` uses, in order."""
        return tuple(edge.wrt for edge in self.graph.edges_below(self.of))

    @property
    def derivative(self) -> str:
        """The name of the whole: df/dt."""
        return _rate(self.of, self.wrt)

    def role(self, name: str) -> str:
        """The colour of a variable: that of the first path through it."""
        return next((w.role for w in self.ways if name in w.contribution.path[1:-1]), "ink")

    def along(self, *expressions: Expr) -> dict[str, Any]:
        """Values of expressions in the variables of the graph, along the whole range."""
        import numpy as np

        names = [f"#{k}" for k in range(len(expressions))]
        definitions = {**self.graph_definitions(), **dict(zip(names, expressions, strict=True))}
        program = lower(definitions, [self.wrt])
        low, high = self.domain
        values = program.run_arrays({self.wrt: np.linspace(low, high, _SAMPLES)})
        return {str(e): values[n] for e, n in zip(expressions, names, strict=True)}

    def graph_definitions(self) -> dict[str, Expr]:
        return {name: self.graph.definitions[name] for name in self.graph.order}

    def frame(self, *expressions: Expr, zero: bool = False) -> tuple[float, float]:
        """Round ends of an axis that shows these expressions; a pole does not stretch it."""
        values = [v for array in self.along(*expressions).values() for v in array.tolist()]
        return frame(values, zero=zero)


def _only_input(graph: Graph) -> str:
    if not graph.inputs:
        raise GraphError("No formula has a free variable, so nothing can move: use t in one of them, as in x = t - 1")
    return "t" if "t" in graph.inputs else graph.inputs[0]


def _refuse_strangers(graph: Graph, of: str, wrt: str) -> None:
    """A free variable other than `wrt` would need a value: refuse the formula that uses it, at the place of the name."""
    graph.check(of, wrt)
    known = (*graph.order, wrt)
    for name, text in graph.texts.items():
        if any(edge.wrt not in known for edge in graph.edges_below(name)):
            parse(text, variables=known)
    if not graph.count_paths(of, wrt):
        raise GraphError(f"{of} does not depend on {wrt}, not even through other variables: df/d{wrt} is 0 everywhere")


def _way_label(contribution: Contribution) -> str:
    inner = contribution.path[1:-1]
    return " → ".join(reversed(inner)) if inner else "direct"


def _roles(count: int) -> list[str]:
    return [PATHS[k % len(PATHS)] for k in range(count)]


def _round_step(rough: float) -> float:
    """The nearest of 1, 2 or 5 times a power of ten, so that round values are reached exactly."""
    power = 10.0 ** int(f"{rough:e}".split("e")[1])
    return float(f"{min((1, 2, 5, 10), key=lambda m: abs(m * power - rough)) * power:.3g}")


def _rate(of: str, wrt: str) -> str:
    return f"d{of}/d{wrt}"


def _edge(of: str, wrt: str) -> str:
    return f"∂{of}/∂{wrt}"


def _q(name: str) -> Symbol:
    """The symbol that stands for a quantity or a control in the formulas of others."""
    return Symbol(name, real=True)


# ---- the numbers ----


def _quantities(topic: _Topic) -> dict[str, Expr]:
    graph, of, wrt = topic.graph, topic.of, topic.wrt
    numbers: dict[str, Expr] = dict(topic.graph_definitions())
    for edge in graph.edges:
        numbers[_edge(edge.of, edge.wrt)] = edge.partial
    for way in topic.ways:
        numbers[way.number] = Mul(*[_q(_edge(*step)) for step in pairwise(way.contribution.path)])
        numbers[f"{way.number} below"] = Mul(*[_q(_edge(*step)) for step in pairwise(way.contribution.path[1:])])
    for name in graph.route(of, wrt)[1:-1]:
        below = [e for e in graph.edges_below(name) if graph.count_paths(e.wrt, wrt)]
        numbers[_rate(name, wrt)] = Add(
            *[_q(_edge(e.of, e.wrt)) * (1 if e.wrt == wrt else _q(_rate(e.wrt, wrt))) for e in below]
        )
    numbers[topic.derivative] = Add(*[_q(way.number) for way in topic.ways])
    numbers["reached"] = Add(*[Piecewise((_q(w.number), _q(w.tick) > 0), (0, True)) for w in topic.ways])
    numbers["missing"] = _q(topic.derivative) - _q("reached")
    numbers["all"] = Piecewise((1, And(*[_q(w.tick) > 0 for w in topic.ways])), (0, True))
    numbers["size"] = Add(*[Abs(_q(w.number)) for w in topic.ways])
    numbers["undefined"] = Piecewise((0, Abs(_q(topic.derivative)) < Float(1e300)), (1, True))
    numbers["told"] = Piecewise((1, Abs(_q("missing")) > Float(1e-9) * (1 + _q("size"))), (0, True))
    for one, other in _pairs(topic):
        gone = Abs(_q(one.number) + _q(other.number)) <= Float(1e-9) * (1 + _q("size"))
        seen = And(Abs(_q(one.number)) > Float(5e-4), _q("all") > 0)
        numbers[f"{one.number} cancels {other.number}"] = Piecewise((1, And(gone, seen)), (0, True))
    return numbers | _three_ways(topic) | _arrow_numbers(topic) | _tangent_numbers(topic)


def _pairs(topic: _Topic) -> list[tuple[_Way, _Way]]:
    """Pairs of paths that may undo each other; with many paths the sentence does not look for them."""
    return list(combinations(topic.ways, 2)) if 3 <= len(topic.ways) <= 4 else []


def _three_ways(topic: _Topic) -> dict[str, Expr]:
    """The derivative after substitution, the central difference, and a look at kinks between its two ends.

    The difference quotient runs the formulas of the graph at t - h and t + h; h = 1e-5 max(1, |t|), so its error is of
    the order of 1e-10 f'''.
    """
    t, h = _q(topic.wrt), _q("h")
    numbers: dict[str, Expr] = {"substituted": topic.total.simplified, "h": Float(1e-5) * Max(1, Abs(t))}
    corners: list[Expr] = []
    ends = {}
    for side, moved in (("−", t - h), ("+", t + h)):
        new = {symbol(name): _q(f"{name}{side}") for name in topic.graph.order} | {symbol(topic.wrt): _q(f"t{side}")}
        numbers[f"t{side}"] = moved
        for name, definition in topic.graph_definitions().items():
            numbers[f"{name}{side}"] = definition.xreplace(new)
        ends[side] = new
    for definition in topic.graph_definitions().values():
        for corner in _corners(definition):
            corners.append(corner.xreplace(ends["−"]) * corner.xreplace(ends["+"]) <= 0)
    f_low, f_high = _q(f"{topic.of}−"), _q(f"{topic.of}+")
    numbers["quotient"] = (f_high - f_low) / (2 * h)
    numbers["left"] = (_q(topic.of) - f_low) / h
    numbers["right"] = (f_high - _q(topic.of)) / h
    numbers["kink"] = Piecewise((1, Or(*corners)), (0, True)) if corners else Float(0)
    return numbers


def _corners(definition: Expr) -> list[Expr]:
    """Expressions that change their sign where the definition has a kink."""
    found = [part.args[0] for part in definition.atoms(Abs, sign, Heaviside)]
    for part in definition.atoms(Max, Min):
        found += [a - b for a, b in combinations(part.args, 2)]
    return found


def _arrow_numbers(topic: _Topic) -> dict[str, Expr]:
    """The arrows share one scale at each moment: in step with the speed while it is small, never longer than the box."""
    if not _has_space(topic):
        return {}
    speed = sqrt(Add(*[(_q(_rate(n, topic.wrt)) / _span(topic, n)) ** 2 for n in _travelled(topic)]))
    numbers: dict[str, Expr] = {"speed": speed, "scale": Float(0.9) / (1 + 2 * _q("speed"))}
    for name in _travelled(topic):
        numbers[f"arrow {name}"] = _q("scale") * _q(_rate(name, topic.wrt))
    if len(topic.inputs) == 2:
        numbers["arrow of"] = _q("scale") * _q(topic.derivative)
    return numbers


def _tangent_numbers(topic: _Topic) -> dict[str, Expr]:
    """Ends of a piece of tangent of one length on the page, whatever its slope."""
    low, high = _value_axis(topic)
    span = topic.domain[1] - topic.domain[0]
    slope, t, f = _q(topic.derivative), _q(topic.wrt), _q(topic.of)
    reach = Float(0.17 * span) / sqrt(1 + (slope * Float(span / (high - low) / 2)) ** 2)
    return {
        "reach": reach,
        "tangent t1": t - _q("reach"),
        "tangent t2": t + _q("reach"),
        "tangent f1": f - slope * _q("reach"),
        "tangent f2": f + slope * _q("reach"),
    }


# ---- controls ----


def _fields(topic: _Topic) -> list[Control]:
    graph = topic.graph
    return [
        Field(name, tex_name(name), graph.texts[name], graph.latex[name], "ink" if name == topic.of else topic.role(name))
        for name in reversed(graph.order)
    ] if topic.of != graph.order[-1] else [
        Field(name, tex_name(name), graph.texts[name], graph.latex[name], "ink" if name == topic.of else topic.role(name))
        for name in (topic.of, *[n for n in graph.order if n != topic.of])
    ]


def _slider(topic: _Topic, value: float, step: float) -> Slider:
    return Slider(topic.wrt, topic.wrt, *topic.domain, step=step, value=value, holes=topic.holes)


def _ticks(topic: _Topic) -> list[Control]:
    return [Tick(way.tick, way.label, True, way.role) for way in topic.ways]


# ---- pictures ----


def _has_space(topic: _Topic) -> bool:
    return len(_travelled(topic)) in (2, 3) and topic.wrt not in topic.inputs


def _travelled(topic: _Topic) -> tuple[str, ...]:
    """The variables that the traveller's place consists of."""
    return topic.inputs


def _span(topic: _Topic, name: str) -> float:
    low, high = topic.frame(symbol(name))
    return high - low


def _value_axis(topic: _Topic) -> tuple[float, float]:
    return topic.frame(symbol(topic.of))


def _columns(topic: _Topic) -> tuple[tuple[Panel, ...], ...]:
    right = (_value_plot(topic), _bars(topic))
    return ((_space(topic),), right) if _has_space(topic) else ((right[0],), (right[1],))


def _space(topic: _Topic) -> Space:
    names = _travelled(topic)
    axes = [Axis(name, topic.frame(symbol(name)), topic.role(name)) for name in names]
    rates = [f"arrow {name}" for name in names]
    if len(names) == 2:  # over the plane of the two inputs stands the graph of f, and the path is lifted onto it
        axes.append(Axis(topic.of, _value_axis(topic)))
        ground: list[Mark] = [
            Surface(topic.graph.definitions[topic.of], (names[0], names[1]), (axes[0].domain, axes[1].domain))
        ]
        rates.append("arrow of")
        title = f"the traveller on the surface {topic.of}({', '.join(names)})"
        shade = None
    else:
        ground = []
        title = f"the traveller at ({', '.join(names)}), path coloured by {topic.of}"
        shade = topic.graph.composed(topic.of)
    place = tuple(axis.label for axis in axes)
    floor = axes[2].domain[0]
    path = Curve(
        coordinates=tuple(topic.graph.composed(name) for name in place),
        parameter=topic.wrt,
        domain=topic.domain,
        gaps=topic.holes,
        samples=600,
        colour=shade,
    )
    drops = (
        Segment(place, (place[0], place[1], floor), "muted", dashed=True),
        Segment((place[0], place[1], floor), (place[0], axes[1].domain[0], floor), "muted", dashed=True),
        Segment((place[0], place[1], floor), (axes[0].domain[1], place[1], floor), "muted", dashed=True),
    )
    parts = tuple(
        Arrow(
            place,
            tuple(rates[k] if j == k else 0.0 for j in range(3)),
            topic.role(name),
            _rate(name, topic.wrt),
            next((w.tick for w in topic.ways if name in w.contribution.path), None),
        )
        for k, name in enumerate(names)
    )
    velocity = Arrow(place, tuple(rates), "ink", "velocity")
    return Space(
        title=title,
        axes=(axes[0], axes[1], axes[2]),
        marks=(*ground, path, *drops, *parts, velocity, Point(place)),
        description=f"A point moves through space as {topic.wrt} changes; an arrow for each coordinate and one for the velocity",
        legend=topic.of,
    )


def _value_plot(topic: _Topic) -> Plot:
    t, f = topic.wrt, topic.of
    low, high = _value_axis(topic)
    curve = Curve((symbol(t), topic.graph.composed(f)), t, topic.domain, topic.holes)
    tangent = Segment(
        ("tangent t1", "tangent f1"), ("tangent t2", "tangent f2"), "derivative", f"slope {{{topic.derivative}}}"
    )
    rings = tuple(Point((hole, value), hollow=True) for hole in topic.holes for value in _limit(topic, hole))
    return Plot(
        title=f"{f} against {t}",
        axes=(Axis(t, topic.domain), Axis(f, (low, high))),
        marks=(curve, *rings, tangent, Point((t, f))),
        description=f"{f} along the path, with its tangent at the present {t}",
    )


def _limit(topic: _Topic, hole: float) -> list[float]:
    """The value that f comes near to from both sides of a hole, if it is one value: [value], else []."""
    program = lower(topic.graph_definitions(), [topic.wrt])
    near = 1e-6 * (topic.domain[1] - topic.domain[0])
    low, high = (program.run({topic.wrt: hole + side * near})[topic.of] for side in (-1, 1))
    close = abs(high - low) <= 1e-4 * (1 + abs(low))
    return [(low + high) / 2] if close else []


def _bars(topic: _Topic) -> Bars:
    parts = [Mul(*way.contribution.factors) for way in topic.ways]
    sums = [Add(*parts[: k + 1], evaluate=False) for k in range(len(parts))]
    return Bars(
        title=f"how the paths add up to {topic.derivative}",
        bars=tuple(Bar(_through(way), way.number, way.role, way.tick) for way in topic.ways),
        total=Bar(topic.derivative, topic.derivative),
        reached="reached",
        domain=topic.frame(*sums, *parts, zero=True),
        description=f"A waterfall of bars, one for each path, that ends at {topic.derivative}",
    )


def _through(way: _Way) -> str:
    return f"through {way.label}" if way.contribution.path[1:-1] else way.label


# ---- words and numbers ----


def _line(topic: _Topic) -> Line:
    pieces: list[Piece] = [Tex(topic.total.latex), "="]
    for k, way in enumerate(topic.ways):
        pieces += ["+"] if k else []
        pieces.append(Tex(way.contribution.latex, way.role, chip=True, shown=way.tick))
    pieces.append(Choice("missing", "≠", "=", "≠"))
    for k, way in enumerate(topic.ways):
        pieces.append(Number(way.number, way.role, "term" if k else "first", shown=way.tick))
    pieces += ["=", Number("reached", strong=True)]
    return Line(tuple(pieces), f"{topic.derivative} is the sum over the paths of the products of local derivatives")


def _sentence(topic: _Topic) -> Sentence:
    t, f = topic.wrt, topic.of
    now: list[Piece] = [f"At {t} = ", Number(t, form="short")]
    grows: list[Piece] = [
        f"{f} ",
        Choice(topic.derivative, "grows", "changes", "falls"),
        " by ",
        Number(topic.derivative, form="size", strong=True),
        f" per unit of {t}",
    ]
    cases = [Case((*now, f" there is no value: {_undefined(topic)}."), "undefined")]
    for one, other in _pairs(topic):
        left = [w for w in topic.ways if w not in (one, other)]
        rest = f"the {left[0].label} path alone" if len(left) == 1 else "the other paths"
        cases.append(
            Case(
                (
                    *now,
                    f" the {one.label} path ",
                    Choice(one.number, "adds ", "adds ", "takes away "),
                    Number(one.number, one.role, "size"),
                    f" and the {other.label} path ",
                    Choice(one.number, "takes the same away", "adds nothing", "gives the same back"),
                    f"; what is left is {rest}: ",
                    *grows,
                    ".",
                ),
                f"{one.number} cancels {other.number}",
            )
        )
    parts: list[Piece] = []
    for k, way in enumerate(topic.ways):
        parts += ["; " if k == 0 else ", " if k < len(topic.ways) - 1 else " and ", f"the {way.label} path "]
        parts += [Choice(way.number, "adds ", "adds ", "takes away "), Number(way.number, way.role, "size")]
    cases += [
        Case((*now, " ", *grows, *parts, "."), "all"),
        Case(
            (
                *now,
                " the ticked paths add up to ",
                Number("reached", strong=True),
                f", but {topic.derivative} is ",
                Number(topic.derivative, strong=True),
                ": ",
                Number("missing", form="size"),
                Choice("missing", " is missing.", " is missing.", " is too much."),
            ),
            "told",
        ),
        Case(
            (
                *now,
                " the ticked paths alone add up to ",
                Number("reached", strong=True),
                f", and that is all of {topic.derivative}: the paths that you took away undo each other here.",
            )
        ),
    ]
    return Sentence(tuple(cases))


def _undefined(topic: _Topic) -> str:
    """Which formula has no value at the holes."""
    for name in topic.graph.order:
        if poles(topic.graph.composed(name), symbol(topic.wrt), topic.domain):
            return f"{name} = {topic.graph.texts[name]} is not defined there"
    return "a formula is not defined there"


def _agreement(topic: _Topic) -> Agreement:
    return Agreement(
        ways=(
            Way("sum over the paths", topic.derivative),
            Way("substituted first", "substituted"),
            Way("central difference", "quotient"),
        ),
        scale="size",
        kink="kink",
        sides=(Way("slope from the left", "left"), Way("slope from the right", "right")),
    )


def _table(topic: _Topic) -> Table:
    rows: list[tuple[Piece, ...]] = []
    for way in topic.ways:
        first = _edge(*way.contribution.path[:2])
        rows.append(
            (
                _through(way),
                Tex(way.contribution.latex, way.role),
                Number(first),
                Number(f"{way.number} below"),
                Number(way.number, way.role, shown=way.tick, strong=True),
            )
        )
    rows.append((topic.derivative, Tex(topic.total.latex), "", "", Number("reached", strong=True)))
    return Table(
        title=f"the numbers behind {topic.derivative}",
        header=("path", "product", f"sensitivity of {topic.of}", f"rate in {topic.wrt}", "contribution"),
        rows=tuple(rows),
    )


def _steps(topic: _Topic) -> Steps:
    derivation = derive_total(topic.graph, topic.of, topic.wrt)
    return Steps(
        title=f"{topic.derivative} step by step",
        steps=tuple(DerivationStep(step.rule, step.latex, step.why) for step in derivation),
    )
