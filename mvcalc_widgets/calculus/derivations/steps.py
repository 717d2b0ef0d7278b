"""A derivation as data: steps with rule, before, after and why."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from itertools import pairwise
from typing import overload

from sympy import Add, Derivative, Expr, Mul

from mvcalc_widgets.calculus.derivations.rules_text import enumerated, is_shorter, simplified
from mvcalc_widgets.calculus.derivations.shortening import LEFT_OUT, shortened
from mvcalc_widgets.calculus.expressions.growth import GrowthError, size
from mvcalc_widgets.calculus.graphs.definitions import GraphError
from mvcalc_widgets.calculus.graphs.graph import Edge, Graph
from mvcalc_widgets.calculus.graphs.total import TotalDerivative
from mvcalc_widgets.calculus.language.symbols import symbol
from mvcalc_widgets.calculus.language.tree_latex import name_text
from mvcalc_widgets.calculus.language.typeset import is_negative, tex

# Up to so many paths each is written out; above, one line for each variable, up to so many lines.
_WRITTEN_PATHS = 8
_WRITTEN_LINES = 29  # and one for the result
_WRITTEN_EDGES = 20  # on those paths
_WRITTEN_SIZE = 4000  # nodes of what is typeset at all, before it is shortened
_RESULT_SIZE = 300  # of a result that is simplified: about a printed page


@dataclass(frozen=True)
class Step:
    r"""One line of a derivation: `before` becomes `after` (both LaTeX) by `rule`; `why` says it in a sentence.

    A side that would be longer than some 400 letters is shortened with \cdots, and `why` says so. sign: "=", or
    r"\approx" where `after` is rounded.

    before_expr and after_expr are the two sides as sympy expressions where there are such; then they are
    equal as functions once every node stands for its definition. names: what the letters brought in for a
    part stand for, in the variables of the formula.
    """

    rule: str
    before: str
    after: str
    why: str
    before_expr: Expr | None = None
    after_expr: Expr | None = None
    names: tuple[tuple[str, Expr], ...] = ()
    sign: str = "="

    @property
    def latex(self) -> str:
        """Both sides with an equals sign between them."""
        return f"{self.before} {self.sign} {self.after}"


@dataclass(frozen=True)
class Derivation:
    """What is asked (LaTeX), the steps, and the result (None for a graph whose formula would be endless)."""

    question: str
    steps: tuple[Step, ...]
    result: Expr | None

    def __len__(self) -> int:
        return len(self.steps)

    def __iter__(self) -> Iterator[Step]:
        return iter(self.steps)

    @overload
    def __getitem__(self, index: int) -> Step: ...
    @overload
    def __getitem__(self, index: slice) -> tuple[Step, ...]: ...
    def __getitem__(self, index: int | slice) -> Step | tuple[Step, ...]:
        return self.steps[index]

    def __repr__(self) -> str:
        return f"Derivation({len(self)} steps: {', '.join(dict.fromkeys(step.rule for step in self.steps))})"

    def _repr_latex_(self) -> str:
        lines = [rf"&\text{{{s.rule}}} \\ &\quad {s.latex}" for s in self.steps]
        return r"$$\begin{aligned}" + r" \\[6pt] ".join(lines) + r"\end{aligned}$$"


def with_short_lines(derivation: Derivation) -> Derivation:
    """The derivation with sides that are short enough to be read; where something is left out the step says so."""
    return replace(
        derivation,
        question=shortened(derivation.question),
        steps=tuple(_short(step) for step in derivation.steps),
    )


def _short(step: Step) -> Step:
    before, after = shortened(step.before), shortened(step.after)
    if (before, after) == (step.before, step.after):
        return step
    return replace(step, before=before, after=after, why=f"{step.why} {LEFT_OUT}")


def derive_total(graph: Graph, of: str, wrt: str) -> Derivation:
    """d of/d wrt step by step: local derivatives, their sum over the paths, substitution term by term,
    result.

    Up to 8 paths of 20 edges in all are written out; above, the derivative of each variable is built from those
    before it. At most 30 lines. Raises GraphError for a name that the graph does not have.
    """
    total = graph.total(of, wrt)
    steps, result = [_trivial(total)], _result(total)
    if total.count and of != wrt:
        in_full = total.count <= _WRITTEN_PATHS and result is not None
        edges = {step for c in total.contributions for step in pairwise(c.path)} if in_full else set()
        if in_full and len(edges) <= _WRITTEN_EDGES:
            steps = [*_ingredients(graph, total), *_assembled(total), *_substitution(total)]
        else:
            steps = _accumulation(graph, total, result)
    return with_short_lines(Derivation(total.latex, tuple(steps), result))


def _trivial(total: TotalDerivative) -> Step:
    if total.of == total.wrt:
        return Step("a variable by itself", total.latex, "1", "It changes exactly as much as it changes.")
    of, wrt = name_text(total.of), name_text(total.wrt)
    why = f"No path leads from {of} down to {wrt}: {of} does not feel {wrt}."
    return Step("no path", total.latex, "0", why)


# ---- the local derivatives ---------------------------------------------------------------------------------


def _ingredients(graph: Graph, total: TotalDerivative) -> list[Step]:
    """One step for each edge on a path: partial derivatives first, then ordinary ones."""
    paths = [contribution.path for contribution in total.contributions]
    steps = [path[level : level + 2] for level in range(max(map(len, paths)) - 1) for path in paths]
    edges = [edge for step in dict.fromkeys(steps) if len(step) == 2 and (edge := graph.edge(*step))]
    return [_local(graph, edge) for edge in sorted(edges, key=lambda edge: edge.alone)]


def _local(graph: Graph, edge: Edge) -> Step:
    frozen = [other.wrt for other in graph.edges_below(edge.of) if other.wrt != edge.wrt]
    moved, what = name_text(edge.wrt), f"{name_text(edge.of)} = {graph.texts[edge.of]}"
    if edge.alone:
        rule, why = "ordinary derivative", f"{what} depends on {moved} alone."
    else:
        rule = "partial derivative (held constant)"
        held = f"{_listed(frozen)} {'is' if len(frozen) == 1 else 'are'} held constant"
        why = f"In {what} only {moved} moves; {held}."
    before = Derivative(edge.definition, symbol(edge.wrt), evaluate=False)
    return Step(rule, edge.latex, tex(edge.partial), why, before, edge.partial)


# ---- the sum over the paths --------------------------------------------------------------------------------


def _assembled(total: TotalDerivative) -> list[Step]:
    if total.count == 1 and len(total.contributions[0].path) == 2:
        return []  # one edge: the local derivative is all there is
    letters = " + ".join(contribution.latex for contribution in total.contributions)
    ingredients = sum_of([_product(list(contribution.factors)) for contribution in total.contributions])
    count, of, wrt = total.count, name_text(total.of), name_text(total.wrt)
    if count == 1:
        rule, why = (
            "chain rule",
            f"One path leads from {of} to {wrt}: along it the derivatives multiply.",
        )
    else:
        rule = "total derivative"
        why = f"{count} paths lead from {of} to {wrt}: along a path multiply, over the paths add."
    graph, expr = total.graph, total.expr
    whole = Derivative(
        graph.substituted(symbol(total.of), keep=(total.wrt,)), symbol(total.wrt), evaluate=False
    )
    put_in = "Each letter gets its derivative."
    return [
        Step(rule, total.latex, letters, why, whole, expr),
        Step("put in the derivatives", letters, ingredients, put_in, expr, expr),
    ]


def _substitution(total: TotalDerivative) -> list[Step]:
    """One step for each path whose product changes, then the sum of all, then the simplified result."""
    steps = []
    kept = _listed(
        [total.wrt, *(name for name in total.graph.inputs if name != total.wrt and _uses(total, name))]
    )
    for contribution in total.contributions:
        if contribution.substituted == contribution.expr:
            continue
        through = contribution.path[1:-1]
        where = f"through {' and '.join(map(name_text, through))}" if through else "straight down"
        steps.append(
            Step(
                "substitution",
                _product(list(contribution.factors)),
                tex(contribution.substituted),
                f"The path {where}, with everything written in {kept}.",
                contribution.expr,
                contribution.substituted,
            )
        )
    terms = [c.substituted for c in total.contributions]
    if len(terms) > 1 and steps:
        before = " + ".join(c.latex for c in total.contributions)
        after = sum_of([tex(t) for t in terms])
        why = "The terms side by side, nothing cancelled yet."
        steps.append(Step("sum of the paths", before, after, why, total.expr, total.substituted))
    before, after = sum_of([tex(t) for t in terms]), tex(total.simplified)
    rule, why = _last_rule(total)
    if is_shorter(after, before) or (rule == "cancellation" and after != before):
        steps.append(Step(rule, before, after, why, total.substituted, total.simplified))
    return steps


def _uses(total: TotalDerivative, name: str) -> bool:
    return name in {s.name for s in total.substituted.free_symbols}


def _last_rule(total: TotalDerivative) -> tuple[str, str]:
    gone = [
        f"{_through(a.path)} and {_through(b.path)}"
        for i, a in enumerate(total.contributions)
        for b in total.contributions[i + 1 :]
        if a.substituted == -b.substituted != 0
    ]
    if gone:
        return "cancellation", f"The contributions {gone[0]} are opposite and cancel."
    return "simplification", simplified(Add(*Add.make_args(total.substituted)), total.simplified)


def _through(path: tuple[str, ...]) -> str:
    return f"through {name_text(path[1])}" if len(path) > 2 else "straight down"


def _result(total: TotalDerivative) -> Expr | None:
    """The simplified result, or as it stands where it is long; None where it is endless."""
    try:
        if size(total.expr, _RESULT_SIZE) <= _RESULT_SIZE:
            return total.simplified
        return Add(*Add.make_args(total.substituted))
    except (GraphError, GrowthError):  # it would fill pages: the lines for each variable say it
        return None


# ---- many paths: variable by variable ----------------------------------------------------------------------


def _accumulation(graph: Graph, total: TotalDerivative, result: Expr | None) -> list[Step]:
    """One step for each variable on the way: the derivatives of what it uses, weighted and added."""
    lines = [(name, rate) for name, rate in total.accumulated.items() if name != total.wrt]
    shown = lines if len(lines) <= _WRITTEN_LINES else [*lines[: _WRITTEN_LINES - 1], lines[-1]]
    left_out, wrt = len(lines) - len(shown), name_text(total.wrt)
    steps = []
    for name, rate in shown:
        uses = [edge.wrt for edge in graph.edges_below(name) if edge.wrt in total.accumulated]
        why = (
            f"{name_text(name)} feels {wrt} through {_listed(uses)}: "
            "local derivative times what is known already."
        )
        if left_out and name == total.of:
            why = f"And so on for {left_out} more variables. " + why
        steps.append(Step("sum over the edges", tex(total.rate(name)), _typeset(rate), why))
    paths = "1 path leads" if total.count == 1 else f"{total.count} paths lead"
    why = f"{paths} from {name_text(total.of)} to {wrt}; every edge was used once."
    if result is not None:
        return [*steps, Step("total derivative", total.latex, _typeset(result), why, None, result)]
    why = f"{steps[-1].why} {why} With all letters put in the result is too long to be written out."
    return [*steps[:-1], replace(steps[-1], why=why)]


def _typeset(expr: Expr) -> str:
    """LaTeX; of what would fill pages the first terms or factors."""
    if size(expr, _WRITTEN_SIZE) <= _WRITTEN_SIZE:
        return tex(expr)
    first = expr.func(*expr.args[:3]) if isinstance(expr, (Add, Mul)) else expr
    if size(first, _WRITTEN_SIZE) > _WRITTEN_SIZE:
        return r"\cdots"
    return rf"{tex(first)}{' +' if expr.is_Add else ''} \cdots"


# ---- LaTeX of sums and products whose parts keep their places ----------------------------------------------


def _product(factors: list[Expr]) -> str:
    """The factors in their order with dots between them; sums and negative factors in brackets."""
    first, *others = [tex(factor) for factor in factors]
    if isinstance(factors[0], Add) and others:
        first = _bracket(first)
    rest = [
        _bracket(t) if isinstance(f, Add) or is_negative(f) else t
        for f, t in zip(factors[1:], others, strict=True)
    ]
    return r" \cdot ".join([first, *rest])


def sum_of(terms: list[str]) -> str:
    """The terms in their order: a minus sign takes the place of the plus."""
    text = terms[0]
    for term in terms[1:]:
        text += f" - {term[1:]}" if term.startswith("-") else f" + {term}"
    return text


def _bracket(text: str) -> str:
    return rf"\left({text}\right)"


def _listed(names: list[str]) -> str:
    """α, β and γ, from alpha, beta and gamma"""
    return enumerated([name_text(name) for name in names])
