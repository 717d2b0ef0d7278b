"""From a scene to pixels: live in the browser, or still by matplotlib."""
