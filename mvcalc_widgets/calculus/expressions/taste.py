"""How long an expression is to the eye: what decides between two forms of the same thing."""

from __future__ import annotations

from sympy import Add, Expr, Function, Integer, Mul, Pow, Rational, S, igcd

_BRACKETS, _BAR, _TORN = 3, 2, 4
_NAME, _KIND = 3, 2


def length(expr: Expr) -> int:
    """About two for each sign on the page; brackets, fraction bars and whatever stands there twice cost extra.

    A letter or a digit counts 2, further digits, + and - count 1, the name of a function 3, a sum of more minus than
    plus terms 1 more, of minus terms alone 2. What a textbook avoids costs extra: a fraction inside a sum that is a
    factor, a sum with a common number (6x + 9) as a factor, with a common letter in a fraction, most of all below its
    bar (p^2 - p), factors with the same base (x^n/x), more than one power of e in a product. A sum has 2 more where
    all terms share pi or e. Each kind of function and of power of e counts once more.
    """
    return _length(expr) + _KIND * len(expr.atoms(Function))


def _length(expr: Expr) -> int:
    if isinstance(expr, Rational):
        minus = int(expr.is_negative)
        return minus + 1 + len(str(abs(expr.p))) + (0 if expr.is_Integer else _BAR + 1 + len(str(expr.q)))
    if expr.is_Atom:
        return 2
    if isinstance(expr, Add):
        plus = sum(not is_negative(term) for term in expr.args)  # a minus is counted in its term
        constants = [{f for f in Mul.make_args(term) if f.is_NumberSymbol} for term in expr.args]
        first = 0 if 2 * plus >= len(expr.args) else 1 if plus else 2
        return sum(map(_length, expr.args)) + plus + first + 2 * bool(set.intersection(*constants))
    if isinstance(expr, Mul):
        return _product(expr)
    if isinstance(expr, Pow) and not _below(expr):
        return _power(expr)
    if isinstance(expr, Pow):
        return 2 + _BAR + _power(Pow(expr.base, -expr.exp))
    return _NAME + sum(map(_length, expr.args))


def _power(expr: Expr) -> int:
    base, exponent = expr.as_base_exp()
    if exponent is S.One:
        return _length(base)
    if exponent is S.Half:
        return 1 + _length(base)
    return _length(base) + (1 if exponent.is_Integer else 1 + _length(exponent)) + _factor(base)


def _product(expr: Expr) -> int:
    above, below, minus = list[Expr](), list[Expr](), 0
    for factor in expr.args:
        if isinstance(factor, Rational):
            above += [Integer(abs(factor.p))] if abs(factor.p) != 1 else []
            below += [Integer(factor.q)] if factor.q != 1 else []
            minus = int(factor.is_negative)
        elif _below(factor):
            below.append(Pow(factor.base, -factor.exp))
        else:
            above.append(factor)
    total = minus + sum(map(_length, above + below)) + (_BAR if below else 0) + (2 if not above else 0)
    for line in (above, below):
        total += sum(map(_factor, line)) if len(line) > 1 else 0
    total += sum(_stacked(factor, _BRACKETS if below else 0) for factor in above)
    total += sum(_stacked(factor, _BRACKETS + 1) for factor in below)
    bases = [factor.as_base_exp()[0] for factor in expr.args if not factor.is_Rational]
    return total + _TORN * (len(bases) - len(set(bases)))


def _factor(expr: Expr) -> int:
    """Brackets, which a sum needs as a factor and as the base of a power."""
    return _BRACKETS if isinstance(expr, Add) else 0


def _stacked(factor: Expr, in_common: int) -> int:
    """A sum with a common number or with fractions, as a factor or in a fraction; what a common letter costs there."""
    base = factor.as_base_exp()[0]
    if not isinstance(base, Add):
        return 0
    numbers = [term.as_coeff_Mul()[0] for term in base.args]
    common = all(n.is_Integer for n in numbers) and igcd(*(int(n) for n in numbers)) > 1
    bars = [
        not n.is_Integer or any(map(_below, Mul.make_args(t)))
        for n, t in zip(numbers, base.args, strict=True)
    ]
    letters = [{f.as_base_exp()[0] for f in Mul.make_args(t) if not f.is_number} for t in base.args]
    shared = bool(set.intersection(*letters))
    return _BRACKETS * common + in_common * shared + 2 * sum(bars)


def _below(factor: Expr) -> bool:
    """Whether a factor stands under the fraction bar; powers of e, which are functions to sympy, do not."""
    return isinstance(factor, Pow) and is_negative(factor.exp)


def is_negative(term: Expr) -> bool:
    """Whether a term of a sum has a minus before it."""
    return bool(term.as_coeff_Mul()[0].is_negative)
