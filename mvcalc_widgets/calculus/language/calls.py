"""Reading functions and roots: their powers, their bases, and their arguments with and without brackets.

    sin x y = sin(x*y)     sin 2x = sin(2x)     sin x^2 = sin(x^2)     sin x cos y = sin(x)*cos(y)     sin -x = sin(-x)
    √x y = (√x)*y          √2/2 = (√2)/2        √xy, √2x, √x^2 and the same with sqrt are refused

A function without brackets takes the product that follows. It ends before the next function, root or power of e, and
before a bracket behind a name it is refused. A root without brackets, √ or sqrt, takes one number, name or
function; where more is glued to it, it is refused: nobody can tell how far the bar of the root would reach.
"""

from collections.abc import Callable
from fractions import Fraction
from typing import NoReturn

from .cursor import Cursor
from .functions import FUNCTIONS, INVERSES
from .signs import ROOTS, Token
from .tree import Call, Constant, Negation, Number, Power, Tree, Variable, product_of

LOWEST, SUM, PRODUCT, POWER = 0, 1, 2, 3
"""How strongly operators bind."""

_EXAMPLES = {
    "ln": "ln(x)", "log": "log(x, 2)", "root": "root(x, 3)", "max": "max(x, y)", "min": "min(x, y)",
}  # fmt: skip


def example_of(function: str) -> str:
    return _EXAMPLES.get(function, f"{function}(x)")


