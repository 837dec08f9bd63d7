import { CATEGORIES, type Category, DIFFICULTIES, type Difficulty } from "@groundwork/core/schemas";
import { words } from "../../lib/messages/index.ts";

export const MAX_COUNT = 50;
const MAX_DESCRIPTION = 50_000;
/** As many as one sits down to practise. */
const DEFAULT_COUNT = 8;

/** The form as it stands. */
export interface WishDraft {
  jobTitle: string;
  level: string;
  company: string;
  jobDescription: string;
  categories: Category[];
  difficulties: Difficulty[];
  /** As typed. */
  count: string;
}

/** What `questions.generate` takes, the resume apart. */
export interface QuestionWish {
  jobTitle?: string;
  level?: string;
  company?: string;
  jobDescription?: string;
  matchId?: string;
  categories: Category[];
  difficulties: Difficulty[];
  count: number;
}

export interface KnownTarget {
  jobTitle: string | null;
  company: string | null;
}

export function toWishDraft({ jobTitle, company }: KnownTarget): WishDraft {
  return {
    jobTitle: jobTitle ?? "",
    level: "",
    company: company ?? "",
    jobDescription: "",
    categories: [...CATEGORIES],
    difficulties: [...DIFFICULTIES],
    count: String(DEFAULT_COUNT),
  };
}

/** Field -> what is wrong with it. */
export function checkWish(draft: WishDraft): { count?: string; kinds?: string; jobDescription?: string } {
  const count = Number(draft.count);
  const isCount = draft.count.trim() !== "" && Number.isInteger(count) && count >= 1 && count <= MAX_COUNT;
  const hasKinds = draft.categories.length > 0 && draft.difficulties.length > 0;
  return {
    ...(isCount ? {} : { count: words.questions.countProblem }),
    ...(hasKinds ? {} : { kinds: words.questions.kindsProblem }),
    ...(draft.jobDescription.length <= MAX_DESCRIPTION ? {} : { jobDescription: words.questions.descriptionProblem }),
  };
}

/** A match brings its own target: what was typed before it was chosen stays out, where the match knows better. */
export function toWish(draft: WishDraft, match?: KnownTarget & { matchId: string }): QuestionWish {
  return {
    jobTitle: (match?.jobTitle ?? draft.jobTitle.trim()) || undefined,
    level: draft.level || undefined,
    company: (match?.company ?? draft.company.trim()) || undefined,
    ...(match ? { matchId: match.matchId } : { jobDescription: draft.jobDescription.trim() || undefined }),
    categories: draft.categories,
    difficulties: draft.difficulties,
    count: Number(draft.count),
  };
}
