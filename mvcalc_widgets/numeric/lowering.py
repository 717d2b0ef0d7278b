"""Lowering: sympy expressions become one Program in which every shared term is computed once.

Rules worth knowing:

- A power p/q with an odd q is the real root for a negative base too, from the operations abs, pow and sign
  (the convention of calculus.language.powers); the operation pow itself has no value there.
- x*y**-1 is one division, x**(1/2) is sqrt, E**x is exp; whole powers up to 32 are repeated multiplication
  (the same bits on every machine), all others the operation pow.
- A rational constant p/q is the correctly rounded double; a rational factor p/q multiplies by p and divides
  by q, so that x/3 is exactly 1 at x = 3.
- Sums and products run from left to right, constants first, then in sympy's own order; no session
  changes it.
- A Piecewise without a case that holds is nan, and so is sympy's zoo (1/0 without a sign).
"""

from __future__ import annotations

import math
from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import Any

import sympy
from sympy.core.function import AppliedUndef
from sympy.core.numbers import ImaginaryUnit
from sympy.logic.boolalg import Boolean, BooleanFalse, BooleanTrue

from .program import OPERATIONS, Program, Step

LARGEST_UNROLLED_POWER = 32


class LoweringError(ValueError):
    """What no Program can compute: an unknown name, an unknown function, a number that is not real."""


def lower(definitions: Mapping[str, sympy.Basic], inputs: Sequence[str]) -> Program:
    """The Program that computes every definition from the inputs.

    definitions: name -> expression in the inputs and in the names defined before it. Symbols are matched by
    name; their assumptions play no part. Equal terms, in one definition or across them, become one step.
    Raises LoweringError for an unknown name, a function without an operation, a number that is not real.
    """
    tape = _Tape()
    known: dict[str, int] = {}
    for place, name in enumerate(inputs):
        if name in known:
            raise LoweringError(f"the input {name} is listed twice")
        known[name] = tape.keep(("input", place))
    done: dict[sympy.Basic, int] = {}
    for name, expression in definitions.items():
        if name in inputs:
            raise LoweringError(f"{name} is an input and cannot be defined as well")
        known[name] = _lower_expression(tape, expression, known, done)
    return tape.program(tuple(inputs), {name: known[name] for name in definitions})


def _lower_expression(
    tape: _Tape, root: sympy.Basic, known: Mapping[str, int], done: dict[sympy.Basic, int]
) -> int:
    """The step that holds `root`. A stack instead of recursion, so that depth is no matter."""
    goal = sympy.S(root) if isinstance(root, (int, float)) else root
    if not isinstance(goal, sympy.Expr | Boolean):
        raise LoweringError(f"a {type(goal).__name__} is not an expression with one value")
    waiting = [goal]
    while waiting:
        expression = waiting[-1]
        if expression in done:
            waiting.pop()
            continue
        operands = _operands(expression)
        missing = [operand for operand in operands if operand not in done]
        if missing:
            waiting.extend(reversed(missing))
        else:
            done[expression] = _emit(tape, expression, [done[operand] for operand in operands], known)
            waiting.pop()
    return done[goal]


class _Tape:
    """The list of steps while it grows: equal steps are merged, constants folded."""

    def __init__(self) -> None:
        self.steps: list[Step] = []
        self._places: dict[Any, int] = {}

    def keep(self, step: Step) -> int:
        """The place of this step, new or known."""
        key = (
            ("const", repr(step[1])) if step[0] == "const" else step
        )  # repr tells -0.0 from 0.0 and finds nan
        if key not in self._places:
            self._places[key] = len(self.steps)
            self.steps.append(step)
        return self._places[key]

    def const(self, value: float) -> int:
        return self.keep(("const", float(value)))

    def op(self, name: str, *operands: int) -> int:
        steps = [self.steps[i] for i in operands]
        if all(step[0] == "const" for step in steps):
            return self.const(OPERATIONS[name].on_floats(*[step[1] for step in steps]))
        if name == "add" and steps[1][0] == "neg":
            return self.op("sub", operands[0], steps[1][1])
        if name == "add" and steps[0][0] == "neg":
            return self.op("sub", operands[1], steps[0][1])
        if name == "select" and steps[0][0] == "const":
            return operands[1] if steps[0][1] != 0 else operands[2]
        return self.keep((name, *operands))

    def chain(self, name: str, operands: Iterable[int]) -> int:
        """((a op b) op c) op d, constants first, so that they are folded"""
        first, *others = sorted(operands, key=lambda i: bool(self.steps[i][0] != "const"))
        for operand in others:
            first = self.op(name, first, operand)
        return first

    def program(self, inputs: tuple[str, ...], outputs: Mapping[str, int]) -> Program:
        """The steps that some output needs, renumbered."""
        needed: set[int] = set()
        for place in sorted(set(outputs.values()), reverse=True):
            waiting = [place]
            while waiting:
                i = waiting.pop()
                if i not in needed:
                    needed.add(i)
                    waiting.extend(_indices(self.steps[i]))
        renumbered = {old: new for new, old in enumerate(sorted(needed))}
        steps = tuple(
            (step[0], *[renumbered[i] for i in _indices(step)]) if _indices(step) else step
            for step in (self.steps[i] for i in renumbered)
        )
        return Program(inputs, steps, {name: renumbered[place] for name, place in outputs.items()})


