"""The explorers: each one shows a topic as a live card made from the reader's own formulas."""
