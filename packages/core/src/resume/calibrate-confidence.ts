import { CALIBRATION, type ConfidenceFamily } from "./calibration.ts";

const FAMILIES: readonly [pointer: RegExp, family: ConfidenceFamily][] = [
  [/^\/contact\/name$/, "name"],
  [/^\/contact\/(?:email|phone)$/, "contact"],
  [/^\/location$/, "location"],
  [/^\/experience\/\d+\/(?:company|role)$/, "job"],
  [/^\/experience\/\d+\/(?:start|end)$/, "jobDates"],
  [/^\/education\/\d+\/(?:degree|institution)$/, "study"],
  [/^\/education\/\d+\/year$/, "studyYear"],
  [/^\/skills\//, "skill"],
];

/** What is measured together: fields whose mistakes have the same causes. Undefined for fields that no truth is known of. */
export function findConfidenceFamily(pointer: string): ConfidenceFamily | undefined {
  return FAMILIES.find(([pattern]) => pattern.test(pointer))?.[1];
}

/** The share of fields that are right among those the rules were as sure of; what was not measured stays as it is. */
export function calibrateConfidence(pointer: string, raw: number): number {
  const family = findConfidenceFamily(pointer);
  return family === undefined ? raw : followCurve(CALIBRATION[family], raw);
}

/** Straight lines between the points, level beyond them. */
export function followCurve(curve: readonly (readonly [raw: number, right: number])[], raw: number): number {
  const above = curve.find(([from]) => from >= raw);
  const below = curve.findLast(([from]) => from <= raw);
  if (above === undefined || below === undefined) return (below ?? above)?.[1] ?? raw;
  const [[from, low], [to, high]] = [below, above];
  return from === to ? low : low + ((raw - from) / (to - from)) * (high - low);
}
