"""Reading one word of a formula as tokens: its letters, digits and subscripts, and where each of them stands."""

import re
from fractions import Fraction

from .formula_error import FormulaError
from .signs import Token
from .symbols import GREEK, SUBSCRIPTS, without_accent
from .vocabulary import LETTERS
from .words import Names, Piece, Word

MOST_DIGITS = 30
"""Of one number."""

_MODULE = re.compile(r"(np|numpy|math|Math|cmath|sympy|sp|torch|jnp|tf|scipy)\.(?=[A-Za-z])")
_ARC = re.compile(r"arc[ \u00a0]+(?=(sin|cos|tan|cot|sec|csc|tg|ctg))")
_BELOW = r"((?:[A-Za-z]+[0-9]*|[0-9]+)(?:,(?:[A-Za-z]+[0-9]*|[0-9]+))*)"
_BRACED = re.compile(rf"_\{{(?:\\(?:mathrm|text|textrm|operatorname)\{{{_BELOW}\}}|\\?{_BELOW})\}}")
_GREEK = {name: letter for letter, name in GREEK.items()}
_CHANGING = re.compile(
    rf"\s*(?:\\mathrm\{{([A-Za-z]+)\}}|([A-Za-z{''.join(GREEK)}])|\\({'|'.join(_GREEK)})(?![A-Za-z]))"
)
_SUBSCRIPT = re.compile(r"_(?:\{\\([A-Za-z]+)\}|([A-Za-z0-9]))")


def word_at(text: str, plain: str, start: int, names: Names) -> tuple[list[Token], int]:
    """The tokens of the word that begins at one place, and where it ends."""
    module = _MODULE.match(plain, start)
    if module and module[1] not in names.spellings:
        return _of_module(text, plain, module.end(), names)
    letters, places, place = "", [], start
    arc = _ARC.match(plain, start)
    if arc and "arc" not in names.spellings:  # arc tan x
        letters, places, place = "arc", [start, start + 1, start + 2], arc.end()
    while place < len(plain):
        letter = plain[place]
        braced = _BRACED.match(plain, place) if letters else None
        if braced:  # x_{12} is x_12, and the name ends with the brace
            letters += "_" + braced[braced.lastindex or 1].replace(",", "_")  # w_{1,2} is w_1_2
            places += [place, *range(*braced.span(braced.lastindex or 1))]
            place = braced.end()
            break
        if (named := without_accent(letter)) != letter and (letters or named[0] in LETTERS):  # ŷ is y_hat
            letters += named
            places += [place] * len(named)
            place += 1
            if plain[place : place + 1] in ("_", *SUBSCRIPTS):
                continue
            break
        if letter in SUBSCRIPTS:
            if not (places and plain[place - 1] in SUBSCRIPTS):
                letters += "_"
                places.append(place)
            letter = SUBSCRIPTS[letter]
        elif letter not in LETTERS and letter not in "0123456789_":
            break
        letters += letter
        places.append(place)
        place += 1
    word = Word(text, letters, (*places, place), plain[place : place + 24])
    return [_token(piece, text) for piece in names.split(word)], place


def command_word(
    text: str, plain: str, start: int, end: int, letters: str, names: Names, *, whole: bool = False
) -> tuple[list[Token], int]:
    """The tokens of a name that a LaTeX command stands for, between start and end, with its subscript."""
    if letters == "Δ" and letters not in names.spellings and (found := _CHANGING.match(plain, end)):
        letters, end = (
            letters + (found[1] or found[2] or _GREEK[found[3]]),
            found.end(),
        )  # \\Delta x is one name
    places = [start] * len(letters)
    braced, bare = _BRACED.match(plain, end), _SUBSCRIPT.match(plain, end)
    below = (
        braced[braced.lastindex or 1].replace(",", "_") if braced else (bare[1] or bare[2]) if bare else ""
    )
    if below:
        places += [end] * (len(below) + 1)
        letters, end = f"{letters}_{below}", (braced or bare).end()  # type: ignore[union-attr]  # one of them
    while plain[end : end + 1] and plain[end] in SUBSCRIPTS:
        letters += ("" if letters[-1:].isdigit() else "_") + SUBSCRIPTS[plain[end]]
        places += [end] * (len(letters) - len(places))
        end += 1
    word = Word(text, letters, (*places, end), plain[end : end + 24])
    pieces = [names.one_name(word)] if whole else names.split(word)
    if len(pieces) > 1 and any(piece.kind == "variable" for piece in pieces[:1]):
        word.refuse("this name cannot be read", 0, "write a subscript as in x_1, w_12 or x_max")
    return [_token(piece, text) for piece in pieces], end


def _of_module(text: str, plain: str, start: int, names: Names) -> tuple[list[Token], int]:
    """np.exp(-x) is exp(-x)."""
    tokens, end = word_at(text, plain, start, names)
    if tokens[0].kind not in ("function", "log", "constant"):
        raise FormulaError(
            "this is not known here", text, start, "write functions as sin(x), exp(x), ln(x), sqrt(x)"
        )
    return tokens, end


def _token(piece: Piece, text: str) -> Token:
    kind, name, start, end = piece.kind, piece.name, piece.start, piece.end
    if kind not in ("number", "log") or not name.isdigit():
        return Token(kind, name, start, end, declared=piece.declared)
    if len(name) > MOST_DIGITS:
        message = f"this number has more than {MOST_DIGITS} digits"
        raise FormulaError(message, text, start, "write it with fewer digits")
    return Token(kind, name, start, end, Fraction(name))
