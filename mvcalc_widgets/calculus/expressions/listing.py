"""Several values in one text: "1, 2", "(1, 2)", "<3, 4>", and the same as pasted LaTeX, a column too."""

from __future__ import annotations

import re
from collections.abc import Iterable

from mvcalc_widgets.calculus.language import heads


def values_in(text: str) -> list[str]:
    """The values that a text lists, with or without brackets around them: x y and x + y of "(x y, x + y)"."""
    return split_outside_brackets(unwrapped(text))


def without_name(text: str, names: Iterable[str]) -> str:
    """ "<3, 4>" of "u = <3, 4>": what it is called is no part of it, unless that is one of the names."""
    found = _NAMED.fullmatch(plain(text))
    return text if found is None or found[1] in names else found[2]


def plain(text: str) -> str:
    """A text without signs of mathematics around it, its LaTeX brackets as plain ones, its columns as lists."""
    text = heads.unwrapped(text).strip()
    if "\\" in text:
        text = _MATRIX.sub(lambda found: "(" + re.sub(r"\\\\|&", ",", found[1].strip("\\ \n")) + ")", text)
        text = re.sub(r"\\langle", "⟨", re.sub(r"\\rangle", "⟩", _SIZES.sub("", text)))
        text = re.sub(r"\\[,;:!]|\\quad|\\qquad", " ", text)
    return text.strip()


def unwrapped(text: str) -> str:
    """A text without the brackets around the whole of it: "(1, 2)" and "<1, 2>" are "1, 2"."""
    text = plain(text)
    while len(text) > 1 and _INNER.get(text[0]) == text[-1] and _encloses(text):
        text = text[1:-1].strip()
    return text


def split_outside_brackets(text: str) -> list[str]:
    """The parts between commas and semicolons, but not those of max(1, 2)."""
    parts, depth = [""], 0
    for letter in text:
        depth += (letter in "([{") - (letter in ")]}")
        if letter in ",;\n" and depth == 0:
            parts.append("")
        else:
            parts[-1] += letter
    if len(parts) > 1 and not parts[-1].strip():  # "x = 1;"
        parts.pop()
    return [part.strip() for part in parts]


_INNER = {"(": ")", "[": "]", "{": "}", "<": ">", "⟨": "⟩"}
_MATRIX = re.compile(r"\\begin\{[pbB]?matrix\}(.*?)\\end\{[pbB]?matrix\}", re.DOTALL)
_SIZES = re.compile(r"\\(?:left|right|[bB]igg?[lr]?)\s*(?=[()\[\]<>⟨⟩]|\\[lr]angle)")
_NAMED = re.compile(
    r"(?:\\(?:vec|mathbf|overrightarrow|hat)\s*\{?\s*)?([^\W\d]\w*)\s*\}?\s*=(?!=)([^=]+)", re.DOTALL
)


def _encloses(text: str) -> bool:
    """Whether the first bracket is closed by the last one."""
    depth = 0
    for place, letter in enumerate(text):
        depth += (letter == text[0]) - (letter == text[-1])
        if depth == 0:
            return place == len(text) - 1
    return False
