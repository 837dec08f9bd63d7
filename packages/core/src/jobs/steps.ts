import type { z } from "zod";

/** Where finished steps are kept, so that a retry never computes, or pays for, the same step twice. */
export interface StepStore {
  find(step: string): Promise<unknown>;
  save(step: string, result: unknown): Promise<void>;
}

/** The saved result of a step, or a new one, computed and saved. A saved result of another shape counts as none. */
export async function remember<T>(
  steps: StepStore,
  { step, schema, compute }: { step: string; schema: z.ZodType<T>; compute: () => Promise<T> },
): Promise<T> {
  const saved = schema.safeParse(await steps.find(step));
  if (saved.success) return saved.data;
  const result = await compute();
  await steps.save(step, result);
  return result;
}

export function createMemorySteps(): StepStore {
  const results = new Map<string, unknown>();
  return {
    find: async (step) => results.get(step),
    save: async (step, result) => void results.set(step, result),
  };
}

/** Step names. The document's step also holds the text that the job's evidence points into, so it is kept with the job. */
export const STEP_DOCUMENT = "document";
export const STEP_CHUNKS = "chunks";
export const STEP_PROFILE = "profile";
