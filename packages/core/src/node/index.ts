export * from "./engine-env.ts";
export * from "./master-key.ts";
export { extractDocument, type ExtractOptions } from "./extract-document.ts";
export { createEngine } from "./create-engine.ts";
export { createLocalEmbedder, LOCAL_EMBEDDER_ID } from "./local-embedder.ts";
export { toLogError } from "./to-log-error.ts";
