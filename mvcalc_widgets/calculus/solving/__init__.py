"""Equations and systems solved exactly: polynomials, signs of numbers, and a search for the rest."""
