import type { Criterion, Rating } from "@groundwork/core/schemas";
import { counted } from "./en-counted.ts";

const ratings: Record<Rating, string> = { again: "Again", hard: "Hard", good: "Good", easy: "Easy" };
const criteria: Record<Criterion, string> = {
  relevance: "Relevance",
  structure: "Structure",
  specifics: "Specifics",
  evidence: "Evidence",
  length: "Length",
};

export const practice = {
  title: "Practice",
  views: "Views of your practice",
  today: "Today",
  progress: "Progress",
  ratings,
  criteria,
  dueBadge: (count: number) => counted(count, "question due", "questions due"),

  card: {
    due: (count: number) => (count === 1 ? "The last one for now" : `${count} to go`),
    draft: "Your answer",
    draftHint: "Say it in your own words first. Then look at what you saved.",
    words: (count: number) => counted(count, "word", "words"),
    tooLong: "At most 20,000 characters, please.",
    reveal: "Show my saved answer",
    saved: "Your saved answer",
    check: "Check my draft",
    checkAgain: "Check again",
    checking: "Reading your draft",
    edit: "Edit my draft",
    grade: "How well did you know it? Below, when it comes again.",
    graded: (when: string) => `Comes again ${when}.`,
    keys: "Esc leaves the text, Space shows the answer, 1 to 4 grade it.",
  },

  rubric: {
    title: "What your draft has",
    total: (total: number) => `${total} of 100`,
    note: "Counted from your words by fixed rules. Nothing else about you is scored.",
    score: (score: number) => `${score} of 4`,
    improvement: "What would help most",
    changed: "The draft has changed since.",
    mark: (criterion: string) => `Mark in the draft what counts for: ${criterion}`,
    checked: (words: number, total: number | null) =>
      `Your draft of ${counted(words, "word", "words")} was checked${total === null ? "" : `: ${total} of 100`}.`,
  },

  done: {
    title: "Done for today",
    tomorrow: (count: number) =>
      count === 0
        ? "Nothing comes back before this time tomorrow."
        : `${counted(count, "question comes", "questions come")} back by this time tomorrow.`,
    week: (count: number) => `${counted(count, "question", "questions")} in the next seven days, all in all.`,
    soon: (when: string) => `One comes back ${when}; it will appear here.`,
    seeProgress: "See your progress",
  },

  empty: {
    title: "Nothing to practise yet",
    body: "Save questions you want to be ready for. They come back here, each when you are about to forget it.",
    toLibrary: "Open the library",
    toResumes: "Write questions from a resume",
  },

  chart: {
    due: "When questions come back",
    dueNow: "Due now",
    dueTomorrow: "Tomorrow",
    dueWeek: "Next seven days",
    byWeek: "Week by week",
    byCategory: "Practised of saved, by category",
    weekOf: "Week of",
    reviews: "Questions graded",
    score: "Mean score of drafts",
    category: "Category",
    saved: "Saved",
    practised: "Practised",
    recalled: "Not “Again”",
    none: "none",
    weeksSummary: (reviews: number, weeks: number) =>
      `${counted(reviews, "question", "questions")} graded in the last ${counted(weeks, "week", "weeks")}.`,
    practisedOf: (practised: string, saved: string) => `${practised} of ${saved}`,
    categoriesSummary: (parts: readonly string[]) => `Practised of what is saved. ${parts.join("; ")}.`,
    noReviewsTitle: "Nothing graded yet",
    noReviews: "Grade your first question, and see here how it goes by week and by category.",
    start: "Practise now",
  },
};
