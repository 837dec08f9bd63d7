import { CULTURES_OF_LANGUAGE } from "./data/names.ts";
import type { Occupation } from "./data/occupation.ts";
import { OCCUPATIONS } from "./data/occupations.ts";
import { listCompanyPatterns, listInstitutionPatterns, listStems } from "./data/organisations.ts";
import { listPlaces, listStreets } from "./data/places.ts";
import { WORDINGS } from "./data/wordings.ts";
import { type Career, layCareer } from "./lay-career.ts";
import type { Language, Month, Person, PersonRole, Place, SkillGroup, Stay, Study } from "./model.ts";
import { addMonths } from "./months.ts";
import type { Random } from "./random.ts";

/** Somebody who never lived, with a career to print. The occupation is an index, so that a corpus can go through them all. */
export function buildPerson(random: Random, language: Language, occupationIndex: number): Person {
  const occupations = OCCUPATIONS[language];
  const occupation = occupations[occupationIndex % occupations.length] as Occupation;
  const culture = random.pick(CULTURES_OF_LANGUAGE[language]);
  const [given, family] = [random.pick(culture.given), random.pick(culture.family)];
  const name = [
    given,
    ...(language === "en" && random.chance(0.15) ? [`${random.pick("ABEJKLMRT".split(""))}.`] : []),
    family,
  ].join(" ");
  const place = pickPlace(random, language);
  const career = layCareer(random);
  const makeOrganisation = createOrganisations(random, language, family);
  const stays = career.stays.map((roles, index): Stay => {
    const former = career.changesAfter !== null && index >= career.changesAfter;
    const work = former ? (occupations[(occupationIndex + 3) % occupations.length] as Occupation) : occupation;
    const freelance = career.freelance && index === career.freelanceAt;
    const wording = WORDINGS[language];
    return {
      company: freelance
        ? wording.freelance.company
        : makeOrganisation(listCompanyPatterns(language, random.pick(work.companies))),
      place: random.chance(0.6) ? place : pickPlace(random, language),
      roles: mergeSameTitle(
        roles.map(({ start, end, rank, internship }) => ({
          title: freelance ? wording.freelance.title : toTitle(work, { rank, internship, language, random }),
          start,
          end,
          duties: random
            .sample(work.duties, internship ? 2 : random.integer(2, Math.min(5, work.duties.length)))
            .map((duty) => fill(duty, random)),
        })),
      ),
    };
  });
  const studies = buildStudies({ random, language, occupation, career, place, makeOrganisation });
  const wording = WORDINGS[language];
  return {
    language,
    family: occupation.family,
    name,
    email: toEmail(random, given, family),
    phone: toPhone(random, place.code),
    links: toLinks(random, given, family),
    place,
    headline: stays[0]?.roles[0]?.title ?? (studies[0] as Study).subject,
    summary: random.pick(occupation.summaries),
    stays,
    breaks: career.breaks.map((time) => ({ ...time, text: random.pick(wording.breaks) })),
    studies,
    skills: pickSkills(random, occupation),
    spoken: wording.spoken.slice(0, 1).concat(random.sample(wording.spoken.slice(1), random.integer(1, 2))),
    certificates: random.chance(0.45) ? random.sample(occupation.certificates, random.integer(1, 2)) : [],
    volunteering: random.chance(0.25)
      ? [
          {
            ...random.pick(wording.volunteer),
            start: { year: 2016, month: 4 },
            end: { year: random.integer(2017, 2023), month: 9 },
          },
        ]
      : [],
    projects: random.chance(0.25)
      ? random.sample(wording.projects, 2).map((project) => ({ ...project, year: random.integer(2016, 2025) }))
      : [],
    publications: career.doctor || random.chance(0.07) ? random.sample(wording.publications, 2) : [],
    awards: random.chance(0.18) ? [random.pick(wording.awards)] : [],
    hobbies: random.chance(0.4) ? random.sample(wording.hobbies, 3) : [],
    references: random.chance(0.1)
      ? [
          {
            name: `${random.pick(culture.given)} ${random.pick(culture.family)}`,
            role: random.pick(occupation.titles),
            company: stays.at(-1)?.company ?? "",
          },
        ]
      : null,
  };
}

/** Nobody lists one title twice in a row at one employer. */
function mergeSameTitle(roles: readonly PersonRole[]): PersonRole[] {
  const merged: PersonRole[] = [];
  for (const role of roles) {
    const last = merged.at(-1);
    if (last?.title === role.title) last.start = role.start;
    else merged.push(role);
  }
  return merged;
}

function pickPlace(random: Random, language: Language): Place {
  return { ...random.pick(listPlaces(language)), street: random.pick(listStreets(language)) };
}

interface TitleChoice {
  rank: number;
  internship: boolean;
  language: Language;
  random: Random;
}

function toTitle({ titles, subjects }: Occupation, { rank, internship, language, random }: TitleChoice): string {
  if (internship) {
    const { internship: word } = WORDINGS[language];
    return language === "en" ? `${random.pick([titles[1], random.pick(subjects)])} ${word}` : word;
  }
  return titles[Math.min(Math.round(rank * (titles.length - 1)), titles.length - 1)] as string;
}

