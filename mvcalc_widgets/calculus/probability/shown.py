"""A table of probabilities as aligned text, and as an HTML table that can be read aloud."""

from __future__ import annotations

import math
from collections.abc import Hashable, Sequence
from html import escape
from itertools import product
from typing import TYPE_CHECKING, TypeAlias

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    Array: TypeAlias = NDArray[np.float64]

MOST_ROWS, MOST_COLUMNS = 20, 8
UNDEFINED = "–"


class Layout:
    """What goes where: the last variable across, every combination of the others in a row of its own.

    A single variable goes down, with its probabilities beside it.
    """

    def __init__(
        self, array: Array, names: Sequence[str], outcomes: Sequence[Sequence[Hashable]], title: str
    ) -> None:
        self.title = title
        self.down = list(names[:-1]) or list(names)
        self.across = names[-1] if len(names) > 1 else None
        labels = outcomes[: len(self.down)]
        table = array.reshape(math.prod(map(len, labels)), -1)
        self.columns = [str(label) for label in outcomes[-1][:MOST_COLUMNS]] if self.across else [title]
        self.rows = [
            ([str(label) for label in combination], [rounded(number) for number in row[:MOST_COLUMNS]])
            for combination, row in zip(product(*labels), table[:MOST_ROWS], strict=False)
        ]
        left_out = []
        if table.shape[0] > MOST_ROWS:
            left_out.append(f"{table.shape[0] - MOST_ROWS} more rows")
        if table.shape[1] > MOST_COLUMNS:
            left_out.append(f"{table.shape[1] - MOST_COLUMNS} more columns")
        self.rest = f"… and {' and '.join(left_out)}" if left_out else ""

    def text(self) -> str:
        """Columns under each other; labels to the left, numbers to the right."""
        lines = (
            [[*([""] * len(self.down)), self.across, *[""] * (len(self.columns) - 1)]] if self.across else []
        )
        lines.append([*self.down, *self.columns])
        lines += [[*labels, *numbers] for labels, numbers in self.rows]
        widths = [max(len(line[i]) for line in lines[bool(self.across) :]) for i in range(len(lines[-1]))]
        written = []
        for line in lines:
            left = [cell.ljust(width) for cell, width in zip(line[: len(self.down)], widths, strict=False)]
            right = [
                cell.rjust(width)
                for cell, width in zip(line[len(self.down) :], widths[len(self.down) :], strict=True)
            ]
            written.append("  ".join([*left, *right]).rstrip())
        return "\n".join([*written, *filter(None, [self.rest])])

    def html(self) -> str:
        """A plain table: a caption, headers with their scope, no colours of its own (light and dark alike)."""
        number = 'style="text-align: right; font-variant-numeric: tabular-nums"'
        corner = "".join(_header(name, "col", 'rowspan="2"' if self.across else "") for name in self.down)
        columns = "".join(_header(column, "col", 'style="text-align: right"') for column in self.columns)
        head = f"<tr>{corner}{columns}</tr>"
        if self.across:
            span = f'colspan="{len(self.columns)}" style="text-align: center"'
            head = f"<tr>{corner}{_header(self.across, 'colgroup', span)}</tr><tr>{columns}</tr>"
        body = "".join(
            "<tr>"
            + "".join(_header(label, "row", 'style="text-align: left"') for label in labels)
            + "".join(f"<td {number}>{escape(cell)}</td>" for cell in numbers)
            + "</tr>"
            for labels, numbers in self.rows
        )
        rest = f"<p>{escape(self.rest)}</p>" if self.rest else ""
        return f"<table><caption>{escape(self.title)}</caption><thead>{head}</thead><tbody>{body}</tbody></table>{rest}"


def rounded(number: float) -> str:
    """Four decimals, or two digits of a smaller number; a dash where it is undefined."""
    if math.isnan(number):
        return UNDEFINED
    return f"{round(float(number), 4):g}" if number >= 5e-5 or number == 0 else f"{float(number):.1e}"


def _header(text: str, scope: str, extra: str = "") -> str:
    return f'<th scope="{scope}"{" " if extra else ""}{extra}>{escape(text)}</th>'
