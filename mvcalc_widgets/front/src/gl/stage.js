// The one WebGL renderer of a page: draws the still part of any space and copies it to that view's own canvas.
//
// Surfaces and curves that the controls do not move are drawn here, when the camera moves or the picture changes. What
// moves with the controls is drawn over it as SVG (marks/strokes.js), so a frame of a drag needs no WebGL at all and is
// as quick without a graphics card.

import {
  AlwaysDepth, BufferAttribute, BufferGeometry, ColorManagement, GLSL3, LinearSRGBColorSpace, LineSegments, Mesh, NoBlending,
  OrthographicCamera, PlaneGeometry, Scene, ShaderMaterial, WebGLRenderer, WebGLRenderTarget,
} from "three";
import { paint } from "./paint.js";

ColorManagement.enabled = false; // colours go to the screen as they are written in the palette

const SMOOTH = 4; // samples of a pixel at rest
const USUAL = [720, 450]; // of a space: the size to begin with, since a change of size waits for all that is being drawn

/** Pixels of a picture at rest for each pixel of the page's style. */
export const sharpness = () => Math.min(2, devicePixelRatio || 1);

export class Stage {
  constructor() {
    this.renderer = null;
    this.failed = false;
    this.restored = new Set();
    this.copy = new Copy();
    this.paint = paint();
  }

  /** The renderer, made when the first space is drawn; null where the browser has no WebGL. */
  open() {
    if (this.renderer || this.failed) return this.renderer;
    const canvas = document.createElement("canvas");
    try {
      this.renderer = new WebGLRenderer({ canvas, antialias: false, alpha: true });
    } catch (error) {
      this.failed = true;
      console.warn("mvcalc_widgets: no WebGL in this browser; surfaces and curves in space are not drawn", error);
      return null;
    }
    this.renderer.outputColorSpace = LinearSRGBColorSpace;
    this.renderer.autoClear = false;
    this.renderer.setPixelRatio(1);
    canvas.addEventListener("webglcontextlost", (event) => event.preventDefault());
    canvas.addEventListener("webglcontextrestored", () => { for (const redraw of this.restored) redraw(); });
    return this.renderer;
  }

  /** Draws a little of everything unseen, so that no first picture waits for programs to be compiled. */
  warm() {
    if (!this.open()) return;
    this.renderer.setSize(...USUAL.map((s) => Math.round(s * sharpness())), false);
    const places = new BufferAttribute(new Float32Array([0, 0, 0, 1, 0, 0, 0, 1, 0]), 3);
    const shape = new BufferGeometry().setAttribute("position", places).setAttribute("normal", places).setAttribute("color", places);
    const scene = new Scene().add(new Mesh(shape, this.paint), new LineSegments(shape, this.paint));
    const paper = document.createElement("canvas").getContext("2d");
    for (const smooth of [true, false]) this.draw(scene, new OrthographicCamera(-1, 1, 1, -1, -1, 1), paper, smooth);
    shape.dispose(); // the materials stay: their programs live as long as one of them does
  }

  /** Calls back after a lost context has come back, until `signal` ends it. */
  onRestored(redraw, signal) {
    this.restored.add(redraw);
    signal.addEventListener("abort", () => this.restored.delete(redraw));
  }

  /**
   * Draws a scene into `paper` (a 2D canvas's context): with smooth edges, or at once while it is being turned.
   */
  draw(scene, camera, paper, smooth) {
    const renderer = this.open();
    if (!renderer) return;
    const { width, height } = paper.canvas, canvas = renderer.domElement;
    if (canvas.width < width || canvas.height < height) // it grows to the largest view, and never shrinks
      renderer.setSize(Math.max(width, canvas.width), Math.max(height, canvas.height), false);
    if (smooth) {
      const target = new WebGLRenderTarget(width, height, { samples: SMOOTH });
      this.onto(target, width, height);
      renderer.render(scene, camera);
      this.onto(null, width, height);
      this.copy.run(renderer, target.texture);
      target.dispose();
    } else {
      this.onto(null, width, height);
      renderer.render(scene, camera);
    }
    paper.clearRect(0, 0, width, height);
    paper.drawImage(canvas, 0, canvas.height - height, width, height, 0, 0, width, height);
  }

  onto(target, width, height) {
    this.renderer.setRenderTarget(target);
    this.renderer.setViewport(0, 0, width, height);
    this.renderer.setClearColor(0x000000, 0);
    this.renderer.clear();
  }
}

/** Writes a texture to where the renderer draws now. */
class Copy {
  constructor() {
    this.material = new ShaderMaterial({
      glslVersion: GLSL3, blending: NoBlending, depthFunc: AlwaysDepth, depthWrite: false, uniforms: { source: { value: null } },
      vertexShader: "out vec2 place; void main() { place = uv; gl_Position = vec4(position.xy, 0.0, 1.0); }",
      fragmentShader: "uniform highp sampler2D source; in vec2 place; out highp vec4 colour; void main() { colour = texture(source, place); }",
    });
    this.camera = new OrthographicCamera(-1, 1, 1, -1, 0, 1);
    const sheet = new Mesh(new PlaneGeometry(2, 2), this.material);
    sheet.frustumCulled = false;
    this.scene = new Scene().add(sheet);
  }

  run(renderer, texture) {
    this.material.uniforms.source.value = texture;
    renderer.render(this.scene, this.camera);
  }
}
