import { buildCareerBlocks } from "./build-career.ts";
import { buildEducationBlocks } from "./build-education.ts";
import { buildSkills } from "./build-skills.ts";
import type { SectionKind } from "./data/wording.ts";
import { WORDINGS } from "./data/wordings.ts";
import { formatRange } from "./format-dates.ts";
import type { Person, Place } from "./model.ts";
import type { Presentation } from "./presentation.ts";
import type { Random } from "./random.ts";
import type { Block, ContactLine, Section, Sheet } from "./sheet.ts";
import type { Truth } from "./truth.ts";

/** The truth of a sheet, before it has a layout. */
export type SheetTruth = Omit<Truth, "id" | "person" | "group" | "theme" | "format">;

/** What is printed of a person, and the truth that this print holds. */
export function buildSheet(
  person: Person,
  presentation: Presentation,
  random: Random,
): { sheet: Sheet; truth: SheetTruth } {
  const wording = WORDINGS[person.language];
  const contact = buildContact(person, presentation);
  const career = buildCareerBlocks(person, presentation, random);
  const education = buildEducationBlocks(person, presentation);
  const skills = presentation.showSkills ? buildSkills(person, presentation, random) : null;
  const heading = (kind: SectionKind): string => {
    const [plain = kind, ...others] = wording.headings[kind];
    return presentation.headingVariant === "plain" || others.length === 0 ? plain : random.pick(others);
  };
  const section = (kind: SectionKind, blocks: Block[]): Section[] =>
    blocks.length === 0 ? [] : [{ kind, heading: heading(kind), blocks }];
  const bullets = (items: string[]): Block[] => (items.length === 0 ? [] : [{ type: "bullets", items }]);
  const showSummary = presentation.showSummary;
  const historyHeading = presentation.hideHistoryHeading && showSummary ? null : heading("experience");
  const history: Section[] =
    career.blocks.length === 0 ? [] : [{ kind: "experience", heading: historyHeading, blocks: career.blocks }];
  const study = section("education", education.blocks);
  const abilities = skills ? section("skills", skills.blocks) : [];
  const spoken = person.spoken.map(
    ({ language, level }) => `${language} ${random.chance(0.5) ? `(${level})` : `– ${level}`}`,
  );
  const sections = [
    ...(showSummary ? section("summary", [{ type: "paragraph", text: person.summary }]) : []),
    ...(presentation.educationFirst ? study : []),
    ...(presentation.skillsBeforeHistory ? abilities : []),
    ...history,
    ...(presentation.educationFirst ? [] : study),
    ...(presentation.skillsBeforeHistory ? [] : abilities),
    ...section(
      "projects",
      person.projects.map(({ name, text, year }): Block => ({
        type: "entry",
        margin: null,
        rows: [{ left: [{ text: name, style: "strong" }], right: String(year) }],
        paragraph: text,
        bullets: [],
      })),
    ),
    ...section("certificates", bullets(person.certificates)),
    ...(presentation.languagesInSkills && skills ? [] : section("languages", bullets(spoken))),
    ...section(
      "volunteering",
      person.volunteering.map((work): Block => ({
        type: "entry",
        margin: null,
        rows: [
          {
            left: [{ text: work.role, style: "strong" }],
            right: formatRange(work, presentation.range, person.language),
          },
          { left: [{ text: work.organisation, style: "emphasis" }], right: null },
        ],
        paragraph: null,
        bullets: [],
      })),
    ),
    ...section("publications", bullets(person.publications)),
    ...section("awards", bullets(person.awards)),
    ...section("hobbies", person.hobbies.length === 0 ? [] : [{ type: "paragraph", text: person.hobbies.join(", ") }]),
    ...section("references", toReferences(person, wording.referencesOnRequest)),
  ];
  const sheet: Sheet = {
    language: person.language,
    name: person.name,
    headline: presentation.headline ? person.headline : null,
    contacts: contact.lines,
    contactsInHeader: false,
    documentTitle: presentation.documentTitle ? wording.document : null,
    photo: presentation.photo,
    sections,
  };
  const truth: SheetTruth = {
    lang: person.language,
    career: person.family,
    contact: {
      name: person.name,
      email: person.email,
      phone: presentation.showPhone ? person.phone : null,
      links: person.links,
    },
    location: contact.location,
    location_parts: contact.parts,
    total_work_years: career.totalYears,
    skills: skills?.truth ?? {},
    skills_neutral: [
      ...new Set([
        ...(skills?.neutral ?? []),
        ...career.neutral,
        ...person.certificates,
        ...person.spoken.map(({ language }) => language),
      ]),
    ],
    experience: career.truth,
    education: education.truth,
    summary: showSummary ? person.summary : null,
    _hidden: [
      ...(presentation.showPhone ? [] : ["phone"]),
      ...(contact.location === null ? ["location"] : []),
      ...(skills ? [] : ["skills"]),
    ],
    traits: [
      `dates:${presentation.range.style}`,
      `dates-${presentation.datePlace}`,
      `entry:${presentation.entryStyle}`,
      `skills:${skills ? presentation.skillStyle : "none"}`,
      ...(historyHeading === null ? ["history-without-heading"] : []),
      ...(presentation.range.since ? ["since"] : []),
      ...career.traits,
    ],
  };
  return { sheet, truth };
}

