"""What a typed formula calls itself: y of y = x^2."""

from mvcalc_widgets.calculus.language.heads import head_of, unwrapped


def defined_name(formula: object) -> str | None:
    """y of "y = x^2", f of "f(x) = x^2"; None for a formula without a head.

    formula: what was read as a formula (and not as an equation), so that an equals sign in it ends a head.
    """
    head = head_of(unwrapped(formula)) if isinstance(formula, str) else None
    return head.name or None if head else None