def _indices(step: Step) -> tuple[int, ...]:
    return () if step[0] in ("const", "input") else step[1:]


def _is_divisor(factor: sympy.Basic) -> bool:
    """Whether this factor of a product belongs below the fraction line: a power with a negative exponent."""
    return isinstance(factor, sympy.Pow) and factor.exp.is_Rational and bool(factor.exp.is_negative)


def _operands(expression: sympy.Basic) -> tuple[sympy.Basic, ...]:
    """The expressions whose steps _emit needs first. Raises LoweringError for what has no operation."""
    if isinstance(expression, sympy.Mul):
        factors = [factor.base if _is_divisor(factor) else factor for factor in expression.args]
        return tuple(factor for factor in factors if not factor.is_Rational)
    if isinstance(expression, sympy.Pow):
        if expression.base is sympy.E:
            return (expression.exp,)
        return (expression.base,) if expression.exp.is_Rational else expression.args
    if isinstance(expression, sympy.Piecewise):
        return tuple(part for pair in expression.args for part in pair.args)
    if expression.args and expression.func not in {*FUNCTIONS, *CHAINS, *COMPOUNDS}:
        raise LoweringError(_refusal(expression))
    return tuple(expression.args)


def _emit(tape: _Tape, expression: sympy.Basic, operands: list[int], known: Mapping[str, int]) -> int:
    """The step that computes `expression`, whose operands (see _operands) are on the tape."""
    if isinstance(expression, sympy.Symbol):
        if expression.name not in known:
            raise LoweringError(
                f"{expression.name} is not known here; known: {', '.join(known) or 'nothing'}"
            )
        return known[expression.name]
    if isinstance(expression, (sympy.Number, sympy.NumberSymbol, BooleanTrue, BooleanFalse)):
        return tape.const(_double(expression))
    if isinstance(expression, ImaginaryUnit):
        raise LoweringError("the imaginary unit i appears: only real numbers can be drawn")
    if expression is sympy.zoo:  # 1/0 written out; sympy's infinity has no sign, so it cannot be inf
        return tape.const(math.nan)
    if isinstance(expression, sympy.Mul):
        return _emit_product(tape, expression, operands)
    if isinstance(expression, sympy.Pow):
        if expression.base is sympy.E:
            return tape.op("exp", *operands)
        if isinstance(expression.exp, sympy.Rational):
            return _emit_power(tape, operands[0], expression.exp)
        return tape.op("pow", *operands)
    if isinstance(expression, sympy.Piecewise):
        chosen = tape.const(math.nan)
        for value, condition in reversed(list(zip(operands[::2], operands[1::2], strict=True))):
            chosen = tape.op("select", condition, value, chosen)
        return chosen
    if expression.func in FUNCTIONS:
        return tape.op(FUNCTIONS[expression.func], *operands)
    if expression.func in CHAINS:
        return tape.chain(CHAINS[expression.func], operands)
    if expression.func in COMPOUNDS:
        return COMPOUNDS[expression.func](tape, *operands)
    raise LoweringError(_refusal(expression))


def _emit_product(tape: _Tape, product: sympy.Mul, operands: list[int]) -> int:
    above: list[int] = []
    below: list[int] = []
    negative = False
    remaining = iter(operands)
    for factor in product.args:
        if _is_divisor(factor):
            base = tape.const(_double(factor.base)) if factor.base.is_Rational else next(remaining)
            below.append(_emit_power(tape, base, -factor.exp))
        elif factor is sympy.S.NegativeOne:
            negative = True
        elif isinstance(factor, sympy.Rational):
            numerator, denominator = _fraction(factor)
            if numerator != 1:
                above.append(tape.const(numerator))
            if denominator != 1:
                below.append(tape.const(denominator))
        else:
            above.append(next(remaining))
    value = tape.chain("mul", above) if above else tape.const(1.0)
    if below:
        value = tape.op("div", value, tape.chain("mul", below))
    return tape.op("neg", value) if negative else value


def _fraction(factor: sympy.Rational) -> tuple[float, float]:
    """Two doubles whose quotient is the factor: p and q when both are exact and q is no power of two."""
    exact = max(abs(factor.p), factor.q) <= 2**53
    power_of_two = factor.q & (factor.q - 1) == 0
    if exact and not power_of_two:
        return float(factor.p), float(factor.q)
    return _double(factor), 1.0


