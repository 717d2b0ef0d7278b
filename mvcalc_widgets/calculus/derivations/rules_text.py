"""Words of a derivation: parts of a formula in a sentence, lists, and what a simplification has done."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from dataclasses import replace

import sympy
from sympy import Expr, Symbol

from mvcalc_widgets.calculus.derivations.rules_trees import Rate
from mvcalc_widgets.calculus.expressions.growth import size
from mvcalc_widgets.calculus.expressions.rewriting import MOST_TERMS, terms
from mvcalc_widgets.calculus.language.sentences import listed
from mvcalc_widgets.calculus.language.tree import Call, Constant, Tree, Variable, changed, tree_parts
from mvcalc_widgets.calculus.language.tree_latex import name_text
from mvcalc_widgets.calculus.language.tree_text import to_text

LONGEST = 48
"""Letters of a part in a sentence; a longer one is cut."""


def shown(tree: Tree) -> str:
    """The text of a tree as it is said, 3θ and 2π; cut where it is long."""
    text = to_text(_spoken(tree))
    for name in filter(lambda name: len(name) > 1, map(name_text, tree.variables)):
        text = re.sub(rf"(?<=\d){re.escape(name)}\b", f" {name}", text)  # 3 cost
    return text if len(text) <= LONGEST else text[: LONGEST - 2].rstrip() + " …"


def _spoken(tree: Tree) -> Tree:
    """The tree with Greek letters for their names."""
    match tree:
        case Variable(name=name):
            return Variable(name_text(name))
        case Constant(name="pi"):
            return Variable("π")
        case Rate(of=of, wrt=wrt):
            return replace(tree, of=_spoken(of), wrt=name_text(wrt))
    return changed(tree, _spoken)


_LISTED = 8


def enumerated(words: list[str]) -> str:
    """a, b and c; of many only the first ones and the last: x1, x2, x3, … and x59 (59 in all)"""
    if len(words) <= _LISTED:
        return listed(words)
    return f"{', '.join(words[:3])}, … and {words[-1]} ({len(words)} in all)"


def named(names: Iterable[str]) -> str:
    """α, β and γ, from alpha, beta and gamma"""
    return listed([name_text(name) for name in names])


def rate_text(rate: Symbol) -> str:
    """dy/dθ, from the symbol dy/dtheta"""
    return "/".join(part[0] + name_text(part[1:]) for part in str(rate.name).split("/"))


_OPENED = 100  # nodes of an expression that is multiplied out to see what a simplification has done


def simplified(before: Expr, after: Expr) -> str:
    """What has been done from one form to a shorter one, as far as that is sure."""
    if before == after and after.is_Add:
        return "In each term numbers and powers are worked out; like terms are added."
    if before == after:
        return "Numbers and powers are worked out; the factors stand in their usual order."
    small = size(before, _OPENED) <= _OPENED and max(terms(before), terms(after)) <= MOST_TERMS
    if small and after.is_Add and sympy.expand(before) == after:
        return "The brackets are multiplied out; like terms are added."
    if small and before.is_Add and after.is_Mul and sympy.expand(after) == sympy.expand(before):
        return "What all terms have in common is taken out of the sum."
    return SHORTER


_QUARTER_TURNS = {"cos": (sympy.sin, "cos(u) = sin(u + π/2)"), "sin": (sympy.cos, "sin(u) = cos(u - π/2)")}


def quarter_turn(before: Tree, after: Expr, expr: Callable[[Tree], Expr]) -> str:
    """Said where sympy writes a cosine as a sine or the other way round, as cos(x - π/3) = sin(x + π/6).

    expr: the sympy expression of a part.
    """
    for part in tree_parts(before):
        if isinstance(part, Call) and part.function in _QUARTER_TURNS:
            other, rule = _QUARTER_TURNS[part.function]
            if expr(part).atoms(other) & after.atoms(other):
                return f"A shift by a quarter turn, {rule}; numbers and powers are worked out."
    return ""


SHORTER = "The same function, written as short as it goes."

_READ = re.compile(r"\\[a-zA-Z]+|\d+(?:\.\d+)?|[^\s{}+-]")
_UNSEEN = re.compile(
    r"\\left(?![a-z])|\\right(?![a-z])|\\cdot(?=\s*(?:\(?[a-z]*\(|e\b|\\(?!frac|left|sqrt|pi)))"
)


def is_shorter(after: str, before: str) -> bool:
    """Whether there is less to read: a line that only reorders or swaps signs is none."""
    return length(after) < length(before)


def length(latex: str) -> int:
    """How much the eye reads: numbers, letters, names, brackets, but no signs: 20 - 9x is as long as -9x + 20.

    A dot counts where a number, a letter or a fraction follows: cos(x^2) · 2x is longer than 2x cos(x^2). A negative
    exponent counts twice: a fraction is read more easily.
    """
    return len(_READ.findall(_UNSEEN.sub("", latex))) + 2 * latex.count("^{-")


def unspaced(latex: str) -> str:
    """LaTeX without what only separates."""
    return latex.translate(str.maketrans("", "", " {}")).replace(r"\cdot", "")
