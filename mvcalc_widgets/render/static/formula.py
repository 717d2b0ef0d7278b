"""Formulas as outlines, typeset by matplotlib's mathtext: parsed once for every size, theme and figure."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache

import numpy as np
from matplotlib.font_manager import FontProperties
from matplotlib.path import Path
from matplotlib.textpath import text_to_path


@dataclass(frozen=True)
class Outline:
    """A formula for type of size 1: its path (base line at y = 0, y upwards), width, reach above and below."""

    path: Path
    width: float
    above: float
    below: float


KNOWN = {r"\tfrac": r"\frac", r"\dfrac": r"\frac", r"\displaystyle": "", r"\textstyle": "", r"\!": ""}
"""Commands that mathtext does not know, or would set too large for a line, by ones that it does."""


@lru_cache(maxsize=256)
def outline(latex: str) -> Outline | None:
    """The outlines of LaTeX without its dollar signs; None if mathtext cannot set it."""
    for command, known in KNOWN.items():
        latex = latex.replace(command, known)
    font = FontProperties(family="DejaVu Sans", math_fontfamily="stix")
    size = text_to_path.FONT_SCALE
    try:
        width, height, below = text_to_path.get_text_width_height_descent(f"${latex}$", font, ismath=True)
        vertices, codes = text_to_path.get_text_path(font, f"${latex}$", ismath=True)
    except (ValueError, RecursionError):
        return None
    em = font.get_size_in_points()  # sizes come for the size of the font, outlines for FONT_SCALE
    path = Path(np.reshape(vertices, (-1, 2)) / size, codes)
    return Outline(path, width / em, (height - below) / em, below / em)
