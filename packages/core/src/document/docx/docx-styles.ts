import { BLACK, parseHexColor, type Rgb, WHITE } from "../pdf/color.ts";
import { findAncestor, findAttribute, findChild, listChildren, listElements, listWordElements } from "./docx-xml.ts";

/** How a run of text looks, as far as that can hide it. */
export interface DocxLook {
  hidden: boolean;
  bold: boolean;
  /** Null: automatic, which Word keeps readable. */
  color: Rgb | null;
  /** Half points; null where no style says. */
  size: number | null;
  /** Width of the letters in percent. */
  scale: number;
  transparent: boolean;
  /** Behind the run or its paragraph; null: none, "unknown": a pattern. */
  ground: Rgb | "unknown" | null;
  /** Twentieths of a point, where lines have an exact height. */
  lineHeight: number | null;
  /** Indent from the left margin in twentieths of a point. */
  indent: number;
  /** Where a text frame stands, in twentieths of a point. */
  frame: { x: number; y: number };
  /** Above the baseline, in half points. */
  raise: number;
  /** Between letters, in twentieths of a point. */
  spacing: number;
}

export interface DocxStyles {
  byId: ReadonlyMap<string, Element>;
  defaultRun: Element | undefined;
  defaultParagraphStyle: string | undefined;
}

const NO_LOOK: DocxLook = {
  hidden: false,
  bold: false,
  color: null,
  size: null,
  scale: 100,
  transparent: false,
  ground: null,
  lineHeight: null,
  indent: 0,
  frame: { x: 0, y: 0 },
  raise: 0,
  spacing: 0,
};

const HIGHLIGHTS: Record<string, string> = {
  black: "000000",
  blue: "0000ff",
  cyan: "00ffff",
  darkBlue: "000080",
  darkCyan: "008080",
  darkGray: "808080",
  darkGreen: "008000",
  darkMagenta: "800080",
  darkRed: "800000",
  darkYellow: "808000",
  green: "00ff00",
  lightGray: "c0c0c0",
  magenta: "ff00ff",
  red: "ff0000",
  white: "ffffff",
  yellow: "ffff00",
};
const THEME: Record<string, Rgb> = {
  background1: WHITE,
  light1: WHITE,
  text1: BLACK,
  dark1: BLACK,
};

const SCHEME: Record<string, Rgb> = { bg1: WHITE, lt1: WHITE, tx1: BLACK, dk1: BLACK };

export function readDocxStyles(document: Document | null): DocxStyles {
  const styles = document ? listWordElements(document, "style") : [];
  const isDefault = (style: Element) =>
    findAttribute(style, "type") === "paragraph" && /^(?:1|true)$/.test(findAttribute(style, "default") ?? "");
  const defaults = document ? listWordElements(document, "rPrDefault")[0] : undefined;
  return {
    byId: new Map(styles.map((style) => [findAttribute(style, "styleId") ?? "", style])),
    defaultRun: findChild(defaults, "rPr"),
    defaultParagraphStyle: findAttribute(styles.find(isDefault), "styleId"),
  };
}

/** What the styles and its own properties make of a run. */
export function readLook(run: Element, paragraph: Element | undefined, styles: DocxStyles): DocxLook {
  const paragraphProperties = findChild(paragraph, "pPr");
  const runProperties = findChild(run, "rPr");
  const ofParagraph = findAttribute(findChild(paragraphProperties, "pStyle"), "val") ?? styles.defaultParagraphStyle;
  const ofRun = findAttribute(findChild(runProperties, "rStyle"), "val");
  const layers = [
    styles.defaultRun,
    ...listStyleChain(ofParagraph, styles).flatMap((style) => [findChild(style, "pPr"), findChild(style, "rPr")]),
    paragraphProperties,
    ...listStyleChain(ofRun, styles).map((style) => findChild(style, "rPr")),
    runProperties,
  ];
  const { color, hidden } = readTableLook(run, styles);
  const start: DocxLook = { ...NO_LOOK, color: color ?? null, hidden: hidden ?? false };
  return layers.reduce<DocxLook>((look, layer) => (layer ? { ...look, ...readProperties(layer) } : look), start);
}

