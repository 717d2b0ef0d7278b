"""Substitution that refuses to grow without bound."""

from __future__ import annotations

import math
from collections.abc import Mapping

from sympy import Abs, Expr, Heaviside, Max, Min, Pow, Symbol, exp

from mvcalc_widgets.calculus.language.evaluation import evaluate
from mvcalc_widgets.calculus.language.powers import rebuild
from mvcalc_widgets.calculus.language.tree_limits import DEEPEST_SLOW

SIZE_LIMIT = 4000  # nodes of an expression tree; a printed page holds about 300
DEPTH_LIMIT = 120  # sympy works recursively
_DIGIT_LIMIT = 1000


class GrowthError(ValueError):
    """An expression would become too large to be written out."""


def size(expr: Expr, limit: float = math.inf) -> int:
    """The number of nodes of the expression tree; counting stops soon after `limit`."""
    count, stack = 0, [expr]
    while stack and count <= limit:
        count += 1
        stack.extend(stack.pop().args)
    return count


def depth(expr: Expr) -> int:
    """The longest way from the root of the expression tree to a leaf."""
    deepest, stack = 0, [(expr, 1)]
    while stack:
        part, level = stack.pop()
        deepest = max(deepest, level)
        stack.extend((arg, level + 1) for arg in part.args)
    return deepest


def slope_size(expr: Expr, variable: Symbol) -> int:
    """About how many nodes the derivative of `expr` has before anything in it is simplified."""
    known: dict[Expr, tuple[int, int]] = {}

    def sizes(part: Expr) -> tuple[int, int]:
        """The nodes of a part and of its derivative."""
        if part not in known:
            inner = [sizes(arg) for arg in part.args]
            whole = 1 + sum(nodes for nodes, _ in inner)
            moving = [(nodes, slope) for nodes, slope in inner if slope]
            if not part.args:
                slope_nodes = int(part == variable)
            elif not moving:
                slope_nodes = 0
            elif part.is_Add:
                slope_nodes = 1 + sum(slope for _, slope in moving)
            elif part.is_Mul:
                slope_nodes = 1 + sum(whole - nodes + slope for nodes, slope in moving)
            else:
                slope_nodes = 1 + sum(whole + slope for _, slope in moving)
            known[part] = whole, slope_nodes
        return known[part]

    return sizes(expr)[1]


def corners(expr: Expr) -> int:
    """How many of max, min, | | and steps stand inside each other at the most."""
    deepest, stack = 0, [(expr, 0)]
    while stack:
        part, above = stack.pop()
        above += isinstance(part, (Max, Min, Abs, Heaviside))
        deepest = max(deepest, above)
        stack.extend((arg, above) for arg in part.args)
    return deepest


def substitute(expr: Expr, replacements: Mapping[Symbol, Expr]) -> Expr:
    """`expr` with all symbols replaced at once, rebuilt by sympy's constructors and not simplified further.

    Odd roots of negative numbers are real (see language.powers).

    Raises GrowthError before anything of more than 4000 nodes, of more than 120 levels, or any number of more
    than 1000 digits (9^9^9 in three definitions) is built, and before more than 6 corners stand inside each other.
    """
    there = expr.free_symbols
    replacements = {old: new for old, new in replacements.items() if old in there or not old.is_Symbol}
    _check_growth(expr, replacements)
    if not replacements:
        return expr
    done: dict[Expr, Expr] = dict(replacements)

    def rebuilt(part: Expr) -> Expr:
        if not part.args or part in done:
            return done.get(part, part)
        args = [rebuilt(arg) for arg in part.args]
        if any(new is not old for new, old in zip(args, part.args, strict=True)):
            _check_number(part, args)
        done[part] = rebuild(part, args)
        return done[part]

    return rebuilt(expr)


def _check_growth(expr: Expr, replacements: Mapping[Symbol, Expr]) -> None:
    nested = {symbol: corners(new) for symbol, new in replacements.items()}
    if any(nested.values()) and corners(expr) + max(nested.values()) > DEEPEST_SLOW:
        raise GrowthError(
            f"nested too deeply: more than {DEEPEST_SLOW} of max, abs and relu inside each other"
        )
    sizes = {symbol: size(new, SIZE_LIMIT) for symbol, new in replacements.items()}
    depths = {symbol: depth(new) for symbol, new in replacements.items() if sizes[symbol] <= SIZE_LIMIT}
    total, stack = 0, [(expr, 1)]
    while stack:
        part, level = stack.pop()
        total += sizes.get(part, 1)
        if total > SIZE_LIMIT or level + depths.get(part, 0) > DEPTH_LIMIT:
            raise GrowthError("too long to be written out in one formula")
        stack.extend((arg, level + 1) for arg in part.args)


def _check_number(part: Expr, args: list[Expr]) -> None:
    """Powers of plain numbers are computed by sympy at once: look before building."""
    if not isinstance(part, (Pow, exp)) or not all(arg.is_number for arg in args):
        return
    base, exponent = (math.e, args[0]) if isinstance(part, exp) else (abs(evaluate(args[0], {})), args[1])
    power = abs(evaluate(exponent, {}))
    digits = power * abs(math.log10(base)) if base > 0 else 0.0
    if not digits <= _DIGIT_LIMIT and not math.isnan(digits):
        raise GrowthError(f"a number of more than {_DIGIT_LIMIT} digits appears")