def _emit_power(tape: _Tape, base: int, exponent: sympy.Rational) -> int:
    if exponent.is_negative:
        return tape.op("div", tape.const(1.0), _emit_power(tape, base, -exponent))
    if exponent == sympy.Rational(1, 2):
        return tape.op("sqrt", base)
    if exponent.q % 2 and exponent.q != 1:  # the real root, see calculus.language.powers
        size = tape.op("pow", tape.op("abs", base), tape.const(_double(exponent)))
        return tape.op("mul", tape.op("sign", base), size) if exponent.p % 2 else size
    if exponent.q != 1 or exponent.p > LARGEST_UNROLLED_POWER:
        return tape.op("pow", base, tape.const(_double(exponent)))
    if exponent.p == 0:
        return tape.const(1.0)
    squares = [base]  # base^1, base^2, base^4, ...: their product over the binary digits of the exponent
    while 2 ** len(squares) <= exponent.p:
        squares.append(tape.op("mul", squares[-1], squares[-1]))
    return tape.chain("mul", [square for i, square in enumerate(squares) if exponent.p >> i & 1])


def _double(number: sympy.Basic) -> float:
    """The double nearest to a real number of sympy's; beyond the largest one, an infinity."""
    if isinstance(number, sympy.Rational):
        try:
            return float(number.p / number.q)  # Python divides integers of any size with one correct rounding
        except OverflowError:
            return math.inf if number.p > 0 else -math.inf
    if isinstance(number, (BooleanTrue, BooleanFalse)):
        return 1.0 if number else 0.0
    return float(number)


def _refusal(expression: sympy.Basic) -> str:
    if isinstance(expression, AppliedUndef):
        return f"the function {expression.func} is not defined: write its formula instead"
    if isinstance(
        expression, (sympy.Derivative, sympy.Integral, sympy.Sum, sympy.Product, sympy.Limit, sympy.Subs)
    ):
        return f"{expression.func.__name__} is not worked out yet: call .doit() on {expression}"
    known = sorted(
        function.__name__ for function in {*FUNCTIONS, *COMPOUNDS} if issubclass(function, sympy.Function)
    )
    return (
        f"{expression.func.__name__} cannot be computed as a number here; known functions: {', '.join(known)}"
    )


FUNCTIONS: dict[type, str] = {
    sympy.exp: "exp",
    sympy.log: "log",
    sympy.sin: "sin",
    sympy.cos: "cos",
    sympy.tan: "tan",
    sympy.asin: "asin",
    sympy.acos: "acos",
    sympy.atan: "atan",
    sympy.atan2: "atan2",
    sympy.sinh: "sinh",
    sympy.cosh: "cosh",
    sympy.tanh: "tanh",
    sympy.asinh: "asinh",
    sympy.acosh: "acosh",
    sympy.atanh: "atanh",
    sympy.Abs: "abs",
    sympy.sign: "sign",
    sympy.floor: "floor",
    sympy.ceiling: "ceil",
    sympy.Heaviside: "heaviside",
    sympy.StrictLessThan: "lt",
    sympy.LessThan: "le",
    sympy.StrictGreaterThan: "gt",
    sympy.GreaterThan: "ge",
    sympy.Equality: "eq",
    sympy.Unequality: "ne",
    sympy.Not: "not",
    sympy.ITE: "select",
}
"""sympy's function -> the operation with the same operands."""

CHAINS: dict[type, str] = {
    sympy.Add: "add",
    sympy.Max: "max",
    sympy.Min: "min",
    sympy.And: "and",
    sympy.Or: "or",
}
"""sympy's function of any number of arguments -> the operation that joins them two by two."""


def _one_over(name: str) -> Callable[[_Tape, int], int]:
    return lambda tape, x: tape.op("div", tape.const(1.0), tape.op(name, x))


def _of_one_over(name: str) -> Callable[[_Tape, int], int]:
    """name(1/x). x + 0 turns -0 into 0, so that acot(-0) is sympy's acot(0) = pi/2."""
    return lambda tape, x: tape.op(name, tape.op("div", tape.const(1.0), tape.op("add", x, tape.const(0.0))))


COMPOUNDS: dict[type, Callable[..., int]] = {
    sympy.sec: _one_over("cos"),
    sympy.csc: _one_over("sin"),
    sympy.cot: lambda tape, x: tape.op("div", tape.op("cos", x), tape.op("sin", x)),
    sympy.sech: _one_over("cosh"),
    sympy.csch: _one_over("sinh"),
    sympy.coth: _one_over("tanh"),
    sympy.asec: _of_one_over("acos"),
    sympy.acsc: _of_one_over("asin"),
    sympy.acot: _of_one_over("atan"),
    sympy.asech: _of_one_over("acosh"),
    sympy.acsch: _of_one_over("asinh"),
    sympy.acoth: _of_one_over("atanh"),
}
"""sympy's function -> how it is built from several operations."""
