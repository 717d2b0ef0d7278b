"""Letters that stand for positive numbers: what of an answer holds for all of them, as far as samples tell.

An answer is worked out with numbers of their own kind in place of the letters, whose digits are those of one sample.
Then the same is solved with fractions for the letters: points that are no more there, or are new, show that the number
of points depends on the letters.
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Mapping, Sequence

import sympy
from sympy import Expr, Rational, Symbol

from mvcalc_widgets.calculus.expressions.growth import size
from mvcalc_widgets.calculus.extrema.wording import plain
from mvcalc_widgets.calculus.language.evaluation import evaluate
from mvcalc_widgets.calculus.language.sentences import listed
from mvcalc_widgets.calculus.language.symbols import symbol
from mvcalc_widgets.calculus.solving.parameters import Parameter
from mvcalc_widgets.calculus.solving.solutions import Family, NotFoundError
from mvcalc_widgets.calculus.solving.values import Point

Sample = dict[Expr, Expr]

_SMALL = tuple(map(Rational, ("1/1009", "1/701", "1/499", "1/883", "1/587", "1/353")))
_LARGE = tuple(map(Rational, ("1999/2", "1499/3", "2203/4", "1301/2", "1723/3", "1201/5")))
_SHARES = (
    tuple(map(Rational, ("3/7", "2/9", "1/5", "1/11", "1/37", "1/97"))),
    tuple(map(Rational, ("1/9", "5/8", "1/6", "1/23", "1/71", "1/83"))),
)  # below 1, and so is each sum of them
_EXPONENTS = (
    tuple(map(Rational, ("3/7", "11/5", "5/3", "2/9", "13/4", "7/8"))),
    tuple(map(Rational, ("14/3", "5/8", "3/10", "17/6", "1/4", "12/7"))),
)


def letters_in(expressions: Iterable[Expr]) -> list[Parameter]:
    """The letters that numbers stand in for, by name."""
    return sorted(set().union(*(e.atoms(Parameter) for e in expressions)), key=lambda p: p.name)


def samples(expressions: Iterable[Expr]) -> list[Sample]:
    """Fractions for the letters: small ones beside large ones, and the other way round; middling for exponents.

    A letter a beside 1 - a gets one below 1.
    """
    given = list(expressions)
    letters = letters_in(given)
    below = shares(given, letters)
    above = set().union(*(p.exp.atoms(Parameter) for e in given for p in e.atoms(sympy.Pow)))
    if not letters:
        return []
    return [
        {
            letter: _nth(
                _SHARES[turn]
                if letter in below
                else _EXPONENTS[turn]
                if letter in above
                else (_SMALL, _LARGE)[(i + turn) % 2],
                i,
            )
            for i, letter in enumerate(letters)
        }
        for turn in (0, 1)
    ]


def _nth(numbers: Sequence[Rational], i: int) -> Rational:
    """One of the numbers, and behind the last ever smaller parts of it."""
    return numbers[i] if i < len(numbers) else numbers[-1] / (5 * (i - len(numbers)) + 7)


def never_less(one: Expr, other: Expr) -> bool:
    """Whether one >= other is certain for all positive values of the letters."""
    known = {p: sympy.Dummy(p.name, positive=True) for p in letters_in((one, other))}
    a, b = (number.xreplace(known) for number in (one, other))
    if size(a - b, _LONG) > _LONG:
        return False
    if (a - b).is_nonnegative or sympy.factor(a - b).is_nonnegative:
        return True
    if a.is_nonnegative and b.is_nonnegative:  # sqrt(a + b) and sqrt(a): their squares are compared
        return bool(sympy.factor(sympy.expand(a**2 - b**2)).is_nonnegative)
    return False


_LONG = 80


def positive_bases(expressions: Iterable[Expr]) -> tuple[Expr, ...]:
    """What is raised to a power with a letter, as x in x^a: it is taken to be positive."""
    powers = [p for e in expressions for p in e.atoms(sympy.Pow)]
    return tuple(dict.fromkeys(p.base for p in powers if p.base.free_symbols and p.exp.has(Parameter)))


def about_bases(bases: Sequence[Expr]) -> list[str]:
    """That they are taken to be positive."""
    are = "is" if len(bases) == 1 else "are"
    return [f"{listed(sorted(map(plain, bases)))} {are} taken to be positive."] if bases else []


def check_no_digits(points: Iterable[Point], expressions: Iterable[Expr]) -> None:
    """Raises NotFoundError where the points are known by digits only: these are those of a sample."""
    letters = letters_in(expressions)
    if letters and any(c.has(sympy.Float) for p in points for c in p.values()):
        raise NotFoundError(
            f"no solution found: with letters for numbers ({listed([p.name for p in letters])}) there is no formula; "
            "put numbers in"
        )


def same_points(points: Sequence[Point], there: Sequence[Point], sample: Mapping[Expr, Expr]) -> bool:
    """Whether the formulas for points give, with the sample's numbers, those that are really there."""
    if len(points) != len(there):
        return False
    left = [[float(c) for c in p.values()] for p in there]
    for place in points:
        numbers = [sympy.N(c.xreplace(sample)) for c in place.values()]
        if not all(n.is_real for n in numbers):
            return False
        here = [float(n) for n in numbers]
        near = [q for q in left if math.dist(here, q) < 1e-9 * (1 + math.hypot(*here))]
        if not near:
            return False
        left.remove(near[0])
    return True


