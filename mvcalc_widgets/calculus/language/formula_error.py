"""The error of the formula language: what was read, where it stopped, one thing to try."""

WIDEST_LINE = 80


class FormulaError(ValueError):
    """A formula that cannot be read.

    .message   what is wrong, in one line
    .text      the formula as typed
    .position  where it stopped: an index into text, 0 <= position <= len(text)
    .hint      one thing to try

    str(error) shows the four under each other, with a caret below the place.
    """

    def __init__(self, message: str, text: str, position: int, hint: str) -> None:
        super().__init__(message, text, position, hint)
        self.message = message
        self.text = text
        self.position = max(0, min(position, len(text))) if text else position  # a tree alone has no text
        self.hint = hint

    def __str__(self) -> str:
        line, column = _excerpt(self.text, self.position)
        return f"{self.message}\n{line}\n{' ' * column}^\n{self.hint}"


def _excerpt(text: str, position: int) -> tuple[str, int]:
    """One line of the text around a position, and the column of that position in it."""
    line = "".join(letter if letter.isprintable() else " " for letter in text)
    if len(line) <= WIDEST_LINE:
        return line, min(position, len(line))
    start = max(0, min(position - WIDEST_LINE // 2, len(line) - WIDEST_LINE))
    before, after = "…" if start else "", "…" if start + WIDEST_LINE < len(line) else ""
    return before + line[start : start + WIDEST_LINE] + after, position - start + len(before)
