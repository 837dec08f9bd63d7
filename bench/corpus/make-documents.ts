import { buildPerson } from "./build-person.ts";
import { buildSheet } from "./build-sheet.ts";
import { LAYOUTS, type Producers } from "./layouts.ts";
import type { Language } from "./model.ts";
import { pickPresentation } from "./presentation.ts";
import { type PlacedWord, startPrinter } from "./produce/printer.ts";
import { createRandom } from "./random.ts";
import type { Truth } from "./truth.ts";

/** English is the majority, as it is among the resumes people upload. */
const LANGUAGE_WHEEL = [
  "en de en fr en en es en en it",
  "en de en en fr en es en en nl",
  "en en de en fr en en es en pt",
].flatMap((languages) => languages.split(" ") as Language[]);

export interface CorpusOptions {
  seed: string;
  count: number;
  /** Only these layouts, by name. */
  layouts?: string[] | undefined;
}

export interface CorpusDocument {
  truth: Truth;
  bytes: Uint8Array;
  /** Where the words of the first page stand, for layouts printed by a browser. */
  words: PlacedWord[];
}

/** Any person in any layout: a seed decides who meets what. */
export async function* makeDocuments({ seed, count, layouts }: CorpusOptions): AsyncGenerator<CorpusDocument> {
  const wanted = LAYOUTS.filter(({ name }) => layouts === undefined || layouts.includes(name));
  const order = createRandom(`${seed}/layouts`).shuffle(
    wanted.flatMap((layout) => Array.from({ length: layout.weight }, () => layout)),
  );
  const producers: Producers = { printer: await startPrinter() };
  try {
    for (let index = 0; index < count; index += 1) {
      const layout = order[index % order.length] as (typeof LAYOUTS)[number];
      const id = `s${seed}-${String(index + 1).padStart(3, "0")}`;
      const random = (stream: string) => createRandom(`${seed}/${index}/${stream}`);
      const offset = createRandom(`${seed}/offset`).integer(0, LANGUAGE_WHEEL.length - 1);
      const language = LANGUAGE_WHEEL[(index + offset) % LANGUAGE_WHEEL.length] as Language;
      const person = buildPerson(random("person"), language, index + offset);
      const presentation = { ...pickPresentation(random("presentation"), language), ...layout.presentation };
      const { sheet, truth } = buildSheet(person, presentation, random("sheet"));
      const made = await layout.make({ person, sheet, truth, random: random("layout"), producers });
      yield {
        truth: {
          id,
          person: `${id}-${person.family.replaceAll(" ", "-")}`,
          group: layout.group,
          theme: layout.name,
          format: layout.format,
          ...(made.truth ?? truth),
        },
        bytes: made.bytes,
        words: made.words ?? [],
      };
    }
  } finally {
    await producers.printer.close();
  }
}
