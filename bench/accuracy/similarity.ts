/** Lower case, without accents. */
export function toPlain(value: string): string {
  return value
    .normalize("NFKD")
    .replace(/\p{M}+/gu, "")
    .normalize("NFKC")
    .toLowerCase();
}

/** Words without punctuation; C++ and C# stay apart from C. */
export function toWords(value: string): string[] {
  const named = toPlain(value).replaceAll("c++", "cplusplus").replaceAll("c#", "csharp");
  return named.split(/[^\p{L}\p{N}]+/u).filter((word) => word !== "");
}

export function toKey(value: string): string {
  return toWords(value).join("");
}

const COMPARED_CHARACTERS = 300;

/** 0 to 1: the larger of the words' Jaccard index and the normalised Levenshtein similarity. */
export function compareTexts(one: string, other: string): number {
  const [a, b] = [toWords(one), toWords(other)];
  if (a.length === 0 || b.length === 0) return a.length === b.length ? 1 : 0;
  const [ours, theirs] = [new Set(a), new Set(b)];
  const shared = [...ours].filter((word) => theirs.has(word)).length;
  const [left, right] = [a, b].map((words) => words.join(" ").slice(0, COMPARED_CHARACTERS)) as [string, string];
  const edits = countEdits(left, right);
  return Math.max(shared / (ours.size + theirs.size - shared), 1 - edits / Math.max(left.length, right.length));
}

/** Levenshtein's distance. */
function countEdits(a: string, b: string): number {
  let above = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let row = 1; row <= a.length; row += 1) {
    const current = [row];
    for (let column = 1; column <= b.length; column += 1) {
      const replaced = (above[column - 1] as number) + (a[row - 1] === b[column - 1] ? 0 : 1);
      current.push(Math.min((above[column] as number) + 1, (current[column - 1] as number) + 1, replaced));
    }
    above = current;
  }
  return above[b.length] as number;
}
