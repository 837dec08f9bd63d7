import { expect, test } from "vitest";
import { buildDocument, buildProfile } from "../../testing/sample-resume.ts";
import { scoreDraft } from "../score-draft.ts";
import { LABELLED_DRAFTS } from "./labelled-drafts.ts";

test("of two drafts to one question the better one gets more: 42 pairs", () => {
  const outOfOrder: unknown[] = [];
  for (const { resume: lines, question, phrasings, category, savedAnswer, poor, ok, good } of LABELLED_DRAFTS) {
    const resume = { profile: buildProfile(lines), document: buildDocument(lines) };
    const asked = { question, phrasings, category };
    const total = (draft: string) => scoreDraft({ question: asked, savedAnswer, draft, resume }).total!;
    const pairs = [
      [good, ok],
      [ok, poor],
      [good, poor],
    ] as const;
    for (const [better, worse] of pairs) {
      if (total(better) <= total(worse)) outOfOrder.push({ question, better: total(better), worse: total(worse) });
    }
  }
  expect(LABELLED_DRAFTS).toHaveLength(14);
  expect(outOfOrder).toEqual([]);
});
