// The one WebGL renderer of a page: draws the scene of any view and copies the picture to that view's own canvas.
//
// What the controls do not move (walls, curves, surfaces) is drawn once, smoothly, into a target that keeps colours and
// depths. A frame of a drag copies that target and draws only what moves, so it costs little without a graphics card;
// when the hand rests, the moving marks are drawn once more with smooth edges.

import {
  ColorManagement, DepthTexture, LinearFilter, LinearSRGBColorSpace, Mesh, NearestFilter, NoBlending, OrthographicCamera, PlaneGeometry,
  RGBAFormat, Scene, ShaderMaterial, UnsignedIntType, WebGLRenderTarget, WebGLRenderer, AlwaysDepth, GLSL3,
} from "three";

ColorManagement.enabled = false; // colours go to the screen as they are written in the palette

const SMOOTH = 4; // samples of a pixel

export class Stage {
  constructor() {
    this.renderer = null;
    this.lost = new Set();
    this.copier = new Copier();
  }

  /** The renderer, made when the first space is drawn; null where the browser has no WebGL. */
  open() {
    if (this.renderer || this.failed) return this.renderer;
    const canvas = document.createElement("canvas");
    try {
      this.renderer = new WebGLRenderer({ canvas, antialias: false, alpha: true, premultipliedAlpha: true, preserveDrawingBuffer: false });
    } catch (error) {
      this.failed = error;
      console.warn("mvcalc_widgets: no WebGL in this browser; pictures in space are not drawn", error);
      return null;
    }
    this.renderer.outputColorSpace = LinearSRGBColorSpace;
    this.renderer.autoClear = false;
    this.renderer.setPixelRatio(1);
    canvas.addEventListener("webglcontextlost", (event) => event.preventDefault());
    canvas.addEventListener("webglcontextrestored", () => { for (const redraw of this.lost) redraw(); });
    return this.renderer;
  }

  /** Calls back after a lost context has come back, until `signal` ends it. */
  onRestored(redraw, signal) {
    this.lost.add(redraw);
    signal.addEventListener("abort", () => this.lost.delete(redraw));
  }

  /** Makes the canvas large enough for every view; it grows and never shrinks. */
  fit(width, height) {
    const { domElement } = this.renderer;
    if (domElement.width < width || domElement.height < height)
      this.renderer.setSize(Math.max(width, domElement.width), Math.max(height, domElement.height), false);
  }

  /**
   * Draws into `paper` (a 2D canvas's context).
   * @param {{still: Scene, moving: Scene, camera, layer: Layer}} view
   * @param {"turning"|"moving"|"resting"} mood
   */
  draw(view, paper, mood) {
    const renderer = this.open();
    if (!renderer) return;
    const { width, height } = paper.canvas, { layer } = view;
    this.fit(width, height);
    const canvasHeight = renderer.domElement.height;
    if (mood === "turning") {
      this.onto(null, width, height);
      renderer.render(view.still, view.camera);
      renderer.render(view.moving, view.camera);
      layer.stale = true;
    } else {
      if (layer.stale || layer.width !== width || layer.height !== height) {
        layer.resize(width, height);
        this.onto(layer.still, width, height);
        renderer.render(view.still, view.camera);
        layer.stale = false;
      }
      const smooth = mood === "resting";
      this.onto(smooth ? layer.smooth() : null, width, height);
      this.copier.copy(renderer, layer.still, true);
      renderer.render(view.moving, view.camera);
      if (smooth) {
        this.onto(null, width, height);
        this.copier.copy(renderer, layer.smooth(), false);
      }
    }
    paper.clearRect(0, 0, width, height);
    paper.drawImage(renderer.domElement, 0, canvasHeight - height, width, height, 0, 0, width, height);
  }

  onto(target, width, height) {
    this.renderer.setRenderTarget(target);
    this.renderer.setViewport(0, 0, width, height);
    this.renderer.setScissorTest(false);
    this.renderer.setClearColor(0x000000, 0);
    this.renderer.clear();
  }
}

/** The kept picture of what stands still in one view. */
export class Layer {
  constructor() {
    this.stale = true;
    this.still = null;
    this.rest = null;
    this.width = this.height = 0;
  }

  resize(width, height) {
    if (this.width === width && this.height === height && this.still) return;
    this.dispose();
    this.width = width;
    this.height = height;
    this.still = target(width, height, true);
  }

  smooth() {
    this.rest ??= target(this.width, this.height, false);
    return this.rest;
  }

  dispose() {
    this.still?.depthTexture?.dispose();
    this.still?.dispose();
    this.rest?.dispose();
    this.still = this.rest = null;
    this.width = this.height = 0;
    this.stale = true;
  }
}

function target(width, height, withDepth) {
  const made = new WebGLRenderTarget(width, height, { samples: SMOOTH, format: RGBAFormat, minFilter: LinearFilter, magFilter: LinearFilter });
  if (withDepth) {
    made.depthTexture = new DepthTexture(width, height, UnsignedIntType);
    made.depthTexture.minFilter = made.depthTexture.magFilter = NearestFilter;
  }
  return made;
}

/** Copies a target, with its depths, so that marks drawn afterwards are hidden where they should be. */
class Copier {
  constructor() {
    this.scene = new Scene();
    this.camera = new OrthographicCamera(-1, 1, 1, -1, 0, 1);
    const make = (depth) => new ShaderMaterial({
      glslVersion: GLSL3, blending: NoBlending, depthFunc: AlwaysDepth, depthTest: depth, depthWrite: depth,
      uniforms: { colours: { value: null }, depths: { value: null } },
      vertexShader: "out vec2 place; void main() { place = uv; gl_Position = vec4(position.xy, 0.0, 1.0); }",
      fragmentShader: `uniform sampler2D colours; ${depth ? "uniform highp sampler2D depths;" : ""} in vec2 place; out vec4 colour;
        void main() { colour = texture(colours, place); ${depth ? "gl_FragDepth = texture(depths, place).r;" : ""} }`,
    });
    this.materials = [make(false), make(true)];
    this.quad = new Mesh(new PlaneGeometry(2, 2), this.materials[0]);
    this.quad.frustumCulled = false;
    this.scene.add(this.quad);
  }

  copy(renderer, source, withDepth) {
    const material = this.materials[Number(withDepth)];
    material.uniforms.colours.value = source.texture;
    if (withDepth) material.uniforms.depths.value = source.depthTexture;
    this.quad.material = material;
    renderer.render(this.scene, this.camera);
  }
}
