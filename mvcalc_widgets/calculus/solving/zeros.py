"""The real zeros of a formula in one variable, by formulas only: exact, and refused where there is none."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from math import ceil, floor, lcm

import sympy
from sympy import Expr, Integer, Poly, Pow, Rational, Symbol
from sympy.functions.elementary.trigonometric import TrigonometricFunction

from mvcalc_widgets.calculus.expressions.growth import size
from mvcalc_widgets.calculus.language.powers import real_power

Domain = tuple[Expr, Expr] | None

_MOST_NODES = 120
_GREATEST_DEGREE = 12
_MOST_PERIODS = 200
_DIGITS = 100


class NoFormulaError(ValueError):
    """An equation without a formula for its solutions, or with endlessly many."""


class EndlessError(NoFormulaError):
    """An equation with endlessly many solutions where no domain is given, or with very many."""


def zeros(u: Expr, x: Symbol, domain: Domain = None) -> list[Expr]:
    """Where u(x) = 0, inside the domain (both ends included); [] too where u is 0 everywhere.

    Products are taken apart, fractions multiplied out; then each part has to be a polynomial in x, in roots of
    x, in one function of what is again such a formula, or of equal degree in sin and cos. Some of the numbers may
    be false (outside of a logarithm, say): the caller looks at each. Degree 3 and more: sympy's CRootOf.
    Raises NoFormulaError for any other, as e^x = x, and for infinitely many without a domain.
    """
    if size(u, _MOST_NODES) > _MOST_NODES:
        raise NoFormulaError(f"{_equation(u)} is too long to be solved here.")
    found: dict[Expr, None] = {}
    for factor in _factors(u):
        if factor.has(x):
            found.update(dict.fromkeys(_zeros_of_factor(factor, x, domain)))
    return [place for place in found if sign_of(place) is not None and _inside(place, domain)]


def sign_of(number: Expr, at: Mapping[Symbol, Expr] | None = None) -> int | None:
    """1, 0 or -1, and None for what is no real number; what is 0 to 100 digits (400 with `at`) counts as 0.

    at: numbers for symbols, put in as digits and not by sympy, which may compute (1 - 10^-30)^(1 - 10^-30) exactly.
    """
    if number.is_Rational:
        return int(sympy.sign(number))
    if number in (sympy.oo, -sympy.oo) or number.has(sympy.nan, sympy.zoo, sympy.oo, -sympy.oo):
        return None
    value = number.evalf(15, subs=at, maxn=4 * _DIGITS if at else _DIGITS)
    if not value.is_Float:
        return 0 if value == 0 else None
    if value._prec == 1:  # sympy's mark of a number of which no digit is certain
        return 0
    return 1 if value > 0 else -1


def _factors(u: Expr) -> list[Expr]:
    if len({part.args[0] for part in u.atoms(TrigonometricFunction)}) > 1:
        u = sympy.expand_trig(u)  # sin 2x and sin x
    numerator = sympy.together(u).as_numer_denom()[0]
    try:
        return [factor for factor, _ in sympy.factor_list(numerator)[1]]
    except (sympy.PolynomialError, NotImplementedError):
        return [numerator]


def _zeros_of_factor(u: Expr, x: Symbol, domain: Domain) -> Iterator[Expr]:
    try:
        generators = [g for g in Poly(u).gens if g.has(x)]
    except sympy.PolynomialError:
        raise NoFormulaError(_no_formula(u)) from None
    if len(generators) == 1:
        inner = generators[0]
        roots = _roots(Poly(u, inner), u)
        if inner == x:
            yield from roots
        else:
            for root in roots:
                yield from _inverted(inner, root, u, x, domain)
    elif all(g.as_base_exp()[0] == x and g.as_base_exp()[1].is_Rational for g in generators):
        powers = lcm(*[int(g.as_base_exp()[1].q) for g in generators])
        s = sympy.Dummy("s", real=True)  # x = s^powers
        for root in zeros(u.xreplace({g: s ** (g.as_base_exp()[1] * powers) for g in generators}), s):
            if powers % 2 or sign_of(root) != -1:  # an even root of x is defined for x >= 0 alone
                yield root**powers
    elif len(generators) == 2 and {g.func for g in generators} == {sympy.sin, sympy.cos}:
        yield from _sine_and_cosine(u, generators, x, domain)
    else:
        raise NoFormulaError(_no_formula(u))


def _roots(p: Poly, u: Expr) -> list[Expr]:
    """The real roots of a polynomial."""
    if p.degree() > _GREATEST_DEGREE:
        raise NoFormulaError(f"{_equation(u)} has a degree above {_GREATEST_DEGREE}.")
    if all(c.is_Rational for c in p.all_coeffs()):
        return list(dict.fromkeys(p.real_roots()))
    if p.degree() == 1:
        a, b = p.all_coeffs()
        return [-b / a]
    if p.degree() == 2:
        a, b, c = p.all_coeffs()
        square = sympy.expand(b**2 - 4 * a * c)
        return (
            [(-b + s * sympy.sqrt(square)) / (2 * a) for s in (-1, 1)] if (sign_of(square) or 0) >= 0 else []
        )
    raise NoFormulaError(_no_formula(u))


_PAIRS = (
    (sympy.exp, sympy.log), (sympy.sin, sympy.asin), (sympy.cos, sympy.acos), (sympy.tan, sympy.atan),
    (sympy.cot, sympy.acot), (sympy.sec, sympy.asec), (sympy.csc, sympy.acsc), (sympy.sinh, sympy.asinh),
    (sympy.cosh, sympy.acosh), (sympy.tanh, sympy.atanh), (sympy.coth, sympy.acoth), (sympy.sech, sympy.asech),
    (sympy.csch, sympy.acsch),
)  # fmt: skip
_INVERSES = {f: g for pair in _PAIRS for f, g in (pair, pair[::-1])}
_MIRRORS = {
    sympy.sin: sympy.pi, sympy.csc: sympy.pi, sympy.cos: Integer(0), sympy.sec: Integer(0),
    sympy.cosh: Integer(0), sympy.sech: Integer(0),
}  # fmt: skip
"""f(mirror - x) = f(x)."""


def _inverted(inner: Expr, value: Expr, u: Expr, x: Symbol, domain: Domain) -> Iterator[Expr]:
    """Where inner(x) = value, for a function or a power."""
    if inner.func in _INVERSES:
        argument, start = inner.args[0], _INVERSES[inner.func](value)
        mirror = _MIRRORS.get(inner.func)
        targets = (start,) if mirror is None else (start, mirror - start)
        if isinstance(inner, TrigonometricFunction):
            period = sympy.pi if mirror is None else 2 * sympy.pi
            yield from _repeated(argument, targets, period, u, x, domain)
            return
    elif isinstance(inner, Pow) and inner.exp.is_Rational and value != 0:
        root = real_power(value, 1 / inner.exp)
        argument, targets = inner.base, (root, -root) if inner.exp.p % 2 == 0 else (root,)
    elif isinstance(inner, Pow) and not inner.exp.has(x) and value != 0:
        argument, targets = inner.base, (value ** (1 / inner.exp),)
    elif isinstance(inner, Pow) and not inner.exp.has(x):
        argument, targets = inner.base, (Integer(0),)
    elif isinstance(inner, Pow) and not inner.base.has(x):
        argument, targets = inner.exp, (sympy.log(value) / sympy.log(inner.base),)
    else:
        raise NoFormulaError(_no_formula(u))
    for target in targets:
        if sign_of(target) is not None:
            yield from zeros(argument - target, x, domain)


def _repeated(
    argument: Expr, starts: tuple[Expr, ...], period: Expr, u: Expr, x: Symbol, domain: Domain
) -> Iterator[Expr]:
    """Where argument = start + k period for a whole number k; the argument is a x + b."""
    real = [start for start in starts if sign_of(start) is not None]
    if not real:
        return
    line = Poly(argument, x) if argument.is_polynomial(x) else None
    if line is None or line.degree() != 1:
        raise NoFormulaError(_no_formula(u))
    if domain is None:
        raise EndlessError(f"{_equation(u)} has endlessly many solutions: say where to look, domain=(-5, 5).")
    slope, offset = line.all_coeffs()
    low, high = sorted(float(slope * end + offset) for end in domain)
    for start in real:
        first, last = (low - float(start)) / float(period), (high - float(start)) / float(period)
        if last - first > _MOST_PERIODS:
            raise EndlessError(f"{_equation(u)} has more than {_MOST_PERIODS} solutions there; take less.")
        for k in range(floor(first), ceil(last) + 1):
            yield sympy.expand((start + k * period - offset) / slope)


def _sine_and_cosine(u: Expr, generators: list[Expr], x: Symbol, domain: Domain) -> Iterator[Expr]:
    """All terms of equal degree in sin v and cos v: divided by a power of cos v, a polynomial in tan v."""
    v = generators[0].args[0]
    sine, cosine = sympy.sin(v), sympy.cos(v)
    p = Poly(u, sine, cosine)
    if v != generators[1].args[0] or not p.is_homogeneous:
        raise NoFormulaError(_no_formula(u))
    t = sympy.Dummy("t")
    divided = Poly(p.as_expr().xreplace({sine: t, cosine: Integer(1)}), t)
    roots = [sympy.atan(root) for root in _roots(divided, u)]
    if divided.degree() < p.total_degree():  # then cos v = 0 is a solution too
        roots.append(sympy.pi * Rational(1, 2))
    yield from _repeated(v, tuple(roots), sympy.pi, u, x, domain)


def _inside(place: Expr, domain: Domain) -> bool:
    return domain is None or (sign_of(place - domain[0]) != -1 and sign_of(domain[1] - place) != -1)


def _equation(u: Expr) -> str:
    return f"{u} = 0"


def _no_formula(u: Expr) -> str:
    return f"There is no formula here for the solutions of {_equation(u)}."
