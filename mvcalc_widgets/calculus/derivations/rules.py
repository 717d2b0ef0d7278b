"""The table of basic rules: the slope of one outer layer, as sin(u), u^n or max(u, 0), in its letter u."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from fractions import Fraction

from sympy import Expr

from mvcalc_widgets.calculus.derivations.rules_text import shown
from mvcalc_widgets.calculus.derivations.rules_trees import (
    ONE,
    ZERO,
    Indicator,
    dotted,
    less_one,
    negative,
    number,
    plus,
    power,
    rational,
    times,
)
from mvcalc_widgets.calculus.language.tree import (
    Bars,
    Call,
    Constant,
    Negation,
    Power,
    Quotient,
    Tree,
)

Outer = Callable[[Tree], Tree]


@dataclass(frozen=True)
class Layer:
    """A part seen as an outer function of one inner part: part = wrap(inner), with slope(u) = d wrap(u)/du."""

    rule: str
    inner: Tree
    wrap: Outer
    slope: Outer
    why: str


@dataclass(frozen=True)
class Basic:
    """One line of the table: the name of the rule, the slope at u, and the rule as a sentence."""

    rule: str
    slope: Outer
    why: str


def _call(name: str, *arguments: Tree) -> Tree:
    return Call(name, arguments)


def _over(bottom: Tree) -> Tree:
    return Quotient(ONE, bottom)


def _squared(tree: Tree) -> Tree:
    return Power(tree, number(2))


def _root(tree: Tree) -> Tree:
    return _call("sqrt", tree)


_TWO = number(2)

BASIC: dict[str, Basic] = {
    "sin": Basic("sine", lambda u: _call("cos", u), "The slope of sin is cos."),
    "cos": Basic("cosine", lambda u: Negation(_call("sin", u)), "The slope of cos is -sin."),
    "tan": Basic("tangent", lambda u: _squared(_call("sec", u)), "The slope of tan is sec^2 = 1/cos^2."),
    "cot": Basic(
        "cotangent",
        lambda u: Negation(_squared(_call("csc", u))),
        "The slope of cot is -csc^2 = -1/sin^2.",
    ),
    "sec": Basic("secant", lambda u: times(_call("sec", u), _call("tan", u)), "The slope of sec is sec tan."),
    "csc": Basic(
        "cosecant",
        lambda u: Negation(times(_call("csc", u), _call("cot", u))),
        "The slope of csc is -csc cot.",
    ),
    "arcsin": Basic(
        "arcsine",
        lambda u: _over(_root(plus(ONE, Negation(_squared(u))))),
        "The slope of arcsin is 1 over the root of 1 minus the square, between -1 and 1.",
    ),
    "arccos": Basic(
        "arccosine",
        lambda u: Negation(_over(_root(plus(ONE, Negation(_squared(u)))))),
        "The slope of arccos is that of arcsin with a minus sign.",
    ),
    "arctan": Basic(
        "arctangent",
        lambda u: _over(plus(ONE, _squared(u))),
        "The slope of arctan is 1 over 1 plus the square.",
    ),
    "arccot": Basic(
        "arccotangent",
        lambda u: Negation(_over(plus(ONE, _squared(u)))),
        "The slope of arccot is that of arctan with a minus sign.",
    ),
    "arcsec": Basic(
        "arcsecant",
        lambda u: _over(times(Bars(u), _root(plus(_squared(u), Negation(ONE))))),
        "The slope of arcsec is 1 over the size times the root of the square minus 1; the size is above 1.",
    ),
    "arccsc": Basic(
        "arccosecant",
        lambda u: Negation(_over(times(Bars(u), _root(plus(_squared(u), Negation(ONE)))))),
        "The slope of arccsc is that of arcsec with a minus sign.",
    ),
    "sinh": Basic("hyperbolic sine", lambda u: _call("cosh", u), "The slope of sinh is cosh."),
    "cosh": Basic(
        "hyperbolic cosine", lambda u: _call("sinh", u), "The slope of cosh is sinh: no minus sign."
    ),
    "tanh": Basic(
        "hyperbolic tangent",
        lambda u: plus(ONE, Negation(_squared(_call("tanh", u)))),
        "The slope of tanh is 1 minus its own square.",
    ),
    "sech": Basic(
        "hyperbolic secant",
        lambda u: Negation(times(_call("sech", u), _call("tanh", u))),
        "The slope of sech is -sech tanh.",
    ),
    "csch": Basic(
        "hyperbolic cosecant",
        lambda u: Negation(times(_call("csch", u), _call("coth", u))),
        "The slope of csch is -csch coth.",
    ),
    "coth": Basic(
        "hyperbolic cotangent",
        lambda u: Negation(_squared(_call("csch", u))),
        "The slope of coth is -csch^2.",
    ),
    "arsinh": Basic(
        "inverse hyperbolic sine",
        lambda u: _over(_root(plus(_squared(u), ONE))),
        "The slope of arsinh is 1 over the root of the square plus 1.",
    ),
    "arcosh": Basic(
        "inverse hyperbolic cosine",
        lambda u: _over(_root(plus(_squared(u), Negation(ONE)))),
        "The slope of arcosh is 1 over the root of the square minus 1, above 1.",
    ),
    "artanh": Basic(
        "inverse hyperbolic tangent",
        lambda u: _over(plus(ONE, Negation(_squared(u)))),
        "The slope of artanh is 1 over 1 minus the square, between -1 and 1.",
    ),
    "arsech": Basic(
        "inverse hyperbolic secant",
        lambda u: Negation(_over(times(u, _root(plus(ONE, Negation(_squared(u))))))),
        "The slope of arsech is -1 over the number itself times the root of 1 minus its square, between 0 and 1.",
    ),
    "arcsch": Basic(
        "inverse hyperbolic cosecant",
        lambda u: Negation(_over(times(Bars(u), _root(plus(_squared(u), ONE))))),
        "The slope of arcsch is -1 over the size times the root of the square plus 1.",
    ),
    "arcoth": Basic(
        "inverse hyperbolic cotangent",
        lambda u: _over(plus(ONE, Negation(_squared(u)))),
        "The slope of arcoth is 1 over 1 minus the square, as for artanh, but outside of -1 to 1.",
    ),
    "exp": Basic("exponential", lambda u: _call("exp", u), "The exponential function is its own slope."),
    "ln": Basic("logarithm", _over, "The slope of ln is 1 over what it is taken of, which is positive."),
    "sqrt": Basic(
        "square root", lambda u: _over(times(_TWO, _root(u))), "The slope of a root is 1 over twice the root."
    ),
    "lg": Basic(
        "logarithm",
        lambda u: _over(times(u, _call("ln", number(10)))),
        "The logarithm to the base 10 is ln divided by ln(10).",
    ),
    "cbrt": Basic(
        "cube root",
        lambda u: _over(times(number(3), _squared(_call("cbrt", u)))),
        "The slope of a cube root is 1 over 3 times its square.",
    ),
    "abs": Basic(
        "absolute value",
        lambda u: _call("sign", u),
        "The slope of an absolute value is the sign of what is inside; "
        "where that is 0, at the kink, it is a choice, here 0.",
    ),
    "sign": Basic(
        "sign", lambda u: ZERO, "The sign is flat; at its jump there is no slope, and 0 is chosen."
    ),
    "sigmoid": Basic(
        "sigmoid",
        lambda u: dotted(_call("sigmoid", u), plus(ONE, Negation(_call("sigmoid", u)))),
        "The slope of the sigmoid is the sigmoid times 1 minus the sigmoid.",
    ),
    "softplus": Basic("softplus", lambda u: _call("sigmoid", u), "The slope of softplus is the sigmoid."),
}
"""The functions of one argument. relu, max and min have a rule that needs the convention at the kink."""

_POWER = "The exponent comes down as a factor, and one less stays above."


def layer(
    part: Tree, varies: Callable[[Tree], bool], expr: Callable[[Tree], Expr], tie: Fraction
) -> Layer | None:
    """The outer layer of a part in which exactly one piece varies; None for sums, products and the like.

    Raises ValueError for a power of a negative number or of 0, which has real values only here and there.
    """
    match part:
        case Power(base=base, exponent=exponent) if not varies(exponent):
            return Layer("power rule", base, lambda u: Power(u, exponent), _power_slope(exponent), _POWER)
        case Power(base=base, exponent=exponent) if not varies(base):
            return _exponential(base, exponent, expr(base))
        case Quotient(numerator=top, denominator=Power(base=base, exponent=exponent)) if not varies(
            top
        ) and not varies(exponent):
            return Layer(
                "power rule",
                base,
                lambda u: Quotient(top, Power(u, exponent)),
                lambda u: negative(times(top, exponent, _over(power(u, plus_one(exponent))))),
                "An exponent below the bar counts negative: it comes down as a factor, one less stays above.",
            )
        case Quotient(numerator=top, denominator=bottom) if not varies(top):
            return Layer(
                "power rule",
                bottom,
                lambda u: Quotient(top, u),
                lambda u: negative(times(top, _over(_squared(u)))),
                "Below the bar is a power with exponent -1: it comes down as a factor, and the exponent becomes -2.",
            )
        case Bars(content=content):
            basic = BASIC["abs"]
            return Layer(basic.rule, content, Bars, basic.slope, basic.why)
        case Call(function="log", arguments=(inner, base)) if not varies(base):
            return Layer(
                "logarithm",
                inner,
                lambda u: Call("log", (u, base)),
                lambda u: _over(times(u, _call("ln", base))),
                f"The logarithm to the base {shown(base)} is ln divided by ln({shown(base)}).",
            )
        case Call(function="root", arguments=(inner, index)) if not varies(index):
            exponent = _over(index) if (value := rational(index)) is None else number(1 / value)
            why = f"A root is a power with the exponent {shown(exponent)}: {_POWER[0].lower()}{_POWER[1:]}"
            return Layer("power rule", inner, lambda u: Call("root", (u, index)), _power_slope(exponent), why)
        case Call(function="max" | "min" | "relu"):
            return _comparison(part, varies, tie)
        case Call(function=name, arguments=(inner,)):
            basic = BASIC[name]
            return Layer(basic.rule, inner, lambda u: Call(name, (u,)), basic.slope, basic.why)
    return None


def _power_slope(exponent: Tree) -> Outer:
    return lambda u: times(exponent, power(u, less_one(exponent)))


def plus_one(exponent: Tree) -> Tree:
    """exponent + 1, computed where it is a number."""
    value = rational(exponent)
    return plus(exponent, ONE) if value is None else number(value + 1)


def _exponential(base: Tree, exponent: Tree, value: Expr) -> Layer:
    if base == Constant("e"):
        why = "The exponential function is its own slope."
        return Layer("exponential", exponent, lambda u: Power(base, u), lambda u: Power(base, u), why)
    if value.is_positive is False or value.is_zero:
        raise ValueError(
            f"{shown(Power(base, exponent))} has a base that is not positive, so that it is real for some exponents "
            "only and has no slope: use a positive base"
        )
    said = shown(base)
    why = f"The slope of a power of {said} is that power times ln({said})"
    why += "." if value.is_positive else f"; {said} must be positive."
    return Layer(
        "exponential",
        exponent,
        lambda u: Power(base, u),
        lambda u: times(Power(base, u), _call("ln", base)),
        why,
    )


# ---- max, min and relu: a slope that jumps -----------------------------------------------------------------------


def comparison(part: Tree) -> tuple[str, tuple[Tree, ...]]:
    """The function (max or min) and what it compares: relu(u) is max(u, 0)."""
    assert isinstance(part, Call)
    return ("max", (*part.arguments, ZERO)) if part.function == "relu" else (part.function, part.arguments)


def wins(function: str, one: Tree, others: list[Tree], tie: Fraction) -> Tree:
    """1 where `one` is the largest (for min: the smallest), else 0."""
    rest = others[0] if len(others) == 1 else Call(function, tuple(others))
    return Indicator(one, rest, tie) if function == "max" else Indicator(rest, one, tie)


def convention(tie: Fraction, moving: int = 1) -> str:
    """What is said about the kink, and about 1( ) or the step H( ) by which the choice is written.

    moving: how many of the parts move; the slopes of several that are level add up, each with the weight `tie`.
    """
    said = f"where both are equal, at a kink, the slope is a choice, here {tie}."
    if moving > 1:
        said = f"where parts are equal, at a kink, it is a choice: here the slope of each counts with weight {tie}."
    if tie in (0, 1):
        return f"{said} 1(…) is 1 where the comparison holds, else 0."
    return f"{said} H(…) is 1 for a positive number, 0 for a negative one, and {tie} for 0."


def _comparison(part: Tree, varies: Callable[[Tree], bool], tie: Fraction) -> Layer | None:
    assert isinstance(part, Call)
    function, compared = comparison(part)
    moving = [k for k, argument in enumerate(compared) if varies(argument)]
    if len(moving) != 1:
        return None
    place = moving[0]
    others = [argument for k, argument in enumerate(compared) if k != place]

    def wrap(u: Tree) -> Tree:
        if part.function == "relu":
            return Call("relu", (u,))
        return Call(function, (*compared[:place], u, *compared[place + 1 :]))

    rule = {"max": "maximum", "min": "minimum", "relu": "ReLU"}[part.function]
    size = "larger" if function == "max" else "smaller"
    why = f"Slope 1 where the part that moves is the {size}, 0 where it is not; {convention(tie)}"
    if part.function == "relu":
        why = f"ReLU is max(…, 0): slope 1 where that is positive, 0 where it is negative; {convention(tie)}"
    return Layer(rule, compared[place], wrap, lambda u: wins(function, u, others, tie), why)
