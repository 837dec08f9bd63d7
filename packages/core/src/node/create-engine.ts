import { createBuiltinEngine } from "../engine/builtin/builtin-engine.ts";
import type { Engine } from "../engine/engine.ts";
import { createOpenaiEngine } from "../engine/openai/openai-engine.ts";
import type { EngineConfig } from "./engine-env.ts";
import { createLocalEmbedder } from "./local-embedder.ts";

/** The engine a process was told to use. */
export async function createEngine(config: EngineConfig): Promise<Engine> {
  if (config.engine === "openai") return createOpenaiEngine(config);
  return createBuiltinEngine({ embedder: await createLocalEmbedder() });
}
