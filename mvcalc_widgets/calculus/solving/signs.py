"""Where a polynomial can be zero for real numbers, and whether it grows in every direction."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise, product
from typing import Any

import sympy
from sympy import QQ, Expr, Matrix, Poly, Symbol


def real_alternatives(p: Any, ring: Any, positive: frozenset[int] = frozenset()) -> list[list[Any]]:
    """Lists of polynomials: p is zero at a real point if and only if all of one list are.

    Factors are told apart, those without a real zero left out ([] if none is left: p is never 0), and what is never
    negative is zero at its lowest places: x^2 + y^2 where x = y = 0. p is a PolyElement of `ring`, `positive` the
    generators that stand for a positive number. A p that cannot be told apart comes back as [[p]].
    """
    choices: list[list[Any]] = []
    for factor, _ in p.factor_list()[1]:
        factor = factor.monic()
        if len(factor) == 1 and any(factor.LM[i] for i in positive):
            continue
        lowest = _lowest_places(factor, ring, positive)
        if lowest is None:
            choices.append([factor])
        elif lowest:
            choices.append(lowest)
    return choices


def _lowest_places(p: Any, ring: Any, positive: frozenset[int]) -> list[Any] | None:
    """Equations for the zeros of a p that never changes its sign; [] if it is never zero, None if it may change."""
    constant = p.coeff(1)
    if max(map(sum, p.monoms())) == 1:
        return None
    if ring.domain != QQ:  # signs of letters in the coefficients are not known here
        return None
    signs = {c > 0 for c in p.coeffs()}
    even = all(n % 2 == 0 or i in positive for powers in p.monoms() for i, n in enumerate(powers))
    if even and len(signs) == 1:
        if constant or len(p) == 1:
            return [] if constant else None
        return [
            ring.from_dict(
                {tuple(int(n > 0 and i not in positive) for i, n in enumerate(powers)): ring.domain(1)}
            )
            for powers in p.monoms()
        ]
    used = [i for i in range(len(ring.gens)) if any(powers[i] for powers in p.monoms())]
    if len(used) == 1:
        one = Poly(p.as_expr(), ring.symbols[used[0]])
        return [] if one.count_roots() == 0 else None
    if max(map(sum, p.monoms())) == 2:
        return _zeros_of_quadratic(p, ring)
    return None


def _zeros_of_quadratic(p: Any, ring: Any) -> list[Any] | None:
    """A quadratic that curves upwards only is zero where its gradient is, if its lowest value is 0."""
    slopes = [p.diff(g) for g in ring.gens]
    curved = Matrix([[sympy.Rational(str(s.coeff(g))) for g in ring.gens] for s in slopes])
    up, down, _ = inertia(curved)
    if up and down:
        return None
    values = list(ring.symbols)
    solution = sympy.linsolve([s.as_expr() for s in slopes], values)
    if not solution:
        return None
    lowest = sympy.expand(p.as_expr().subs(dict(zip(values, next(iter(solution)), strict=True))))
    if lowest == 0:
        return [s.monic() for s in slopes if s]
    return [] if (lowest > 0) == bool(up) else None


def squares_apart(e: Expr) -> list[Expr]:
    """Expressions that are all 0 where e is: x and y for x^2 + 3 y^4, else e itself."""
    terms = [t.as_coeff_Mul() for t in sympy.Add.make_args(e)]
    bases = [power.as_base_exp() for _, power in terms]
    even = all(base.is_Symbol and n.is_Integer and n > 0 and n % 2 == 0 for base, n in bases)
    return [base for base, _ in bases] if even and len({c > 0 for c, _ in terms}) == 1 else [e]


def inertia(symmetric: Matrix) -> tuple[int, int, int]:
    """How many eigenvalues of a symmetric matrix are positive, negative and zero.

    By Descartes' rule, exact for a polynomial whose roots are all real: the sign changes of the characteristic
    polynomial count the positive ones. Fractions are exact; else a coefficient is 0 if 40 digits are, and floats of 15
    digits count as 0 below 1e-9.
    """
    bits = [number._prec for number in symmetric.atoms(sympy.Float)]
    limit = 1e-40 if not bits else 1e-42 if min(bits) > 120 else 1e-9
    if all(entry.is_Rational for entry in symmetric):
        limit = 0  # beside 10^160, what is small may still be certain
    size = max([sympy.Float(1), *(abs(sympy.N(entry)) for entry in symmetric)])
    return counted([sign_of(c, limit * size**i) for i, c in enumerate(coefficients(symmetric))])


def coefficients(matrix: Matrix) -> list[Expr]:
    """Those of the characteristic polynomial, as they come: sympy would simplify each step of the way."""
    if matrix.rows <= 2:
        return [sympy.Integer(1), -matrix.trace(), matrix.det()][: matrix.rows + 1]
    return list(matrix.charpoly(sympy.Dummy("t"), simplify=lambda entry: entry).all_coeffs())


def counted(found: Sequence[int]) -> tuple[int, int, int]:
    """How many roots are positive, negative and zero, by the signs of the coefficients; all roots are real."""
    zero = next(i for i, s in enumerate(reversed(found)) if s)
    kept = [s for s in found if s]
    changes = sum(a != b for a, b in pairwise(kept))
    return changes, len(found) - 1 - zero - changes, zero


def sign_of(number: Expr, limit: float = 1e-40) -> int:
    """1, -1 or 0, by 50 digits."""
    value = sympy.N(number, 50)
    return 0 if abs(value) <= limit else (1 if value > 0 else -1)


def grows(p: Poly) -> bool:
    """Whether p is certain to go to +infinity in every direction: x^2 + y^4 - 5xy^2/2 may not, x^2 + y^2 - 9x does.

    Each variable needs a pure power of even degree d with a positive coefficient; in the weights 1/d the terms of
    weight 1 must be positive away from 0, and those of more weight never negative.
    """
    terms = {powers: sympy.Rational(c) for powers, c in p.terms()}
    n = len(p.gens)
    degree = [max((powers[i] for powers in terms if sum(powers) == powers[i]), default=0) for i in range(n)]
    if any(d == 0 or d % 2 for d in degree):
        return False
    if any(terms[tuple(d if j == i else 0 for j in range(n))] < 0 for i, d in enumerate(degree)):
        return False
    leading = {}
    for powers, c in terms.items():
        weight = sum(sympy.Rational(k, d) for k, d in zip(powers, degree, strict=True))
        never_negative = c > 0 and all(k % 2 == 0 for k in powers)
        if weight > 1 and not never_negative:
            return False
        if weight == 1:
            leading[powers] = c
    if all(c > 0 and all(k % 2 == 0 for k in powers) for powers, c in leading.items()):
        return True
    if all(d == 2 for d in degree):
        return inertia(sympy.hessian(Poly(leading, *p.gens).as_expr(), p.gens))[0] == n
    if n == 2 and degree[0] == degree[1]:  # with y = 1 it is a polynomial in x that is never 0
        one = Poly(Poly(leading, *p.gens).as_expr().subs(p.gens[1], 1), p.gens[0])
        return bool(one.count_roots() == 0)
    return False


def takes_both_signs(p: Poly) -> bool:
    """Whether the terms of highest degree are positive in one direction and negative in another."""
    top = p.total_degree()
    leading = [(powers, c) for powers, c in p.terms() if sum(powers) == top]
    if top % 2:
        return True
    directions = product((-1, 0, 1, 2), repeat=len(p.gens)) if len(p.gens) <= 4 else _few(len(p.gens))
    signs = {
        sympy.sign(
            sum(c * sympy.prod(v**n for v, n in zip(at, powers, strict=True)) for powers, c in leading)
        )
        for at in directions
    }
    return {1, -1} <= signs


def _few(n: int) -> Sequence[tuple[int, ...]]:
    one = [tuple(int(i == j) for j in range(n)) for i in range(n)]
    return [tuple(a + s * b for a, b in zip(u, v, strict=True)) for u in one for v in one for s in (-1, 1)]


def rational_polynomial(expr: Expr, variables: Sequence[Symbol]) -> Poly | None:
    """`expr` as a polynomial with rational coefficients, None if it is none."""
    try:
        return Poly(expr, *variables, domain=QQ)
    except (sympy.PolynomialError, sympy.polys.polyerrors.CoercionFailed):
        return None
