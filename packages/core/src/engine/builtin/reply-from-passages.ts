import { groundReply } from "../../questions/ground.ts";
import { toFirstPerson } from "../../questions/first-person.ts";
import type { AnswerSentence, Evidence } from "../../schemas/index.ts";
import { cosine } from "../../text/similarity.ts";
import type { CallOptions, Embedder, Passage, ReplyRequest } from "../engine.ts";
import { asksBeyondResume } from "./asks-beyond-resume.ts";
import { type AskedQuestion, readQuestion } from "./asked-question.ts";
import { type KnownResume, readKnownResume } from "./known-resume.ts";
import { type AnswerLine, listAnswerLines, selectLines, tellLine } from "./select-lines.ts";
import { tellCourses, tellListed, tellSkills, tellSpoken } from "./tell-lists.ts";
import {
  type Tell,
  tellEmail,
  tellLinks,
  tellName,
  tellPhone,
  tellPlace,
  tellReach,
  tellSelf,
  tellYears,
} from "./tell-person.ts";
import { tellCurrentWork, tellStudies, tellWorkAt, tellWorkHistory, tellWorkInOrder } from "./tell-work.ts";

const MAX_LINES = 3;

const CONTACT_TELLERS = [tellEmail, tellPhone, tellReach, tellLinks, tellName];

/** The first that takes the question for its own has it. */
const TELLERS = [
  ...CONTACT_TELLERS,
  tellSelf,
  tellYears,
  tellPlace,
  tellSpoken,
  tellCurrentWork,
  tellWorkInOrder,
  tellWorkAt,
  tellCourses,
  tellStudies,
  tellWorkHistory,
  tellListed,
  tellSkills,
];

/** What the resume says to the question, in its own sentences; none when it does not answer it. */
export async function replyFromPassages(
  { question, passages, resume }: ReplyRequest,
  options: { embedder: Embedder } & CallOptions,
): Promise<AnswerSentence[]> {
  options.signal?.throwIfAborted();
  const asked = readQuestion(question);
  if (asksBeyondResume(asked)) return [];
  if (resume === undefined)
    return groundReply(await tellBest(asked, passages.flatMap(splitPassage), options), passages);
  const known = readKnownResume(resume);
  const told =
    tellFacts(TELLERS, asked, known) ?? (await tellBest(asked, listAnswerLines(known), { ...options, known }));
  return groundReply(told, [toPassage(known)], known.profile);
}

/** What no model is told, and none can tell; null where the question asks for something else. */
export function replyWithContact({ question, resume }: ReplyRequest): AnswerSentence[] | null {
  if (resume === undefined) return null;
  const asked = readQuestion(question);
  if (asksBeyondResume(asked)) return null;
  const known = readKnownResume(resume);
  const told = tellFacts(CONTACT_TELLERS, asked, known);
  return told && groundReply(told, [toPassage(known)]);
}

function tellFacts(tellers: readonly Tell[], asked: AskedQuestion, resume: KnownResume): AnswerSentence[] | null {
  for (const tell of tellers) {
    const told = tell(asked, resume);
    if (told !== null) return told;
  }
  return null;
}

/** Among the lines that answer, those nearest to the question. */
async function tellBest(
  asked: AskedQuestion,
  lines: readonly AnswerLine[],
  { embedder, signal, known }: { embedder: Embedder; known?: KnownResume } & CallOptions,
): Promise<AnswerSentence[]> {
  const answering = selectLines(asked, lines, known);
  if (answering.length <= 1) return answering.flatMap((line) => tellLine(line, asked, known));
  const texts = [asked.text, ...answering.map(({ sentence }) => sentence.text)];
  const [vector, ...vectors] = await embedder.embed(texts, { signal });
  const scored = answering
    .map((line, i) => ({ line, score: cosine(vector!, vectors[i]!) }))
    .sort((a, b) => b.score - a.score || a.line.sentence.evidence[0]!.start - b.line.sentence.evidence[0]!.start);
  const told = scored.slice(0, MAX_LINES).flatMap(({ line }) => tellLine(line, asked, known));
  return told.filter(({ text }, i) => told.findIndex((other) => other.text === text) === i);
}

function toPassage({ document }: KnownResume): Passage {
  const { text } = document;
  return { text, evidence: { page: null, quote: text, start: 0, end: text.length, boxes: [] } };
}

/** A passage's lines, wrapped ones joined, each with its own span; boxes go along where there is one a line. */
function splitPassage({ text, evidence }: Passage): AnswerLine[] {
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
    const cited: Evidence = {
      page: evidence.page,
      quote,
      start: evidence.start + start,
      end: evidence.start + end,
      boxes,
    };
    const sentence = { text: toFirstPerson(quote.replace(/\s+/g, " ").trim()), evidence: [cited], advice: false };
    return [{ sentence, entry: null, listsSkill: false }];
  });
}
