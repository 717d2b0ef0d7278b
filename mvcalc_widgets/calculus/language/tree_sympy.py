"""From a tree to sympy: only constructors of one table are called, each value checked before it is built.

sympy hangs in the constructors of numbers such as 9^9^9 or sin(exp(exp(exp(exp(1))))). So every part without
variables carries its value as a float too, and what that value rules out never reaches sympy: numbers above
1e300 or below 1e-300, undefined ones (1/0, log 0, 0^0) and ones that are not real (sqrt(-1), log(-1)).
"""

import itertools
import math
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import Any, NoReturn

import sympy

from .formula_error import FormulaError
from .functions import CONSTANTS, FUNCTIONS
from .powers import float_power, real_power
from .symbols import symbol
from .tree import (
    Bars,
    Call,
    Constant,
    Equation,
    Negation,
    Number,
    Power,
    Product,
    Quotient,
    Sum,
    Tree,
    Variable,
)
from .tree_limits import check_extent
from .tree_text import OwnText

GREATEST_EXPONENT = 1000
"""Of a base with variables."""

GREATEST, SMALLEST = 1e300, 1e-300
"""Of the size of any number in a formula, zero aside."""

MOST_DIGITS = 4000
"""Of an exact number: (1 + 1/1000)^1000 still has fewer; Python prints up to 4300."""

MOST_COMPARED = 12
"""Of max or min with those inside it: sympy compares all pairs, and 40 take it seconds."""

INDISTINGUISHABLE = 1e-40
"""Terms that cancel to less than this part of the largest may well be 0.

To decide, sympy would look for a minimal polynomial, which takes it minutes from five square roots on."""


def to_sympy(tree: Tree) -> Any:
    """The sympy expression of a tree: Add, Mul and Pow, the constructors of FUNCTIONS, and real symbols.

    Raises FormulaError (its text is left empty: the caller knows it) where a part has no real, finite value.
    """
    if isinstance(tree, Equation):
        return sympy.Eq(to_sympy(tree.left), to_sympy(tree.right), evaluate=False)
    try:
        check_extent(tree)
        return _build(tree).expr
    except RecursionError:
        _refuse(tree, "the formula is nested too deeply", "give inner parts names")


@dataclass(frozen=True)
class _Built:
    """An expression and its value, None if it depends on a variable."""

    expr: Any
    value: float | None


def _build(tree: Tree) -> _Built:
    match tree:
        case Number(value=value):
            exact = sympy.Rational(value.numerator, value.denominator)
            return _Built(exact, float(value))
        case Variable(name=name):
            return _Built(symbol(name), None)
        case Constant(name=name):
            return _Built(*CONSTANTS[name])
        case OwnText():
            return _Built(tree.expr, None)
    parts = [_build(part) for part in tree.parts]
    exprs = [part.expr for part in parts]
    match tree:
        case Negation():
            return _checked(tree, parts, lambda x: -x, lambda x: sympy.Mul(-1, x))
        case Sum():
            return _checked(tree, parts, lambda *terms: math.fsum(terms), sympy.Add)
        case Product():
            return _checked(tree, parts, lambda *factors: math.prod(factors), sympy.Mul)
        case Quotient(denominator=denominator):
            if exprs[1] == 0:
                _refuse(
                    denominator, "dividing by 0 has no value", "change the denominator so that it is not 0"
                )
            return _checked(tree, parts, lambda a, b: a / b, lambda a, b: sympy.Mul(a, sympy.Pow(b, -1)))
        case Power():
            _check_power(tree, *parts)
            return _checked(tree, parts, lambda a, _: float_power(a, exprs[1]), real_power)
        case Bars():
            return _checked(tree, parts, abs, sympy.Abs)
        case Call(function=name):
            if name in ("ln", "log") and 0 in exprs:
                _refuse(tree, "the logarithm of 0 has no value", "write ln(x) with x > 0")
            if name in ("max", "min"):
                _check_compared(tree, exprs)
            function = FUNCTIONS[name]
            return _checked(tree, parts, function.value, function.build)
    raise TypeError(f"not a node of a formula: {tree!r}")