/** Of a table's style only what can hide: its sizes yield to the paragraph's in ways of their own. */
function readTableLook(run: Element, styles: DocxStyles): Partial<DocxLook> {
  const properties = findChild(findAncestor(run, "tbl"), "tblPr");
  const chain = listStyleChain(findAttribute(findChild(properties, "tblStyle"), "val"), styles);
  return chain.reduce<Partial<DocxLook>>((look, style) => {
    const layer = findChild(style, "rPr");
    return layer ? { ...look, ...readProperties(layer) } : look;
  }, {});
}

/** From the style everything is based on to the named one. */
export function listStyleChain(id: string | undefined, { byId }: DocxStyles): Element[] {
  const chain: Element[] = [];
  for (let at = id; at !== undefined;) {
    const style = byId.get(at);
    if (!style || chain.includes(style)) break;
    chain.unshift(style);
    at = findAttribute(findChild(style, "basedOn"), "val");
  }
  return chain;
}

function readProperties(properties: Element): Partial<DocxLook> {
  const look: Partial<DocxLook> = {};
  for (const property of listChildren(properties)) {
    const value = findAttribute(property, "val") ?? "";
    switch (property.localName) {
      case "vanish":
      case "specVanish":
        look.hidden = !/^(?:0|false|off)$/.test(value);
        break;
      case "b":
        look.bold = !/^(?:0|false|off)$/.test(value);
        break;
      case "color":
        look.color = THEME[findAttribute(property, "themeColor") ?? ""] ?? parseHexColor(value);
        break;
      case "sz":
        look.size = toHalfPoints(value);
        break;
      case "w":
        look.scale = Number.parseFloat(value) || 100;
        break;
      case "framePr":
        look.frame = { x: Number(findAttribute(property, "x") ?? 0), y: Number(findAttribute(property, "y") ?? 0) };
        break;
      case "position":
        look.raise = Number.parseFloat(value) || 0;
        break;
      case "textFill":
        look.transparent = isTransparent(property);
        break;
      case "highlight":
        look.ground = value === "none" ? null : parseHexColor(HIGHLIGHTS[value] ?? "");
        break;
      case "shd":
        look.ground = readShading(property);
        break;
      case "spacing":
        if (findAttribute(property, "lineRule") === "exact") look.lineHeight = Number(findAttribute(property, "line"));
        if (value !== "") look.spacing = Number.parseFloat(value) || 0;
        break;
      case "ind":
        look.indent = Number(findAttribute(property, "left") ?? findAttribute(property, "start") ?? 0);
        break;
    }
  }
  // It wins over the colour, wherever it stands.
  const fill = findChild(properties, "textFill");
  return fill ? { ...look, color: readFill(fill) } : look;
}

/** Null for a gradient and for a colour of the theme that is changed. */
function readFill(fill: Element): Rgb | null {
  const [color] = listChildren(findChild(fill, "solidFill") ?? fill);
  if (!color || listChildren(color).some(({ localName }) => localName !== "alpha")) return null;
  const value = findAttribute(color, "val") ?? "";
  return SCHEME[value] ?? parseHexColor(value);
}

const HALF_POINTS: Record<string, number> = { "": 1, pt: 2, pc: 24, pi: 24, in: 144, cm: 144 / 2.54, mm: 14.4 / 2.54 };

/** "21" is in half points, "10.5pt" says its unit. */
function toHalfPoints(size: string): number | null {
  const [, number = "", unit = ""] = /^([\d.]+)([a-z]*)$/.exec(size) ?? [];
  return Number(number) * (HALF_POINTS[unit] ?? 1) || null;
}

/** The colour of a shading; null where it has none. */
export function readShading(shading: Element | undefined): Rgb | "unknown" | null {
  const pattern = findAttribute(shading, "val") ?? "nil";
  if (!shading || pattern === "nil") return null;
  const fill = findAttribute(shading, "fill") ?? "auto";
  if (pattern === "solid") return parseHexColor(findAttribute(shading, "color") ?? "") ?? BLACK;
  if (pattern !== "clear") return "unknown";
  if (fill === "auto") return null;
  return parseHexColor(fill) ?? "unknown";
}

/** Word 2010's fill of letters: `alpha` is how far one sees through, in thousandths of a percent. */
function isTransparent(fill: Element): boolean {
  if (findChild(fill, "noFill")) return true;
  return listElements(fill, "alpha").some((alpha) => Number(findAttribute(alpha, "val")) > 95_000);
}
