export { createRenderer, type Renderer, type RendererOptions } from './browser/renderer';
