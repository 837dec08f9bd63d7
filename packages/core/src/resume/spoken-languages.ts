import { plain } from "./resume-line.ts";

const CODES =
  `en de fr es it pt nl sv da no nb fi is pl cs sk hu ro bg hr sr sl bs mk sq el tr ru uk be lt lv et ga cy eu ca gl mt
  zh yue ja ko vi th id ms fil tl hi ur bn pa gu mr ta te kn ml ne si my km lo mn ka hy az kk uz fa ar he ku ps am sw yo ig ha
  zu xh af so la eo lb`.split(/\s+/);
const READ_IN = ["en", "de", "fr", "es", "it", "pt", "nl"];
const MORE_NAMES = `mandarin|cantonese|mandarin chinese|farsi|dari|hebraisch|hochdeutsch|deutsch|schweizerdeutsch|american english|british english
|american sign language|asl|british sign language|gebardensprache|castellano|valenciano|brazilian portuguese|chinesisch|flemish|tagalog|latein|latin`;

let names: ReadonlySet<string> | null = null;

/** Whether a text is the name of a language that people speak, in one of the seven languages we read. */
export function isSpokenLanguage(text: string): boolean {
  names ??= listNames();
  return names.has(plain(text).replace(/\s+/g, " ").trim());
}

function listNames(): Set<string> {
  const found = new Set(MORE_NAMES.replaceAll("\n", "").split("|"));
  for (const locale of READ_IN) {
    const display = new Intl.DisplayNames([locale], { type: "language" });
    for (const code of CODES) found.add(plain(display.of(code) ?? code));
  }
  return found;
}
