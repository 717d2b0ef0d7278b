"""Functions of several variables near a point: gradient, Jacobian, Hessian, tangent plane."""
