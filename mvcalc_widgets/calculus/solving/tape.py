"""Several expressions as one straight list of operations on floats, for the thousands of steps of a search."""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence

import sympy
from sympy import Expr, Symbol

from mvcalc_widgets.calculus.language.evaluation import evaluate
from mvcalc_widgets.calculus.language.functions import FUNCTIONS
from mvcalc_widgets.calculus.language.powers import float_power, is_odd_root

_Operation = tuple[Callable[..., float], tuple[int, ...]]


class Tape:
    """Values of expressions at a point: a part that occurs twice is computed once.

    Raises ValueError for an expression with a part that has no rule here.
    """

    def __init__(self, expressions: Sequence[Expr], unknowns: Sequence[Symbol]) -> None:
        self._places: dict[Expr, int] = {v: i for i, v in enumerate(unknowns)}
        self._operations: list[_Operation] = []
        self._unknowns = len(unknowns)
        self._results = [self._add(expression) for expression in expressions]

    def __len__(self) -> int:
        return len(self._operations)

    def at(self, point: Sequence[float]) -> list[float]:
        """The values in order; [] if one of them is undefined or too large."""
        cells = list(point)
        try:
            for operation, arguments in self._operations:
                cells.append(operation(*[cells[i] for i in arguments]))
        except (ZeroDivisionError, ValueError, OverflowError, TypeError):
            return []
        values = [cells[i] for i in self._results]
        return values if all(map(math.isfinite, values)) else []

    def _add(self, part: Expr) -> int:
        if part not in self._places:
            if part.is_number:
                constant = float(part) if part.is_real else evaluate(part, {})
                operation: _Operation = (lambda: constant, ())
            elif is_odd_root(part):
                exponent = part.exp
                operation = (lambda base: float_power(base, exponent), (self._add(part.base),))
            else:
                rule = _RULES.get(part.func)
                if rule is None:
                    raise ValueError(f"{part.func.__name__} cannot be searched")
                operation = (rule, tuple(map(self._add, part.args)))
            self._operations.append(operation)
            self._places[part] = self._unknowns + len(self._operations) - 1
        return self._places[part]


def _sum(*numbers: float) -> float:
    return sum(numbers)


def _product(*numbers: float) -> float:
    return math.prod(numbers)


def _power(base: float, exponent: float) -> float:
    return math.pow(base, exponent)  # ValueError where it is not real


_RULES: dict[object, Callable[..., float]] = {f.build: f.value for f in FUNCTIONS.values()} | {
    sympy.Add: _sum,
    sympy.Mul: _product,
    sympy.Pow: _power,
}
