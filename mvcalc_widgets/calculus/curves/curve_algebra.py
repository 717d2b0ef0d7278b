"""Expressions over a relation F = 0 as fractions of polynomials, and their remainders modulo F."""

from __future__ import annotations

import math
from collections.abc import Iterable, Sequence
from typing import Any

import sympy
from sympy import Add, Dummy, Eq, Expr, Mul, Pow, Rational, Symbol
from sympy.polys.fields import FracField
from sympy.polys.orderings import grevlex, lex

from mvcalc_widgets.calculus.expressions.differentiation import as_expr
from mvcalc_widgets.calculus.expressions.growth import size
from mvcalc_widgets.calculus.language.formula import parse_equation
from mvcalc_widgets.calculus.language.powers import rebuild

# Measured on sympy 1.14, one core: within these limits a factorisation or a remainder takes under 0.2 s.
_SIZE, _TERMS, _DEGREE, _GENERATORS = 400, 150, 40, 7
_FACTOR_TERMS, _FACTOR_DEGREE = 40, 16
_FEW_TERMS, _FEW_IN_F, _TIMES_F = (
    12,
    4,
    8,
)  # x^100 + y^100 = 1 and what has so few terms may have a high degree


class TooLargeError(ValueError):
    """Written as polynomials, the expressions would be too long."""


def relation(equation: str | Eq | Expr, known: Sequence[str] = (), dependent: Sequence[str] = ()) -> Expr:
    """F of an equation F = 0: left side minus right side, in the real symbols of its names, numbers exact.

    equation: text with one equals sign, a sympy Eq, or a sympy expression F, which means F = 0.
    known: names that are variables even where they look like a constant (a variable called e).
    dependent: names that may be written as functions, y(x) for y.
    Raises FormulaError for text that is no equation, ValueError for one without a variable.
    """
    if equation in (sympy.true, sympy.false):
        said = "always" if equation == sympy.true else "never"
        raise ValueError(f"This equation is {said} true, so it has no curve: try one such as x^2 + y^2 = 25.")
    if isinstance(equation, str):
        sides = parse_equation(equation, known=known, dependent=dependent).args
    else:
        sides = equation.args if isinstance(equation, Eq) else (equation, 0)
    left, right = map(exact, sides)
    if not (left - right).free_symbols:
        raise ValueError(
            f"No variable is left in {left} = {right}, so it describes no curve: try one such as x^2 + y^2 = 25."
        )
    return left - right


def exact(f: str | Expr | float) -> Expr:
    """The expression in real symbols, its decimals as fractions: 0.1 is 1/10."""
    expr = as_expr(f)
    return expr.xreplace({number: Rational(str(number)) for number in expr.atoms(sympy.Float)})


_BY_SINES = {
    sympy.tan: lambda sine, cosine: sine / cosine,
    sympy.cot: lambda sine, cosine: cosine / sine,
    sympy.sec: lambda sine, cosine: 1 / cosine,
    sympy.csc: lambda sine, cosine: 1 / sine,
}


def with_arguments_reduced(f: Expr, expr: Expr) -> list[Expr]:
    """The expression with what stands in its functions and under its roots reduced modulo f.

    Once for each of several orders of the terms: all are equal to it on f = 0, sin(x^2) is sin(4 - y^2) on
    x^2 + y^2 = 4. What is no polynomial, or too long, stays.
    """
    return [_reduced(f, expr, order) for order in range(_ORDERS)]


_ORDERS = 3


def _reduced(f: Expr, expr: Expr, order: int) -> Expr:
    if not expr.args or not expr.free_symbols:
        return expr
    args = [_reduced(f, arg, order) for arg in expr.args]
    if isinstance(expr, sympy.Function) or (isinstance(expr, Pow) and not expr.exp.is_Integer):
        args = [_remainder(f, arg, order) for arg in args]
    return rebuild(expr, args)


def _remainder(f: Expr, argument: Expr, order: int) -> Expr:
    """One argument modulo f; unchanged where it is no polynomial in the functions that occur."""
    if not argument.free_symbols & f.free_symbols:
        return argument
    try:
        ring = CurveRing(f, argument)
        fraction = ring.fractions[1]
        if not fraction.denom.is_ground:
            return argument
        remainder = ring.remainders(fraction.numer)[1 + order]
        return ring.to_expr(remainder) / sympy.QQ.to_sympy(fraction.denom.LC)
    except TooLargeError:
        return argument


