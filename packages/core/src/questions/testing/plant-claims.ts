import { locateEvidence } from "../../document/locate-evidence.ts";
import type { Engine, QuestionRequest } from "../../engine/engine.ts";
import { parseResume } from "../../resume/parse-resume.ts";
import { type AnswerSentence, CATEGORIES, DIFFICULTIES, type QuestionContent } from "../../schemas/index.ts";
import { buildDocument, createCountingEmbedder } from "../../testing/index.ts";
import { generateQuestions } from "../generate-questions.ts";
import type { ClaimCase } from "./claim-case.ts";

const PLACES = ["advice", "gap", "tag", "phrasing", "question"] as const;

/** Puts each sentence before the gate as a model would return it, and gives the texts that got through it, in any place. */
export async function plantClaims(
  { lines, jobTitle, company }: ClaimCase,
  planted: readonly string[],
): Promise<string[]> {
  const document = buildDocument(Object.values(lines));
  const profile = parseResume(document, { asOf: "2026-11" });
  const request: QuestionRequest = {
    profile,
    document,
    jobTitle,
    company,
    level: null,
    jobDescription: null,
    categories: CATEGORIES,
    difficulties: DIFFICULTIES,
    count: 1,
    existing: [],
    gaps: [],
  };
  const passed: string[] = [];
  for (const item of planted) {
    const [keys = "", text = ""] = item.split(/: (.*)/s);
    const cited = keys.split(" ").flatMap((key) => {
      const line = lines[key]?.replace(/^(?:• |# )/, "");
      const start = line === undefined ? -1 : document.text.indexOf(line);
      return line === undefined ? [] : [locateEvidence(document, start, start + line.length)];
    });
    const place = PLACES.find((name) => name === keys) ?? "sentence";
    if (place === "sentence" && cited.length === 0) throw new Error(`cites nothing: ${item}`);
    const sentence: AnswerSentence = { text, evidence: cited, advice: place === "advice" };
    const engine = createPlantingEngine({
      question: place === "question" ? text : "What is your work like?",
      category: "Behavioral",
      difficulty: "Easy",
      tags: place === "tag" ? [text] : [],
      phrasings: place === "phrasing" ? [text] : [],
      answer: {
        text,
        sentences: place === "sentence" || place === "advice" ? [sentence] : [],
        gaps: place === "gap" ? [text] : [],
      },
    });
    if (JSON.stringify(await generateQuestions(engine, request)).includes(JSON.stringify(text).slice(1, -1))) {
      passed.push(item);
    }
  }
  return passed;
}

/** A model that returns the one question it was given, whatever it is asked. */
function createPlantingEngine(question: QuestionContent): Engine {
  const refuse = () => {
    throw new Error("not asked here");
  };
  return {
    id: "planting",
    embedder: createCountingEmbedder(),
    transcriber: null,
    analyze: refuse,
    writeQuestions: () => Promise.resolve([question]),
    rewriteAnswer: () => Promise.resolve(question.answer),
    readRequirements: refuse,
    reply: refuse,
  };
}
