import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import path from "node:path";
import decompress from "woff2-encoder/decompress";
import type { ExportFont, ExportFonts } from "../profile/export/to-pdf.ts";

const require = createRequire(import.meta.url);

interface FontPackage {
  /** Its list of files, one for each range of characters; they lie beside it in `files`. */
  list: string;
  family: string;
  suffix: { regular: string; bold: string };
  thin: boolean;
  /** What of its listed ranges to use: those of Chinese and Korean name characters that their fonts do not draw. */
  draws: RegExp;
}

/** One file for all weights (the fixed ones take 70 MB a script). Its outlines as they stand are the thinnest. */
const ANY_WEIGHT = { regular: "wght-normal.woff2", bold: "wght-normal.woff2" };

/** Noto Sans, under the SIL Open Font License 1.1: Latin, Greek, Cyrillic, Devanagari, then Chinese with kana, and Korean. */
const PACKAGES: readonly FontPackage[] = [
  {
    list: require.resolve("@fontsource/noto-sans/unicode.json"),
    family: "noto-sans",
    suffix: { regular: "400-normal.woff", bold: "700-normal.woff" },
    thin: false,
    draws: /./su,
  },
  {
    list: require.resolve("@fontsource-variable/noto-sans-sc/unicode.json"),
    family: "noto-sans-sc",
    suffix: ANY_WEIGHT,
    thin: true,
    draws: /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Bopomofo}\u3000-\u303F\uFF00-\uFFEF]/u,
  },
  {
    list: require.resolve("@fontsource-variable/noto-sans-kr/unicode.json"),
    family: "noto-sans-kr",
    suffix: ANY_WEIGHT,
    thin: true,
    draws: /\p{Script=Hangul}/u,
  },
];

type Weight = "regular" | "bold";
type Ranges = readonly (readonly [first: number, last: number])[];

/** The fonts that draw this text, and no more: of Chinese and Korean only the files with its characters are read. */
export async function loadExportFonts(text: string): Promise<ExportFonts> {
  const codePoints = [...new Set(text)].map((character) => character.codePointAt(0)!);
  const regular = await loadWeight("regular", { packages: PACKAGES, codePoints });
  const ofTwoWeights = PACKAGES.filter(({ thin }) => !thin);
  const bold = await loadWeight("bold", { packages: ofTwoWeights, codePoints });
  return { regular, bold: [...bold, ...regular.filter(({ thin }) => thin)] };
}

async function loadWeight(
  weight: Weight,
  { packages, codePoints }: { packages: readonly FontPackage[]; codePoints: readonly number[] },
): Promise<ExportFont[]> {
  const missing = new Set(codePoints);
  const fonts: ExportFont[] = [];
  for (const fontPackage of packages) {
    for (const [subset, ranges] of await listSubsets(fontPackage)) {
      const covers = (codePoint: number) =>
        fontPackage.draws.test(String.fromCodePoint(codePoint)) &&
        ranges.some(([first, last]) => codePoint >= first && codePoint <= last);
      const needed = [...missing].filter(covers);
      // The Latin one also stands in where nothing covers a character.
      if (needed.length === 0 && subset !== "latin") continue;
      for (const codePoint of needed) missing.delete(codePoint);
      fonts.push(await loadFont(fontPackage, { subset, weight, covers }));
    }
  }
  return fonts;
}

async function listSubsets({ list, thin }: FontPackage): Promise<[subset: string, ranges: Ranges][]> {
  const listed = JSON.parse(await readFile(list, "utf8")) as Record<string, string>;
  return (
    Object.entries(listed)
      // The Chinese and Korean packages repeat Latin and more, in another design.
      .filter(([subset]) => !thin || subset.startsWith("["))
      .map(([subset, ranges]): [string, Ranges] => [subset.replace(/[[\]]/g, ""), ranges.split(",").map(parseRange)])
      .sort(([a], [b]) => Number(b === "latin") - Number(a === "latin"))
  );
}

function parseRange(range: string): readonly [number, number] {
  const [first, last] = range.replace("U+", "").split("-");
  return [Number.parseInt(first!, 16), Number.parseInt(last ?? first!, 16)];
}

async function loadFont(
  { list, family, suffix, thin }: FontPackage,
  { subset, weight, covers }: { subset: string; weight: Weight; covers: ExportFont["covers"] },
): Promise<ExportFont> {
  const file = `${family}-${subset}-${suffix[weight]}`;
  const bytes = await readFile(path.join(path.dirname(list), "files", file));
  // pdfkit's font engine draws nothing of a WOFF2's transformed outlines, so they are unpacked for it.
  const usable = file.endsWith(".woff2") ? Buffer.from(await decompress(bytes)) : bytes;
  return { name: file, bytes: usable, thin, covers };
}
