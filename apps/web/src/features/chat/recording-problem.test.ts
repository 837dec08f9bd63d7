import { expect, test } from "vitest";
import { findObstacle, toRecordingProblem } from "./recording-problem.ts";

test.each([
  ["NotAllowedError", "denied"],
  ["NotFoundError", "missing"],
  ["OverconstrainedError", "missing"],
  ["NotReadableError", "busy"],
  ["AbortError", "busy"],
])("%s means %s", (name, problem) => {
  expect(toRecordingProblem(new DOMException("no", name))).toBe(problem);
});

test("what is no error of the browser is still told", () => {
  expect(toRecordingProblem("no")).toBe("busy");
});

test("an address that is not secure is named first: there, browsers hide the rest", () => {
  expect(findObstacle({ isSecure: false, hasMicrophones: false, hasRecorder: true })).toBe("insecure");
  expect(findObstacle({ isSecure: true, hasMicrophones: false, hasRecorder: true })).toBe("unsupported");
  expect(findObstacle({ isSecure: true, hasMicrophones: true, hasRecorder: false })).toBe("unsupported");
  expect(findObstacle({ isSecure: true, hasMicrophones: true, hasRecorder: true })).toBeUndefined();
});
