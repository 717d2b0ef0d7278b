"""Whether a set given by equations is compact, and whether a function surely has a greatest or least value on it.

On a compact set (closed, and inside some box) a continuous function has both: the theorem of Weierstrass. On a
closed set a function that grows in every direction has a least one.
"""

from __future__ import annotations

from collections.abc import Sequence, Set

import sympy
from sympy import Expr, Matrix, Poly, Symbol

from mvcalc_widgets.calculus.extrema.far_out import grows_along
from mvcalc_widgets.calculus.solving.signs import grows, inertia, rational_polynomial, takes_both_signs
from mvcalc_widgets.calculus.solving.solutions import NotFoundError
from mvcalc_widgets.calculus.solving.solving import solve_real


def is_compact(
    equations: Sequence[Expr], variables: Sequence[Symbol], not_negative: Set[Symbol] = frozenset()
) -> bool | None:
    """Whether all real points where the equations (expressions) are 0 form a compact set; None if it is not known.

    not_negative: variables that are >= 0 wherever all is defined.
    True   each variable is bounded: by a form such as x^2 + 3y^4 - xy = c that grows in every direction, as x and y
           are by 2x + 5y = 9 if both are not negative, or as z is by x - y + z = 1 when x and y are.
    False  a variable occurs nowhere; a plane or line; one equation whose leading terms take both signs, as in
           xy = 1, x^3 + y^3 = 16 or y = x^2.
    """
    polynomials = [shape(e, variables) for e in equations]
    if set(variables) - set().union(*(e.free_symbols for e in equations)):
        return False
    simpler, solved = _without_lines([_without_root(e) for e in equations], not_negative)
    left = [v for v in variables if v not in solved]
    for known, names in ((equations, variables), (simpler, left)):
        all_bounded = bounded_variables(known, names, not_negative) == set(names)
        if all_bounded and (names or not equations) and all(closed(e, not_negative) for e in equations):
            return True
    if not_negative:
        return None
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


def _without_root(e: Expr) -> Expr:
    """sqrt(x^2 + y^2) = 2 is x^2 + y^2 = 4."""
    constant, rest = e.as_independent(*e.free_symbols, as_Add=True)
    factor, root = rest.as_independent(*e.free_symbols, as_Add=False)
    side = -constant / factor
    if isinstance(root, sympy.Pow) and root.exp.is_Rational and root.exp.is_positive and side.is_nonnegative:
        return sympy.expand(root.base - side ** (1 / root.exp))
    return e


def _without_lines(equations: Sequence[Expr], not_negative: Set[Symbol]) -> tuple[list[Expr], set[Symbol]]:
    """Each linear equation solved for a variable and put into the others; and these variables.

    They are bounded where all the others are.
    """
    left, solved_for = list(equations), set[Symbol]()
    for e in equations:
        if len(left) < 2 or e not in left or not e.is_polynomial(*e.free_symbols):
            continue
        for v in sorted(e.free_symbols - set(not_negative), key=lambda s: s.name, reverse=True):
            slope = e.diff(v)
            if slope.is_number and slope != 0:
                solved = sympy.expand(v - e / slope)
                left = [sympy.expand(other.xreplace({v: solved})) for other in left if other != e]
                solved_for.add(v)
                break
    return left, solved_for


def sum_bounds(e: Expr, not_negative: Set[Symbol]) -> dict[Symbol, float]:
    """Bounds of variables by an equation whose terms are never negative: 2x^2 + 3y^4 = 9 has x^2 <= 9/2.

    e is 0; a term is a multiple of an even power, or of any positive power of a variable that is not negative.
    """
    constant, rest = e.as_independent(*e.free_symbols, as_Add=True)
    terms = sympy.Add.make_args(rest)
    if any(t.as_coeff_Mul()[0].is_negative for t in terms):
        constant, terms = -constant, tuple(-t for t in terms)
    if not all(_never_negative(t, not_negative) for t in terms) or not constant.is_number:
        return {}
    most, found = -constant, {}
    for t in terms:
        factor, power = t.as_independent(*t.free_symbols, as_Add=False)
        base, exponent = power.as_base_exp()
        base = base.args[0] if isinstance(base, sympy.Abs) else base
        if isinstance(base, Symbol) and exponent.is_Rational and exponent > 0 and most.is_comparable:
            found[base] = max(0.0, float(most / factor)) ** float(1 / exponent)
    return found


def _never_negative(t: Expr, not_negative: Set[Symbol]) -> bool:
    factor, rest = t.as_coeff_Mul()
    if factor.is_negative:
        return False
    for part in sympy.Mul.make_args(rest):
        base, exponent = part.as_base_exp()
        even = exponent.is_Rational and exponent.p % 2 == 0
        root = exponent.is_Rational and exponent.q % 2 == 0
        if not (even or root or base in not_negative or part.is_nonnegative):
            return False
    return True


def bounded_variables(
    equations: Sequence[Expr], variables: Sequence[Symbol], not_negative: Set[Symbol] = frozenset()
) -> set[Symbol]:
    """The variables that surely stay in a bounded range where all equations hold."""
    bounded = {v for e in equations for v in sum_bounds(e, not_negative)}
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
    factor, rest = f.as_independent(*f.free_symbols, as_Add=False)
    if isinstance(rest, sympy.exp) and factor.is_real:
        inner = -rest.args[0] if factor.is_negative else rest.args[0]
        return (
            "it does for the exponent, and e^u rises with u"
            if has_least(inner, equations, variables)
            else None
        )
    p = shape(f, variables)
    if p is None or not all(map(closed, equations)):
        return None
    rest = [v for v in variables if v not in bounded_variables(equations, variables)]
    part = _part_in(p, rest, set(variables) - set(rest)) if rest else None
    if part is not None and set(rest) <= f.free_symbols and grows(part):
        return "f grows without bound in every direction the constraint leaves open"
    if len(equations) == 1:
        for many in _MULTIPLES:  # f and f - k g are the same on g = 0
            other = shape(sympy.expand(f - many * equations[0]), variables)
            if other is not None and other.free_symbols == set(variables) and grows(other):
                return "f, beside a multiple of the constraint, grows in every direction"
        curve = rational_polynomial(equations[0], variables)
        if curve is not None and grows_along(p, curve):
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


_MULTIPLES = [sympy.Rational(sign * k, 4) for k in (1, 2, 3, 4, 8) for sign in (1, -1)]


def closed(expression: Expr, not_negative: Set[Symbol] = frozenset()) -> bool:
    """Whether the expression is continuous for all real numbers, or its domain closed (a root): no poles, no ln.

    A pole is no harm where the equation n/d = 0 holds nowhere near it, as 1/x - y = 0.
    """
    if not breaks(expression):
        return True
    above, below = sympy.fraction(sympy.together(expression))
    names = sorted(expression.free_symbols, key=lambda s: s.name)
    if rational_polynomial(above, names) is None or rational_polynomial(below, names) is None:
        return False
    try:
        common = solve_real([above, below], names)
    except NotFoundError:
        return False
    return common.complete and not (common.points or common.families)


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
