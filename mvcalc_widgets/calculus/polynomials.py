"""All real solutions of a system of polynomial equations, exact, with a bound on the work.

A Gröbner basis (Buchberger's algorithm) decides whether the solutions are finitely many. Then each unknown has a
polynomial of its own, the smallest one in the ring modulo the equations; its roots are the candidates, and 50
digits decide which candidates belong together. Source: Cox, Little, O'Shea, Ideals, Varieties, and Algorithms,
chapters 2, 3 and 5.
"""

from __future__ import annotations

import math
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import mpmath
import sympy
from sympy import Expr, Poly, Symbol

from mvcalc_widgets.calculus.signs import real_alternatives

DIGITS = 50
_SAME = (
    mpmath.mpf(10) ** -35
)  # what is equal at 50 digits; different roots of small polynomials lie far apart
MOST_POINTS = 80
"""Complex solutions, counted with multiplicity, beyond which a system is too large."""


class TooMuchWorkError(ValueError):
    """A computation would take longer than a student waits."""


class Work:
    """Counts what is spent, not seconds: the same input always gives the same answer."""

    def __init__(self, budget: int) -> None:
        self.left = budget

    def spend(self, amount: int) -> None:
        """Raises TooMuchWorkError once the budget is used up."""
        self.left -= amount
        if self.left < 0:
            raise TooMuchWorkError("the system of equations is too large")


@dataclass(frozen=True)
class Root:
    """A real number: to 50 digits, and exact where a formula with square roots and n-th roots is known."""

    number: Any
    exact: Expr


@dataclass(frozen=True)
class Basis:
    """A reduced Gröbner basis of polynomials (sympy PolyElements of one ring), grevlex order."""

    elements: tuple[Any, ...]
    ring: Any

    @property
    def free(self) -> tuple[int, ...]:
        """Unknowns no power of which leads an element: none if and only if the solutions are finitely many."""
        pure = {
            powers.index(max(powers))
            for powers in (p.LM for p in self.elements)
            if sum(map(bool, powers)) == 1
        }
        return tuple(i for i in range(len(self.ring.gens)) if i not in pure)


def branches(polynomials: Sequence[Any], ring: Any, positive: frozenset[int], work: Work) -> Iterator[Basis]:
    """Systems whose real solutions together are those of the given one, each as simple as factors allow.

    A product is zero where a factor is; a factor that is never zero (x^2 + 1, a generator in `positive`) is left
    out; a sum of squares is zero where each square is.
    """
    waiting, seen = [tuple(polynomials)], set()
    told_apart: dict[Any, list[list[Any]]] = {}
    while waiting:
        system = tuple(dict.fromkeys(p.monic() for p in waiting.pop() if p))
        work.spend(20)
        if any(p.is_ground for p in system) or frozenset(system) in seen:
            continue
        seen.add(frozenset(system))
        for p in system:
            if p not in told_apart:
                work.spend(len(p) * sum(p.degrees()))
                told_apart[p] = real_alternatives(p, ring, positive)
            choices = told_apart[p]
            if choices != [[p]]:
                rest = tuple(q for q in system if q != p)
                waiting.extend(rest + tuple(choice) for choice in choices)
                break
        else:
            basis = groebner(system, ring, work)
            if set(basis) == set(system):
                yield Basis(basis, ring)
            else:
                waiting.append(basis)


def groebner(polynomials: Sequence[Any], ring: Any, work: Work) -> tuple[Any, ...]:
    """The reduced Gröbner basis; (1,) where there is no solution, not even a complex one."""
    basis: list[Any] = []
    pairs: set[tuple[int, int]] = set()

    def add(p: Any) -> None:
        pairs.update((i, len(basis)) for i in range(len(basis)))
        basis.append(p.monic())

    for p in sorted(polynomials, key=lambda p: ring.order(p.LM)):
        remainder = _remainder(p, basis, work)
        if remainder:
            add(remainder)
    while pairs:
        i, j = pair = min(pairs, key=lambda ij: (ring.order(_lcm(basis[ij[0]], basis[ij[1]])), ij))
        pairs.remove(pair)
        common = _lcm(basis[i], basis[j])
        if sum(common) == sum(basis[i].LM) + sum(basis[j].LM):  # coprime leading monomials reduce to 0
            continue
        if any(
            k not in pair
            and _divides(basis[k].LM, common)
            and not pairs & {(min(i, k), max(i, k)), (min(j, k), max(j, k))}
            for k in range(len(basis))
        ):  # the chain criterion: this pair follows from two others
            continue
        difference = _times(basis[i], common, ring) - _times(basis[j], common, ring)
        remainder = _remainder(difference, basis, work)
        if remainder:
            if remainder.is_ground:
                return (ring.one,)
            add(remainder)
    return _reduced(basis, work)


