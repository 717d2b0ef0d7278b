"""Conditional probabilities p(x | y, z) as an array."""

from __future__ import annotations

from collections.abc import Hashable
from dataclasses import dataclass
from itertools import product
from typing import TYPE_CHECKING, TypeAlias

from mvcalc_widgets.calculus.probability.reading import (
    Outcomes,
    ProbabilityError,
    chosen,
    index_of,
    latex_of,
    read_outcomes,
    said,
)
from mvcalc_widgets.calculus.probability.shown import Layout

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    Array: TypeAlias = NDArray[np.float64]


@dataclass(frozen=True, eq=False, repr=False)
class Conditional:
    """p(of | given) as an array: first the axes of `of`, then those of `given`.

    array       nan where the condition has probability 0: there the conditional is undefined
    outcomes    the labels along each axis
    impossible  True where the condition has probability 0; the axes of `given`
    """

    array: Array
    of: tuple[str, ...]
    given: tuple[str, ...]
    outcomes: tuple[tuple[Hashable, ...], ...]
    impossible: NDArray[np.bool_]

    @property
    def undefined(self) -> tuple[dict[str, Hashable], ...]:
        """The conditions of probability 0, such as {"y": 1, "z": 0}; under them nothing can be said."""
        cells = zip(product(*self.outcomes[len(self.of) :]), self.impossible.flat, strict=True)
        return tuple(dict(zip(self.given, label, strict=True)) for label, bad in cells if bad)

    def probability(self, given: Outcomes = None, /, **outcomes: Hashable) -> float:
        """One entry, nan where it is undefined: every variable, on both sides of the bar, needs an outcome.

        As names, or as text: "x = 1, y = 2" or "x = 1 | y = 2".
        """
        names = self.of + self.given
        before, behind = read_outcomes(given)
        wanted = chosen([*before, *behind, *outcomes.items()], names)
        if unknown := [name for name in wanted if name not in names]:
            raise ProbabilityError(f"{unknown[0]} is no variable of {self.text}.")
        sides = (before, self.of), (behind, self.given)
        if behind and any(not chosen(pairs, names).keys() <= set(side) for pairs, side in sides):
            raise ProbabilityError(f"{given!r} has another condition than {self.text}: ask the table itself.")
        if set(wanted) != set(names):
            call = ", ".join(map("{}={!r}".format, names, [labels[0] for labels in self.outcomes]))
            raise ProbabilityError(f"{self.text} needs an outcome of each variable: probability({call})")
        axes = zip(names, self.outcomes, strict=True)
        return float(self.array[tuple(index_of(name, labels, wanted[name]) for name, labels in axes)])

    @property
    def text(self) -> str:
        """p(x | y, z)"""
        return said(self.of, self.given)

    @property
    def latex(self) -> str:
        r"""p(x \mid y, z)"""
        return latex_of(self.of, self.given)

    def _repr_latex_(self) -> str:
        return f"${self.latex}$"

    def __repr__(self) -> str:
        return f"Conditional({self.text}, {' × '.join(map(str, self.array.shape))})\n{self._layout().text()}"

    def _repr_html_(self) -> str:
        return self._layout().html()

    def _layout(self) -> Layout:
        """A row for each condition, in which the probabilities sum to 1 if there is one variable before the bar."""
        places = [*range(len(self.of), len(self.of) + len(self.given)), *range(len(self.of))]
        outcomes = [self.outcomes[place] for place in places]
        return Layout(self.array.transpose(places), (*self.given, *self.of), outcomes, self.text)
