import { findKnownSkill } from "../resume/skill-taxonomy.ts";
import { findSkills } from "../text/known-skills.ts";

const SEPARATOR = /\s*[,;|•·/]\s*|\s+(?:and|und|et|y|&)\s+|\s{2,}|\t/;
const MIN_ITEMS = 3;
const NAMED_SHARE = 0.4;
const MAX_ITEM_WORDS = 3;
/** More names in one sentence than anybody tells a story about. */
const MAX_NAMES = 8;

/** Whether a line only lists names ("Technologies: Python, Go, Kafka"), or drowns in them: it claims and shows nothing. */
export function isKeywordList(text: string): boolean {
  const items = text
    .replace(/^[^:]{2,40}:\s*/, "")
    .replace(/^(?:used|using|worked with|experience with|skills in|knowledge of)\s+/i, "")
    .split(SEPARATOR)
    .filter((item) => item !== "");
  const short = items.every((item) => item.split(/\s+/).length <= MAX_ITEM_WORDS);
  const named = items.filter((item) => findKnownSkill(item)).length >= items.length * NAMED_SHARE;
  // "Administer IV therapy, blood products and medications." tells; without its full stop or with names it lists.
  const lists = named || !/[.!]$/.test(text.trim());
  return (items.length >= MIN_ITEMS && short && lists) || findSkills(text).size > MAX_NAMES;
}
