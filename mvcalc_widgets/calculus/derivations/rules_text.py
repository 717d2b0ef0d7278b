"""Words of a derivation: parts of a formula in a sentence, and lists."""

from __future__ import annotations

from mvcalc_widgets.calculus.language.tree import Tree
from mvcalc_widgets.calculus.language.tree_text import to_text

LONGEST = 48
"""Letters of a part in a sentence; a longer one is cut."""


def shown(tree: Tree) -> str:
    """The text of a tree, cut where it is long."""
    text = to_text(tree)
    return text if len(text) <= LONGEST else text[: LONGEST - 2].rstrip() + " …"


def listed(words: list[str]) -> str:
    """a, b and c"""
    return " and ".join([", ".join(words[:-1]), words[-1]]) if len(words) > 1 else "".join(words)
