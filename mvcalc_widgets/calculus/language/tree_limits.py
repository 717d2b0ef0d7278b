"""How large a formula may grow inside its functions, measured on the tree before sympy is asked.

To learn whether an argument is real, sympy may multiply it out into real and imaginary parts. That happens where
it cannot know: ln(x), a root or 1/x is real for some x only. sqrt(sin(ln(x) (x + y + z)^60)^2) would take it
minutes, so the terms of such an argument are counted first.
"""

import math
from dataclasses import dataclass

from .formula_error import FormulaError
from .functions import SLOW_WHEN_NESTED
from .tree import Bars, Call, Constant, Negation, Number, Power, Product, Quotient, Sum, Tree

DEEPEST_SLOW = 6
"""Of max, min, abs, sign, relu and sigmoid inside each other: seven relu(2u - 1) take sympy two seconds."""

MOST_TERMS = 100
"""Of an argument that may not be real, multiplied out: sympy needs about 3 ms for each."""

SURELY_REAL = frozenset({
    "sin", "cos", "arctan", "sinh", "cosh", "tanh", "arsinh", "exp", "abs", "sign", "max", "min", "relu", "sigmoid",
})  # fmt: skip
"""Functions that are real for all real arguments: tan has poles."""


@dataclass(frozen=True)
class Extent:
    """What sympy would meet in a formula.

    real     whether it is real for all real values of its variables
    least    1 if it is surely positive, 0 if surely not negative, else None
    terms    of it, multiplied out; a part that may not be real has two
    longest  the most terms of it or of anything in it
    nested   how many slow functions are inside each other
    """

    real: bool
    least: int | None
    terms: int
    longest: int
    nested: int


def check_extent(tree: Tree) -> Extent:
    """The extent of a tree. Raises FormulaError (without its text) at the first part that is too large."""
    parts = [check_extent(part) for part in tree.parts]
    if not parts:
        return Extent(real=True, least=_least(tree, parts), terms=1, longest=1, nested=0)
    constant = not tree.variables
    real = constant or (all(part.real for part in parts) and _keeps_real(tree, parts))
    longest = max(part.longest for part in parts)
    nested = max(part.nested for part in parts)
    if isinstance(tree, Bars | Call | Power):
        if longest > MOST_TERMS and not all(part.real for part in parts) and not constant:
            hint = "give inner parts names"
            raise FormulaError("an inner part has too many terms, multiplied out", "", tree.span[0], hint)
        nested += isinstance(tree, Bars) or (isinstance(tree, Call) and tree.function in SLOW_WHEN_NESTED)
    if nested > DEEPEST_SLOW:
        message = f"more than {DEEPEST_SLOW} of max, abs, relu, sigmoid inside each other"
        raise FormulaError(message, "", tree.span[0], "give inner parts names")
    terms = 1 if constant else _terms(tree, parts, real)
    return Extent(real, _least(tree, parts) if real else None, terms, max(terms, longest), nested)


def _keeps_real(tree: Tree, parts: list[Extent]) -> bool:
    """Whether a node is real if its parts are."""
    match tree:
        case Call(function="ln" | "log", arguments=(_,)):  # with a base it may have a pole
            return parts[0].least == 1
        case Call(function="sqrt"):
            return parts[0].least is not None
        case Call(function=name):
            return name in SURELY_REAL
        case Power(base=Number() | Constant()):
            return True
        case Power(exponent=exponent):
            whole = _integer(exponent) is not None and not isinstance(exponent, Negation)
            return whole or parts[0].least == 1
        case Quotient(denominator=denominator):
            return not denominator.variables or parts[-1].least == 1
    return True


def _least(tree: Tree, parts: list[Extent]) -> int | None:
    """Of a real node: 1 if it is surely positive, 0 if surely not negative, else None. sympy sees the same."""
    known = [part.least for part in parts]
    match tree:
        case Number(value=value):
            return None if value < 0 else int(value > 0)
        case Constant() | Call(function="exp" | "cosh"):
            return 1
        case Bars() | Call(function="abs"):
            return 0
        case Call(function="sqrt"):
            return known[0]
        case Power(exponent=exponent):
            if known[0] == 1:
                return 1
            n = _integer(exponent)
            return 0 if n is not None and n % 2 == 0 else None
        case Sum():
            return None if None in known else max(n for n in known if n is not None)
        case Product() | Quotient():
            return None if None in known else min(n for n in known if n is not None)
    return None


def _terms(tree: Tree, parts: list[Extent], real: bool) -> int:
    counts = [part.terms for part in parts]
    match tree:
        case Negation():
            return counts[0]
        case Sum():
            return min(sum(counts), _MANY)
        case Product() | Quotient():
            return min(math.prod(counts), _MANY)
        case Power(exponent=exponent) if (n := _integer(exponent)) is not None and n <= _MANY:
            return min(math.comb(n + counts[0] - 1, n), _MANY) if counts[0] * n < _MANY else _MANY
    return 1 if real else 2


_MANY = 10**6


def _integer(exponent: Tree) -> int | None:
    """The size of an integer exponent, as in x^3 or x^-3."""
    match exponent:
        case Negation(argument=argument):
            return _integer(argument)
        case Number(value=value) if value.denominator == 1:
            return int(value)
    return None
