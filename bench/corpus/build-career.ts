import { WORDINGS } from "./data/wordings.ts";
import { formatRange, type ShownTime, toShownTime } from "./format-dates.ts";
import type { Person, PersonRole, Place, Stay } from "./model.ts";
import type { Presentation } from "./presentation.ts";
import type { Random } from "./random.ts";
import type { Entry, Row, TextRun } from "./sheet.ts";
import type { TruthJob } from "./truth.ts";

export interface CareerBlocks {
  blocks: Entry[];
  truth: TruthJob[];
  totalYears: number | null;
  /** Tools named beside a job: not in the skills section, yet no invention. */
  neutral: string[];
  traits: string[];
}

/** The history as it is printed. */
export function buildCareerBlocks(person: Person, presentation: Presentation, random: Random): CareerBlocks {
  const blocks: { start: number; entries: Entry[] }[] = [];
  const truth: TruthJob[] = [];
  const times: ShownTime[] = [];
  const neutral: string[] = [];
  const traits = new Set<string>();
  const stack = person.skills.flatMap(({ items }) => items);
  for (const stay of person.stays) {
    const grouped = presentation.groupRoles && stay.roles.length > 1;
    if (stay.roles.length > 1) traits.add(grouped ? "roles-grouped" : "company-repeated");
    const entries: Entry[] = grouped ? [toCompanyEntry(stay, person, presentation)] : [];
    for (const role of stay.roles) {
      const tools = presentation.stackLines && presentation.bullets === "bullets" ? random.sample(stack, 3) : [];
      neutral.push(...tools);
      entries.push(toRoleEntry({ role, stay, grouped, tools }, person, presentation));
      const shown = toShownTime(role, presentation.range.style);
      times.push(shown);
      truth.push({
        company: stay.company,
        role: role.title,
        start: shown.start,
        end: shown.end,
        years: shown.certain ? toYears(shown.last - shown.first + 1) : null,
        description: presentation.bullets === "none" ? null : role.duties.join("\n"),
      });
    }
    blocks.push({ start: startOf(stay), entries });
  }
  for (const pause of person.breaks) {
    traits.add("break-in-history");
    const date = formatRange(pause, presentation.range, person.language);
    const row: Row = {
      left: [{ text: pause.text, style: "strong" }],
      right: presentation.datePlace === "margin" ? null : date,
    };
    blocks.push({
      start: pause.start.year * 12 + pause.start.month,
      entries: [
        {
          type: "entry",
          margin: presentation.datePlace === "margin" ? date : null,
          rows: [row],
          paragraph: null,
          bullets: [],
        },
      ],
    });
  }
  if (
    times.some((one, index) =>
      times.some((other, at) => at > index && one.first <= other.last && other.first <= one.last),
    )
  )
    traits.add("overlap");
  const sorted = blocks.sort((a, b) => b.start - a.start).flatMap(({ entries }) => entries);
  return {
    blocks: sorted,
    truth,
    totalYears: times.length === 0 ? null : toYears(countUnion(times)),
    neutral,
    traits: [...traits],
  };
}

function startOf({ roles }: Stay): number {
  return Math.max(...roles.map(({ start }) => start.year * 12 + start.month));
}

function toYears(months: number): number {
  return Math.round((months / 12) * 10) / 10;
}

function countUnion(times: readonly ShownTime[]): number {
  const months = new Set<number>();
  for (const { first, last } of times) for (let month = first; month <= last; month += 1) months.add(month);
  return months.size;
}

function toPlaceText(place: Place, { jobPlace }: Presentation): string | null {
  if (jobPlace === "none") return null;
  return jobPlace === "city" ? place.city : `${place.city}, ${place.country}`;
}

function toCompanyEntry(stay: Stay, person: Person, presentation: Presentation): Entry {
  const place = toPlaceText(stay.place, presentation);
  const first = stay.roles.at(-1) as PersonRole;
  const total = { start: first.start, end: (stay.roles[0] as PersonRole).end };
  const left: TextRun[] = [{ text: stay.company, style: "strong" }, ...(place === null ? [] : [plain(`, ${place}`)])];
  const right = presentation.groupTotal ? formatRange(total, presentation.range, person.language) : null;
  const margin = presentation.datePlace === "margin" ? right : null;
  return {
    type: "entry",
    margin,
    rows: [{ left, right: margin === null ? right : null }],
    paragraph: null,
    bullets: [],
  };
}

interface RoleInStay {
  role: PersonRole;
  stay: Stay;
  grouped: boolean;
  tools: string[];
}

function toRoleEntry({ role, stay, grouped, tools }: RoleInStay, person: Person, presentation: Presentation): Entry {
  const date = formatRange(role, presentation.range, person.language);
  const place = toPlaceText(stay.place, presentation);
  const rows = grouped
    ? [{ left: [strong(role.title)], right: null }]
    : toTitleRows(role.title, stay.company, { place, language: person.language, style: presentation.entryStyle });
  const bullets = presentation.bullets === "bullets" ? role.duties : [];
  return {
    type: "entry",
    margin: presentation.datePlace === "margin" ? date : null,
    rows: placeDate(rows, date, presentation.datePlace),
    paragraph: presentation.bullets === "paragraph" ? `${role.duties.join(". ")}.` : null,
    bullets: tools.length === 0 ? bullets : [...bullets, `Stack: ${tools.join(", ")}`],
  };
}

interface TitleContext {
  place: string | null;
  language: Person["language"];
  style: Presentation["entryStyle"];
}

function toTitleRows(role: string, company: string, { place, language, style }: TitleContext): Row[] {
  const behind = (mark: string): TextRun[] => (place === null ? [] : [plain(`${mark}${place}`)]);
  const at = WORDINGS[language].at;
  switch (style) {
    case "role-over-company":
      return [
        { left: [strong(role)], right: null },
        { left: [{ text: company, style: "emphasis" }, ...behind(", ")], right: null },
      ];
    case "company-over-role":
      return [
        { left: [strong(company), ...behind(", ")], right: null },
        { left: [{ text: role, style: "emphasis" }], right: null },
      ];
    case "role-at-company":
      return [
        {
          left: [
            strong(role),
            plain(at === null ? ", " : ` ${at} `),
            plain(company),
            ...(place === null ? [] : [plain(` (${place})`)]),
          ],
          right: null,
        },
      ];
    case "role-pipe-company":
      return [{ left: [strong(role), plain(` | ${company}`), ...behind(" | ")], right: null }];
    case "role-comma-company":
      return [{ left: [strong(role), plain(`, ${company}`), ...behind(", ")], right: null }];
    case "company-dash-role":
      return [
        { left: [strong(company), plain(" — "), { text: role, style: "emphasis" }, ...behind(", ")], right: null },
      ];
  }
}

/** Puts a date where the presentation wants it; the margin is the entry's own. */
export function placeDate(rows: Row[], date: string, place: Presentation["datePlace"]): Row[] {
  const [first, ...others] = rows as [Row, ...Row[]];
  const last = rows.at(-1) as Row;
  switch (place) {
    case "margin":
      return rows;
    case "right":
      return [{ ...first, right: date }, ...others];
    case "second-right":
      return [...rows.slice(0, -1), { ...last, right: date }];
    case "own-line":
      return [...rows, { left: [plain(date)], right: null }];
    case "above":
      return [{ left: [plain(date)], right: null }, ...rows];
    case "inline":
      return [{ ...first, left: [...first.left, plain(` (${date})`)] }, ...others];
  }
}

function plain(text: string): TextRun {
  return { text, style: "plain" };
}

function strong(text: string): TextRun {
  return { text, style: "strong" };
}
