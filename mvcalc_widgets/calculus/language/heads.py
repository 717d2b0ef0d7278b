"""What stands around a formula and is not part of it: $...$, quotes, a full stop, a head: f(x, y) = , (x, y) ↦ .

All of it is replaced by blanks, so that every place in the text stays what it is.
"""

import re
import unicodedata
from dataclasses import dataclass
from string import ascii_letters

from .formula_error import FormulaError
from .functions import CONSTANTS, SPELLINGS
from .symbols import ACCENTS, GREEK, canonical, from_latex, plain_letter
from .words import Names

PAIRS = (
    ("$$", "$$"),
    ("$", "$"),
    ("\\(", "\\)"),
    ("\\[", "\\]"),
    ("'", "'"),
    ('"', '"'),
    ("`", "`"),
    ("“", "”"),
    ("‘", "’"),
)

_ABOVE = "".join(ACCENTS)
_ONE_SIGN = {
    unicodedata.normalize("NFC", letter + mark) for letter in (*ascii_letters, *GREEK) for mark in ACCENTS
}
_ACCENTED = "".join(sorted(sign for sign in _ONE_SIGN if len(sign) == 1))
_LETTER = f"[A-Za-z{''.join(GREEK)}{_ACCENTED}]"
_BASE = rf"(?:\\?{_LETTER}+[{_ABOVE}]?|\\(?:wide)?(?:hat|bar|tilde)\s*\{{\s*\\?[A-Za-z]+\s*\}}|\\Delta\s+{_LETTER})"
_NAME = rf"{_BASE}[0-9₀-₉]*(?:_(?:\{{[A-Za-z0-9]+\}}|[A-Za-z0-9]+))?"
_HEAD = re.compile(
    rf"\s*({_NAME})\s*(?:(?:\\left)?\(\s*({_NAME}(?:\s*[,;|]\s*{_NAME})*)\s*(?:\\right)?\))?\s*(==|:=|=)(?!=)"
)
_ARROW = r"(?:↦|⟼|→|⟶|->|\|->|\\mapsto|\\longmapsto|\\to|\\rightarrow)"
_LETTERS = rf"(?:\\left)?\(\s*(?:{_NAME}\s*,\s*)*{_NAME}\s*(?:\\right)?\)|{_NAME}"
_MAP = re.compile(rf"\s*(?:({_NAME})\s*(?::|\\colon)\s*)?({_LETTERS})\s*({_ARROW})\s*")
_LAMBDA = re.compile(rf"\s*(?:({_NAME})\s*=\s*)?lambda\s+((?:{_NAME}\s*,\s*)*{_NAME})\s*(:)")
_DOMAIN = re.compile(rf"\s*{_NAME}\s*(?::|\\colon)[^=,;]*?{_ARROW}[^=,;]*[,;]")
_WORD = re.compile(r"[A-Z][A-Za-z]+(?:_?[0-9]+|_[A-Za-z0-9]+)?")


@dataclass(frozen=True)
class Head:
    """What stands before a formula: f(x, y) = has the name f and the letters x, y; z = has no letters, x ↦ no name.

    sign   where the equals sign or the arrow stands
    end    where the head ends
    outer  z of z = f(x, y) =
    """

    name: str
    letters: tuple[str, ...]
    sign: int
    end: int
    outer: str = ""


def unwrapped(text: str) -> str:
    """The text with blanks for signs of mathematics, quotes, a full stop or a semicolon around all of it.

    As long as the text; its letters are made plain, one by one.
    """
    plain = "".join(map(plain_letter, text))
    start, end = 0, len(plain)
    while True:
        start, end = _trimmed(plain, start, end)
        if (
            plain[start:end].endswith((".", ";"))
            and not plain[start : end - 1].endswith(".")
            and end - start > 1
        ):
            end -= 1
            continue
        for opening, closing in PAIRS:
            inner = plain[start + len(opening) : end - len(closing)]
            whole = len(plain[start:end]) > len(opening + closing) and opening[-1] not in inner
            if whole and plain.startswith(opening, start) and plain.endswith(closing, start, end):
                start, end = start + len(opening), end - len(closing)
                break
        else:
            return " " * start + plain[start:end] + " " * (len(plain) - end)


def head_of(plain: str) -> Head | None:
    """The head of a formula, f(x, y) = or z = or (x, y) ↦ , if it has one."""
    domain = _DOMAIN.match(plain)  # f: R^2 -> R, f(x, y) =
    if domain and (head := head_of(" " * domain.end() + plain[domain.end() :])):
        return head
    try:
        return _arrow_head(plain) or _equals_head(plain)
    except ValueError:  # one of the words cannot name a variable
        return None


def _arrow_head(plain: str) -> Head | None:
    """(x, y) ↦ or lambda x, y:"""
    found = _MAP.match(plain) or _LAMBDA.match(plain)
    if found is None:
        return None
    listed = re.sub(r"\\left|\\right|[()\s]", "", found[2]).split(",")
    return Head(_name(found[1] or ""), tuple(map(_name, listed)), found.start(3), found.end())


def _equals_head(plain: str) -> Head | None:
    """f(x, y) = or z = or z = f(x, y) ="""
    found = _HEAD.match(plain)
    if found is None:
        return None
    outer = ""
    if found[2] is None and (second := _HEAD.match(plain, found.end())) and second[2]:
        outer, found = found[1], second  # z = f(x, y) = ...
    name = _name(found[1])
    letters = tuple(map(_name, re.split(r"[,;|]", found[2]))) if found[2] else ()
    if letters and not (Names.is_one_name(name) or is_word(name) or name in CONSTANTS):
        return None  # sin(y) = x and x ln(y) = 2 are equations
    return Head(name, letters, found.start(3), found.end(), _name(outer))


def is_word(name: str) -> bool:
    """Whether some letters are a name rather than a product where they stand alone before an equals sign.

    TC = 3Q^2 and GDP = C + I + G say what something is called. So may xy = 3, but that is rather an equation.
    """
    return bool(_WORD.fullmatch(name)) and name.lower() not in SPELLINGS


def refuse_several(text: str, plain: str) -> None:
    """Refuse several equations in one text: x + y = 10, x - y = 2."""
    starts, sides = [0], []
    for found in re.finditer(r"[;,\n]| and ", plain):
        before = plain[: found.start()]
        if before.count("(") <= before.count(")"):  # not the comma of f(x, y) = ...
            starts += [found.start(), found.end()]
    for start, end in zip(starts[::2], [*starts[1::2], len(plain)], strict=True):
        if "=" in plain[start:end]:
            sides.append((start, end))
    if len(sides) > 1:
        listed = "[" + ", ".join(f'"{plain[start:end].strip()}"' for start, end in sides) + "]"
        hint = (
            f"write a list, {listed}" if len(listed) <= 60 else "write a list, with each equation in quotes"
        )
        raise FormulaError("several equations cannot stand in one text", text, sides[0][1], hint)


def _name(typed: str) -> str:
    return typed and canonical(from_latex(typed).strip().replace("{", "").replace("}", ""))


def _trimmed(plain: str, start: int, end: int) -> tuple[int, int]:
    inner = plain[start:end].strip(" \n\u00a0")
    start = plain.index(inner, start) if inner else end
    return start, start + len(inner)
