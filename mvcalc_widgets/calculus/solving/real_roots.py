"""The real roots of a polynomial: to 50 digits, and exact where roots of numbers can write them."""

from __future__ import annotations

import cmath
import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import combinations
from typing import Any

import mpmath
import sympy
from sympy import Expr, Poly, Symbol

from mvcalc_widgets.calculus.solving.effort import TooMuchWorkError
from mvcalc_widgets.calculus.solving.parameters import sampled

DIGITS = 50
SAME = mpmath.mpf(10) ** -35  # what is equal at 50 digits; different roots of small polynomials lie far apart


@dataclass(frozen=True)
class Root:
    """A real number: to 50 digits, and exact where a formula with square roots and n-th roots is known."""

    number: Any
    exact: Expr


def roots(p: Poly, constants: Mapping[Symbol, Expr]) -> list[Root]:
    """The real roots, each once, in increasing order."""
    found = [root for factor, _ in p.factor_list()[1] for root in _roots_of_factor(factor, constants)]
    return sorted(found, key=lambda root: root.number)


def to_digits(number: Expr) -> Any:
    """A real sympy number as an mpmath number of 50 digits (in a context of so many)."""
    exact = number if number.is_Rational else sympy.N(sampled(number), DIGITS)
    return exact._to_mpmath(mpmath.mp.prec)


def _roots_of_factor(p: Poly, constants: Mapping[Symbol, Expr]) -> list[Root]:
    """The real roots of a polynomial without multiple roots."""
    coefficients = [coefficient.xreplace(dict(constants)) for coefficient in p.all_coeffs()]
    with mpmath.workdps(DIGITS):
        try:
            forms = _radicals(coefficients)
        except ValueError:  # sympy may fail to factor a number of 100 digits under a root
            forms = None
        if forms is not None:
            return [Root(to_digits(form), form) for form in forms]
        numbers = [to_digits(c) for c in coefficients]
        real = [mpmath.re(r) for r in _complex_roots(numbers) if abs(mpmath.im(r)) <= SAME * max(1, abs(r))]
        return [float_root(number) for number in real]


def float_root(number: Any) -> Root:
    return Root(number, sympy.Float(number, DIGITS))


def _complex_roots(coefficients: Sequence[Any]) -> list[Any]:
    """All roots of a polynomial without multiple roots: Aberth's method in floats, then Newton's to 50 digits."""
    degree = len(coefficients) - 1
    slopes = [c * (degree - i) for i, c in enumerate(coefficients[:-1])]
    found = [_polished(coefficients, slopes, root) for root in _aberth(coefficients, slopes)]
    if None not in found and all(abs(r - s) > 1e-12 for r, s in combinations(found, 2)):
        return found
    try:
        return list(mpmath.polyroots(coefficients, maxsteps=200, extraprec=300))
    except mpmath.NoConvergence:
        raise TooMuchWorkError("the roots of a polynomial lie too close together") from None


def _aberth(coefficients: Sequence[Any], slopes: Sequence[Any]) -> list[complex]:
    largest = max(map(abs, coefficients))
    p, q = ([complex(c / largest) for c in row] for row in (coefficients, slopes))
    radius = float(
        1 + max(abs(c / coefficients[0]) for c in coefficients[1:]) ** (mpmath.mpf(1) / len(slopes))
    )
    places = [radius * cmath.exp(1j * (2 * math.pi * k / len(slopes) + 0.4)) for k in range(len(slopes))]
    for _ in range(60):
        moved = 0.0
        for k, place in enumerate(places):
            try:
                quotient = _horner(p, place) / _horner(q, place)
                push = sum(1 / (place - other) for j, other in enumerate(places) if j != k)
                step = quotient / (1 - quotient * push)
            except (ZeroDivisionError, OverflowError):
                step = 1e-3 * radius
            places[k] -= step
            moved = max(moved, abs(step) / (1 + abs(places[k])))
        if moved < 1e-13:
            break
    return places


def _horner(coefficients: Sequence[Any], place: Any) -> Any:
    value = coefficients[0]
    for c in coefficients[1:]:
        value = value * place + c
    return value


def _polished(coefficients: Sequence[Any], slopes: Sequence[Any], place: complex) -> Any:
    """Newton's method at 50 digits; None if it does not settle."""
    root = mpmath.mpc(place)
    for _ in range(9):
        slope = _horner(slopes, root)
        if not slope:
            return None
        step = _horner(coefficients, root) / slope
        root -= step
        if abs(step) <= mpmath.mpf(10) ** -30 * max(1, abs(root)):  # the next step would square that
            return root - _horner(coefficients, root) / _horner(slopes, root)
    return None


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
    return bool(sympy.N(sampled(number), 30) < 0)
