import { findKnownSkill } from "../resume/skill-taxonomy.ts";
import { locateSkills } from "../text/known-skills.ts";
import type { Span } from "../text/find-quote.ts";
import { CERTIFICATE_WORDS, DEGREE_WORDS, readYears } from "./demand-words.ts";
import { MUST_WORDS, NICE_OPENING, NICE_WORDS } from "./description-words.ts";
import { findSpokenLanguages } from "./language-names.ts";
import { plain } from "../resume/resume-line.ts";
import type { Importance } from "../schemas/index.ts";

export interface Demand extends Span {
  importance: Importance;
}

const QUALITY =
  "(?:(?:very |highly |truly )?(?:strong|solid|good|great|excellent|proven|hands-on|deep|working|in-depth|demonstrated|basic|advanced|extensive|practical|thorough|sound|exceptional|outstanding|prior|previous|relevant|significant|some|first|general|professional|confident|effective|detailed|sehr gute?|gute?|fundierte|sichere[rn]?|umfassende|erste|ausgeprägte|einschlägige|bonnes?|excellentes?|solides?|très bonnes?|une|buen|buenos|sólidos?|amplia|amplios) (?:and |und |et |y )?)";
const THING =
  "(?:experience|knowledge|understanding|command|proficien\\w+|expertise|famili\\w+|fluen\\w+|skills?|ability|capacity|comfort\\w*|background|track record|competen\\w+|working knowledge|grasp|awareness|interest|know|kenntnisse|erfahrung(?:en)?|berufserfahrung|umgang|vertraut\\w*|bereitschaft|freude|führerschein|maîtrise|connaissances?|expérience|capacité|sens|permis|conocimientos?|dominio|manejo|experiencia|capacidad|carné|carnet)";
const STARTER = `(?:${QUALITY}*${THING}\\b|${QUALITY}\\p{L}+|(?:have|hold|are|is|speak|can|bring|enjoy|has|holds|knows|speaks|understands|enjoys|brings|loves|isn't|doesn't|haben|sind|verfügen|besitzen|sprechen|bringen|avez|êtes|maîtrisez|parlez|tienes|hablas)\\b|(?:willing|able|comfortable|happy|ready|certified|licensed|registered|fluent|at least|minimum|mindestens|au moins|mínimo|teamf\\p{L}+)\\b|an? (?:\\p{L}+ )?(?:record|eye|passion|interest|understanding|grasp|talent|flair)\\b|(?:so|as) (?:would|is|are)\\b|(?:an? |the |eine?n? |une? )(?:valid|current|degree|bachelor|master|driving|driver|gültigen?|abgeschlossene?|recognised|recognized|professional|clean|full|keen|passion|permis|carné)\\b|(?:valid|current|clean|bachelor|master|gültiger?)\\b|\\d{1,2}\\s?\\+?\\s?(?:years|jahre|ans|años))`;
const NEXT_CLAUSE = new RegExp(
  `(?:;\\s*|,\\s*(?:and |und |et |y |plus |as well as |sowie )?|\\s(?:and|und|sowie|et|y|plus|as well as)\\s)(?=(?:you |also |sie |du |who )*(?:${STARTER}))`,
  "giu",
);
const LEAD = new RegExp(
  `^(?:(?:you(?:'ll| will| also)? (?:also )?(?:have|bring|need|are|know|hold|possess|speak|must (?:have|be|hold)|should (?:have|be|know)|can)|(?:candidates?|applicants?) (?:must|should|will) (?:have|hold|be)|must have|must be|must hold|have|hold|we(?:'re| are) looking for|sie (?:haben|bringen|verfügen über|besitzen|sind)|du (?:hast|bringst|verfügst über|bist)|vous (?:avez|maîtrisez|possédez|justifiez d'|disposez d')|tienes|dominas|ideally|preferably|idealerweise|idéalement|also|and|und|et|y|required:?|preferred:?)\\s+)*(?:(?:an? |the |our |eine? )?${QUALITY}*(?:${THING})(?: and ${THING})?(?: (?:with|in|of|using|at|on|to|the use of|working with|mit|im|in|von|der|über|zum|zur|de|des|du|en|con))?(?: (?:the|der|die|das|den|les?|la|el|los))?(?:\\s+|$))?(?:${QUALITY})*`,
  "iu",
);
const NOUNAL = new RegExp(THING, "iu");
const CONNECTOR =
  /\s*,\s*(?:(?:and\/or|and|or|und|oder|sowie|et|ou|y|as well as|&)\s+)?|\s+(?:and\/or|and|or|und|oder|sowie|et|ou|y|as well as|&)\s+|\s+\/\s+/giu;
const EITHER = /\b(?:or|oder|ou)\b|and\/or|\//i;
/** What follows are examples of the one thing asked for. */
const EXAMPLES =
  /\b(?:such as|like|e\.?\s?g\.?|for example|for instance|z\.\s?b\.|wie(?= z)|bspw|par exemple|tels? que|telles? que|p\. ?ej|como por ejemplo|similar|one of|at least one|any of|either)\b/i;
const MAX_ITEM_WORDS = 4;

/** The single things a sentence or list item asks for, each a span of the description. */
export function splitDemands(text: string, unit: Span & { importance: Importance }): Demand[] {
  return splitByImportance(text, unit).flatMap((clause) =>
    splitClauses(text, clause).flatMap((part) =>
      splitItems(text, part).map((span) => ({ ...span, importance: part.importance })),
    ),
  );
}

