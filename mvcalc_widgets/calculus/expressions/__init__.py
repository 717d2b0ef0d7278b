"""sympy expressions measured, simplified and differentiated."""
