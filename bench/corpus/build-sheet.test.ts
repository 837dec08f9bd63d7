import { describe, expect, test } from "vitest";
import { buildPerson } from "./build-person.ts";
import { buildSheet } from "./build-sheet.ts";
import { renderHtml } from "./html/render-html.ts";
import { pickLook } from "./html/look.ts";
import { LANGUAGES } from "./model.ts";
import { pickPresentation } from "./presentation.ts";
import { createRandom } from "./random.ts";

const KEYS = LANGUAGES.flatMap((language) => Array.from({ length: 12 }, (_, index) => ({ language, index })));

const make = ({ language, index }: (typeof KEYS)[number]) => {
  const random = createRandom(`test/${language}/${index}`);
  const person = buildPerson(random, language, index);
  const made = buildSheet(person, pickPresentation(random, language), random);
  return { ...made, html: renderHtml(made.sheet, pickLook(random, "single", language), random) };
};

describe("a made resume", () => {
  test("is the same whenever it is made of the same key", () => {
    expect(KEYS.map(make)).toEqual(KEYS.map(make));
  });

  test.each(KEYS)("prints everything that its truth says: $language $index", (key) => {
    const { truth, html } = make(key);
    const printed = html
      .replace(/<[^>]+>/g, "")
      .replaceAll("&amp;", "&")
      .replaceAll("&quot;", '"');
    const stated = [
      truth.contact.name,
      truth.contact.email,
      truth.contact.phone,
      ...truth.contact.links,
      truth.location?.split(",")[0],
      truth.summary,
      ...truth.experience.flatMap(({ role, company }) => [role, company]),
      ...truth.education.flatMap(({ institution, year }) => [institution, String(year).slice(2)]),
      ...Object.values(truth.skills).flat(),
    ];
    expect(stated.filter((value) => value != null && !printed.includes(value))).toEqual([]);
  });

  test.each(KEYS)("counts no more years than there are since its first job: $language $index", (key) => {
    const { truth } = make(key);
    const first = Math.min(...truth.experience.map(({ start }) => Number(start?.slice(0, 4))));
    const most = truth.experience.length === 0 ? 0 : 2027 - first;
    expect(truth.total_work_years ?? 0).toBeLessThanOrEqual(most);
  });
});
