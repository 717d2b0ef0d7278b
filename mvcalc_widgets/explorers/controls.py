"""Real ipywidgets tied to an explorer in the browser, for layouts of one's own."""

from __future__ import annotations

from math import ceil

import ipywidgets

from mvcalc_widgets.explorers.explorer import Explorer
from mvcalc_widgets.scene.controls import Slider, Tick


def slider(explorer: Explorer, name: str) -> ipywidgets.FloatSlider:
    """A FloatSlider that moves with the slider `name` of the explorer. Raises ValueError if there is none."""
    control = _slider(explorer, name)
    made = ipywidgets.FloatSlider(
        value=getattr(explorer, explorer.trait_of(name)),
        min=control.minimum,
        max=control.maximum,
        step=control.step,
        description=control.label,
    )
    ipywidgets.jslink((explorer, explorer.trait_of(name)), (made, "value"))
    return made


def checkboxes(explorer: Explorer) -> ipywidgets.VBox:
    """A Checkbox for each tick of the explorer, below each other; they follow when another formula has other paths."""
    made: dict[str, ipywidgets.Checkbox] = {}
    column = ipywidgets.VBox()

    def fill(_: object = None) -> None:
        ticks = [control for control in explorer.scene.controls if isinstance(control, Tick)]
        for control in ticks:
            if control.name not in made:
                box = ipywidgets.Checkbox(value=control.value, indent=False)
                ipywidgets.jslink((explorer, explorer.trait_of(control.name)), (box, "value"))
                made[control.name] = box
            made[control.name].description = f"through {control.label}"
        column.children = [made[control.name] for control in ticks]

    fill()
    explorer.observe(fill, "wire")
    return column


def play(explorer: Explorer, name: str) -> ipywidgets.Play:
    """A Play that lets the slider `name` run, a step of the slider each time, and goes on from where a hand left it.

    Raises ValueError if there is no such slider.
    """
    control = _slider(explorer, name)
    last = ceil((control.maximum - control.minimum) / control.step - 1e-9)
    now = round((control.value - control.minimum) / control.step)
    made = ipywidgets.Play(min=0, max=last, value=now, interval=60, description=f"play {control.label}")
    ipywidgets.jslink((made, "value"), (explorer, explorer.counter_of(name)))
    return made


def _slider(explorer: Explorer, name: str) -> Slider:
    for control in explorer.scene.controls:
        if isinstance(control, Slider) and control.name == name:
            return control
    names = [c.name for c in explorer.scene.controls if isinstance(c, Slider)]
    raise ValueError(f"{name} is not a slider of this explorer; it has {', '.join(names) or 'none'}")
