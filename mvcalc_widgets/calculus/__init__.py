"""Calculus on symbols: formulas, graphs of quantities, derivatives and their steps."""
