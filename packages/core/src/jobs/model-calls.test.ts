import { expect, test } from "vitest";
import { STEP_MODEL_CALLS, countModelCalls } from "./model-calls.ts";
import { createMemorySteps } from "./steps.ts";

test("calls are added up over attempts, the failed ones included", async () => {
  const steps = createMemorySteps();
  const failing = countModelCalls(steps, async (onModelCall) => {
    onModelCall();
    onModelCall();
    throw new Error("the model is down");
  });
  await expect(failing).rejects.toThrow("the model is down");
  expect(await countModelCalls(steps, async (onModelCall) => (onModelCall(), "profile"))).toBe("profile");
  expect(await steps.find(STEP_MODEL_CALLS)).toBe(3);
});

test("an engine that calls no model leaves no count", async () => {
  const steps = createMemorySteps();
  expect(await countModelCalls(steps, async () => 1)).toBe(1);
  expect(await steps.find(STEP_MODEL_CALLS)).toBeUndefined();
});
