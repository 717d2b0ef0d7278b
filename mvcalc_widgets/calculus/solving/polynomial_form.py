"""Equations as polynomials: what is no polynomial becomes a letter of its own, with what is known about it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence, Set
from dataclasses import dataclass
from typing import Any

import sympy
from sympy import QQ, Dummy, Expr, Integer, Poly, Pow, Rational, Symbol, cos, exp, log, sin, tan
from sympy.polys.orderings import grevlex
from sympy.polys.rings import PolyRing

from mvcalc_widgets.calculus.expressions.growth import size
from mvcalc_widgets.calculus.solving.angles import angles, turns
from mvcalc_widgets.calculus.solving.parameters import Parameter
from mvcalc_widgets.calculus.solving.polynomials import Basis

_MOST_NODES = 1500
MOST_LETTERS = 8
MOST_DEGREE = 24
_MOST_CONSTANTS = 2


@dataclass(frozen=True)
class Inverted:
    """Values of unknowns, and equations for others; periodic: only angles within reach are listed."""

    values: dict[Symbol, tuple[Expr, ...]]
    equations: tuple[Expr, ...]
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

    @property
    def tangled(self) -> bool:
        """Whether an unknown stands both by itself and in a function."""
        by_itself = {self.ring.symbols[i] for i in self.used(self.polynomials)} & set(self.unknowns)
        return any(function.free_symbols & by_itself for function in self.functions.values())

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

    def used(self, polynomials: Sequence[Any]) -> tuple[int, ...]:
        """The generators that occur."""
        size = range(len(self.ring.gens))
        return tuple(i for i in size if any(powers[i] for p in polynomials for powers in p.monoms()))

    def restricted(self, basis: Basis) -> Basis:
        """The same polynomials in the ring of those generators that occur."""
        used = self.used(basis.elements)
        ring = PolyRing(tuple(self.ring.symbols[i] for i in used), self.ring.domain, grevlex)
        return Basis(
            tuple(
                ring.from_dict({tuple(m[i] for i in used): c for m, c in p.terms()}) for p in basis.elements
            ),
            ring,
        )

    def without_idle_circles(self, basis: Basis) -> Basis:
        """Without sin(x)^2 + cos(x)^2 = 1 where no other equation holds a letter of it: x may be any number."""

        def idle(p: Any) -> bool:
            letters = self.used([p])
            others = self.used([q for q in basis.elements if q != p])
            functions = [self.functions.get(self.ring.symbols[i]) for i in letters]
            waves = all(isinstance(function, (sin, cos)) for function in functions)
            return waves and len({f.args for f in functions if f}) == 1 and not set(letters) & set(others)

        kept = tuple(p for p in basis.elements if len(self.used([p])) != 2 or not idle(p))
        return Basis(kept, basis.ring)

    def solved_letter(self, basis: Basis) -> Basis | None:
        """A polynomial of the basis that holds only one letter, as a basis of its own."""
        for p in basis.elements:
            if len(self.used([p])) == 1:
                return self.restricted(Basis((p,), basis.ring))
        return None

    def inverted(self, numbers: Mapping[Symbol, Expr], reach: Mapping[Symbol, Expr]) -> Inverted | None:
        """What known values of letters say about the unknowns; None where that is out of reach.

        reach: waves repeat, so only values from -reach to reach are listed.
        """
        values: dict[Symbol, tuple[Expr, ...]] = {v: (numbers[v],) for v in self.unknowns if v in numbers}
        equations: list[Expr] = []
        waves: dict[Expr, dict[type, Expr]] = {}
        periodic = False
        for letter, number in numbers.items():
            function = self.functions.get(letter)
            if isinstance(function, exp):
                if float(number) <= 0:
                    return Inverted({}, (Integer(1),), False)
                equations.append(function.args[0] - log(number))
            elif isinstance(function, log):
                equations.append(function.args[0] - exp(number))
            elif isinstance(function, (sympy.asin, sympy.atan)):
                if abs(float(number)) > 1.5707963267:  # nearly pi/2, where the inverse is steep
                    return None
                equations.append(
                    function.args[0] - (sin if isinstance(function, sympy.asin) else tan)(number)
                )
            elif isinstance(function, (sin, cos)):
                waves.setdefault(function.args[0], {})[function.func] = number
            elif function is not None and not function.free_symbols <= values.keys():
                return None
        for angle, known in waves.items():
            inside = angle.free_symbols & set(self.unknowns)
            if inside <= values.keys():
                continue
            unknown = inside.pop()
            slope = angle.diff(unknown)
            if inside or slope.free_symbols:
                return None
            shift, step = angle.xreplace({unknown: Integer(0)}), abs(2 * sympy.pi / slope)
            starts = [(number - shift) / slope for number in angles(known)]
            turned = {
                sympy.expand(v + k * step) for v in starts for k in range(*turns(v, step, reach[unknown]))
            }
            values[unknown], periodic = tuple(sorted(turned, key=float)), True
        return Inverted(values, tuple(equations), periodic)


def translate(
    equations: Sequence[Expr], unknowns: Sequence[Symbol], value: Expr | None, avoid_poles: bool,
    positive: Set[Symbol] = frozenset(),
) -> Translation | None:  # fmt: skip
    """The equations as polynomials, None if that is out of reach; `value` too if it is a polynomial.

    avoid_poles: places where a denominator is zero are left out by an equation of their own.
    positive: unknowns that stand for a positive number.
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
    if len(unknowns) + len(helpers) + len(letters.functions) > MOST_LETTERS:
        return None
    if len(letters.constants) > _MOST_CONSTANTS + 4 * any(
        isinstance(c, Parameter) for c in letters.constants.values()
    ):
        return None
    generators = (*unknowns, *helpers, *letters.functions)
    domain = QQ.frac_field(*letters.constants) if letters.constants else QQ
    ring = PolyRing(generators, domain, grevlex)
    polynomials = [_element(part, ring) for part in parts]
    if any(p is None or max(map(sum, p.monoms()), default=0) > MOST_DEGREE for p in polynomials):
        return None
    inner = PolyRing((*unknowns, *helpers), domain, grevlex) if letters.functions else ring
    known = (
        letters.positive
        | positive
        | {k for k, root in helpers.items() if root.free_symbols & positive and root.base in positive}
    )
    signs = frozenset(i for i, g in enumerate(generators) if g in known)
    return Translation(
        ring, tuple(polynomials), letters.value(value, inner), tuple(unknowns), helpers,
        dict(letters.functions), dict(letters.constants), signs, avoid_poles or below == 1,
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
        self._units = _common_units(_exponents(equations))
        waves = [wave for e in equations for wave in e.atoms(sin, cos, tan)]
        self._turns = _common_units([wave.args[0] for wave in waves])

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
        if isinstance(e, exp) or e == sympy.E:
            return self._exponential(log(e))
        if isinstance(e, Pow):
            return self._power(e)
        if not e.free_symbols:
            return self._constant(e)
        if isinstance(e, (sin, cos)):
            return self._wave(e)
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
        raise _NoPolynomialError

    def _constant(self, e: Expr) -> Symbol:
        """pi and one other, such as e, ln(2) or sin(1): of two others it is not known what connects them."""
        if (
            not isinstance(e, Parameter)
            and e != sympy.pi
            and any(
                c != e and c != sympy.pi and not isinstance(c, Parameter) for c in self.constants.values()
            )
        ):
            raise _NoPolynomialError
        return self._letter(self.constants, e)

    def _wave(self, e: Expr) -> Expr:
        """sin(2x + y) by the addition theorems in sin and cos of x and of y."""
        whole: Expr = Integer(0)
        angles: dict[Symbol, Expr] = {}
        for term in sympy.Add.make_args(sympy.expand(e.args[0])):
            coefficient, rest = term.as_coeff_Mul(rational=True)
            if not rest.free_symbols:
                whole += term
                continue
            unit = self._turns.get(rest, coefficient)
            if abs(coefficient / unit) > 6 or len(angles) > 3:
                raise _NoPolynomialError
            angle = Dummy("angle", real=True)
            angles[angle] = unit * rest
            whole += coefficient / unit * angle
        opened = sympy.expand_trig(e.func(whole))
        letters: dict[Expr, Expr] = {}
        for angle, meaning in angles.items():
            for wave in (sin, cos):
                if opened.has(wave(angle)):
                    letters[wave(angle)] = self._letter(self.functions, wave(meaning))
        opened = opened.xreplace(letters)
        numbers = opened.atoms(sin, cos, Pow, sympy.NumberSymbol)
        return opened.xreplace({n: self.rewrite(n) for n in numbers if not n.free_symbols})

    def _exponential(self, exponent: Expr) -> Expr:
        """e^(2x - y) is (e^x)^2 / e^y, so that products of them are told apart."""
        product = Integer(1)
        for term in sympy.Add.make_args(sympy.expand(exponent)):
            coefficient, rest = term.as_coeff_Mul(rational=True)
            unit = self._units.get(rest, coefficient)
            whole = exp(unit * rest)
            if whole not in self._known:
                free = rest.free_symbols
                self._known[whole] = self._letter(self.functions, whole) if free else self._constant(whole)
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


def _exponents(equations: Sequence[Expr]) -> list[Expr]:
    """What stands above e, after 2^x and sinh(x) have been written with e."""
    found = []
    for equation in equations:
        found += [Integer(1)] if equation.has(sympy.E) else []
        found += [e.args[0] for e in equation.atoms(exp, sympy.sinh, sympy.cosh, sympy.tanh)]
        powers = [p for p in equation.atoms(Pow) if p.base.is_number and not p.exp.is_Rational]
        found += [p.exp * log(p.base) for p in powers]
    return found


def _common_units(sums: Sequence[Expr]) -> dict[Expr, Rational]:
    """For each x in 2x + y, 3x, ...: the largest unit of which all its coefficients are multiples."""
    units: dict[Expr, Rational] = {}
    for one in sums:
        for term in sympy.Add.make_args(sympy.expand(one)):
            coefficient, rest = term.as_coeff_Mul(rational=True)
            units[rest] = sympy.gcd(units.get(rest, Integer(0)), abs(coefficient))
    return units
