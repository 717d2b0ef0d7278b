"""What moves in a formula: its parts split into constant factors and what varies, and the slopes that are plain."""

from __future__ import annotations

from dataclasses import dataclass, field
from fractions import Fraction

import sympy
from sympy import Symbol

from mvcalc_widgets.calculus.derivations.rules import Layer, comparison, layer
from mvcalc_widgets.calculus.derivations.rules_decimals import in_decimals
from mvcalc_widgets.calculus.derivations.rules_sympy import Builder, rate_symbol, tree_of
from mvcalc_widgets.calculus.derivations.rules_text import named, shown
from mvcalc_widgets.calculus.derivations.rules_trees import (
    ONE,
    ZERO,
    Indicator,
    Rate,
    number,
    opened,
    plus,
    product_of,
    rational,
    times,
    times_apart,
)
from mvcalc_widgets.calculus.expressions.corners import merged
from mvcalc_widgets.calculus.language.names import free_names
from mvcalc_widgets.calculus.language.sentences import listed
from mvcalc_widgets.calculus.language.symbols import symbol
from mvcalc_widgets.calculus.language.tree import Call, Negation, Product, Quotient, Sum, Tree, Variable
from mvcalc_widgets.calculus.language.tree_latex import name_text

_SAID_TERM_BY_TERM = 4
UNNAMED = ("constant", "identity")
"""Rules that go without saying inside another one."""


@dataclass(frozen=True)
class Known:
    """A slope that one line states: the tree, the rules used, and why."""

    tree: Tree
    rules: tuple[str, ...]
    why: str


@dataclass(frozen=True)
class Split:
    """coefficient * constants / bottoms * cores, where every core varies."""

    coefficient: Fraction
    constants: list[Tree]
    bottoms: list[Tree]
    cores: list[Tree]

    @property
    def scale(self) -> Tree:
        """All that does not vary."""
        return product_of(self.coefficient, self.constants, self.bottoms)


