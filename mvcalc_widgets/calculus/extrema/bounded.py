"""Whether a set given by equations is compact, and whether a function surely has a greatest or least value on it.

On a compact set (closed, and inside some box) a continuous function has both: the theorem of Weierstrass. On a
closed set a function that grows in every direction has a least one.
"""

from __future__ import annotations

from collections.abc import Sequence

import sympy
from sympy import Expr, Matrix, Poly, Symbol

from mvcalc_widgets.calculus.solving.signs import grows, inertia, rational_polynomial, takes_both_signs


def is_compact(equations: Sequence[Expr], variables: Sequence[Symbol]) -> bool | None:
    """Whether all real points where the equations (expressions) are 0 form a compact set; None if it is not known.

    True   each variable is bounded: by a form such as x^2 + 3y^4 - xy = c that grows in every direction, or as
           z is by x - y + z = 1 when x and y are.
    False  a variable occurs nowhere; a plane or line; one equation whose leading terms take both signs, as in
           xy = 1, x^3 + y^3 = 16 or y = x^2.
    """
    polynomials = [shape(e, variables) for e in equations]
    if set(variables) - set().union(*(e.free_symbols for e in equations)):
        return False
    if bounded_variables(equations, variables) == set(variables) and all(map(closed, equations)):
        return True
    known = [p for p in polynomials if p is not None]
    if len(known) < len(polynomials):
        return None
    if all(p.total_degree() <= 1 for p in known):
        rows = Matrix([[p.coeff_monomial(v) for v in variables] for p in known])
        return bool(rows.rank() >= len(variables))
    if len(known) > 1 or len(variables) == 1:
        return None
    parts = [factor for factor, _ in known[0].factor_list()[1]]
    return False if any(_unbounded(part) for part in parts) else None


def _unbounded(p: Poly) -> bool:
    """Whether p = 0 surely reaches infinity, for two variables or more.

    Far out there are places with p > 0 and with p < 0 if the leading terms take both signs or p holds a variable
    only as c x; and the outside of a ball is connected.
    """
    alone = any(p.degree(v) == 1 and p.coeff_monomial(v) and _once(p, i) for i, v in enumerate(p.gens))
    return alone or takes_both_signs(p)


def _once(p: Poly, index: int) -> bool:
    return sum(1 for powers in p.monoms() if powers[index]) == 1


def bounded_variables(equations: Sequence[Expr], variables: Sequence[Symbol]) -> set[Symbol]:
    """The variables that surely stay in a bounded range where all equations hold."""
    bounded: set[Symbol] = set()
    polynomials = [p for e in equations if (p := shape(e, variables)) is not None]
    for _ in variables:
        for p in polynomials:
            rest = sorted((p.free_symbols & set(variables)) - bounded, key=lambda s: s.name)
            part = _part_in(p, rest, bounded) if rest else None
            if part is not None and (len(rest) == 1 or grows(part) or grows(-part)):
                bounded |= set(rest)
    return bounded


def _part_in(p: Poly, rest: Sequence[Symbol], bounded: set[Symbol]) -> Poly | None:
    """The terms of p in the variables `rest`, None if one of them also holds a bounded variable."""
    expr = p.as_expr()
    terms = [t for t in sympy.Add.make_args(sympy.expand(expr)) if t.free_symbols & set(rest)]
    if any(t.free_symbols & bounded for t in terms):
        return None
    return Poly(sympy.Add(*terms), *rest)


def shape(expr: Expr, variables: Sequence[Symbol]) -> Poly | None:
    """A polynomial that grows as `expr` does, with rational coefficients: 2 pi r^2 + 2 pi r h - 10 is divided by 2 pi.

    Where variables stand alone (pi x^2 + y^2) 15 digits of a coefficient are enough to see its sign. None if there
    is no such polynomial.
    """
    if rational_polynomial(expr, variables) is not None:
        return rational_polynomial(expr, variables)
    if not expr.is_polynomial(*variables):
        return None
    p = Poly(expr, *variables)
    scaled = Poly(expr / sympy.Abs(p.LC()), *variables)
    mixed = any(sum(map(bool, powers)) > 1 for powers in scaled.monoms())
    if mixed and not all(c.is_Rational for powers, c in scaled.terms() if any(powers)):
        return None  # whether x^2 + 2 sqrt(2) x y + 2 y^2 is a square is no matter of 15 digits
    near = {powers: sympy.Rational(str(sympy.N(c, 15))) for powers, c in scaled.terms()}
    return Poly(near, *variables, domain=sympy.QQ)


def has_least(f: Expr, equations: Sequence[Expr], variables: Sequence[Symbol]) -> str | None:
    """Why f surely has a least value on a set that is not known to be compact; None if that is not certain."""
    if isinstance(f, sympy.Pow) and f.exp == sympy.S.Half:
        return has_least(f.base, equations, variables)
    p = shape(f, variables)
    if p is None or not all(map(closed, equations)):
        return None
    rest = [v for v in variables if v not in bounded_variables(equations, variables)]
    part = _part_in(p, rest, set(variables) - set(rest)) if rest else None
    if part is not None and set(rest) <= f.free_symbols and grows(part):
        return "f grows without bound in every direction the constraint leaves open"
    lines = [shape(e, variables) for e in equations]
    if p.total_degree() <= 2 and all(line is not None and line.total_degree() <= 1 for line in lines):
        directions = Matrix(
            [[line.coeff_monomial(v) for v in variables] for line in lines if line]
        ).nullspace()
        if directions:
            along = Matrix.hstack(*directions)
            if not inertia(along.T * sympy.hessian(f, variables) * along)[1]:
                return "f curves upwards along the constraint, which is straight"
    return None


def closed(expression: Expr) -> bool:
    """Whether the expression is continuous for all real numbers, or its domain closed (a root): no poles, no ln."""
    return not breaks(expression)


def breaks(expression: Expr) -> tuple[Expr, ...]:
    """Expressions: where one of them is 0, the given one may have a pole or a jump."""
    found = [
        p.base
        for p in expression.atoms(sympy.Pow)
        if p.base.free_symbols and p.exp.is_nonnegative is not True
    ]
    found += [e.args[0] for e in expression.atoms(sympy.log)]
    found += [sympy.cos(e.args[0]) for e in expression.atoms(sympy.tan, sympy.sec)]
    found += [sympy.sin(e.args[0]) for e in expression.atoms(sympy.cot, sympy.csc)]
    found += [e.args[0] ** 2 - 1 for e in expression.atoms(sympy.atanh)]
    return tuple(dict.fromkeys(part for part in found if not part.is_positive))
