import type { DocumentLine, ExtractedDocument } from "../document/document.ts";
import { locateEvidence } from "../document/locate-evidence.ts";
import type { ProfileContent, Source } from "../schemas/index.ts";

/** One line of a page; "• " makes it a list item, "# " a heading. */
export type ResumeLineText = string;

const LINE_HEIGHT = 0.02;
const CHARACTER_WIDTH = 0.008;

/** A one-page PDF as its reader gives it, with a box a line: for tests that need a document but no file. */
export function buildDocument(lines: readonly ResumeLineText[]): ExtractedDocument {
  const document: ExtractedDocument = {
    kind: "pdf",
    pages: [{ width: 595, height: 842, source: "text" }],
    text: "",
    lines: [],
    links: [],
    readingOrder: "stream",
    hidden: [],
    warnings: [],
  };
  for (const [row, written] of lines.entries()) {
    const text = written.replace(/^(?:• |# )/, "");
    const start = row === 0 ? 0 : document.text.length + 1;
    document.text += row === 0 ? text : `\n${text}`;
    document.lines.push(toLine({ written, text, start, row }));
  }
  return document;
}

function toLine({
  written,
  text,
  start,
  row,
}: {
  written: string;
  text: string;
  start: number;
  row: number;
}): DocumentLine {
  const end = start + text.length;
  const box = {
    x: 0.1,
    y: 0.05 + row * LINE_HEIGHT,
    width: Math.min(text.length * CHARACTER_WIDTH, 0.85),
    height: 0.016,
  };
  const heading = written.startsWith("# ");
  return {
    start,
    end,
    page: 1,
    box,
    fontSize: heading ? 14 : 10,
    bold: heading,
    font: null,
    ocrConfidence: null,
    headingLevel: null,
    bullet: written.startsWith("• "),
    block: 0,
    spans: text === "" ? [] : [{ start, end, box }],
  };
}

/** A person who does not exist, in a trade that is not ours. */
export const NURSE_RESUME: readonly ResumeLineText[] = [
  "Mara Lindqvist",
  "mara.lindqvist@example.com · (555) 555-0142 · Leeds, United Kingdom",
  "# Summary",
  "Registered nurse with experience in intensive care and ward management.",
  "# Experience",
  "Senior Staff Nurse, Northfield General Hospital",
  "March 2019 - Present",
  "• Coordinate care for up to 12 patients a shift on a surgical ward.",
  "• Introduced a new handover checklist that reduced missed medication doses by 30%.",
  "• Mentored 6 newly qualified nurses through their first year.",
  "• Resolved complaints from families together with the ward manager.",
  "Staff Nurse, Harbour View Clinic",
  "June 2015 - February 2019",
  "• Responsible for triage and wound care in the outpatient department.",
  "• Trained colleagues in the use of Cerner for patient records.",
  "# Education",
  "BSc Nursing, University of Leeds, 2015",
  "# Skills",
  "Triage, Wound care, Cerner, Medication administration, Basic life support",
];

export const DEVELOPER_RESUME: readonly ResumeLineText[] = [
  "Jonas Okafor",
  "jonas.okafor@example.com · +44 20 7946 0958 · github.com/jonas-okafor-example",
  "# Summary",
  "Backend engineer who builds payment systems.",
  "# Experience",
  "Senior Software Engineer, Brightline Payments",
  "January 2020 - Present",
  "• Led the migration of 14 services from a monolith to Kubernetes with no downtime.",
  "• Reduced the cost of the data platform by 25% by moving batch jobs to Airflow.",
  "• Designed a ledger in PostgreSQL that records 3 million transactions a day.",
  "• Reviewed designs with the security team before each release.",
  "Software Engineer, Copperleaf Labs",
  "July 2016 - December 2019",
  "• Built the billing API in Python and tested it with pytest.",
  "• Automated deployment with Docker and Jenkins, which cut release time from 2 days to 1 hour.",
  "• Fixed a race condition in the payment queue that had caused double charges.",
  "# Education",
  "BSc Computer Science, University of Bristol, 2016",
  "# Skills",
  "Python, PostgreSQL, Kubernetes, Docker, Airflow, Jenkins",
];

const COLON = ", ";

/** The profile of {@link NURSE_RESUME} or {@link DEVELOPER_RESUME}, with every source where it stands in the document. */
export function buildProfile(lines: readonly ResumeLineText[], engine = "builtin@1"): ProfileContent {
  const document = buildDocument(lines);
  const sources: Record<string, Source> = {};
  const cite = (pointer: string, text: string, from = 0): string => {
    const start = document.text.indexOf(text, from);
    if (start === -1) throw new Error(`the sample does not say ${text}`);
    const evidence = [locateEvidence(document, start, start + text.length)];
    sources[pointer] = { origin: "extracted", confidence: 1, evidence, rule: null };
    return text;
  };
  const below = (heading: string) => lines.slice(lines.indexOf(`# ${heading}`) + 1);
  const [name = "", contact = ""] = lines;
  const [email = "", phone = "", place = ""] = contact.split(" · ");
  const described = below("Experience").slice(0, below("Experience").indexOf("# Education"));
  const heads = described.flatMap((line, i) => (line.startsWith("• ") || /\d{4} - /.test(line) ? [] : [i]));
  const experience = heads.map((head, i) => {
    const [role = "", company = ""] = described[head]!.split(COLON);
    const dates = described[head + 1]!;
    const bullets = described.slice(head + 2, heads[i + 1]).map((line) => line.slice(2));
    const from = document.text.indexOf(described[head]!);
    cite(`/experience/${i}/role`, role, from);
    cite(`/experience/${i}/company`, company, from);
    cite(`/experience/${i}/start`, dates, from);
    cite(`/experience/${i}/description`, bullets.join("\n"), from);
    return { role, company, dates, description: bullets.join("\n") };
  });
  const [degree = "", institution = "", year = ""] = (below("Education")[0] ?? "").split(COLON);
  const skills = (below("Skills")[0] ?? "").split(COLON);
  const skillsFrom = document.text.lastIndexOf(skills.join(COLON));
  skills.forEach((skill, i) => cite(`/skills/Professional/${i}`, skill, skillsFrom));
  const years = experience.map(({ dates }) => dates.match(/\d{4}/g)!.map(Number));
  sources["/totalWorkYears"] = {
    origin: "derived",
    confidence: 1,
    evidence: experience.flatMap((_, i) => sources[`/experience/${i}/start`]!.evidence),
    rule: "union_of_months",
  };
  const workMonths = 12 * 10;
  return {
    engine,
    contact: {
      name: cite("/contact/name", name),
      email: cite("/contact/email", email),
      phone: cite("/contact/phone", phone),
      links: [],
    },
    location: place.includes(",") ? cite("/location", place) : null,
    totalWorkYears: Math.floor(workMonths / 12),
    workMonths,
    skills: { Professional: skills },
    experience: experience.map(({ role, company, dates, description }, i) => ({
      role,
      company,
      years: (years[i]![1] ?? 2026) - years[i]![0]!,
      start: `${years[i]![0]}`,
      end: dates.endsWith("Present") ? null : `${years[i]![1]}`,
      current: dates.endsWith("Present"),
      location: null,
      description,
    })),
    education: [
      {
        degree: cite("/education/0/degree", degree),
        institution: cite("/education/0/institution", institution),
        year: Number(year),
      },
    ],
    summary: cite("/summary", below("Summary")[0]!),
    jobRecommendations: [],
    strengths: [],
    weaknesses: [],
    sources,
    warnings: [],
  };
}
