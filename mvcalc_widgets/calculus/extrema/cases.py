"""Formulas with kinks and ends of their domain, told apart into smooth pieces and the edges between them.

|x| is x or -x, and 0 on the edge x = 0; sqrt(x) is smooth for x > 0 and 0 on the edge; arcsin(x) ends at x = 1 and
x = -1. On each piece, and on each edge as a constraint of its own, f is smooth, so that Lagrange's rule finds the
candidates there; an extreme value lies on one of them.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import combinations

import sympy
from sympy import Expr, Integer, Pow, Symbol

from mvcalc_widgets.calculus.solving.signs import rational_polynomial

_MOST_CASES = 100


class TooManyCasesError(ValueError):
    """Formulas with more kinks than can be looked at one by one, or with jumps."""


@dataclass(frozen=True)
class Case:
    """f and the constraints on one smooth piece.

    edges     expressions that are 0 there, beside the constraints
    positive  expressions that are not negative there
    nonzero   expressions that are not 0 there
    ends      expressions that are 0 there, and that cannot be negative where f and the constraints are defined
    amounts   variables that are taken to be not negative
    """

    f: Expr
    equations: tuple[Expr, ...]
    edges: tuple[Expr, ...] = ()
    positive: tuple[Expr, ...] = ()
    nonzero: tuple[Expr, ...] = ()
    ends: tuple[Expr, ...] = ()
    amounts: tuple[Symbol, ...] = ()


def cases(
    f: Expr, equations: Sequence[Expr], positive: Sequence[Expr] = (), amounts: Sequence[Symbol] = ()
) -> list[Case]:
    """The smooth pieces first, then the edges. Raises TooManyCasesError.

    positive: expressions that are taken to be positive, so that no edge is where one of them is 0.
    amounts: variables that are taken to be not negative.
    """
    for e in (f, *equations):
        if jumps := e.atoms(sympy.sign, sympy.Heaviside, sympy.Piecewise, sympy.floor, sympy.ceiling):
            raise TooManyCasesError(
                f"{type(next(iter(jumps))).__name__.lower()} jumps, so it has no gradient"
            )
    logs = [a.args[0] for e in (f, *equations) for a in e.atoms(sympy.log)]
    logs += [
        p.base for e in (f, *equations) for p in e.atoms(Pow) if p.base.free_symbols and p.exp.free_symbols
    ]
    found: list[Case] = []
    amounts = tuple(v for v in amounts if any(v in e.free_symbols for e in (f, *equations)))
    nonzero = tuple(dict.fromkeys([*logs, *positive, *amounts]))
    waiting = [Case(f, tuple(equations), (), (*positive, *amounts), nonzero, amounts=amounts)]
    for v in amounts:
        zero = {p: Integer(0) for e in (f, *equations) for p in e.atoms(Pow) if p.base == v}
        whole = Case(f, tuple(equations), amounts=amounts)
        at_end = _with(whole, zero, edges=(v,), positive=amounts, ends=(v,))
        if not any(e.is_number and e != 0 for e in at_end.equations):
            waiting.append(at_end)
    while waiting:
        case = waiting.pop()
        part = next(_parts(case), None)
        if part is None:
            found.append(case)
        else:
            waiting += [case for case in _told_apart(case, part) if not _is_empty(case)]
        if len(found) + len(waiting) > _MOST_CASES:
            raise TooManyCasesError("there are too many kinks and roots in it")
    return sorted(found, key=lambda case: len(case.edges))


def _parts(case: Case) -> Iterator[Expr]:
    """What is still to be told apart, innermost first."""
    for e in (case.f, *case.equations):
        for part in sympy.postorder_traversal(e):
            if isinstance(part, (sympy.Abs, sympy.Max, sympy.Min)) and part.free_symbols:
                yield part
            elif is_rough_root(part) and part.base not in case.nonzero and not part.base.is_positive:
                if not (smooth_at_zero(part) and part.base in case.positive):
                    yield part
            elif (
                isinstance(part, (sympy.asin, sympy.acos)) and 1 - part.args[0] ** 2 not in case.nonzero
            ) or (isinstance(part, sympy.acosh) and part.args[0] - 1 not in case.nonzero):
                yield part


def has_kinks(e: Expr) -> bool:
    """Whether it may lack slopes at some places: |u|, max, min, or a root that ends or is steep."""
    kinks = (sympy.Abs, sympy.Max, sympy.Min)
    return any(
        (isinstance(part, kinks) and part.free_symbols) or is_rough_root(part)
        for part in sympy.preorder_traversal(e)
    )


def is_rough_root(part: Expr) -> bool:
    """A power such as x^(1/2) or x^(3/2), which ends at 0, or x^(1/3), which has no slope there."""
    return bool(
        isinstance(part, Pow)
        and part.base.free_symbols
        and part.exp.is_number
        and part.exp.is_real
        and not part.exp.is_Integer
        and (not part.exp.is_Rational or part.exp.q % 2 == 0 or part.exp < 1)
    )


def smooth_at_zero(part: Expr) -> bool:
    """x^(3/2): it ends at 0, with slope 0."""
    return bool(part.exp > 1)


def _told_apart(case: Case, part: Expr) -> Iterator[Case]:
    if isinstance(part, sympy.Abs):
        (u,) = part.args
        yield _with(case, {part: Integer(0)}, edges=(u,))
        yield _with(case, {part: u}, positive=(u,))
        yield _with(case, {part: -u}, positive=(-u,))
    elif isinstance(part, (sympy.Max, sympy.Min)):
        sign = 1 if isinstance(part, sympy.Max) else -1
        for one in part.args:
            beaten = tuple(sign * (one - other) for other in part.args if other != one)
            yield _with(case, {part: one}, positive=beaten)
        for count in range(2, len(part.args) + 1):
            for first, *tied in combinations(part.args, count):
                beaten = tuple(sign * (first - other) for other in part.args if other not in (first, *tied))
                yield _with(case, {part: first}, edges=tuple(first - t for t in tied), positive=beaten)
    elif isinstance(part, Pow):
        same = {p: Integer(0) for e in (case.f, *case.equations) for p in e.atoms(Pow) if p.base == part.base
                and p.exp.is_number and p.exp > 0}  # fmt: skip
        if part.exp > 0 and all(
            p.exp > 0 for e in (case.f, *case.equations) for p in e.atoms(Pow) if p.base == part.base
        ):
            ends = (part.base,) if needs_positive(part) else ()
            yield _with(case, same, edges=(_square_free(part.base),), ends=ends)
        if smooth_at_zero(part):
            yield _with(case, {}, positive=(part.base,))
        else:
            yield _with(case, {}, nonzero=(part.base,))
    else:
        (u,) = part.args
        whole = isinstance(part, sympy.acosh)
        for end in (1,) if whole else (1, -1):
            inside = u - 1 if whole else 1 - u**2
            yield _with(case, {part: part.func(Integer(end))}, edges=(u - end,), ends=(inside,))
        yield _with(case, {}, nonzero=(u - 1 if whole else 1 - u**2,))


def _square_free(e: Expr) -> Expr:
    """x y for x^2 y: 0 at the same places, with a proper gradient there."""
    p = rational_polynomial(e, sorted(e.free_symbols, key=lambda s: s.name))
    return e if p is None else p.sqf_part().as_expr()


def _with(
    case: Case, meaning: dict[Expr, Expr], edges: tuple[Expr, ...] = (), positive: tuple[Expr, ...] = (),
    nonzero: tuple[Expr, ...] = (), ends: tuple[Expr, ...] = (),
) -> Case:  # fmt: skip
    """The case with a part replaced and more known about it."""
    return Case(
        case.f.xreplace(meaning),
        tuple(e.xreplace(meaning) for e in case.equations),
        case.edges + edges,
        case.positive + positive,
        case.nonzero + nonzero,
        case.ends + ends,
        case.amounts,
    )


def _is_empty(case: Case) -> bool:
    """Whether what is said of single variables contradicts itself, as x - 1 >= 0 and -x >= 0 do."""
    low, high = limits((*case.positive, *case.edges, *(-e for e in case.edges)))
    return any(low[v] > high[v] for v in low.keys() & high.keys())


def limits(parts: Sequence[Expr]) -> tuple[dict[Symbol, Expr], dict[Symbol, Expr]]:
    """The greatest lower and the least upper limits of variables by linear parts a x + b >= 0, in fractions."""
    low, high = dict[Symbol, Expr](), dict[Symbol, Expr]()
    for part in parts:
        v = next(iter(part.free_symbols), None)
        if v is None or len(part.free_symbols) > 1 or not (slope := part.diff(v)).is_Rational or slope == 0:
            continue
        bound = -part.xreplace({v: Integer(0)}) / slope
        if not bound.is_Rational:
            continue
        if slope > 0:
            low[v] = max(bound, low.get(v, bound))
        else:
            high[v] = min(bound, high.get(v, bound))
    return low, high


def amounts_in(expressions: Sequence[Expr]) -> tuple[Symbol, ...]:
    """The variables of a product such as 50 x^0.4 y^0.6, which is meant for amounts: none is negative.

    Powers with an odd root, as 0.4 = 2/5, would be real for negative numbers too. All exponents are positive and
    broken, all bases bare variables.
    """
    found: set[Symbol] = set()
    for e in expressions:
        _, rest = e.as_independent(*e.free_symbols, as_Add=True)
        _, product = rest.as_independent(*e.free_symbols, as_Add=False)
        powers = [p.as_base_exp() for p in sympy.Mul.make_args(product)]
        if len(powers) > 1 and all(
            isinstance(v, Symbol) and n.is_Rational and n.is_positive and not n.is_Integer for v, n in powers
        ):
            found |= {v for v, n in powers if n.q % 2}
    return tuple(sorted(found, key=lambda v: v.name))


def not_negative(f: Expr, equations: Sequence[Expr], roots_only: bool = False) -> frozenset[Symbol]:
    """The variables that cannot be negative, as an even root or a logarithm of them, or a power x^y, is taken.

    roots_only: only those that may be 0, so that the domain is closed.
    """
    found: set[Symbol] = set()
    for e in (f, *equations):
        bases = [p.base for p in e.atoms(Pow) if needs_positive(p)]
        if not roots_only:
            bases += [p.base for p in e.atoms(Pow) if p.exp.free_symbols]
            bases += [p.args[0] for p in e.atoms(sympy.log)]
        for base in bases:
            factors = sympy.Mul.make_args(base)
            found |= {s for s in factors if isinstance(s, Symbol)} if len(base.free_symbols) == 1 else set()
    return frozenset(found)


def needs_positive(p: Pow) -> bool:
    return bool(p.exp.is_number and (p.exp.q % 2 == 0 if p.exp.is_Rational else not p.exp.is_integer))


def row(expr: Expr, variables: Sequence[Symbol], nonzero: Sequence[Expr]) -> list[Expr]:
    """The gradient up to a factor that is not 0: of x^0.3 y^0.7 it is (0.3 y, 0.7 x).

    Factors u^a with a broken exponent a, u among `nonzero`, are divided out, and all multiplied by these u.
    """
    _, rest = expr.as_independent(*variables, as_Add=True)
    factors = sympy.Mul.make_args(rest)
    broken = [
        p
        for p in factors
        if isinstance(p, Pow) and p.base in nonzero and p.exp.is_number and not p.exp.is_Integer
    ]
    if not broken:
        return [expr.diff(v) for v in variables]
    whole = sympy.Mul(*[p for p in factors if p not in broken])
    bases = [p.base for p in broken]
    return [
        whole.diff(v) * sympy.Mul(*bases)
        + whole * sympy.Add(*[
            p.exp * p.base.diff(v) * sympy.Mul(*[u for u in bases if u != p.base]) for p in broken
        ])
        for v in variables
    ]  # fmt: skip


def without_common_factor(slopes: Sequence[Expr]) -> tuple[Expr, list[Expr]]:
    """A factor of all slopes that may be 0, as x + y of (x + y)^9, and what is left of them.

    A power is lowered to the first, which is 0 at the same places; e^u and 1/u^n are never 0 and left out.
    """
    entries = [set(sympy.Mul.make_args(e)) for e in slopes if e != 0]
    common = [factor for factor in set.intersection(*entries) if factor.free_symbols] if entries else []
    powers = [factor.as_base_exp() for factor in common]
    kept = [base for base, n in powers if not n.free_symbols and n.is_positive]
    rest = [sympy.Mul(*[factor for factor in sympy.Mul.make_args(e) if factor not in common]) for e in slopes]
    return sympy.Mul(*kept), rest