def points(
    basis: Basis, constants: Mapping[Symbol, Expr], also: Sequence[Any], work: Work
) -> list[tuple[list[Root], list[Root]]]:
    """The real solutions of a basis with finitely many, and at each the values of the polynomials `also`.

    constants: what the symbols of the field of coefficients stand for, such as pi.
    """
    ring = basis.ring
    if _count(basis, work) > MOST_POINTS:
        raise TooMuchWorkError(f"there are more than {MOST_POINTS} complex solutions")
    candidates = [roots(smallest_polynomial(g, basis, work), constants) for g in ring.gens]
    checks = [_numeric(p, constants) for p in basis.elements]
    last = [max(i for powers in p.monoms() for i, n in enumerate(powers) if n) for p in basis.elements]
    found: list[list[Root]] = [[]]
    with mpmath.workdps(DIGITS):
        for i, options in enumerate(candidates):
            work.spend(len(found) * len(options))
            due = [check for check, at in zip(checks, last, strict=True) if at == i]
            found = [
                [*chosen, option]
                for chosen in found
                for option in options
                if all(_is_zero(check, [root.number for root in [*chosen, option]]) for check in due)
            ]
        if not also or not found:
            return [(chosen, []) for chosen in found]
        values = [
            (_numeric(p, constants), roots(smallest_polynomial(p, basis, work), constants)) for p in also
        ]
        return [
            (chosen, [_nearest(terms, options, [r.number for r in chosen]) for terms, options in values])
            for chosen in found
        ]


def smallest_polynomial(element: Any, basis: Basis, work: Work) -> Poly:
    """The polynomial of least degree that is zero, modulo the basis, when `element` is put in."""
    ring, t = basis.ring, sympy.Dummy("t", real=True)
    univariate = sympy.polys.rings.PolyRing((t,), ring.domain, sympy.polys.orderings.lex)
    independent: dict[tuple[int, ...], tuple[Any, Any]] = {}
    power, combination = ring.one, univariate.one
    while True:
        vector, track = power, combination
        while vector and vector.LM in independent:
            known, known_track = independent[vector.LM]
            factor = vector.LC / known.LC
            vector, track = vector - known.mul_ground(factor), track - known_track.mul_ground(factor)
            work.spend(_weight(vector))
        if not vector:
            return Poly.from_dict(dict(track.monic()), t, domain=ring.domain)
        independent[vector.LM] = (vector, track)
        power, combination = (
            _remainder(power * element, basis.elements, work),
            combination * univariate.gens[0],
        )


def roots(p: Poly, constants: Mapping[Symbol, Expr]) -> list[Root]:
    """The real roots, each once, in increasing order."""
    found = [root for factor, _ in p.factor_list()[1] for root in _roots_of_factor(factor, constants)]
    return sorted(found, key=lambda root: root.number)


def to_digits(number: Expr) -> Any:
    """A real sympy number as an mpmath number of 50 digits (in a context of so many)."""
    return sympy.N(number, DIGITS)._to_mpmath(mpmath.mp.prec)


def _roots_of_factor(p: Poly, constants: Mapping[Symbol, Expr]) -> list[Root]:
    """The real roots of a polynomial without multiple roots."""
    coefficients = [coefficient.xreplace(dict(constants)) for coefficient in p.all_coeffs()]
    with mpmath.workdps(DIGITS):
        forms = _radicals(coefficients)
        if forms is not None:
            return [Root(to_digits(form), form) for form in forms]
        numbers = [to_digits(c) for c in coefficients]
        slopes = [c * n for n, c in zip(range(len(numbers) - 1, 0, -1), numbers[:-1], strict=True)]
        try:
            with mpmath.workdps(20):
                rough = mpmath.polyroots(numbers, maxsteps=200, extraprec=80)
        except mpmath.NoConvergence:
            raise TooMuchWorkError("the roots of a polynomial lie too close together") from None
        real = []
        for root in rough:
            for _ in range(4):  # Newton: 20 digits become 50
                slope = mpmath.polyval(slopes, root)
                root -= mpmath.polyval(numbers, root) / slope if slope else 0
            if abs(mpmath.im(root)) <= _SAME * max(1, abs(root)):
                real.append(mpmath.re(root))
        return [Root(number, sympy.Float(sympy.Float(number, DIGITS), 15)) for number in real]


