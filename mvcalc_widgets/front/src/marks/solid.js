// The marks of a space that are drawn by WebGL: each makes its three.js object once and fills it.

import { BufferAttribute, BufferGeometry, Color, Mesh, Vector3 } from "three";
import { Ground } from "../gl/ground.js";
import { paint } from "../gl/paint.js";
import { compileProgram } from "../program.js";
import { sampleCurve } from "../sampling.js";
import { follows } from "../state.js";

/**
 * kind -> (mark, place) -> {object, moving, update(state), range?(), blocks?(from, eye)}
 * `place.put(x, y, z, out)` turns data into the box's coordinates, `place.holds` says whether they are inside it,
 * `place.colour(role)` and `place.scale(u, out)` give three.js colours; `blocks` tells whether the mark stands between
 * two places of the box.
 */
export const SOLIDS = { Curve: curve, Surface: surface, Plane: plane };

function curve(mark, place) {
  const program = compileProgram(mark.program);
  const moving = mark.program.inputs.some((name) => name !== mark.parameter);
  const object = new Mesh(new BufferGeometry(), paint());
  object.frustumCulled = false;
  const outputs = mark.colour === null ? mark.coordinates : [...mark.coordinates, mark.colour];
  const shade = new Color(), plain = place.colour(mark.role);
  let range = null;
  const fill = (state) => {
    const columns = sampleCurve(program, outputs, mark.parameter, mark.domain, mark.samples, mark.gaps, state.values);
    const [xs, ys, zs] = mark.coordinates.map((name) => columns[name]), tone = mark.colour && columns[mark.colour];
    const ok = (k) => Number.isFinite(xs[k] + ys[k] + zs[k]) && place.holds(xs[k], ys[k], zs[k]);
    if (tone) range = extent(tone.filter((_, k) => ok(k)));
    const tube = new Tube(), at = new Vector3();
    for (let k = 0; k < xs.length; k++) {
      if (!ok(k)) tube.lift();
      else tube.to(place.put(xs[k], ys[k], zs[k], at), tone ? place.scale((tone[k] - range[0]) / (range[1] - range[0] || 1), shade) : plain);
    }
    tube.fill(object.geometry);
  };
  return { object, moving, update: fill, range: () => range };
}

const SIDES = 6, RADIUS = 0.0058; // of a tube; the box is 1 wide

/** A thick line through points, as a mesh: `lift` ends a piece, `fill` hands it to a geometry. */
class Tube {
  constructor() {
    this.positions = [];
    this.colours = [];
    this.index = [];
    this.lift();
  }

  lift() {
    this.last = null;
    this.across = null;
  }

  to(point, colour) {
    if (this.last && this.last.distanceToSquared(point) < 1e-10) return;
    const ahead = this.last ? point.clone().sub(this.last).normalize() : null;
    if (ahead && !this.across) { // the second point of a piece: now the first ring has a direction
      this.across = new Vector3(ahead.y, -ahead.x, 0);
      if (this.across.lengthSq() < 1e-6) this.across.set(1, 0, 0);
      this.across.normalize();
      this.ring(this.last, ahead, this.lastColour, false);
    }
    if (ahead) {
      this.across.addScaledVector(ahead, -this.across.dot(ahead)).normalize();
      this.ring(point, ahead, colour, true);
    }
    this.last = point.clone();
    this.lastColour = colour.clone();
  }

  ring(point, ahead, colour, joined) {
    const up = ahead.clone().cross(this.across), first = this.positions.length / 3;
    for (let k = 0; k < SIDES; k++) {
      const turn = (2 * Math.PI * k) / SIDES, c = RADIUS * Math.cos(turn), s = RADIUS * Math.sin(turn);
      this.positions.push(point.x + c * this.across.x + s * up.x, point.y + c * this.across.y + s * up.y, point.z + c * this.across.z + s * up.z);
      this.colours.push(colour.r, colour.g, colour.b);
      if (!joined) continue;
      const a = first + k, b = first + ((k + 1) % SIDES), c2 = a - SIDES, d = b - SIDES;
      this.index.push(a, c2, b, b, c2, d);
    }
  }

