export type RecordingProblem = "denied" | "missing" | "busy" | "unsupported" | "insecure" | "empty";

/** By the names that `getUserMedia` rejects with. */
const PROBLEM_BY_NAME = new Map<string, RecordingProblem>([
  ["NotAllowedError", "denied"],
  ["SecurityError", "denied"],
  ["NotFoundError", "missing"],
  ["OverconstrainedError", "missing"],
]);

export function toRecordingProblem(error: unknown): RecordingProblem {
  const name = error instanceof Error ? error.name : "";
  return PROBLEM_BY_NAME.get(name) ?? "busy";
}

interface Surroundings {
  isSecure: boolean;
  hasMicrophones: boolean;
  hasRecorder: boolean;
}

/** What stands in the way before anybody is asked for anything. */
export function findObstacle({ isSecure, hasMicrophones, hasRecorder }: Surroundings): RecordingProblem | undefined {
  if (!isSecure) return "insecure";
  return hasMicrophones && hasRecorder ? undefined : "unsupported";
}
