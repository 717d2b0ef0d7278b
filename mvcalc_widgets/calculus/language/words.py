"""Splitting words into names: xy is x*y, sinx is sin x, thetax is theta*x, but x1 and w_12 are one name each.

From left to right the longest known name is taken: a declared name, a function, a constant, a Greek name.
What is left are single letters, and how many of them stand together decides what the word is:

    all of them coordinates (r s t u v w x y z)    a product, however long: wxyz, xysinxy
    up to three                                    a product: abc, kxy
    more, without a function, and like a word      one name: speed, price, loss
    the acronyms of vocabulary.py                  one name: KE, GDP
    anything else                                  refused: lwht, softmax, arctn

A function is never cut out of a longer unknown word. In other capitals it is the same function: Sin, LN, ReLU.
Pi and PI are pi (the letter Π is a variable). Declared names come before all this.
"""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from typing import NoReturn

from .formula_error import FormulaError
from .functions import CONSTANTS, SHORT_SPELLINGS, SPELLINGS
from .symbols import GREEK, LONGEST_NAME, canonical, changing
from .vocabulary import ACRONYMS, COORDINATES, LETTERS, TWO_WAYS, close_function, looks_like_word
from .word_errors import refuse_call, refuse_prose, refuse_unclear, refuse_unknown, refuse_words

LONGEST_PRODUCT = 3
"""Letters of an unknown word that are still read as a product: abc is a*b*c, speed is one name."""


@dataclass(frozen=True)
class Piece:
    """A part of a word: kind is "variable", "constant", "function", "number" or "log" (with its base)."""

    kind: str
    name: str
    start: int
    end: int
    declared: bool = False


@dataclass(frozen=True)
class Word:
    """A run of letters, digits and underscores in a text.

    letters  as read: x₁ has the letters x_1
    places   where each letter stands in the text, and after the last one where the word ends
    after    what follows it
    """

    text: str
    letters: str
    places: tuple[int, ...]
    after: str

    @property
    def called(self) -> bool:
        """Whether an opening bracket follows directly."""
        return bool(re.match(r"(\\left|\\[bB]igg?l?)?\s*[(\[{]", self.after)) and not self.after[:1].isspace()

    @property
    def applied(self) -> bool:
        """Whether something follows that a function can be taken of: th(x), th 2x, th^2 x."""
        return self.called or bool(re.match(r"\s+[^\W_]|\s*[(\[{|√\\^²³]", self.after))

    def piece(self, kind: str, name: str, start: int, end: int, declared: bool = False) -> Piece:
        return Piece(kind, name, self.places[start], self.places[end], declared)

    def refuse(self, message: str, place: int, hint: str) -> NoReturn:
        raise FormulaError(message, self.text, self.places[place], hint)


