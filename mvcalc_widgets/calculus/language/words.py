"""Splitting words into names: xy is x*y, sinx is sin x, thetax is theta*x, but x1 and w_12 are one name each.

From left to right the longest known name is taken: a declared name, a function, a constant, a Greek name.
A letter that belongs to none is a variable of its own; a word with four or more such letters is one: speed.
"""

import difflib
import keyword
import re
from collections.abc import Iterable
from dataclasses import dataclass
from typing import NoReturn

from .formula_error import FormulaError
from .functions import CONSTANTS, SPELLINGS
from .symbols import GREEK, LONGEST_NAME, canonical

LONGEST_PRODUCT = 3
"""Letters of an unknown word that are still read as a product: xyz is x*y*z, speed is one name."""

LETTERS = frozenset("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ") | frozenset(GREEK)

_PYTHON = [word for word in keyword.kwlist if word not in ("lambda", "in", "is", "as", "or")]
_INFINITE = "infinity is not a number: write a finite one"
_PROGRAM = "write a formula such as x^2 + 3x y, not a program"
_OPERATION = "write the result of that operation as a formula"
_ROUNDING = "rounding is not available here"

REFUSED_WORDS = {
    **dict.fromkeys(("inf", "infty", "infinity", "nan", "oo"), _INFINITE),
    **dict.fromkeys((*_PYTHON, "print", "exec", "eval"), _PROGRAM),
    **dict.fromkeys(("lim", "int", "sum", "prod", "diff", "integral", "det"), _OPERATION),
    **dict.fromkeys(("floor", "ceil", "round"), _ROUNDING),
    **dict.fromkeys(("sine", "sinus"), "write sin(x)"),
    **dict.fromkeys(("cosine", "cosinus"), "write cos(x)"),
    "tangent": "write tan(x)",
    "lg": "write log_10(x), or ln(x) for the natural logarithm",
    "pow": "write x^3 for a power",
    "mod": "a remainder is not available here",
    "factorial": "write the product out: 4*3*2*1",
    "erf": "this function is not available here",
}
"""Words that would be misread as products of letters, and what to write instead. A declared name wins."""

LIKELY_FUNCTIONS = frozenset({"f", "g", "h", "F", "G", "H", "sigma", "phi", "psi"})
"""Names of functions in textbooks: f(x) is meant as a value of f, hardly as f times x."""


@dataclass(frozen=True)
class Piece:
    """A part of a word: kind is "variable", "constant", "function", "number" or "log" (with its base)."""

    kind: str
    name: str
    start: int
    end: int


class Names:
    """The names that a formula may use.

    variables: exactly these are allowed. None: any name is, and `known` only tells which words are one name.
    """

    def __init__(self, variables: Iterable[object] | None = None, known: Iterable[object] = ()) -> None:
        self.allowed = None if variables is None else _declared(variables)
        self.spellings: dict[
            str, str
        ] = {}  # as typed -> name; grows, so that x1 and x_1 are one name in one text
        for name in (*(self.allowed or ()), *_declared(known)):
            self.add(name)

    def split(self, word: "Word") -> list[Piece]:
        """The pieces of one word. Raises FormulaError for unknown names and functions."""
        whole = self._declared_end(word.letters, 0)
        if whole == len(word.letters):
            return [word.piece("variable", self.spellings[word.letters], 0, whole)]
        _refuse_words(word)
        pieces: list[Piece] = []
        unknown: list[Piece] = []
        lone = run = place = (
            0  # single letters that nothing explains: all of them, and those just before `place`
        )
        while place < len(word.letters):
            kind, name, end = self._next(word, place)
            pieces.append(word.piece(kind, name, place, end))
            if kind == "variable" and name not in self.spellings:
                unknown.append(pieces[-1])
            is_lone = name == word.letters[place:end] and end - place == 1 and name not in self.spellings
            lone, run = lone + is_lone, run + 1 if is_lone else 0
            place = end
        if self.allowed is not None and unknown:
            _refuse_unknown(word, self.allowed, pieces, unknown)
        if word.called and run >= LONGEST_PRODUCT:
            _refuse_call(word)
        if lone > LONGEST_PRODUCT:
            pieces = [word.piece("variable", _one_name(word), 0, len(word.letters))]
        for piece in pieces:
            if piece.kind == "variable" and any(letter.isdigit() for letter in piece.name):
                self.add(piece.name)
        return pieces

    def add(self, name: str) -> None:
        """Know a name by all its spellings: theta_1 is also theta1, θ_1 and θ1."""
        base, digits = re.fullmatch(r"([A-Za-z]*)(.*)", name, re.DOTALL).groups()  # type: ignore[union-attr]
        bases = [base, *(letter for letter, greek in GREEK.items() if greek == base)]
        bare = digits.removeprefix("_")
        rests = [bare, "_" + bare] if bare.isdigit() else [digits]
        self.spellings[name] = name
        for spelled in (one + rest for one in bases for rest in rests):
            self.spellings.setdefault(spelled, name)

    def _next(self, word: "Word", start: int) -> tuple[str, str, int]:
        """Kind and name of the piece that begins at one place of a word, and where it ends."""
        letters = word.letters
        declared = self._declared_end(letters, start)
        known = max((name for name in KNOWN if letters.startswith(name, start)), key=len, default="")
        if declared > start and declared >= start + len(known):
            return "variable", self.spellings[letters[start:declared]], declared
        if known in SPELLINGS:
            return _function(word, known, start)
        if letters[start] not in LETTERS:
            return _digits(word, start)
        end = start + (len(known) or 1)
        if _continues(letters, end):
            end = _subscript(word, end)
            spelled = letters[start:end]
            return "variable", self.spellings.get(spelled) or canonical(spelled), end
        name = canonical(letters[start:end])
        return "constant" if name in CONSTANTS else "variable", name, end

    def _declared_end(self, letters: str, start: int) -> int:
        """Where the longest declared spelling that begins here ends: x does not end inside x1. Else start."""
        ends = [start + len(spelled) for spelled in self.spellings if letters.startswith(spelled, start)]
        return max((end for end in ends if not _continues(letters, end)), default=start)


