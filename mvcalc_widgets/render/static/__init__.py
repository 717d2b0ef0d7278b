"""A scene as a still picture, drawn by matplotlib: the only package that imports it."""

from mvcalc_widgets.render.static.card import figure, png
from mvcalc_widgets.render.static.fonts import outline

__all__ = ["figure", "png"]

outline("x")  # matplotlib makes its reader of formulas for the first one: no picture waits for that
