"""Refusing what can be read in two ways behind a sign of power: x^1/2, 2^x3^x, w^T x, E^x."""

import re

from .cursor import Cursor
from .signs import Token
from .symbols import canonical
from .tree import Tree, Variable


def check_name(at: Cursor, left: Tree) -> None:
    """Refuse 2^x3^x and x e^x2 before the exponent is read: x3 may be a name, or end with the exponent x.

    The names of e^x1 + e^x2 are clear, and so is one that stands elsewhere, too.
    """
    signed = at.next.text == "-"
    place = at.index + signed
    name, after = at.tokens[place], at.tokens[min(place + 1, len(at.tokens) - 1)]
    found = re.fullmatch(r"([^\W\d_])(\d+)", at.typed(name.start, name.end))
    if name.kind != "variable" or name.declared or not found:
        return
    letter, number = found.groups()
    towers = after.text == "^" and not signed  # e^-x1^2 is a bell
    others = {token.text for token in at.tokens if token.kind == "variable"}
    if _stands_elsewhere(at.tokens, name.text) or not (towers or canonical(letter) in others):
        return
    base, sign = at.typed(*left.span), "-" * signed
    behind = "^..." if after.text == "^" else ""
    product = f"{base}^{sign}{letter} {number}{behind}" if behind else f"{number} {base}^{sign}{letter}"
    hint = f"write {product} for a product, or {base}^({sign}{letter}{number}{behind})"
    at.refuse_at(
        name, f"it is unclear whether {letter}{number} is a name or the exponent ends with {letter}", hint
    )


def _stands_elsewhere(tokens: list[Token], name: str) -> bool:
    """Whether a name also stands where no exponent begins."""
    signs = [token.text for token in tokens]
    places = [place for place, token in enumerate(tokens) if token.kind == "variable" and token.text == name]
    return any("^" not in (signs[k - 1], signs[k - 2] if signs[k - 1] == "-" else "") for k in places)


def check_exponent(at: Cursor, left: Tree, base: Token, exponent: Tree) -> None:
    """Refuse x^1/2, hardly meant as x/2, the transpose w^T x, an index x^{(i)}, and E^x."""
    written, raised = at.typed(*left.span), at.typed(*exponent.span)
    last = at.tokens[at.index - 1]
    if raised in ("1", "-1") and at.next.text == "/":
        below = at.typed(at.next.end, at.tokens[at.index + 1].end)
        hint = f"write {written}^({raised}/{below}), or ({written}^{raised})/{below}"
        at.refuse_at(last, f"{written}^{raised}/{below} can be read in two ways", hint)
    if re.fullmatch(r"\{\s*\(\s*(\w|\\[a-z]+)\s*\)\s*\}", raised):
        hint = f"write a power as {written}^{{{raised[2:-2].strip()}}}, an index as in x_1"
        at.refuse_at(last, "brackets around an exponent say that it is an index", hint)
    declared = any(token.declared for token in at.tokens if token.text == "T")
    transposed = base.kind == at.next.kind == "variable" and exponent == Variable("T") and raised[0] != "("
    if transposed and not declared:
        hint = f"write vectors out, as in w_1 x_1 + w_2 x_2; a power as {written}^(T)"
        at.refuse_at(last, "this T may be a transpose or an exponent", hint)
    if base.kind == "variable" and left == Variable("E") and not base.declared and exponent.variables:
        hint = f"write e^{raised}, or (E)^{raised} for a variable E"
        at.refuse_at(base, "E is a variable here, and e is the number 2.718...", hint)
