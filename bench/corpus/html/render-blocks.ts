import type { Block, ContactLine, Entry, Section, Sheet, SkillBlock, TextRun } from "../sheet.ts";
import { escapeHtml } from "./escape-html.ts";
import type { Look } from "./look.ts";

const ICONS: Record<ContactLine["kind"], string> = { address: "⌂", phone: "☎", email: "✉", link: "⚭", personal: "✶" };

export function renderSection(section: Section, look: Look): string {
  const heading = section.heading === null ? "" : `<h2>${renderHeading(section.heading, look)}</h2>`;
  return `<section>${heading}<div class="body">${renderBlocks(section, look)}</div></section>`;
}

export function renderHeading(heading: string, look: Look): string {
  if (look.heading === "bracketed") return `[ ${escapeHtml(heading)} ]`;
  return escapeHtml(look.heading === "caps" || look.heading === "spaced" ? heading.toUpperCase() : heading);
}

function renderBlocks(section: Section, look: Look): string {
  return section.blocks.map((block) => renderBlock(block, look)).join("\n");
}

function renderBlock(block: Block, look: Look): string {
  switch (block.type) {
    case "paragraph":
      return `<p>${escapeHtml(block.text)}</p>`;
    case "bullets":
      return renderBullets(block.items, look);
    case "skills":
      return renderSkills(block, look);
    case "entry":
      return renderEntry(block, look);
  }
}

function renderBullets(items: readonly string[], look: Look): string {
  if (items.length === 0) return "";
  if (look.bullet === "list") return `<ul>${items.map((item) => `<li>${escapeHtml(item)}</li>`).join("")}</ul>`;
  return items.map((item) => `<div class="bullet">${look.bullet} ${escapeHtml(item)}</div>`).join("");
}

function renderEntry(entry: Entry, look: Look): string {
  const rows = entry.rows.map(({ left, right }) => {
    const text = `<span>${left.map(renderRun).join("")}</span>`;
    // The space is for what drops the style: an office program would join the two.
    return `<div class="row">${text}${right === null ? "" : ` <span class="right">${escapeHtml(right)}</span>`}</div>`;
  });
  const paragraph = entry.paragraph === null ? "" : `<p>${escapeHtml(entry.paragraph)}</p>`;
  const content = `${rows.join("")}${paragraph}${renderBullets(entry.bullets, look)}`;
  if (entry.margin === null) return `<div class="entry">${content}</div>`;
  return `<div class="entry with-margin"><div class="margin">${escapeHtml(entry.margin)}</div><div>${content}</div></div>`;
}

function renderRun({ text, style }: TextRun): string {
  if (style === "strong") return `<b>${escapeHtml(text)}</b>`;
  return style === "emphasis" ? `<i>${escapeHtml(text)}</i>` : escapeHtml(text);
}

function renderSkills({ style, groups }: SkillBlock, look: Look): string {
  const list = (group: SkillBlock["groups"][number], mark: string) =>
    group.items.map(({ text }) => escapeHtml(text)).join(mark);
  const title = (name: string | null, mark = ":") => (name === null ? "" : `<b>${escapeHtml(name)}${mark}</b> `);
  return groups
    .map((group) => {
      switch (style) {
        case "comma":
        case "labelled":
          return `<p>${title(group.name)}${list(group, ", ")}</p>`;
        case "pipes":
          return `<p>${title(group.name)}${list(group, " | ")}</p>`;
        case "bullets":
          return `${title(group.name)}${renderBullets(
            group.items.map(({ text }) => text),
            look,
          )}`;
        case "table":
          return `<table class="skills"><tr><td class="label">${escapeHtml(group.name ?? "")}</td><td>${list(group, ", ")}</td></tr></table>`;
        case "chips":
          return `<div class="chips">${title(group.name, "")}${group.items.map(({ text }) => `<span class="chip">${escapeHtml(text)}</span>`).join(" ")}</div>`;
        case "bars":
          return `${title(group.name, "")}${group.items.map(({ text, level }) => `<div class="bar"><span>${escapeHtml(text)}</span><i style="width:${90 - level * 20}%"></i></div>`).join("")}`;
        case "dots":
          return `${title(group.name)}${group.items.map(({ text, level }) => `<div class="row"><span>${escapeHtml(text)}</span><span class="dots">${"●".repeat(5 - level)}${"○".repeat(level)}</span></div>`).join("")}`;
        case "levels":
          return `${title(group.name)}${group.items.map(({ text, levelWord }) => `<div>${escapeHtml(text)} – ${escapeHtml(levelWord)}</div>`).join("")}`;
      }
    })
    .join("\n");
}

export function renderContacts(sheet: Sheet, look: Look): string {
  const labelled = sheet.contacts.map((line) => {
    const text =
      line.url === null ? escapeHtml(line.text) : `<a href="${escapeHtml(line.url)}">${escapeHtml(line.text)}</a>`;
    if (look.contact === "icons") return `<span class="icon">${ICONS[line.kind]}</span> ${text}`;
    return line.label === "" ? text : `${escapeHtml(line.label)}: ${text}`;
  });
  const marks = { pipes: " | ", dots: " · ", icons: " &nbsp; ", spread: "", lines: "" };
  if (look.contact === "lines")
    return `<div class="contacts">${labelled.map((line) => `<div>${line}</div>`).join("")}</div>`;
  if (look.contact === "spread")
    return `<div class="contacts spread">${labelled.map((line) => `<span>${line}</span>`).join("")}</div>`;
  return `<div class="contacts">${labelled.join(marks[look.contact])}</div>`;
}
