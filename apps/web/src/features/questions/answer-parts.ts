import type { Answer, AnswerSentence, Question } from "@groundwork/core/schemas";

/** Sentences of one kind that follow each other are read as one paragraph; advice never runs into what the resume says. */
export function toParagraphs(sentences: readonly AnswerSentence[]): AnswerSentence[][] {
  const paragraphs: AnswerSentence[][] = [];
  for (const sentence of sentences) {
    const last = paragraphs.at(-1);
    if (last?.[0]?.advice === sentence.advice) last.push(sentence);
    else paragraphs.push([sentence]);
  }
  return paragraphs;
}

const PART = /^(Situation|Task|Action|Result): +(?=\S)/;

/** "Task: say what was expected of you." names the part of a story that is missing. */
export function splitGap(gap: string): { part: string | null; text: string } {
  const part = PART.exec(gap);
  return part ? { part: part[1]!, text: gap.slice(part[0].length) } : { part: null, text: gap };
}

/** For the clipboard: gaps in brackets, to be filled in elsewhere. */
export function toPlainText({ question, answer }: { question: Question["question"]; answer: Answer }): string {
  const paragraphs = toParagraphs(answer.sentences).map((sentences) => sentences.map(({ text }) => text).join(" "));
  return [question, ...paragraphs, ...answer.gaps.map((gap) => `[${gap}]`)].join("\n\n");
}
