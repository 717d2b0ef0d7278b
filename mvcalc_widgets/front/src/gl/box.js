// The box around a space: its walls with whispering grid lines, and the places of its axes' numbers.

import { BufferGeometry, Float32BufferAttribute, Group, LineSegments, Vector3 } from "three";
import { paint } from "./paint.js";
import { ticks, tickText } from "../scale.js";

/** The box's edges: the height is a little less than the width, as a page is. */
export const SIZE = [1, 1, 0.82];

/** Axis values to box coordinates (the box is centred at the origin). */
export function placing(axes) {
  const [x, y, z] = axes.map(({ domain: [a, b] }, k) => (v) => ((v - a) / (b - a) - 0.5) * SIZE[k]);
  return (a, b, c, out) => out.set(x(a), y(b), z(c));
}

/** Six walls; only the three behind the picture are shown. */
export class Box {
  constructor(axes, colour) {
    this.axes = axes;
    this.ticks = axes.map(({ domain }) => ticks(domain, 4));
    this.object = new Group();
    const material = paint();
    const along = axes.map(({ domain: [a, b] }, k) => this.ticks[k].map((v) => ((v - a) / (b - a) - 0.5) * SIZE[k]));
    this.walls = [0, 1, 2].flatMap((normal) => [-0.5, 0.5].map((side) => {
      const [u, v] = [0, 1, 2].filter((k) => k !== normal), points = [];
      const push = (axis, at, other) => {
        for (const end of [-0.5, 0.5]) {
          const p = [0, 0, 0];
          p[normal] = side * SIZE[normal];
          p[axis] = at;
          p[other] = end * SIZE[other];
          points.push(...p);
        }
      };
      for (const [axis, other] of [[u, v], [v, u]]) for (const at of [...along[axis], -SIZE[axis] / 2, SIZE[axis] / 2]) push(axis, at, other);
      const geometry = new BufferGeometry().setAttribute("position", new Float32BufferAttribute(points, 3));
      geometry.setAttribute("color", new Float32BufferAttribute(Array(points.length / 3).fill(colour.toArray()).flat(), 3));
      geometry.setAttribute("normal", new Float32BufferAttribute(new Float32Array(points.length), 3));
      const lines = new LineSegments(geometry, material);
      lines.userData = { normal, side };
      this.object.add(lines);
      return lines;
    }));
  }

  /** Shows the walls behind the picture, as seen from the camera's place. */
  face(eye) {
    for (const wall of this.walls) {
      const { normal, side } = wall.userData;
      wall.visible = Math.sign(eye.getComponent(normal)) !== Math.sign(side);
    }
  }

  /**
   * The edge that carries the numbers and the letter of each axis: for x and y the ones nearest the reader, for z the
   * outer left one.
   * @returns {{axis: object, place(u: number): Vector3, ticks: {at: Vector3, text: string}[]}[]} place: from 0 to 1
   */
  edges(camera) {
    const eye = camera.position, sx = Math.sign(eye.x) || 1, sy = Math.sign(eye.y) || 1;
    const [a, b, c] = SIZE.map((s) => s / 2);
    const screenX = (v) => v.clone().project(camera).x;
    const left = [[-sx, sy], [sx, -sy]].map(([p, q]) => new Vector3(p * a, q * b, 0)).sort((v, w) => screenX(v) - screenX(w))[0];
    const along = [
      (u) => new Vector3((u - 0.5) * SIZE[0], sy * b, -c),
      (u) => new Vector3(sx * a, (u - 0.5) * SIZE[1], -c),
      (u) => new Vector3(left.x, left.y, (u - 0.5) * SIZE[2]),
    ];
    return this.axes.map((axis, k) => {
      const [low, high] = axis.domain;
      return {
        axis, place: along[k],
        ticks: this.ticks[k].map((v) => ({ at: along[k]((v - low) / (high - low)), text: tickText(v, this.ticks[k]) })),
      };
    });
  }
}
