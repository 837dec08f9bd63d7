import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import {
  DomainError,
  type ExtractedDocument,
  parseResume,
  type ProfileContent,
  withoutProtected,
} from "@groundwork/core";
import { createReadingPool } from "@groundwork/core/node";
import type { PlacedWord } from "../corpus/produce/printer.ts";
import type { Truth } from "../corpus/truth.ts";

/** The month that truths take for "present". */
export const TRUTH_AS_OF = "2026-11";

export interface ReadCase {
  truth: Truth;
  /** Null where reading ended in a typed error: it counts as an empty prediction. */
  read: { document: ExtractedDocument; profile: ProfileContent } | null;
  error: string | null;
  /** True word boxes of the first page, where they are known. */
  words: PlacedWord[];
}

/** What truths labelled by hand may leave out. */
const OPTIONAL = { location_parts: [], skills_neutral: [], total_work_years: null };

/** Reads every case of a folder as the product would, two files at a time. */
export async function readCases(folder: string): Promise<ReadCase[]> {
  const ids = readdirSync(folder)
    .sort()
    .filter((id) => existsSync(path.join(folder, id, "truth.json")));
  const pool = createReadingPool({ size: 2, timeoutMilliseconds: 120_000 });
  try {
    return await Promise.all(
      ids.map(async (id): Promise<ReadCase> => {
        const inside = (name: string) => path.join(folder, id, name);
        const stated = JSON.parse(readFileSync(inside("truth.json"), "utf8")) as Truth;
        const truth = { ...OPTIONAL, ...stated };
        const file = ["resume.pdf", "resume.docx"].map(inside).find((name) => existsSync(name));
        if (file === undefined) throw new Error(`${id} has no document`);
        const words = existsSync(inside("words.json"))
          ? (JSON.parse(readFileSync(inside("words.json"), "utf8")) as PlacedWord[])
          : [];
        try {
          const document = withoutProtected(await pool.extract(readFileSync(file)));
          return {
            truth,
            read: { document, profile: parseResume(document, { asOf: TRUTH_AS_OF }) },
            error: null,
            words,
          };
        } catch (error) {
          if (!(error instanceof DomainError)) throw error;
          return { truth, read: null, error: error.code, words };
        }
      }),
    );
  } finally {
    await pool.close();
  }
}
