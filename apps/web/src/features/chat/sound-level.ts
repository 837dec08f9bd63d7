/** Below it a room is silent: speech into a laptop from a metre away is around -40 dB. */
const SILENCE_DECIBELS = -55;
const LOUD_DECIBELS = -10;

/** How loud samples of -1 to 1 are: 0 for silence to 1, in even steps for the ear. */
export function toLevel(samples: ArrayLike<number>): number {
  if (samples.length === 0) return 0;
  let sum = 0;
  for (let index = 0; index < samples.length; index += 1) sum += samples[index]! ** 2;
  const decibels = 10 * Math.log10(sum / samples.length);
  const level = (decibels - SILENCE_DECIBELS) / (LOUD_DECIBELS - SILENCE_DECIBELS);
  return Math.min(Math.max(level, 0), 1);
}

/** The newest `count` levels, oldest first; silence before there were any. */
export function toBars(levels: readonly number[], count: number): number[] {
  const newest = levels.slice(-count);
  return [...Array.from({ length: count - newest.length }, () => 0), ...newest];
}
