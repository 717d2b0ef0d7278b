"""Words of a derivation: parts of a formula in a sentence, and lists."""

from __future__ import annotations

import re

from mvcalc_widgets.calculus.language.tree import Tree
from mvcalc_widgets.calculus.language.tree_text import to_text

LONGEST = 48
"""Letters of a part in a sentence; a longer one is cut."""


def shown(tree: Tree) -> str:
    """The text of a tree, cut where it is long."""
    text = to_text(tree)
    return text if len(text) <= LONGEST else text[: LONGEST - 2].rstrip() + " …"


_LISTED = 8


def enumerated(words: list[str]) -> str:
    """a, b and c; of many only the first ones and the last: x1, x2, x3, … and x59 (59 in all)"""
    if len(words) <= _LISTED:
        return listed(words)
    return f"{', '.join(words[:3])}, … and {words[-1]} ({len(words)} in all)"


def listed(words: list[str]) -> str:
    """a, b and c"""
    return " and ".join([", ".join(words[:-1]), words[-1]]) if len(words) > 1 else "".join(words)


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
