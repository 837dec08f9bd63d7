import type { Random } from "./random.ts";
import type { Block, Entry, Sheet, TextRun } from "./sheet.ts";

export type LatexClass = "article" | "resume" | "moderncv-classic" | "moderncv-banking" | "moderncv-casual";

/** A LaTeX source for pdflatex. */
export function renderLatex(sheet: Sheet, latexClass: LatexClass, random: Random): string {
  const moderncv = latexClass.startsWith("moderncv");
  const body = sheet.sections.map(
    ({ heading, blocks }) =>
      `${heading === null ? "" : `\\section{${escape(heading)}}\n`}${blocks.map((block) => (moderncv ? renderModern(block) : renderPlain(block))).join("\n")}`,
  );
  if (moderncv) return `${moderncvHead(sheet, latexClass, random)}\n${body.join("\n\n")}\n\\end{document}\n`;
  return `${latexClass === "resume" ? resumeHead(sheet, random) : articleHead(sheet, random)}\n${body.join("\n\n")}\n\\end{document}\n`;
}

const FONTS = ["charter", "mathptmx", "mathpazo", "bookman", "helvet"];

const PREAMBLE = String.raw`\usepackage[utf8]{inputenc}\usepackage[T1]{fontenc}\usepackage{courier}\usepackage{textcomp}
\pdfinfoomitdate=1\pdftrailerid{}\pdfsuppressptexinfo=-1`;

function toFont(random: Random): string {
  const font = random.pick(FONTS);
  return `\\usepackage{${font}}${font === "helvet" ? "\\renewcommand{\\familydefault}{\\sfdefault}" : ""}`;
}

function articleHead(sheet: Sheet, random: Random): string {
  return String.raw`\documentclass[10.5pt,a4paper]{article}
${PREAMBLE}${toFont(random)}
\usepackage[margin=22mm]{geometry}\usepackage{enumitem}\setlist{nosep,leftmargin=5mm}
\usepackage{titlesec}\titleformat{\section}{\large\bfseries}{}{0pt}{}[\titlerule]\titlespacing*{\section}{0pt}{8pt}{4pt}
\setlength{\parindent}{0pt}\setlength{\parskip}{2pt}\pagestyle{empty}\raggedright
\begin{document}
\begin{center}{\LARGE\bfseries ${escape(sheet.name)}}\\[2pt]
${sheet.headline === null ? "" : `${escape(sheet.headline)}\\\\`}
${sheet.contacts.map(toContact).join(" $\\cdot$ ")}\end{center}`;
}

/** The look of the widespread resume.cls: capital headings over a rule, the address in lines. */
function resumeHead(sheet: Sheet, random: Random): string {
  return String.raw`\documentclass[11pt]{article}
${PREAMBLE}${toFont(random)}
\usepackage[left=19mm,right=19mm,top=15mm,bottom=15mm]{geometry}\usepackage{enumitem}\setlist{nosep,leftmargin=6mm,label=$\cdot$}
\usepackage{titlesec}\titleformat{\section}{\bfseries}{}{0pt}{\MakeUppercase}[\vspace{-4pt}\hrule]\titlespacing*{\section}{0pt}{7pt}{3pt}
\setlength{\parindent}{0pt}\setlength{\parskip}{1pt}\pagestyle{empty}\raggedright
\begin{document}
{\centering{\Huge\bfseries\MakeUppercase{${escape(sheet.name)}}\par}\smallskip
${sheet.contacts.map(toContact).join(" $\\diamond$ ")}\par}`;
}

