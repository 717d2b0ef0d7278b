"""TotalDerivativeExplorer: how fast does f change for the traveller, and through which path?"""

from __future__ import annotations

from collections.abc import Mapping
from itertools import combinations
from math import isfinite

from sympy import Abs, Add, And, Expr, Float, Mul, Piecewise

from mvcalc_widgets.calculus.derivations.steps import derive_total
from mvcalc_widgets.calculus.graphs.definitions import Formula
from mvcalc_widgets.calculus.graphs.graph import Graph, GraphError
from mvcalc_widgets.calculus.language.tree_latex import name_latex, name_text
from mvcalc_widgets.explorers import traveller
from mvcalc_widgets.explorers.explorer import Explorer
from mvcalc_widgets.explorers.topic import Topic, Way, local, path_numbers, quantity, three_ways, undefined
from mvcalc_widgets.scene import panels
from mvcalc_widgets.scene.controls import Field, Slider, Tick
from mvcalc_widgets.scene.numbers import DUST
from mvcalc_widgets.scene.panels import Case, Choice, Number, Piece, Sentence, Tex
from mvcalc_widgets.scene.scene import Scene

TOLD = 5  # up to so many paths the sentence names each; the table has them all
COURSE = {"f": "sin(x) e^(y z^2)", "x": "t-1", "y": "t^2", "z": "1/t"}


