// Letters of other alphabets that look like Latin ones.
const ALIKE = "аaеeоoрpсcуyхxіiјjѕsԁdһhνvοoαaρpιiκkτtАAВBЕEКKМMНHОOРPСCТTХXІIΑAΒBΕEΗHΙIΚKΜMΝNΟOΡPΤT";
const TWINS = new Map(Array.from({ length: ALIKE.length / 2 }, (_, at) => [ALIKE[at * 2]!, ALIKE[at * 2 + 1]!]));
const DIGITS: Record<string, string> = { 0: "o", 1: "i", 3: "e", 4: "a", 5: "s", 7: "t" };

/** Foreign letters and digits inside words as the Latin letters they pass for, each in its place. */
export function unmaskLetters(text: string): string {
  const latin = text.replace(/[\u0370-\u052f]/g, (letter) => TWINS.get(letter) ?? letter);
  return latin.replace(/(?<=\p{L})[013457]|[013457](?=\p{L})/gu, (digit) => DIGITS[digit]!);
}
