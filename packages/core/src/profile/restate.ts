import { BUILTIN_ENGINE_ID } from "../resume/parse-resume.ts";
import { STATEMENT_LISTS, buildStatements } from "../resume/build-statements.ts";
import type { Profile, Source } from "../schemas/index.ts";
import { draftCorrections } from "./draft-corrections.ts";
import { toSpan } from "./recount-work.ts";
import type { StoredCorrection } from "./stored-correction.ts";

/** Made from what the profile does not keep: it stays as it was. */
const KEPT_RULE = "several_languages";

/**
 * The analysis with strengths, weaknesses and recommended jobs concluded again where the person corrected the facts
 * below them, before corrections of these sentences themselves go over. What a model wrote cannot be concluded again here.
 */
export function restate(analysed: Profile, stored: readonly StoredCorrection[]): Profile {
  const facts = stored.filter((correction) => !isAboutStatement(correction));
  if (facts.length === 0 || analysed.engine !== BUILTIN_ENGINE_ID) return analysed;
  const { profile } = draftCorrections(analysed, facts);
  const asOf = profile.createdAt.slice(0, 7);
  const spans = profile.experience.map((entry) => toSpan(entry, asOf));
  const { sources, ...statements } = buildStatements({ ...profile, spans, languages: [], asOf });
  for (const [index, text] of analysed.strengths.entries()) {
    const source = analysed.sources[`/strengths/${index}`];
    if (source?.rule !== KEPT_RULE) continue;
    sources[`/strengths/${statements.strengths.length}`] = source;
    statements.strengths.push(text);
  }
  return { ...analysed, ...statements, sources: { ...withoutStatements(analysed.sources), ...sources } };
}

function isAboutStatement({ target }: StoredCorrection): boolean {
  const [, list] = (target.kind === "value" ? target.pointer : target.list).split("/");
  return STATEMENT_LISTS.some((statements) => statements === list);
}

function withoutStatements(sources: Record<string, Source>): Record<string, Source> {
  return Object.fromEntries(
    Object.entries(sources).filter(([pointer]) => !STATEMENT_LISTS.some((list) => pointer.startsWith(`/${list}/`))),
  );
}
