"""What is said of a word that is no name, no product of names and no function."""

from __future__ import annotations

import difflib
import re
from collections.abc import Collection
from typing import TYPE_CHECKING, NoReturn

from .formula_error import FormulaError
from .functions import SHORT_SPELLINGS, SPELLINGS
from .vocabulary import PROSE, REFUSED_WORDS, TWO_WAYS, close_function

if TYPE_CHECKING:
    from .words import Piece, Word


def refuse_words(word: Word) -> None:
    head = re.match(r"[A-Za-z]*", word.letters)[0]  # type: ignore[index]  # matches always
    known = next(
        (h for h in (word.letters, head, head.lower() if len(head) > 3 else "") if h in REFUSED_WORDS), None
    )
    if known:
        word.refuse(f"{known} is not known here", 0, REFUSED_WORDS[known])
    if word.letters in TWO_WAYS:
        word.refuse(f"{word.letters} can be read in two ways", 0, TWO_WAYS[word.letters])


def refuse_prose(word: Word, known: Collection[str]) -> None:
    """Refuse a word of English that stands as one: is in "x^2 is even", not in v = u + is, nor at in sin at cos x.

    known: the names in use. Where all letters of the word are such names, it is their product.
    """
    written = word.letters.lower()
    if written not in PROSE or (known and set(word.letters).issubset(known)):
        return
    before, after = word.text[: word.places[0]], word.text[word.places[-1] :]
    begins = not before.strip() and len(written) > 2  # the derivative of x^2
    behind = re.search(r"[\w)\]}|²³⁴ˣⁿ]\s+$", before) and not _ENDS_IN_FUNCTION.search(before)
    if (begins or behind) and re.match(r"\s+[\w(\[{|√\\]", after):
        hint = f"write only the formula; for a product put stars between: {'*'.join(word.letters)}"
        word.refuse(f"'{word.letters}' is a word here, and no part of a formula", 0, hint)


_ENDS_IN_FUNCTION = re.compile(
    rf"({'|'.join((*SPELLINGS, *SHORT_SPELLINGS, 'log'))})(\s*\^\s*\{{?\s*-?\w+\s*\}}?|\s*[⁻⁰¹²³⁴-⁹]+|_\w+)?\s*$"
)


def refuse_call(word: Word) -> NoReturn:
    close = close_function(word.letters, 0.7)
    star = f"{word.letters}*(...)" if word.called else "a*b"
    apart = (
        f"for a product write a star: {star}"
        if word.called
        else "put spaces or stars between the names: a sin(x)"
    )
    word.refuse(f"{word.letters} is not a known function", 0, f"did you mean {close}?" if close else apart)


def refuse_unclear(word: Word) -> NoReturn:
    apart = " ".join(word.letters) if word.letters.isalpha() and len(word.letters) <= 6 else "a b c"
    word.refuse(
        "I cannot tell whether this word is one name or a product",
        0,
        f"put spaces between the factors: {apart}",
    )


def refuse_unknown(
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
