"""Several results tidied together: one budget for all of them, and the work once for those alike but for letters."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence

from sympy import Expr, Function, Mul, Symbol
from sympy.core.operations import AssocOp, LatticeOp

from mvcalc_widgets.calculus.expressions.growth import size
from mvcalc_widgets.calculus.expressions.simplify import simplify_textbook
from mvcalc_widgets.calculus.language.symbols import by_number, symbol

FEW = 6
"""Results that are not compared with each other: what a Hessian of three variables has."""

_EFFORT = 200  # of all results together up to which each of them is simplified with the full budget
_LETTERS = 4  # in one result, beyond which its nodes count more: polynomials in many letters have many terms
_LONGEST = 500  # effort of a result that no rewriting is tried on, even if it is the only one


def tidied(results: Sequence[Expr]) -> list[Expr]:
    """Each as a textbook writes it, see simplify_textbook; more than FEW as alike as they are."""
    alike = _alike(results) if len(results) > FEW else [(result, {}) for result in results]
    firsts = dict.fromkeys(first for first, _ in alike)
    share = min(1.0, _EFFORT / max(1, sum(map(_effort, firsts))))
    done = {first: simplify_textbook(first, share) for first in firsts}
    return [_renamed(done[first], letters) for first, letters in alike]


def _effort(result: Expr) -> float:
    """How long simplifying takes, about: nodes of the formula, which count more where it has many letters.

    In a number its functions, as e^(1/7), are what letters are in a formula.
    """
    letters = result.free_symbols or result.atoms(Function)
    return size(result, _LONGEST) * max(1, len(letters) / _LETTERS)


def _alike(results: Sequence[Expr]) -> list[tuple[Expr, dict[Symbol, Symbol]]]:
    """For each result the first one that differs in its letters at most, and which letters make it the result."""
    firsts: dict[Expr, tuple[Expr, list[Symbol]]] = {}
    stand_ins = [
        symbol(f"x{k}") for k in range(len(set().union(*(result.free_symbols for result in results))))
    ]
    alike = []
    for result in results:
        roles = _roles(result) if _effort(result) <= _LONGEST else {}
        letters = sorted(roles, key=lambda letter: (roles[letter], by_number(letter.name)))
        pattern = result.xreplace(dict(zip(letters, stand_ins, strict=False)))
        first, its_letters = firsts.setdefault(pattern, (result, letters))
        alike.append((first, dict(zip(its_letters, letters, strict=True))))
    return alike


def _renamed(expr: Expr, letters: Mapping[Symbol, Symbol]) -> Expr:
    """The same form in other letters: 2(x - y) stays a product, which xreplace multiplies out."""
    if not expr.args or all(old == new for old, new in letters.items()):
        return letters.get(expr, expr)
    args = [_renamed(arg, letters) for arg in expr.args]
    if expr.is_Mul and len(args) == 2 and args[0].is_Rational:
        return Mul(*args, evaluate=False)
    return expr.func(*args)


def _roles(expr: Expr) -> Mapping[Symbol, int]:
    """A number for each letter, which says where it stands: the same for letters that can change places."""
    shapes: dict[Expr, int] = {}

    def shape(part: Expr) -> int:
        """The same for parts that differ in their letters alone."""
        if part not in shapes:
            inner = [shape(arg) for arg in part.args]
            if _is_ordered(part):
                shapes[part] = hash((type(part), *inner)) if inner else 0 if part.is_Symbol else hash(part)
            else:
                shapes[part] = hash((type(part), *sorted(inner)))
        return shapes[part]

    roles: Counter[Symbol] = Counter()
    stack = [(expr, 0)]
    while stack:
        part, place = stack.pop()
        if part.is_Symbol:
            roles[part] += place
        ordered = _is_ordered(part)
        for k, arg in enumerate(part.args):
            stack.append((arg, hash((place, k if ordered else 0, shape(part), shape(arg)))))
    return roles


def _is_ordered(part: Expr) -> bool:
    """Whether its arguments have their places, unlike those of a sum, a product, and max."""
    return not isinstance(part, (AssocOp, LatticeOp))
