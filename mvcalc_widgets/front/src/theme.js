// Light or dark: what the page shows now, and the colours of each role in it.

import { Color } from "three";

/**
 * Follows JupyterLab's theme where there is one, else the reader's system.
 * @returns {boolean} is the page dark now?
 */
export function isDark() {
  const lab = document.body.dataset.jpThemeLight;
  if (lab !== undefined) return lab === "false";
  const root = document.documentElement.dataset.theme ?? document.body.dataset.theme;
  if (root === "dark" || root === "light") return root === "dark";
  return matchMedia("(prefers-color-scheme: dark)").matches;
}

/** Calls back whenever the page turns light or dark, until `signal` ends it. */
export function watchTheme(callback, signal) {
  const observer = new MutationObserver(callback);
  for (const node of [document.body, document.documentElement])
    observer.observe(node, { attributes: true, attributeFilter: ["data-jp-theme-light", "data-theme"] });
  const media = matchMedia("(prefers-color-scheme: dark)");
  media.addEventListener("change", callback, { signal });
  signal.addEventListener("abort", () => observer.disconnect());
}

/** Writes a theme's colours into the card as CSS variables, the one place where colours enter the page. */
export function paint(root, theme, dark) {
  root.style.colorScheme = dark ? "dark" : "light";
  for (const name of ["card", "field", "line", "grid"]) root.style.setProperty(`--mv-${name}`, theme[name]);
  for (const [role, shade] of Object.entries(theme.roles)) {
    for (const [part, colour] of Object.entries(shade)) root.style.setProperty(`--mv-${role}-${part}`, colour);
    root.style.setProperty(`--mv-${role}-on`, onTop(shade.mark));
  }
}

const DARK = "#14161a", LIGHT = "#ffffff";

/** Dark or light, whichever is told better from a colour below it (WCAG 2, relative luminance). */
export function onTop(colour) {
  const luminance = (hex) => [1, 3, 5].reduce((sum, k, i) => {
    const part = parseInt(hex.slice(k, k + 2), 16) / 255;
    return sum + [0.2126, 0.7152, 0.0722][i] * (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4);
  }, 0);
  const contrast = (other) => Math.abs(Math.log((luminance(colour) + 0.05) / (luminance(other) + 0.05)));
  return contrast(LIGHT) >= contrast(DARK) ? LIGHT : DARK;
}

/** The CSS colour of a role: part is "mark", "text", "tint" or "on" (words on the mark). */
export const ink = (role, part = "mark") => `var(--mv-${role || "ink"}-${part})`;

/** A function from [0, 1] to a colour of the scale, mixed linearly between its steps. */
export function colourScale(stops) {
  const colours = stops.map((stop) => new Color(stop));
  return (u, out) => {
    const place = (u > 0 ? Math.min(1, u) : 0) * (colours.length - 1), k = Math.min(colours.length - 2, Math.floor(place));
    return out.copy(colours[k]).lerp(colours[k + 1], place - k);
  };
}