KNOWN = (*SPELLINGS, *CONSTANTS, *GREEK.values())


@dataclass(frozen=True)
class Word:
    """A run of letters, digits and underscores in a text.

    letters  as read: x₁ has the letters x_1
    places   where each letter stands in the text, and after the last one where the word ends
    called   an opening bracket follows directly
    """

    text: str
    letters: str
    places: tuple[int, ...]
    called: bool

    def piece(self, kind: str, name: str, start: int, end: int) -> Piece:
        return Piece(kind, name, self.places[start], self.places[end])

    def refuse(self, message: str, place: int, hint: str) -> NoReturn:
        raise FormulaError(message, self.text, self.places[place], hint)


def _function(word: Word, known: str, start: int) -> tuple[str, str, int]:
    letters, end = word.letters, start + len(known)
    if known == "log" and _continues(letters, end):
        base = re.compile(r"_([1-9]\d{0,5})|(2|10)$").match(letters, end)
        number = (base[1] or base[2]) if base else ""
        if base is None or number == "1" or not (base[1] or word.called):
            word.refuse(
                "the base of this logarithm is unclear", end, "write log_2(x) or log(x, 2); ln(x) is natural"
            )
        return "log", number, base.end()
    if letters[end : end + 1] == "_":
        word.refuse(f"{known} takes no subscript", end, f"write {known}(x)")
    return "function", SPELLINGS[known], end


def _digits(word: Word, start: int) -> tuple[str, str, int]:
    """Digits that follow a function directly, as in sin2x; an underscore that follows nothing is refused."""
    digits = re.compile(r"[0-9]+").match(word.letters, start)
    if digits is None:
        word.refuse("an underscore needs a name before it", start, "write a subscript as in x_1")
    return "number", digits[0], digits.end()


def _subscript(word: Word, end: int) -> int:
    """Where the subscripts that begin here end: digits, or underscores each with digits or with letters."""
    pattern = re.compile(r"[0-9]+(?![0-9_])|[0-9]*(_([0-9]+|[A-Za-z]+[0-9]*))+")
    found = pattern.match(word.letters, end)
    if (
        found is None
        or found.end() - end > LONGEST_NAME // 2
        or word.letters[found.end() : found.end() + 1] == "_"
    ):
        word.refuse("this subscript cannot be read", end, "write a subscript as in x_1, w_12 or x_max")
    return found.end()


def _one_name(word: Word) -> str:
    """The name of a long word that is one variable, as speed or speed_2."""
    if re.fullmatch(r"[A-Za-z]+(\d+|(_[A-Za-z0-9]+)*)", word.letters) and len(word.letters) <= LONGEST_NAME:
        return word.letters
    word.refuse("I cannot tell where the names in this word end", 0, "write a star between the names: w*x")


def _refuse_words(word: Word) -> None:
    head = re.match(r"[A-Za-z]*", word.letters)[0]  # type: ignore[index]  # matches always
    if head in REFUSED_WORDS:
        word.refuse(f"{head} is not known here", 0, REFUSED_WORDS[head])
    if len(head) > 1 and head.lower() in SPELLINGS and head not in KNOWN:
        word.refuse(f"{head} is not known", 0, f"write {head.lower()} in small letters")


def _refuse_call(word: Word) -> NoReturn:
    close = difflib.get_close_matches(word.letters.lower(), SPELLINGS, n=1)
    hint = f"did you mean {close[0]}?" if close else f"for a product write a star: {word.letters}*(...)"
    word.refuse(f"{word.letters} is not a known function", 0, hint)


def _refuse_unknown(
    word: Word, allowed: tuple[str, ...], pieces: list[Piece], unknown: list[Piece]
) -> NoReturn:
    whole = all(piece in unknown or piece.kind == "constant" for piece in pieces)  # nothing in it is known
    name, place = (word.letters, word.places[0]) if whole else (unknown[0].name, unknown[0].start)
    if not allowed:
        message = f"{name} is a variable, and none is allowed here"
        raise FormulaError(message, word.text, place, "write a number, such as 3/4 or 2 pi")
    power = re.fullmatch(r"([A-Za-z]+)(\d+)", name)
    close = [other for other in allowed if other.lower() == name.lower()]
    close += difflib.get_close_matches(name, (*allowed, *SPELLINGS), n=1)
    if power and power[1] in allowed:
        hint = f"for a power write {power[1]}^{power[2]}, for a product {power[2]}*{power[1]}"
    elif close:
        hint = f"did you mean {close[0]}?"
    elif word.called:
        hint = "write functions as sin(x), exp(x), ln(x), sqrt(x)"
    else:
        hint = f"use only {', '.join(allowed)}"
    raise FormulaError(f"{name} is not one of the variables {', '.join(allowed)}", word.text, place, hint)


def _declared(names: Iterable[object]) -> tuple[str, ...]:
    if isinstance(names, str):  # "x y" and "x, y" are lists of names too
        names = names.replace(",", " ").split()
    return tuple(dict.fromkeys(canonical(str(name)) for name in names))


def _continues(letters: str, place: int) -> bool:
    return letters[place : place + 1].isdigit() or letters[place : place + 1] == "_"
