export * from "./schemas/index.ts";
export * from "./document/document.ts";
export { locateEvidence } from "./document/locate-evidence.ts";
export * from "./engine/engine.ts";
export * from "./errors.ts";
export * from "./jobs/decide-retry.ts";
export * from "./jobs/job-state.ts";
export * from "./jobs/steps.ts";
