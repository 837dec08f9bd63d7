import { createWorker, OEM, PSM } from "tesseract.js";
import { chooseLanguage } from "./choose-language.ts";
import type { Picture } from "./straighten-picture.ts";

/** A language that can be read off a picture. */
export interface OcrLanguage {
  /** Three letters, "eng". */
  code: string;
  /** Holds its trained data as CODE.traineddata.gz. */
  folder: string;
}

/** A word and its place in the picture, in pixels. */
export interface RecognizedWord {
  text: string;
  /** 0 to 1. */
  confidence: number;
  left: number;
  right: number;
  top: number;
  bottom: number;
  baseline: number;
  /** From the lowest descender to the highest ascender of its line. */
  lineHeight: number;
}

/** Reads words off pictures, in the languages it has data for; keeps its models loaded. */
export interface WordRecognizer {
  recognize(picture: Picture): Promise<RecognizedWord[]>;
}

type TesseractWorker = Awaited<ReturnType<typeof createWorker>>;

/** Starts with the first language, English; reads again in another when what came out looks like it. */
export function createWordRecognizer(languages: readonly OcrLanguage[]): WordRecognizer {
  let loaded: { language: OcrLanguage; worker: Promise<TesseractWorker> } | null = null;
  const workerFor = async (language: OcrLanguage): Promise<TesseractWorker> => {
    if (loaded?.language === language) return loaded.worker;
    const previous = loaded?.worker;
    loaded = { language, worker: loadWorker(language) };
    await (await previous)?.terminate();
    return loaded.worker;
  };
  return {
    async recognize(picture) {
      const [first] = languages;
      if (first === undefined) return [];
      const words = await readWords(await workerFor(loaded?.language ?? first), picture);
      const code = chooseLanguage(words.map(({ text }) => text));
      const better = languages.find((language) => language.code === code);
      if (better === undefined || better === loaded?.language) return words;
      return readWords(await workerFor(better), picture);
    },
  };
}

/** One language each: tesseract.js looks for the data of all in one folder, and npm packages have one each. */
async function loadWorker({ code, folder }: OcrLanguage): Promise<TesseractWorker> {
  const worker = await createWorker(code, OEM.LSTM_ONLY, { langPath: folder, cacheMethod: "none", gzip: true });
  await worker.setParameters({ tessedit_pageseg_mode: PSM.AUTO });
  return worker;
}

async function readWords(worker: TesseractWorker, picture: Picture): Promise<RecognizedWord[]> {
  const { data } = await worker.recognize(toPortableGraymap(picture), {}, { blocks: true, text: false });
  const lines = (data.blocks ?? []).flatMap((block) => block.paragraphs.flatMap((paragraph) => paragraph.lines));
  return lines.flatMap((line) =>
    line.words.map((word) => ({
      text: word.text,
      confidence: word.confidence / 100,
      left: word.bbox.x0,
      right: word.bbox.x1,
      top: word.bbox.y0,
      bottom: word.bbox.y1,
      baseline: (line.baseline.y0 + line.baseline.y1) / 2,
      lineHeight: line.rowAttributes.rowHeight,
    })),
  );
}

/** The plainest format that Leptonica reads: nothing to compress, nothing to inflate. */
function toPortableGraymap({ width, height, gray }: Picture): Buffer {
  return Buffer.concat([Buffer.from(`P5\n${width} ${height}\n255\n`), gray]);
}
