"""Numbers for the pictures: one expression language that Python floats, numpy and the browser all run."""
