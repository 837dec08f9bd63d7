export type ConfidenceFamily = "name" | "contact" | "location" | "job" | "jobDates" | "study" | "studyYear" | "skill";

/** Written by bench/calibrate.ts --write: what the rules say, and the share of such fields that was right. Rising in both. */
export const CALIBRATION: Record<ConfidenceFamily, readonly (readonly [raw: number, right: number])[]> = {
  name: [[0.936, 0.967]],
  contact: [[0.921, 0.991]],
  location: [[0.86, 0.957]],
  job: [
    [0.635, 0.879],
    [0.806, 0.957],
    [0.9, 0.997],
  ],
  jobDates: [
    [0.845, 0.679],
    [0.9, 0.924],
  ],
  study: [[0.897, 0.976]],
  studyYear: [[0.898, 0.951]],
  skill: [
    [0.748, 0.761],
    [0.95, 0.988],
  ],
};
