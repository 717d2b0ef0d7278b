"""Reading the tokens of a formula as a tree, by a Pratt parser: each operator binds with a strength.

    + -  <  * / and juxtaposition, all alike, from left to right  <  powers, from right to left

So 1/2x is (1/2)x, x^2/3y is (x^2/3)y, e^-x^2 is e^(-(x^2)) and -x^2 is -(x^2).

A function without brackets takes the product that follows: sin 2x is sin(2x), sin x^2 is sin(x^2). It ends
before the next function or power of e, so sin x cos y and sin x e^y are products. Two meanings: refused.
"""

from dataclasses import replace
from fractions import Fraction

from .cursor import Cursor
from .formula_error import FormulaError
from .functions import FUNCTIONS, INVERSES
from .tokens import OPENING, Token
from .tree import (
    Bars,
    Call,
    Constant,
    Equation,
    Negation,
    Number,
    Power,
    Product,
    Quotient,
    Sum,
    Tree,
    Variable,
)
from .tree import depth as depth_of
from .words import LIKELY_FUNCTIONS

DEEPEST = 60

LOWEST, SUM, PRODUCT, POWER = 0, 1, 2, 3


def parse_tokens(text: str, tokens: list[Token]) -> Tree:
    """The tree of a formula. Raises FormulaError where the tokens are no formula."""
    parser = _Parser(text, tokens)
    parser.refuse_equation()
    tree = parser.expression(LOWEST)
    parser.expect_end()
    return _shallow(text, tree)


def parse_equation_tokens(text: str, tokens: list[Token]) -> Equation:
    """The tree of an equation with one equals sign. Raises FormulaError where the tokens are none."""
    parser = _Parser(text, tokens)
    left = parser.expression(LOWEST)
    if parser.next.text != "=":
        parser.expect_end()
        parser.refuse("an equation needs an equals sign", "write both sides, as in x^2 + y^2 = 25")
    parser.take()
    if parser.next.text == "=":
        parser.refuse("two equals signs in a row", "write one: x = y")
    right = parser.expression(LOWEST)
    if parser.next.text == "=":
        parser.refuse("an equation has one equals sign", "write two sides only, as in x^2 + y^2 = 25")
    parser.expect_end()
    return Equation(_shallow(text, left), _shallow(text, right), span=(left.span[0], right.span[1]))


def _shallow(text: str, tree: Tree) -> Tree:
    if depth_of(tree) > DEEPEST:
        raise FormulaError("the formula is nested too deeply", text, tree.span[0], "give inner parts names")
    return tree


