import { isStopWord, toWords } from "../text/words.ts";
import { FUNCTION_WORDS } from "./claim-words.ts";

/** German, French or Spanish: most of its small words are. */
export function isElsewhere(sentence: string): boolean {
  const words = toWords(sentence);
  const foreign = words.filter((word) => FUNCTION_WORDS.has(word) && !isStopWord(word)).length;
  return foreign > words.filter((word) => isStopWord(word)).length;
}

const words = (list: string) => new Set(list.split(/\s+/));

/** What German prose is made of around the facts. */
const NARRATIVE = words(
  `aufgabe aufgaben ergebnis ergebnisse davor danach außerdem zurzeit gemeinsam zusammen täglich pro dabei dadurch zudem zuvor
  anschließend derzeit aktuell heute seitdem ziel situation herausforderung beispiel beispielsweise jahr jahre jahren monat
  monate monaten tag tage tagen woche wochen stunde stunden prozent rolle position tätigkeit arbeit arbeite arbeitete gearbeitet
  arbeiten erfahrung bereich verantwortung verantwortlich zuständig gehört gehören gehörte gehörten besteht bestand bestehen
  ist sind war waren wurde wurden worden werden wird konnte kann können sollte musste durfte habe hatte haben hat
  mich mir uns unserem unseren unseres meinem meinen meiner meines es sie er sowohl auch aber als sowie innerhalb insgesamt
  damals früher später zunächst zuerst dann schließlich so dass weil um wobei welche welcher welches deren dessen sich
  gemacht machte mache machen abgeschlossen absolviert absolvierte schloss gelernt gelernte gelernter lernte kenne kennen
  kenntnisse spreche sprechen nutze nutzte verwende verwendete verwendet genutzt einsetzte eingesetzt half helfe unterstützte
  mitgearbeitet mitarbeit mitgewirkt mit beruflich berufliche begann beginne angefangen sorgte übernahm übernommen dafür daran
  darauf hierbei hierfür somit deshalb daher folge unter anderem ebenfalls ebenso bereits rund etwa circa ungefähr mehr über`,
);

const SYNONYMS: readonly ReadonlySet<string>[] = [
  words(
    "steigerung steigern steigerte gesteigert erhöhung erhöhen erhöhte erhöht stieg gestiegen wuchs gewachsen ausbau",
  ),
  words(
    "senkung senken senkte gesenkt sank gesunken reduzierung reduzieren reduzierte reduziert verringerte verringert fielen fiel",
  ),
  words("leitung leiten leite leitete geleitet führung führen führe führte geführt führst verantwortung"),
  words("entwicklung entwickeln entwickelte entwickelt erstellung erstellte erstellt aufbau baute aufgebaut"),
  words("täglich tag tage tagen tags"),
  words("monatlich monat monate"),
  words("jährlich jahr jahre"),
  words("mitarbeitenden mitarbeitende mitarbeiter mitarbeiterinnen personen leute beschäftigte angestellte menschen"),
  words("kunden kundinnen kundschaft gäste gästen"),
].map((group) => new Set([...group].map(fold)));

const ENDING = /^(?:|e|en|ern|er|es|em|n|s|t|te|ten|tet|et|ete|ung|ungen|in|innen|end|ende|enden)$/;

/** "Gästen" and "Gäste", "eingearbeitet" and "Einarbeitung" are one word. */
export function isSameWord(one: string, other: string): boolean {
  const [a, b] = [fold(one), fold(other)];
  let shared = 0;
  while (shared < a.length && a[shared] === b[shared]) shared++;
  return shared >= 4 && ENDING.test(a.slice(shared)) && ENDING.test(b.slice(shared));
}

/** Whether a word of a German sentence stands in the support, or carries no fact. */
export function isKnownElsewhere(word: string, support: ReadonlySet<string>): boolean {
  const folded = fold(word);
  if (NARRATIVE.has(word) || FUNCTION_WORDS.has(word)) return true;
  const groups = SYNONYMS.filter((group) => group.has(folded));
  return [...support].some((known) => isSameWord(word, known) || groups.some((group) => group.has(fold(known))));
}

function fold(word: string): string {
  return word
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .replace(/ß/g, "ss")
    .replace(/^((?:ein|aus|an|ab|auf|vor|mit|um|nach|zu)?)ge(?=\p{L}{4})/u, "$1");
}
