"""Rewritings of an expression, each equal to it wherever both are defined."""

from __future__ import annotations

import math
from collections.abc import Callable

import sympy
from sympy import (
    Add,
    Expr,
    Integer,
    Mul,
    Pow,
    cos,
    cosh,
    cot,
    coth,
    csc,
    csch,
    exp,
    sec,
    sech,
    sin,
    sinh,
    tan,
    tanh,
)
from sympy.simplify.fu import TR1, TR2, TR5, TR6, TR22, TR10i

from mvcalc_widgets.calculus.expressions.taste import is_negative

Rewriting = Callable[[Expr], Expr]

MOST_TERMS = 100
_FACTORED = 40  # terms of a sum up to which it is factored
_DEGREE = 40
_LARGE = 200  # numbers in exponents up to which sympy works with polynomials


def over_one_bar(expr: Expr) -> Expr:
    """One fraction, its sums multiplied out and factored where that stays short."""
    return _fractions(expr, _as_it_is)[0]


def opened(expr: Expr) -> Expr:
    """Multiplied out; powers of sums under a bar stay as they are: x^2/(x^2 + y^2)^2."""
    bars = {p: sympy.Dummy() for p in expr.atoms(Pow) if isinstance(p.base, Add) and p.exp.is_negative}
    return sympy.expand(expr.xreplace(bars)).xreplace({stand_in: bar for bar, stand_in in bars.items()})


def cancelled(expr: Expr) -> Expr:
    """Common factors cancelled, the top multiplied out, the bottom in the shorter form: (x^2 + y^2)^3.

    Not where the bottom would be long when multiplied out: both take seconds then.
    """
    if _is_long_below(expr):
        return expr
    top, bottom = sympy.fraction(sympy.cancel(expr))
    return top / min(bottom, sympy.factor(bottom), key=sympy.count_ops)


def factored(expr: Expr) -> Expr:
    """In factors, unless the bottom would be long when multiplied out."""
    return expr if _is_long_below(expr) else sympy.factor(expr)


def _is_long_below(expr: Expr) -> bool:
    return terms(sympy.fraction(sympy.together(expr))[1]) > _FACTORED


def over_one_bar_with_sines(expr: Expr) -> Expr:
    """The same with sin^2 u + cos^2 u = 1 in the numerator, cos^2 = 1 - sin^2, where it has such a square."""
    return _fraction_by(TR6, expr)


def over_one_bar_with_cosines(expr: Expr) -> Expr:
    """The same with sin^2 = 1 - cos^2."""
    return _fraction_by(TR5, expr)


def roots_with_sines(expr: Expr) -> Expr:
    """sin^2 + cos^2 = 1 under roots: the square root of (r cos t)^2 + (r sin t)^2 is |r|."""
    return expr.replace(
        lambda part: isinstance(part, Pow) and isinstance(part.base, Add) and part.exp.is_Integer is False,
        lambda part: Pow(
            min((_product(square(part.base)) for square in (TR5, TR6)), key=sympy.count_ops), part.exp
        ),
    )


def with_secants(expr: Expr) -> Expr:
    """tan^2 = sec^2 - 1 and cot^2 = csc^2 - 1: the slope of tan is sec^2."""
    form = TR22(expr)
    return form if terms(expr) > MOST_TERMS else form.replace(lambda part: isinstance(part, Add), opened)


def with_secants_over_one_bar(expr: Expr) -> Expr:
    """The same over one bar: 2 (tan + 1)(tan^2 + 1) = 2 (tan + 1) sec^2."""
    return TR22(_fractions(expr, TR22)[0]).replace(lambda part: isinstance(part, Add), opened)


def with_cosecants(expr: Expr) -> Expr:
    """1 - coth^2 = -csch^2 in each sum that gets fewer terms by it: the slope of cosh/sinh."""

    def fewer_terms(total: Expr) -> Expr:
        squares = {
            square: csch(*square.base.args) ** 2 + 1 for square in total.atoms(Pow) if _is_coth(square)
        }
        form = opened(total.xreplace(squares))
        return form if len(Add.make_args(form)) < len(total.args) else total

    return expr.replace(lambda part: isinstance(part, Add) and part.has(coth), fewer_terms)


def _is_coth(square: Pow) -> bool:
    return isinstance(square.base, coth) and square.exp == 2


def in_sines(expr: Expr) -> Expr:
    """tan, sec, cot and csc by sin and cos, made shorter, and back."""
    if not expr.has(tan, sec, cot, csc):
        return expr
    plain = TR2(TR1(expr))
    found = [_with_quotients(form, inverses=True) for form in _fractions(plain, _as_it_is, TR5, TR6)]
    return min(found, key=sympy.count_ops)


