import { expect, test } from "vitest";
import { makeParagraph, makeRawDocx } from "../../testing/make-docx.ts";
import { readDocx } from "./read-docx.ts";

const style = (id: string, { name = id, based = "", content = "", type = "paragraph" } = {}) =>
  `<w:style w:type="${type}" w:styleId="${id}"><w:name w:val="${name}"/>${based && `<w:basedOn w:val="${based}"/>`}${content}</w:style>`;
const named = (text: string, id: string, look = "") =>
  makeParagraph(text, { setting: `<w:pStyle w:val="${id}"/>`, look });

async function readLine(body: string, styles: string) {
  return (await readDocx(makeRawDocx({ body, styles }))).lines[0];
}

test("bold type and size come from the paragraph's style, from what it is based on, and from the run's", async () => {
  const base = style("Base", { content: `<w:rPr><w:b/><w:sz w:val="28"/></w:rPr>` });
  const company = style("Company", { based: "Base", content: `<w:rPr><w:sz w:val="24"/></w:rPr>` });
  expect(await readLine(named("Harbour Cafe", "Company"), base + company)).toMatchObject({ bold: true, fontSize: 12 });
  expect(await readLine(named("Harbour Cafe", "Company", '<w:b w:val="0"/>'), base + company)).toMatchObject({
    bold: false,
    fontSize: 12,
  });
  const strong = style("StrongEmphasis", { type: "character", content: "<w:rPr><w:b/></w:rPr>" });
  const run = makeParagraph("Harbour Cafe", { look: '<w:rStyle w:val="StrongEmphasis"/>' });
  expect(await readLine(run, strong)).toMatchObject({ bold: true });
});

test("a style based on a heading's is a heading of its level", async () => {
  const styles = style("Heading2", { name: "heading 2" }) + style("SectionTitle", { based: "Heading2" });
  expect(await readLine(named("Experience", "SectionTitle"), styles)).toMatchObject({ headingLevel: 2 });
  expect(await readLine(named("Experience", "Heading2"), styles)).toMatchObject({ headingLevel: 2 });
  expect(await readLine(named("Experience", "Plain"), styles + style("Plain"))).toMatchObject({ headingLevel: null });
});
