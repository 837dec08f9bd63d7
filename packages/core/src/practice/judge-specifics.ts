import { MONTHS, NUMBER_WORDS } from "../questions/claim-words.ts";
import { locateSkills } from "../text/known-skills.ts";
import { toWords } from "../text/words.ts";
import { type DraftContext, type Judgement, toJudgement } from "./draft-in-context.ts";
import { findFigures } from "./find-figures.ts";
import { quoteFact } from "./quote-fact.ts";
import type { Sentence } from "./read-draft.ts";

type Kind = "figure" | "name" | "date";

interface Specific {
  kind: Kind;
  key: string;
  start: number;
  end: number;
}

/** More of one kind than this makes a list, not a story. */
const MOST: Record<Kind, number> = { figure: 3, name: 3, date: 2 };
const VAGUE =
  /\b(?:a lot(?: of)?|lots of|several|various|many (?:things|people|times|different)|some (?:things|people|stuff|kind|sort)|stuff|things|somehow|someone|something|etc|and so on|kind of|sort of|really|very|big|huge|great|good|nice|always|hard[- ]working|passionate|team player)\b/giu;
const TOO_VAGUE = 3;

/** Figures, names and dates: what only somebody who was there can say. */
export function judgeSpecifics(context: DraftContext): Judgement {
  const { draft, told, question } = context;
  const given = new Set(toWords([question.question, ...question.phrasings].join("\n")));
  const distinct = new Map<string, Specific>();
  for (const specific of told.flatMap(findSpecifics)) {
    const isGiven = toWords(specific.key).every((word) => given.has(word));
    if (!isGiven && !distinct.has(specific.key)) distinct.set(specific.key, specific);
  }
  const found = (["figure", "name", "date"] as const).flatMap((kind) =>
    [...distinct.values()].filter((specific) => specific.kind === kind).slice(0, MOST[kind]),
  );
  const vague = told.flatMap(({ text }) => [...text.matchAll(VAGUE)].map(([words]) => words.toLowerCase()));
  const isVague = vague.length >= TOO_VAGUE && vague.length > found.length;
  const hasFigure = found.some(({ kind }) => kind === "figure");
  const score = toScore(found.length, hasFigure) - (isVague ? 1 : 0);
  const counts = (["figure", "name", "date"] as const).map((kind) => {
    const count = found.filter((specific) => specific.kind === kind).length;
    return `${count} ${kind}${count === 1 ? "" : "s"}`;
  });
  const reason = `${counts.join(", ")}${isVague ? `; ${vague.length} vague words such as “${vague[0]}”` : ""}.`;
  const quotes = found.sort((a, b) => a.start - b.start).map(draft.quote);
  return toJudgement("specifics", { score, reason, quotes, improvement: improve(context, { vague, hasFigure }) });
}

function toScore(count: number, hasFigure: boolean): number {
  if (count <= 2) return count;
  return count >= 5 && hasFigure ? 4 : 3;
}

function improve(
  context: DraftContext,
  { vague, hasFigure }: { vague: readonly string[]; hasFigure: boolean },
): string {
  const fact = quoteFact(context, hasFigure ? "anything" : "figure") ?? quoteFact(context, "anything");
  const first =
    vague[0] !== undefined
      ? `Put something that can be counted or named in place of “${vague[0]}”.`
      : hasFigure
        ? "Name the tool, the place or the month."
        : "Add one figure: how many, how long, or how much.";
  return fact === null ? first : `${first} ${fact}`;
}

const MONTH_NAMES = new Set(MONTHS.flatMap((names) => names.split(" ")));
const WEEKDAY = /^(?:mon|tues|wednes|thurs|fri|satur|sun)days?$/i;
const CAPITALISED = /(?<![\p{L}\p{N}])\p{Lu}[\p{L}\p{N}&+#.'-]*[\p{L}\p{N}+#]/gu;

function findSpecifics({ text, start: at }: Sentence): Specific[] {
  const place = (kind: Kind, { start, end, key }: { start: number; end: number; key?: string }): Specific => ({
    kind,
    key: (key ?? text.slice(start, end)).toLowerCase(),
    start: at + start,
    end: at + end,
  });
  const figures = findFigures(text).map((figure) => place("figure", figure));
  const spelled = [...text.matchAll(/\p{L}+/gu)].flatMap(({ 0: word, index }) =>
    NUMBER_WORDS.has(word.toLowerCase()) ? [place("figure", { start: index, end: index + word.length })] : [],
  );
  const years = [...text.matchAll(/(?<![\p{N}.,])(?:19|20)\d{2}(?![\p{N}%])/gu)].map(({ 0: year, index }) =>
    place("date", { start: index, end: index + year.length }),
  );
  const skills = locateSkills(text);
  const tools = skills.map(({ skill, start, end }) => place("name", { start, end, key: skill }));
  const names = [...text.matchAll(CAPITALISED)].flatMap(({ 0: name, index }) => {
    const end = index + name.length;
    if (MONTH_NAMES.has(name.toLowerCase()) || WEEKDAY.test(name)) return [place("date", { start: index, end })];
    const isFirst = /(?:^|[.!?:"] ?)$/.test(text.slice(0, index));
    const isTool = skills.some((skill) => index < skill.end && end > skill.start);
    return isFirst || isTool || name.startsWith("I'") ? [] : [place("name", { start: index, end })];
  });
  return [...figures, ...spelled, ...years, ...tools, ...names];
}
