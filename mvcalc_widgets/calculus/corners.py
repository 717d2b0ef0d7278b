"""The corners of a formula (max, min, | |, sign, steps): their branches, and where two of them are level."""

from __future__ import annotations

import math
from collections.abc import Callable, Iterator, Sequence
from itertools import combinations, product

import sympy
from sympy import Abs, Expr, Heaviside, Integer, Max, Min, Pow, Symbol, sign

from mvcalc_widgets.calculus.functions import FUNCTIONS

_MOST_ALTERNATIVES = 200  # of a formula with each max, min and abs replaced by one of its branches

# While numbers are put in, these stand for the functions with corners: sympy would compare the arguments of a
# max by itself, which takes seconds for some irrational numbers.
_HOLDERS = {kind: sympy.Function(f"held_{kind.__name__}") for kind in (Max, Min, Abs, sign, Heaviside)}
_KINDS = {holder: kind for kind, holder in _HOLDERS.items()} | {kind: kind for kind in _HOLDERS}
_SMOOTH = {function.build for function in FUNCTIONS.values() if isinstance(function.build, type)}


class KinkError(ValueError):
    """What is wrong with a question about a kink."""


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
        rebuilt = part.func(*args)
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