class CurveRing:
    """Fractions of polynomials over F = 0, in the variables and in what else occurs: e^(xy), sin x, √x, π.

    Roots of one base and powers of e share a generator (x = (√x)^2), sine and cosine of one angle are tied by
    sin^2 + cos^2 = 1; all else counts as independent. So a remainder of 0 is a proof. Any other remainder is
    one only if `polynomial`: when nothing occurs but variables and rational numbers.

    Raises TooLargeError for what would take longer than a moment.
    """

    def __init__(self, f: Expr, *others: Expr) -> None:
        exprs = (f, *others)
        if any(size(expr, _SIZE) > _SIZE for expr in exprs):
            raise TooLargeError("the expressions are too long")
        writer = _Writer(exprs)
        written = [writer.write(expr) for expr in exprs]
        for expr in written:
            _check(expr)
        self.originals = writer.originals
        used = set(writer.originals).union(*(w.free_symbols for w in (*written, *writer.ties)))
        # functions first: the order that eliminates then trades e^(xy) for x and y, not the reverse
        symbols = sorted(used, key=lambda s: (s not in writer.originals, str(writer.originals.get(s, s))))
        if len(symbols) > _GENERATORS:
            raise TooLargeError("too many different functions")
        self.polynomial = not writer.originals
        field = FracField(symbols, sympy.QQ, grevlex)
        self.fractions: list[Any] = [_within(field.from_expr(w)) for w in written]
        self.relation: Any = self.fractions[0].numer
        self.ties: list[Any] = [field.from_expr(tie).numer for tie in writer.ties]
        self.generators: dict[Any, Expr] = {
            g: self.originals.get(s, s) for g, s in zip(field.ring.gens, symbols, strict=True)
        }

    def components(self) -> list[Any]:
        """The different irreducible factors of F over the rational numbers; F itself where it is too long."""
        return [factor for factor, _ in factors(self.relation)]

    def remainder(self, polynomial: Any, component: Any) -> Any:
        """What is left of a polynomial after division by a component (and by what ties the generators)."""
        return _within(polynomial, component).rem([component, *self.ties])

    def remainders(self, polynomial: Any) -> list[Any]:
        """The polynomial, and its remainders modulo F for several orders of its terms: all equal on the curve."""
        found, ring = [polynomial], polynomial.ring
        for symbols, order in ((ring.symbols, grevlex), (ring.symbols, lex), (ring.symbols[::-1], lex)):
            other = ring.clone(symbols=symbols, order=order)
            divisors = [divisor.set_ring(other) for divisor in (self.relation, *self.ties)]
            found.append(_within(polynomial, self.relation).set_ring(other).rem(divisors).set_ring(ring))
        return found

    def to_expr(self, polynomial: Any) -> Expr:
        """Back to variables and functions: multiplied out, or as a product where that is shorter."""
        if not polynomial:
            return sympy.Integer(0)
        number, primitive = polynomial.primitive()
        plain = Mul(sympy.QQ.to_sympy(number), primitive.as_expr().xreplace(self.originals))
        split = factors(polynomial)
        leading = polynomial.LC / math.prod(factor.LC**power for factor, power in split)
        parts = [factor.as_expr().xreplace(self.originals) ** power for factor, power in split]
        return min(Mul(sympy.QQ.to_sympy(leading), *parts), plain, key=size)


def factors(polynomial: Any) -> list[tuple[Any, int]]:
    """Irreducible factors over the rational numbers with their powers; the whole where that may take long."""
    if not polynomial:
        return []
    shared = [min(exponents) for exponents in zip(*polynomial.itermonoms(), strict=True)]
    powers = [(g, n) for g, n in zip(polynomial.ring.gens, shared, strict=True) if n]
    rest = polynomial.exquo(math.prod((g**n for g, n in powers), start=polynomial.ring.one))
    if len(rest) == 1:
        return powers
    if len(rest) > _FACTOR_TERMS or degree(rest) > _FACTOR_DEGREE:
        return [*powers, (rest, 1)]
    return [*powers, *rest.factor_list()[1]]


def degree(polynomial: Any) -> int:
    """The total degree in all generators."""
    return max((sum(exponents) for exponents in polynomial.itermonoms()), default=0)


def _within(element: Any, divisor: Any = None) -> Any:
    """A polynomial or a fraction, if it is within the limits.

    Few terms may have a high degree: a division by a divisor of few terms then takes few steps, too, where the degree
    is no large multiple of the divisor's.
    """
    for polynomial in (element.numer, element.denom) if hasattr(element, "numer") else (element,):
        sparse = len(polynomial) <= _FEW_TERMS
        if sparse and divisor is not None:
            sparse = len(divisor) <= _FEW_IN_F and degree(polynomial) <= _TIMES_F * degree(divisor)
        if len(polynomial) > _TERMS or (degree(polynomial) > _DEGREE and not sparse):
            raise TooLargeError("the polynomials are too long")
    return element


