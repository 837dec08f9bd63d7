import type { ExtractedDocument } from "../document/document.ts";
import { locateEvidence } from "../document/locate-evidence.ts";
import type { Passage } from "../engine/engine.ts";
import { findSkills } from "../text/known-skills.ts";
import { cosine } from "../text/similarity.ts";
import { toSubjectStems } from "../text/words.ts";

export interface SearchableChunk {
  text: string;
  /** UTF-16 offsets into the job's extracted text. */
  start: number;
  end: number;
  page: number | null;
  vector: Float32Array;
}

/** Below this a passage is not handed on. Low on purpose, chosen by hand: the engine decides which of its sentences answer. */
const NEAR = 0.3;

/** The resume's passages nearest to the question, best first; none when nothing is near. With `document`, boxes too. */
export function retrievePassages({
  question,
  vector,
  chunks,
  limit,
  document,
}: {
  question: string;
  vector: Float32Array;
  chunks: readonly SearchableChunk[];
  limit: number;
  document?: ExtractedDocument;
}): Passage[] {
  const stems = new Set(toSubjectStems(question));
  const skills = findSkills(question);
  return chunks
    .map((chunk) => ({ chunk, score: scoreChunk({ stems, skills, vector, chunk }) }))
    .filter(({ score }) => score >= NEAR)
    .sort((a, b) => b.score - a.score || a.chunk.start - b.chunk.start)
    .slice(0, limit)
    .map(({ chunk }) => ({
      text: chunk.text,
      evidence: document
        ? locateEvidence(document, chunk.start, chunk.end)
        : { page: chunk.page, quote: chunk.text, start: chunk.start, end: chunk.end, boxes: [] },
    }));
}

function scoreChunk({
  stems,
  skills,
  vector,
  chunk,
}: {
  stems: ReadonlySet<string>;
  skills: ReadonlySet<string>;
  vector: Float32Array;
  chunk: SearchableChunk;
}): number {
  const inChunk = new Set(toSubjectStems(chunk.text));
  const shared = [...stems].filter((stem) => inChunk.has(stem)).length;
  const named = [...findSkills(chunk.text)].some((skill) => skills.has(skill));
  const lexical = stems.size === 0 ? 0 : shared / stems.size;
  return 0.6 * cosine(vector, chunk.vector) + 0.4 * Math.max(lexical, named ? 1 : 0);
}