function toReferences({ references }: Person, onRequest: string): Block[] {
  if (references === null) return [];
  return [
    { type: "paragraph", text: onRequest },
    ...references.map(({ name, role, company }): Block => ({
      type: "paragraph",
      text: `${name}, ${role}, ${company}`,
    })),
  ];
}

function buildContact(person: Person, presentation: Presentation) {
  const { labels } = WORDINGS[person.language];
  const { place } = person;
  const shown = toShownPlace(place, presentation.address);
  const lines: ContactLine[] = [
    { kind: "email", label: labels.email, text: person.email, url: `mailto:${person.email}` },
    ...(presentation.showPhone ? [{ kind: "phone" as const, label: labels.phone, text: person.phone, url: null }] : []),
    ...(shown.text === null ? [] : [{ kind: "address" as const, label: labels.address, text: shown.text, url: null }]),
    ...person.links.map((link) => ({ kind: "link" as const, label: labels.links, text: link, url: `https://${link}` })),
    ...(presentation.birthDate
      ? [{ kind: "personal" as const, label: labels.birth, text: "14.03.1987", url: null }]
      : []),
  ];
  const parts = [place.street, place.postcode, place.city, place.region ?? "", place.country, place.code].filter(
    (part) => part !== "",
  );
  return {
    lines: presentation.contactLabels ? lines : lines.map(withoutLabel),
    location: shown.location,
    parts: shown.location === null ? [] : parts,
  };
}

/** A birthday alone says nothing: its label stays. */
function withoutLabel(line: ContactLine): ContactLine {
  return line.kind === "personal"
    ? { ...line, label: "", text: `${line.label}: ${line.text}` }
    : { ...line, label: "" };
}

function toShownPlace(
  place: Place,
  address: Presentation["address"],
): { text: string | null; location: string | null } {
  const area = [place.city, place.region, place.country].filter((part) => part !== null && part !== "").join(", ");
  switch (address) {
    case "none":
      return { text: null, location: null };
    case "city":
      return { text: place.city, location: place.city };
    case "city-region-country":
      return { text: area, location: area };
    case "full": {
      if (place.postcodeFirst) {
        return {
          text: `${place.street}, ${place.postcode} ${place.city}, ${place.country}`,
          location: `${place.city}, ${place.country}`,
        };
      }
      const region = place.region === null ? "" : `, ${place.region}`;
      return {
        text: `${place.street}, ${place.city}${region} ${place.postcode}, ${place.country}`,
        location: `${place.city}${region}, ${place.country}`,
      };
    }
  }
}
