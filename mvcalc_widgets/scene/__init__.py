"""What is drawn and what can be moved, as data that knows nothing of drawing."""