class _Writer:
    """Rewrites expressions so that only sums, products and whole powers of symbols are left."""

    def __init__(self, exprs: Iterable[Expr]) -> None:
        self.originals: dict[Symbol, Expr] = {}
        self.ties: list[Expr] = []
        self._symbols: dict[Expr, Symbol] = {}
        self._roots: dict[Expr, int] = {}
        self._done: dict[Expr, Expr] = {}
        for expr in exprs:
            for part in sympy.preorder_traversal(expr):
                if (split := _root(part)) is not None:
                    base, power = split
                    self._roots[base] = math.lcm(self._roots.get(base, 1), power.q)

    def write(self, expr: Expr) -> Expr:
        if expr not in self._done:
            self._done[expr] = self._write(expr)
        return self._done[expr]

    def _write(self, expr: Expr) -> Expr:
        if expr.is_Rational:
            return expr
        if expr.is_Symbol and expr not in self._roots:
            return expr
        if isinstance(expr, (Add, Mul)):
            return expr.func(*map(self.write, expr.args))
        if (split := _root(expr)) is not None:
            base, power = split
            return self._generator(base, self._roots[base]) ** (power * self._roots[base])
        if isinstance(expr, Pow) and expr.exp.is_Integer:
            return self.write(expr.base) ** expr.exp
        if expr.is_Symbol:
            return self._generator(expr, self._roots[expr]) ** self._roots[expr]
        if isinstance(expr, (sympy.sin, sympy.cos)):
            return self._circular(expr)
        if type(expr) in _BY_SINES:
            return self.write(_BY_SINES[type(expr)](sympy.sin(*expr.args), sympy.cos(*expr.args)))
        if isinstance(expr, Pow) and (whole := expr.exp.as_coeff_Add()[0]).is_Integer and whole:
            return self.write(Pow(expr.base, expr.exp - whole)) * self.write(expr.base) ** whole  # x^(y - 1)
        return self._symbol(expr)

    def _generator(self, base: Expr, index: int) -> Symbol:
        """The root of a base, or the power of e, in whose whole powers all others can be written."""
        original = (
            sympy.exp(base.args[0] / index) if isinstance(base, sympy.exp) else Pow(base, Rational(1, index))
        )
        new = original not in self._symbols
        generator = self._symbol(original)
        tie = generator**index - self.write(base) if new and not isinstance(base, (sympy.exp, Symbol)) else 0
        self.ties += [tie] if tie else []
        return generator

    def _circular(self, expr: Expr) -> Symbol:
        sine, cosine = sympy.sin(*expr.args), sympy.cos(*expr.args)
        if sine not in self._symbols and isinstance(sine, sympy.sin) and isinstance(cosine, sympy.cos):
            self.ties.append(self._symbol(sine) ** 2 + self._symbol(cosine) ** 2 - 1)
        return self._symbol(expr)

    def _symbol(self, original: Expr) -> Symbol:
        if original not in self._symbols:
            generator = Dummy()
            self._symbols[original] = generator
            self.originals[generator] = original
        return self._symbols[original]


def _root(part: Expr) -> tuple[Expr, Rational] | None:
    """Base and exponent of a root such as x^(2/3), and of a power of e (its base: e^x for e^(-2x))."""
    if isinstance(part, sympy.exp):
        number, rest = part.args[0].as_coeff_Mul(rational=True)
        return (sympy.exp(rest), number) if number.is_Rational else None
    if isinstance(part, Pow) and isinstance(part.exp, Rational) and not part.exp.is_Integer:
        return part.base, part.exp
    return None


def _check(expr: Expr) -> None:
    """Refuse what would have too many terms when multiplied out: an upper bound, without doing it."""
    if max(_terms(expr)) > _TERMS * 2:
        raise TooLargeError("multiplied out, the expressions are too long")


def _terms(expr: Expr) -> tuple[float, float]:
    """How many terms numerator and denominator have at most."""
    if isinstance(expr, Pow):
        top, bottom = _terms(expr.base)
        power = int(expr.exp)
        raised = _powered(top, abs(power)), _powered(bottom, abs(power))
        return raised if power > 0 else raised[::-1]
    if not isinstance(expr, (Add, Mul)):
        return 1, 1
    parts = [_terms(arg) for arg in expr.args]
    denominators = {sympy.fraction(arg)[1]: bottom for arg, (_, bottom) in zip(expr.args, parts, strict=True)}
    if isinstance(expr, Mul):
        return math.prod(top for top, _ in parts), math.prod(bottom for _, bottom in parts)
    bottom = math.prod(denominators.values())
    return sum(top * bottom / own for top, own in parts), bottom


def _powered(terms: float, power: int) -> float:
    if terms == 1:
        return 1
    return math.comb(int(terms) + power - 1, power) if power <= _DEGREE and terms <= _TERMS else math.inf
