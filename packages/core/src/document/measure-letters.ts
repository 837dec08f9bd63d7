/** Widths of Latin text typefaces in thousandths of their size: the means of Helvetica and Times, rounded to ten. */
const WIDTHS: readonly [width: number, letters: string][] = [
  [250, "ijl'.,:;|! \t"],
  [320, "ftrI()[]/-‐‑`"],
  [400, 'sJ"'],
  [470, "ckvxyza"],
  [530, "bdeghnopqu0123456789?$*_+=<>#–"],
  [620, "FLSTPEZ"],
  [690, "ABCKRVXYN&"],
  [740, "DGHOQUw"],
  [820, "Mm%"],
  [910, "W@—…"],
];

const WIDTH_OF = new Map(
  WIDTHS.flatMap(([width, letters]) => [...letters].map((letter): [string, number] => [letter, width])),
);
const USUAL_WIDTH = 530;

/**
 * How wide a text is set, in an unknown typeface's own measure: good for comparing parts of one line. A PDF gives the width
 * of whole runs, and shared out evenly among their letters the parts of a run are a letter off ("Lille" against "MMW").
 */
export function measureLetters(text: string): number {
  let width = 0;
  for (const letter of text) width += WIDTH_OF.get(letter) ?? WIDTH_OF.get(toBase(letter)) ?? USUAL_WIDTH;
  return width;
}

/** Accents add no width. */
function toBase(letter: string): string {
  return letter.normalize("NFD")[0] ?? letter;
}
