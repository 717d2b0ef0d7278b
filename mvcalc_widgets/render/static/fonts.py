"""Type: the fonts that come with matplotlib, and the sizes of words and formulas set in them.

Fonts are named by their files, so that a reader's settings change nothing; sizes come from the outlines, so
that a card is laid out alike at every resolution.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path as FilePath

import matplotlib
import numpy as np
from matplotlib.font_manager import FontProperties, get_font
from matplotlib.ft2font import LoadFlags
from matplotlib.path import Path
from matplotlib.textpath import text_to_path

ABOVE, BELOW = 0.76, 0.22
"""Reach of DejaVu Sans above and below the base line, for type of size 1."""

TITLE, BODY, SMALL, FORMULA = 8.4, 8.6, 7.2, 12.0
"""Sizes of type, in points."""


@dataclass(frozen=True)
class Style:
    """How a piece of text looks; a formula is LaTeX without the dollar signs."""

    size: float = BODY
    colour: str = "black"
    bold: bool = False
    italic: bool = False
    formula: bool = False
    alpha: float = 1.0

    @property
    def font(self) -> FontProperties:
        return FontProperties(fname=font_file(self.bold, self.italic), size=self.size)


@dataclass(frozen=True)
class Extent:
    """The size of a piece of text: its width, and its reach above and below the base line, in points."""

    width: float
    above: float
    below: float


@dataclass(frozen=True)
class Outline:
    """A formula for type of size 1: its path (base line at y = 0, y upwards) and its extent."""

    path: Path
    extent: Extent


def extent(text: str, style: Style) -> Extent:
    """The size of words or of a formula; LaTeX that cannot be set counts as words."""
    if style.formula and (formula := outline(text)):
        size = formula.extent
        return Extent(style.size * size.width, style.size * size.above, style.size * size.below)
    width = sum(_advance(letter, style.bold, style.italic) for letter in text)
    return Extent(style.size * width, style.size * ABOVE, style.size * BELOW)


KNOWN = {r"\tfrac": r"\frac", r"\dfrac": r"\frac", r"\displaystyle": "", r"\textstyle": "", r"\!": ""}
"""Commands that mathtext does not know, or would set too large for a line, by ones that it does."""


@lru_cache(
    maxsize=256
)  # what is kept follows from the text alone: parsing takes ten times as long as drawing
def outline(latex: str) -> Outline | None:
    """The outlines of LaTeX without its dollar signs; None if matplotlib's mathtext cannot set it."""
    for command, known in KNOWN.items():
        latex = latex.replace(command, known)
    font = FontProperties(family="DejaVu Sans", size=text_to_path.FONT_SCALE, math_fontfamily="stix")
    try:
        width, height, below = text_to_path.get_text_width_height_descent(f"${latex}$", font, ismath=True)
        vertices, codes = text_to_path.get_text_path(font, f"${latex}$", ismath=True)
    except (ValueError, RecursionError):
        return None
    size = text_to_path.FONT_SCALE
    path = Path(np.reshape(vertices, (-1, 2)) / size, codes)
    return Outline(path, Extent(width / size, (height - below) / size, below / size))


@lru_cache(maxsize=4)
def font_file(bold: bool, italic: bool) -> str:
    """The file of DejaVu Sans that comes with matplotlib."""
    cut = ("Bold" if bold else "") + ("Oblique" if italic else "")
    name = f"DejaVuSans-{cut}.ttf" if cut else "DejaVuSans.ttf"
    return str(FilePath(matplotlib.get_data_path()) / "fonts" / "ttf" / name)


@lru_cache(maxsize=2048)
def _advance(letter: str, bold: bool, italic: bool) -> float:
    """The width of a letter for type of size 1; pairs are not moved closer, which costs less than 1 %."""
    font = get_font(font_file(bold, italic))
    font.set_size(1000.0, 72.0)
    return font.load_char(ord(letter), flags=LoadFlags.NO_HINTING).linearHoriAdvance / 65536 / 1000.0
