import { createRequire } from "node:module";
import path from "node:path";
import type { OcrLanguage } from "../document/ocr/recognize-words.ts";

/** English comes with us; the others count once their npm package @tesseract.js-data/CODE is installed. */
const CODES = ["eng", "deu", "fra", "spa", "ita", "por", "nld"] as const;
/** A quarter of the size of the default data; the same results, since only the neural half of the data is used. */
const DATA_FOLDER = "4.0.0_best_int";

const require = createRequire(import.meta.url);

/** The languages that can be read off pictures on this machine, English first. */
export function listOcrLanguages(): OcrLanguage[] {
  return CODES.flatMap((code) => {
    const folder = findFolder(code);
    return folder === null ? [] : [{ code, folder: path.join(folder, DATA_FOLDER) }];
  });
}

function findFolder(code: string): string | null {
  try {
    return path.dirname(require.resolve(`@tesseract.js-data/${code}/package.json`));
  } catch {
    return null;
  }
}
