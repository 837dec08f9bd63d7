import type { RequirementDraft } from "../engine/engine.ts";
import { plain } from "../resume/resume-line.ts";
import type { Span } from "../text/find-quote.ts";
import { locateSkills } from "../text/known-skills.ts";
import { readKind } from "./demand-words.ts";
import { findUnits } from "./description-parts.ts";
import { ASKING, NOT_ASKED } from "./description-words.ts";
import { findInstructions } from "./find-instructions.ts";
import { looksAsked } from "./looks-asked.ts";
import { type Demand, splitDemands } from "./split-demands.ts";
import { squeezeText } from "./squeeze-text.ts";
import { isUnderstood } from "./understood-language.ts";

/** A requirement longer than this is a story. */
const MAX_DEMAND_CHARACTERS = 300;
/** A sentence longer than this is a text without sentences. */
const MAX_SENTENCE_CHARACTERS = 3000;
/** More than anybody asks for. */
const MAX_DEMANDS = 150;

/**
 * What a job description asks for, one thing each, in its order: from the parts that ask, and elsewhere from sentences that
 * say "you have", "required", "ideally". What it offers, what the work is and what the law wants said is left out.
 */
export function readRequirements(jobDescription: string): RequirementDraft[] {
  const { text, toSource } = squeezeText(jobDescription);
  const demands = isUnderstood(text) ? readAsked(text) : locateSkills(text).map((span) => toDemand(span));
  return demands.slice(0, MAX_DEMANDS).map(({ start, end, importance }) => ({
    ...toSource({ start, end }),
    kind: readKind(text.slice(start, end)),
    importance,
  }));
}

/** Of a language that isn't read only the names it uses are certain. */
const toDemand = ({ start, end }: Span): Demand => ({ start, end, importance: "must" });

/** Where neither a heading nor a sentence asks, its lists are what is asked for: "Who we need", "You in a nutshell". */
function readAsked(text: string): Demand[] {
  const demands = readDemands(text, false);
  return demands.length > 0 ? demands : readDemands(text, true);
}

function readDemands(text: string, lists: boolean): Demand[] {
  const refused = findInstructions(text);
  const demands: Demand[] = [];
  for (const unit of findUnits(text)) {
    if (unit.part === "offer" || unit.part === "duties") continue;
    if (demands.length > MAX_DEMANDS) break;
    for (const sentence of splitSentences(text, unit)) {
      const written = text.slice(sentence.start, sentence.end);
      if (
        written.length > MAX_SENTENCE_CHARACTERS ||
        !asks(written, {
          inPart: unit.part !== null || (lists && unit.bullet),
          bullet: unit.bullet,
          title: sentence.start === 0,
        })
      )
        continue;
      if (refused.some((span) => overlaps(span, sentence))) continue;
      const found = splitDemands(text, { ...sentence, importance: unit.part === "nice" ? "nice" : "must" });
      demands.push(...found.filter(({ start, end }) => isDemand(text.slice(start, end))));
    }
  }
  return demands;
}

const NOT_NEEDED =
  /\b(?:not|no .{1,40}) (?:needed|necessary|required)\b(?!.{0,3}\bbut\b)|\bnicht (?:nötig|erforderlich)/i;

const WELCOME = /\b(?:plus|bonus|nice|helpful|preferred|welcome|advantage|beneficial|von Vorteil)\b/i;

function asks(sentence: string, { inPart, ...line }: { inPart: boolean; bullet: boolean; title: boolean }): boolean {
  if (/\?\s*$/.test(sentence)) return false;
  if (NOT_ASKED.test(sentence) || (NOT_NEEDED.test(sentence) && !WELCOME.test(sentence))) return false;
  return inPart || ASKING.test(sentence.replace(/[’`]/g, "'")) || looksAsked(sentence, line);
}

/** "e.g. Python", "z. B. Java", "Sr. Nurse" go on. */
const ABBREVIATED = /\b(?:e\.?g|i\.?e|z\.\s?b|bzw|ca|inkl|sr|jr|st|vs|min|u\.\s?a|p\. ?ej|\p{L})\.$/iu;

function splitSentences(text: string, unit: Span): Span[] {
  const written = text.slice(unit.start, unit.end);
  const spans: Span[] = [];
  let from = 0;
  for (const match of written.matchAll(/(?<=[\p{L}\p{N})%+][.!?])\s+(?=["“(]?[\p{Lu}\d])/gu)) {
    if (ABBREVIATED.test(written.slice(Math.max(0, match.index - 8), match.index))) continue;
    spans.push({ start: unit.start + from, end: unit.start + match.index });
    from = match.index + match[0].length;
  }
  spans.push({ start: unit.start + from, end: unit.end });
  return spans.filter(({ start, end }) => end > start);
}

const FILLER =
  /^(?:(?:you(?:'ll|'ve|'re)?|we(?:'ll|'re|'ve)?|not|but|are|is|have|need|must|should|looking|for|the|an?|our|to|be|will|it|this|that|who|and|or|also|with|of|in|required|preferred|ideally|please|nice|plus|would|great|following|sie|du|wir|und|ein|eine|der|die|das|haben|vous|avez|et|de|un|une|tienes|y|el|la)\b[\s,.:;]*)*$/i;

function isDemand(written: string): boolean {
  // "We are looking for a store manager" names the job, not what it takes.
  if (
    /\b(?:(?:look|search)ing for|seeking) (?:an?|our|the|someone)\b|\bwir suchen\b|\brecherchons\b|\bbuscamos\b/i.test(
      written,
    ) &&
    !/\b(?:with|who|experience|mit|avec|con)\b/i.test(written)
  )
    return false;
  return written.length <= MAX_DEMAND_CHARACTERS && /\p{L}/u.test(written) && !FILLER.test(plain(written));
}

export function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}
