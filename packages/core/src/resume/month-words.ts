/**
 * Month names, plain: English, German, French, Spanish, Portuguese, Italian, Dutch, the Scandinavian languages, Polish.
 * Their beginnings of three letters and more count too, as far as they say one month ("jui" is June or July).
 */
const MONTH_NAMES: readonly string[] = [
  "january januar janner janvier enero janeiro gennaio januari styczen stycznia",
  "february februar fevrier febrero fevereiro febbraio februari luty lutego",
  "march marz maerz mars marzo marco maart marts marzec marca",
  "april avril abril aprile kwiecien kwietnia",
  "may mai mayo maio maggio mei maj maja",
  "june juni juin junio junho giugno czerwiec czerwca",
  "july juli juillet julio julho luglio lipiec lipca",
  "august aout agosto augustus augusti sierpien sierpnia",
  "september septembre septiembre setiembre setembro settembre wrzesien wrzesnia",
  "october oktober octobre octubre outubro ottobre pazdziernik pazdziernika",
  "november novembre noviembre novembro listopad listopada",
  "december dezember decembre diciembre dezembro dicembre desember grudzien grudnia",
];

/** Short forms that are no beginning of the name, or of two names. */
const SHORT_MONTHS: Readonly<Record<string, number>> = { mrz: 3, mrt: 3, mar: 3, jun: 6, jul: 7, juil: 7 };

/** Beginnings that are words of their own. */
const ORDINARY_WORDS: readonly string[] = ["list", "lis", "lip", "mare", "sty"];

const MIN_SHORT_LETTERS = 3;

/** 1 to 12 by every plain form of the month's name. */
export const MONTH_OF_WORD: ReadonlyMap<string, number> = toMonths();

function toMonths(): Map<string, number> {
  const months = new Map<string, number | null>();
  for (const [index, names] of MONTH_NAMES.entries()) {
    for (const name of names.split(" ")) {
      for (let length = MIN_SHORT_LETTERS; length < name.length; length++) {
        const short = name.slice(0, length);
        months.set(
          short,
          (months.get(short) ?? index + 1) === index + 1 && months.get(short) !== null ? index + 1 : null,
        );
      }
    }
  }
  for (const [index, names] of MONTH_NAMES.entries()) for (const name of names.split(" ")) months.set(name, index + 1);
  for (const word of ORDINARY_WORDS) months.delete(word);
  for (const [short, month] of Object.entries(SHORT_MONTHS)) months.set(short, month);
  return new Map([...months].flatMap(([word, month]) => (month === null ? [] : [[word, month] as const])));
}

/** The month in whose middle a season is taken to begin. */
export const SEASON_WORDS: Readonly<Record<string, number>> = {
  spring: 3,
  fruhjahr: 3,
  fruhling: 3,
  printemps: 3,
  primavera: 3,
  summer: 6,
  sommer: 6,
  ete: 6,
  verano: 6,
  autumn: 9,
  fall: 9,
  herbst: 9,
  automne: 9,
  otono: 9,
  winter: 12,
  hiver: 12,
  invierno: 12,
};

/** What ends a range that still runs, plain. */
export const PRESENT_WORDS: readonly string[] =
  `present|presently|the present|current|currently|now|today|ongoing|still|to date|date|
  till date|till now|until now|to now|up to now|to present|up to present|until present|heute|aktuell|jetzt|laufend|fortlaufend|
  gegenwartig|derzeit|dato|zurzeit|aujourd'hui|ce jour|a ce jour|a aujourd'hui|actuel|actuelle|actuellement|en cours|en poste|
  maintenant|l'actualite|actualidad|la actualidad|a la actualidad|presente|el presente|al presente|actual|actualmente|hoy|la fecha|
  en curso|oggi|ad oggi|in corso|attuale|attualmente|atual|atualmente|o momento|momento|ate o momento|ate hoje|hoje|em curso|heden|nu|
  tegenwoordig|nuvarande|idag|i dag|na|obecnie|teraz|nadal`
    .split("|")
    .map((word) => word.trim());

export const SINCE_WORDS: readonly string[] = [
  "since",
  "seit",
  "depuis",
  "desde",
  "from",
  "ab",
  "dal",
  "a partir de",
  "sinds",
  "vanaf",
  "sedan",
];

/** What stands between the ends of a range, besides dashes and arrows. */
export const UNTIL_WORDS: readonly string[] = [
  "to",
  "until",
  "till",
  "through",
  "thru",
  "bis",
  "bis zum",
  "a",
  "au",
  "jusqu'a",
  "jusqu'en",
  "al",
  "hasta",
  "ate",
  "tot",
  "and",
];
