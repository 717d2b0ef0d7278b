"""Letters that stand for a fixed positive number nobody has named, as a in x^2/a^2 + y^2/b^2 = 1.

While equations are solved such a letter is a number of its own kind, like pi: exact forms keep the letter, and where
digits decide (which root is real, which value is larger) it has those of a sample. So what comes out holds for
letters near the sample; most textbook answers hold for all positive ones.
"""

from __future__ import annotations

from collections.abc import Sequence, Set
from functools import lru_cache
from typing import Any

import sympy
from sympy import Expr, NumberSymbol, Symbol

from mvcalc_widgets.calculus.expressions.growth import size

_LONG = 80


class Parameter(NumberSymbol):  # type: ignore[misc]
    """A positive number with a name and the digits of a sample, which no small polynomial has as a root."""

    is_real = is_positive = is_irrational = True
    is_negative = is_zero = is_rational = is_integer = is_algebraic = False
    is_transcendental = is_comparable = is_number = True
    __slots__ = ("name", "sample")

    def __new__(cls, name: str, sample: Expr) -> Parameter:
        self: Parameter = super().__new__(cls)
        self.name, self.sample = name, sample
        return self

    def _hashable_content(self) -> tuple[Any, ...]:
        return (self.name, self.sample)

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Parameter) and (other.name, other.sample) == (self.name, self.sample)

    __hash__ = NumberSymbol.__hash__

    def _as_mpf_val(self, prec: int) -> Any:
        return _digits(self.sample, prec)

    def _sympystr(self, _printer: Any) -> str:
        return str(self.name)

    def approximation_interval(self, number_cls: Any) -> None:
        """None: a letter has no neighbours that are known."""


@lru_cache(maxsize=256)
def _digits(sample: Expr, prec: int) -> Any:
    return sympy.N(sample, int(prec / 3) + 10)._as_mpf_val(prec)


def as_parameters(
    letters: Sequence[Symbol], small: Set[Symbol] = frozenset(), scale: int = 1
) -> dict[Symbol, Expr]:
    """For each letter the number that stands in for it: 1.78, 2.10, 2.60, ..., or for a small one 0.36, 0.32, 0.28.

    scale: a factor of all but the small ones.
    """
    samples = [sympy.sqrt(sympy.prime(i + 1)) + sympy.exp(-1) for i in range(len(letters))]
    return {
        letter: Parameter(letter.name, 1 / (1 + sample) if letter in small else scale * sample)
        for letter, sample in zip(letters, samples, strict=True)
    }


def sampled(number: Expr) -> Expr:
    """With 80 digits in place of letters: sympy takes long to find those of a formula with many letters."""
    letters = number.atoms(Parameter)
    return number.xreplace({p: sympy.Float(p.evalf(80), 80) for p in letters}) if letters else number


def in_factors(number: Expr) -> Expr:
    """a m/(a p + b p) as a m/(p (a + b)), and 1 - a rather than -(a - 1) if a < 1 in the sample.

    What is no quotient of polynomials in letters stays.
    """
    known = {p: sympy.Dummy(p.name, positive=True) for p in number.atoms(Parameter)}
    opened = number.xreplace(known)
    if not known or size(number, _LONG) > _LONG or not opened.is_rational_function(*known.values()):
        return number
    parts = [part.as_base_exp() for part in sympy.Mul.make_args(sympy.factor(opened))]
    letters = {d: p for p, d in known.items()}
    turned = [(b, n) for b, n in parts if b.is_Add and float(sampled(b.xreplace(letters))) < 0]
    straight = [b**n for b, n in parts if (b, n) not in turned]
    signs = [(-1) ** n for _, n in turned]
    return sympy.Mul(*straight, *signs, *[(-b) ** n for b, n in turned]).xreplace(letters)
