// What lies over a space as SVG: axis numbers, axis letters, the layer of strokes, and the names of marks.

import { Vector3 } from "three";
import { set, setText, svg } from "../dom.js";
import { ink } from "../theme.js";

const TICK = 17, LETTER = 40; // pixels from an edge of the box outwards
const LETTER_WIDTH = 7.3, LINE_HEIGHT = 16;

export class Labels {
  constructor() {
    this.node = svg("svg", { class: "mv-over", "aria-hidden": true });
    this.axes = svg("g");
    this.strokes = svg("g");
    this.names = svg("g");
    this.node.append(this.axes, this.strokes, this.names);
    this.sides = [];
    this.pool = [];
  }

  resize(width, height) {
    this.width = width;
    this.height = height;
    set(this.node, { width, height, viewBox: `0 0 ${width} ${height}` });
  }

  toPixels(at, camera, out = new Vector3()) {
    out.copy(at).project(camera);
    return [((out.x + 1) * this.width) / 2, ((1 - out.y) * this.height) / 2];
  }

  /** The numbers and letters of the axes, pushed outwards from the middle of the box. */
  drawAxes(box, camera) {
    const centre = this.toPixels(new Vector3(0, 0, 0), camera);
    this.axes.replaceChildren(...box.edges(camera).flatMap(({ axis, place, ticks }) => {
      const [p, q, middle] = [0, 1, 0.5].map((u) => this.toPixels(place(u), camera));
      const long = Math.hypot(q[0] - p[0], q[1] - p[1]) || 1;
      let [nx, ny] = [(q[1] - p[1]) / long, (p[0] - q[0]) / long];
      if ((middle[0] - centre[0]) * nx + (middle[1] - centre[1]) * ny < 0) [nx, ny] = [-nx, -ny];
      const word = ([x, y], away, attributes) =>
        svg("text", { x: x + away * nx, y: y + away * ny, "text-anchor": "middle", "dominant-baseline": "central", ...attributes });
      return [
        ...ticks.map(({ at, text }) => word(this.toPixels(at, camera), TICK, { class: "mv-ticktext", text })),
        word(middle, LETTER, { class: "mv-axisletter", text: axis.label, fill: ink(axis.role, "text") }),
      ];
    }));
  }

  /** The names of the marks, each beside its tip where it covers no other name; a name keeps its side while it can. */
  drawNames(anchors) {
    const taken = [], lines = anchors.flatMap(({ at, from }) => (from ? between(from, at) : []));
    while (this.pool.length < anchors.length) {
      const text = svg("text", { class: "mv-label mv-haloed", "dominant-baseline": "central" });
      this.names.append(text);
      this.pool.push(text);
    }
    this.pool.forEach((node, k) => {
      const anchor = anchors[k];
      set(node, { visibility: anchor ? "visible" : "hidden" });
      if (!anchor) return;
      const [x, y] = anchor.at, wide = anchor.text.length * LETTER_WIDTH;
      let [dx, dy] = [0, -1];
      if (anchor.from) {
        const [fx, fy] = anchor.from, long = Math.hypot(x - fx, y - fy) || 1;
        [dx, dy] = [(x - fx) / long, (y - fy) / long];
      }
      const choices = [[dx, dy], [dy, -dx], [-dy, dx], [0, -1], [0, 1], [1, 0], [-1, 0]].map(([ux, uy]) => {
        const cx = x + ux * (wide / 2 + 9), cy = y + uy * (LINE_HEIGHT / 2 + 7);
        return { cx, cy, box: [cx - wide / 2, cy - LINE_HEIGHT / 2, cx + wide / 2, cy + LINE_HEIGHT / 2] };
      });
      const cost = (choice, side) => (side === this.sides[k] ? -25 : 5 * side) + outside(choice.box, this.width, this.height)
        + taken.reduce((sum, other) => sum + 3 * overlap(choice.box, other), 0)
        + 30 * lines.filter(([px, py]) => px > choice.box[0] && px < choice.box[2] && py > choice.box[1] && py < choice.box[3]).length;
      const best = choices.map((choice, side) => [cost(choice, side), side]).sort((a, b) => a[0] - b[0])[0][1];
      this.sides[k] = best;
      const { cx, cy, box } = choices[best];
      taken.push(box);
      setText(node, anchor.text);
      set(node, { x: cx.toFixed(1), y: cy.toFixed(1), "text-anchor": "middle", fill: ink(anchor.role, "text"), opacity: anchor.ghost ? 0.45 : null });
    });
  }
}

/** Points along an arrow, which names should not cover. */
const between = ([x, y], [u, v]) => Array.from({ length: 9 }, (_, k) => [x + ((u - x) * k) / 8, y + ((v - y) * k) / 8]);

function overlap(a, b) {
  const wide = Math.min(a[2], b[2]) - Math.max(a[0], b[0]), high = Math.min(a[3], b[3]) - Math.max(a[1], b[1]);
  return wide > 0 && high > 0 ? wide * high : 0;
}

const outside = ([left, top, right, bottom], width, height) =>
  100 * (Math.max(0, -left) + Math.max(0, -top) + Math.max(0, right - width) + Math.max(0, bottom - height));
