import { z } from "zod";
import type { EducationEntry, ExperienceEntry, Profile } from "../../schemas/index.ts";

export const JSON_RESUME_SCHEMA_URL = "https://raw.githubusercontent.com/jsonresume/resume-schema/v1.0.0/schema.json";

type Json = Record<string, unknown>;

/**
 * The profile in the JSON Resume format, version 1.0.0: only what it has a field for, so neither sources nor what is
 * derived. An address that is none by its schema is left out. The location is not taken apart: it stands in `address`.
 */
export function toJsonResume({ contact, location, summary, experience, education, skills, createdAt }: Profile): Json {
  return withoutEmpty({
    $schema: JSON_RESUME_SCHEMA_URL,
    basics: withoutEmpty({
      name: contact.name,
      email: z.email().safeParse(contact.email).success ? contact.email : null,
      phone: contact.phone,
      summary,
      location: location === null ? null : { address: location },
      profiles: contact.links.flatMap((url) => (URL.canParse(url) ? [{ network: toNetwork(url), url }] : [])),
    }),
    work: experience.map(toWork),
    education: education.map(toEducation),
    skills: Object.entries(skills).map(([name, keywords]) => ({ name, keywords })),
    meta: { version: "v1.0.0", lastModified: createdAt },
  });
}

function toWork({ company, role, start, end, location, description }: ExperienceEntry): Json {
  return withoutEmpty({
    name: company,
    position: role,
    location,
    startDate: start,
    endDate: end,
    summary: description,
  });
}

function toEducation({ degree, institution, year }: EducationEntry): Json {
  return withoutEmpty({ institution, studyType: degree, endDate: year?.toString() ?? null });
}

/** "linkedin.com" of any address there. */
function toNetwork(url: string): string {
  return new URL(url).hostname.replace(/^www\./, "");
}

function withoutEmpty(fields: Json): Json {
  return Object.fromEntries(
    Object.entries(fields).filter(
      ([, value]) => value !== null && value !== "" && !(Array.isArray(value) && value.length === 0),
    ),
  );
}
