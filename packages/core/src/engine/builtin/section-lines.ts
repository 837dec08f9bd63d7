import { locateEvidence } from "../../document/locate-evidence.ts";
import { toFirstPerson } from "../../questions/first-person.ts";
import { joinWrapped } from "../../resume/join-wrapped.ts";
import type { SectionKind } from "../../resume/section-words.ts";
import type { AnswerSentence } from "../../schemas/index.ts";
import { type KnownResume, clean } from "./known-resume.ts";

/** What stands under the headings of a kind: one sentence a line, wrapped lines joined and paragraphs cut. */
export function listSectionLines({ sections, document }: KnownResume, kind: SectionKind): AnswerSentence[] {
  return sections
    .filter((section) => section.kind === kind)
    .flatMap(({ lines }) => joinWrapped(lines))
    .flatMap(({ text, start }) =>
      [...text.matchAll(SENTENCES)].map((match) => ({
        start: start + match.index,
        end: start + match.index + match[0].length,
      })),
    )
    .flatMap(({ start, end }) => {
      const evidence = locateEvidence(document, start, end);
      const text = clean(evidence.quote);
      return /\p{L}{2}/u.test(text) ? [{ text: toFirstPerson(text), evidence: [evidence], advice: false }] : [];
    });
}

const SENTENCES = /\S[^]*?(?:[\p{Ll}\d)%][.!?](?=\s+\p{Lu})|$)/gu;
