"""The total derivative: one contribution for each path, and their sum."""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import cached_property
from itertools import pairwise
from typing import TYPE_CHECKING

from sympy import Add, Expr, Integer, Mul, Symbol
from sympy.core.function import AppliedUndef

from mvcalc_widgets.calculus.expressions.growth import GrowthError, substitute
from mvcalc_widgets.calculus.expressions.points import Coordinates
from mvcalc_widgets.calculus.expressions.simplify import simplify_textbook
from mvcalc_widgets.calculus.graphs.definitions import GraphError
from mvcalc_widgets.calculus.graphs.numbers import PATH_LIMIT
from mvcalc_widgets.calculus.language.typeset import tex, tex_derivative

if TYPE_CHECKING:
    from mvcalc_widgets.calculus.graphs.graph import Graph


@dataclass(frozen=True)
class Contribution:
    """What one path carries: the product of the local partials along it."""

    path: tuple[str, ...]
    factors: tuple[Expr, ...]
    graph: Graph = field(repr=False, compare=False)

    @cached_property
    def expr(self) -> Expr:
        """The product, in the symbols of the nodes."""
        return Mul(*self.factors)

    @cached_property
    def substituted(self) -> Expr:
        """The product with every definition put in: in the last variable of the path and the other inputs."""
        return self.graph.substituted(self.expr, keep=(self.path[-1],))

    @property
    def latex(self) -> str:
        r"""The product in letters: \\frac{\\partial f}{\\partial x} \\frac{dx}{dt}."""
        steps = pairwise(self.path)
        return " ".join(edge.latex for step in steps if (edge := self.graph.edge(*step))) or "1"


@dataclass(frozen=True)
class TotalDerivative:
    """d of/d wrt: the sum over all paths of the product of the local partials; other inputs are constants."""

    graph: Graph = field(repr=False, compare=False)
    of: str
    wrt: str

    @cached_property
    def count(self) -> int:
        """The number of paths."""
        return self.graph.count_paths(self.of, self.wrt)

    @cached_property
    def contributions(self) -> tuple[Contribution, ...]:
        """One for each path. Raises GraphError for more than 200; `accumulated` and `at` still answer."""
        if self.count > PATH_LIMIT:
            raise GraphError(
                f"There are {self.count} paths from {self.of} to {self.wrt}, too many to list: use "
                ".accumulated (a line for each variable), .at(...) for numbers, or graph.paths(...)."
            )
        return tuple(self._contribution(path) for path in self.graph.paths(self.of, self.wrt))

    def _contribution(self, path: tuple[str, ...]) -> Contribution:
        steps = pairwise(path)
        return Contribution(path, tuple(self.graph.partial(*step) for step in steps), self.graph)

    @cached_property
    def accumulated(self) -> dict[str, Expr]:
        """d name/d wrt for each variable on the way, from `wrt` up to `of`, by means of the ones before.

        One line for each variable, however many paths there are: the sum of (local partial) * (derivative of
        what it uses). A derivative that is no plain number is named in later lines by the symbol of
        `rate(name)`.
        """
        rates: dict[str, Expr] = {}
        for name in self.graph.route(self.of, self.wrt):
            below = [edge for edge in self.graph.edges_below(name) if edge.wrt in rates]
            terms = [edge.partial * self._known(edge.wrt, rates) for edge in below]
            rates[name] = Integer(1) if name == self.wrt else Add(*terms)
        return rates

    def rate(self, name: str) -> Symbol:
        """The symbol that stands for d name/d wrt in `accumulated`."""
        sign = "d" if self.ordinary else "∂"
        return Symbol(f"{sign}{name}/{sign}{self.wrt}", real=True)

    def _known(self, name: str, rates: dict[str, Expr]) -> Expr:
        return rates[name] if rates[name].is_Number else self.rate(name)

    @cached_property
    def expr(self) -> Expr:
        """The sum over the paths, in the symbols of the nodes.

        Raises GraphError if it would be too long to be written out.
        """
        if self.count <= PATH_LIMIT:
            return Add(*[contribution.expr for contribution in self.contributions])
        written: dict[Symbol, Expr] = {}
        try:
            for name, line in self.accumulated.items():
                written[self.rate(name)] = substitute(line, written)
        except GrowthError as error:
            raise GraphError(
                f"The sum over {self.count} paths is {error}: use .accumulated or .at(...)."
            ) from None
        return written[self.rate(self.of)]

    @cached_property
    def substituted(self) -> Expr:
        """The sum with every definition put in, term by term: nothing is gathered or cancelled yet."""
        if self.count > PATH_LIMIT:
            return self.graph.substituted(self.expr, keep=(self.wrt,))
        return Add(*[contribution.substituted for contribution in self.contributions], evaluate=False)

    @cached_property
    def simplified(self) -> Expr:
        """The sum as a textbook would write it: see simplify_textbook."""
        return simplify_textbook(self.substituted)

    def at(self, values: Coordinates | None = None, /, **named: Coordinates) -> float:
        """The number, added up edge by edge; nan where it is undefined. The point as for Graph.at."""
        return self.graph.at(values, **named).total(self.of, self.wrt)

    @cached_property
    def ordinary(self) -> bool:
        """Whether it is written df/dt. With ∂y/∂x other inputs are held constant; no edge is called so."""
        reached = [name for name in self.graph.inputs if self.graph.count_paths(self.of, name)]
        return reached == [self.wrt] or self.graph.edge(self.of, self.wrt) is not None

    @property
    def latex(self) -> str:
        """df/dt or ∂y/∂x, see `ordinary`."""
        return tex_derivative(self.of, self.wrt, ordinary=self.ordinary)

    def _repr_latex_(self) -> str:
        try:
            letters = " + ".join(contribution.latex for contribution in self.contributions) or "0"
            # dy/dg(x) of a function that is a letter only says nothing new: then in the letters of the graph
            result = self.expr if self.substituted.has(AppliedUndef) else self.simplified
            return rf"$\displaystyle {self.latex} = {letters} = {tex(result)}$"
        except GraphError:  # too many paths to be written out
            return rf"$\displaystyle {self.latex}$: {self.count} paths"
