/** A string, the end of the text where it has none, or a bracket. Each letter is looked at once. */
const STRING_OR_BRACKET = /"(?:[^"\\]|\\.)*(?:"|$)|[[\]{}]/gsu;

/** Whether the text, if it is JSON, nests deeper. Without parsing it: what is nested by the thousand may not be walked. */
export function isDeeperThan(max: number, text: string): boolean {
  let depth = 0;
  for (const [token] of text.matchAll(STRING_OR_BRACKET)) {
    if (token === "[" || token === "{") depth++;
    else if (token === "]" || token === "}") depth--;
    if (depth > max) return true;
  }
  return false;
}
