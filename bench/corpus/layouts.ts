import type { SheetTruth } from "./build-sheet.ts";
import { convertOffice } from "./produce/convert-office.ts";
import { printLatex } from "./produce/latex-pdf.ts";
import { scanPdf } from "./produce/scan-pdf.ts";
import { type LatexClass, renderLatex } from "./render-latex.ts";
import { type DocxStyle, renderDocx } from "./render-docx.ts";
import { renderEuropass } from "./html/render-europass.ts";
import { renderLinkedin } from "./html/render-linkedin.ts";
import { FRAMES, type Frame, pickLook } from "./html/look.ts";
import { renderHtml, renderRunning } from "./html/render-html.ts";
import { PAGE_MARGIN } from "./html/stylesheet.ts";
import type { Person } from "./model.ts";
import type { Presentation } from "./presentation.ts";
import type { PlacedWord, Printer } from "./produce/printer.ts";
import type { Random } from "./random.ts";
import type { Sheet } from "./sheet.ts";
import type { LayoutGroup } from "./truth.ts";

export interface Producers {
  printer: Printer;
}

interface MakeInput {
  person: Person;
  sheet: Sheet;
  truth: SheetTruth;
  random: Random;
  producers: Producers;
}

export interface Layout {
  name: string;
  group: LayoutGroup;
  format: "pdf" | "docx";
  /** How often it comes in a round. */
  weight: number;
  /** Tastes that the layout does not leave open. */
  presentation?: Partial<Presentation>;
  make(input: MakeInput): Promise<{ bytes: Uint8Array; words?: PlacedWord[]; truth?: SheetTruth }>;
}

const TWO_COLUMN: readonly Frame[] = ["sidebar-left", "sidebar-right", "table-rows", "text-boxes"];

const HTML_LAYOUTS = FRAMES.map((frame): Layout => ({
  name: `html-${frame}`,
  group: TWO_COLUMN.includes(frame) ? "two-column" : "one-column",
  format: "pdf",
  weight: frame === "single" || frame.startsWith("sidebar") ? 2 : 1,
  async make({ sheet, random, producers }) {
    const look = pickLook(random, frame, sheet.language);
    const html = renderHtml(sheet, look, random);
    const { pdf, words } = await producers.printer.print(html, PAGE_MARGIN[frame], renderRunning(sheet, look));
    return { bytes: pdf, words };
  },
}));

/** Printed by a browser, then photographed. */
const SCAN_LAYOUTS = (["single", "sidebar-left"] as const).map((frame): Layout => ({
  name: `scan-${frame}`,
  group: "scanned",
  format: "pdf",
  weight: 1,
  // Short documents: a picture of a page weighs as much as ten pages of text.
  presentation: { bullets: "none" },
  async make({ sheet, random, producers }) {
    const html = renderHtml(sheet, pickLook(random, frame, sheet.language), random);
    const { pdf } = await producers.printer.print(html, PAGE_MARGIN[frame]);
    return { bytes: await scanPdf(pdf, random) };
  },
}));

const SKILLS_AS_TEXT: Partial<Presentation> = { skillStyle: "labelled" };

const LATEX_CLASSES: LatexClass[] = ["article", "resume", "moderncv-classic", "moderncv-banking", "moderncv-casual"];

const LATEX_LAYOUTS = LATEX_CLASSES.map((latexClass): Layout => ({
  name: `latex-${latexClass}`,
  group: "latex",
  format: "pdf",
  weight: 1,
  presentation: {
    ...SKILLS_AS_TEXT,
    ...(latexClass.startsWith("moderncv")
      ? {
          datePlace: "margin",
          entryStyle: "role-over-company",
          degreeStyle: "comma",
          groupRoles: false,
          bullets: "bullets",
          birthDate: false,
          contactLabels: false,
        }
      : { datePlace: "right" }),
  },
  async make({ sheet, random }) {
    return { bytes: printLatex(renderLatex(sheet, latexClass, random)) };
  },
}));

const DOCX_STYLES: DocxStyle[] = ["headings", "fake-headings", "sidebar-table", "entry-tables", "header-contacts"];

const DOCX_LAYOUTS = DOCX_STYLES.map((style): Layout => ({
  name: `docx-${style}`,
  group: "docx",
  format: "docx",
  weight: 1,
  presentation: SKILLS_AS_TEXT,
  async make({ sheet, random }) {
    return { bytes: await renderDocx(sheet, style, random) };
  },
}));

const OFFICE_LAYOUTS: Layout[] = [
  {
    name: "docx-from-html-libreoffice",
    group: "docx",
    format: "docx",
    weight: 1,
    presentation: { skillStyle: "table" },
    async make({ sheet, random }) {
      const html = renderHtml(sheet, pickLook(random, "table-rows", sheet.language), random);
      return { bytes: convertOffice(html, { from: "html", to: "docx", by: "libreoffice" }) };
    },
  },
  {
    name: "docx-from-html-pandoc",
    group: "docx",
    format: "docx",
    weight: 1,
    presentation: { ...SKILLS_AS_TEXT, datePlace: "own-line" },
    async make({ sheet, random }) {
      const html = renderHtml(
        sheet,
        { ...pickLook(random, "single", sheet.language), bullet: "list", contact: "lines" },
        random,
      );
      return { bytes: convertOffice(html, { from: "html", to: "docx", by: "pandoc" }) };
    },
  },
  ...(["headings", "sidebar-table", "fake-headings"] as const).map((style): Layout => ({
    name: `office-pdf-${style}`,
    group: style === "sidebar-table" ? "two-column" : "one-column",
    format: "pdf",
    weight: 1,
    presentation: SKILLS_AS_TEXT,
    async make({ sheet, random }) {
      return {
        bytes: convertOffice(await renderDocx(sheet, style, random), { from: "docx", to: "pdf", by: "libreoffice" }),
      };
    },
  })),
];

const FORM_LAYOUTS: Layout[] = [
  {
    name: "linkedin",
    group: "two-column",
    format: "pdf",
    weight: 2,
    presentation: {
      groupRoles: true,
      range: { style: "long", separator: " - ", present: "Present", since: false },
      showSummary: true,
      showSkills: true,
      bullets: "bullets",
    },
    async make({ person, truth, producers }) {
      const { html, truth: shown } = renderLinkedin({ ...person, breaks: [] }, truth);
      const { pdf, words } = await producers.printer.print(html, 0);
      return { bytes: pdf, words, truth: shown };
    },
  },
  {
    name: "europass",
    group: "one-column",
    format: "pdf",
    weight: 1,
    presentation: {
      groupRoles: false,
      showSkills: true,
      range: { style: "slash", separator: " – ", present: "", since: true },
    },
    async make({ person, sheet, truth, producers }) {
      const { html, truth: shown } = renderEuropass({
        person,
        sheet,
        truth,
        range: { style: "slash", separator: " – ", present: "", since: true },
      });
      const { pdf, words } = await producers.printer.print(html, 15);
      return { bytes: pdf, words, truth: shown };
    },
  },
];

export const LAYOUTS: Layout[] = [
  ...HTML_LAYOUTS,
  ...FORM_LAYOUTS,
  ...LATEX_LAYOUTS,
  ...DOCX_LAYOUTS,
  ...OFFICE_LAYOUTS,
  ...SCAN_LAYOUTS,
];
