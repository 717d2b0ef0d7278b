"""The corners of a formula (max, min, | |, sign, steps): their branches, and where two of them are level."""

from __future__ import annotations

import math
from collections.abc import Callable, Iterator, Sequence
from itertools import combinations, product

import sympy
from sympy import Abs, Expr, Heaviside, Integer, Max, Min, Pow, Symbol, sign

from mvcalc_widgets.calculus.language.functions import FUNCTIONS
from mvcalc_widgets.calculus.language.powers import is_odd_root

_MOST_ALTERNATIVES = 200  # of a formula with each max, min and abs replaced by one of its branches

# While numbers are put in, these stand for the functions with corners: sympy would compare the arguments of a
# max by itself, which takes seconds for some irrational numbers.
_HOLDERS = {kind: sympy.Function(f"held_{kind.__name__}") for kind in (Max, Min, Abs, sign, Heaviside)}
_KINDS = {holder: kind for kind, holder in _HOLDERS.items()} | {kind: kind for kind in _HOLDERS}
_OPPOSITE = {Max: Min, Min: Max}
_SMOOTH = {function.build for function in FUNCTIONS.values() if isinstance(function.build, type)}

_ENDS = {
    **dict.fromkeys((sympy.asin, sympy.acos, sympy.asec, sympy.acsc), (-1, 1)),
    **dict.fromkeys((sympy.acosh, sympy.asech), (1,)),
}
"""Where the slope of a function is vertical, at the ends of what it is defined for."""


class KinkError(ValueError):
    """What is wrong with a question about a kink."""


class GapError(KinkError):
    """At a point f has no value, or jumps: there is no kink there."""


def held(expr: Expr) -> Expr:
    """The formula with its corners held. Raises KinkError for a function that the language does not have."""
    if not expr.args:
        return expr
    kind = expr.func
    if isinstance(expr, sympy.Function) and kind not in _SMOOTH and kind not in (sympy.exp, Heaviside):
        raise KinkError(f"{kind} has no rule here; write it with max, min or | |.")
    return _HOLDERS.get(kind, kind)(*map(held, expr.args))


def resolved(expr: Expr, sign_at: Callable[[Expr], int]) -> Expr:
    """Each corner, held or not, replaced by the branch that holds, inner ones first; sign_at decides."""
    done: dict[Expr, Expr] = {}

    def branch(part: Expr) -> Expr:
        if not part.args:
            return part
        if part not in done:
            done[part] = _branch(part, [branch(arg) for arg in part.args], sign_at)
        return done[part]

    return branch(expr)


def levels(expr: Expr, x: Symbol) -> Iterator[Expr]:
    """Smooth formulas one of which is 0 wherever f has a kink."""
    seen = set()
    for part in sympy.postorder_traversal(expr):
        if isinstance(part, (Max, Min)):
            pairs: Iterator[Sequence[Expr]] = combinations(part.args, 2)
        elif isinstance(part, (Abs, sign, Heaviside)):
            pairs = iter([(part.args[0], Integer(0))])
        elif isinstance(part, Pow) and not part.exp.is_Integer:
            pairs = iter([(part.base, Integer(0))])
        elif (ends := _ENDS.get(part.func)) is not None:  # arccos(cos x) has kinks where cos x is 1 or -1
            pairs = iter([(part.args[0], Integer(end)) for end in ends])
        else:
            continue
        for one, other in pairs:
            for a, b in product(_alternatives(one), _alternatives(other)):
                level = a - b
                if level.has(x) and level not in seen and -level not in seen:
                    seen.add(level)
                    yield level
                if len(seen) > _MOST_ALTERNATIVES:
                    raise KinkError("f has too many branches to compare; ask at one point with kink_slopes.")


def merged(expr: Expr) -> Expr:
    """Each max (min) with two arguments that are equal on a whole interval, by its branches: max(x, |x|) = max(x, -x).

    There no convention for a kink applies, but "the largest counts, of two that are level neither" would.
    Raises KinkError where the branches still have that, as in max(x |x|, x^2).
    """
    return expr.replace(lambda part: isinstance(part, (Max, Min)) and _may_agree(part), _by_branches)


