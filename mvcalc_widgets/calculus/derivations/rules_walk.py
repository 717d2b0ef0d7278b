"""Differentiating a formula from the outside in, one line for each rule."""

from __future__ import annotations

from dataclasses import dataclass, field

from mvcalc_widgets.calculus.derivations.rules_composite import MOST_TERMS, Rule, gathered, rule_for
from mvcalc_widgets.calculus.derivations.rules_decimals import in_decimals
from mvcalc_widgets.calculus.derivations.rules_parts import UNNAMED, Parts, sum_name, unsigned
from mvcalc_widgets.calculus.derivations.rules_trees import (
    ONE,
    ZERO,
    Rate,
    dotted,
    negative,
    plus,
    put_in,
    times,
    times_apart,
)
from mvcalc_widgets.calculus.derivations.steps import Step
from mvcalc_widgets.calculus.language.names import free_names
from mvcalc_widgets.calculus.language.sentences import listed
from mvcalc_widgets.calculus.language.tree import Negation, Sum, Tree, Variable, changed
from mvcalc_widgets.calculus.language.tree_latex import name_text

MOST_STEPS = 24
"""Lines of rules in one derivation; those left out are counted. Six more may put together, solve, simplify."""

SHORT = 44
"""LaTeX letters of a part that needs no letter of its own."""

_LETTERS, _CONSTANTS = ("u", "v", "w", "p", "q", "r", "s"), ("c", "k")
_EACH_TERM = 4  # so many plain terms of a sum get a line each; more share one line


