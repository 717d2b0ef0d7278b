"""Quantities that depend on each other, and what a change in one does to another along all paths."""
