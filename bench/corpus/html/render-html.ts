import type { SectionKind } from "../data/wording.ts";
import { WORDINGS } from "../data/wordings.ts";
import type { Running } from "../produce/printer.ts";
import type { Random } from "../random.ts";
import type { Section, Sheet } from "../sheet.ts";
import { escapeHtml } from "./escape-html.ts";
import type { Look } from "./look.ts";
import { renderContacts, renderHeading, renderSection } from "./render-blocks.ts";
import { buildStylesheet, PAGE_MARGIN } from "./stylesheet.ts";

/** What may stand in a side column. */
export const SIDE_SECTIONS: readonly SectionKind[] = ["skills", "languages", "certificates", "hobbies", "awards"];

/** A whole page of HTML, ready for printing. */
export function renderHtml(sheet: Sheet, look: Look, random: Random): string {
  return `<!doctype html><html lang="${sheet.language}"><head><meta charset="utf-8"><title>${escapeHtml(sheet.name)}</title>
<style>@page{size:${look.pageSize};margin:${PAGE_MARGIN[look.frame]}mm}${buildStylesheet(look)}</style></head><body>
${renderFrame(sheet, look, random)}</body></html>`;
}

/** Contact data in the margin above every page, the name below it: for the frame that has them there. */
export function renderRunning(sheet: Sheet, look: Look): Running | undefined {
  if (look.frame !== "running-header") return undefined;
  const line = (content: string) =>
    `<div style="font:8.5px 'Liberation Sans';width:100%;padding:0 20mm">${content}</div>`;
  return { header: line(renderContacts(sheet, { ...look, contact: "pipes" })), footer: line(escapeHtml(sheet.name)) };
}

function renderFrame(sheet: Sheet, look: Look, random: Random): string {
  const sections = (list: readonly Section[]) => list.map((section) => renderSection(section, look)).join("\n");
  const photo = sheet.photo ? '<div class="photo"></div>' : "";
  switch (look.frame) {
    case "single":
    case "typewriter":
      return `${renderHead(sheet, look)}${sections(sheet.sections)}`;
    case "centred":
      return `<div class="centred">${renderHead(sheet, look)}</div>${sections(sheet.sections)}`;
    case "banner":
      return `<div class="banner">${renderHead(sheet, look)}</div><div class="page">${sections(sheet.sections)}</div>`;
    case "margin-headings":
      return `${renderHead(sheet, look)}<div class="heads">${sections(sheet.sections)}</div>`;
    case "running-header":
      return `<h1>${escapeHtml(sheet.name)}</h1>${renderHeadline(sheet)}${sections(sheet.sections)}`;
    case "sidebar-left":
    case "sidebar-right": {
      const [side, main] = splitSections(sheet);
      const contact = `<section><h2>${renderHeading(WORDINGS[sheet.language].headings.contact[0] as string, look)}</h2>${renderContacts(sheet, { ...look, contact: look.contact === "icons" ? "icons" : "lines" })}</section>`;
      const nameInSide = random.chance(0.3);
      const name = `<h1>${escapeHtml(sheet.name)}</h1>${renderHeadline(sheet)}`;
      const narrow = `<div class="side">${photo}${nameInSide ? name : ""}${contact}${sections(side)}</div>`;
      const wide = `<div class="main">${nameInSide ? "" : name}${sections(main)}</div>`;
      const left = look.frame === "sidebar-left";
      const dark = random.chance(0.4) ? " dark" : "";
      const template = left ? "64mm 1fr" : "1fr 64mm";
      const mainFirst = left && random.chance(0.3);
      if (!mainFirst)
        return `<div class="columns${dark}" style="grid-template-columns:${template}">${left ? narrow + wide : wide + narrow}</div>`;
      // Drawn after the text although it stands left of it.
      return `<div class="columns${dark}" style="grid-template-columns:${template}"><div style="grid-column:2;grid-row:1;padding:0">${wide.replace('class="main"', 'class="main" style="padding:12mm 9mm"')}</div>${narrow.replace('class="side"', 'class="side" style="grid-column:1;grid-row:1"')}</div>`;
    }
    case "table-rows": {
      const [side, main] = splitSections(sheet);
      const rows = Array.from({ length: Math.max(side.length, main.length) }, (_, index) => [main[index], side[index]]);
      const cell = (section: Section | undefined) => `<td>${section ? renderSection(section, look) : ""}</td>`;
      return `${renderHead(sheet, look)}<table class="layout"><tbody>${rows.map(([left, right]) => `<tr>${cell(left)}${cell(right)}</tr>`).join("")}</tbody></table>`;
    }
    case "text-boxes": {
      const [side, main] = splitSections(sheet);
      const box = (style: string, content: string) => `<div class="box" style="${style}">${content}</div>`;
      return [
        box("left:78mm;top:46mm;width:118mm", sections(main)),
        box("left:14mm;top:14mm;width:182mm", `<h1>${escapeHtml(sheet.name)}</h1>${renderHeadline(sheet)}`),
        box(
          "left:14mm;top:46mm;width:56mm",
          `${renderContacts(sheet, { ...look, contact: "lines" })}${sections(side)}`,
        ),
      ].join("");
    }
  }
}

function renderHead(sheet: Sheet, look: Look): string {
  const title = sheet.documentTitle === null ? "" : `<div class="title">${escapeHtml(sheet.documentTitle)}</div>`;
  return `<header>${title}<h1>${escapeHtml(sheet.name)}</h1>${renderHeadline(sheet)}${renderContacts(sheet, look)}</header>`;
}

function renderHeadline(sheet: Sheet): string {
  return sheet.headline === null ? "" : `<div class="headline">${escapeHtml(sheet.headline)}</div>`;
}

function splitSections(sheet: Sheet): [side: Section[], main: Section[]] {
  return [
    sheet.sections.filter(({ kind }) => SIDE_SECTIONS.includes(kind)),
    sheet.sections.filter(({ kind }) => !SIDE_SECTIONS.includes(kind)),
  ];
}
