import type { SheetTruth } from "../build-sheet.ts";
import { WORDINGS } from "../data/wordings.ts";
import { formatMonth } from "../format-dates.ts";
import type { Language, Month, Person } from "../model.ts";
import { toIndex, TRUTH_AS_OF } from "../months.ts";
import { escapeHtml } from "./escape-html.ts";

const LABELS: Partial<Record<Language, { top: string; mobile: string }>> = {
  de: { top: "Top-Kenntnisse", mobile: "Mobile" },
  fr: { top: "Principales compétences", mobile: "Mobile" },
  es: { top: "Aptitudes principales", mobile: "Mobile" },
};

const STYLE = `@page{size:Letter;margin:0}*{box-sizing:border-box}
body{margin:0;font:10.5pt/1.35 'Liberation Sans',sans-serif;color:#181818}
.page{display:grid;grid-template-columns:57mm 1fr;min-height:100vh}
.side{background:#293e49;color:#e1e8ed;padding:12mm 5mm;font-size:9pt} .side h2{font-size:13pt;font-weight:normal;color:#fff;margin:6mm 0 2mm} .side div{margin-bottom:1.2mm}
.main{padding:11mm 12mm} h1{font-size:26pt;font-weight:normal;margin:0} .head{font-size:12pt} .muted{color:#777}
.main h2{font-size:15.5pt;font-weight:normal;margin:7mm 0 3mm} .company{font-size:12pt;margin-top:5mm} .role{font-size:11.5pt} .small{font-size:10pt}
.role.more{margin-top:3mm} p{margin:2mm 0}`;

/** The structure of a "Save to PDF" export: side column first, dates with their length, roles grouped by company. */
export function renderLinkedin(person: Person, base: SheetTruth): { html: string; truth: SheetTruth } {
  const wording = WORDINGS[person.language];
  const { headings } = wording;
  const labels = LABELS[person.language] ?? { top: "Top Skills", mobile: "Mobile" };
  const top = person.skills.flatMap(({ items }) => items).slice(0, 3);
  const link = `www.linkedin.com/in/${person.email.split("@")[0]?.replace(/[._]/g, "-")}`;
  const area = [person.place.city, person.place.region, person.place.country]
    .filter((part) => part !== null)
    .join(", ");
  const side = (heading: string | undefined, lines: readonly string[]) =>
    lines.length === 0
      ? ""
      : `<h2>${escapeHtml(heading ?? "")}</h2>${lines.map((line) => `<div>${escapeHtml(line)}</div>`).join("")}`;
  const jobs = person.stays.map(({ company, roles, place }) => {
    const total =
      roles.length > 1
        ? `<div class="small">${toLength(roles.at(-1)?.start as Month, roles[0]?.end ?? null, person.language)}</div>`
        : "";
    const items = roles.map(({ title, start, end, duties }, index) => {
      const range = `${formatMonth(start, "long", person.language)} - ${end === null ? (wording.present[0] as string) : formatMonth(end, "long", person.language)}`;
      return `<div class="role${index > 0 ? " more" : ""}">${escapeHtml(title)}</div><div class="small">${escapeHtml(range)} <span class="muted">(${toLength(start, end, person.language)})</span></div><div class="small muted">${escapeHtml(`${place.city}, ${place.country}`)}</div><p class="small">${duties.map((duty) => escapeHtml(duty)).join("<br>")}</p>`;
    });
    return `<div class="company">${escapeHtml(company)}</div>${total}${items.join("")}`;
  });
  const studies = person.studies.map(({ level, subject, institution, start, end }) => {
    const degree = subject === "" ? level : `${level}, ${subject}`;
    return `<div class="company">${escapeHtml(institution)}</div><div class="small">${escapeHtml(degree)} <span class="muted">· (${start.year} - ${end.year})</span></div>`;
  });
  const html = `<!doctype html><html lang="${person.language}"><head><meta charset="utf-8"><style>${STYLE}</style></head><body><div class="page"><div class="side">
${side(headings.contact[0], [...(base.contact.phone === null ? [] : [`${person.phone} (${labels.mobile})`]), person.email, `${link} (LinkedIn)`])}
${side(labels.top, top)}${side(
    headings.languages[0],
    person.spoken.map(({ language, level }) => `${language} (${level})`),
  )}${side(headings.certificates[0], person.certificates)}
</div><div class="main"><h1>${escapeHtml(person.name)}</h1><div class="head">${escapeHtml(person.headline)}</div><div class="muted">${escapeHtml(area)}</div>
<h2>${headings.summary[0]}</h2><p>${escapeHtml(person.summary)}</p>${jobs.length === 0 ? "" : `<h2>${headings.experience[0]}</h2>${jobs.join("")}`}<h2>${headings.education[0]}</h2>${studies.join("")}</div></div></body></html>`;
  const truth: SheetTruth = {
    ...base,
    contact: { ...base.contact, links: [link] },
    location: area,
    location_parts: [person.place.city, person.place.region ?? "", person.place.country, person.place.code].filter(
      (part) => part !== "",
    ),
    skills: { [labels.top]: top },
    experience: base.experience.map((job) => ({ ...job, description: job.description })),
    education: person.studies.map(({ level, subject, institution, end }) => {
      const degree = subject === "" ? level : `${level}, ${subject}`;
      return {
        degree,
        degree_alt: [
          ...new Set([degree, level, ...(subject === "" ? [] : [subject, `${level} ${wording.of} ${subject}`])]),
        ],
        institution,
        year: end.year,
      };
    }),
    summary: person.summary,
    _hidden: [],
    traits: ["linkedin", ...base.traits.filter((trait) => /overlap|grouped|repeated/.test(trait))],
  };
  return { html, truth };
}

function toLength(start: Month, end: Month | null, language: Language): string {
  const months = toIndex(end ?? TRUTH_AS_OF) - toIndex(start) + 1;
  const { yearWords, monthWords } = WORDINGS[language];
  const count = (value: number, [one, several]: [string, string]) =>
    value === 0 ? [] : [`${value} ${value === 1 ? one : several}`];
  return [...count(Math.floor(months / 12), yearWords), ...count(months % 12, monthWords)].join(" ");
}
