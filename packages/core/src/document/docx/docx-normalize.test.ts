import { expect, test } from "vitest";
import { makeParagraph, makeRawDocx, makeTextBox, type RawDocx } from "../../testing/make-docx.ts";
import { readDocx } from "./read-docx.ts";

const run = (content: string) => `<w:r>${content}</w:r>`;
const text = (words: string) => run(`<w:t xml:space="preserve">${words}</w:t>`);
const paragraph = (...content: string[]) => `<w:p>${content.join("")}</w:p>`;

async function read(raw: RawDocx | string) {
  const document = await readDocx(makeRawDocx(typeof raw === "string" ? { body: raw } : raw));
  return {
    ...document,
    texts: document.lines.map(({ start, end }) => document.text.slice(start, end)),
    blocks: document.lines.map(({ block }) => block),
  };
}

test("a text box without a copy for old readers is read after the paragraph it hangs on, in a block of its own", async () => {
  const box = makeTextBox(makeParagraph("Box one") + makeParagraph("Box two"));
  const { texts, blocks } = await read(paragraph(text("Before"), run(box)) + makeParagraph("After"));
  expect(texts).toEqual(["Before", "Box one", "Box two", "After"]);
  expect(blocks[1]).toBe(blocks[2]);
  expect(new Set(blocks).size).toBe(3);
});

test("a text box that is written twice is read once", async () => {
  const content = makeParagraph("Boxed");
  const fallback = `<w:pict><v:shape><v:textbox><w:txbxContent>${content}</w:txbxContent></v:textbox></v:shape></w:pict>`;
  const twice = `<mc:AlternateContent><mc:Choice Requires="wps">${makeTextBox(content)}</mc:Choice><mc:Fallback>${fallback}</mc:Fallback></mc:AlternateContent>`;
  expect((await read(paragraph(text("Anchor"), run(twice)) + makeParagraph("After"))).texts).toEqual([
    "Anchor",
    "Boxed",
    "After",
  ]);
  expect((await read(paragraph(text("Anchor"), run(fallback)) + makeParagraph("After"))).texts).toEqual([
    "Anchor",
    "Boxed",
    "After",
  ]);
});

test("text boxes in a header, in one another, and several at one anchor keep their order", async () => {
  const inner = makeTextBox(makeParagraph("Inner"));
  const outer = makeTextBox(paragraph(text("Outer"), run(inner)) + makeParagraph("Outer end"));
  const { texts } = await read({
    header: paragraph(run(makeTextBox(makeParagraph("jane@example.com")))),
    body: paragraph(run(makeTextBox(makeParagraph("First"))), run(outer), text("Anchor")) + makeParagraph("After"),
  });
  expect(texts).toEqual(["jane@example.com", "Anchor", "First", "Outer", "Inner", "Outer end", "After"]);
});

test("notes are read after the body, once each", async () => {
  const note = (id: number, content: string) => `<w:footnote w:id="${id}">${content}</w:footnote>`;
  const point = (id: number) => run(`<w:footnoteReference w:id="${id}"/>`);
  const { texts } = await read({
    body: paragraph(text("Body"), point(2)) + paragraph(text("More"), point(1)),
    footnotes: note(1, makeParagraph("Second note")) + note(2, makeParagraph("First note")),
  });
  expect(texts).toEqual(["Body", "More", "First note", "Second note"]);
});

test("B22: content controls, fields, links, insertions and nested tables are read; deletions are not", async () => {
  const control = `<w:sdt><w:sdtContent>${makeParagraph("Control")}</w:sdtContent></w:sdt>`;
  const field = paragraph(`<w:fldSimple w:instr="AUTHOR">${text("Field")}</w:fldSimple>`);
  const changed = paragraph(
    `<w:ins>${text("Inserted")}</w:ins>`,
    `<w:del><w:r><w:delText>Deleted</w:delText></w:r></w:del>`,
    `<w:moveFrom>${text("Moved")}</w:moveFrom>`,
  );
  const cell = (content: string) => `<w:tc>${content}</w:tc>`;
  const table = (...cells: string[]) => `<w:tbl><w:tr>${cells.join("")}</w:tr></w:tbl>`;
  const nested = table(
    cell(makeParagraph("Left") + table(cell(makeParagraph("Inner left")), cell(makeParagraph("Inner right")))),
    cell(makeParagraph("Right")),
  );
  const { texts, blocks } = await read(control + field + changed + nested);
  expect(texts).toEqual(["Control", "Field", "Inserted", "Left", "Inner left", "Inner right", "Right"]);
  expect(new Set(blocks.slice(3)).size).toBe(4);
});

test("line breaks and tabs of every kind part words", async () => {
  const { texts } = await read(
    paragraph(
      text("Acme"),
      run("<w:cr/>"),
      text("Leeds"),
      run("<w:ptab/>"),
      text("2019"),
      run("<w:tab/>"),
      text("2021"),
    ),
  );
  expect(texts).toEqual(["Acme", "Leeds\t2019\t2021"]);
});

test("a sign of a symbol font is a bullet in front, and nothing elsewhere", async () => {
  const symbol = run('<w:sym w:font="Wingdings" w:char="F028"/>');
  const document = await read(
    paragraph(symbol, text("Shipped it")) + paragraph(text("Call"), symbol, text("555 0142")),
  );
  expect(document.texts).toEqual(["Shipped it", "Call 555 0142"]);
  expect(document.lines.map(({ bullet }) => bullet)).toEqual([true, false]);
});

test("the hints of a template are not the person's words", async () => {
  const hint = `<w:r><w:rPr><w:rStyle w:val="PlaceholderText"/></w:rPr><w:t>Click here to enter your name</w:t></w:r>`;
  const control = (content: string) =>
    `<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>${paragraph(content)}</w:sdtContent></w:sdt>`;
  expect((await read(control(hint) + control(text("Jane Roe")))).texts).toEqual(["Jane Roe"]);
});
