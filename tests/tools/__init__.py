"""What tests and authors share: re-executing notebooks, renewing pins, a JupyterLab to test in."""
