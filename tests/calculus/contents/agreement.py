"""When a computed fact agrees with the stated one, and the letters that both are written in."""

from collections.abc import Callable, Iterable
from typing import Any

import sympy

from mvcalc_widgets.calculus.language.symbols import symbol

Fact = Callable[[], tuple[Any, Any]]
"""Computes a row of the list of contents: what the package says, and what the list says."""

TOLERANCE = 6e-8  # the list gives seven decimals


def agrees(got: Any, expected: Any) -> bool:
    """Words and truth values equal, floats to seven decimals, formulas equal as functions, lists part by part."""
    if isinstance(expected, (str, bool)):
        return type(got) is type(expected) and got == expected
    if isinstance(expected, (list, tuple, sympy.MatrixBase)):
        got, expected = list(got), list(expected)
        return len(got) == len(expected) and all(map(agrees, got, expected))
    if isinstance(expected, float):
        return abs(float(got) - expected) <= TOLERANCE
    return same(got, expected)


def same(one: Any, other: Any) -> bool:
    """Equal as functions: at one point, and then by sympy, for which both are short enough."""
    difference = sympy.sympify(one) - sympy.sympify(other)
    variables = sorted(difference.free_symbols, key=str)
    number = difference.subs({s: sympy.Rational(k, 7) for k, s in enumerate(variables, 2)}).evalf()
    if number.is_Float and abs(number) > 1e-9:
        return False
    return difference == 0 or difference.expand() == 0 or sympy.simplify(difference) == 0


def letters(names: str) -> Iterable[sympy.Symbol]:
    """The package's own symbols: letters("x y_1")."""
    return map(symbol, names.split())


def fn(name: str, *of: sympy.Expr) -> sympy.Expr:
    """A function that stands for any: no symmetries, another one for each name, slopes made of all letters."""
    own = sum(map(ord, name))
    return own * sympy.prod(of) + sum((own + k) * letter**3 for k, letter in enumerate(of, 1))
