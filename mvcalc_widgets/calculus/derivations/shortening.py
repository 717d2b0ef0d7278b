r"""LaTeX that is too long for a line: the middle of its sums and products, and what is nested deepest, as \cdots."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cached_property

LONGEST = 400
"""LaTeX letters of one side of a step."""
LEFT_OUT = "The dots stand for what is left out."

_DOTS = r"\cdots"
_DEPTHS = (9, 7, 5, 4, 3, 2, 1)
_LENGTHS = (24, 16, 11, 8, 6, 5, 4, 3)
_KEPT = 14  # letters of a bracket that is never emptied
_DIGITS = 24  # of a number that is never cut


def shortened(latex: str, longest: int = LONGEST) -> str:
    r"""The LaTeX as it is where it is short enough, else the longest of some versions with \cdots that are."""
    if len(latex) <= longest:
        return latex
    row = _parsed(latex)
    versions = {_row(row, depth, most) for most in _LENGTHS for depth in _DEPTHS}
    return max((text for text in versions if len(text) <= longest), key=lambda t: (len(t), t), default=_DOTS)


# ---- brackets within brackets ------------------------------------------------------------------------------


@dataclass(frozen=True)
class _Group:
    """What stands between two brackets."""

    opening: str
    content: _Row
    closing: str
    kept: bool


@dataclass(frozen=True)
class _Row:
    """Tokens and groups, in their order."""

    items: tuple[str | _Group, ...]

    @cached_property
    def length(self) -> int:
        return sum(item.content.length if isinstance(item, _Group) else len(item) for item in self.items)

    @cached_property
    def split(self) -> tuple[_Separators, list[_Row], list[str]]:
        """The weakest separators that there are, the pieces between them, and what stands between the pieces."""
        marks = {item for item in self.items if isinstance(item, str)}
        separators = next(
            (s for s in (_RELATIONS, _COMMAS, _SIGNS, _FACTORS) if not s.isdisjoint(marks)), _NONE
        )
        pieces: list[list[str | _Group]] = [[]]
        between: list[str] = []
        for item in self.items:
            if isinstance(item, str) and item in separators:
                between.append(item)
                pieces.append([])
            else:
                pieces[-1].append(item)
        return separators, [_Row(tuple(piece)) for piece in pieces], between


_Separators = frozenset[str]
_TOKEN = re.compile(
    r"\\left(?![a-z])(?:\\.|.)|\\right(?![a-z])(?:\\.|.)| (?:=|>|\\geq) |, | [+-] | \\cdot(?![a-z]) | |"
    r"\\[a-zA-Z]+|\d+|."
)
_RELATIONS, _COMMAS = frozenset((" = ", " > ", r" \geq ")), frozenset((", ",))
_SIGNS, _FACTORS = frozenset((" + ", " - ")), frozenset((r" \cdot ", " "))
_NONE: _Separators = frozenset()


def _parsed(latex: str) -> _Row:
    """The tokens, with a group for each pair of brackets."""
    rows: list[list[str | _Group]] = [[]]
    openings: list[tuple[str, bool]] = []
    for token in _TOKEN.findall(latex):
        if token in "({" or token.startswith("\\left"):
            openings.append((token, bool(rows[-1]) and rows[-1][-1] == r"\mathrm"))
            rows.append([])
        elif (token in ")}" or token.startswith("\\right")) and openings:
            opening, kept = openings.pop()
            content = _Row(tuple(rows.pop()))
            rows[-1].append(_Group(opening, content, token, kept))
        else:
            rows[-1].append(token)
    return _Row(tuple(rows[0]) if len(rows) == 1 else (_DOTS,))


def _row(row: _Row, depth: int, most: int) -> str:
    """The row with at most so many terms and factors each, and no more brackets within brackets than `depth`."""
    separators, pieces, between = row.split
    if separators is _NONE:
        return "".join(_item(item, depth, most) for item in row.items)
    if separators is _RELATIONS or len(pieces) <= most:
        first, *others = (_row(piece, depth, most) for piece in pieces)
        return first + "".join(map("".join, zip(between, others, strict=True)))
    kept = [_row(piece, depth, most) for piece in (*pieces[: most - 2], pieces[-1])]
    head = kept[0] + "".join(map("".join, zip(between, kept[1:-1], strict=False)))
    plus = " + " if separators is _SIGNS else between[most - 3]
    return f"{head}{plus}{_DOTS}{between[-1]}{kept[-1]}"


def _item(item: str | _Group, depth: int, most: int) -> str:
    if isinstance(item, str):
        return f"{item[:6]}{_DOTS} {item[-3:]}" if item.isdigit() and len(item) > _DIGITS else item
    whole = item.kept or item.content.length <= _KEPT
    content = _row(item.content, depth - 1, most) if depth > 0 or whole else _DOTS
    return f"{item.opening}{content}{item.closing}"
