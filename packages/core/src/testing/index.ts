export { createCountingEmbedder } from "./counting-embedder.ts";
export * from "./media-files.ts";
export { makeFlateBomb } from "./hostile-files.ts";
export { makePdf } from "./make-pdf.ts";
export { makeScan } from "./make-scan.ts";
export { type ModelCall, type ModelReply, type ModelServer, startModelServer } from "./model-server.ts";
export { buildDocument, buildProfile, DEVELOPER_RESUME, NURSE_RESUME } from "./sample-resume.ts";
export * from "./sample-profile.ts";
export { SCANNED_TEXTS } from "./scan-texts.ts";

export { createTextDocument } from "./text-document.ts";
export { judgeLabels } from "../match/testing/judge-labels.ts";
export { type GoldenCase, readGoldenCases, readSharedCases } from "../match/testing/read-golden.ts";