def _checked(
    tree: Tree,
    parts: list[_Built],
    value_of: Callable[..., float],
    build: Callable[..., Any],
) -> _Built:
    """Build one node: its float first, then sympy, then look at what came out."""
    value = _float_value(tree, [part.value for part in parts], value_of)
    try:
        expr = build(*(part.expr for part in parts))
    except (ValueError, TypeError, ArithmeticError):
        _refuse(tree, "this has no value as a real number", "check the numbers in it")
    if expr.has(*_UNDEFINED):
        _refuse(tree, _why_undefined(tree), "change the numbers so that it has a value")
    if expr.has(sympy.I):
        _refuse(tree, "this is not a real number", _domain_of(tree))
    _check_digits(tree, expr)
    return _Built(expr, _exact_value(tree, expr, value, parts))


def _float_value(tree: Tree, values: list[float | None], value_of: Callable[..., float]) -> float | None:
    """The value of a node without variables, checked. None if a part has variables."""
    known = [value for value in values if value is not None]
    if len(known) < len(values):
        return None
    try:
        value: complex = value_of(*known)
    except OverflowError:
        value = math.inf
    except ZeroDivisionError:
        _refuse(tree, _why_undefined(tree), "change the numbers so that it has a value")
    except ValueError:
        value = 1j  # outside the domain of a function of math
    if isinstance(value, complex):
        _refuse(tree, "this is not a real number", _domain_of(tree))
    if math.isnan(value) or abs(value) > GREATEST:
        _refuse(tree, "this number is too large", "keep numbers below 10^300")
    if abs(value) < SMALLEST and (value != 0 or _is_vanishing(tree, known)):
        _refuse(tree, "this number is too close to 0", "keep numbers above 10^-300")
    return value


def _is_vanishing(tree: Tree, values: list[float]) -> bool:
    """Whether a 0.0 is only what floats leave of a tiny number, as in 10^-400."""
    match tree:
        case Power():
            return values[0] != 0
        case Product() | Quotient():
            return all(values)
        case Call(function=name):
            return name in ("exp", "sigmoid")
    return False


def _check_power(tree: Power, base: _Built, exponent: _Built) -> None:
    """Refuse a power before sympy multiplies it out: 9^9^9, x^1000000, (10^200 x)^1000; and 0^0, 0^-1."""
    if base.expr == 0 and exponent.value is not None and exponent.value <= 0:
        reason = "0^0 has no value" if exponent.value == 0 else "0 to a negative power has no value"
        _refuse(tree, reason, "change the base or the exponent")
    if exponent.value is None:
        return
    size = abs(exponent.value)
    if base.value is None and size > GREATEST_EXPONENT:
        _refuse(tree.exponent, "this exponent is too large", f"keep exponents up to {GREATEST_EXPONENT}")
    inner = base.expr.exp if base.expr.is_Pow and base.expr.exp.is_Rational else None
    if base.value is None and inner is not None and abs(float(inner)) * size > GREATEST_EXPONENT:
        _refuse(tree, "these exponents together are too large", f"keep exponents up to {GREATEST_EXPONENT}")
    coefficient, _ = base.expr.as_coeff_Mul()
    if _digits(coefficient) * size > MOST_DIGITS and abs(coefficient) != 1:
        _refuse(tree, "this power has too many digits", "use a smaller exponent")


def _check_digits(tree: Tree, expr: Any) -> None:
    for number in expr.atoms(sympy.Rational):
        if _digits(number) > MOST_DIGITS:
            _refuse(tree, "this number has too many digits", "use smaller powers")
        if number and not -300 < _log10(number) < 300:
            _refuse(
                tree, "this makes a number that is too large or too close to 0", "keep numbers below 10^300"
            )


