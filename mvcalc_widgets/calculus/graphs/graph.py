"""Graph: named quantities that depend on each other, and how a change travels through them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from difflib import get_close_matches
from functools import cached_property
from graphlib import CycleError, TopologicalSorter
from typing import TypeAlias

from sympy import Add, Derivative, Expr, Integer, Symbol

from mvcalc_widgets.calculus.expressions.growth import GrowthError, substitute
from mvcalc_widgets.calculus.expressions.points import Coordinates, PointError, named_values
from mvcalc_widgets.calculus.expressions.slope import slope
from mvcalc_widgets.calculus.graphs.definitions import Formula, GraphError, read_definitions
from mvcalc_widgets.calculus.graphs.numbers import Numbers, numbers_at
from mvcalc_widgets.calculus.graphs.total import TotalDerivative
from mvcalc_widgets.calculus.graphs.unpack import unpacked
from mvcalc_widgets.calculus.language.names import fitted, name_of
from mvcalc_widgets.calculus.language.symbols import by_number, symbol
from mvcalc_widgets.calculus.language.tree_latex import name_latex
from mvcalc_widgets.calculus.language.typeset import tex_derivative

__all__ = ["Edge", "Graph", "GraphError"]

Name: TypeAlias = str | Symbol


@dataclass(frozen=True)
class Edge:
    """`of` uses `wrt` in its formula; `partial` is ∂of/∂wrt with everything else that `of` uses frozen."""

    of: str
    wrt: str
    definition: Expr = field(repr=False)
    alone: bool = field(
        repr=False
    )  # whether `of` uses nothing but `wrt`: an ordinary derivative, written with d

    @cached_property
    def partial(self) -> Expr:
        """The local partial derivative, in the symbols of the nodes that `of` uses."""
        return slope(self.definition, symbol(self.wrt))

    @cached_property
    def latex(self) -> str:
        """dx/dt if x uses t only, ∂f/∂x if f uses other variables too."""
        return tex_derivative(self.of, self.wrt, ordinary=self.alone)


class Graph:
    """Variables and their definitions: ``Graph(f="sin(x) e^(y z^2)", x="t-1", y="t^2", z="1/t")``.

    A definition is text, a sympy expression or a number; ``z="z = x^2 y"`` is fine, too. A dict or a list of pairs
    takes any names: ``Graph({"e": "x^2"})``, and so does text: ``Graph("z = x^2; x = t")``. Whatever is used and
    not defined is an input. A name defined here wins over a constant.

    Raises GraphError for a cycle, a variable defined twice, a bad name, and once for all formulas that cannot
    be read (``error.problems``: name -> FormulaError); TypeError for a definition that is no formula.
    """

    def __init__(
        self,
        definitions: Mapping[str, Formula] | Iterable[tuple[str, Formula] | str] | str | None = None,
        /,
        **named: Formula,
    ) -> None:
        self._definitions = read_definitions(definitions, named)
        self.definitions: dict[str, Expr] = {name: d.expr for name, d in self._definitions.items()}
        self.edges: tuple[Edge, ...] = tuple(
            Edge(name, used, d.expr, len(d.uses) == 1)
            for name, d in self._definitions.items()
            for used in d.uses
        )
        sequence = self._topological()
        self.inputs: tuple[str, ...] = tuple(
            sorted(set(sequence).difference(self.definitions), key=by_number)
        )
        self.order: tuple[str, ...] = tuple(name for name in sequence if name in self.definitions)
        self.variables: tuple[str, ...] = self.inputs + self.order

    @classmethod
    def unpack(cls, text: str, name: str | None = None) -> Graph:
        """The graph of a nested formula, a layer for each inner function: 3(2x^2)^5 gives u = 2x^2, y = 3u^5.

        Only what the chain rule needs gets a name of its own: the argument of a function, the base or the
        exponent of a power, unless it is a plain variable or a number.
        The whole is called `name`, else what the formula calls itself (z of z = sin(x^2)), else y; where that is a
        variable of the formula already, the next free one of f, g, h, w.
        Functions may be letters only: f(g(y, h(x, z))) gives u = h(x, z), v = g(y, u), w = f(v).
        Raises FormulaError, and GraphError for a `name` that the formula uses already.
        """
        return cls(unpacked(text, name))

    # ---- what the graph consists of ----

    @property
    def texts(self) -> dict[str, str]:
        """The definitions as they were written."""
        return {name: d.text for name, d in self._definitions.items()}

    @property
    def latex(self) -> dict[str, str]:
        """The right-hand sides, typeset as they were written."""
        return {name: d.latex for name, d in self._definitions.items()}

    @cached_property
    def output(self) -> str:
        """The variable that nobody uses; if there are several, the one defined first."""
        return self.outputs[0]

    @cached_property
    def outputs(self) -> tuple[str, ...]:
        """The defined variables that nobody uses, in the order of their definitions."""
        used = {edge.wrt for edge in self.edges}
        return tuple(name for name in self.definitions if name not in used)

    @cached_property
    def _below(self) -> dict[str, tuple[Edge, ...]]:
        below: dict[str, list[Edge]] = {name: [] for name in self.variables}
        for edge in self.edges:
            below[edge.of].append(edge)
        return {name: tuple(edges) for name, edges in below.items()}

    def edge(self, of: Name, wrt: Name) -> Edge | None:
        """The edge from `of` to `wrt`, None if the formula of `of` does not use `wrt`."""
        of, wrt = self.named(of), self.named(wrt)
        return next((edge for edge in self._below[of] if edge.wrt == wrt), None)

    def edges_below(self, name: Name) -> tuple[Edge, ...]:
        """The edges to what `name` uses."""
        return self._below[self.named(name)]

    # ---- derivatives ----

    def partial(self, of: Name, wrt: Name) -> Expr:
        """∂of/∂wrt with everything else that `of` uses frozen: one edge, 0 where there is none."""
        of, wrt = self.named(of), self.named(wrt)
        edge = self.edge(of, wrt)
        if edge:
            return edge.partial
        return Integer(int(of == wrt))

    def total(self, of: Name, wrt: Name) -> TotalDerivative:
        """d of/d wrt: along a path local partials multiply, over paths they add; other inputs rest."""
        return TotalDerivative(self, self.named(of), self.named(wrt))

    def differential(self, of: Name) -> Expr:
        """d of = the sum of ∂of/∂x dx over all x that the formula of `of` uses, in the symbols dx, dy, ..."""
        of = self.named(of)
        if of not in self.definitions:
            return self._change(of)
        return Add(*[edge.partial * self._change(edge.wrt) for edge in self._below[of]])

    def _change(self, name: str) -> Symbol:
        if f"d{name}" in self._below:
            raise GraphError(
                f"d{name} is a variable of this graph, so it cannot stand for the change of {name}"
            )
        return symbol(f"d{name}")

    # ---- paths ----

    def paths(self, of: Name, wrt: Name) -> Iterator[tuple[str, ...]]:
        """Every way from `of` down to `wrt`, such as ("f", "x", "t"), found one by one as asked for."""
        of, wrt = self.named(of), self.named(wrt)
        ways = self._ways(of, wrt)
        return self._walk(of, wrt, ways)

    def _walk(self, of: str, wrt: str, ways: Mapping[str, int]) -> Iterator[tuple[str, ...]]:
        waiting: list[tuple[str, ...]] = [(of,)] if ways[of] else []
        while waiting:
            path = waiting.pop()
            if path[-1] == wrt:
                yield path
                continue
            below = [edge.wrt for edge in self._below[path[-1]] if ways[edge.wrt]]
            waiting.extend((*path, name) for name in reversed(below))

    def count_paths(self, of: Name, wrt: Name) -> int:
        """The number of paths, counted layer by layer without listing them."""
        of, wrt = self.named(of), self.named(wrt)
        return self._ways(of, wrt)[of]

    def route(self, of: Name, wrt: Name) -> tuple[str, ...]:
        """The variables on some path from `of` to `wrt`, each after what it uses: `wrt` first, `of` last."""
        of, wrt = self.named(of), self.named(wrt)
        ways = self._ways(of, wrt)
        reached = {of} if ways[of] else set()
        for name in reversed(self.variables):
            if name in reached:
                reached.update(edge.wrt for edge in self._below[name] if ways[edge.wrt])
        return tuple(name for name in self.variables if name in reached)

    def _ways(self, of: str, wrt: str) -> dict[str, int]:
        """From each variable the number of ways down to `wrt`."""
        ways: dict[str, int] = {}
        for name in self.variables:
            ways[name] = 1 if name == wrt else sum(ways[edge.wrt] for edge in self._below[name])
        return ways

    # ---- substitution and numbers ----

    def composed(self, name: Name, keep: Iterable[Name] | Name = ()) -> Expr:
        """`name` in terms of the inputs (and of the variables in `keep`, which are left standing).

        Raises GraphError if the formula would become too long to be written out.
        """
        kept = [keep] if isinstance(keep, (str, Symbol)) else keep
        return self.substituted(symbol(self.named(name)), [self.named(other) for other in kept])

    def substituted(self, expr: Expr, keep: Iterable[str] = ()) -> Expr:
        """An expression in the symbols of the graph, with every definition put in."""
        bindings = self.bindings(tuple(keep), {s.name for s in expr.free_symbols})
        try:
            if expr.has(Derivative):  # of a function that is a letter only: df/du at u = x^2, no df/d(x^2)
                return expr.subs(bindings)
            return substitute(expr, bindings)
        except GrowthError as error:
            raise GraphError(f"with everything put in, this is {error}") from None

    def bindings(self, keep: tuple[str, ...], needed: Iterable[str]) -> dict[Symbol, Expr]:
        """What each needed symbol stands for in terms of inputs and of what is kept."""
        wanted = set(needed)
        for name in reversed(self.order):
            if name in wanted and name not in keep:
                wanted.update(self._definitions[name].uses)
        bound: dict[Symbol, Expr] = {}
        for name in self.order:
            if name in wanted and name not in keep:
                try:
                    bound[symbol(name)] = substitute(self.definitions[name], bound)
                except GrowthError as error:
                    raise GraphError(f"{name} with everything put in is {error}") from None
        return bound

    def at(self, values: Coordinates | None = None, /, **named: Coordinates) -> Numbers:
        """The numbers of every node, edge and path where the inputs have these values; nan where undefined.

        ``graph.at(t=2)["f"]``, ``.edges["f", "x"]``, ``.paths["f", "x", "t"]``. Numbers may be text, t="sqrt(2)", and
        the point {"t": 2}, "t = 2" or, in the order of ``inputs``, (2, 3); one number where there is one input.
        Raises GraphError for an input without a number and for a name that is no input.
        """
        try:
            given = {} if values is None else named_values(values, self.inputs)
            return numbers_at(self, {**given, **named_values(named, self.inputs)})
        except PointError as error:
            raise GraphError(str(error)) from None

    # ---- saying what is wrong, and itself ----

    def named(self, name: Name) -> str:
        """A name in the spelling of the graph: theta for θ, x_1 for x1, "w" for a symbol.

        Raises GraphError, with the nearest known name, unless it belongs to the graph.
        """
        if isinstance(name, str) and name in self._below:
            return name
        try:
            spelled = fitted(name_of(name), self.variables)
        except ValueError:  # no name at all, so none of the graph: refused below
            spelled = str(name)
        if spelled not in self._below:
            near = get_close_matches(spelled, self.variables, n=1, cutoff=0.4)
            hint = f" Did you mean {near[0]}?" if near else ""
            raise GraphError(f"{name} is not a variable of this graph ({', '.join(self.variables)}).{hint}")
        return spelled

    def check(self, *names: Name) -> None:
        """Raise GraphError, with the nearest known names, unless all names belong to the graph."""
        for name in names:
            self.named(name)

    def _topological(self) -> tuple[str, ...]:
        uses = {name: d.uses for name, d in self._definitions.items()}
        try:
            return tuple(TopologicalSorter(uses).static_order())
        except CycleError as error:
            names = error.args[1]
            if len(names) == 2:
                name, definition = names[0], self._definitions[names[0]]
                raise GraphError(
                    f"{name} is used in its own formula, {name} = {definition.text}, read as {definition.expr}. "
                    f"Give it another name there, or write what {name} depends on."
                ) from None
            circle = " -> ".join(reversed(names))
            raise GraphError(
                f"The definitions go round in a circle: {circle} (each uses the next). "
                "A variable cannot depend on itself, not even by way of others."
            ) from None

    def __repr__(self) -> str:
        return f"Graph({', '.join(f'{name} = {text}' for name, text in self.texts.items())})"

    def _repr_latex_(self) -> str:
        lines = [f"{name_latex(name)} &= {latex}" for name, latex in self.latex.items()]
        return r"$$\begin{aligned}" + r" \\ ".join(lines) + r"\end{aligned}$$"
