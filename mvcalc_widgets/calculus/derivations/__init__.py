"""Derivatives step by step, each step with its rule and its reason."""
