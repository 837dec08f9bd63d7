/** Month names and their short forms, without accents and dots: English, German, French, Spanish, Portuguese, Italian, Dutch. */
export const MONTH_WORDS: readonly (readonly string[])[] = [
  ["january", "jan", "januar", "janner", "janvier", "janv", "enero", "ene", "janeiro", "gennaio", "gen", "januari"],
  ["february", "feb", "februar", "fevrier", "fevr", "fev", "febrero", "fevereiro", "febbraio", "febr", "februari"],
  ["march", "mar", "marz", "maerz", "mrz", "mars", "marzo", "marco", "maart", "mrt"],
  ["april", "apr", "avril", "avr", "abril", "abr", "aprile"],
  ["may", "mai", "mayo", "maio", "maggio", "mag", "mei"],
  ["june", "jun", "juni", "juin", "junio", "junho", "giugno", "giu"],
  ["july", "jul", "juli", "juillet", "juil", "julio", "julho", "luglio", "lug"],
  ["august", "aug", "aout", "agosto", "ago", "augustus"],
  ["september", "sept", "sep", "septembre", "septiembre", "setiembre", "setembro", "set", "settembre"],
  ["october", "oct", "oktober", "okt", "octobre", "octubre", "outubro", "out", "ottobre", "ott"],
  ["november", "nov", "novembre", "noviembre", "novembro"],
  ["december", "dec", "dezember", "dez", "decembre", "diciembre", "dic", "dezembro", "dicembre"],
];

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

export const PRESENT_WORDS: readonly string[] = [
  "present", "current", "currently", "now", "today", "ongoing", "to date", "date", "till date",
  "heute", "aktuell", "jetzt", "laufend", "gegenwartig", "derzeit", "dato",
  "aujourd'hui", "ce jour", "actuel", "actuellement", "en cours", "maintenant",
  "actualidad", "la actualidad", "presente", "el presente", "actual", "actualmente", "hoy",
  "oggi", "in corso", "atual", "atualmente", "o momento", "heden",
];

export const SINCE_WORDS: readonly string[] = ["since", "seit", "depuis", "desde", "from", "ab", "dal", "sinds", "vanaf"];

/** What stands between the ends of a range, besides dashes and arrows. */
export const UNTIL_WORDS: readonly string[] = [
  "to", "until", "till", "through", "thru", "bis", "bis zum", "a", "au", "jusqu'a", "jusqu'en", "al", "hasta", "ate", "tot", "and",
];