function createOrganisations(random: Random, language: Language, ownFamily: string) {
  const stems = random.shuffle(listStems());
  const families = random.shuffle(
    CULTURES_OF_LANGUAGE[language].flatMap(({ family }) => family).filter((name) => name !== ownFamily),
  );
  let used = 0;
  return (patterns: readonly string[]): string => {
    used += 1;
    const at = <Item>(list: readonly Item[], index: number) => list[index % list.length] as Item;
    return random
      .pick(patterns)
      .replace("{s}", at(stems, used))
      .replace("{p2}", at(families, used * 2 + 1))
      .replace("{p}", at(families, used * 2));
  };
}

interface StudyContext {
  random: Random;
  language: Language;
  occupation: Occupation;
  career: Career;
  place: Place;
  makeOrganisation: (patterns: readonly string[]) => string;
}

function buildStudies({ random, language, occupation, career, place, makeOrganisation }: StudyContext): Study[] {
  const wording = WORDINGS[language];
  const higher = wording.degrees.filter(({ school }) => school !== true);
  const doctor = /Doctor|Promotion|Doctorat|Doctorado/;
  const plain = higher.filter(({ level }) => !doctor.test(level));
  const highest = higher.filter(({ level }) => doctor.test(level));
  const first = plain[random.integer(0, plain.length - 1)] as Wording["degrees"][number];
  const masters = plain.filter(
    ({ level }) => /^(Master|Máster|Mestrado|Laurea magistrale)/.test(level) && level !== first.level,
  );
  const school = wording.degrees.find((degree) => degree.school === true);
  const levels = [
    ...(career.doctor ? highest.slice(0, 1) : []),
    ...(masters.length > 0 && random.chance(0.35) ? [random.pick(masters)] : []),
    first,
    ...(school && random.chance(0.2) ? [school] : []),
  ];
  let end: Month = career.graduation;
  return levels.map(({ level, short, school: isSchool }): Study => {
    const years = isSchool === true ? 3 : doctor.test(level) ? 4 : level.startsWith("M") ? 2 : 3;
    const start = addMonths({ year: end.year - years, month: 9 }, 0);
    const study: Study = {
      level,
      shortLevel: short,
      subject: isSchool === true ? "" : random.pick(occupation.subjects),
      institution: makeOrganisation(listInstitutionPatterns(language, isSchool === true ? "school" : "university")),
      place: random.chance(0.5) ? place : pickPlace(random, language),
      start,
      end,
      thesis: isSchool !== true && random.chance(0.15) ? `“${random.pick(wording.projects).text}”` : null,
      grade: random.chance(0.3) ? random.pick(wording.grade) : null,
    };
    end = { year: start.year, month: 7 };
    return study;
  });
}

type Wording = (typeof WORDINGS)[Language];

function pickSkills(random: Random, { skills }: Occupation): SkillGroup[] {
  return Object.entries(skills).map(([name, items]) => ({
    name,
    items: random.sample(items, random.integer(Math.min(2, items.length), items.length)),
  }));
}

function fill(text: string, random: Random): string {
  return text
    .replace("{n2}", String(random.integer(10, 14)))
    .replaceAll("{n}", () => String(random.integer(2, 9)))
    .replaceAll("{p}", () => String(random.integer(11, 48)));
}

function toAscii(text: string): string {
  const german = text.replace(/ä/g, "ae").replace(/ö/g, "oe").replace(/ü/g, "ue").replace(/ß/g, "ss");
  return german
    .normalize("NFKD")
    .replace(/[^a-z]/gi, "")
    .toLowerCase();
}

function toEmail(random: Random, given: string, family: string): string {
  const [first, last] = [toAscii(given), toAscii(family)];
  const local = random.pick([
    `${first}.${last}`,
    `${first[0]}${last}`,
    `${last}_${first}`,
    `${first}${random.integer(71, 99)}`,
    `hello.${first}`,
  ]);
  return `${local}@${random.pick(["example.com", "example.org", "mail.example.com", "example.net"])}`;
}

/** 555-01xx, and numbers that regulators keep for fiction or that no network assigns. */
function toPhone(random: Random, code: string): string {
  const last = `01${random.integer(10, 99)}`;
  const north = [`(503) 555-${last}`, `+1 512 555 ${last}`, `414-555-${last}`, `+1-919-555-${last}`, `555-${last}`];
  const tail = String(random.integer(100, 999));
  const formats: Record<string, string[]> = {
    US: north,
    CA: north,
    GB: [`+44 7700 900${tail}`, `07700 900 ${tail}`, `0113 496 0${tail}`],
    DE: [`+49 30 23125 ${tail}`, `0171 39200${tail.slice(1)}`],
    FR: [`+33 1 99 00 ${tail.slice(0, 2)} 7${tail[2]}`, `06 39 98 ${tail.slice(0, 2)} 1${tail[2]}`],
    ES: [`+34 600 555 ${tail}`, `+34 910 555 ${tail}`],
    IE: [`+353 20 910 0${tail}`],
    AU: [`+61 491 570 ${tail}`],
  };
  return random.pick(formats[code] ?? [`+1 (206) 555-${last}`]);
}

function toLinks(random: Random, given: string, family: string): string[] {
  const handle = `${toAscii(given)}-${toAscii(family)}`;
  const all = [
    `linkedin.com/in/${handle}`,
    `github.com/${handle.replace("-", "")}`,
    `${toAscii(given)}${toAscii(family)}.example.com`,
  ];
  return random.sample(all, random.integer(0, 2));
}