/** Behind these a clause is of its own importance: "..., and a driving licence is a must". */
const OWN_IMPORTANCE =
  /;\s+|,?\s+(?:but|while|whereas|aber|mais|pero)\s+|,\s+(?:and|und|et|y)\s+(?=[^,;]{0,60}\b(?:is|are) (?:a must|required|essential|mandatory|needed)\b)/giu;

function splitByImportance(text: string, unit: Demand): Demand[] {
  const written = text.slice(unit.start, unit.end);
  const pieces: Demand[] = [];
  let from = 0;
  for (const match of written.matchAll(NICE_OPENING)) {
    if (match.index > from)
      pieces.push({ start: unit.start + from, end: unit.start + match.index, importance: unit.importance });
    from = match.index + match[0].length;
  }
  pieces.push({ start: unit.start + from, end: unit.end, importance: unit.importance });
  return pieces
    .flatMap((piece) => splitAt(text, piece, OWN_IMPORTANCE))
    .map((piece) => ({ ...piece, importance: readImportance(text.slice(piece.start, piece.end), unit.importance) }));
}

function readImportance(text: string, otherwise: Importance): Importance {
  if (otherwise === "nice") return MUST_WORDS.test(text) && !NICE_WORDS.test(text) ? "must" : "nice";
  return NICE_WORDS.test(text) ? "nice" : "must";
}

function splitClauses(text: string, clause: Demand): Demand[] {
  const written = text.slice(clause.start, clause.end);
  // A degree's alternatives and a list in brackets stay with what they explain.
  const hidden = hideBrackets(written);
  const cuts = [...hidden.matchAll(NEXT_CLAUSE)].filter(
    ({ index }) => !/\b(?:or|either|both|between|oder|ou)\s*$/i.test(hidden.slice(0, index)),
  );
  return cutAt(clause, cuts);
}

function splitItems(text: string, clause: Demand): Span[] {
  const whole = withoutSubject(text, trim(text, clause));
  const written = text.slice(whole.start, whole.end);
  if (written === "") return [];
  const said = plain(written);
  const lead = LEAD.exec(written)?.[0] ?? "";
  if (DEGREE_WORDS.test(said) && readYears(written) === null) return [whole];
  if (EXAMPLES.test(hideBrackets(written))) return [whole];
  const years = readYears(written) !== null;
  const bare = hideBrackets(written);
  const from = years ? 0 : Math.min(lead.length, Math.max(0, bare.length - 1));
  const connectors = [...bare.slice(from).matchAll(CONNECTOR)].map((match) =>
    Object.assign(match, { index: match.index + from }),
  );
  if (connectors.length === 0 || connectors.some((match) => EITHER.test(match[0]))) return [whole];
  const items = cutAt({ ...clause, ...whole }, connectors).map((item, i) =>
    trim(text, i === 0 ? { ...item, start: whole.start + from } : item),
  );
  const nounal = NOUNAL.test(lead);
  const checkable = items.every((item, i) =>
    isCheckable(text.slice(item.start, item.end), { nounal, years: years && i === 0 }),
  );
  return checkable ? items : [whole];
}

/** "To do well here you need 4 years of sales" asks for "4 years of sales". */
const SUBJECT =
  /^(?:[^,.;:]{0,40}?\b(?:you|candidates?|applicants?|person)\b(?:'ll| will| should| must| also| may)* (?:have|need|bring|be|are|has|know|hold|possess)|must (?:have|be|hold)|(?:have|are|bring|possess)(?= )|(?:sie|du) (?:haben|hast|bringen|bringst|verfügen über|verfügst über|besitzen|sind|bist)|vous (?:avez|êtes|possédez|maîtrisez)|tienes)\s+(?:an? |the |eine? |une? )?(?=\S{2})/iu;

function withoutSubject(text: string, span: Span): Span {
  const lead = SUBJECT.exec(text.slice(span.start, span.end).replace(/’/g, "'"))?.[0].length ?? 0;
  return { start: span.start + lead, end: span.end };
}

function isCheckable(item: string, { nounal, years }: { nounal: boolean; years: boolean }): boolean {
  const words = item.split(/\s+/).length;
  const known = locateSkills(item);
  if (years) return known.length > 0;
  if (findSpokenLanguages(item).length > 0 || CERTIFICATE_WORDS.test(plain(item))) return true;
  if (known.length > 0 || findKnownSkill(item)) return words <= MAX_ITEM_WORDS + 2;
  return nounal && words <= MAX_ITEM_WORDS && !/^(?:to|with|the)\b/i.test(item);
}

function splitAt(text: string, piece: Demand, separator: RegExp): Demand[] {
  return cutAt(piece, [...hideBrackets(text.slice(piece.start, piece.end)).matchAll(separator)]);
}

function cutAt(piece: Demand, cuts: readonly { index: number; 0: string }[]): Demand[] {
  const pieces: Demand[] = [];
  let from = piece.start;
  for (const cut of cuts) {
    pieces.push({ ...piece, start: from, end: piece.start + cut.index });
    from = piece.start + cut.index + cut[0].length;
  }
  pieces.push({ ...piece, start: from, end: piece.end });
  return pieces.filter(({ start, end }) => end > start);
}

function hideBrackets(text: string): string {
  return text.replace(/\([^()]{1,120}\)/g, (bracket) => "x".repeat(bracket.length));
}

const EDGES = /^(?:[\s,;:.–—-]|(?:and|und|et|y|also|plus|(?:as|so) (?:would|is|are))\s)+|[\s,;:.!–—-]+$/giu;

function trim(text: string, span: Span): Span {
  const written = text.slice(span.start, span.end);
  const bare = written.replace(EDGES, "");
  const at = bare === "" ? 0 : written.indexOf(bare);
  return { start: span.start + at, end: span.start + at + bare.length };
}
