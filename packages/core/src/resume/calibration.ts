export type ConfidenceFamily = "name" | "contact" | "location" | "job" | "jobDates" | "study" | "studyYear" | "skill";

/** Written by bench/calibrate.ts --write: what the rules say, and the share of such fields that was right. Rising in both. */
export const CALIBRATION: Record<ConfidenceFamily, readonly (readonly [raw: number, right: number])[]> = {
  name: [
    [0.865, 0.733],
    [0.95, 0.957],
  ],
  contact: [
    [0.791, 0.905],
    [0.926, 0.966],
    [0.98, 0.973],
  ],
  location: [[0.85, 0.909]],
  job: [
    [0.6, 0.844],
    [0.806, 0.91],
    [0.9, 0.961],
  ],
  jobDates: [
    [0.858, 0.643],
    [0.9, 0.919],
  ],
  study: [
    [0.739, 0.588],
    [0.9, 0.941],
  ],
  studyYear: [[0.898, 0.913]],
  skill: [
    [0.748, 0.802],
    [0.95, 0.988],
  ],
};
