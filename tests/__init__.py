"""The tests; they mirror the package, and `uv run pytest` runs all of them."""
