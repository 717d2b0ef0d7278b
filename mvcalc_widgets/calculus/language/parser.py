"""Reading the tokens of a formula as a tree, by a Pratt parser: each operator binds with a strength.

    + -  <  * / and juxtaposition, all alike, from left to right  <  powers, from right to left

So 1/2x is (1/2)x, x^2/3y is (x^2/3)y, e^2x is (e^2)x, e^-x^2 is e^(-(x^2)) and -x^2 is -(x^2).
Functions and roots without brackets: see calls.py. How words become names: see words.py.

A number behind a factor multiplies where a space stands before it and something is glued to it: 2x 3y, x 2^x.
A letter before a bracket is a factor, x(x+1), but before a single letter, y(x), it is taken for a function and
refused, unless it was declared. E is a variable, except that E^x is refused: e^x may be meant.
"""

from collections.abc import Callable, Collection
from dataclasses import replace

from .calls import LOWEST, POWER, PRODUCT, SUM, Calls, signed
from .exponents import check_exponent, check_name
from .formula_error import FormulaError
from .signs import CLOSING_BAR, OPENING, OPENING_BAR, Token
from .symbols import GREEK
from .tree import (
    Bars,
    Constant,
    Equation,
    Negation,
    Number,
    Power,
    Quotient,
    Sum,
    Tree,
    Variable,
    product_of,
)
from .tree import depth as depth_of
from .vocabulary import LIKELY_FUNCTIONS

DEEPEST = 60
_INDEX = "write root(x, {})"


def parse_tokens(text: str, tokens: list[Token]) -> Tree:
    """The tree of a formula. Raises FormulaError where the tokens are no formula."""
    parser = _Parser(text, tokens)
    parser.refuse_equation()
    tree = parser.expression(LOWEST)
    parser.expect_end()
    return _shallow(text, tree)


def parse_equation_tokens(text: str, tokens: list[Token], dependent: Collection[str] = ()) -> Equation:
    """The tree of an equation with one equals sign. Raises FormulaError where the tokens are none.

    dependent: names that may be written as functions, y(x) for y.
    """
    parser = _Parser(text, tokens, dependent)
    left = parser.expression(LOWEST)
    if parser.next.text != "=":
        parser.expect_end()
        parser.refuse_one_side()
    parser.take()
    if parser.next.text == "=":
        parser.refuse("two equals signs in a row", "write one: x = y")
    right = parser.expression(LOWEST)
    if parser.next.text == "=":
        parser.refuse_third_side()
    parser.expect_end()
    return Equation(_shallow(text, left), _shallow(text, right), span=(left.span[0], right.span[1]))


def _shallow(text: str, tree: Tree) -> Tree:
    if depth_of(tree) > DEEPEST:
        raise FormulaError("the formula is nested too deeply", text, tree.span[0], "give inner parts names")
    return tree


