import { parseHexColor, type Rgb, WHITE } from "../pdf/color.ts";
import { type DocxStyles, listStyleChain, readShading } from "./docx-styles.ts";
import { ancestors, findAttribute, findChild, listElements, listWordElements } from "./docx-xml.ts";

/** Colours that may lie under a text. "unknown" among them: a picture, a gradient, a colour of the theme. */
export type Grounds = (Rgb | "unknown")[];

/** English metric units in a point. */
const EMU = 12_700;
/** A floating picture narrower than this, in points, is a photograph or a logo, and nobody writes over it. */
const BACKDROP_POINTS = 250;

/** What lies under everything that has no ground of its own: the page, and what floats over it or behind its text. */
export function readPageGrounds(parts: readonly Document[], settings: Document | null): Grounds {
  const shown = settings !== null && listWordElements(settings, "displayBackgroundShape").length > 0;
  const background = parts.flatMap((part) => listWordElements(part, "background"))[0];
  const page = (shown && parseHexColor(findAttribute(background, "color") ?? "")) || WHITE;
  return [page, ...parts.flatMap(readFloats)];
}

/** The colours under a run whose own paragraph has none: of its cell, its table, its text box, or the page. */
export function findGrounds(run: Element, { page, styles }: { page: Grounds; styles: DocxStyles }): Grounds {
  const uncertain: Grounds = [];
  for (const ancestor of ancestors(run)) {
    if (ancestor.localName === "tc") {
      const ground = readShading(findChild(findChild(ancestor, "tcPr"), "shd"));
      if (ground !== null) return [ground];
    } else if (ancestor.localName === "tbl") {
      const properties = findChild(ancestor, "tblPr");
      const chain = listStyleChain(findAttribute(findChild(properties, "tblStyle"), "val"), styles);
      // Which rows a table style shades depends on much; any of its colours may be here.
      for (const shading of chain.flatMap((style) => listWordElements(style, "shd"))) {
        const ground = readShading(shading);
        if (ground !== null) uncertain.push(ground);
      }
    } else if (ancestor.localName === "txbxContent") {
      const ground = readBoxGround(ancestor);
      if (ground !== null) return [...uncertain, ground];
    }
  }
  return [...uncertain, ...page];
}

function readBoxGround(content: Element): Rgb | "unknown" | null {
  for (const shape of ancestors(content)) {
    if (shape.localName === "wsp") return readShapeFill(shape);
    if (!/^(?:shape|rect|roundrect|oval)$/.test(shape.localName)) continue;
    if (/^(?:f|false)$/.test(findAttribute(shape, "filled") ?? "")) return null;
    const color = findAttribute(shape, "fillcolor");
    return color === undefined ? WHITE : (parseHexColor(color.split(" ")[0] ?? "") ?? "unknown");
  }
  return null;
}

function readShapeFill(shape: Element): Rgb | "unknown" | null {
  const properties = findChild(shape, "spPr");
  if (findChild(properties, "noFill")) return null;
  const solid = findChild(properties, "solidFill");
  if (solid) return parseHexColor(findAttribute(findChild(solid, "srgbClr"), "val") ?? "") ?? "unknown";
  const filled = ["gradFill", "blipFill", "pattFill"].some((name) => findChild(properties, name));
  return filled || findChild(shape, "style") ? "unknown" : null;
}

/** Where a drawing stands, and so what it lies under, is only known once Word has laid out the pages. */
function readFloats(part: Document): Grounds {
  const grounds: Grounds = [];
  for (const anchor of listElements(part, "anchor")) {
    for (const shape of listElements(anchor, "wsp")) {
      const fill = readShapeFill(shape);
      if (fill !== null) grounds.push(fill);
    }
    const width = Number(findAttribute(findChild(anchor, "extent"), "cx") ?? 0) / EMU;
    if (listElements(anchor, "blip").length > 0 && width >= BACKDROP_POINTS) grounds.push("unknown");
  }
  return grounds;
}
