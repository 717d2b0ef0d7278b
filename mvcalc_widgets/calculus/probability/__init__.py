"""The chain rule of probability: joint tables, conditionals, and their product in any order."""

from mvcalc_widgets.calculus.probability.conditional import Conditional
from mvcalc_widgets.calculus.probability.joint import TWO_CHAIN_RULES, Factorisation, JointTable
from mvcalc_widgets.calculus.probability.reading import ProbabilityError

__all__ = ["TWO_CHAIN_RULES", "Conditional", "Factorisation", "JointTable", "ProbabilityError"]