@dataclass
class Walk:
    """The lines of a derivation as they come; `taken` are the names that letters must not have."""

    parts: Parts
    taken: set[str]
    steps: list[Step] = field(default_factory=list)
    left_out: int = 0

    def __post_init__(self) -> None:
        self._letters: dict[Tree, str] = {}
        self._names = free_names(_LETTERS, self.taken)
        self._constants = free_names(_CONSTANTS, self.taken)
        self._worked: dict[str, Tree] = {}

    @property
    def definitions(self) -> dict[str, Tree]:
        """What each letter stands for."""
        return self.parts.definitions

    def begin(self, tree: Tree, label: Rate, *, brief: bool = False) -> Tree:
        """The lines of a whole formula, the first ones in full (brief: in one line, if one is enough); its slope."""
        if not self.parts.varies(tree) or (brief and self.parts.known(tree) is not None):
            return self._work(tree, label)
        if isinstance(tree, Sum):
            return self._sum_in_full(tree, label)
        if self.parts.known(tree) is not None:
            return self._multiple_in_full(tree, label)
        rule = rule_for(self.parts, tree)
        return self._chain_in_full(rule, label) if rule.chain else self._apply(rule, label, in_full=True)

    def emit(self, rule: str, before: Tree, after: Tree, why: str) -> None:
        """Write one line, or count it if there are too many."""
        if len(self.steps) >= MOST_STEPS:
            self.left_out += 1
            return
        expr, names = self.parts.builder.expr, self.letters_in(before, after)
        stand_for = tuple((name, expr(self.definitions[name], expanded=True)) for name in names)
        sides = (self.latex(before), self.latex(after))
        self.steps.append(Step(rule, *sides, why, expr(before), expr(after), stand_for))

    def latex(self, tree: Tree) -> str:
        """A tree typeset, with decimals where the formula has them."""
        return (in_decimals(tree) if self.parts.decimals else tree).latex

    def letters_in(self, *trees: Tree) -> list[str]:
        """The letters in some trees, and those in what they stand for."""
        names: dict[str, None] = {}
        waiting = list(trees)
        while waiting:
            part = waiting.pop()
            if isinstance(part, Rate):
                waiting += [part.of, Variable(part.wrt)]
            elif isinstance(part, Variable) and part.name in self.definitions and part.name not in names:
                names[part.name] = None
                waiting.append(self.definitions[part.name])
            waiting.extend(part.parts)
        return list(names)

    def letter(self, tree: Tree) -> Tree:
        """The letter of a part, the same for equal parts; a variable is its own."""
        if isinstance(tree, Variable):
            return tree
        if tree not in self._letters:
            name = self._letters[tree] = next(self._names)
            self.definitions[name] = tree
        return Variable(self._letters[tree])

    def written_out(self, tree: Tree) -> Tree:
        """The tree with what the letters stand for in their places."""
        full = {name: put_in(part, self.definitions) for name, part in self.definitions.items()}
        return put_in(tree, full)  # a letter for a long constant may stand in another

    def with_short_constants(self, tree: Tree) -> Tree:
        """The formula with a letter for each long part that does not vary."""
        if self.parts.varies(tree):
            return changed(tree, self.with_short_constants)
        if len(tree.latex) <= SHORT:
            return tree
        name = next(self._constants)
        self.definitions[name] = tree
        return Variable(name)

    # ---- any part ----------------------------------------------------------------------------------------------

    def _work(self, tree: Tree, label: Rate) -> Tree:
        """The lines of one part; its slope, in letters."""
        known = self.parts.known(tree)
        if known is None:
            return self._apply(rule_for(self.parts, tree), label)
        if known.tree != label:  # dy/dx = dy/dx goes without saying
            self.emit(", ".join(known.rules), label, known.tree, known.why)
        return known.tree

    def _apply(self, rule: Rule, label: Rate, *, in_full: bool = False) -> Tree:
        """One line where all inner slopes are plain, else a line in letters and then the inner slopes.

        in_full: letters for all but lone variables, as at the beginning of a derivation.
        """
        known = [known for part in rule.parts if (known := self.parts.known(part)) is not None]
        small = all(len(part.latex) <= SHORT for part in rule.parts)
        if in_full and rule.lettered:
            small = all(isinstance(part, Variable) for part in rule.parts)
        if len(known) == len(rule.parts) and small:
            value = rule.compose(list(rule.parts), [k.tree for k in known])
            names = [
                *rule.name.split(", "),
                *(name for k in known for name in k.rules if name not in UNNAMED),
            ]
            why = self._with_slopes(rule, [k.tree for k in known])
            self.emit(", ".join(dict.fromkeys(names)), label, value, why)
            return value
        letters = [self.letter(p) if rule.lettered or len(p.latex) > SHORT else p for p in rule.parts]
        rates = [self._rate(letter) for letter in letters]
        self.emit(rule.name, label, rule.compose(letters, rates), f"{self._with(letters, rule)}{rule.why}")
        return rule.compose(letters, [self._slope(p, r) for p, r in zip(rule.parts, rates, strict=True)])

    def _rate(self, letter: Tree) -> Tree:
        """How the slope of a part is written before it is known; a lone variable has 1."""
        if isinstance(letter, Variable) and letter.name not in self.definitions:
            return self.parts.rate_of_variable(letter)
        return self.parts.rate(letter)

    def _slope(self, part: Tree, rate: Tree) -> Tree:
        """The slope of a part, its lines written unless they stand above already."""
        if not isinstance(rate, Rate) or isinstance(part, Variable):
            return rate
        if not isinstance(rate.of, Variable):
            return self._work(part, rate)
        name = rate.of.name
        if name not in self._worked:
            self._worked[name] = self._work(part, rate)
        return self._worked[name]

    def _with(self, letters: list[Tree], rule: Rule | None = None) -> str:
        """The letters brought in: With u = x^2 and v = sin(x)."""
        said = self.parts.said
        names = [letter.name for letter in letters if isinstance(letter, Variable)]
        named = [
            f"{name_text(name)} = {said(self.definitions[name])}"
            for name in names
            if name in self.definitions
        ]
        if rule and rule.chain:
            (layer, scale), letter = rule.chain, letters[0]
            inner = named[0] if named else said(letter)
            return f"Outer layer {said(times(scale, layer.wrap(letter)))}, inner layer {inner}. "
        return f"With {listed(named)}. " if named else ""

    def _with_slopes(self, rule: Rule, slopes: list[Tree]) -> str:
        """The rule as a sentence, with the slopes of the parts: all stand in one line."""
        said = self.parts.said
        if rule.chain:
            (layer, scale), part = rule.chain, rule.parts[0]
            outer = said(times(scale, layer.wrap(Variable("…"))))
            return f"Outer layer {outer}, inner layer {said(part)} with slope {said(slopes[0])}. {rule.why}"
        inner = [
            f"{said(part)} has slope {said(slope)}" for part, slope in zip(rule.parts, slopes, strict=True)
        ]
        return f"{rule.why} Here {listed(list(dict.fromkeys(inner)))}."  # x x x: once

    # ---- the first lines of a formula, in full -------------------------------------------------------------------

    def _chain_in_full(self, rule: Rule, label: Rate) -> Tree:
        """The outer and the inner layer each have a line of their own."""
        assert rule.chain is not None
        (layer, scale), part = rule.chain, rule.parts[0]
        letter = self.letter(part)
        assert isinstance(letter, Variable)
        outer = times(scale, layer.wrap(letter))
        names = {s.name for s in self.parts.builder.expr(outer, expanded=False).free_symbols}
        outer_rate, rate = Rate(outer, letter.name, names <= {letter.name}), self._rate(letter)
        said = self.parts.said
        inner = f"{letter.name} = {said(part)}" if letter != part else name_text(letter.name)
        why = (
            f"Outer layer {said(outer)}, inner layer {inner}: the slope of the outer layer times the slope of"
        )
        self.emit("chain rule", label, dotted(outer_rate, rate, ones=True), f"{why} the inner layer.")
        slope = times(scale, layer.slope(letter))
        rules = layer.rule if scale == ONE else f"constant multiple, {layer.rule}"
        self.emit(rules, outer_rate, slope, f"{layer.why} {self.parts.factor(scale)}".strip())
        return dotted(slope, self._slope(part, rate), ones=True)

    def _multiple_in_full(self, tree: Tree, label: Rate) -> Tree:
        """First a constant factor moves out, then the basic rule follows."""
        split = self.parts.split(tree)
        core, scale = split.cores[0], split.scale
        if scale == ONE:
            return self._work(core, label)
        rate = self.parts.rate(core)
        self.emit("constant multiple", label, times_apart(scale, rate), self.parts.factor(scale, moves=True))
        return times_apart(scale, self._work(core, rate))

    def _sum_in_full(self, tree: Sum, label: Rate) -> Tree:
        """A rate for each term; the constants share one, and so do the plain terms where they are many."""
        groups = self._groups(tree)
        parts = [self.letter(part) if len(part.latex) > 2 * SHORT else part for _, part in groups]
        rates = [self.parts.rate(part) for part in parts]
        signed = [negative(rate) if minus else rate for (minus, _), rate in zip(groups, rates, strict=True)]
        self.emit(sum_name(tree), label, plus(*signed), f"{self._with(parts)}Each term has its own slope.")
        slopes: list[Tree] = []
        for (minus, part), rate in zip(groups, rates, strict=True):
            slope = self._work(part, rate)
            slopes.append(negative(slope) if minus and slope != ZERO else slope)
        return plus(*slopes)

    def _groups(self, tree: Sum) -> list[tuple[bool, Tree]]:
        """The terms that get a line, each with whether it is subtracted."""
        moving = [term for term in tree.terms if self.parts.varies(term)]
        constant = [term for term in tree.terms if not self.parts.varies(term)]
        plain = [term for term in moving if self.parts.known(term) is not None]
        hard = gathered([term for term in moving if self.parts.known(term) is None])
        if len(plain) > _EACH_TERM or len(moving) > MOST_TERMS:
            moving = [*([Sum(tuple(plain))] if len(plain) > 1 else plain), *hard]
        if len(constant) > 1:
            constant = [Sum(tuple(constant))]
        place = {id(term): k for k, term in enumerate(tree.terms)}

        def first(group: Tree) -> int:
            return place[id(group)] if id(group) in place else place[id(group.parts[0])]

        return [
            (isinstance(term, Negation), unsigned(term)) for term in sorted([*moving, *constant], key=first)
        ]