def _by_branches(whole: Expr) -> Expr:
    opened = whole.func(*(branch for arg in whole.args for branch in _branches(arg, whole.func)))
    if isinstance(opened, (Max, Min)) and _may_agree(opened):
        name = whole.func.__name__.lower()
        raise KinkError(
            f"Two of what {name}({', '.join(map(str, whole.args))}) compares are equal on a whole interval, "
            "so that the rule for a kink does not say which one counts. Write it with fewer corners."
        )
    return opened


def _may_agree(whole: Expr) -> bool:
    """Whether two arguments share a branch that varies. Smooth ones agree at points only, or sympy merged them."""
    if not any(arg.has(*_HOLDERS) for arg in whole.args):
        return False
    known = [{branch for branch in _alternatives(arg) if branch.free_symbols} for arg in whole.args]
    return any(one & other for one, other in combinations(known, 2))


def _branches(expr: Expr, kind: type[Expr]) -> list[Expr]:
    """What `expr` is the max (min) of: |x| + y is the larger of x + y and -x + y."""
    found, other = _distributed(expr, kind), _OPPOSITE[kind]
    if len(found) == 1 and len(swapped := _distributed(expr, other)) > 1:
        return [other(*swapped)]
    return found


def _distributed(expr: Expr, kind: type[Expr]) -> list[Expr]:
    if isinstance(expr, kind):
        return [branch for arg in expr.args for branch in _branches(arg, kind)]
    if isinstance(expr, Abs) and kind is Max:
        return [expr.args[0], -expr.args[0]]
    if isinstance(expr, sympy.Add):
        return [sympy.Add(*terms) for terms in product(*(_branches(term, kind) for term in expr.args))]
    times, rest = expr.as_coeff_Mul()
    if times.is_Rational and times not in (0, 1):
        return [times * branch for branch in _branches(rest, kind if times > 0 else _OPPOSITE[kind])]
    return [expr]


def _alternatives(expr: Expr) -> list[Expr]:
    """The formula with every corner replaced by one of its branches, in every way."""
    if not expr.has(*_HOLDERS):
        return [expr]
    choices = [_alternatives(arg) for arg in expr.args]
    if math.prod(map(len, choices)) > _MOST_ALTERNATIVES:
        raise KinkError("f has too many branches to compare; ask at one point with kink_slopes.")
    if isinstance(expr, (Max, Min)):
        found = [branch for choice in choices for branch in choice]
    elif isinstance(expr, Abs):
        found = [times * branch for branch in choices[0] for times in (1, -1)]
    elif isinstance(expr, (sign, Heaviside)):
        found = [Integer(-1), Integer(0), Integer(1)]
    else:
        found = [expr.func(*args) for args in product(*choices)]
    return list(dict.fromkeys(found))


def _branch(part: Expr, args: list[Expr], sign_at: Callable[[Expr], int]) -> Expr:
    kind = _KINDS.get(part.func)
    if kind is None:
        rebuilt = _power(args[0], args[1], sign_at) if is_odd_root(part) else part.func(*args)
        # sympy turns the root of a square into | |
        return resolved(rebuilt, sign_at) if rebuilt != part and rebuilt.has(*_HOLDERS) else rebuilt
    if kind in (Max, Min):
        best, towards = args[0], 1 if kind is Max else -1
        for other in args[1:]:
            if sign_at(other - best) == towards:
                best = other
        return best
    found = sign_at(args[0])
    if kind is Abs:
        return found * args[0]
    if kind is sign:
        return Integer(found)
    return Integer(int(found > 0)) if found else args[1]


def _power(base: Expr, exponent: Expr, sign_at: Callable[[Expr], int]) -> Expr:
    """An odd root next to a point: where the base is negative, of its size, so that it is real for sympy too."""
    if base.is_extended_nonnegative or sign_at(base) >= 0:
        return Pow(base, exponent)
    return (-1 if exponent.p % 2 else 1) * Pow(-base, exponent)