class Names:
    """The names that a formula may use.

    variables: exactly these are allowed. None: any name is, and `known` only tells which words are one name.
    """

    def __init__(self, variables: Iterable[object] | None = None, known: Iterable[object] = ()) -> None:
        self.allowed = None if variables is None else _declared(variables)
        self.spellings: dict[str, str] = {}
        """As typed -> name; grows, so that x1 and x_1 are one name in one text."""
        for name in (*(self.allowed or ()), *_declared(known)):
            self.add(name)
        self.declared = set(self.spellings.values())

    def split(self, word: Word) -> list[Piece]:
        """The pieces of one word. Raises FormulaError for unknown names and functions."""
        letters, end = word.letters, len(word.letters)
        if self._declared_end(letters, 0) == end:
            return [self._variable(word, self.spellings[letters], 0, end)]
        if function := _whole_function(word):
            return [word.piece("function", function, 0, end)]
        if re.sub(r"(_?\d+|_[A-Za-z]+)$", "", letters) in ACRONYMS:
            return [self._variable(word, letters, 0, end)]
        if letters in ("Pi", "PI"):
            return [word.piece("constant", "pi", 0, end)]
        refuse_words(word)
        refuse_prose(word, self.spellings)
        pieces: list[Piece] = []
        place = 0
        while place < end:
            kind, name, stop = self._next(word, place)
            variable = kind == "variable"
            pieces.append(
                self._variable(word, name, place, stop) if variable else word.piece(kind, name, place, stop)
            )
            place = stop
        unknown = [p for p in pieces if p.kind == "variable" and p.name not in self.spellings]
        if self.allowed is not None and unknown:
            refuse_unknown(word, self.allowed, pieces, unknown)
        if _is_one_name(word, pieces, {p.start for p in unknown}):
            if word.called:
                refuse_call(word)
            pieces = [self._variable(word, _one_name(word), 0, end)]
        for piece in pieces:
            if piece.kind == "variable" and any(letter.isdigit() for letter in piece.name):
                self.add(piece.name)
        return pieces

    def one_name(self, word: Word) -> Piece:
        """A word that is set as one, as in LaTeX's \\mathrm{speed}: a function, a constant or one variable."""
        letters, end = word.letters, len(word.letters)
        if self._declared_end(letters, 0) == end:
            return self._variable(word, self.spellings[letters], 0, end)
        if function := _whole_function(word) or SPELLINGS.get(letters):
            return word.piece("function", function, 0, end)
        if letters in CONSTANTS:
            return word.piece("constant", letters, 0, end)
        refuse_words(word)
        refuse_prose(word, self.spellings)
        piece = self._variable(word, _one_name(word), 0, end)
        if self.allowed is not None and piece.name not in self.spellings:
            refuse_unknown(word, self.allowed, [piece], [piece])
        if word.called and len(re.sub(r"_.*", "", letters)) >= LONGEST_PRODUCT:
            refuse_call(word)
        return piece

    @staticmethod
    def is_one_name(name: str) -> bool:
        """Whether a name is that of one variable, rather than a product (xy) or a constant."""
        if name in TWO_WAYS:
            return True
        try:
            pieces = Names().split(Word(name, name, tuple(range(len(name) + 1)), ""))
        except FormulaError:
            return False
        return len(pieces) == 1 and pieces[0].kind == "variable"

    def declare(self, name: str) -> None:
        """A variable from now on, as if it had been given."""
        self.add(name)
        self.declared.add(name)

    def add(self, name: str) -> None:
        """Know a name by all its spellings: theta_1 is also theta1, θ_1 and θ1."""
        base, digits = re.fullmatch(r"([A-Za-z]*)(.*)", name, re.DOTALL).groups()  # type: ignore[union-attr]
        bases = _typed(base)
        bare = digits.removeprefix("_")
        rests = [bare, "_" + bare] if bare.isdigit() else [digits]
        self.spellings[name] = name
        for spelled in (one + rest for one in bases for rest in rests):
            self.spellings.setdefault(spelled, name)

    def _variable(self, word: Word, name: str, start: int, end: int) -> Piece:
        return word.piece("variable", name, start, end, name in self.declared)

    def _next(self, word: Word, start: int) -> tuple[str, str, int]:
        """Kind and name of the piece that begins at one place of a word, and where it ends."""
        letters = word.letters
        declared = self._declared_end(letters, start)
        known = _known_at(letters, start)
        if declared > start and declared >= start + len(known):
            return "variable", self.spellings[letters[start:declared]], declared
        if known.lower() in SPELLINGS or known in SPELLINGS:
            return _function(word, known, start)
        if letters[start] not in LETTERS:
            return _digits(word, start)
        end = _changing_end(letters, start + (len(known) or 1))
        if _continues(letters, end):
            end = _subscript(word, end)
            spelled = letters[start:end]
            return "variable", self.spellings.get(spelled) or canonical(spelled), end
        name = "pi" if known == "Pi" else canonical(letters[start:end])
        return "constant" if name in CONSTANTS else "variable", name, end

    def _declared_end(self, letters: str, start: int) -> int:
        """Where the longest declared spelling that begins here ends: x does not end inside x1. Else start."""
        ends = [start + len(spelled) for spelled in self.spellings if letters.startswith(spelled, start)]
        return max((end for end in ends if not _continues(letters, end)), default=start)