def with_tangents(expr: Expr) -> Expr:
    """sin/cos = tan and cos/sin = cot, where nothing of the denominator is left, and 1/cot = tan."""
    upright = expr.replace(
        lambda part: (
            isinstance(part, Pow) and part.exp.is_negative and isinstance(part.base, tuple(_INVERSE))
        ),
        lambda part: Pow(_INVERSE[type(part.base)](*part.base.args), -part.exp),
    )
    return _with_quotients(upright, inverses=False)


_QUOTIENTS = ((cos, sin, tan, sec), (sin, cos, cot, csc), (cosh, sinh, tanh, sech), (sinh, cosh, coth, csch))
_INVERSE = {tan: cot, cot: tan, sec: cos, csc: sin}


def _with_quotients(expr: Expr, *, inverses: bool) -> Expr:
    """sin/cos = tan and cos/sin = cot in each product; 1/cos = sec and 1/sin = csc too, if inverses."""

    def rewritten(product: Expr) -> Expr:
        powers = product.as_powers_dict()
        for low, high, ratio, inverse in _QUOTIENTS:
            for factor in [f for f, power in powers.items() if isinstance(f, low) and _is_below(f, power)]:
                other, below = high(*factor.args), -powers[factor]
                above = powers.get(other, Integer(0))
                shared = min(above, below) if above.is_Integer and above > 0 else Integer(0)
                if shared < below and not inverses:
                    continue
                del powers[factor]
                powers[other] = above - shared
                for kind, times in ((ratio, shared), (inverse, below - shared)):
                    made = kind(*factor.args)
                    powers[made] = powers.get(made, 0) + times
        return Mul(*(base**power for base, power in powers.items()))

    return expr.replace(lambda part: isinstance(part, (Mul, Pow)), rewritten)


def _is_below(factor: Expr, power: Expr) -> bool:
    """Whether it stands below the bar with a whole exponent; cos(2) is a number and stays."""
    return bool(power.is_Integer and power < 0 and factor.free_symbols)


def addition_theorem(expr: Expr) -> Expr:
    """sin a cos b + cos a sin b = sin(a + b); no sum is made where sympy would bring in pi/4."""
    form = TR10i(expr)
    return form if expr.has(sympy.pi) or not form.has(sympy.pi) else expr


def one_exponential(expr: Expr) -> Expr:
    """e^a e^b = e^(a + b), in each product."""

    def gathered(product: Expr) -> Expr:
        raised = [f for f in product.args if isinstance(f, exp)]
        rest = [f for f in product.args if not isinstance(f, exp)]
        return Mul(exp(Add(*(f.args[0] for f in raised))), *rest)

    return expr.replace(
        lambda part: isinstance(part, Mul) and sum(isinstance(f, exp) for f in part.args) > 1, gathered
    )


def one_power(expr: Expr) -> Expr:
    """x^n/x = x^(n - 1), in each product."""

    def gathered(product: Expr) -> Expr:
        exponents = dict[Expr, list[Expr]]()
        for factor in product.args:
            base, exponent = factor.as_base_exp()
            exponents.setdefault(base, []).append(exponent)
        return Mul(*(Pow(base, Add(*powers)) for base, powers in exponents.items()))

    return expr.replace(lambda part: isinstance(part, Mul), gathered)


def one_power_over_one_bar(expr: Expr) -> Expr:
    """x^(n - 1) (n - x) instead of x^n (n/x - 1): over one bar, then the letters of the bar into the powers."""
    lettered = any(power.exp.free_symbols for power in expr.atoms(Pow) if power.base.free_symbols)
    return one_power(over_one_bar(expr)) if lettered else expr


def turned(expr: Expr) -> Expr:
    """A difference the other way round instead of a minus sign in front: -1/(x - 1) = 1/(1 - x).

    Its powers stay as they are: -2/(x - 1)^3.
    """

    def without_minus(product: Expr) -> Expr:
        if not product.args[0].is_Rational or not product.args[0].is_negative:
            return product
        for factor in product.args:
            base, exponent = factor.as_base_exp()
            if not isinstance(base, Add) or len(base.args) != 2 or exponent not in (1, -1):
                continue
            if sum(map(is_negative, base.args)) == 1:
                return -product / factor * Pow(-base, exponent)
        return product

    return expr.replace(lambda part: isinstance(part, Mul), without_minus)


def with_plus(expr: Expr) -> Expr:
    """(3x - y + 2)/(x - y + 3) instead of (-3x + y - 2)/(-x + y - 3): sums with more minus than plus signs turned."""

    def turned_round(part: Expr) -> Expr:
        sign, factors = Integer(1), list[Expr]()
        for factor in Mul.make_args(part):
            base, exponent = factor.as_base_exp()
            wrong = exponent.is_odd and _mostly_minus(base)
            sign = -sign if wrong else sign
            factors.append(Pow(-base, exponent) if wrong else factor)
        return Mul(sign, *factors)

    return expr.replace(lambda part: isinstance(part, (Mul, Pow)), turned_round)


