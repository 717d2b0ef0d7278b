"""Functions that are letters only, put into each other: f(g(y, h(x, z))) as a tree."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from itertools import count

from sympy import Expr, Function

from mvcalc_widgets.calculus.language.formula import FormulaError, head_letters, read
from mvcalc_widgets.calculus.language.functions import CONSTANTS
from mvcalc_widgets.calculus.language.heads import head_of, unwrapped
from mvcalc_widgets.calculus.language.symbols import canonical
from mvcalc_widgets.calculus.language.tree import Call, Tree, Variable, changed
from mvcalc_widgets.calculus.language.tree_latex import bracketed, name_latex
from mvcalc_widgets.calculus.language.tree_text import OwnText, to_text
from mvcalc_widgets.calculus.language.vocabulary import LIKELY_FUNCTIONS


@dataclass(frozen=True)
class Applied(Call, OwnText):
    """A function of which nothing but its letter is known, applied to something: h(x, z)."""

    @cached_property
    def expr(self) -> Expr:
        made: Expr = Function(self.function)(*(argument.expr for argument in self.arguments))
        return made

    @cached_property
    def latex(self) -> str:
        return name_latex(self.function) + bracketed(", ".join(part.latex for part in self.arguments))

    @property
    def typed(self) -> str:
        return f"{self.function}({', '.join(map(to_text, self.arguments))})"


def read_nested(text: str) -> tuple[Tree, set[str]] | None:
    """The tree of a formula with such functions, and their letters; None where it is no such formula.

    For text that is no formula otherwise. A letter before a bracket is a function where a comma stands in the
    bracket, for that is no product; without a comma f, g, h, F, G, H, φ and ψ. x(x, y) is none: a function has a
    letter of its own.
    """
    plain = unwrapped(text)
    head = head_of(plain)
    body = plain[head.end :] if head else plain
    reader = _Reader(body, head_letters(text))
    try:
        tree = reader.tree(body.replace(r"\left", "").replace(r"\right", ""))
    except FormulaError:
        return None
    letters = reader.functions
    return None if not letters or letters.intersection(tree.variables) else (tree, letters)


_LETTER = re.compile(r"(?<![^\W\d_])(?<!_)([^\W\d_](?:_?\d)?)\(")
_LIKELY = LIKELY_FUNCTIONS.union("ghGH") - {"sigma"}  # σ(x) may be meant as sigmoid
_DECIMAL = re.compile(r"\d,\d")


class _Reader:
    """Reads with a name in the place of each function, and then puts the functions there."""

    def __init__(self, text: str, known: list[str]) -> None:
        self.known = known
        self.functions: set[str] = set()
        self._calls: dict[str, Applied] = {}
        self._names: Iterator[str] = (name for k in count(1) if (name := f"nested{k}") not in text)

    def tree(self, text: str) -> Tree:
        """Raises FormulaError."""
        bare, start, own = "", 0, []
        for found in _LETTER.finditer(text):
            if found.start() < start:  # inside a function that is read already
                continue
            end = _end_of_bracket(text, found.end())
            call = self._call(canonical(found[1]), text[found.end() : end - 1])
            if call is not None:
                own.append(next(self._names))
                self._calls[own[-1]] = call
                bare, start = f"{bare}{text[start : found.start()]} {own[-1]} ", end
        return self._put_in(read(bare + text[start:], known=[*self.known, *own]))

    def _call(self, function: str, inside: str) -> Applied | None:
        """The function, applied; None for a product."""
        if function in CONSTANTS or _DECIMAL.search(inside):
            return None
        parts = _parts(inside)
        if len(parts) == 1 and function not in _LIKELY:
            return None
        arguments = tuple(map(self.tree, parts))
        call = Applied(function, arguments)
        if not call.variables:
            return None
        self.functions.add(function)
        return call

    def _put_in(self, node: Tree) -> Tree:
        if isinstance(node, Variable):
            return self._calls.get(node.name, node)
        return changed(node, self._put_in)


def _end_of_bracket(text: str, start: int) -> int:
    """The place behind the bracket that closes the one before `start`."""
    depth = 1
    for place in range(start, len(text)):
        depth += (text[place] in "([{") - (text[place] in ")]}")
        if depth == 0:
            return place + 1
    raise FormulaError("a bracket is not closed", text, start, "")


def _parts(inside: str) -> list[str]:
    """What the commas outside all brackets divide."""
    parts, depth = [""], 0
    for letter in inside:
        depth += (letter in "([{") - (letter in ")]}")
        if letter == "," and depth == 0:
            parts.append("")
        else:
            parts[-1] += letter
    return parts
