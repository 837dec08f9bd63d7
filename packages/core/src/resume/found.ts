import { locateEvidence } from "../document/locate-evidence.ts";
import type { ExtractedDocument } from "../document/document.ts";
import type { Evidence, Source } from "../schemas/index.ts";
import { calibrateConfidence } from "./calibrate-confidence.ts";
import { squash, type TextPart } from "./resume-line.ts";

/** A value with its place in the document. */
export interface Found<Value = string> {
  value: Value;
  start: number;
  end: number;
  /** 0 to 1. */
  confidence: number;
}

export function foundText(part: TextPart, confidence: number): Found {
  // A word that wraps keeps its hyphen: it may be its own.
  return {
    value: part.text.replace(/-\n(?=\p{Ll})/gu, "-").replace(/\s+/g, " "),
    start: part.start,
    end: part.end,
    confidence,
  };
}

/** Whether the quoted text says the value: the same letters and digits, in the same order, whatever stands between. */
export function quoteHolds(quote: string, value: string): boolean {
  const said = squash(quote);
  const wanted = squash(value);
  if (wanted === "" || said.includes(wanted)) return wanted !== "";
  if (value.includes("@") && squash(plainAddress(quote)).includes(wanted)) return true;
  return value.split(",").every((part) => squash(part) !== "" && said.includes(squash(part)));
}

/** "ada [at] example (dot) com" as the mail address it is. */
export function plainAddress(text: string): string {
  return text
    .replace(/\s?[[({<]\s?(?:at|@)\s?[\])}>]\s?|\sAT\s|\s?@\s?|[©®]/gi, "@")
    .replace(/\s?[[({<]\s?(?:dot|punkt|point|punto|\.)\s?[\])}>]\s?|\sdot\s|\s?\.\s?|,/gi, ".");
}

/** Where fields come from, by JSON pointer; what cannot be shown in the document is refused. */
export interface SourceBook {
  sources: Record<string, Source>;
  /** @returns the value, or null when its quote does not hold it. */
  extract(pointer: string, found: Found | null): string | null;
  /** For values that a quote says in another form, checked by the caller: a month, a year. */
  cite(pointer: string, found: Omit<Found<unknown>, "value">): void;
  derive(pointer: string, derivation: { rule: string; confidence: number; evidence: Evidence[] }): void;
  evidenceOf(pointer: string): Evidence[];
}

/** @param calibrate - what a field's confidence becomes; by default what calibration.ts measured. */
export function createSourceBook(document: ExtractedDocument, calibrate = calibrateConfidence): SourceBook {
  const sources: Record<string, Source> = {};
  const cite: SourceBook["cite"] = (pointer, { start, end, confidence }) => {
    const evidence = [locateEvidence(document, start, end)];
    const legibility = document.lines
      .filter((line) => line.start < end && line.end > start)
      .reduce((least, { ocrConfidence }) => Math.min(least, ocrConfidence ?? 1), 1);
    const sure = round(calibrate(pointer, confidence * legibility));
    sources[pointer] = { origin: "extracted", confidence: sure, evidence, rule: null };
  };
  return {
    sources,
    cite,
    extract(pointer, found) {
      if (found === null || !quoteHolds(document.text.slice(found.start, found.end), found.value)) return null;
      cite(pointer, found);
      return found.value;
    },
    derive(pointer, { rule, confidence, evidence }) {
      sources[pointer] = { origin: "derived", confidence: round(confidence), evidence, rule };
    },
    evidenceOf: (pointer) => sources[pointer]?.evidence ?? [],
  };
}

function round(confidence: number): number {
  return Math.round(Math.min(1, Math.max(0, confidence)) * 100) / 100;
}
