import { placeDate } from "./build-career.ts";
import { WORDINGS } from "./data/wordings.ts";
import { formatMonth } from "./format-dates.ts";
import type { Person, Study } from "./model.ts";
import { toIndex, TRUTH_AS_OF } from "./months.ts";
import type { Presentation } from "./presentation.ts";
import type { Entry, Row, TextRun } from "./sheet.ts";
import type { TruthStudy } from "./truth.ts";

/** The studies as they are printed. */
export function buildEducationBlocks(
  person: Person,
  presentation: Presentation,
): { blocks: Entry[]; truth: TruthStudy[] } {
  const blocks = person.studies.map((study) => toEntry(study, person, presentation));
  const truth = person.studies.map((study): TruthStudy => ({
    ...toDegree(study, person, presentation),
    institution: study.institution,
    year: study.end.year,
  }));
  return { blocks, truth };
}

function toDegree(
  study: Study,
  person: Person,
  { degreeStyle }: Presentation,
): { degree: string; degree_alt: string[] } {
  const { of } = WORDINGS[person.language];
  if (study.subject === "") return { degree: study.level, degree_alt: [study.level] };
  const level = degreeStyle === "short" ? (study.shortLevel ?? study.level) : study.level;
  const { subject } = study;
  const forms = {
    full: `${level} ${of} ${subject}`,
    short: `${level} ${subject}`,
    comma: `${level}, ${subject}`,
    "subject-first": `${subject} (${level})`,
    "level-and-subject-apart": `${level} ${subject}`,
  };
  const degree = forms[degreeStyle];
  return {
    degree,
    degree_alt: [...new Set([degree, `${level} ${of} ${subject}`, `${level}, ${subject}`, level, subject])],
  };
}

function toEntry(study: Study, person: Person, presentation: Presentation): Entry {
  const { expected, thesis } = WORDINGS[person.language];
  const { degree } = toDegree(study, person, presentation);
  const apart = presentation.degreeStyle === "level-and-subject-apart" && study.subject !== "";
  const level = presentation.degreeStyle === "short" ? (study.shortLevel ?? study.level) : study.level;
  const place = presentation.jobPlace === "none" ? "" : `, ${study.place.city}`;
  const degreeRows: Row[] = apart
    ? [
        { left: [strong(level)], right: null },
        { left: [plain(study.subject)], right: null },
      ]
    : [{ left: [presentation.institutionFirst ? plain(degree) : strong(degree)], right: null }];
  const school: TextRun[] = [
    { text: study.institution, style: presentation.institutionFirst ? "strong" : "emphasis" },
    ...(place === "" ? [] : [plain(place)]),
  ];
  const oneLine = presentation.entryStyle === "role-comma-company" && !apart;
  const separate: Row[] = presentation.institutionFirst
    ? [{ left: school, right: null }, ...degreeRows]
    : [...degreeRows, { left: school, right: null }];
  const rows: Row[] = oneLine
    ? [
        {
          left: presentation.institutionFirst
            ? [...school, plain(", "), plain(degree)]
            : [strong(degree), plain(", "), ...school],
          right: null,
        },
      ]
    : separate;
  const future = toIndex(study.end) > toIndex(TRUTH_AS_OF);
  const style = presentation.range.style === "quarter" ? "year" : presentation.range.style;
  const end = formatMonth(study.end, style, person.language);
  const start = formatMonth(study.start, style, person.language);
  const date = future
    ? `${expected} ${end}`
    : presentation.educationRange
      ? `${start}${presentation.range.separator}${end}`
      : end;
  const bullets = [
    ...(study.grade === null || future ? [] : [study.grade]),
    ...(study.thesis === null ? [] : [`${thesis}: ${study.thesis}`]),
  ];
  return {
    type: "entry",
    margin: presentation.datePlace === "margin" ? date : null,
    rows: placeDate(rows, date, presentation.datePlace),
    paragraph: null,
    bullets,
  };
}

function plain(text: string): TextRun {
  return { text, style: "plain" };
}

function strong(text: string): TextRun {
  return { text, style: "strong" };
}