  fill(geometry) {
    geometry.setAttribute("position", new BufferAttribute(new Float32Array(this.positions), 3));
    geometry.setAttribute("color", new BufferAttribute(new Float32Array(this.colours), 3));
    geometry.setAttribute("normal", new BufferAttribute(new Float32Array(this.positions.length), 3));
    geometry.setIndex(this.index);
  }
}

function surface(mark, place) {
  const program = compileProgram(mark.program), n = mark.samples, [[x0, x1], [y0, y1]] = mark.domain;
  const moving = mark.program.inputs.some((name) => !mark.names.includes(name));
  const xs = new Float64Array(n * n), ys = new Float64Array(n * n);
  for (let k = 0; k < n * n; k++) {
    xs[k] = x0 + ((x1 - x0) * (k % n)) / (n - 1);
    ys[k] = y0 + ((y1 - y0) * Math.floor(k / n)) / (n - 1);
  }
  const geometry = new BufferGeometry();
  geometry.setAttribute("position", new BufferAttribute(new Float32Array(3 * n * n), 3));
  geometry.setAttribute("color", new BufferAttribute(new Float32Array(3 * n * n), 3));
  const object = new Mesh(geometry, paint(0.9));
  const at = new Vector3(), shade = new Color();
  let range = null, ground = null;
  const fill = (state) => {
    const heights = program.runArrays({ ...state.values, [mark.names[0]]: xs, [mark.names[1]]: ys }, n * n)[mark.height];
    const { position, color } = geometry.attributes;
    range = extent(heights.filter((z, k) => Number.isFinite(z) && place.holds(xs[k], ys[k], z)));
    for (let k = 0; k < n * n; k++) {
      const z = Number.isFinite(heights[k]) ? heights[k] : 0;
      place.put(xs[k], ys[k], z, at).toArray(position.array, 3 * k);
      place.scale((z - range[0]) / (range[1] - range[0] || 1), shade).toArray(color.array, 3 * k);
    }
    const index = [];
    const ok = (k) => Number.isFinite(heights[k]) && place.holds(xs[k], ys[k], heights[k]);
    for (let j = 0; j < n - 1; j++) for (let i = 0; i < n - 1; i++) {
      const a = j * n + i, b = a + 1, c = a + n, d = c + 1;
      if (ok(b) && ok(c)) {
        if (ok(a)) index.push(a, b, c);
        if (ok(d)) index.push(b, d, c);
      }
    }
    geometry.setIndex(index);
    geometry.computeVertexNormals();
    position.needsUpdate = color.needsUpdate = true;
    ground = new Ground(position.array, n, ok);
  };
  return { object, moving, update: fill, range: () => range, blocks: (from, eye) => ground?.blocks(from, eye) ?? false };
}

function plane(mark, place) {
  const geometry = new BufferGeometry();
  geometry.setAttribute("position", new BufferAttribute(new Float32Array(12), 3));
  geometry.setIndex([0, 1, 2, 2, 1, 3]);
  geometry.setAttribute("color", new BufferAttribute(new Float32Array(Array(4).fill(place.colour(mark.role).toArray()).flat()), 3));
  geometry.setAttribute("normal", new BufferAttribute(new Float32Array(12), 3));
  const object = new Mesh(geometry, paint(0.45));
  object.frustumCulled = false;
  const a = new Vector3(), [hx, hy] = mark.half;
  const update = (state) => {
    const [x, y, z] = state.numbers(mark.at), [sx, sy] = state.numbers(mark.slopes);
    object.visible = Number.isFinite(x + y + z + sx + sy) && place.holds(x, y, z);
    if (!object.visible) return;
    [[-hx, -hy], [hx, -hy], [-hx, hy], [hx, hy]].forEach(([u, v], k) =>
      place.put(x + u, y + v, z + sx * u + sy * v, a).toArray(geometry.attributes.position.array, 3 * k));
    geometry.attributes.position.needsUpdate = true;
  };
  return { object, moving: follows(mark.at, mark.slopes), update };
}

function extent(values) {
  let low = Infinity, high = -Infinity;
  for (const value of values) {
    if (value < low) low = value;
    if (value > high) high = value;
  }
  return [low, high];
}

/** Gives back what three.js holds on the graphics side. */
export function dispose(object) {
  object.traverse((part) => {
    part.geometry?.dispose();
    part.material?.dispose();
  });
}
