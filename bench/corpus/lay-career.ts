import type { Month } from "./model.ts";
import { addMonths, toIndex, TRUTH_AS_OF } from "./months.ts";
import type { Random } from "./random.ts";

interface LaidRole {
  start: Month;
  end: Month | null;
  /** 0: a beginner, 1: the top of the ladder. */
  rank: number;
  internship: boolean;
}

/** When somebody worked, studied and paused; newest first. */
export interface Career {
  stays: LaidRole[][];
  breaks: { start: Month; end: Month }[];
  graduation: Month;
  doctor: boolean;
  /** Stays from this index on were in another occupation. */
  changesAfter: number | null;
  freelance: boolean;
  freelanceAt: number;
}

type Shape = "student" | "starter" | "settled" | "long";

const SHAPES: Shape[] = ["student", "starter", "starter", "settled", "settled", "settled", "settled", "long", "long"];
const STAYS: Record<Shape, [number, number]> = { student: [0, 1], starter: [1, 2], settled: [2, 4], long: [5, 8] };

export function layCareer(random: Random): Career {
  const shape = random.pick(SHAPES);
  if (shape === "student") return layStudent(random);
  const [least, most] = STAYS[shape];
  const count = random.integer(least, most);
  const stays: LaidRole[][] = [];
  const breaks: Career["breaks"] = [];
  let cursor = random.chance(0.75) ? null : addMonths(TRUTH_AS_OF, -random.integer(2, 14));
  for (let index = 0; index < count; index += 1) {
    const roleCount = random.chance(0.3) ? random.integer(2, 3) : 1;
    const roles: LaidRole[] = [];
    for (let nth = 0; nth < roleCount; nth += 1) {
      const end = cursor;
      const start = addMonths(
        end ?? TRUTH_AS_OF,
        -random.integer(shape === "starter" ? 5 : 9, shape === "long" ? 44 : 58),
      );
      const rank = Math.max(0, 1 - (index + nth * 0.6) / Math.max(count, 2)) * (shape === "starter" ? 0.5 : 1);
      roles.push({ start, end, rank, internship: false });
      cursor = addMonths(start, -1);
    }
    stays.push(roles);
    const gap = random.next();
    const last = roles.at(-1) as LaidRole;
    if (gap < 0.12 && index < count - 1) {
      const length = random.integer(6, 14);
      if (random.chance(0.6)) breaks.push({ start: addMonths(last.start, -length), end: addMonths(last.start, -1) });
      cursor = addMonths(last.start, -length - 1);
    } else if (gap < 0.24) cursor = addMonths(last.start, random.integer(2, 6));
    else cursor = addMonths(last.start, -random.integer(1, 3));
  }
  const first = stays.at(-1)?.at(-1)?.start ?? TRUTH_AS_OF;
  const internship = random.chance(shape === "starter" ? 0.5 : 0.12);
  if (internship) {
    const start: Month = { year: first.year - 1, month: 6 };
    stays.push([{ start, end: addMonths(start, random.integer(2, 5)), rank: 0, internship: true }]);
  }
  return {
    stays,
    breaks,
    graduation: {
      year: toIndex({ year: first.year, month: 7 }) > toIndex(first) ? first.year - 1 : first.year,
      month: 7,
    },
    doctor: random.chance(0.08),
    changesAfter: count >= 3 && random.chance(0.2) ? count - 1 : null,
    freelance: random.chance(0.12),
    freelanceAt: random.integer(0, Math.max(count - 1, 0)),
  };
}

function layStudent(random: Random): Career {
  const graduation: Month = { year: random.integer(2025, 2028), month: random.pick([5, 6, 7, 12]) };
  const stays = Array.from({ length: random.integer(1, 2) }, (_, index): LaidRole[] => {
    const start: Month = { year: 2025 - index, month: random.integer(4, 7) };
    return [{ start, end: addMonths(start, random.integer(2, 5)), rank: 0, internship: true }];
  });
  return { stays, breaks: [], graduation, doctor: false, changesAfter: null, freelance: false, freelanceAt: 0 };
}
