"""All real solutions of a system of polynomial equations, exact, with a bound on the work.

A Gröbner basis (Buchberger's algorithm) decides whether the solutions are finitely many. Then each unknown has a
polynomial of its own, the smallest one in the ring modulo the equations; its roots are the candidates, and 50
digits decide which candidates belong together. Source: Cox, Little, O'Shea, Ideals, Varieties, and Algorithms,
chapters 2, 3 and 5.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from heapq import heappop, heappush
from typing import Any

import mpmath
import sympy
from sympy import Expr, Poly, Symbol

from mvcalc_widgets.calculus.solving.effort import TooMuchWorkError, Work
from mvcalc_widgets.calculus.solving.real_roots import DIGITS, SAME, Root, float_root, roots, to_digits
from mvcalc_widgets.calculus.solving.signs import real_alternatives

MOST_POINTS = 80
"""Complex solutions, counted with multiplicity, beyond which a system is too large."""


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
    out; a sum of squares is zero where each square is. Where one factor has been followed, the others go on with
    it not being zero, so that no place is visited twice.
    """
    told_apart: dict[Any, list[list[Any]]] = {}

    def choices(p: Any, nonzero: frozenset[Any]) -> list[list[Any]]:
        if p not in told_apart:
            work.spend(len(p) * sum(p.degrees()))
            told_apart[p] = real_alternatives(p, ring, positive)
        return [choice for choice in told_apart[p] if len(choice) > 1 or choice[0] not in nonzero]

    waiting: list[tuple[tuple[Any, ...], frozenset[Any], bool]] = [(tuple(polynomials), frozenset(), False)]
    while waiting:
        given, nonzero, reduced = waiting.pop()
        work.spend(20)
        system = tuple(dict.fromkeys(p.monic() for p in given if p))
        if any(p.is_ground or p in nonzero for p in system):
            continue
        options = {p: choices(p, nonzero) for p in system}
        split = [p for p in system if options[p] != [[p]]]
        if split:
            p = min(split, key=lambda p: (len(options[p]), ring.order(p.LM)))
            rest = tuple(q for q in system if q != p)
            if any(set(choice) <= set(rest) for choice in options[p]):
                waiting.append((rest, nonzero, False))
                continue
            for i, choice in enumerate(options[p]):
                before = {other[0] for other in options[p][:i] if len(other) == 1}
                waiting.append((rest + tuple(choice), nonzero | before, False))
            continue
        if reduced:
            yield Basis(system, ring)
            continue
        basis = groebner(system, ring, work)
        if all(_remainder(p, basis, work) for p in nonzero):
            waiting.append((basis, nonzero, True))


def groebner(polynomials: Sequence[Any], ring: Any, work: Work) -> tuple[Any, ...]:
    """The reduced Gröbner basis; (1,) where there is no solution, not even a complex one."""
    basis: list[Any] = []
    pairs: set[tuple[int, int]] = set()
    in_order: list[tuple[Any, tuple[int, int]]] = []  # a heap of them, the least common multiple first

    def add(p: Any) -> None:
        for i, q in enumerate(basis):
            pairs.add((i, len(basis)))
            heappush(in_order, (ring.order(_lcm(q, p)), (i, len(basis))))
        basis.append(p.monic())

    for p in sorted(polynomials, key=lambda p: ring.order(p.LM)):
        remainder = _remainder(p, basis, work)
        if remainder:
            add(remainder)
    while pairs:
        i, j = pair = heappop(in_order)[1]
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
    if ring.domain == sympy.QQ and all(
        sum(p.LM) == 1 and len(p) == 1 + bool(p.coeff(1)) for p in basis.elements
    ):
        return [_rational_point(basis, also)]
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
        exact = any(not root.exact.has(sympy.Float) for chosen in found for root in chosen)
        choices = [roots(smallest_polynomial(p, basis, work), constants) if exact else [] for p in also]
        terms = [_numeric(p, constants) for p in also]
        return [
            (chosen, [_value(t, o, chosen) for t, o in zip(terms, choices, strict=True)]) for chosen in found
        ]


def _rational_point(basis: Basis, also: Sequence[Any]) -> tuple[list[Root], list[Root]]:
    """The one point of a basis x - 1, y + 2/3, ..."""
    ring = basis.ring
    at = {p.LM.index(1): -p.coeff(1) for p in basis.elements}
    place = [(g, at[i]) for i, g in enumerate(ring.gens)]
    numbers = [c for _, c in place] + [p.evaluate(place) for p in also]
    with mpmath.workdps(DIGITS):
        found = [Root(to_digits(exact), exact) for exact in map(ring.domain.to_sympy, numbers)]
    return found[: len(place)], found[len(place) :]


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
    """How much work a polynomial makes: its terms, and those of many digits or letters count more."""
    weight = 1 + sum(map(_length, p.coeffs()))
    if weight > 4000:
        raise TooMuchWorkError("the numbers in the system of equations grow too large")
    return weight


def _length(c: Any) -> int:
    """1 for a number, and one more for each 64 binary digits; with letters the square of its terms counts."""
    if hasattr(c, "numer"):  # a quotient of polynomials in letters: gcds are looked for
        terms = len(c.numer) + len(c.denom)
        return int(terms + terms**2 // 4)
    numerator = getattr(c, "numerator", 1)
    return 1 + (int(numerator).bit_length() // 64 if isinstance(numerator, int) else len(numerator))


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
    return bool(abs(mpmath.fsum(parts)) <= SAME * max(1, mpmath.fsum(map(abs, parts))))


def _value(terms: Sequence[tuple[Any, tuple[int, ...]]], options: Sequence[Root], at: Sequence[Root]) -> Root:
    """The value of a polynomial at a point: the one of its possible values that is nearest."""
    value = mpmath.fsum(_term(c, powers, [root.number for root in at]) for c, powers in terms)
    if not options or any(root.exact.has(sympy.Float) for root in at):
        return float_root(value)
    return min(options, key=lambda root: abs(root.number - value))


def _term(coefficient: Any, powers: tuple[int, ...], at: Sequence[Any]) -> Any:
    product = coefficient
    for number, n in zip(at, powers, strict=False):
        if n:
            product = product * number**n
    return product
