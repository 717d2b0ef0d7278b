"""From a tree to sympy: only constructors of one table are called, and each value is checked before it is built.

sympy hangs in the constructors of numbers such as 9^9^9 or sin(exp(exp(exp(exp(1))))). So every part without
variables carries its value as a float too, and what that value rules out never reaches sympy: numbers above 1e300, below
1e-300, undefined ones (1/0, log 0, 0^0) and ones that are not real (sqrt(-1), log(-1)).
"""

import math
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, NoReturn

import sympy

from .formula_error import FormulaError
from .functions import CONSTANTS, FUNCTIONS, KINKS
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

GREATEST_EXPONENT = 1000
"""Of a base with variables."""

GREATEST, SMALLEST = 1e300, 1e-300
"""Of the size of any number in a formula, zero aside."""

MOST_DIGITS = 4000
"""Of an exact number: (1 + 1/1000)^1000 still has fewer; Python prints up to 4300."""

DEEPEST_KINKS = 10
"""Of max, min, abs, sign and relu inside each other."""


def to_sympy(tree: Tree) -> Any:
    """The sympy expression of a tree: sums, products and powers by Add, Mul, Pow; calls by FUNCTIONS; symbols real.

    Raises FormulaError (its text is left empty: the caller knows it) where a part has no real, finite value.
    """
    if isinstance(tree, Equation):
        return sympy.Eq(to_sympy(tree.left), to_sympy(tree.right), evaluate=False)
    try:
        return _build(tree).expr
    except RecursionError:
        _refuse(tree, "the formula is nested too deeply", "give inner parts names")


@dataclass(frozen=True)
class _Built:
    """An expression; its value, None if it depends on a variable; how deeply kinks are nested in it."""

    expr: Any
    value: float | None
    kinks: int = 0


def _build(tree: Tree) -> _Built:
    match tree:
        case Number(value=value):
            exact = sympy.Rational(value.numerator, value.denominator)
            return _Built(exact, float(value))
        case Variable(name=name):
            return _Built(symbol(name), None)
        case Constant(name=name):
            return _Built(*CONSTANTS[name])
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
            if exprs[1].is_zero or parts[1].value == 0:
                _refuse(
                    denominator, "dividing by 0 has no value", "change the denominator so that it is not 0"
                )
            return _checked(tree, parts, lambda a, b: a / b, lambda a, b: sympy.Mul(a, sympy.Pow(b, -1)))
        case Power():
            _check_power(tree, *parts)
            return _checked(tree, parts, lambda a, b: a**b, sympy.Pow)
        case Bars():
            return _checked(tree, parts, abs, sympy.Abs, kink=True)
        case Call(function=name):
            if name in ("ln", "log") and any(
                expr.is_zero or part.value == 0 for expr, part in zip(exprs, parts, strict=True)
            ):
                _refuse(tree, "the logarithm of 0 has no value", "write ln(x) with x > 0")
            function = FUNCTIONS[name]
            return _checked(tree, parts, function.value, function.build, kink=name in KINKS)
    raise TypeError(f"not a node of a formula: {tree!r}")


def _checked(
    tree: Tree,
    parts: list[_Built],
    value_of: Callable[..., float],
    build: Callable[..., Any],
    kink: bool = False,
) -> _Built:
    """Build one node: its float first, then sympy, then look at what came out."""
    kinks = max(part.kinks for part in parts) + kink
    if kinks > DEEPEST_KINKS:
        _refuse(
            tree,
            f"more than {DEEPEST_KINKS} corners (max, abs, relu) inside each other",
            "give inner parts names",
        )
    value = _float_value(tree, [part.value for part in parts], value_of)
    try:
        expr = build(*(part.expr for part in parts))
    except (ValueError, TypeError, ArithmeticError):
        _refuse(tree, "this has no value as a real number", "check the numbers in it")
    if expr in _UNDEFINED:
        _refuse(tree, _why_undefined(tree), "change the numbers so that it has a value")
    if isinstance(tree, Power | Call | Product) and expr.has(sympy.I, *_UNDEFINED):
        _refuse(tree, "this is not a real number", "roots and logarithms need numbers that are not negative")
    _check_digits(tree, expr)
    if expr.is_Rational:
        value = float(expr)  # exact: the float may be off by rounding, as in 2 sin(pi/6)
    elif value is None and not expr.free_symbols:
        value = float(expr.evalf(15))  # the variables cancelled, as in e^(x - x + 1)
    elif value is not None and isinstance(tree, Sum):
        value = _resolve_cancellation(value, parts, expr)
    return _Built(expr, value, kinks)


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
        _refuse(tree, "this is not a real number", "roots and logarithms need numbers that are not negative")
    if math.isnan(value) or abs(value) > GREATEST:
        _refuse(tree, "this number is too large", "keep numbers below 10^300")
    if (
        0 < abs(value) < SMALLEST
        or value == 0
        and isinstance(tree, Power | Call)
        and _is_vanishing(tree, known)
    ):
        _refuse(tree, "this number is too close to 0", "keep numbers above 10^-300")
    return value


def _is_vanishing(tree: Tree, values: list[float]) -> bool:
    """Whether the 0 of a power or of exp is only what is left of a tiny number."""
    return (
        isinstance(tree, Power)
        and values[0] != 0
        or isinstance(tree, Call)
        and tree.function in ("exp", "sigmoid")
    )


def _check_power(tree: Power, base: _Built, exponent: _Built) -> None:
    """Refuse a power before sympy multiplies it out: 9^9^9, x^1000000, (10^200 x)^1000; and 0^0, 0^-1."""
    if base.value == 0 or base.expr.is_zero:
        if exponent.value is not None and exponent.value <= 0:
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
    """Decimal digits of the longer of numerator and denominator of a rational; 0 for 1 and for other numbers."""
    if not number.is_Rational or not number:
        return 0.0
    return max(math.log10(abs(number.p)), math.log10(number.q))


def _log10(number: Any) -> float:
    return math.log10(abs(number.p)) - math.log10(number.q)


def _resolve_cancellation(value: float, parts: list[_Built], expr: Any) -> float:
    """The value of a sum whose terms nearly cancel, exact if they do: sin(1)^2 + cos(1)^2 - 1 is 0, not 1e-17."""
    largest = max(abs(part.value or 0.0) for part in parts)
    if abs(value) > 1e-9 * largest:
        return value
    careful = float(expr.evalf(15))  # at most 100 digits are tried: bounded
    return 0.0 if abs(careful) < 1e-50 * largest else careful


_UNDEFINED = (sympy.nan, sympy.zoo, sympy.oo, -sympy.oo)


def _why_undefined(tree: Tree) -> str:
    match tree:
        case Quotient():
            return "dividing by 0 has no value"
        case Call(function=name):
            return f"{name} has no value there"
    return "this has no value"


def _refuse(tree: Tree, message: str, hint: str) -> NoReturn:
    raise FormulaError(message, "", tree.span[0], hint)