def _digits(number: Any) -> float:
    """Decimal digits of the longer of numerator and denominator; 0 for 1 and for what is not rational."""
    if not number.is_Rational or not number:
        return 0.0
    return max(math.log10(abs(number.p)), math.log10(number.q))


def _log10(number: Any) -> float:
    return math.log10(abs(number.p)) - math.log10(number.q)


def _exact_value(tree: Tree, expr: Any, value: float | None, parts: list[_Built]) -> float | None:
    """The value of a node that is built: better than its float where rounding or cancellation spoils that."""
    if expr.is_Rational:
        return float(expr)  # 2 sin(pi/6) is 1, not 0.9999999999999999
    irrational = [t for t in sympy.Add.make_args(expr) if not t.is_Rational and not t.free_symbols]
    if isinstance(tree, Sum) and len(irrational) > 1:  # sympy asks about this part by itself
        _resolved(tree, sympy.Add(*irrational))
    if value is None and expr.free_symbols:
        return None
    largest = max((abs(part.value) for part in parts if part.value is not None), default=0.0)
    if isinstance(tree, Sum) and (value is None or abs(value) < 1e-9 * largest):
        return _resolved(tree, expr)
    if value is None or (isinstance(tree, Call) and largest > 1e6):  # sin(10^29), or e^(x - x + 1)
        return float(expr.evalf(15))
    return value


def _resolved(tree: Tree, number: Any) -> float:
    """The value of a sum of numbers, its sign certain; refused where it cannot be told from 0."""
    value = float(number.evalf(15))  # sympy tries up to 100 digits: bounded
    largest = max(abs(float(term.evalf(15))) for term in sympy.Add.make_args(number))
    if abs(value) < INDISTINGUISHABLE * largest:
        _refuse(tree, "the numbers here cancel, or all but cancel", "simplify this part by hand")
    return value


def _check_compared(tree: Tree, exprs: list[Any]) -> None:
    """Refuse max(a, b) where a - b is a number that cannot be told from 0, and of too many values."""
    compared = _compared(exprs)
    if len(compared) > MOST_COMPARED:
        _refuse(tree, f"more than {MOST_COMPARED} values are compared here", "give inner parts names")
    for one, other in itertools.combinations(compared, 2):
        distance = sympy.Add(one, sympy.Mul(-1, other))
        if not distance.is_Rational and not distance.free_symbols:
            _resolved(tree, distance)


def _compared(exprs: Iterable[Any]) -> list[Any]:
    """What sympy compares when it makes a Max: the arguments, and theirs where they are a Max or Min."""
    inner = [_compared(expr.args) if isinstance(expr, sympy.Max | sympy.Min) else [expr] for expr in exprs]
    return [expr for one in inner for expr in one]


_UNDEFINED = (sympy.nan, sympy.zoo, sympy.oo, -sympy.oo)


def _why_undefined(tree: Tree) -> str:
    match tree:
        case Quotient():
            return "dividing by 0 has no value"
        case Call(function=name):
            return f"{name} has no value there"
    return "this has no value"


_ROOTS = "roots and logarithms need numbers that are not negative"
_DOMAINS = {
    **dict.fromkeys(("arcsin", "arccos"), "arcsin and arccos need numbers from -1 to 1"),
    **dict.fromkeys(("arcsec", "arccsc"), "arcsec and arccsc need numbers up to -1, or from 1 on"),
    "arcosh": "arcosh needs numbers from 1 on",
    "artanh": "artanh needs numbers between -1 and 1",
    "arcoth": "arcoth needs numbers below -1, or above 1",
    "arsech": "arsech needs numbers between 0 and 1",
    "root": "an even root needs a number that is not negative",
}


def _domain_of(tree: Tree) -> str:
    """What a function needs, where it has no real value."""
    return _DOMAINS.get(tree.function, _ROOTS) if isinstance(tree, Call) else _ROOTS


def _refuse(tree: Tree, message: str, hint: str) -> NoReturn:
    raise FormulaError(message, "", tree.span[0], hint)
