import type { SheetTruth } from "../build-sheet.ts";
import { WORDINGS } from "../data/wordings.ts";
import { formatRange, type RangeStyle } from "../format-dates.ts";
import type { Language, Person } from "../model.ts";
import type { Sheet } from "../sheet.ts";
import { escapeHtml } from "./escape-html.ts";

interface FormWords {
  personal: string;
  dates: string;
  position: string;
  employer: string;
  duties: string;
  degree: string;
  school: string;
  abilities: string;
}

const ENGLISH: FormWords = {
  personal: "Personal information",
  dates: "Dates",
  position: "Occupation or position held",
  employer: "Name of employer",
  duties: "Main activities",
  degree: "Title of qualification awarded",
  school: "Name of organisation providing education",
  abilities: "Technical skills and competences",
};

const FORMS: Partial<Record<Language, FormWords>> = {
  en: ENGLISH,
  de: {
    personal: "Angaben zur Person",
    dates: "Zeitraum",
    position: "Beruf oder Funktion",
    employer: "Name des Arbeitgebers",
    duties: "Wichtigste Tätigkeiten",
    degree: "Bezeichnung der Qualifikation",
    school: "Name der Bildungseinrichtung",
    abilities: "Technische Fähigkeiten und Kompetenzen",
  },
  fr: {
    personal: "Informations personnelles",
    dates: "Dates",
    position: "Fonction ou poste occupé",
    employer: "Nom de l'employeur",
    duties: "Principales activités",
    degree: "Intitulé du diplôme délivré",
    school: "Nom de l'établissement",
    abilities: "Aptitudes et compétences techniques",
  },
  es: {
    personal: "Información personal",
    dates: "Fechas",
    position: "Profesión o cargo desempeñado",
    employer: "Nombre del empleador",
    duties: "Funciones principales",
    degree: "Título de la cualificación obtenida",
    school: "Nombre del centro",
    abilities: "Capacidades y competencias técnicas",
  },
  it: {
    personal: "Informazioni personali",
    dates: "Date",
    position: "Lavoro o posizione ricoperti",
    employer: "Nome del datore di lavoro",
    duties: "Principali attività",
    degree: "Titolo della qualifica rilasciata",
    school: "Nome dell'organizzazione erogatrice",
    abilities: "Capacità e competenze tecniche",
  },
};

const STYLE = `@page{size:A4;margin:15mm}body{margin:0;font:10pt/1.35 'Liberation Sans Narrow',sans-serif}
table{width:100%;border-collapse:collapse} td{vertical-align:top;padding:1.2mm 3mm} td:first-child{width:58mm;text-align:right;border-right:1px solid #000}
.head td{font-weight:bold;font-size:11.5pt;padding-top:4mm} h1{font-size:15pt;margin:0 0 4mm}`;

/** A form: labels in the left column, what they ask for in the right one. */
export function renderEuropass({
  person,
  sheet,
  truth,
  range,
}: {
  person: Person;
  sheet: Sheet;
  truth: SheetTruth;
  range: RangeStyle;
}): { html: string; truth: SheetTruth } {
  const words = FORMS[person.language] ?? ENGLISH;
  const { headings, labels } = WORDINGS[person.language];
  const row = (label: string, text: string) => `<tr><td>${escapeHtml(label)}</td><td>${text}</td></tr>`;
  const head = (text: string) => `<tr class="head"><td>${escapeHtml(text)}</td><td></td></tr>`;
  const gap = "<tr><td>&nbsp;</td><td></td></tr>";
  const rows = [
    head(words.personal),
    row(labels.name, `<b>${escapeHtml(person.name)}</b>`),
    ...sheet.contacts.map(({ kind, label, text }) =>
      kind === "personal"
        ? row(...(splitLabel(text) ?? [label, text]))
        : row(label === "" ? defaultLabel(kind, labels) : label, escapeHtml(text)),
    ),
    ...(person.stays.length === 0 ? [] : [head(headings.experience[0] as string)]),
    ...person.stays.flatMap(({ company, place, roles }) =>
      roles.flatMap((role) => [
        row(words.dates, escapeHtml(formatRange(role, range, person.language))),
        row(words.position, `<b>${escapeHtml(role.title)}</b>`),
        row(words.duties, role.duties.map((duty) => escapeHtml(duty)).join("<br>")),
        row(words.employer, escapeHtml(`${company}, ${place.city}`)),
        gap,
      ]),
    ),
    head(headings.education[0] as string),
    ...person.studies.flatMap(({ level, subject, institution, start, end }) => [
      row(words.dates, `${start.year} – ${end.year}`),
      row(words.degree, `<b>${escapeHtml(subject === "" ? level : `${level}, ${subject}`)}</b>`),
      row(words.school, escapeHtml(institution)),
      gap,
    ]),
    head(headings.skills[0] as string),
    row(
      headings.languages[0] as string,
      person.spoken.map(({ language, level }) => `${escapeHtml(language)} (${escapeHtml(level)})`).join("<br>"),
    ),
    row(words.abilities, escapeHtml(person.skills.flatMap(({ items }) => items).join(", "))),
    ...(person.certificates.length === 0
      ? []
      : [row(headings.certificates[0] as string, person.certificates.map((text) => escapeHtml(text)).join("<br>"))]),
  ];
  const html = `<!doctype html><html lang="${person.language}"><head><meta charset="utf-8"><style>${STYLE}</style></head><body><h1>Europass – ${escapeHtml(WORDINGS[person.language].document)}</h1><table>${rows.join("")}</table></body></html>`;
  return {
    html,
    truth: {
      ...truth,
      skills: { [words.abilities]: person.skills.flatMap(({ items }) => items) },
      education: person.studies.map(({ level, subject, institution, end }) => {
        const degree = subject === "" ? level : `${level}, ${subject}`;
        return {
          degree,
          degree_alt: [...new Set([degree, level, ...(subject === "" ? [] : [subject])])],
          institution,
          year: end.year,
        };
      }),
      experience: truth.experience.map((job) => ({ ...job })),
      summary: null,
      traits: ["europass", ...truth.traits.filter((trait) => /^dates:|overlap/.test(trait))],
    },
  };
}

function splitLabel(text: string): [string, string] | null {
  const at = text.indexOf(": ");
  return at < 0 ? null : [text.slice(0, at), text.slice(at + 2)];
}

function defaultLabel(kind: Sheet["contacts"][number]["kind"], labels: (typeof WORDINGS)[Language]["labels"]): string {
  return { address: labels.address, phone: labels.phone, email: labels.email, link: labels.links, personal: "" }[kind];
}