def has_value(f: Expr, place: Point, value: Expr, sample: Mapping[Expr, Expr]) -> bool:
    """Whether the value given for a place is that of f with the sample's numbers too: b - a is not, for |a - b|."""
    at = {v.name: float(sympy.N(c.xreplace(sample))) for v, c in place.items()}
    told = float(sympy.N(value.xreplace(sample)))
    return abs(evaluate(f.xreplace(sample), at) - told) <= 1e-7 * (1 + abs(told))


def doubt(count: int, there: int | None, sample: Mapping[Expr, Expr]) -> str:
    """That what is listed is not all there is for other values of the letters."""
    near = ", ".join(f"{letter} = {float(letter):.2g}" for letter in sample)
    other = ", ".join(f"{letter} = {plain(number)}" for letter, number in sample.items())
    how = "others" if there == count else f"{there} instead of {count}"
    how = "nothing is known" if there is None else f"there {'is' if there == 1 else 'are'} {how}"
    return f" All this is for values near {near}; for {other} {how}."


def about_letters(expressions: Sequence[Expr]) -> str:
    """That a stands for a positive number."""
    names = [p.name for p in letters_in(expressions)]
    if not names:
        return ""
    stand = "stands for a positive number" if len(names) == 1 else "stand for different positive numbers"
    return f" {listed(names)} {stand}." + _about_shares(expressions)


def _about_shares(expressions: Sequence[Expr]) -> str:
    """That a lies between 0 and 1, where 1 - a occurs."""
    names = sorted(letter.name for letter in shares(expressions, letters_in(expressions)))
    if not names:
        return ""
    if len(names) == 1:
        return f" As 1 - {names[0]} occurs, {names[0]} is taken to lie between 0 and 1."
    return f" {listed(names)} are taken to lie between 0 and 1, and so is their sum."


def shares(expressions: Iterable[Expr], letters: Iterable[Expr]) -> set[Expr]:
    """The letters a beside 1 - a, as a factor or an exponent: terms r and -a r of one sum.

    x^2 + y^2 = a - 1 is not meant, which is a sum with the terms 1 and -a too.
    """
    found, given = set(), set(letters)
    for e in expressions:
        for one in e.atoms(sympy.Add):
            for letter in given:
                held = [-t / letter for t in one.args if letter in sympy.Mul.make_args(t)]
                found |= {
                    letter
                    for r in held
                    if r in one.args
                    and not r.could_extract_minus_sign()
                    and (one != e or r.free_symbols - given)
                }
    return found


def as_symbols(expression: Expr) -> Expr:
    """With the letters again, in place of the numbers that stand in for them."""
    return expression.xreplace({p: symbol(p.name) for p in expression.atoms(Parameter)})


def family_in_symbols(family: Family) -> Family:
    """The family with its letters again."""
    return Family(
        tuple(map(as_symbols, family.conditions)),
        {v: as_symbols(c) for v, c in family.sample.items()},
        tuple(map(as_symbols, family.sides)),
    )


def exponents(expressions: Iterable[Expr]) -> set[Symbol]:
    """The letters above others, as a and b in x^a y^b."""
    powers = [p for e in expressions for p in e.atoms(sympy.Pow)]
    return set().union(*(p.exp.free_symbols for p in powers if p.base.free_symbols))