def _radicals(coefficients: Sequence[Expr]) -> list[Expr] | None:
    """The real roots of q((t - s)^k) with q of degree 1 or 2, which need no Cardano; None for any other."""
    t, degree = sympy.Dummy("t"), len(coefficients) - 1
    p = Poly(coefficients, t)
    centre = -coefficients[1] / (degree * coefficients[0])
    for shift in dict.fromkeys((sympy.Integer(0), centre)):
        moved = p.compose(Poly(t + shift, t))
        powers = [n for (n,) in moved.monoms() if n]
        k = math.gcd(*powers)
        if degree // k > 2:
            continue
        at = {n // k: moved.coeff_monomial(t**n) for n in (0, *powers)}
        a, b, c = at.get(2, 0), at.get(1, 0), at.get(0, 0)
        if not a:
            inner = [-c / b]
        else:
            square = sympy.expand(b**2 - 4 * a * c)
            if _negative(square):
                return []
            root = sympy.sqrt(square)
            inner = [sympy.radsimp((-b - root) / (2 * a)), sympy.radsimp((-b + root) / (2 * a))]
        forms: list[Expr] = []
        for u in inner:
            size = sympy.Rational(1, k)
            if k == 1:
                forms.append(u)
            elif k % 2:
                forms.append(-((-u) ** size) if _negative(u) else u**size)
            elif not _negative(u):
                forms += [-(u**size), u**size]
        return [_tidy(form + shift) for form in forms]
    return None


def _tidy(form: Expr) -> Expr:
    """sqrt(5 + 2 sqrt(6)) is sqrt(2) + sqrt(3)."""
    return sympy.expand(sympy.sqrtdenest(form)) if form.has(sympy.Pow) else form


def _negative(number: Expr) -> bool:
    return bool(sympy.N(number, 30) < 0)


def _count(basis: Basis, work: Work) -> int:
    """The number of monomials that no leading monomial divides: the complex solutions with multiplicity."""
    leading = [p.LM for p in basis.elements]
    start = (0,) * len(basis.ring.gens)
    known, waiting = {start}, [start]
    while waiting and len(known) <= MOST_POINTS:
        powers = waiting.pop()
        work.spend(1)
        for i in range(len(powers)):
            larger = (*powers[:i], powers[i] + 1, *powers[i + 1 :])
            if larger not in known and not any(_divides(lead, larger) for lead in leading):
                known.add(larger)
                waiting.append(larger)
    return len(known)


def _remainder(p: Any, basis: Sequence[Any], work: Work) -> Any:
    if not basis or not p:
        return p
    remainder = p.rem(list(basis))
    work.spend(len(p) * len(basis) + _weight(remainder))
    return remainder


def _weight(p: Any) -> int:
    """How much work a polynomial makes: its terms, and those of many digits count more."""
    weight = 1
    for c in p.coeffs():
        numerator = getattr(c, "numerator", 1)
        weight += 1 + (numerator.bit_length() // 64 if isinstance(numerator, int) else len(numerator))
    if weight > 4000:
        raise TooMuchWorkError("the numbers in the system of equations grow too large")
    return weight


def _reduced(basis: Sequence[Any], work: Work) -> tuple[Any, ...]:
    kept: list[Any] = []
    for i, p in enumerate(basis):
        others = [q.LM for j, q in enumerate(basis) if j > i or (j < i and q in kept)]
        if not any(_divides(lead, p.LM) for lead in others):
            kept.append(p)
    return tuple(_remainder(p, [q for q in kept if q is not p], work).monic() for p in kept)


def _lcm(p: Any, q: Any) -> tuple[int, ...]:
    return tuple(map(max, p.LM, q.LM))


def _divides(a: tuple[int, ...], b: tuple[int, ...]) -> bool:
    return all(m <= n for m, n in zip(a, b, strict=True))


def _times(p: Any, common: tuple[int, ...], ring: Any) -> Any:
    """p times the monomial that makes its leading monomial `common`; p is monic."""
    return p.mul_monom(tuple(n - m for n, m in zip(common, p.LM, strict=True)))


def _numeric(p: Any, constants: Mapping[Symbol, Expr]) -> list[tuple[Any, tuple[int, ...]]]:
    """The terms of a polynomial with their coefficients to 50 digits."""
    to_expr = p.ring.domain.to_sympy
    with mpmath.workdps(DIGITS):
        return [(to_digits(to_expr(c).xreplace(dict(constants))), powers) for powers, c in p.terms()]


def _is_zero(terms: Sequence[tuple[Any, tuple[int, ...]]], at: Sequence[Any]) -> bool:
    parts = [_term(c, powers, at) for c, powers in terms]
    return bool(abs(mpmath.fsum(parts)) <= _SAME * max(1, mpmath.fsum(map(abs, parts))))


def _nearest(
    terms: Sequence[tuple[Any, tuple[int, ...]]], options: Sequence[Root], at: Sequence[Any]
) -> Root:
    value = mpmath.fsum(_term(c, powers, at) for c, powers in terms)
    return min(options, key=lambda root: abs(root.number - value))


def _term(coefficient: Any, powers: tuple[int, ...], at: Sequence[Any]) -> Any:
    product = coefficient
    for number, n in zip(at, powers, strict=False):
        if n:
            product = product * number**n
    return product
