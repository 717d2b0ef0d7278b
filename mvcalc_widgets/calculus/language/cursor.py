"""A place in the tokens of a formula, and the errors that can be told from what stands around it."""

import re
from typing import NoReturn

from .formula_error import FormulaError
from .signs import Token


class Cursor:
    """Goes through tokens from left to right. The last one, of kind "end", is never passed."""

    def __init__(self, text: str, tokens: list[Token]) -> None:
        self.text = text
        self.tokens = tokens
        self.index = 0

    @property
    def next(self) -> Token:
        return self.tokens[self.index]

    @property
    def previous(self) -> Token | None:
        return self.tokens[self.index - 1] if self.index else None

    def take(self) -> Token:
        token = self.next
        self.index += 1
        return token

    def previous_but_one(self) -> Token | None:
        return self.tokens[self.index - 2] if self.index > 1 else None

    def end_of_previous(self) -> int:
        return self.tokens[self.index - 1].end

    def typed(self, start: int, end: int) -> str:
        """What was typed there, in one line."""
        return " ".join(self.text[start:end].split())

    def expect_end(self) -> None:
        if self.next.kind != "end":
            self.refuse_leftover()

    def refuse_equation(self) -> None:
        """A formula has no equals sign: a head such as y = was read before."""
        for token in self.tokens:
            if token.text == "=":
                hint = 'give it to implicit, to derive with of="y", or to lagrange as a constraint'
                left = self.typed(0, token.start)
                if re.fullmatch(r"[A-Za-z]{2,}", left):
                    hint = f"give it to implicit; or, if {left} is only what it is called, write the right-hand side"
                if not self.typed(token.end, len(self.text)) or not self.typed(0, token.start):
                    hint = "write a formula on its own, or both sides of an equation"
                self.refuse_at(token, "an equals sign makes this an equation, not a formula", hint)

    def refuse_one_side(self) -> NoReturn:
        typed = self.typed(0, len(self.text)).strip(".; $")
        hint = f"write both sides, as in {typed if 0 < len(typed) <= 40 else 'x^2 + y^2 - 25'} = 0"
        self.refuse("an equation needs an equals sign", hint)

    def refuse_third_side(self) -> NoReturn:
        sides = [token.start for token in self.tokens if token.text == "="] + [len(self.text)]
        ends = [token.end for token in self.tokens if token.text == "="]
        left, middle = self.typed(0, sides[0]), self.typed(ends[0], sides[1])
        right = self.typed(ends[1], sides[2])
        both = f'["{left} = {middle}", "{middle} = {right}"]'
        hint = f"write two equations, {both}" if len(both) <= 60 else "write two equations in a list"
        self.refuse("an equation has one equals sign", hint)

    def refuse(self, message: str, hint: str) -> NoReturn:
        self.refuse_at(self.next, message, hint)

    def refuse_at(self, token: Token, message: str, hint: str) -> NoReturn:
        raise FormulaError(message, self.text, token.start, hint)

    def refuse_missing(self) -> NoReturn:
        """Something else stands, or nothing, where a number, a name or a bracket has to come."""
        token, before = self.next, self.previous
        if before is None and token.kind == "end":
            self.refuse("there is no formula here", "write one, such as x^2 + 3x y")
        if token.text == "*" and before is not None and before.text == "^":
            self.refuse("three stars in a row", "write x^2 or x**2 for a power")
        if token.kind == "end":
            self.refuse(
                f"the formula ends after {before.text if before else ''}",
                "write what comes next, or leave it out",
            )
        if token.kind == "close" and (before is None or before.kind != "operator"):
            self.refuse_leftover()
        if token.kind == "close":
            self.refuse(
                f"something is missing before {token.text}", "write a number, a name or a bracket there"
            )
        if token.text == "=" or token.text == ",":
            self.refuse_leftover()
        self.refuse(
            f"{token.text} stands where a number or a name has to come",
            "write what belongs there, or leave it out",
        )

    def refuse_leftover(self) -> NoReturn:
        token, before = self.next, self.previous
        if token.text == ",":
            following = self.tokens[self.index + 1]
            if before is not None and before.kind == following.kind == "number":
                whole = before.text.replace(".", "")  # 1.000,5 has points too
                grouped = len(following.text) == 3  # 1,000 may be a thousand
                also = f", or {whole}{following.text} without a comma" if grouped else ""
                self.refuse("a comma is not a decimal point", f"write {whole}.{following.text}{also}")
            self.refuse(
                "a comma has no place here", "a decimal is written 0.5; max(x, y) is the one with a comma"
            )
        if token.kind == "close":
            self.refuse(
                f"{token.text} closes a bracket that was never opened",
                "leave it out, or open the bracket before",
            )
        self.refuse(f"{token.text} has no place here", "leave it out")
