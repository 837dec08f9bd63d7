import { groundReply } from "../../questions/ground.ts";
import { toFirstPerson } from "../../questions/first-person.ts";
import type { AnswerSentence, Evidence } from "../../schemas/index.ts";
import { findSkills } from "../../text/known-skills.ts";
import { cosine } from "../../text/similarity.ts";
import { toSubjectStems } from "../../text/words.ts";
import type { CallOptions, Embedder, Passage, ReplyRequest } from "../engine.ts";

const MAX_SENTENCES = 3;
/** Below this a sentence is taken to be about something else. Chosen by hand, not calibrated on labelled questions. */
const ANSWERS = 0.4;
/** A sentence this far behind the best one adds noise. */
const LEAD = 0.15;

interface Line {
  text: string;
  evidence: Evidence;
}

/** The passages' own sentences that answer the question, best first; none when they don't. */
export async function replyFromPassages(
  { question, passages }: ReplyRequest,
  { embedder, signal }: { embedder: Embedder } & CallOptions,
): Promise<AnswerSentence[]> {
  const lines = passages.flatMap(splitPassage);
  const skills = findSkills(question);
  const stems = new Set(toSubjectStems(question));
  const [asked, ...vectors] = await embedder.embed([question, ...lines.map(({ text }) => text)], { signal });
  const scored = lines
    .map((line, i) => ({ line, score: scoreLine(line, { stems, skills }) * 0.5 + cosine(asked!, vectors[i]!) * 0.5 }))
    .filter(({ line, score }) => score >= ANSWERS && [...skills].every((skill) => findSkills(line.text).has(skill)))
    .sort((a, b) => b.score - a.score || a.line.evidence.start - b.line.evidence.start);
  const best = scored[0]?.score ?? 0;
  const sentences = scored
    .filter(({ score }) => score >= best - LEAD)
    .slice(0, MAX_SENTENCES)
    .map(({ line }) => ({ text: toFirstPerson(line.text), evidence: [line.evidence], advice: false }));
  return groundReply(sentences, passages);
}

/** Share of the question's subject words that the line has; all of them where it names the skill asked about. */
function scoreLine(
  { text }: Line,
  { stems, skills }: { stems: ReadonlySet<string>; skills: ReadonlySet<string> },
): number {
  const found = new Set(toSubjectStems(text));
  const shared = [...stems].filter((stem) => found.has(stem)).length;
  const named = skills.size > 0 && [...skills].every((skill) => findSkills(text).has(skill));
  return named ? 1 : shared / Math.max(stems.size, 1);
}

/** A passage's lines, wrapped ones joined, each with its own span; boxes go along where there is one a line. */
function splitPassage({ text, evidence }: Passage): Line[] {
  const lines: { start: number; end: number }[] = [];
  const boxed = [...text.matchAll(/[^\n]+/g)];
  for (const match of boxed) {
    const open = lines.at(-1);
    const joined = open ? text.slice(open.start, open.end) : "";
    if (open && /^\p{Ll}/u.test(match[0]) && !/[.!?:;]$/.test(joined)) open.end = match.index + match[0].length;
    else lines.push({ start: match.index, end: match.index + match[0].length });
  }
  return lines.flatMap(({ start, end }) => {
    const quote = text.slice(start, end);
    if (quote.trim().split(/\s+/).length < 2) return [];
    const boxes =
      evidence.boxes.length === boxed.length
        ? evidence.boxes.filter((_, i) => boxed[i]!.index >= start && boxed[i]!.index < end)
        : [];
    return [
      {
        text: quote.replace(/\s+/g, " ").trim(),
        evidence: { page: evidence.page, quote, start: evidence.start + start, end: evidence.start + end, boxes },
      },
    ];
  });
}