function moderncvHead(sheet: Sheet, latexClass: LatexClass, random: Random): string {
  const style = latexClass.slice("moderncv-".length);
  const [first, ...rest] = sheet.name.split(" ");
  const find = (kind: string) => sheet.contacts.find((line) => line.kind === kind)?.text;
  const [address, phone, email] = [find("address"), find("phone"), find("email")];
  const parts = address?.split(", ") ?? [];
  const street = parts.length > 2 ? parts.slice(0, -2).join(", ") : "";
  const city = parts.slice(-2).join(", ");
  const links = sheet.contacts.filter(({ kind }) => kind === "link");
  return String.raw`\documentclass[10pt,a4paper,sans]{moderncv}
\moderncvstyle{${style}}\moderncvcolor{${random.pick(["blue", "black", "green", "burgundy"])}}\moderncvicons{marvosym}
${PREAMBLE}\usepackage{helvet}
\usepackage[scale=0.8]{geometry}
\name{${escape(first ?? "")}}{${escape(rest.join(" "))}}
${sheet.headline === null ? "" : `\\title{${escape(sheet.headline)}}`}
${address === undefined ? "" : street === "" ? `\\address{${escape(city)}}` : `\\address{${escape(street)}}{${escape(city)}}`}
${phone === undefined ? "" : `\\phone[mobile]{${escape(phone)}}`}
${email === undefined ? "" : `\\email{${escape(email)}}`}
${links.length === 0 ? "" : `\\extrainfo{${links.map(({ text }) => escape(text)).join(" --- ")}}`}
\begin{document}\makecvtitle`;
}

function toContact({ label, text, url }: Sheet["contacts"][number]): string {
  return `${label === "" ? "" : `${escape(label)}: `}${url?.startsWith("mailto") === true ? `\\texttt{${escape(text)}}` : escape(text)}`;
}

function renderPlain(block: Block): string {
  switch (block.type) {
    case "paragraph":
      return `${escape(block.text)}\n`;
    case "bullets":
      return list(block.items);
    case "skills":
      return block.groups
        .map(
          ({ name, items }) =>
            `${name === null ? "" : `\\textbf{${escape(name)}:} `}${items.map(({ text }) => escape(text)).join(", ")}\n`,
        )
        .join("\n");
    case "entry":
      return `${block.rows.map(({ left, right }) => `${left.map(run).join("")}${right === null ? "" : `\\hfill ${escape(right)}`}\n`).join("\n")}\n${block.paragraph === null ? "" : `${escape(block.paragraph)}\n`}${list(block.bullets)}\\medskip\n`;
  }
}

/** moderncv sets dates in its own left column. */
function renderModern(block: Block): string {
  switch (block.type) {
    case "paragraph":
      return `\\cvitem{}{${escape(block.text)}}`;
    case "bullets":
      return block.items.map((item) => `\\cvlistitem{${escape(item)}}`).join("\n");
    case "skills":
      return block.groups
        .map(
          ({ name, items }) =>
            `\\cvitem{${name === null ? "" : escape(name)}}{${items.map(({ text }) => escape(text)).join(", ")}}`,
        )
        .join("\n");
    case "entry":
      return renderModernEntry(block);
  }
}

function renderModernEntry(entry: Entry): string {
  const [first, second] = entry.rows.map(({ left }) => left.map((part) => escape(part.text)).join(""));
  const right = entry.margin ?? entry.rows.map((row) => row.right).find((text) => text !== null) ?? "";
  const details = `${entry.paragraph === null ? "" : escape(entry.paragraph)}${list(entry.bullets)}`;
  return `\\cventry{${escape(right)}}{${first ?? ""}}{${second ?? ""}}{}{}{${details}}`;
}

function list(items: readonly string[]): string {
  if (items.length === 0) return "";
  return `\\begin{itemize}${items.map((item) => `\\item ${escape(item)}`).join("\n")}\\end{itemize}\n`;
}

function run({ text, style }: TextRun): string {
  if (style === "strong") return `\\textbf{${escape(text)}}`;
  return style === "emphasis" ? `\\textit{${escape(text)}}` : escape(text);
}

function escape(text: string): string {
  return text
    .replace(/[\\{}]/g, "")
    .replace(/[&%$#_]/g, (mark) => `\\${mark}`)
    .replaceAll("~", "\\textasciitilde{}")
    .replaceAll("^", "\\textasciicircum{}")
    .replaceAll(" – ", " -- ")
    .replaceAll("–", "--")
    .replaceAll("—", "---");
}
