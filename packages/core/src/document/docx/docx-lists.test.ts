import { expect, test } from "vitest";
import { makeParagraph, makeRawDocx } from "../../testing/make-docx.ts";
import { readDocx } from "./read-docx.ts";

const level = (index: number, text: string, format = "bullet") =>
  `<w:lvl w:ilvl="${index}"><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/></w:lvl>`;
const list = (id: number, ...levels: string[]) =>
  `<w:abstractNum w:abstractNumId="${id}">${levels.join("")}</w:abstractNum>`;
const number = (id: number) => `<w:num w:numId="${id}"><w:abstractNumId w:val="${id}"/></w:num>`;
/** 1 draws bullets on two levels, 2 nothing. */
const NUMBERING =
  list(1, level(0, "•"), level(1, "◦")) + list(2, level(0, " "), level(1, "", "none")) + number(1) + number(2);

const item = (text: string, id: number, { at = 0, style = "" } = {}) =>
  makeParagraph(text, {
    setting: `${style && `<w:pStyle w:val="${style}"/>`}<w:numPr><w:ilvl w:val="${at}"/><w:numId w:val="${id}"/></w:numPr>`,
  });
const STYLES = `<w:style w:type="paragraph" w:styleId="Heading3"><w:name w:val="heading 3"/></w:style>`;

async function listBullets(body: string) {
  const { lines, text } = await readDocx(makeRawDocx({ body, numbering: NUMBERING, styles: STYLES }));
  return lines.filter(({ bullet }) => bullet).map(({ start, end }) => text.slice(start, end));
}

test("a level that draws nothing makes no list item of a paragraph", async () => {
  expect(
    await listBullets(item("One", 1) + item("Two", 1) + item("Goes on", 2) + item("And on", 2, { at: 1 })),
  ).toEqual(["One", "Two"]);
});

test("a heading in a list is no list item", async () => {
  expect(await listBullets(item("Harbour Cafe", 1, { style: "Heading3" }) + item("Cut waste", 1, { at: 1 }))).toEqual([
    "Cut waste",
  ]);
});

test("items that hold lists of their own are entries, what those list stays a list", async () => {
  const entry = (name: string, ...duties: string[]) =>
    item(name, 1) + makeParagraph("") + duties.map((duty) => item(duty, 1, { at: 1 })).join("");
  const nested =
    item("Nurse, Leeds", 1) +
    item("Trained two", 1, { at: 1 }) +
    item("Nurse, York", 1) +
    item("Ran nights", 1, { at: 1 });
  expect(await listBullets(nested)).toEqual(["Trained two", "Ran nights"]);
  expect(
    await listBullets(entry("Led the team", "Every day") + item("Cut waste", 1) + item("Saved time", 1)),
  ).toContain("Cut waste");
});

test("items that every time have paragraphs without a list under them are entries", async () => {
  const outside = (text: string) => item(text, 0);
  const both = item("Nurse, Leeds", 1) + outside("2019 – 2021") + item("Nurse, York", 1) + outside("2016 – 2019");
  expect(await listBullets(both)).toEqual([]);
  expect(await listBullets(item("Cut waste", 1) + item("Saved time", 1) + outside("2016 – 2019"))).toEqual([
    "Cut waste",
    "Saved time",
  ]);
});