KNOWN = (*SPELLINGS, *CONSTANTS, *GREEK.values())

_BEGINS_LIKE_INVERSE = re.compile(r"(ar|arc|ark|arg|atc|acr|arch)$")
_CAPITAL_FUNCTION = re.compile(r"(Sin|Cos|Tan|Ln|Log|Exp|Sqrt)(?=([xyzθ]+|[0-9]+[a-z]+)$)")


def _known_at(letters: str, start: int) -> str:
    """The longest known name that begins here. Sinx and Cos2x begin with one, Cost does not."""
    capital = _CAPITAL_FUNCTION.match(letters) if start == 0 else None
    if capital:
        return capital[0]
    return max((name for name in KNOWN if letters.startswith(name, start)), key=len, default="")


def _changing_end(letters: str, end: int) -> int:
    """Where a name ends whose first letter ends here: Δ takes the name behind it, Δx and ΔGDP are one name each."""
    if letters[:end].endswith(("Δ", "Delta")) and letters[end : end + 1] in LETTERS:
        known, word = (
            _known_at(letters, end),
            re.compile(r"[A-Z]{2,}(?![a-z])|[A-Za-z]{4,}").match(letters, end),
        )
        if word and (word[0].isupper() or Names.is_one_name(word[0])):
            return word.end()
        if known not in SPELLINGS:
            return end + (len(known) or 1)
    return end


def _typed(name: str) -> list[str]:
    """A name of letters in all its spellings: theta and θ, Deltax and Δx."""
    if changing(name):
        return [delta + rest for delta in ("Delta", "Δ") for rest in _typed(changing(name))]
    return [name, *(letter for letter, greek in GREEK.items() if greek == name)]


def _whole_function(word: Word) -> str | None:
    """The function that a whole word names in other capitals, or shortly: LN(x), ReLU, Arctan; sh x, lg x."""
    letters, lowered = word.letters, word.letters.lower()
    if letters in SHORT_SPELLINGS or lowered == "lg":
        return SHORT_SPELLINGS.get(lowered) if word.applied else None
    if letters in SPELLINGS or lowered not in SPELLINGS:
        return None
    if letters[0] == "A" and lowered[1:] in SPELLINGS and not letters.isupper():
        hint = f"write A {lowered[1:]}(x), or {SPELLINGS[lowered]}(x) for the inverse"
        word.refuse(f"{letters} can be read in two ways", 0, hint)
    return SPELLINGS[lowered] if len(letters) > 2 or word.applied else None


def _is_one_name(word: Word, pieces: list[Piece], unknown: set[int]) -> bool:
    """Whether a word is one name rather than its pieces. Refused where that, or where the pieces end, is unclear."""
    lone = [piece for piece in pieces if _is_lone(piece, unknown)]
    others = [piece for piece in lone if piece.name not in COORDINATES]
    functions = [piece for piece in pieces if piece.kind in ("function", "log")]
    if functions:
        return _is_name_with_function(word, pieces, lone, others)
    if word.called and _ends_in_letters(pieces, lone) and others:
        refuse_call(word)
    spelled = [p for p in pieces if p.name in GREEK.values() and p.end - p.start > 1 and p.name != "pi"]
    if spelled and len(others) > 1 and len(lone) <= LONGEST_PRODUCT:
        refuse_unclear(word)  # menu is not m e nu
    letters = re.match(r"[A-Za-z]*", word.letters)[0]  # type: ignore[index]  # matches always
    if len(lone) <= LONGEST_PRODUCT or not others:
        return False
    if not any(p.kind == "variable" and len(p.name) > 1 for p in pieces):
        before_power = [p for p in others if p is not pieces[-1] or p.name != "e" or not _powered(word)]
        if not before_power or (len(before_power) == 1 and re.search(r"[xyz]{2}", letters)):
            return False  # xyze^z; kxyz
    close = close_function(letters) if word.applied else None
    lowered = letters.lower()
    if close or (
        letters.isupper() and any(map(lowered.startswith, ("sin", "cos", "tan", "exp", "log", "sqrt")))
    ):
        refuse_call(word)
    if not looks_like_word(letters):
        refuse_unclear(word)
    return True


