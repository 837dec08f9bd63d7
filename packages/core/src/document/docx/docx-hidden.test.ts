import { expect, test } from "vitest";
import { makeParagraph, makeRawDocx, makeTextBox } from "../../testing/make-docx.ts";
import { readDocx } from "./read-docx.ts";

const SECRET = "Nobel laureate";
const WHITE = '<w:color w:val="FFFFFF"/>';
const shading = (fill: string) => `<w:shd w:val="clear" w:color="auto" w:fill="${fill}"/>`;
const secret = (look: string, setting = "") => makeParagraph(SECRET, { look, setting });
const cell = (content: string, fill = "") =>
  `<w:tbl><w:tr><w:tc><w:tcPr>${fill && shading(fill)}</w:tcPr>${content}</w:tc></w:tr></w:tbl>`;
const style = (id: string, content: string, basedOn = "") =>
  `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${id}"/>${basedOn && `<w:basedOn w:val="${basedOn}"/>`}${content}</w:style>`;
const fieldMark = (type: string) => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`;
const alternatives = (requires: string, { choice, fallback }: { choice: string; fallback: string }) =>
  `<w:p><w:r><mc:AlternateContent><mc:Choice Requires="${requires}">${choice}</mc:Choice><mc:Fallback>${fallback}</mc:Fallback></mc:AlternateContent></w:r></w:p>`;

async function findHidden(body: string, styles?: string) {
  const file = makeRawDocx({ body: makeParagraph("Jane Roe") + body, ...(styles === undefined ? {} : { styles }) });
  const { hidden, text } = await readDocx(file);
  expect(text.includes(SECRET)).toBe(hidden.length === 0);
  return hidden.map(({ text: said, reason }) => `${reason}: ${said}`);
}

test.for([
  ["marked_hidden", "marked as hidden", secret("<w:vanish/>")],
  ["low_contrast", "white", secret(WHITE)],
  ["low_contrast", "nearly white", secret('<w:color w:val="FDFDFB"/>')],
  ["low_contrast", "white by the theme", secret('<w:color w:val="auto" w:themeColor="background1"/>')],
  ["low_contrast", "black on black shading", secret(`<w:color w:val="000000"/>${shading("000000")}`)],
  ["low_contrast", "dark in a dark cell", cell(secret('<w:color w:val="1F3864"/>'), "1F3864")],
  ["low_contrast", "yellow on its own highlight", secret('<w:color w:val="FFFF00"/><w:highlight w:val="yellow"/>')],
  [
    "low_contrast",
    "white in a box without a fill",
    `<w:p><w:r>${makeTextBox(secret(WHITE), { fill: "<a:noFill/>" })}</w:r></w:p>`,
  ],
  ["tiny", "a point and a half", secret('<w:sz w:val="3"/>')],
  ["tiny", "squeezed to a hundredth", secret('<w:w w:val="1"/>')],
  ["tiny", "a line of one point", secret("", '<w:spacing w:line="20" w:lineRule="exact"/>')],
  ["transparent", "letters without a fill", secret("<w14:textFill><w14:noFill/></w14:textFill>")],
  ["off_page", "far to the right", secret("", '<w:ind w:left="20000"/>')],
  ["off_page", "in a frame far off", secret("", '<w:framePr w:w="100" w:x="-20000" w:y="-20000"/>')],
  ["off_page", "raised off the page", secret('<w:position w:val="3000"/>')],
  ["tiny", "letters on one another", secret('<w:spacing w:val="-400"/>')],
  [
    "tiny",
    "in a row without height",
    `<w:tbl><w:tr><w:trPr><w:trHeight w:val="1" w:hRule="exact"/></w:trPr><w:tc>${secret("")}</w:tc></w:tr></w:tbl>`,
  ],
  [
    "low_contrast",
    "filled with white",
    secret(
      '<w:color w:val="000000"/><w14:textFill><w14:solidFill><w14:srgbClr w14:val="FFFFFF"/></w14:solidFill></w14:textFill>',
    ),
  ],
  [
    "marked_hidden",
    "in the copy for old readers alone",
    alternatives("wps", { choice: "<w:drawing/>", fallback: `<w:t>${SECRET}</w:t>` }),
  ],
  [
    "marked_hidden",
    "in a copy for a reader that does not exist",
    alternatives("zzz", { choice: `<w:t>${SECRET}</w:t>`, fallback: "<w:t>Nurse</w:t>" }),
  ],
  [
    "marked_hidden",
    "in the instruction of a field",
    `<w:p>${fieldMark("begin")}<w:r><w:t>${SECRET}</w:t></w:r>${fieldMark("separate")}<w:r><w:t>ok</w:t></w:r>${fieldMark("end")}</w:p>`,
  ],
  ["marked_hidden", "in a hidden drawing", `<w:p><w:r>${makeTextBox(secret(""), { hidden: true })}</w:r></w:p>`],
] as const)("B22: %s: %s", async ([reason, , body]) => {
  expect(await findHidden(body)).toEqual([`${reason}: ${SECRET}`]);
});

test.for([
  ["pale grey", secret('<w:color w:val="BFBFBF"/>')],
  ["white on a dark paragraph", secret(WHITE, shading("1F3864"))],
  ["white on a dark run", secret(WHITE + shading("1F3864"))],
  ["white in a dark cell", cell(secret(WHITE), "1F3864")],
  ["white in a cell of a dark cell's table", cell(cell(secret(WHITE)), "1F3864")],
  ["white on a highlight", secret(`${WHITE}<w:highlight w:val="darkBlue"/>`)],
  [
    "white in a dark box",
    `<w:p><w:r>${makeTextBox(secret(WHITE), { fill: '<a:solidFill><a:srgbClr val="1F3864"/></a:solidFill>' })}</w:r></w:p>`,
  ],
  ["hidden on web pages only", secret("<w:webHidden/>")],
  [
    "in the shown alternative",
    alternatives("wps", { choice: `<w:t>${SECRET}</w:t>`, fallback: `<w:t>${SECRET}</w:t>` }),
  ],
  ["hidden no more", secret('<w:vanish w:val="0"/>')],
  ["automatic colour", secret('<w:color w:val="auto"/>')],
] as const)("people can see: %s", async ([, body]) => {
  expect(await findHidden(body)).toEqual([]);
});

test("what a style hides is hidden, in styles based on it too, and a run may show it again", async () => {
  const styles = style("Ghost", "<w:rPr><w:vanish/></w:rPr>") + style("Pale", `<w:rPr>${WHITE}</w:rPr>`, "Ghost");
  const named = (id: string) => `<w:pStyle w:val="${id}"/>`;
  expect(await findHidden(secret("", named("Ghost")), styles)).toEqual([`marked_hidden: ${SECRET}`]);
  expect(await findHidden(secret("", named("Pale")), styles)).toEqual([`marked_hidden: ${SECRET}`]);
  const shown = '<w:vanish w:val="0"/><w:color w:val="000000"/>';
  expect(await findHidden(secret(shown, named("Pale")), styles)).toEqual([]);
});

test("a run that is hidden amid others leaves them, and letters too few to say anything stay", async () => {
  const runs = ["Jane ", "Roe"].map((text) => `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`);
  const hidden = (text: string) => `<w:r><w:rPr><w:vanish/></w:rPr><w:t>${text}</w:t></w:r>`;
  const { text } = await readDocx(
    makeRawDocx({ body: `<w:p>${runs[0]}${hidden(SECRET)}${runs[1]}${hidden("3")}</w:p>` }),
  );
  expect(text).toBe("Jane Roe3");
});

test("letters turned around by a mark are taken out", async () => {
  const { hidden, text } = await readDocx(
    makeRawDocx({ body: makeParagraph("Jane Roe") + makeParagraph("\u202eetaerual leboN\u202c") }),
  );
  expect(text).toBe("Jane Roe");
  expect(hidden.map(({ reason }) => reason)).toEqual(["zero_width"]);
});

test("a table's style hides text unless it has a ground of its own", async () => {
  const styled = cell(secret("")).replace("<w:tr>", '<w:tblPr><w:tblStyle w:val="T"/></w:tblPr><w:tr>');
  const tableStyle = (ground: string) =>
    `<w:style w:type="table" w:styleId="T"><w:rPr>${WHITE}</w:rPr>${ground && `<w:tcPr>${ground}</w:tcPr>`}</w:style>`;
  expect(await findHidden(styled, tableStyle(""))).toEqual([`low_contrast: ${SECRET}`]);
  expect(await findHidden(styled, tableStyle(shading("1F3864")))).toEqual([]);
});
