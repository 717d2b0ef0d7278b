"""The public names of mvcalc_widgets, each imported from its home when it is first used (PEP 562)."""

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:  # what a type checker sees; tests/house/test_layers.py compares it with the table below
    from mvcalc_widgets.calculus.curves.implicit import implicit as implicit
    from mvcalc_widgets.calculus.curves.on_curve import NotDecidedError as NotDecidedError
    from mvcalc_widgets.calculus.curves.on_curve import equal_on_curve as equal_on_curve
    from mvcalc_widgets.calculus.derivations.derive import derive as derive
    from mvcalc_widgets.calculus.derivations.derive import derive_differential as derive_differential
    from mvcalc_widgets.calculus.derivations.steps import derive_total as derive_total
    from mvcalc_widgets.calculus.expressions.differentiation import differential as differential
    from mvcalc_widgets.calculus.expressions.differentiation import partial as partial
    from mvcalc_widgets.calculus.extrema.critical_points import critical_points as critical_points
    from mvcalc_widgets.calculus.extrema.lagrange import lagrange as lagrange
    from mvcalc_widgets.calculus.graphs.graph import Graph as Graph
    from mvcalc_widgets.calculus.graphs.graph import GraphError as GraphError
    from mvcalc_widgets.calculus.kinks import kink_slopes as kink_slopes
    from mvcalc_widgets.calculus.kinks import kinks as kinks
    from mvcalc_widgets.calculus.language.formula import FormulaError as FormulaError
    from mvcalc_widgets.calculus.language.formula import parse as parse
    from mvcalc_widgets.calculus.probability import JointTable as JointTable
    from mvcalc_widgets.calculus.surfaces.gradients import directional as directional
    from mvcalc_widgets.calculus.surfaces.gradients import gradient as gradient
    from mvcalc_widgets.calculus.surfaces.gradients import hessian as hessian
    from mvcalc_widgets.calculus.surfaces.gradients import jacobian as jacobian
    from mvcalc_widgets.calculus.surfaces.tangent import tangent_plane as tangent_plane
    from mvcalc_widgets.explorers.controls import checkboxes as checkboxes
    from mvcalc_widgets.explorers.controls import play as play
    from mvcalc_widgets.explorers.controls import slider as slider
    from mvcalc_widgets.explorers.total_derivative import TotalDerivativeExplorer as TotalDerivativeExplorer

__version__ = "0.1.0"

_HOMES = {
    "FormulaError": "calculus.language.formula",
    "Graph": "calculus.graphs.graph",
    "GraphError": "calculus.graphs.graph",
    "JointTable": "calculus.probability",
    "NotDecidedError": "calculus.curves.on_curve",
    "TotalDerivativeExplorer": "explorers.total_derivative",
    "checkboxes": "explorers.controls",
    "critical_points": "calculus.extrema.critical_points",
    "derive": "calculus.derivations.derive",
    "derive_differential": "calculus.derivations.derive",
    "derive_total": "calculus.derivations.steps",
    "differential": "calculus.expressions.differentiation",
    "directional": "calculus.surfaces.gradients",
    "equal_on_curve": "calculus.curves.on_curve",
    "gradient": "calculus.surfaces.gradients",
    "hessian": "calculus.surfaces.gradients",
    "implicit": "calculus.curves.implicit",
    "jacobian": "calculus.surfaces.gradients",
    "kink_slopes": "calculus.kinks",
    "kinks": "calculus.kinks",
    "lagrange": "calculus.extrema.lagrange",
    "parse": "calculus.language.formula",
    "partial": "calculus.expressions.differentiation",
    "play": "explorers.controls",
    "slider": "explorers.controls",
    "tangent_plane": "calculus.surfaces.tangent",
}

__all__ = ["__version__", *_HOMES]


def __getattr__(name: str) -> Any:
    """Import a public name from its home; later look-ups find it here at once."""
    if name not in _HOMES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    value = getattr(import_module(f"{__name__}.{_HOMES[name]}"), name)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return sorted(__all__)