class _Parser(Cursor):
    def __init__(self, text: str, tokens: list[Token]) -> None:
        super().__init__(text, tokens)
        self.depth = 0
        self.bars = [
            0
        ]  # how many bars are open, for each open bracket: a bar closes only inside its own bracket

    def expression(self, floor: int) -> Tree:
        """The longest formula here whose operators all bind more strongly than the floor."""
        self.depth += 1
        if self.depth > 2 * DEEPEST:  # a bracket and its sum are two; the tree itself is measured afterwards
            self.refuse("the formula is nested too deeply", "give inner parts names")
        left = self._prefix(floor)
        while (strength := self._strength()) > floor:
            left = {SUM: self._sum, PRODUCT: self._product, POWER: self._power}[strength](left)
        self.depth -= 1
        return left

    # what may follow a formula

    def _strength(self) -> int:
        token = self.next
        if token.kind == "operator":
            return {"+": SUM, "-": SUM, "*": PRODUCT, "/": PRODUCT, "^": POWER}.get(token.text, LOWEST)
        if token.kind == "power":
            return POWER
        return PRODUCT if self._begins_factor(token) else LOWEST

    def _begins_factor(self, token: Token) -> bool:
        if token.kind == "bar":
            return not self.bars[-1]  # else it closes
        return token.kind in ("number", "variable", "constant", "function", "log", "open", "root")

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
            if self.next.kind == "operator":
                operator = self.take()
                if self.next.text in ("*", "/"):
                    self.refuse("two operators in a row", f"write one: {operator.text}")
            else:
                self._check_juxtaposed()
                operator = None
            right = self.expression(PRODUCT)
            if operator and operator.text == "/":
                top = _product(factors)
                factors = [Quotient(top, right, span=(top.span[0], right.span[1]))]
            else:
                factors.append(right)
        return _product(factors)

    def _check_juxtaposed(self) -> None:
        before, token = self.previous, self.next
        assert before is not None  # a product has begun
        after_name = before.kind in ("variable", "constant") and before.end == token.start
        if token.kind == "number":
            if before.kind == "number":
                self.refuse("two numbers stand side by side", "put an operator between: 2*3")
            self.refuse(
                "a number stands behind a factor",
                f"for a power write ^{token.text}, for a product put it first",
            )
        if token.text == "[" and after_name:
            self.refuse(
                "square brackets after a name are no product",
                f"write {before.text}*(...) or a name such as x_1",
            )
        if (
            token.kind == "open"
            and before.kind == "variable"
            and before.text in LIKELY_FUNCTIONS
            and after_name
        ):
            _, inner, close, *_ = (*self.tokens[self.index :], self.tokens[-1])
            if inner.kind == "variable" and (close.kind == "close" or close.text == ","):
                other = "sigmoid(x)" if before.text == "sigma" else f"{before.text} alone"
                self.refuse(
                    f"{before.text} is not a known function",
                    f"write {other}, or {before.text}*({inner.text}) for a product",
                )

    def _power(self, left: Tree) -> Tree:
        token = self.take()
        if token.kind == "power":
            if self._strength() == POWER:
                self.refuse("two exponents in a row", "use brackets, as in (x^2)^3")
            raised = _signed(token)
            return Power(left, raised, span=(left.span[0], token.end))
        if self.next.text == "^":
            self.refuse("two powers in a row", "write one ^ or one **, as in x^2")
        exponent = self.expression(POWER - 1)
        return Power(left, exponent, span=(left.span[0], exponent.span[1]))

    # what may begin a formula

    def _prefix(self, floor: int) -> Tree:
        token = self.next
        if token.kind == "operator" and token.text in "+-":
            return self._signed(floor)
        if token.kind == "number":
            self.take()
            return Number(token.value, token.text, span=(token.start, token.end))
        if token.kind == "variable":
            self.take()
            return Variable(token.text, span=(token.start, token.end))
        if token.kind == "constant":
            self.take()
            return Constant(token.text, span=(token.start, token.end))
        if token.kind == "open":
            return self._group()
        if token.kind == "bar":
            return self._bars()
        if token.kind == "root":
            return self._root()
        if token.kind in ("function", "log"):
            return self._call()
        self.refuse_missing()

    def _signed(self, floor: int) -> Tree:
        sign, before = self.take(), self.previous_but_one()
        if sign.text == "+":
            if before is not None and before.kind == "operator" and before.text not in "=,":
                self.index -= 1
                self.refuse("a plus sign after another operator", "leave one of the two out")
            return self.expression(max(floor, SUM))
        argument = self.expression(max(floor, SUM))
        return Negation(argument, span=(sign.start, argument.span[1]))

    def _group(self) -> Tree:
        """A formula in brackets. They leave no node: the shape of the tree and the span tell of them."""
        opening = self.take()
        (inner,) = self._between(opening, several=False)
        return replace(inner, span=(opening.start, self.end_of_previous()))

    def _between(self, opening: Token, several: bool) -> tuple[Tree, ...]:
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
                self.refuse_at(
                    opening, f"this bracket is never closed: {opening.text}", f"add {closing} where it ends"
                )
            if self.next.kind == "close":
                self.refuse(
                    f"{self.next.text} cannot close the bracket {opening.text}", f"write {closing} here"
                )
            self.refuse_leftover()
        self.take()
        self.bars.pop()
        return tuple(inner)

    def _bars(self) -> Tree:
        opening = self.take()
        self.bars[-1] += 1
        if self.next.kind == "bar" and self._is_closed_at_once():
            self.refuse("nothing stands between these bars", "write a formula between them, as in |x|")
        content = self.expression(LOWEST)
        if self.next.kind != "bar":
            if self.next.kind == "end" or self.next.kind == "close":
                self.refuse_at(
                    opening, "this bar is never closed", "write |x|, or abs(x) for bars inside bars"
                )
            self.refuse_leftover()
        self.bars[-1] -= 1
        closing = self.take()
        return Bars(content, span=(opening.start, closing.end))

    def _is_closed_at_once(self) -> bool:
        """Whether the bar behind an opening bar must close it: what follows cannot stand in a pair."""
        after = self.tokens[self.index + 1]
        return after.kind in ("end", "close") or (after.kind == "operator" and after.text not in "+-")

    def _root(self) -> Tree:
        """√ takes what stands right behind it: √2x is √2 times x."""
        sign = self.take()
        if self.next.kind == "open":
            content = self._group()
            return Call("sqrt", (content,), span=(sign.start, self.end_of_previous()))
        if self.next.kind not in ("number", "variable", "constant", "bar", "root"):
            self.refuse("the root of what?", "write √x, √(x + 1) or sqrt(x + 1)")
        self.depth += 1
        if self.depth > 2 * DEEPEST:
            self.refuse("the formula is nested too deeply", "give inner parts names")
        content = self._prefix(POWER)
        self.depth -= 1
        if self._strength() == POWER:
            self.refuse("it is unclear whether the root or the power comes first", "write √(x^2) or (√x)^2")
        return Call("sqrt", (content,), span=(sign.start, content.span[1]))

    # functions

    def _call(self) -> Tree:
        token = self.take()
        function = "log" if token.kind == "log" else token.text
        exponent = self._call_exponent(function)
        if exponent == Negation(Number(Fraction(1))) or exponent == Number(Fraction(-1)):
            if function not in INVERSES:
                self.refuse_at(token, f"{function}^-1 can be read in two ways", f"write 1/{function}(x)")
            function, exponent = INVERSES[function], None
        elif isinstance(exponent, Negation):
            self.refuse_at(token, "a function name takes no negative power", f"write 1/{function}(x)^2")
        if self.next.kind == "open":
            opening = self.take()
            arguments = self._between(opening, several=function in ("max", "min", "log", "ln", "root"))
        elif FUNCTIONS[function].arity[1] > 2:
            self.refuse(f"{function} needs brackets", f"write {function}(x, y)")
        else:
            arguments = (self._bare_argument(function),)
        if token.kind == "log":
            arguments = (*arguments, Number(token.value, token.text, span=(token.start, token.end)))
        if function == "log" and len(arguments) == 1:
            function = "ln"
        least, most = FUNCTIONS[function].arity
        if not least <= len(arguments) <= most:
            wanted = "two" if least == most else f"{least} to {most}" if least < most else "one"
            if least == most == 1:
                wanted = "one"
            self.refuse_at(
                token,
                f"{function} takes {wanted} value{'s' * (most > 1)}, here {len(arguments)}",
                self._how(function),
            )
        call = Call(function, arguments, span=(token.start, self.end_of_previous()))
        return call if exponent is None else Power(call, exponent, span=call.span)

    def _how(self, function: str) -> str:
        return {"max": "write max(x, y)", "min": "write min(x, y)", "log": "write log(x, 2)"}.get(
            function, f"write {function}(x)"
        )

    def _call_exponent(self, function: str) -> Tree | None:
        """The exponent between a function and its argument, as in sin^2 x."""
        if self.next.kind == "power":
            return _signed(self.take())
        if self.next.text != "^":
            return None
        self.take()
        if self.next.kind == "open":
            return self._group()
        sign = self.take() if self.next.text == "-" else None
        if self.next.kind not in ("number", "variable"):
            self.refuse(f"{function}^ needs an exponent", f"write {function}^2 x or {function}(x)^2")
        atom = self._prefix(POWER)
        if self._strength() == POWER:
            self.refuse("two powers in a row", f"write {function}(x)^(2^3)")
        return Negation(atom, span=(sign.start, atom.span[1])) if sign else atom

    def _bare_argument(self, function: str) -> Tree:
        """The argument of a function without brackets: the product that follows, up to the next function."""
        token = self.next
        example = {"ln": "ln(x)", "sqrt": "sqrt(x)"}.get(function, f"{function}(x)")
        if token.kind == "operator" and token.text == "-":
            inverse = f", or arc{function}(x) for the inverse" if f"arc{function}" in FUNCTIONS else ""
            self.refuse(f"a minus sign after {function} needs brackets", f"write {function}(-x){inverse}")
        if not self._begins_factor(token):
            self.refuse(f"{function} of what?", f"write {example}")
        ends_here = token.kind in ("function", "log", "bar", "root")
        factors = [self.expression(PRODUCT)]
        while not ends_here and self._begins_factor(self.next):
            token = self.next
            if token.kind in ("function", "log", "root") or self._is_power_of_e():
                break
            if token.kind in ("open", "bar"):
                if not all(isinstance(factor, Number) for factor in factors):
                    self.refuse(
                        f"it is unclear where the argument of {function} ends",
                        f"use brackets around all of it: {example}",
                    )
                ends_here = True
            self._check_juxtaposed()
            factors.append(self.expression(PRODUCT))
        argument = _product(factors)
        if function != "sqrt" and not argument.variables and self.next.text in ("*", "/"):
            typed, sign = self.typed(*argument.span), self.next.text
            self.refuse(
                f"it is unclear where the argument of {function} ends",
                f"write {function}({typed}{sign}...) or {function}({typed}){sign}...",
            )
        return argument

    def _is_power_of_e(self) -> bool:
        following = self.tokens[self.index + 1] if self.next.kind != "end" else self.next
        return (
            self.next.kind == "constant"
            and self.next.text == "e"
            and (following.text == "^" or following.kind == "power")
        )


def _product(factors: list[Tree]) -> Tree:
    if len(factors) == 1:
        return factors[0]
    return Product(tuple(factors), span=(factors[0].span[0], factors[-1].span[1]))


def _signed(token: Token) -> Tree:
    """The exponent of a raised number such as ⁻¹."""
    number = Number(abs(token.value), token.text, span=(token.start, token.end))
    return Negation(number, span=number.span) if token.value < 0 else number
