"""Where a function of several variables is largest or smallest, free or on constraints."""
