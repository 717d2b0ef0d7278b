"""The rules for more than one moving part: product, quotient, chain, powers with both parts moving, max and min."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace

from mvcalc_widgets.calculus.derivations.rules import Layer, comparison, convention, wins
from mvcalc_widgets.calculus.derivations.rules_parts import Parts, Split, sum_name, unsigned
from mvcalc_widgets.calculus.derivations.rules_text import shown
from mvcalc_widgets.calculus.derivations.rules_trees import (
    ONE,
    ZERO,
    Rate,
    dotted,
    negative,
    number,
    plus,
    times,
    times_apart,
)
from mvcalc_widgets.calculus.language.sentences import listed
from mvcalc_widgets.calculus.language.tree import (
    Call,
    Negation,
    Power,
    Product,
    Quotient,
    Sum,
    Tree,
    Variable,
)

Compose = Callable[[list[Tree], list[Tree]], Tree]

_MOST_FACTORS = 3
MOST_TERMS = 6
"""Of a sum, beside those whose slope is plain; the last ones share a letter."""


@dataclass(frozen=True)
class Rule:
    """One step down: the parts that move, and how their slopes make the slope of the whole.

    compose   from the parts (or letters for them) and their slopes (or rates) to the slope of the whole
    lettered  whether each part gets a letter, as u and v in the product rule
    chain     the outer layer, if this is the chain rule, and its constant factor
    """

    name: str
    why: str
    parts: tuple[Tree, ...]
    compose: Compose
    lettered: bool = True
    chain: tuple[Layer, Tree] | None = None


def rule_for(parts: Parts, tree: Tree) -> Rule:
    """The rule for a part whose slope is not plain.

    Raises ValueError for a power of a negative number (see rules.layer).
    """
    if isinstance(tree, Sum):
        return _sum(parts, tree)
    split = parts.split(tree)
    if len(split.cores) > 1:
        return _product(split)
    core, scale = split.cores[0], split.scale
    match core:
        case Sum():
            return _multiple(core, scale)
        case Quotient(numerator=top, denominator=bottom) if parts.varies(top):
            if isinstance(scale, Negation):
                return _negative(_quotient(times(scale.argument, top), bottom))
            return _quotient(top if scale == ONE else times(scale, top), bottom)
        case Power(base=base, exponent=exponent) if parts.varies(base) and parts.varies(exponent):
            return _tower(parts.name_of(core), core, base, exponent, scale)
        case Call(function="log", arguments=(inner, base)) if parts.varies(base):
            why = "A logarithm whose base moves is ln divided by ln of the base."
            fraction = Quotient(Call("ln", (inner,)), Call("ln", (base,)))
            return Rule("change of base", why, (fraction,), _scaled(scale), lettered=False)
        case Call(function="root", arguments=(inner, index)) if parts.varies(index):
            why = f"A root is a power: its exponent is 1 over {shown(index)}."
            power = Power(inner, Quotient(ONE, index))
            return Rule("root as a power", why, (power,), _scaled(scale), lettered=False)
    fewer = parts.fewer_compared(core)
    if fewer is not None:
        why = f"{shown(core)} is the same as {shown(fewer)}."
        return Rule("simplification first", why, (fewer,), _scaled(scale), lettered=False)
    layer = parts.layer(core)
    if layer is None:
        return _comparison(parts, core, scale)
    why = f"{layer.why} {parts.factor(scale)}"

    def compose(letters: list[Tree], rates: list[Tree]) -> Tree:
        return dotted(times(scale, layer.slope(letters[0])), rates[0], ones=True)

    return Rule(f"chain rule, {layer.rule}", why.strip(), (layer.inner,), compose, chain=(layer, scale))


def gathered(terms: list[Tree]) -> list[Tree]:
    """At most MOST_TERMS terms: the last ones as one."""
    return (
        terms if len(terms) <= MOST_TERMS else [*terms[: MOST_TERMS - 1], Sum(tuple(terms[MOST_TERMS - 1 :]))]
    )


def _sum(parts: Parts, tree: Sum) -> Rule:
    """Plain terms at once, the others by their rates, in the order they have."""
    plain = [known.tree if (known := parts.known(term)) is not None else None for term in tree.terms]
    stated = list(zip(tree.terms, plain, strict=True))
    hard = gathered([term for term in tree.terms if parts.known(term) is None])

    def compose(letters: list[Tree], rates: list[Tree]) -> Tree:
        waiting = [
            negative(rate) if isinstance(term, Negation) else rate
            for term, rate in zip(hard, rates, strict=True)
        ]
        terms = [slope if slope is not None else waiting.pop(0) if waiting else ZERO for slope in plain]
        return plus(*terms, *waiting)

    have = [f"{parts.said(t)} has slope {parts.said(slope)}" for t, slope in stated if slope is not None]
    why = f"Term by term; {listed(have)}." if 0 < len(have) < 4 else "Each term has its own slope."
    return Rule(sum_name(tree), why, tuple(map(unsigned, hard)), compose, lettered=False)


def _scaled(scale: Tree) -> Compose:
    return lambda letters, rates: times_apart(scale, rates[0])


def _multiple(core: Tree, scale: Tree) -> Rule:
    return Rule("constant multiple", "A constant factor moves out.", (core,), _scaled(scale), lettered=False)


def _product(split: Split) -> Rule:
    first, *others = split.cores
    factors = [first if split.scale == ONE else times(split.scale, first), *others]
    if len(factors) > _MOST_FACTORS:
        factors[_MOST_FACTORS - 1 :] = [Product(tuple(factors[_MOST_FACTORS - 1 :]))]

    def compose(letters: list[Tree], rates: list[Tree]) -> Tree:
        return plus(*(_joined([*letters[:k], rate, *letters[k + 1 :]]) for k, rate in enumerate(rates)))

    why = "One factor moves at a time, the other stays: the slopes add up."
    if len(factors) > 2:
        why = "One factor moves at a time, the others stay: the slopes add up."
    return Rule("product rule", why, tuple(factors), compose)


def _quotient(top: Tree, bottom: Tree) -> Rule:
    def compose(letters: list[Tree], rates: list[Tree]) -> Tree:
        (u, v), (du, dv) = letters, rates
        above = plus(_joined([du, v], ones=True), negative(_joined([u, dv], ones=True)))
        return Quotient(above, Power(v, number(2)))

    why = (
        "Slope of the top times the bottom, minus the top times slope of the bottom, over the bottom squared."
    )
    return Rule("quotient rule", why, (top, bottom), compose)


def _negative(rule: Rule) -> Rule:
    """The rule for a part with a minus sign before it."""
    compose, why = rule.compose, f"{rule.why} The minus sign stays in front."
    return replace(rule, why=why, compose=lambda letters, rates: negative(compose(letters, rates)))


def _tower(name: str, whole: Tree, base: Tree, exponent: Tree, scale: Tree) -> Rule:
    logarithm = times(exponent, Call("ln", (base,)))

    def compose(letters: list[Tree], rates: list[Tree]) -> Tree:
        return dotted(times(scale, whole), rates[0], ones=True)

    why = (
        f"Base and exponent both move. For {name} = {shown(whole)} we have ln({name}) = {shown(logarithm)}; its slope "
        f"is {name}'/{name}, so {name}' is {name} times the slope of {shown(logarithm)} "
        f"(where {shown(base)} is positive)."
    )
    return Rule("logarithmic differentiation", why, (logarithm,), compose, lettered=False)


def _comparison(parts: Parts, core: Tree, scale: Tree) -> Rule:
    function, compared = comparison(core)
    places = [k for k, argument in enumerate(compared) if parts.varies(argument)]
    moving = tuple(compared[k] for k in places)

    def compose(letters: list[Tree], rates: list[Tree]) -> Tree:
        values = list(compared)
        for place, letter in zip(places, letters, strict=True):
            values[place] = letter
        terms = []
        for place, rate in zip(places, rates, strict=True):
            others = values[:place] + values[place + 1 :]
            terms.append(_joined([wins(function, values[place], others, parts.tie), rate]))
        return times_apart(scale, plus(*terms))

    size = "largest" if function == "max" else "smallest"
    why = f"Only the {size} counts, so its slope is the slope; {convention(parts.tie, len(moving))}"
    return Rule("maximum" if function == "max" else "minimum", why, moving, compose)


def _joined(factors: list[Tree], *, ones: bool = False) -> Tree:
    """Letters and rates side by side, anything longer with dots."""
    plain = [factor for factor in factors if ones or factor != ONE]
    if len(plain) > 1 and all(isinstance(factor, (Variable, Rate)) for factor in plain):
        return Product(tuple(plain))
    return dotted(*factors, ones=ones)
