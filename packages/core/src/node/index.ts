export * from "./engine-env.ts";
export * from "./master-key.ts";
export { extractDocument } from "./extract-document.ts";
export { createReadingPool, type ExtractOptions, type ReadingPool, type RenderOptions } from "./reading-pool.ts";
export { createEngine } from "./create-engine.ts";
export { createLocalEmbedder, LOCAL_EMBEDDER_ID } from "./local-embedder.ts";
export { toLogError } from "./to-log-error.ts";
export { type ExportedFile, exportProfile } from "./export-profile.ts";
