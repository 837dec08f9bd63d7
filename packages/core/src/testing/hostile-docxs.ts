import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { makeParagraph, makeRawDocx } from "./make-docx.ts";

const RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const TRANSITIONAL = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
const STRICT = "http://purl.oclc.org/ooxml/wordprocessingml/main";
const STRICT_RELATIONS = "http://purl.oclc.org/ooxml/officeDocument/relationships";

/** A document with parts changed, by name; of a part that is not there, an empty text. */
export function changeParts(docx: Uint8Array, changes: Record<string, (xml: string) => string>): Uint8Array {
  const parts = unzipSync(docx);
  for (const [name, change] of Object.entries(changes)) {
    parts[name] = strToU8(change(strFromU8(parts[name] ?? new Uint8Array())));
  }
  return zipSync(parts);
}

/** Names a picture, an object, a template, a page, a header and notes that are each at one of the places. */
export function makeReachingDocx(places: readonly string[]): Uint8Array {
  const types = ["image", "oleObject", "hyperlink", "header", "footnotes", "styles", "attachedTemplate"];
  const relations = places.flatMap((place, index) =>
    types.map(
      (type) =>
        `<Relationship Id="x${index}${type}" Type="${RELATIONS}/${type}" Target="${place}" TargetMode="External"/>`,
    ),
  );
  const pictures = places.map((_, index) => {
    const blip = `<a:blip xmlns:r="${RELATIONS}" r:link="x${index}image" r:embed="x${index}image"/>`;
    const picture = `<w:r><w:drawing><wp:inline><a:graphic><a:graphicData><pic:pic xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture"><pic:blipFill>${blip}</pic:blipFill></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>`;
    const link = `<w:hyperlink xmlns:r="${RELATIONS}" r:id="x${index}hyperlink"><w:r><w:t>site ${index}</w:t></w:r></w:hyperlink>`;
    const object = `<w:r><w:object><v:shape><v:imagedata xmlns:r="${RELATIONS}" r:id="x${index}oleObject"/></v:shape></w:object></w:r>`;
    return `<w:p>${picture}${object}${link}</w:p>`;
  });
  const add = (xml: string) => xml.replace("</Relationships>", `${relations.join("")}</Relationships>`);
  return changeParts(makeRawDocx({ body: makeParagraph("Jane Roe") + pictures.join("") }), {
    "word/_rels/document.xml.rels": add,
    "word/_rels/settings.xml.rels": () => add(`<Relationships></Relationships>`),
    "word/settings.xml": () =>
      `<w:settings xmlns:w="${TRANSITIONAL}"><w:attachedTemplate xmlns:r="${RELATIONS}" r:id="x0attachedTemplate"/></w:settings>`,
  });
}

/** As Word saves it by "Strict Open XML Document". */
export function makeStrictDocx(): Uint8Array {
  const toStrict = (xml: string) => xml.replaceAll(TRANSITIONAL, STRICT).replaceAll(RELATIONS, STRICT_RELATIONS);
  const names = ["word/document.xml", "word/_rels/document.xml.rels", "_rels/.rels"];
  return changeParts(
    makeRawDocx({ body: makeParagraph("Jane Roe") }),
    Object.fromEntries(names.map((name) => [name, toStrict])),
  );
}

/** With a comment, an author, a last editor and a company. */
export function makeCommentedDocx(secret: string): Uint8Array {
  const body = `<w:p><w:r><w:t>Jane Roe</w:t></w:r><w:r><w:commentReference w:id="0"/></w:r></w:p>`;
  const core = "http://schemas.openxmlformats.org/package/2006/metadata/core-properties";
  return changeParts(makeRawDocx({ body }), {
    "word/_rels/document.xml.rels": (xml) =>
      xml.replace("</", `<Relationship Id="c" Type="${RELATIONS}/comments" Target="comments.xml"/></`),
    "word/comments.xml": () =>
      `<w:comments xmlns:w="${TRANSITIONAL}"><w:comment w:id="0" w:author="${secret}">${makeParagraph(secret)}</w:comment></w:comments>`,
    "docProps/core.xml": () =>
      `<cp:coreProperties xmlns:cp="${core}" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:creator>${secret}</dc:creator><cp:lastModifiedBy>${secret}</cp:lastModifiedBy></cp:coreProperties>`,
    "docProps/app.xml": () => `<Properties><Company>${secret}</Company></Properties>`,
  });
}
