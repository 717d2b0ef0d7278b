"""The public names of mvcalc_widgets, each imported from its home when it is first used (PEP 562)."""

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:  # what a type checker sees; tests/house/test_layers.py compares it with the table below
    from mvcalc_widgets.calculus.derive import derive as derive
    from mvcalc_widgets.calculus.differentiation import differential as differential
    from mvcalc_widgets.calculus.differentiation import partial as partial
    from mvcalc_widgets.calculus.formula import FormulaError as FormulaError
    from mvcalc_widgets.calculus.formula import parse as parse
    from mvcalc_widgets.calculus.gradients import directional as directional
    from mvcalc_widgets.calculus.gradients import gradient as gradient
    from mvcalc_widgets.calculus.gradients import hessian as hessian
    from mvcalc_widgets.calculus.gradients import jacobian as jacobian
    from mvcalc_widgets.calculus.graph import Graph as Graph
    from mvcalc_widgets.calculus.graph import GraphError as GraphError
    from mvcalc_widgets.calculus.implicit import implicit as implicit
    from mvcalc_widgets.calculus.optimum import critical_points as critical_points
    from mvcalc_widgets.calculus.optimum import lagrange as lagrange
    from mvcalc_widgets.calculus.probability import JointTable as JointTable
    from mvcalc_widgets.calculus.steps import derive_total as derive_total
    from mvcalc_widgets.calculus.tangent import tangent_plane as tangent_plane
    from mvcalc_widgets.explorers.controls import checkboxes as checkboxes
    from mvcalc_widgets.explorers.controls import play as play
    from mvcalc_widgets.explorers.controls import slider as slider
    from mvcalc_widgets.explorers.total_derivative import TotalDerivativeExplorer as TotalDerivativeExplorer

__version__ = "0.1.0"

_HOMES = {
    "FormulaError": "calculus.formula",
    "Graph": "calculus.graph",
    "GraphError": "calculus.graph",
    "JointTable": "calculus.probability",
    "TotalDerivativeExplorer": "explorers.total_derivative",
    "checkboxes": "explorers.controls",
    "critical_points": "calculus.optimum",
    "derive": "calculus.derive",
    "derive_total": "calculus.steps",
    "differential": "calculus.differentiation",
    "directional": "calculus.gradients",
    "gradient": "calculus.gradients",
    "hessian": "calculus.gradients",
    "implicit": "calculus.implicit",
    "jacobian": "calculus.gradients",
    "lagrange": "calculus.optimum",
    "parse": "calculus.formula",
    "partial": "calculus.differentiation",
    "play": "explorers.controls",
    "slider": "explorers.controls",
    "tangent_plane": "calculus.tangent",
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
