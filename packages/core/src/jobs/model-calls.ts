import { z } from "zod";
import type { StepStore } from "./steps.ts";

/** The step that holds how many calls to a model a job has made, those of failed attempts included. */
export const STEP_MODEL_CALLS = "model_calls";

/** Runs what may call a model and adds its calls to the job's count, also when it fails: a failed call is paid for too. */
export async function countModelCalls<T>(steps: StepStore, run: (onModelCall: () => void) => Promise<T>): Promise<T> {
  let calls = 0;
  const save = async () => {
    if (calls === 0) return;
    const before = z
      .number()
      .int()
      .min(0)
      .catch(0)
      .parse(await steps.find(STEP_MODEL_CALLS));
    await steps.save(STEP_MODEL_CALLS, before + calls);
  };
  let result: T;
  try {
    result = await run(() => {
      calls += 1;
    });
  } catch (error) {
    // Why the run failed matters more than that its calls could not be written down.
    await save().catch(() => {});
    throw error;
  }
  await save();
  return result;
}
