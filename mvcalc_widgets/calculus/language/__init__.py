"""The formula language: text to tree to sympy, and back to LaTeX."""
