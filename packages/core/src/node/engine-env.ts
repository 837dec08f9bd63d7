import { z } from "zod";

/** The environment variables that choose an engine. A key lying about never sends a resume out: the choice is explicit. */
export const engineEnvSchema = z.object({
  GROUNDWORK_ENGINE: z.enum(["builtin", "openai"]).default("builtin"),
  OPENAI_API_KEY: z.string().optional(),
  OPENAI_BASE_URL: z.url().optional(),
  OPENAI_MODEL: z.string().default("gpt-5-mini"),
  OPENAI_EMBEDDING_MODEL: z.string().default("text-embedding-3-small"),
  /** Speech to text. Without it the chat hears nothing: the browser or the person writes down what was said. */
  OPENAI_TRANSCRIPTION_MODEL: z.string().optional(),
});

export type EngineConfig =
  | { engine: "builtin" }
  | {
      engine: "openai";
      apiKey: string;
      baseUrl?: string;
      model: string;
      embeddingModel: string;
      transcriptionModel?: string;
    };

/** @throws when `openai` is chosen without a key */
export function toEngineConfig(env: z.infer<typeof engineEnvSchema>): EngineConfig {
  if (env.GROUNDWORK_ENGINE === "builtin") return { engine: "builtin" };
  if (!env.OPENAI_API_KEY) throw new Error("GROUNDWORK_ENGINE=openai needs OPENAI_API_KEY");
  return {
    engine: "openai",
    apiKey: env.OPENAI_API_KEY,
    ...(env.OPENAI_BASE_URL ? { baseUrl: env.OPENAI_BASE_URL } : {}),
    model: env.OPENAI_MODEL,
    embeddingModel: env.OPENAI_EMBEDDING_MODEL,
    ...(env.OPENAI_TRANSCRIPTION_MODEL ? { transcriptionModel: env.OPENAI_TRANSCRIPTION_MODEL } : {}),
  };
}
