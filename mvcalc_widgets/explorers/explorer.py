"""The base of all explorers: from formulas to a card, and back from what the reader moves, ticks and types."""

from __future__ import annotations

import os
from collections.abc import Mapping
from math import isfinite
from pathlib import Path
from typing import TYPE_CHECKING, Any

import sympy.tensor.tensor  # noqa: F401  sympy loads it at the first sum; here, the first picture does not wait for it
import traitlets

from mvcalc_widgets.calculus.graphs.definitions import Formula
from mvcalc_widgets.calculus.graphs.graph import Graph, GraphError
from mvcalc_widgets.calculus.language.formula import FormulaError
from mvcalc_widgets.render import static
from mvcalc_widgets.render.live import Card, prepare
from mvcalc_widgets.render.page import page
from mvcalc_widgets.scene.controls import Control, Field, Slider
from mvcalc_widgets.scene.scene import Scene
from mvcalc_widgets.scene.sentences import spoken
from mvcalc_widgets.scene.wire import to_wire

if TYPE_CHECKING:
    from matplotlib.figure import Figure

prepare()  # who imports an explorer is about to show one


class Explorer(Card):
    """A card whose scene follows from the formulas of a graph.

    Every control is a synced trait: a slider a float, a tick a bool, a formula field a text. Setting a formula reads
    it; one that cannot be read raises FormulaError (or GraphError) and changes nothing. Where the name of a control is
    taken by a method or a trait of widgets (`layout`, `data`, ...), the trait has an underscore behind it (`layout_`).
    """

    def __init__(self, graph: Graph, *, controls: bool = True) -> None:
        self._graph = graph
        self._scene = self.compose(graph)
        self._trait_of: dict[str, str] = {}
        self._settling = False
        self._add_controls(self._scene)
        super().__init__(wire=to_wire(self._scene), controls=controls)
        self.on_msg(self._hear)

    # ---- what a topic fills in ----

    def compose(self, graph: Graph) -> Scene:
        """The scene of this topic for a graph. Raises FormulaError or GraphError where the topic cannot show it."""
        raise NotImplementedError

    # ---- what everybody uses ----

    @property
    def graph(self) -> Graph:
        """The graph that is shown now."""
        return self._graph

    @property
    def scene(self) -> Scene:
        """The scene with its controls where they are now."""
        return self._scene.at(**self._settings())

    def edit(self, formulas: Mapping[str, Formula]) -> None:
        """Change one or more formulas at once. Raises FormulaError or GraphError, and then changes nothing."""
        self.show(Graph({**self._graph.texts, **formulas}))

    def show(self, graph: Graph) -> None:
        """Show another graph."""
        kept = self._settings()
        scene = self.compose(graph)
        self._graph, self._scene = graph, scene
        with self.hold_sync():
            self._add_controls(scene, kept)
            self.wire = to_wire(scene)

    def data(self) -> dict[str, float]:
        """The numbers on the card now: controls, variables and what panels show; nan or infinite where undefined."""
        scene = self.scene
        values = scene.values()
        return {
            name: values[name]
            for name in dict.fromkeys((*scene.settings(), *self._graph.variables, *scene.told))
        }

    def readout(self) -> str:
        """What the card says now, in words: its sentences and the verdict of its light."""
        return "\n".join(spoken(self.scene, self.scene.values()))

    def figure(self, theme: str = "light") -> Figure:
        """The card as a matplotlib figure, as it is now."""
        return static.figure(self.scene, theme=theme)

    def save(self, path: str | os.PathLike[str]) -> Path:
        """Write the card as one HTML page that lives without Python and without a network; returns its path."""
        target = Path(path)
        target.write_text(page(self.scene, controls=self.controls), encoding="utf-8")
        return target

    def __repr__(self) -> str:
        definitions = ", ".join(f"{name}={text!r}" for name, text in self._graph.texts.items())
        return f"{type(self).__name__}({definitions})"

    def _repr_mimebundle_(self, **kwargs: Any) -> Any:
        """The live view and, for a page without it, a picture and a sentence.

        There is no text/latex among them: a notebook without a kernel would show it in place of the picture.
        """
        bundle = super()._repr_mimebundle_(**kwargs)
        data, metadata = bundle if isinstance(bundle, tuple) else (bundle, {})
        return {
            **(data or {}),
            "text/plain": f"{self!r}\n{self.readout()}",
            "image/png": static.png(self.scene),
        }, metadata

    # ---- controls as traits ----

    def trait_of(self, name: str) -> str:
        """The name of the trait that holds the control `name`."""
        if name not in self._trait_of:
            raise ValueError(f"{name} is not a control of this explorer; it has {', '.join(self._trait_of)}")
        return self._trait_of[name]

    def _settings(self) -> dict[str, float | bool]:
        """Sliders and ticks by control name."""
        return {
            c.name: getattr(self, self._trait_of[c.name])
            for c in self._scene.controls
            if not isinstance(c, Field) and c.name in self._trait_of
        }

    def counter_of(self, name: str) -> str:
        """The name of a synced integer that counts the steps of a slider from its minimum, for ipywidgets.Play."""
        counter = f"{self.trait_of(name)}_step"
        if not self.has_trait(counter):
            self.add_traits(**{counter: traitlets.Int(0).tag(sync=True)})
        return counter

    def _add_controls(self, scene: Scene, kept: Mapping[str, float | bool] | None = None) -> None:
        """Gives each control its trait; a control that was there keeps its setting where that is still allowed."""
        kept = kept or {}
        self._settling = True
        try:
            fresh = [c for c in scene.controls if c.name not in self._trait_of]
            taken = set(dir(self))
            self._trait_of |= {c.name: f"{c.name}_" if c.name in taken else c.name for c in fresh}
            self.aliases = {name: trait for name, trait in self._trait_of.items() if name != trait}
            if fresh:
                self.add_traits(**{self._trait_of[c.name]: _trait(c) for c in fresh})
            for control in scene.controls:
                value = control.text if isinstance(control, Field) else kept.get(control.name, control.value)
                if isinstance(control, Slider):
                    value = min(control.maximum, max(control.minimum, value))
                trait = self._trait_of[control.name]
                if getattr(self, trait) != value:
                    setattr(self, trait, value)
                if isinstance(control, Field) and control in fresh:
                    self.observe(self._typed, trait)
        finally:
            self._settling = False

    def _typed(self, change: Mapping[str, Any]) -> None:
        """A formula was set from Python: read it, or put the old one back and say why."""
        if self._settling:
            return
        name = next(n for n, trait in self._trait_of.items() if trait == change["name"])
        try:
            self.edit({name: change["new"]})
        except Exception:
            self._settling = True
            try:
                setattr(self, change["name"], change["old"])
            finally:
                self._settling = False
            raise

    def _hear(self, _widget: Any, message: Mapping[str, Any], _buffers: Any) -> None:
        """A formula was typed in the browser: read it, or answer why it cannot be read."""
        if message.get("kind") != "edit":
            return
        name, text = str(message["name"]), str(message["text"])
        try:
            self.edit({name: text})
        except (FormulaError, GraphError, ValueError) as error:
            self.send({"kind": "refused", "name": name, "text": text, **_said(name, error)})
        except Exception as error:
            # A fault of ours: the reader hears of it too, and the notebook's log has the traceback.
            said = f"This formula could not be shown ({type(error).__name__}: {error})."
            self.send(
                {"kind": "refused", "name": name, "text": text, "message": said, "position": None, "hint": ""}
            )
            raise


class _Finite(traitlets.Float[float, float]):
    """A number; nan compares as being inside any bounds, and is refused."""

    def validate(self, obj: Any, value: Any) -> float:
        number = super().validate(obj, value)
        if not isfinite(number):
            raise traitlets.TraitError(
                f"{self.name} is a number between {self.min:g} and {self.max:g}, not {value}"
            )
        return number


def _trait(control: Control) -> traitlets.TraitType[Any, Any]:
    if isinstance(control, Slider):
        return _Finite(control.value, min=control.minimum, max=control.maximum).tag(sync=True)
    if isinstance(control, Field):
        return traitlets.Unicode(control.text).tag(sync=True)
    return traitlets.Bool(control.value).tag(sync=True)


def _said(name: str, error: Exception) -> dict[str, Any]:
    """An error as the browser shows it below the field `name`."""
    if isinstance(error, GraphError) and error.problems:
        error = error.problems.get(name, next(iter(error.problems.values())))
    if isinstance(error, FormulaError):
        return {"message": error.message, "position": error.position, "hint": error.hint}
    return {"message": str(error), "position": None, "hint": ""}
