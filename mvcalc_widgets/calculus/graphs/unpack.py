"""Splitting a nested formula into layers: 3(2x^2)^5 is u = 2x^2 and y = 3u^5."""

from __future__ import annotations

from mvcalc_widgets.calculus.expressions.headings import defined_name
from mvcalc_widgets.calculus.graphs.definitions import Definition, GraphError, checked_name
from mvcalc_widgets.calculus.graphs.nesting import Applied, read_nested
from mvcalc_widgets.calculus.language.formula import FormulaError, read
from mvcalc_widgets.calculus.language.names import free_names
from mvcalc_widgets.calculus.language.tree import (
    Bars,
    Call,
    Constant,
    Number,
    Power,
    Quotient,
    Tree,
    Variable,
    changed,
)
from mvcalc_widgets.calculus.language.tree_text import to_text

_INNER = ("u", "v", "w", "p", "q", "r", "s")
_OUTER = ("f", "g", "h", "w")


def unpacked(text: str, name: str | None = None) -> dict[str, Definition]:
    """The layers by name, innermost first, the whole formula last; put into each other they give the formula
    again.

    A part gets a name where the chain rule needs it: the argument of a function, the base or the exponent of
    a power, the denominator under a constant; not a lone variable nor a number. Equal parts share one name.
    The whole is called `name`, else what the formula calls itself, else y; or, where that is a variable of the
    formula, the next free one of f, g, h, w. Raises FormulaError, and GraphError for a `name` that the formula uses.
    """
    tree, letters = _read(text)
    taken = set(tree.variables)
    whole = (
        next(free_names((defined_name(text) or "y", *_OUTER, *_INNER), taken | letters))
        if name is None
        else checked_name(name)
    )
    if whole in taken | letters:
        kind = "variable" if whole in taken else "function"
        raise GraphError(f"{whole} is a {kind} of the formula; choose another name.")
    names = free_names(_INNER, taken | letters | {whole})
    layers: dict[Tree, str] = {}

    def layered(node: Tree) -> Tree:
        """The node with its inner parts replaced by their names; the parts come first in `layers`."""
        return changed(node, lambda part: named(node, part))

    def named(node: Tree, part: Tree) -> Tree:
        inner = layered(part)
        if not _is_inner(node, part):
            return inner
        if inner not in layers:
            layers[inner] = next(names)
        return Variable(layers[inner])

    top = layered(tree)
    named_layers = {layers[inner]: inner for inner in layers} | {whole: top}
    return {name: Definition(to_text(layer), layer.latex, layer.expr) for name, layer in named_layers.items()}


def _read(text: str) -> tuple[Tree, set[str]]:
    """The tree, and the letters that are functions of which nothing is known."""
    try:
        return read(text), set()
    except FormulaError as error:
        if (nested := read_nested(text)) is None:
            raise error from None
        return nested


def _is_inner(node: Tree, part: Tree) -> bool:
    """Whether `part` is what an outer function is applied to."""
    if isinstance(part, (Variable, Number, Constant)) or not part.variables:
        return False
    if isinstance(part, Applied):
        return True
    if isinstance(node, Quotient):
        return part is node.denominator and not node.numerator.variables
    return isinstance(node, (Power, Call, Bars))
