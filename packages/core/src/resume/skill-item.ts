import { type Found, foundText } from "./found.ts";
import { isLevel, lengthBeforeRating } from "./level-words.ts";
import { countWords, plain, splitPart, type TextPart, trimPart } from "./resume-line.ts";
import { findMentions } from "./skill-mentions.ts";
import { findKnownSkill } from "./skill-taxonomy.ts";
import { isSpokenLanguage } from "./spoken-languages.ts";

export interface FoundSkill extends Found {
  category: string;
}

/** Where a list names no category and the taxonomy knows none. */
const OTHER = "Other";
const MAX_SKILL_CHARACTERS = 60;
const MAX_SKILL_WORDS = 6;
const LIST = /[,;•|·∙◦▪►✓✔❖]\s*|\s[/]\s|\s{3,}|\t|\s[–—]\s/g;
const CONJUNCTION =
  /^(?:and|und|sowie|et|y|e|en|ed|or|oder|ou|o|as well as|including|u\.\s?a\.|z\.\s?b\.|e\.\s?g\.)\s+/i;
const JOINED = /\s+(?:and|und|et|y|e|en|sowie)\s+/gi;
/** "Proficient in Python": what stands before the skill. */
const LEAD =
  /^(?:(?:highly |very |strong |good |basic |solid |excellent |deep |working |hands-on |advanced |proven |extensive )*(?:proficient|proficiency|experienced?|experience|expertise|knowledge|familiar|familiarity|skilled|competent|expert|fluent|understanding|background|certified|trained|command|versed|well[- ]versed)(?: (?:in|with|of|at|using|the use of))+(?: the)?|(?:sehr )?(?:gute?r? |sichere?r? |fundierte |erweiterte |umfassende )*(?:kenntnisse|erfahrung(?:en)?|umgang|grundkenntnisse|vertraut|umgang)(?: (?:in|mit|im|von))(?: der| dem)?|(?:bonne |tr[eè]s bonne |excellente )?(?:ma[iî]trise|connaissances?|pratique|utilisation)(?: (?:de|du|des|en|d'))|(?:buen |buenos |amplio )?(?:conocimientos?|dominio|manejo|experiencia)(?: avanzados?| b[aá]sicos?)?(?: (?:de|en|del))|(?:buona )?conoscenza(?: (?:di|del|della))|kennis van|using|such as|like)\s+/i;

/** Addresses, phone numbers and places of study that a section ran into. */
const ELSEWHERE =
  /\S@\S|https?:|www\.|\.(?:com|org|net|io)\/|^(?:[a-z\d-]+\.){2,}[a-z]{2,}$|^[\s()+]*(?:\d[\s().-]*){8,}$|\b(?:university|universit[yéàat]+|universidade?|hochschule|politecnico|college|institute of technology)\b/iu;

/** The skills of one stretch of a list. */
export function readSkillItems(part: TextPart, category: string | null): FoundSkill[] {
  return splitList(part).flatMap((item) => readItem(item, category));
}

/** At separators, except inside brackets: "AWS (S3, EC2), Docker" has two. */
function splitList(part: TextPart): TextPart[] {
  const hidden = part.text.replace(/\([^()]{1,80}\)/g, (bracket) => "x".repeat(bracket.length));
  const pieces = splitPart({ ...part, text: hidden }, LIST);
  return pieces.map((piece) =>
    trimPart({ ...piece, text: part.text.slice(piece.start - part.start, piece.end - part.start) }),
  );
}

function readItem(part: TextPart, category: string | null): FoundSkill[] {
  const item = withoutLevel(part);
  const { text } = item;
  if (!/[\p{L}\p{N}]/u.test(text) || isLevel(plain(text)) || isSpokenLanguage(text)) return [];
  const known = findKnownSkill(text);
  if (known) return [found(item, { category, knownCategory: known.category })];
  return (
    readBracket(item, category) ??
    readJoined(item, category) ??
    readLead(item, category) ??
    (isSentence(text) ? readSentence(item, category) : readUnknown(item, category))
  );
}

function found(
  part: TextPart,
  { category, knownCategory }: { category: string | null; knownCategory: string | null },
): FoundSkill {
  return { ...foundText(part, knownCategory ? 0.95 : 0.75), category: category ?? knownCategory ?? OTHER };
}

/** "Databases (MySQL, MongoDB)": a group and its members. "AWS (S3, EC2)" is one skill, said in more detail. */
function readBracket(item: TextPart, category: string | null): FoundSkill[] | null {
  const match = /^([^()]{2,60}?)\s*\(([^()]{2,120})\)$/.exec(item.text);
  if (!match?.[1] || !match[2]) return null;
  const head = { text: match[1], start: item.start, end: item.start + match[1].length };
  const from = item.text.indexOf("(") + 1;
  const inner = { text: match[2], start: item.start + from, end: item.start + from + match[2].length };
  const members = splitPart(inner, /[,;/]\s*|\s+(?:and|und|et|y)\s+/gi);
  if (isSpokenLanguage(head.text)) return [];
  if (members.length < 2 && !members.some(({ text }) => isLevel(plain(text)))) return null;
  const allKnown = members.every(({ text }) => findKnownSkill(text) !== undefined);
  if (findKnownSkill(head.text) && item.text.length <= MAX_SKILL_CHARACTERS) return null;
  if (allKnown) return members.flatMap((member) => readItem(member, category ?? head.text));
  if (item.text.length <= MAX_SKILL_CHARACTERS) return null;
  return [head, ...members].flatMap((member) => readItem(member, category));
}

/** "Java and SQL": two skills, each of which is known. "HTML/CSS" and "Python & Django" are written as one. */
function readJoined(item: TextPart, category: string | null): FoundSkill[] | null {
  const pieces = splitPart(item, JOINED).map(withoutLevel);
  const apart = pieces.length >= 2 && pieces.every(({ text }) => findKnownSkill(text) !== undefined);
  return apart ? pieces.flatMap((piece) => readItem(piece, category)) : null;
}

function readLead(item: TextPart, category: string | null): FoundSkill[] | null {
  const lead = LEAD.exec(item.text)?.[0].length ?? 0;
  if (lead === 0) return null;
  const rest = trimPart({ ...item, text: item.text.slice(lead).replace(/[.!]$/, ""), start: item.start + lead });
  const pieces = splitPart(rest, JOINED).map(withoutLevel);
  return pieces.some(({ text }) => findKnownSkill(text) !== undefined)
    ? pieces.flatMap((piece) => readItem(piece, category))
    : null;
}

function isSentence(text: string): boolean {
  const ends = /[.!?]$/.test(text) && !/\b(?:etc|inkl|incl|z\.B)\.$/i.test(text);
  return text.length > MAX_SKILL_CHARACTERS || countWords(text) > MAX_SKILL_WORDS || (ends && countWords(text) > 3);
}

/** Of a sentence only what is known counts: a skill is a name, not a claim about oneself. */
function readSentence(item: TextPart, category: string | null): FoundSkill[] {
  return findMentions(item).map(({ part, skill }) => found(part, { category, knownCategory: skill.category }));
}

function readUnknown(item: TextPart, category: string | null): FoundSkill[] {
  const text = item.text.replace(/[.!?:]+$/, "");
  const words = plain(text).trim();
  if (text.length < 2 || /^(?:NaN|undefined|null)?[\d\s./%+-]*$/.test(text) || ELSEWHERE.test(text)) return [];
  if (/^(?:and|und|et|y|etc|more|mehr|others?|various|skills?|level|tools?|languages?|and more|u\.?a)$/.test(words))
    return [];
  return [found({ text, start: item.start, end: item.start + text.length }, { category, knownCategory: null })];
}

/** "Python (Advanced)", "Java - Expert", "and Go", "Excel ●●●○", "Hard-working (18/24)". */
function withoutLevel(part: TextPart): TextPart {
  const lead = CONJUNCTION.exec(part.text)?.[0].length ?? 0;
  const ends = lengthBeforeRating(part.text);
  const text = part.text.slice(lead, Math.max(lead, ends));
  const bracket = /\s*[([]([^()[\]]{1,40})[)\]]\s*$/.exec(text);
  const dash = /\s*[-:=]\s*([^-:=]{1,30})$/.exec(text);
  const start = part.start + lead;
  for (const match of [bracket, dash]) {
    if (match?.[1] !== undefined && match.index > 0 && isLevel(plain(match[1]))) {
      return trimPart({ text: text.slice(0, match.index), start, end: part.end });
    }
  }
  return trimPart({ text, start, end: part.end });
}
