export type CurvePoint = readonly [raw: number, right: number];

interface Pool {
  /** Sum of what the rules said. */
  said: number;
  right: number;
  count: number;
}

/** Fewer fields than this say too little to be a step of their own. */
const LEAST_FIELDS = 12;

/**
 * Isotonic regression by pooling adjacent violators: the rising steps that fit best. Each share is drawn towards a half as
 * if one more field had been right and one wrong, so that twenty of twenty is not certainty.
 */
export function fitMonotone(fields: readonly { confidence: number; right: boolean }[]): CurvePoint[] {
  const byConfidence = Object.entries(Object.groupBy(fields, ({ confidence }) => String(confidence)))
    .map(([said, list = []]): Pool => ({
      said: Number(said) * list.length,
      right: list.filter(({ right }) => right).length,
      count: list.length,
    }))
    .sort((a, b) => a.said / a.count - b.said / b.count);
  const pools: Pool[] = [];
  for (const next of byConfidence) {
    pools.push({ ...next });
    for (let last = pools.at(-1), before = pools.at(-2); last && before; last = pools.at(-1), before = pools.at(-2)) {
      if (
        before.right / before.count < last.right / last.count &&
        before.count >= LEAST_FIELDS &&
        last.count >= LEAST_FIELDS
      )
        break;
      pools.splice(-2, 2, {
        said: before.said + last.said,
        right: before.right + last.right,
        count: before.count + last.count,
      });
    }
  }
  const points = pools.map(({ said, right, count }): CurvePoint => [
    round(said / count),
    round((right + 1) / (count + 2)),
  ]);
  return points.filter(([, right], index) => points.slice(0, index).every(([, before]) => before < right));
}

function round(value: number): number {
  return Math.round(value * 1_000) / 1_000;
}

/** How far what is said lies from what is right, on average, over ten bins of what is said. */
export function expectedCalibrationError(fields: readonly { confidence: number; right: boolean }[]): number {
  const bins = Object.values(Object.groupBy(fields, ({ confidence }) => Math.min(9, Math.floor(confidence * 10))));
  const apart = bins.map((bin = []) => {
    const said = bin.reduce((sum, { confidence }) => sum + confidence, 0);
    return Math.abs(said - bin.filter(({ right }) => right).length);
  });
  return apart.reduce((sum, value) => sum + value, 0) / Math.max(fields.length, 1);
}
