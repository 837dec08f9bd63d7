import type { Evidence, Profile, Source } from "../schemas/index.ts";

/** A profile as an engine leaves one: each value that is read cites the word it is. */
export function sampleProfile(changes: Partial<Profile> = {}): Profile {
  const profile: Profile = {
    jobId: "00000000-0000-4000-8000-000000000001",
    uploadId: 1,
    engine: "builtin@1",
    contact: { name: "Ada Byron", email: "ada@example.com", phone: null, links: ["https://example.com/ada"] },
    location: "London",
    totalWorkYears: 3,
    workMonths: 36,
    skills: { Languages: ["Python", "SQL"], "CI/CD": ["Jenkins"] },
    experience: [
      {
        company: "Engine Works",
        role: "Analyst",
        years: 2,
        start: "2020-01",
        end: "2021-12",
        current: false,
        location: null,
        description: "Wrote the first programs.",
      },
      {
        company: "Jacquard Mills",
        role: "Weaver",
        years: 1,
        start: "2018-01",
        end: "2018-12",
        current: false,
        location: "Lyon",
        description: "",
      },
    ],
    education: [{ degree: "Mathematics", institution: "Home", year: 2017 }],
    summary: "Analyst of engines.",
    jobRecommendations: ["Data Analyst"],
    strengths: ["3 years of work experience"],
    weaknesses: [],
    sources: {},
    warnings: [],
    createdAt: "2026-01-15T00:00:00.000Z",
    ...changes,
  };
  return { ...profile, sources: changes.sources ?? citeAll(profile) };
}

function citeAll({ contact, location, summary, skills, experience, education }: Profile): Record<string, Source> {
  const sources: Record<string, Source> = {};
  const cite = (value: unknown, pointer: string): void => {
    if (typeof value === "string" && value !== "") sources[pointer] = { ...READ, evidence: [toEvidence(value)] };
    else if (typeof value === "object" && value !== null) {
      for (const [key, inner] of Object.entries(value)) cite(inner, `${pointer}/${key.replaceAll("/", "~1")}`);
    }
  };
  cite({ contact, location, summary, skills, experience, education }, "");
  return sources;
}

const READ = { origin: "extracted", confidence: 0.9, rule: null } as const;

function toEvidence(quote: string): Evidence {
  return { page: 1, quote, start: 0, end: quote.length, boxes: [] };
}
