import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Importance, RequirementStatus } from "../../schemas/index.ts";

export interface Label {
  /** UTF-16 offsets into the description. */
  start: number;
  end: number;
  importance: Importance;
  status: RequirementStatus;
}

/** A made-up person, a written job description, and what a reader says the one has of the other. */
export interface GoldenCase {
  id: string;
  occupation: string;
  resume: string;
  description: string;
  labels: Label[];
}

const STATUS = { "+": "met", "~": "partly", "-": "missing" } as const;

export function readGoldenCases(): GoldenCase[] {
  return readCases("cases").map((golden) => ({
    ...golden,
    resume: readFileSync(join(import.meta.dirname, "resumes", `${golden.resume}.txt`), "utf8"),
  }));
}

/** The same for resumes that may not be copied here: `resume` is the id of one in the shared set. */
export function readSharedCases(): GoldenCase[] {
  return readCases("shared-cases");
}

function readCases(name: string): GoldenCase[] {
  const folder = join(import.meta.dirname, name);
  return readdirSync(folder)
    .sort()
    .map((file) => {
      const [head = "", ...body] = readFileSync(join(folder, file), "utf8").split("\n---\n");
      const field = (key: string) => new RegExp(`^${key}: (.+)$`, "m").exec(head)?.[1] ?? "";
      return {
        id: file.replace(".txt", ""),
        occupation: field("occupation"),
        resume: field("resume"),
        ...readLabels(body.join("\n---\n")),
      };
    });
}

/** `{M+ Python}` labels "Python": M must or N nice; + met, ~ partly, - missing. */
function readLabels(marked: string): { description: string; labels: Label[] } {
  const labels: Label[] = [];
  let description = "";
  let from = 0;
  for (const match of marked.matchAll(/\{([MN])([+~-]) ([^}]+)\}/g)) {
    description += marked.slice(from, match.index);
    const [, importance, status, text = ""] = match;
    labels.push({
      start: description.length,
      end: description.length + text.length,
      importance: importance === "M" ? "must" : "nice",
      status: STATUS[status as keyof typeof STATUS],
    });
    description += text;
    from = match.index + match[0].length;
  }
  return { description: description + marked.slice(from), labels };
}
