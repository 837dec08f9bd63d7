import { expect, test } from "vitest";
import { partGlued } from "./part-glued.ts";

const piece = (text: string, { bold = false, size = null }: { bold?: boolean; size?: number | null } = {}) => ({
  text,
  bold,
  size,
});
const part = (...pieces: ReturnType<typeof piece>[]) =>
  partGlued(pieces)
    .map(({ text }) => text)
    .join("");

test.each([
  ["Royal Hobart HospitalHobartJan 2016 – Jan 2020", "Royal Hobart Hospital\tHobart\tJan 2016 – Jan 2020"],
  ["Peter MacCallum TrustFeb 2017 – Nov 2019", "Peter MacCallum Trust\tFeb 2017 – Nov 2019"],
  ["Harbour Cafe2019 – 2021", "Harbour Cafe\t2019 – 2021"],
  ["Mar, 2016 - May, 20204 years 2 months", "Mar, 2016 - May, 2020\t4 years 2 months"],
  ["Jun, 2020 - Present6 years", "Jun, 2020 - Present\t6 years"],
  ["Harbour Cafe          2019 – 2021", "Harbour Cafe\t2019 – 2021"],
])("%j was set apart", (glued, parted) => {
  expect(part(piece(glued))).toBe(parted);
});

test.each([
  "GitHub, LinkedIn and PostgreSQL",
  "Nurse at MacDonald Clinic Feb 2020",
  "Apr 2018   -   Present",
  "In 2020 4 years",
])("%j is left as it is", (text) => {
  expect(part(piece(text))).toBe(text);
});

test("pieces are parted where bold type ends inside a word, where the size steps, and where a date is glued to them", () => {
  expect(part(piece("King Fahd City", { bold: true }), piece("Riyadh"))).toBe("King Fahd City\tRiyadh");
  expect(part(piece("Ada King", { size: 18 }), piece(" "), piece("Nurse", { size: 11 }))).toBe("Ada King\tNurse");
  expect(part(piece("Staff Nurse"), piece("Sept 2015 – Jan 2019"))).toBe("Staff Nurse\tSept 2015 – Jan 2019");
  expect(part(piece("Java", { bold: true }), piece("Script is one word"))).toBe("Java\tScript is one word");
  expect(
    part(piece("A", { size: 18 }), piece("DA ", { size: 14 }), piece("K", { size: 18 }), piece("ING", { size: 14 })),
  ).toBe("ADA KING");
});
