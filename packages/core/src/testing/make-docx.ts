import { strToU8, zipSync } from "fflate";

const NAMESPACES = [
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"',
  'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"',
  'xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"',
  'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"',
  'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"',
  'xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml"',
  'xmlns:v="urn:schemas-microsoft-com:vml"',
].join(" ");
const OFFICE = "application/vnd.openxmlformats-officedocument.wordprocessingml";
const RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

export interface RawDocx {
  /** What stands in `w:body`. */
  body: string;
  header?: string;
  footnotes?: string;
  styles?: string;
  numbering?: string;
}

/** A Word document of hand-written XML, for what no writing library makes. */
export function makeRawDocx(raw: RawDocx): Uint8Array {
  const parts = [
    { name: "header", root: "hdr", type: "header", content: raw.header },
    { name: "footnotes", root: "footnotes", type: "footnotes", content: raw.footnotes },
    { name: "styles", root: "styles", type: "styles", content: raw.styles },
    { name: "numbering", root: "numbering", type: "numbering", content: raw.numbering },
  ].flatMap(({ content, ...part }) => (content === undefined ? [] : [{ ...part, content }]));
  const overrides = parts.map(
    ({ name, type }) => `<Override PartName="/word/${name}.xml" ContentType="${OFFICE}.${type}+xml"/>`,
  );
  const relations = parts.map(
    ({ name, type }, index) => `<Relationship Id="r${index}" Type="${RELATIONS}/${type}" Target="${name}.xml"/>`,
  );
  const packageRelations = "http://schemas.openxmlformats.org/package/2006/relationships";
  const files: Record<string, string> = {
    "[Content_Types].xml": `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="${OFFICE}.document.main+xml"/>${overrides.join("")}</Types>`,
    "_rels/.rels": `<Relationships xmlns="${packageRelations}"><Relationship Id="r0" Type="${RELATIONS}/officeDocument" Target="word/document.xml"/></Relationships>`,
    "word/_rels/document.xml.rels": `<Relationships xmlns="${packageRelations}">${relations.join("")}</Relationships>`,
    "word/document.xml": `<w:document ${NAMESPACES}><w:body>${raw.body}</w:body></w:document>`,
  };
  for (const { name, root, content } of parts)
    files[`word/${name}.xml`] = `<w:${root} ${NAMESPACES}>${content}</w:${root}>`;
  return zipSync(Object.fromEntries(Object.entries(files).map(([name, xml]) => [name, strToU8(xml)])));
}

/** A paragraph of one run. `look` and `setting` are what stands in `w:rPr` and `w:pPr`. */
export function makeParagraph(text: string, { look = "", setting = "" } = {}): string {
  return `<w:p><w:pPr>${setting}</w:pPr><w:r><w:rPr>${look}</w:rPr><w:t xml:space="preserve">${text}</w:t></w:r></w:p>`;
}

/** A floating text box as DrawingML, as Word 2010 and later have it. */
export function makeTextBox(content: string, { fill = "", hidden = false } = {}): string {
  return `<w:drawing><wp:anchor><wp:docPr id="1" name="Box"${hidden ? ' hidden="1"' : ""}/><a:graphic><a:graphicData uri="wps"><wps:wsp><wps:spPr>${fill}</wps:spPr><wps:txbx><w:txbxContent>${content}</w:txbxContent></wps:txbx></wps:wsp></a:graphicData></a:graphic></wp:anchor></w:drawing>`;
}
