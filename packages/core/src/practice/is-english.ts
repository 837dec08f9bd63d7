import { isStopWord, toWords } from "../text/words.ts";

/** Small words of other languages in Latin letters that are no English words. */
const FOREIGN_WORDS = new Set(
  `und der das ich nicht mit ist ein eine wir den dem für auf zu im auch sich habe hatte wurde als
  le la les des et je nous est une dans pour que qui avec sur pas du au ai mon notre était j'ai c'est d'un d'une qu'il
  el los las con por para del mi nuestro como más fue era yo en su se lo
  os um uma não da dos das em meu minha foi eu
  il gli per che di della non ho abbiamo mio è un sono nel alla
  het een ik niet van voor dat de wij mijn heb hebben bij naar ook
  się nie że jest oraz przez na z w byłem
  och att det som jag är på med inte ett vi og jeg ikke til av
  ve bir bu için ile olarak ben dan yang untuk dengan saya
  și este pentru jsem že és hogy nem egy ja että oli olen và của là tôi không`.split(/\s+/),
);

/** Fewer words than this say little about a language: they are taken for English, and are too short in any. */
const MIN_WORDS = 8;
const MIN_FOREIGN_SHARE = 0.12;

/** Whether the rules, which know English, can judge a text. Lists of names and code count as English. */
export function isEnglish(text: string): boolean {
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  const latin = text.match(/\p{sc=Latn}/gu)?.length ?? 0;
  if (latin * 2 < letters) return false;
  const words = toWords(text);
  const foreign = words.filter((word) => FOREIGN_WORDS.has(word)).length;
  const english = words.filter(isStopWord).length;
  return words.length < MIN_WORDS || foreign <= english || foreign < words.length * MIN_FOREIGN_SHARE;
}