def _is_name_with_function(word: Word, pieces: list[Piece], lone: list[Piece], others: list[Piece]) -> bool:
    """Whether tan in a word such as distance is no function. Refused unless it surely is one, or surely none."""
    groups: list[list[Piece]] = [[]]
    for piece in pieces:
        if piece.kind in ("function", "log"):
            groups.append([])
        elif piece in lone:
            groups[-1].append(piece)
    head, *tails = groups
    first = next(p for p in pieces if p.kind in ("function", "log"))
    before = word.letters[: first.start - word.places[0]]
    clear = len([p for p in head if p in others]) <= 2 and (len(head) <= 3 or not set(head) & set(others))
    clear = clear and not _BEGINS_LIKE_INVERSE.search(before)
    for tail in tails:  # sinnx is sin(n x), but sincab is nothing
        clear = clear and all(piece not in others for piece in tail[1:])
    if clear and len([p for p in others if p.name != "e"]) <= 2:
        return False
    if _BEGINS_LIKE_INVERSE.search(before) and "arc" + first.name in SPELLINGS:
        word.refuse(f"{word.letters} is not a known function", 0, f"did you mean arc{first.name}?")
    inside = first is not pieces[0] and pieces[-1].kind not in ("function", "log") and not word.called
    if inside and len(lone) > LONGEST_PRODUCT and len(word.letters) >= 7 and word.letters[-1] not in "xyz":
        return looks_like_word(word.letters) or refuse_unclear(word)
    refuse_call(word)


def _is_lone(piece: Piece, unknown: set[int]) -> bool:
    """A single letter that nothing explains, or e, which may well be a letter of a word."""
    return len(piece.name) == 1 and (
        piece.start in unknown or (piece.kind == "constant" and piece.name == "e")
    )


def _ends_in_letters(pieces: list[Piece], lone: list[Piece]) -> bool:
    return len(pieces) >= LONGEST_PRODUCT and all(piece in lone for piece in pieces[-LONGEST_PRODUCT:])


def _powered(word: Word) -> bool:
    return bool(re.match(r"\s*(\^|\*\*|[⁰¹²³⁴-⁹⁺⁻ⁿˣʸᵗ])", word.after))


def _function(word: Word, known: str, start: int) -> tuple[str, str, int]:
    letters, end = word.letters, start + len(known)
    known = known if known in SPELLINGS else known.lower()
    if known == "log" and _continues(letters, end):
        based = re.compile(r"_([1-9]\d{0,5}|[A-Za-z]|[" + "".join(GREEK) + r"])$|_([1-9]\d{0,5})|(2|10)$")
        base = based.match(letters, end)
        number = (base[1] or base[2] or base[3]) if base else ""
        if base is None or number == "1" or (base[3] and not word.applied):
            word.refuse(
                "the base of this logarithm is unclear", end, "write log_2(x) or log(x, 2); ln(x) is natural"
            )
        return "log", canonical(number) if not number.isdigit() else number, base.end()
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


def _declared(names: Iterable[object]) -> tuple[str, ...]:
    if isinstance(names, str):  # "x y" and "x, y" are lists of names too
        names = names.replace(",", " ").split()
    return tuple(dict.fromkeys(canonical(str(name)) for name in names))


def _continues(letters: str, place: int) -> bool:
    return letters[place : place + 1].isdigit() or letters[place : place + 1] == "_"
