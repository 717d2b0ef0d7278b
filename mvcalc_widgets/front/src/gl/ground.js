// What a surface hides: a walk from a place towards the eye that looks for a crossing of the surface.
//
// The numbers of the surface are here already, so nothing is read back from the graphics side and no picture waits.

const HAIR = 0.006; // a place this near to the surface lies on it, on whichever side; the box is 1 wide

export class Ground {
  /**
   * A surface over a square grid, in the coordinates of the box.
   * @param {ArrayLike<number>} positions x, y, z of n * n places, row by row
   * @param {(k: number) => boolean} has whether the surface is drawn at place k
   */
  constructor(positions, n, has) {
    this.n = n;
    this.heights = Float64Array.from({ length: n * n }, (_, k) => (has(k) ? positions[3 * k + 2] : NaN));
    this.low = [positions[0], positions[1], Math.min(...this.heights.filter(Number.isFinite))];
    this.high = [positions[3 * (n * n - 1)], positions[3 * (n * n - 1) + 1], Math.max(...this.heights.filter(Number.isFinite))];
  }

  /** The height of the surface at (x, y), between the four places around it; nan where it is not drawn. */
  at(x, y) {
    const u = ((x - this.low[0]) / (this.high[0] - this.low[0])) * (this.n - 1), v = ((y - this.low[1]) / (this.high[1] - this.low[1])) * (this.n - 1);
    const i = Math.min(this.n - 2, Math.max(0, Math.floor(u))), j = Math.min(this.n - 2, Math.max(0, Math.floor(v)));
    const k = j * this.n + i, p = u - i, q = v - j, h = this.heights;
    return (h[k] * (1 - p) + h[k + 1] * p) * (1 - q) + (h[k + this.n] * (1 - p) + h[k + this.n + 1] * p) * q;
  }

  /** Whether the surface stands between a place and the eye. */
  blocks(from, eye) {
    const ray = [eye.x - from.x, eye.y - from.y, eye.z - from.z], start = [from.x, from.y, from.z];
    let first = 0, last = 1; // the part of the way that is above the grid and not above or below all of the surface
    for (let k = 0; k < 3; k++) {
      const spare = k === 2 ? 2 * HAIR : 0, a = (this.low[k] - spare - start[k]) / ray[k], b = (this.high[k] + spare - start[k]) / ray[k];
      first = Math.max(first, Math.min(a, b));
      last = Math.min(last, Math.max(a, b));
    }
    if (!(first < last)) return false;
    const steps = Math.ceil(((last - first) * Math.hypot(...ray) * (this.n - 1)) / (this.high[0] - this.low[0])); // one for each cell
    let side = 0;
    for (let k = 0; k <= steps; k++) {
      const s = first + ((last - first) * k) / steps;
      const above = start[2] + s * ray[2] - this.at(start[0] + s * ray[0], start[1] + s * ray[1]);
      if (!(Math.abs(above) > HAIR)) { // on the surface, or where there is none: a hole lets the eye through
        if (Number.isNaN(above)) side = 0;
        continue;
      }
      if (side && Math.sign(above) !== side) return true;
      side = Math.sign(above);
    }
    return false;
  }
}
