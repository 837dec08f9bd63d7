import { describe } from "./describe-body.ts";
import type { Section } from "./find-sections.ts";
import type { Found } from "./found.ts";
import { countWords, type ResumeLine } from "./resume-line.ts";

const MIN_WORDS = 6;
const MAX_CHARACTERS = 3_000;

/** What the person says of themselves: the summary section, or the running text above the first heading. */
export function findSummary(sections: readonly Section[]): Found | null {
  for (const { kind, lines } of sections) {
    if (kind === "summary" && !holdsContact(lines)) {
      const found = describeProse(lines);
      if (found) return found;
    }
  }
  const header = sections.find(({ kind }) => kind === "header")?.lines ?? [];
  const found = describeProse(longestRun(header));
  return found && { ...found, confidence: 0.6 };
}

function holdsContact(lines: readonly ResumeLine[]): boolean {
  return lines.some(({ text }) => /\S@\S|^\+?[\d\s().-]{9,}$/.test(text));
}

function describeProse(lines: readonly ResumeLine[]): Found | null {
  const found = describe(lines);
  if (found === null || countWords(found.value) < MIN_WORDS || found.value.length > MAX_CHARACTERS) return null;
  return found;
}

/** The most consecutive lines of running text, a short last one included. */
function longestRun(lines: readonly ResumeLine[]): ResumeLine[] {
  let best: ResumeLine[] = [];
  let run: ResumeLine[] = [];
  for (const line of lines) {
    const prose = line.cells.length === 1 && countWords(line.text) >= 7 && !/[@|•]|https?:/.test(line.text);
    const tail = run.length > 0 && line.cells.length === 1 && /[.!]$/.test(line.text);
    run = prose || tail ? [...run, line] : [];
    if (run.length > best.length) best = run;
  }
  return best;
}
