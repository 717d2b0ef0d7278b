"""Numbers of many digits in a line: as powers of small numbers where they are such, else rounded."""

from __future__ import annotations

from collections.abc import Callable

import sympy
from sympy import Expr

from mvcalc_widgets.calculus.derivations.rules_sympy import tree_of
from mvcalc_widgets.calculus.derivations.rules_text import shown
from mvcalc_widgets.calculus.expressions.growth import size
from mvcalc_widgets.calculus.language.typeset import tex

_DIGITS = 12  # of a number that is written as it is
_LONGEST = 160  # LaTeX letters of an exact value
_PRIMES = 100  # up to here factors are looked for
_NODES = 400  # of a value that is typeset


def is_long(number: Expr) -> bool:
    """Whether some whole number in it has more than 12 digits."""
    return any(abs(int(part)) >= 10**_DIGITS for n in number.atoms(sympy.Rational) for part in (n.p, n.q))


def value_tex(value: Expr, write: Callable[[Expr], str] = tex) -> tuple[str, str]:
    r"""The sign and the LaTeX of a value: "=" where it is written exactly, else r"\approx" and a rounded number.

    1000 (3/4)^999 is 5^3 3^999 / 2^1995, followed by what that is about.
    """
    if value.free_symbols:
        return "=", write(value)
    if not is_long(value):
        if size(value, _NODES) <= _NODES and len(text := write(value)) <= _LONGEST:
            return "=", text
    elif value.is_Rational and (powers := _powers(value)):
        about = rounded(value)
        return "=", powers if powers == about else rf"{powers} \approx {about}"
    return r"\approx", rounded(value)


def said_number(value: Expr) -> str:
    """= 3/4 or ≈ 1.2e-15, as words say it."""
    if is_long(value) and not value.free_symbols:
        return f"≈ {float(value):.6g}"
    return f"= {shown(tree_of(value))}"


def rounded(value: Expr) -> str:
    r"""Six digits of a number in LaTeX: 1.16228 \cdot 10^{-122}."""
    number = value.evalf(30)
    if not number.is_Float:
        return tex(number)
    text = str(sympy.Float(number, 6))
    mantissa, mark, exponent = text.partition("e")
    mantissa = mantissa.rstrip("0").rstrip(".") if "." in mantissa else mantissa
    if not mark:
        return mantissa
    power = f"10^{{{int(exponent)}}}"
    return power if mantissa == "1" else rf"{mantissa} \cdot {power}"


def _powers(value: Expr) -> str:
    """A fraction whose parts are products of powers of small primes; nothing for any other."""
    top, bottom = _product(abs(int(value.p))), _product(int(value.q))
    if not top or not bottom:
        return ""
    minus = "-" if value < 0 else ""
    if top == "1" and str(value.q).strip("0") == "1":
        return rf"{minus}10^{{-{len(str(value.q)) - 1}}}"
    return f"{minus}{top}" if bottom == "1" else rf"{minus}\frac{{{top}}}{{{bottom}}}"


def _product(number: int) -> str:
    """10^20, 2^3 3^999; a number of few digits stays as it is."""
    if number < 10**_DIGITS:
        return str(number)
    powers = sympy.factorint(number, limit=_PRIMES, use_rho=False, use_pm1=False, use_ecm=False)
    if max(powers) > _PRIMES or len(powers) > 5:
        return ""
    tens = min(powers.get(2, 0), powers.get(5, 0))
    factors = {10: tens} | {p: n - tens if p in (2, 5) else n for p, n in powers.items()}
    return r" \cdot ".join(f"{p}^{{{n}}}" if n > 1 else str(p) for p, n in sorted(factors.items()) if n)