class TotalDerivativeExplorer(Explorer):
    """f depends on variables that all depend on one: a slider for it, a tick box for each path of df/dt.

        TotalDerivativeExplorer()                                             # the course's example
        TotalDerivativeExplorer(f="x^2 y", x="cos(s)", y="sin(s)", domain=(0, 6.28), value=1)

    Formulas are given by name, as a dict or as a Graph. `of` and `wrt` name the two ends when the graph leaves a
    choice; `domain` is the range of the slider, `value` its start, `step` its step (default: about 1/100 of the range).
    Where a formula has no value (1/t at t = 0) the drawing has a gap.

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
        if graph is not None and formulas:
            raise ValueError("give the formulas either as a graph or by name, not both")
        low, high = _range(domain)
        self._domain, self._of, self._wrt = (low, high), of, wrt
        self._step = _round_step((high - low) / 100) if step is None else float(step)
        if not 0 < self._step <= high - low:
            raise ValueError(f"step {self._step:g} does not fit: give a positive number up to {high - low:g}")
        self._value = float(value) if value is not None else 2.0 if low < 2 < high else (low + high) / 2
        if not low <= self._value <= high:
            raise ValueError(f"value {self._value:g} is outside the domain from {low:g} to {high:g}")
        start = graph if isinstance(graph, Graph) else Graph(graph or formulas or COURSE)
        if of is None and len(start.outputs) > 1:
            one, other = start.outputs[:2]
            raise GraphError(
                f"{one} does not use {other} = {start.texts[other]}: leave one out, or say which with of="
            )
        super().__init__(start, controls=controls)

    def compose(self, graph: Graph) -> Scene:
        topic = Topic(graph, self._of or graph.output, self._wrt or _input(graph), self._domain)
        of, wrt = name_text(topic.of), name_text(topic.wrt)
        right = (traveller.value_plot(topic), bars(topic))
        return Scene(
            title=f"The total derivative of {of}, path by path",
            description=f"How {of} changes with {wrt} through {len(topic.ways)} paths, and how they add up",
            controls=(
                *[
                    _field(topic, name)
                    for name in (topic.of, *[n for n in graph.definitions if n != topic.of])
                ],
                Slider(topic.wrt, wrt, *topic.domain, step=self._step, value=self._value, holes=topic.holes),
                *[Tick(way.tick, way.label, True, way.role) for way in topic.ways],
            ),
            quantities=path_numbers(topic)
            | three_ways(topic)
            | traveller.traveller_numbers(topic)
            | _told_numbers(topic),
            columns=((traveller.traveller_space(topic),), right)
            if traveller.has_space(topic)
            else tuple((p,) for p in right),
            below=(line(topic), sentence(topic), table(topic), steps(topic)),
            light=agreement(topic),
        )


# ---- the sum, as bars, as a line, as a table, as steps ----


def bars(topic: Topic) -> panels.Bars:
    parts = [Mul(*way.contribution.factors) for way in topic.ways]
    sums = [Add(*parts[: k + 1], evaluate=False) for k in range(len(parts))]
    return panels.Bars(
        title=f"how the paths add up to {topic.derivative_text}",
        bars=tuple(panels.Bar(way.through, way.number, way.role, way.tick) for way in topic.ways),
        total=panels.Bar(topic.derivative_text, topic.derivative),
        reached="ticked sum",
        domain=topic.frame(*sums, *parts, zero=True),
        description=f"A waterfall of bars, one for each path, that ends at {topic.derivative_text}",
    )


def line(topic: Topic) -> panels.Formula:
    pieces: list[Piece] = [Tex(topic.total.latex), "="]
    for k, way in enumerate(topic.ways):
        pieces += ["+"] if k else []
        pieces.append(Tex(way.contribution.latex, way.role, chip=True, shown=way.tick))
    pieces.append(Choice("missing part", "≠", "=", "≠"))
    for k, way in enumerate(topic.ways):
        pieces.append(Number(way.number, way.role, "term" if k else "first", shown=way.tick))
    pieces += ["=", Number("ticked sum", strong=True)]
    return panels.Formula(tuple(pieces))


def table(topic: Topic) -> panels.Table:
    of, wrt = name_text(topic.of), name_text(topic.wrt)
    rows: list[tuple[Piece, ...]] = [
        (
            way.through,
            Tex(way.contribution.latex, way.role),
            Number(local(*way.path[:2])),
            Number(way.below),
            Number(way.number, way.role, shown=way.tick, strong=True),
        )
        for way in topic.ways
    ]
    rows.append(("sum of the ticked paths", "", "", "", Number("ticked sum", strong=True)))
    rows.append(
        (
            topic.derivative_text,
            Tex(topic.total.latex),
            "",
            "",
            Number(topic.derivative, "derivative", strong=True),
        )
    )
    return panels.Table(
        title=f"the numbers behind {topic.derivative_text}",
        header=("path", "product", f"sensitivity of {of}", f"rate in {wrt}", "contribution"),
        rows=tuple(rows),
    )


def steps(topic: Topic) -> panels.Steps:
    derivation = derive_total(topic.graph, topic.of, topic.wrt)
    return panels.Steps(
        title=f"{topic.derivative_text} step by step",
        steps=tuple(panels.DerivationStep(step.rule, step.latex, step.why) for step in derivation),
    )


def agreement(topic: Topic) -> panels.Agreement:
    return panels.Agreement(
        ways=(
            panels.Way("sum over the paths", topic.derivative),
            panels.Way("substituted first", "substituted first"),
            panels.Way("central difference", "central difference"),
        ),
        scale="total size",
        kink="at a kink",
        doubt="error of the difference",
        sides=(
            panels.Way("slope from the left", "slope left"),
            panels.Way("slope from the right", "slope right"),
        ),
    )


# ---- the sentence ----


def sentence(topic: Topic) -> Sentence:
    """What is true now: no value, two paths that undo each other, all paths, a gap, or a gap that is none."""
    of, wrt, derivative = name_text(topic.of), name_text(topic.wrt), topic.derivative_text
    now: tuple[Piece, ...] = (f"At {wrt} = ", Number(topic.wrt, form="short"))
    reached, whole = Number("ticked sum", strong=True), Number(topic.derivative, strong=True)
    changes: tuple[Piece, ...] = (
        f"{of} ",
        Choice(topic.derivative, "grows", "changes", "falls"),
        " by ",
        Number(topic.derivative, form="size", strong=True),
        f" per unit of {wrt}",
    )
    parts: list[Piece] = []
    for k, way in enumerate(topic.ways if len(topic.ways) <= TOLD else ()):
        joint = "; " if k == 0 else ", " if k < len(topic.ways) - 1 else " and "
        parts += [
            f"{joint}the {way.label} path ",
            Choice(way.number, "adds ", "adds ", "takes away "),
            _size(way),
        ]
    gap = (
        Number("missing part", form="size"),
        Choice("missing part", " is missing.", " is missing.", " is too much."),
    )
    return Sentence(
        (
            *[
                Case(
                    (*now, f" there is no value: {name} = {topic.graph.texts[name]} is not defined there."),
                    undefined(name),
                )
                for name in topic.definitions
            ],
            Case((*now, f" {derivative} has no value."), "is undefined"),
            Case(
                (
                    *now,
                    f" {of} has a kink: its slope is ",
                    Number("slope left"),
                    " on the left and ",
                    Number("slope right"),
                    f" on the right; {derivative} is declared to be ",
                    Number(topic.derivative),
                    ".",
                ),
                "at a kink",
            ),
            *[
                Case((*now, *_undone(topic, one, other), *changes, "."), _cancels(one, other))
                for one, other in _pairs(topic)
            ],
            Case((*now, " ", *changes, *parts, "."), "all ticked"),
            Case(
                (
                    *now,
                    " the ticked paths add up to ",
                    reached,
                    f", but {derivative} is ",
                    whole,
                    ": ",
                    *gap,
                ),
                "has gap",
            ),
            Case(
                (
                    *now,
                    " the ticked paths alone add up to ",
                    reached,
                    f", and that is all of {derivative}: the paths that you took away undo each other.",
                )
            ),
        )
    )


def _undone(topic: Topic, one: Way, other: Way) -> tuple[Piece, ...]:
    left = [way for way in topic.ways if way not in (one, other)]
    return (
        f" the {one.label} path ",
        Choice(one.number, "adds ", "adds ", "takes away "),
        _size(one),
        f" and the {other.label} path ",
        Choice(one.number, "takes the same away", "adds nothing", "gives the same back"),
        f"; what is left is the {left[0].label} path alone: "
        if len(left) == 1
        else "; what is left are the others: ",
    )


def _size(way: Way) -> Number:
    return Number(way.number, way.role, "size")


def _told_numbers(topic: Topic) -> dict[str, Expr]:
    """What the sentence depends on: are all paths ticked, is there a gap, which two paths undo each other?"""
    q = quantity
    little = Float(1e-9) * q("total size")
    every = And(*[q(way.tick) > 0 for way in topic.ways])
    numbers = {
        "all ticked": Piecewise((1, every), (0, True)),
        "has gap": Piecewise((1, Abs(q("missing part")) > little), (0, True)),
    }
    for one, other in _pairs(topic):
        undone = And(
            Abs(q(one.number) + q(other.number)) <= little,
            Abs(q(one.number)) >= Float(DUST),
            q("all ticked") > 0,
        )
        numbers[_cancels(one, other)] = Piecewise((1, undone), (0, True))
    return numbers


def _cancels(one: Way, other: Way) -> str:
    return f"{one.number} cancels {other.number}"


def _pairs(topic: Topic) -> list[tuple[Way, Way]]:
    """Pairs of paths that may undo each other; with many paths the sentence does not look for them."""
    return list(combinations(topic.ways, 2)) if 3 <= len(topic.ways) <= 4 else []


# ---- the controls ----


def _field(topic: Topic, name: str) -> Field:
    return Field(name, name_latex(name), topic.graph.texts[name], topic.graph.latex[name], topic.role(name))


def _input(graph: Graph) -> str:
    if not graph.inputs:
        raise GraphError(
            "No formula has a free variable, so nothing can move: use t in one of them, as in x = t - 1"
        )
    return "t" if "t" in graph.inputs else graph.inputs[0]


def _round_step(rough: float) -> float:
    """The nearest of 1, 2 or 5 times a power of ten, so that round values are reached exactly."""
    power = 10.0 ** int(f"{rough:e}".split("e")[1])
    return float(f"{min((1, 2, 5, 10), key=lambda m: abs(m * power - rough)) * power:.3g}")


def _range(domain: tuple[float, float]) -> tuple[float, float]:
    try:
        low, high = (float(end) for end in domain)
    except (TypeError, ValueError):
        raise ValueError(f"domain is {domain!r}: give its two ends, as in (-2, 3)") from None
    if not (isfinite(low) and isfinite(high) and low < high):
        raise ValueError(
            f"domain goes from {low:g} to {high:g}: give two numbers, the smaller first, as in (-2, 3)"
        )
    return low, high
