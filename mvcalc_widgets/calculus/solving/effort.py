"""A bound on the work of a computation that is counted, not timed."""

from __future__ import annotations


class TooMuchWorkError(ValueError):
    """A computation would take longer than a student waits."""


class Work:
    """Counts what is spent, not seconds: the same input always gives the same answer."""

    def __init__(self, budget: int) -> None:
        self.left = budget

    def spend(self, amount: int) -> None:
        """Raises TooMuchWorkError once the budget is used up."""
        self.left -= amount
        if self.left < 0:
            raise TooMuchWorkError("the system of equations is too large")