@dataclass
class Parts:
    """The parts of one formula, seen by one who differentiates with respect to `wrt`.

    ordinary    whether slopes are written with d: nothing but wrt (and what depends on it) varies, other letters are
                constants
    tie         the value of 1(a > b) where a = b
    dependents  variables that depend on wrt themselves (implicit differentiation)
    names       all variables there are: letters that are brought in are others
    decimals    whether fractions are written as decimals, as they were typed
    """

    wrt: str
    ordinary: bool = True
    tie: Fraction = Fraction(0)
    dependents: tuple[str, ...] = ()
    definitions: dict[str, Tree] = field(default_factory=dict)
    names: frozenset[str] = frozenset()
    decimals: bool = False

    def __post_init__(self) -> None:
        rates = {symbol(y): rate_symbol(y, self.wrt, ordinary=self.ordinary) for y in self.dependents}
        self.builder = Builder(self.definitions, self.wrt, rates)
        self.moving: set[Symbol] = {symbol(name) for name in (self.wrt, *self.dependents)}
        self._known: dict[
            int, tuple[Tree, Known | None]
        ] = {}  # the tree is kept, so that its id stays its own

    def varies(self, tree: Tree) -> bool:
        """Whether a part changes with wrt. x - x does not."""
        return bool(self.builder.expr(tree).free_symbols & self.moving)

    def layer(self, core: Tree) -> Layer | None:
        """The outer function of a part with one inner part, see rules.layer."""
        if self.fewer_compared(core) is not None:
            return None
        return layer(core, self.varies, self.builder.expr, self.tie)

    def fewer_compared(self, core: Tree) -> Tree | None:
        """A max or min with its branches set free, as max(x, max(x, y)) = max(x, y); None if that changes nothing.

        Where two parts are equal all along, 1(a > b) would say that neither counts.
        """
        if not isinstance(core, Call) or core.function not in ("max", "min", "relu"):
            return None
        whole, compared = (
            merged(self.builder.expr(core)),
            [self.builder.expr(part) for part in comparison(core)[1]],
        )
        if isinstance(whole, (sympy.Max, sympy.Min)) and sorted(whole.args, key=str) == sorted(
            compared, key=str
        ):
            return None
        return tree_of(whole)

    def rate(self, tree: Tree) -> Rate:
        """The slope of a part as something still to be worked out."""
        if not isinstance(tree, Variable):
            return Rate(tree, self.wrt, self.ordinary)
        names = {s.name for s in self.builder.expr(tree, expanded=True).free_symbols}
        return Rate(tree, self.wrt, self.ordinary or names <= {self.wrt})

    def rate_of_variable(self, variable: Variable) -> Tree:
        """1 for wrt itself, dy/dx for a variable that depends on it."""
        return ONE if variable.name == self.wrt else Rate(variable, self.wrt, self.ordinary)

    def said(self, tree: Tree) -> str:
        """A part in a sentence."""
        return shown(in_decimals(tree) if self.decimals else tree)

    def name_of(self, tree: Tree) -> str:
        """What a part is called: its own letter, or one that no variable has."""
        own = (name for name, part in self.definitions.items() if part == tree)
        return next(own, None) or self.free_letter()

    def free_letter(self) -> str:
        """A letter for the whole, which no variable has."""
        return next(free_names(("y", "z", "f", "g", "h"), self.names))

    def held(self, tree: Tree) -> str:
        """'y and z are held constant.': the variables of a part that do not move."""
        free = self.builder.expr(tree, expanded=True).free_symbols - self.moving
        return self.still(sorted(s.name for s in free))

    def still(self, names: list[str]) -> str:
        """Said of names that do not move: held constant, or constants anyway; nothing without a name."""
        one = len(names) == 1
        verb = ("is a constant" if one else "are constants") if self.ordinary else ""
        return f"{named(names)} {verb or ('is' if one else 'are') + ' held constant'}." if names else ""

    def factor(self, scale: Tree, *, moves: bool = False) -> str:
        """What is said about a constant factor; moves: it is taken out of a slope that is not known yet."""
        if scale == Negation(ONE):
            return "The minus sign moves out of the slope." if moves else "The minus sign stays."
        said = "" if scale == ONE else self.held(scale) or f"{self.said(scale)} is a constant factor."
        if not moves:
            return said
        out = "it moves" if said.endswith("factor.") else f"the factor {self.said(scale)} moves"
        return f"{said[:-1]}: {out} out of the slope."

    # ---- constant factors ------------------------------------------------------------------------------------

    def split(self, tree: Tree) -> Split:
        """Constant factors apart from what varies; a fraction in which both parts vary stays one core."""
        if not self.varies(tree):
            return Split(*opened(tree), [])
        match tree:
            case Negation(argument=argument):
                inner = self.split(argument)
                return Split(-inner.coefficient, inner.constants, inner.bottoms, inner.cores)
            case Product(factors=factors):
                return _joined([self.split(factor) for factor in factors])
            case Quotient(numerator=top, denominator=bottom) if not self.varies(bottom):
                inner = self.split(top)
                below, tops, bottoms = opened(bottom)
                constants, under = inner.constants + bottoms, inner.bottoms + tops
                return Split(inner.coefficient / below, constants, under, inner.cores)
            case Quotient(numerator=top, denominator=bottom) if not self.varies(top):
                above, tops, bottoms = opened(top)
                inner = self.split(bottom)
                core = inner.cores[0] if len(inner.cores) == 1 else Product(tuple(inner.cores))
                constants, under = tops + inner.bottoms, bottoms + inner.constants
                return Split(above / inner.coefficient, constants, under, [Quotient(ONE, core)])
        return Split(Fraction(1), [], [], [tree])

    # ---- plain slopes ------------------------------------------------------------------------------------------

    def known(self, tree: Tree) -> Known | None:
        """The slope of a part that needs no line but its own: constants, c x^n, c sin(x), and sums of such."""
        if id(tree) not in self._known:
            self._known[id(tree)] = (tree, self._plain(tree))
        return self._known[id(tree)][1]

    def _plain(self, tree: Tree) -> Known | None:
        if not self.varies(tree):
            held = self.held(tree)
            why = f"{held} What does not move has slope 0." if held else "A constant does not move: slope 0."
            if self.wrt in tree.variables:
                why = f"{name_text(self.wrt)} drops out of {shown(tree)}: it does not move."
            return Known(ZERO, ("constant",), why)
        if isinstance(tree, Sum):
            return self._plain_sum(tree)
        split = self.split(tree)
        if len(split.cores) != 1:
            return None
        core, scale = split.cores[0], split.scale
        rules = () if scale == ONE else ("constant multiple",)
        factor = self.factor(scale)
        if isinstance(core, Sum):
            inner = self.known(core)
            if inner is None:
                return None
            return Known(
                times_apart(scale, inner.tree), (*rules, *inner.rules), f"{factor} {inner.why}".strip()
            )
        if isinstance(core, Variable):
            rate = self.rate_of_variable(core)
            why = "grows exactly as fast as itself: slope 1."
            depends = f"depends on {name_text(self.wrt)}: its slope keeps its name."
            why = f"{name_text(core.name)} {why if rate == ONE else depends}"
            return Known(times(scale, rate), rules or ("identity",), f"{factor} {why}".strip())
        if isinstance(core, Indicator):
            why = f"{self.said(core)} is flat; at its jump there is no slope, and 0 is chosen."
            return Known(ZERO, (*rules, "step"), why)
        outer = self.layer(core)
        if outer is None or outer.inner != Variable(self.wrt):
            return None
        slope = times(scale, outer.slope(outer.inner))
        return Known(slope, (*rules, outer.rule), f"{outer.why} {factor}".strip())

    def _plain_sum(self, tree: Sum) -> Known | None:
        found = [known for term in tree.terms if (known := self.known(term)) is not None]
        if len(found) < len(tree.terms):
            return None
        rules = dict.fromkeys(rule for known in found for rule in known.rules if rule not in UNNAMED)
        each = [
            f"{self.said(term)} has slope {self.said(k.tree)}"
            for term, k in zip(tree.terms, found, strict=True)
        ]
        said = listed(each) if len(each) <= _SAID_TERM_BY_TERM else "each term has its own slope"
        why = f"Term by term: {said}. {self.held(tree)}".strip()
        slopes = [known.tree for known in found]
        values = [value for slope in slopes if (value := rational(slope)) is not None]
        whole = number(sum(values, Fraction(0))) if len(values) == len(slopes) else plus(*slopes)
        return Known(whole, (sum_name(tree), *rules), why)


def sum_name(tree: Sum) -> str:
    """The rule of a sum: it depends on the signs."""
    minus = sum(isinstance(term, Negation) for term in tree.terms[1:])
    if not minus:
        return "sum rule"
    return "difference rule" if minus == len(tree.terms) - 1 else "sum and difference rule"


def unsigned(term: Tree) -> Tree:
    """The term without its minus sign."""
    return term.argument if isinstance(term, Negation) else term


def _joined(parts: list[Split]) -> Split:
    coefficient = Fraction(1)
    for part in parts:
        coefficient *= part.coefficient
    return Split(
        coefficient,
        [constant for part in parts for constant in part.constants],
        [bottom for part in parts for bottom in part.bottoms],
        [core for part in parts for core in part.cores],
    )
