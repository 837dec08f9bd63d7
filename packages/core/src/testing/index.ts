export { createCountingEmbedder } from "./counting-embedder.ts";
export { type ModelCall, type ModelReply, type ModelServer, startModelServer } from "./model-server.ts";
export { buildDocument, buildProfile, DEVELOPER_RESUME, NURSE_RESUME } from "./sample-resume.ts";
