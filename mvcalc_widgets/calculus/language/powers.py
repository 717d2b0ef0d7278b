"""Powers of real numbers: x^(p/q) with an odd q is the real root for negative x too, as in textbooks.

The convention, kept everywhere (values, slopes, kinks, programs):

    x^(p/q), a fraction in lowest terms written as a number, q odd    (the q-th real root of x)^p:
        (-8)^(1/3) = -2, (-8)^(2/3) = 4, x^0.2 is x^(1/5); defined for every x, at 0 for p > 0 only
    q even, or an irrational exponent, or one with a variable in it    defined for x > 0 (x >= 0) only

sympy means the principal, complex root instead. Of what it rewrites by itself, (x^a)^n = x^(a n) for a whole n,
x^a x^b = x^(a + b) and (c x)^a = c^a x^a for c > 0 are true of real roots as well (as sqrt(x)^2 = x is: where both
are defined). Two are not, and are mended here: (-1)^(1/3), and sqrt(x^(2/3)) = x^(1/3), which should be |x|^(1/3).
"""

from __future__ import annotations

import math
from collections.abc import Mapping

from sympy import Abs, Expr, Mul, Pow, Rational, Symbol


def real_power(base: Expr, exponent: Expr) -> Expr:
    """base^exponent as sympy's Pow, but real where the convention says that it is."""
    if not exponent.is_Rational or exponent.is_Integer:
        return Pow(base, exponent)
    if exponent.q % 2 == 0:
        return Pow(Mul(*map(_not_negative, Mul.make_args(base))), exponent)
    if base.is_number and base.is_extended_negative:  # at once: sympy makes a complex number of a float
        return (-1 if exponent.p % 2 else 1) * Pow(-base, exponent)
    return Mul(*map(_real, Mul.make_args(Pow(base, exponent))))


def real_root(base: Expr, index: Expr) -> Expr:
    """The index-th root: of a negative number too where the index is an odd number."""
    return real_power(base, Pow(index, -1))


def float_power(base: float, exponent: Expr | float) -> float:
    """The same on floats; the exponent exact, if it is a fraction. ValueError where it is not real."""
    if isinstance(exponent, Rational) and exponent.q % 2 and exponent.q != 1:
        root = math.cbrt(base) if exponent.q == 3 else math.copysign(abs(base) ** (1 / int(exponent.q)), base)
        if exponent.q == 3 or abs(exponent.p) == 1:
            return float(root ** int(exponent.p))
        return math.copysign(abs(base) ** float(exponent), base if exponent.p % 2 else 1.0)
    result = base ** float(exponent)
    if isinstance(result, complex):
        raise ValueError(f"{base}^{exponent} is not real")
    return float(result)


def float_root(base: float, index: float) -> float:
    """The index-th root of a float, real for an odd index. ValueError where it is not real."""
    if index == round(index) and round(index) % 2:
        return float_power(base, Rational(1, round(index)))
    return float_power(base, 1 / index)


def put_in(expr: Expr, values: Mapping[Symbol, Expr]) -> Expr:
    """`expr` with its symbols replaced, as xreplace does, but with real roots."""
    done: dict[Expr, Expr] = dict(values)

    def rebuilt(part: Expr) -> Expr:
        if part not in done:
            done[part] = part if not part.args else rebuild(part, [rebuilt(arg) for arg in part.args])
        return done[part]

    return rebuilt(expr)


def rebuild(part: Expr, args: list[Expr]) -> Expr:
    """The same function of new arguments; as it was where none is new."""
    if isinstance(part, Pow):
        return real_power(*args) if args != list(part.args) or part.base.is_number else part
    return part if all(new is old for new, old in zip(args, part.args, strict=True)) else part.func(*args)


def is_odd_root(part: Expr) -> bool:
    """Whether a part is a power that is real for a negative base by the convention alone."""
    return bool(
        isinstance(part, Pow) and part.exp.is_Rational and not part.exp.is_Integer and part.exp.q % 2 == 1
    )


def _real(factor: Expr) -> Expr:
    """The power of what is known not to be positive."""
    if not is_odd_root(factor) or not factor.base.is_extended_nonpositive:
        return factor
    return (-1 if factor.exp.p % 2 else 1) * Pow(-factor.base, factor.exp)


def _not_negative(factor: Expr) -> Expr:
    """x^(2/3) as |x|^(2/3): then sympy does not cancel the 2 in sqrt(x^(2/3))."""
    if is_odd_root(factor) and factor.exp.p % 2 == 0 and not factor.base.is_extended_nonnegative:
        return Pow(Abs(factor.base), factor.exp)
    return factor
