"""A scene as a still picture, drawn by matplotlib: the only package that imports it."""

from mvcalc_widgets.render.static.card import figure, png

__all__ = ["figure", "png"]
