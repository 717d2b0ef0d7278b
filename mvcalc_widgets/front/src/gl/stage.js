// The one WebGL renderer of a page: draws the still part of any space and copies it to that view's own canvas.
//
// Surfaces and curves that the controls do not move are drawn here, when the camera moves or the picture changes. What
// moves with the controls is drawn over it as SVG (marks/strokes.js), so a frame of a drag needs no WebGL at all and is
// as quick without a graphics card; for marks behind a surface, the stage hands out the depths of the picture.

import {
  AlwaysDepth, ColorManagement, DepthTexture, GLSL3, LinearSRGBColorSpace, Mesh, NearestFilter, NoBlending, OrthographicCamera,
  PlaneGeometry, Scene, ShaderMaterial, UnsignedIntType, WebGLRenderer, WebGLRenderTarget,
} from "three";

ColorManagement.enabled = false; // colours go to the screen as they are written in the palette

const SMOOTH = 4; // samples of a pixel at rest
const COARSE = 0.5; // resolution of the depths, relative to the picture

export class Stage {
  constructor() {
    this.renderer = null;
    this.failed = false;
    this.restored = new Set();
    this.colours = new Filter("colour = texture(source, place);");
    this.depths = new Filter("float d = texture(source, place).r; colour = vec4(fract(d * vec3(1.0, 255.0, 65025.0)), 1.0); colour.rg -= colour.gb / 255.0;");
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
      this.colours.run(renderer, target.texture);
      target.dispose();
    } else {
      this.onto(null, width, height);
      renderer.render(scene, camera);
    }
    paper.clearRect(0, 0, width, height);
    paper.drawImage(canvas, 0, canvas.height - height, width, height, 0, 0, width, height);
  }

  /**
   * What is nearest to the reader at each place of the picture, as the camera's depth from 0 to 1.
   * @returns {Promise<(x: number, y: number) => number>} x and y from 0 to 1, from the upper left; 1 where nothing is
   */
  async look(scene, camera, size) {
    const renderer = this.open();
    if (!renderer) return () => 1;
    const [width, height] = size.map((s) => Math.max(1, Math.round(s * COARSE)));
    const seen = new WebGLRenderTarget(width, height, { depthTexture: new DepthTexture(width, height, UnsignedIntType), minFilter: NearestFilter, magFilter: NearestFilter });
    const packed = new WebGLRenderTarget(width, height, { depthBuffer: false });
    this.onto(seen, width, height);
    renderer.render(scene, camera);
    this.onto(packed, width, height);
    this.depths.run(renderer, seen.depthTexture);
    const bytes = new Uint8Array(4 * width * height);
    await renderer.readRenderTargetPixelsAsync(packed, 0, 0, width, height, bytes);
    seen.depthTexture.dispose();
    seen.dispose();
    packed.dispose();
    return (x, y) => {
      const i = Math.round(x * (width - 1)), j = Math.round((1 - y) * (height - 1));
      if (i < 0 || j < 0 || i >= width || j >= height) return 1;
      const k = 4 * (j * width + i), depth = (bytes[k] + bytes[k + 1] / 255 + bytes[k + 2] / 65025) / 255;
      return depth === 0 ? 1 : depth;
    };
  }

  onto(target, width, height) {
    this.renderer.setRenderTarget(target);
    this.renderer.setViewport(0, 0, width, height);
    this.renderer.setClearColor(0x000000, 0);
    this.renderer.clear();
  }
}

/** Writes a texture to where the renderer draws now, each pixel by one line of GLSL. */
class Filter {
  constructor(rule) {
    this.material = new ShaderMaterial({
      glslVersion: GLSL3, blending: NoBlending, depthFunc: AlwaysDepth, depthWrite: false, uniforms: { source: { value: null } },
      vertexShader: "out vec2 place; void main() { place = uv; gl_Position = vec4(position.xy, 0.0, 1.0); }",
      fragmentShader: `uniform highp sampler2D source; in vec2 place; out highp vec4 colour; void main() { ${rule} }`,
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
