import { access, protectedFields, settings } from "./en-settings.ts";
import { language } from "./index.ts";

const en = { access, protectedFields, settings };

/** As in index.ts: a second language is a line here too. */
const catalogues: Record<string, typeof en> = { en };

/** What only the pages of an account say: loaded with them, not with the first page. */
export const accountWords = catalogues[language]!;