class Calls(Cursor):
    """The part of the parser that reads functions; `expression`, `prefix` and `between` are those of the whole."""

    def expression(self, floor: int) -> Tree:
        raise NotImplementedError

    def prefix(self) -> Tree:
        raise NotImplementedError

    def nested(self, read: Callable[[], Tree]) -> Tree:
        raise NotImplementedError

    def between(self, opening: Token, several: bool) -> tuple[Tree, ...]:
        raise NotImplementedError

    def begins_factor(self, token: Token) -> bool:
        raise NotImplementedError

    def group(self) -> Tree:
        raise NotImplementedError

    def call(self) -> Tree:
        token = self.take()
        function = "log" if token.kind == "log" else token.text
        exponent = self._exponent(function)
        if exponent in (Negation(Number(Fraction(1))), Number(Fraction(-1))):
            if function not in INVERSES:
                self.refuse_at(token, f"{function}^-1 can be read in two ways", f"write 1/{function}(x)")
            function, exponent = INVERSES[function], None
        elif isinstance(exponent, Negation):
            power = self.typed(*exponent.span).lstrip("-−⁻ ({").rstrip(" )}") if exponent.span else "2"
            hint = f"write 1/{function}(x)^{_upright(power)}"
            self.refuse_at(token, "a function name takes no negative power", hint)
        if function == "sqrt" and self._has_index():
            root = self._root_of(token, function)
            return root if exponent is None else Power(root, exponent, span=root.span)
        arguments = self._arguments(token, function)
        if function == "log" and (len(arguments) == 1 or arguments[1:] == (Constant("e"),)):
            function, arguments = "ln", arguments[:1]
        if function == "root" and len(arguments) == 1:
            function = "sqrt"
        self._check_arity(token, function, arguments)
        if function == "root" and arguments[1].variables and not arguments[0].variables:
            number, base = (self.typed(*argument.span) for argument in arguments)
            hint = f"write root({base}, {number}), or ({number})^(1/({base}))"
            self.refuse_at(token, "the number of a root comes last", hint)
        call = Call(function, arguments, span=(token.start, self.end_of_previous()))
        return call if exponent is None else Power(call, exponent, span=call.span)

    def _arguments(self, token: Token, function: str) -> tuple[Tree, ...]:
        if self.next.kind == "open":
            several = function in ("max", "min", "log", "ln", "root") or FUNCTIONS[function].arity[1] > 1
            arguments = self.between(self.take(), several)
        elif function in ("sqrt", "cbrt"):
            arguments = (self.root_argument(token, function),)
        elif FUNCTIONS[function].arity[0] > 1 and function != "log":
            self.refuse(f"{function} needs brackets", f"write {example_of(function)}")
        else:
            arguments = (self._bare_argument(function),)
        if token.kind == "log":
            arguments = (*arguments, self._base(token))
        return arguments

    def _base(self, token: Token) -> Tree:
        span = (token.start, token.end)
        if token.text.isdigit():
            return Number(token.value, token.text, span=span)
        return Constant("e", span=span) if token.text == "e" else Variable(token.text, span=span)

    def _check_arity(self, token: Token, function: str, arguments: tuple[Tree, ...]) -> None:
        least, most = FUNCTIONS[function].arity
        if not least <= len(arguments) <= most:
            wanted = {1: "one", 2: "two"}.get(least, str(least)) if least == most else f"{least} to {most}"
            message = f"{function} takes {wanted} value{'s' * (most > 1)}, here {len(arguments)}"
            self.refuse_at(token, message, f"write {example_of(function)}")

    def _exponent(self, function: str) -> Tree | None:
        """The exponent between a function and its argument, as in sin^2 x."""
        if self.next.kind == "power":
            return signed(self.take())
        if self.next.text != "^":
            return None
        self.take()
        if self.next.kind == "open":
            return self.group()
        sign = self.take() if self.next.text == "-" else None
        if self.next.kind not in ("number", "variable"):
            self.refuse(f"{function}^ needs an exponent", f"write {function}^2 x or {function}(x)^2")
        atom = self.prefix()
        if self.next.text == "^" or self.next.kind == "power":
            self.refuse("two powers in a row", f"write {function}(x)^(2^3)")
        return Negation(atom, span=(sign.start, atom.span[1])) if sign else atom

    # arguments without brackets

    def _bare_argument(self, function: str) -> Tree:
        """The product that follows, up to the next function."""
        token = self.next
        if token.kind == "operator" and token.text == "-":
            return self._negative_argument(function)
        if not self.begins_factor(token):
            self.refuse(f"{function} of what?", f"write {example_of(function)}")
        ends_here = token.kind in ("function", "log", "bar", "root")
        factors = [self.expression(PRODUCT)]
        while not ends_here and self.begins_factor(self.next):
            token = self.next
            if token.kind in ("function", "log", "root") or self._is_power_of_e():
                break
            if token.kind == "number" or (
                token.kind in ("open", "bar") and not all(isinstance(factor, Number) for factor in factors)
            ):
                self._refuse_unclear(function, f"use brackets around all of it: {example_of(function)}")
            ends_here = token.kind in ("open", "bar")
            self.check_juxtaposed(factors)
            factors.append(self.expression(PRODUCT))
        argument = product_of(factors)
        if not argument.variables and self.next.text in ("*", "/"):
            typed, sign = self.typed(*argument.span), self.next.text
            self._refuse_unclear(
                function, f"write {function}({typed}{sign}...) or {function}({typed}){sign}..."
            )
        return argument

    def _negative_argument(self, function: str) -> Tree:
        """sin -x is sin(-x); but sin-1(x) is meant as arcsin(x), and sin - 1 lacks its argument."""
        sign, inside = self.take(), self.next
        inverse = f", or {INVERSES[function]}(x) for the inverse" if function in INVERSES else ""
        behind = self.tokens[min(self.index + 1, len(self.tokens) - 1)]
        one = inside.text == "1" and behind.kind in ("open", "variable")
        if one or inside.start != sign.end or not self.begins_factor(inside):
            hint = f"write {function}(-x){inverse}"
            self.refuse_at(sign, f"a minus sign after {function} needs brackets", hint)
        argument = self._bare_argument(function)
        return Negation(argument, span=(sign.start, argument.span[1]))

    def check_juxtaposed(self, factors: list[Tree]) -> None:
        raise NotImplementedError

    def _is_power_of_e(self) -> bool:
        following = self.tokens[self.index + 1] if self.next.kind != "end" else self.next
        is_power = following.text == "^" or following.kind == "power"
        return self.next.kind == "constant" and self.next.text == "e" and is_power

    def _refuse_unclear(self, function: str, hint: str) -> NoReturn:
        self.refuse(f"it is unclear where the argument of {function} ends", hint)

    # roots

    def root(self) -> Tree:
        """√x, ∛x, ∜x and LaTeX's root with its index in square brackets."""
        sign = self.take()
        return self._root_of(sign, ROOTS.get(sign.text, "sqrt"))

    def _root_of(self, sign: Token, function: str) -> Tree:
        index: Tree | None = None
        if self.next.text == "[" and (sign.text == "\\sqrt" or self._has_index()):
            (index,) = self.between(self.take(), several=False)
        content = self.group() if self.next.kind == "open" else self.root_argument(sign, "sqrt")
        span = (sign.start, self.end_of_previous())
        if function == "fourth root":
            index = Number(Fraction(4), "4", span=span)
        if index == Number(Fraction(3)):
            function, index = "cbrt", None
        if index is None:
            return Call(function, (content,), span=span)
        return Call("root", (content, index), span=span)

    def root_argument(self, sign: Token, function: str) -> Tree:
        """The one number, name or function behind a root without brackets."""
        shown = sign.text if sign.text in ROOTS else function
        wide = (
            f"write {shown}(x + 1)"
            if shown not in ROOTS
            else f"write {shown}x, {shown}(x + 1) or {function}(x + 1)"
        )
        if self.next.kind in ("function", "log"):
            return self.call()
        if self.next.kind not in ("number", "variable", "constant", "bar", "root", "frac"):
            self.refuse("the root of what?", wide)
        start = self.next.start
        content = self.nested(self.prefix)
        token = self.next
        if token.text == "^" or token.kind == "power":
            base = self.typed(start, token.start)
            root = shown + base if shown in ROOTS else f"{shown}({base})"
            hint = f"write {shown}({base}^2) or ({root})^2"
            self.refuse("it is unclear whether the root or the power comes first", hint)
        is_glued = token.start == self.end_of_previous() and self.begins_factor(token)
        if is_glued and token.kind not in ("function", "log", "root", "frac"):
            first, second = (
                self.typed(start, token.start),
                self.typed(token.start, token.end) if token.kind != "open" else "(...)",
            )
            hint = f"write {shown}({first}{second}) or {shown}({first}) {second}"
            self.refuse("it is unclear how far the root reaches", hint)
        return content

    def _has_index(self) -> bool:
        """sqrt[3]{x}: square brackets, and another bracket directly behind them."""
        if self.next.text != "[":
            return False
        close = next((k for k in range(self.index, len(self.tokens)) if self.tokens[k].text == "]"), None)
        return (
            close is not None
            and self.tokens[close + 1].kind == "open"
            and (self.tokens[close].end == self.tokens[close + 1].start)
        )


def signed(token: Token) -> Tree:
    """The exponent of a raised number such as ⁻¹."""
    number = Number(abs(token.value), token.text, span=(token.start, token.end))
    return Negation(number, span=number.span) if token.value < 0 else number


def _upright(power: str) -> str:
    return power.translate(str.maketrans("⁰¹²³⁴⁵⁶⁷⁸⁹", "0123456789"))