def directed_as(given: Expr, expr: Expr) -> Expr:
    """Odd powers of sums the way round they are in `given`: -2/(x - 1)^3 where that has x - 1, not 2/(1 - x)^3."""
    sums = given.atoms(Add)

    def is_reversed(part: Expr) -> bool:
        odd = isinstance(part, Pow) and part.exp.is_odd and part.exp not in (1, -1)
        return odd and part.base not in sums and -part.base in sums

    form = expr.replace(is_reversed, lambda power: -Pow(-power.base, power.exp))
    return expr if form == expr else with_plus(form)


def _mostly_minus(base: Expr) -> bool:
    return isinstance(base, Add) and 2 * sum(map(is_negative, base.args)) > len(base.args)


def inner_sums_opened(expr: Expr) -> Expr:
    """(x - 1)^2 (7x^2 + 3x) instead of (x - 1)^2 (x^2 + 3x(2x + 1)): each sum multiplied out where it is."""
    return expr.replace(lambda part: isinstance(part, Add), opened) if isinstance(expr, Mul) else expr


def without_small_bars(expr: Expr) -> Expr:
    """10/(x^2 + 100) instead of 1/(x^2/10 + 10)."""

    def whole(power: Expr) -> Expr:
        content, primitive = power.base.primitive()
        return content**power.exp * primitive**power.exp

    return expr.replace(
        lambda part: isinstance(part, Pow) and isinstance(part.base, Add) and part.exp.is_Integer, whole
    )


def broken_terms_together(expr: Expr) -> Expr:
    """The terms with a sum under a bar as one fraction, the others beside it: x^4 + 1/(x + 1)^2."""
    if not isinstance(expr, Add):
        return expr
    broken = [term for term in expr.args if sympy.fraction(term)[1].has(Add)]
    if not 1 < len(broken) < len(expr.args):
        return expr
    together = Add(*broken)
    return expr - together + _fractions(together, sympy.expand)[0]


def terms(expr: Expr) -> float:
    """How many terms there would be when multiplied out; inf for powers above 40: long polynomials.

    (x + y)^(5/2) is (x + y)^2 sqrt(x + y) then, as sympy multiplies it out.
    """
    if isinstance(expr, Pow) and expr.exp.is_Rational and abs(expr.exp) >= 1:
        inside, power = terms(expr.base), abs(int(expr.exp))
        return (
            math.comb(int(inside) + power - 1, power)
            if power <= _DEGREE and inside <= MOST_TERMS
            else math.inf
        )
    parts = [terms(arg) for arg in expr.args]
    return sum(parts) if isinstance(expr, Add) else math.prod(parts)


# ---- one fraction ------------------------------------------------------------------------------------------


def _fractions(expr: Expr, *changes: Rewriting) -> list[Expr]:
    """One fraction for each different numerator that the changes give."""
    top, bottom = sympy.fraction(sympy.together(expr))
    below = _product(bottom)
    return [_product(changed) / below for changed in dict.fromkeys(change(top) for change in changes)]


def _fraction_by(change: Rewriting, expr: Expr) -> Expr:
    """One fraction if the change finds something in its numerator, else the expression itself."""
    top, bottom = sympy.fraction(sympy.together(expr))
    changed = change(top)
    return expr if changed == top else _product(changed) / _product(bottom)


def _as_it_is(top: Expr) -> Expr:
    return top


def _product(expr: Expr) -> Expr:
    """Common factors in front; each sum that is left multiplied out and factored, if that stays short."""
    done = [_worked_out(*factor.as_base_exp()) for factor in Mul.make_args(sympy.factor_terms(expr))]
    return Mul(*done)


def _worked_out(base: Expr, exponent: Expr) -> Expr:
    if not isinstance(base, Add) or terms(base) > MOST_TERMS:
        return base**exponent
    spread = sympy.expand(base)
    if not isinstance(spread, Add):
        return spread**exponent
    factored = sympy.factor(spread) if len(spread.args) <= _FACTORED else sympy.factor_terms(spread)
    kept = factored if exponent == 1 or _pieces(factored) > 1 else base
    return (
        Mul(*(factor**exponent for factor in Mul.make_args(kept))) if exponent.is_Integer else base**exponent
    )


def has_long_exponents(expr: Expr) -> bool:
    """Whether there are large numbers above e or another number: e^(7/3) - e^(1/2) is a polynomial in e^(1/6)."""
    powers = [p for p in expr.atoms(Pow, sympy.exp) if isinstance(p, sympy.exp) or p.base.is_number]
    return any(max(abs(n.p), n.q) > _LARGE for p in powers for n in p.exp.atoms(sympy.Rational))


def _pieces(expr: Expr) -> int:
    return sum(isinstance(factor.as_base_exp()[0], Add) for factor in Mul.make_args(expr))
