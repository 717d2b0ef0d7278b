"""Equations as polynomials: what is no polynomial becomes a letter of its own, with what is known about it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import sympy
from sympy import QQ, Dummy, Expr, Integer, Poly, Pow, Rational, Symbol, cos, exp, log, sin, tan
from sympy.polys.orderings import grevlex
from sympy.polys.rings import PolyRing

from mvcalc_widgets.calculus.growth import size
from mvcalc_widgets.calculus.polynomials import Basis, roots

_MOST_NODES = 1500
_MOST_LETTERS = 8
_MOST_DEGREE = 24
_MOST_CONSTANTS = 2


@dataclass(frozen=True)
class Options:
    """All values one unknown may have; with `periodic` those from -pi to pi."""

    unknown: Symbol
    values: tuple[Expr, ...]
    periodic: bool


@dataclass(frozen=True)
class Translation:
    """A system of equations as polynomials of one ring.

    unknowns     the first generators of the ring
    functions    letter -> sin(x), e^x, ...: the last generators
    constants    letter -> pi, e, ...: in the coefficients
    helpers      letter -> root; between the unknowns and the functions
    positive     indices of generators that stand for e^(...)
    avoids_poles whether no denominator is zero at its solutions
    """

    ring: Any
    polynomials: tuple[Any, ...]
    value: Any
    unknowns: tuple[Symbol, ...]
    helpers: dict[Symbol, Expr]
    functions: dict[Symbol, Expr]
    constants: dict[Symbol, Expr]
    positive: frozenset[int]
    avoids_poles: bool

    def back(self, expression: Expr) -> Expr:
        """The letters replaced by what they stand for."""
        for meaning in (self.functions, self.helpers, self.constants):
            expression = expression.xreplace(meaning)
        return expression

    def uses_functions(self, polynomials: Sequence[Any]) -> bool:
        """Whether a polynomial holds a letter for a function of unknowns."""
        first = len(self.ring.gens) - len(self.functions)
        return any(any(powers[first:]) for p in polynomials for powers in p.monoms())

    def without_functions(self, basis: Basis) -> Basis:
        """The same polynomials in the ring of the unknowns and helpers only."""
        if not self.functions:
            return basis
        first = len(self.ring.gens) - len(self.functions)
        ring = PolyRing(self.ring.symbols[:first], self.ring.domain, grevlex)
        return Basis(
            tuple(ring.from_dict({m[:first]: c for m, c in p.terms()}) for p in basis.elements), ring
        )

    def solved_unknown(self, basis: Basis) -> Options | None:
        """The values of an unknown that alone stands in one of the polynomials, by itself or in one function."""
        for p in basis.elements:
            used = [i for i in range(len(self.ring.gens)) if any(powers[i] for powers in p.monoms())]
            if len(used) != 1:
                continue
            letter = self.ring.symbols[used[0]]
            numbers = [
                self.back(root.exact)
                for root in roots(Poly(p.as_expr(), letter, domain=self.ring.domain), self.constants)
            ]
            options = self._inverted(letter, numbers)
            if options is not None:
                return options
        return None

    def _inverted(self, letter: Symbol, numbers: Sequence[Expr]) -> Options | None:
        if letter in self.unknowns:
            return Options(letter, tuple(numbers), False)
        function = self.functions.get(letter)
        inside = function.free_symbols & set(self.unknowns) if function is not None else set()
        if function is None or len(inside) != 1 or len(function.args) != 1:
            return None
        unknown = inside.pop()
        line = sympy.Poly(function.args[0], unknown) if function.args[0].is_polynomial(unknown) else None
        if line is None or line.degree() != 1:
            return None
        slope, shift = line.all_coeffs()
        arguments, period = [], None
        for number in numbers:
            inverse = _INVERSES.get(function.func)
            if inverse is None:
                return None
            some, period = inverse(number)
            arguments += some
        values = [(a - shift) / slope for a in arguments]
        if period is None:
            return Options(unknown, tuple(values), False)
        step = sympy.Abs(period / slope)
        turned = {sympy.expand(v + k * step) for v in values for k in range(*_turns(v, step))}
        return Options(unknown, tuple(sorted(turned, key=float)), True)


def translate(
    equations: Sequence[Expr], unknowns: Sequence[Symbol], value: Expr | None, avoid_poles: bool
) -> Translation | None:
    """The equations as polynomials, None if that is out of reach; `value` too if it is a polynomial.

    avoid_poles: places where a denominator is zero are left out by an equation of their own.
    """
    if sum(map(size, equations)) > _MOST_NODES:
        return None
    letters = _Letters(equations, unknowns)
    try:
        fractions = [sympy.fraction(sympy.together(letters.rewrite(e))) for e in equations]
    except _NoPolynomialError:
        return None
    parts = [numerator for numerator, _ in fractions] + letters.relations()
    helpers = dict(letters.helpers)
    below = sympy.Mul(*dict.fromkeys(d for _, d in fractions if not d.free_symbols <= {*letters.constants}))
    if avoid_poles and below != 1:
        inverse = Dummy("w", real=True)
        helpers[inverse] = 1 / below
        parts.append(inverse * below - 1)
    if len(unknowns) + len(helpers) + len(letters.functions) > _MOST_LETTERS:
        return None
    if len(letters.constants) > _MOST_CONSTANTS:
        return None
    generators = (*unknowns, *helpers, *letters.functions)
    domain = QQ.frac_field(*letters.constants) if letters.constants else QQ
    ring = PolyRing(generators, domain, grevlex)
    polynomials = [_element(part, ring) for part in parts]
    if any(p is None or max(map(sum, p.monoms()), default=0) > _MOST_DEGREE for p in polynomials):
        return None
    inner = PolyRing((*unknowns, *helpers), domain, grevlex) if letters.functions else ring
    positive = frozenset(i for i, g in enumerate(generators) if g in letters.positive)
    return Translation(
        ring, tuple(polynomials), letters.value(value, inner), tuple(unknowns), helpers,
        dict(letters.functions), dict(letters.constants), positive, avoid_poles or below == 1,
    )  # fmt: skip


def _element(expression: Expr, ring: Any) -> Any:
    try:
        return ring.from_dict(Poly(expression, *ring.symbols, domain=ring.domain).rep.to_dict())
    except (sympy.PolynomialError, sympy.polys.polyerrors.CoercionFailed):
        return None


class _NoPolynomialError(Exception):
    pass


class _Letters:
    """The letters introduced so far; it grows while formulas are rewritten."""

    def __init__(self, equations: Sequence[Expr], unknowns: Sequence[Symbol]) -> None:
        self.unknowns = set(unknowns)
        self.helpers: dict[Symbol, Expr] = {}
        self.functions: dict[Symbol, Expr] = {}
        self.constants: dict[Symbol, Expr] = {}
        self.positive: set[Symbol] = set()
        self._known: dict[Expr, Expr] = {}
        self._powers: dict[Symbol, tuple[Expr, int]] = {}
        self._units = _common_units(equations)

    def rewrite(self, e: Expr) -> Expr:
        if e in self._known:
            return self._known[e]
        self._known[e] = new = self._rewritten(e)
        return new

    def _rewritten(self, e: Expr) -> Expr:
        if e in self.unknowns or e.is_Rational:
            return e
        if e.is_Float:
            return Rational(str(e))
        if isinstance(e, (sympy.Add, sympy.Mul)):
            return e.func(*map(self.rewrite, e.args))
        if isinstance(e, exp):
            return self._exponential(e.args[0])
        if isinstance(e, Pow):
            return self._power(e)
        if not e.free_symbols:
            return self._letter(self.constants, e)
        if isinstance(e, tan):
            return self.rewrite(sin(e.args[0])) / self.rewrite(cos(e.args[0]))
        if isinstance(e, (sympy.sinh, sympy.cosh, sympy.tanh)):
            return self.rewrite(e.rewrite(exp))
        if not isinstance(e, sympy.Function):
            raise _NoPolynomialError
        return self._letter(self.functions, e)

    def _power(self, e: Expr) -> Expr:
        base, exponent = e.args
        if exponent.is_Integer:
            return self.rewrite(base) ** exponent
        if exponent.is_Rational:
            root = Pow(base, Rational(1, exponent.q))
            if root not in self._known:
                if base.is_number and not base.is_positive:
                    raise _NoPolynomialError
                inner = self.rewrite(base)
                self._known[root] = self._letter(self.helpers, root)
                self._powers[self._known[root]] = (inner, exponent.q)
            return self._known[root] ** exponent.p
        if base.is_number:
            return self._exponential(exponent * log(base))
        if not e.free_symbols:
            return self._letter(self.constants, e)
        raise _NoPolynomialError

    def _exponential(self, exponent: Expr) -> Expr:
        """e^(2x - y) is (e^x)^2 / e^y, so that products of them are told apart."""
        product = Integer(1)
        for term in sympy.Add.make_args(sympy.expand(exponent)):
            coefficient, rest = term.as_coeff_Mul(rational=True)
            unit = self._units.get(rest, coefficient)
            kind = self.functions if rest.free_symbols else self.constants
            whole = exp(unit * rest)
            if whole not in self._known:
                self._known[whole] = self._letter(kind, whole)
                self.positive.add(self._known[whole])
            product *= self._known[whole] ** (coefficient / unit)
        return product

    def _letter(self, kind: dict[Symbol, Expr], meaning: Expr) -> Symbol:
        for letter, other in kind.items():
            if other == meaning:
                return letter
        letter = Dummy(f"k{len(kind)}", real=True)
        kind[letter] = meaning
        return letter

    def relations(self) -> list[Expr]:
        """What the letters obey: a root to its power, sin^2 + cos^2 = 1."""
        found = [sympy.numer(sympy.together(r**q - inner)) for r, (inner, q) in self._powers.items()]
        meanings = {meaning: letter for letter, meaning in self.functions.items()}
        for meaning, letter in meanings.items():
            if isinstance(meaning, sin) and cos(meaning.args[0]) in meanings:
                found.append(letter**2 + meanings[cos(meaning.args[0])] ** 2 - 1)
        return found

    def value(self, value: Expr | None, ring: Any) -> Any:
        """A formula as a polynomial of the ring, None if it holds what the equations do not."""
        if value is None or size(value) > _MOST_NODES:
            return None
        try:
            return _element(value.xreplace({old: new for new, old in self.constants.items()}), ring)
        except (TypeError, ValueError):
            return None


def _common_units(equations: Sequence[Expr]) -> dict[Expr, Rational]:
    """For each x of e^(2x), e^(3x), ...: the largest unit of which all coefficients are multiples."""
    units: dict[Expr, Rational] = {}
    exponents = [e.args[0] for equation in equations for e in equation.atoms(exp)]
    exponents += [
        p.exp * log(p.base)
        for equation in equations
        for p in equation.atoms(Pow)
        if p.base.is_number and not p.exp.is_Rational
    ]
    exponents += [
        s * e.args[0] for eq in equations for e in eq.atoms(sympy.sinh, sympy.cosh, sympy.tanh) for s in (1,)
    ]
    for exponent in exponents:
        for term in sympy.Add.make_args(sympy.expand(exponent)):
            coefficient, rest = term.as_coeff_Mul(rational=True)
            units[rest] = sympy.gcd(units.get(rest, Integer(0)), abs(coefficient))
    return units


def _turns(value: Expr, step: Expr) -> tuple[int, int]:
    """Whole numbers k from and up to which value + k step is from -pi to pi."""
    start = sympy.ceiling(sympy.N((-sympy.pi - value) / step) - Rational(1, 10**9))
    end = sympy.floor(sympy.N((sympy.pi - value) / step) + Rational(1, 10**9))
    return int(start), int(end) + 1


def _from_sine(number: Expr) -> tuple[list[Expr], Expr]:
    angles = [sympy.asin(number), sympy.pi - sympy.asin(number)] if abs(float(number)) <= 1 else []
    return angles, 2 * sympy.pi


def _from_cosine(number: Expr) -> tuple[list[Expr], Expr]:
    angles = [sympy.acos(number), -sympy.acos(number)] if abs(float(number)) <= 1 else []
    return angles, 2 * sympy.pi


_INVERSES: dict[type, Any] = {
    exp: lambda number: ([log(number)] if number > 0 else [], None),
    log: lambda number: ([exp(number)], None),
    sin: _from_sine,
    cos: _from_cosine,
    sympy.atan: lambda number: ([sympy.tan(number)] if abs(float(number)) < 1.5707963 else [], None),
}