class _Parser(Calls):
    def __init__(self, text: str, tokens: list[Token], dependent: Collection[str] = ()) -> None:
        super().__init__(text, tokens)
        self.dependent = dependent
        self.is_equation = any(token.text == "=" for token in tokens)
        self.depth = 0
        self.bars = [0]
        """How many bars are open, for each open bracket: a bar closes only inside its own bracket."""

    def expression(self, floor: int) -> Tree:
        """The longest formula here whose operators all bind more strongly than the floor."""
        return self.nested(lambda: self._expression(floor))

    def nested(self, read: Callable[[], Tree]) -> Tree:
        self.depth += 1
        if self.depth > 2 * DEEPEST:  # a bracket and its sum are two; the tree itself is measured afterwards
            self.refuse("the formula is nested too deeply", "give inner parts names")
        tree = read()
        self.depth -= 1
        return tree

    def _expression(self, floor: int) -> Tree:
        left = self._signed(floor) if self._begins_signed() else self.prefix()
        while (strength := self._strength()) > floor:
            left = {SUM: self._sum, PRODUCT: self._product, POWER: self._power}[strength](left)
        return left

    # what may follow a formula

    def _strength(self) -> int:
        token = self.next
        if token.kind == "operator":
            return {"+": SUM, "-": SUM, "*": PRODUCT, "/": PRODUCT, "^": POWER}.get(token.text, LOWEST)
        if token.kind == "power":
            return POWER
        return PRODUCT if self.begins_factor(token) else LOWEST

    def begins_factor(self, token: Token) -> bool:
        if token.kind == "bar":
            return token.text == OPENING_BAR or (
                token.text != CLOSING_BAR and not self.bars[-1]
            )  # else it closes
        return token.kind in ("number", "variable", "constant", "function", "log", "open", "root", "frac")

    def _sum(self, left: Tree) -> Tree:
        terms = [left]
        while self._strength() == SUM:
            sign = self.take()
            term = self.expression(SUM)
            terms.append(term if sign.text == "+" else Negation(term, span=(sign.start, term.span[1])))
        return Sum(tuple(terms), span=(left.span[0], terms[-1].span[1]))

    def _product(self, left: Tree) -> Tree:
        factors = [left]
        while self._strength() == PRODUCT:
            operator, first = None, self.next
            if first.kind == "operator":
                operator = self.take()
                if self.next.text in ("*", "/"):
                    self.refuse("two operators in a row", f"write one: {operator.text}")
            else:
                self.check_juxtaposed(factors)
            right = self.expression(PRODUCT)
            if operator and operator.text == "/":
                top = product_of(factors)
                factors = [Quotient(top, right, span=(top.span[0], right.span[1]))]
            else:
                if first.kind == "frac" and _is_mixed(factors[-1], right):
                    self.refuse_at(
                        first, "a number before a fraction can be read in two ways", "write 2 + 1/2 or 2*1/2"
                    )
                factors.append(right)
        return product_of(factors)

    def check_juxtaposed(self, factors: list[Tree]) -> None:
        """Refuse what can stand behind a factor without a sign, but means something else as well."""
        before, token = self.previous, self.next
        assert before is not None  # a product has begun
        glued = before.end == token.start
        if before.kind == "variable" and before.text.split("_")[0] == "Sigma" and not before.declared:
            self.refuse_at(before, "a sum cannot be read", "write its terms out, as in x_1 + x_2 + x_3")
        if token.kind == "number":
            self._check_number_behind(factors, before, token, glued)
        if not glued or token.kind != "open":
            return
        if token.text == "[" and before.kind in ("variable", "constant"):
            hint = f"write {before.text}*(...) or a name such as x_1"
            self.refuse("square brackets after a name are no product", hint)
        if before.kind == "variable" and (not before.declared or self.is_equation):
            self._check_called(before)

    def _check_number_behind(self, factors: list[Tree], before: Token, token: Token, glued: bool) -> None:
        after = self.tokens[self.index + 1]
        if isinstance(factors[-1], Number):
            typed = self.typed(before.start, before.end)
            below = self.tokens[self.index + 2] if after.text == "/" else None
            part = token.text if not token.text.isdigit() else f"{token.text}/{below.text}" if below else ""
            also = f", or {typed} + {part} for a mixed number" if part else ""
            self.refuse(
                "two numbers stand side by side", f"put an operator between: {typed}*{token.text}{also}"
            )
        raised = after.text == "^" or after.kind == "power"
        if raised and before.kind in ("close", "power") and isinstance(factors[-1], Power):
            return  # 2^{x}3^{x}: the exponent has ended
        joined = raised or (after.start == token.end and self.begins_factor(after))
        if glued or not joined:
            one = len(factors) == 1 and isinstance(factors[0], Variable)
            typed = self.typed(*factors[-1].span)
            factor = typed if len(typed) <= 12 and (one or typed.endswith(")")) else "x"
            hint = f"for a power write {factor}^{token.text}, for a product {token.text}*{factor}"
            self.refuse("a number stands behind a factor", hint)

    def _check_called(self, before: Token) -> None:
        """Refuse y(x), f(x, y), f(t-1): a name that is hardly multiplied with this bracket."""
        name, names = before.text, self._names_in_bracket()
        likely = name in LIKELY_FUNCTIONS and not before.declared
        base = name.split("_")[0].rstrip("0123456789")
        is_letter = len(base) == 1 or base in GREEK.values()
        if not likely and not (names and is_letter):
            return
        if before.declared and name in self.dependent:
            return
        inner = ", ".join(names) if names else "..."
        if name == "sigma" and not before.declared:
            self.refuse(
                f"{name} is not a known function", f"write sigmoid(x), or {name}*({inner}) for a product"
            )
        message = (
            f"{name} is not a known function"
            if not before.declared
            else f"{name}({inner}) can be read in two ways"
        )
        self.refuse(message, f"write {name} alone, or {name}*({inner}) for a product")

    def _names_in_bracket(self) -> list[str]:
        """The names in the bracket that opens here, if there are only names with commas between them: (x, y)."""
        names: list[str] = []
        for token, sign in zip(
            self.tokens[self.index + 1 :: 2], self.tokens[self.index + 2 :: 2], strict=False
        ):
            if token.kind != "variable" or (sign.text != "," and sign.kind != "close"):
                return []
            names.append(token.text)
            if sign.kind == "close":
                return names
        return []

    def _power(self, left: Tree) -> Tree:
        token = self.take()
        if token.kind == "power":
            if self.next.text == "√" and self.next.start == token.end > token.start > left.span[1]:
                self.refuse_at(token, "a small number before a root is its index", _INDEX.format(token.text))
            if self._strength() == POWER:
                self.refuse("two exponents in a row", "use brackets, as in (x^2)^3")
            raised = signed(token)
            return Power(left, raised, span=(left.span[0], token.end))
        if self.next.text == "^":
            self.refuse("two powers in a row", "write one ^ or one **, as in x^2")
        base = self.tokens[self.index - 2]
        check_name(self, left)
        exponent = self.expression(POWER - 1)
        check_exponent(self, left, base, exponent)
        return Power(left, exponent, span=(left.span[0], exponent.span[1]))

    # what may begin a formula

    def _begins_signed(self) -> bool:
        return self.next.kind == "operator" and self.next.text in "+-"

    def prefix(self) -> Tree:
        """A number, a name, a bracket or a function with what it is taken of."""
        token = self.next
        if token.kind == "number":
            self.take()
            return Number(token.value, token.text, span=(token.start, token.end))
        if token.kind == "variable":
            return self._variable()
        if token.kind == "constant":
            self.take()
            return Constant(token.text, span=(token.start, token.end))
        if token.kind == "open":
            return self.group()
        if token.kind == "bar":
            return self._bars()
        if token.kind == "frac":
            return self._fraction()
        if token.kind == "root":
            return self.root()
        if token.kind in ("function", "log"):
            return self.call()
        if token.kind == "power" and self.tokens[self.index + 1].text == "√":
            self.refuse("a small number before a root is its index", _INDEX.format(token.text))
        self.refuse_missing()

    def _variable(self) -> Tree:
        """A name; for a name that depends on others, y(x) is y."""
        token = self.take()
        if token.text in self.dependent and self.next.kind == "open" and self.next.start == token.end:
            names = self._names_in_bracket()
            if names and token.text not in names:
                self.index += 2 * len(names) + 1
        return Variable(token.text, span=(token.start, self.end_of_previous()))

    def _signed(self, floor: int) -> Tree:
        sign, before = self.take(), self.previous_but_one()
        if sign.text == "+":
            if before is not None and before.kind == "operator" and before.text not in "=,":
                self.index -= 1
                self.refuse("a plus sign after another operator", "leave one of the two out")
            return self.expression(max(floor, SUM))
        argument = self.expression(max(floor, SUM))
        return Negation(argument, span=(sign.start, argument.span[1]))

    def group(self) -> Tree:
        """A formula in brackets. They leave no node: the shape of the tree and the span tell of them."""
        opening = self.take()
        (inner,) = self.between(opening, several=False)
        return replace(inner, span=(opening.start, self.end_of_previous()))

    def between(self, opening: Token, several: bool) -> tuple[Tree, ...]:
        """The formulas between an opening bracket, already taken, and the closing one."""
        self.bars.append(0)
        if self.next.kind == "close":
            self.refuse("nothing stands in these brackets", "write a formula between them, or leave them out")
        inner = [self.expression(LOWEST)]
        while several and self.next.text == ",":
            self.take()
            inner.append(self.expression(LOWEST))
        closing = OPENING[opening.text]
        if self.next.text != closing:
            if self.next.kind == "end":
                message = f"this bracket is never closed: {opening.text}"
                self.refuse_at(opening, message, f"add {closing} where it ends")
            if self.next.kind == "close":
                message = f"{self.next.text} cannot close the bracket {opening.text}"
                self.refuse(message, f"write {closing} here")
            self.refuse_leftover()
        self.take()
        self.bars.pop()
        return tuple(inner)

    def _bars(self) -> Tree:
        opening = self.take()
        if opening.text == OPENING_BAR:
            return self._directed_bars(opening)
        self.bars[-1] += 1
        if self.next.kind == "bar" and self._is_closed_at_once():
            self.refuse("nothing stands between these bars", "write a formula between them, as in |x|")
        content = self.expression(LOWEST)
        if self.next.kind != "bar":
            if self.next.kind == "end" or self.next.kind == "close":
                hint = "write |x|, or abs(x) for bars inside bars"
                self.refuse_at(opening, "this bar is never closed", hint)
            self.refuse_leftover()
        self.bars[-1] -= 1
        closing = self.take()
        return Bars(content, span=(opening.start, closing.end))

    def _directed_bars(self, opening: Token) -> Tree:
        self.bars.append(0)
        content = self.expression(LOWEST)
        if self.next.text != CLOSING_BAR:
            if self.next.kind in ("end", "close"):
                self.refuse_at(opening, "this bar is never closed", "write \\left| ... \\right|, or abs(x)")
            self.refuse_leftover()
        self.bars.pop()
        closing = self.take()
        return Bars(content, span=(opening.start, closing.end))

    def _is_closed_at_once(self) -> bool:
        """Whether the bar behind an opening bar must close it: what follows cannot stand in a pair."""
        after = self.tokens[self.index + 1]
        return after.kind in ("end", "close") or (after.kind == "operator" and after.text not in "+-")

    def _fraction(self) -> Tree:
        """LaTeX's fraction: two groups in braces, or two single signs."""
        sign = self.take()
        top, bottom = self._fraction_part(sign), self._fraction_part(sign)
        return Quotient(top, bottom, span=(sign.start, self.end_of_previous()))

    def _fraction_part(self, sign: Token) -> Tree:
        token = self.next
        plain = token.kind in ("variable", "constant") or (
            token.kind == "number" and token.end - token.start == 1
        )
        if not plain and token.kind not in ("open", "frac", "root"):
            self.refuse_at(sign, "a fraction needs two parts in braces", "write \\frac{x}{y}")
        return self.nested(self.prefix)


def _is_mixed(left: Tree, right: Tree) -> bool:
    """2\\frac{1}{2}: two and a half, or one."""
    match left, right:
        case Number(), Quotient(Number(), Number()):
            return True
    return False
