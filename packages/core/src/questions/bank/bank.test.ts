import { expect, test } from "vitest";
import { createLocalEmbedder } from "../../node/local-embedder.ts";
import { CATEGORIES, DIFFICULTIES } from "../../schemas/index.ts";
import { findSkills } from "../../text/known-skills.ts";
import { cosine } from "../../text/similarity.ts";
import { findUnsupportedMentions } from "../claims.ts";
import { QUESTION_FORMS } from "./bank.ts";
import { PLANS } from "./plans.ts";
import { CAREER_SHAPES, FAMILIES, type QuestionForm, SLOTS, type Slot } from "./question-form.ts";
import { THEMES } from "./themes.ts";

const slotsOf = (text: string) => [...text.matchAll(/\{(\w+)\}/g)].map(([, slot]) => slot as Slot);
const count = (isCounted: (form: QuestionForm) => boolean) => QUESTION_FORMS.filter(isCounted).length;
const cells = CATEGORIES.flatMap((category) => DIFFICULTIES.map((difficulty) => ({ category, difficulty })));

test("every form has an id of its own and a text of its own, and there are at least 220", () => {
  expect(new Set(QUESTION_FORMS.map(({ id }) => id)).size).toBe(QUESTION_FORMS.length);
  expect(new Set(QUESTION_FORMS.map(({ text }) => text)).size).toBe(QUESTION_FORMS.length);
  expect(QUESTION_FORMS.length).toBeGreaterThanOrEqual(220);
});

test("every form has three other phrasings, and no phrasing needs a slot that its text lacks", () => {
  for (const { id, text, phrasings } of QUESTION_FORMS) {
    expect(phrasings.length, id).toBeGreaterThanOrEqual(3);
    expect(new Set([text, ...phrasings]).size, id).toBe(phrasings.length + 1);
    for (const phrasing of phrasings) {
      for (const slot of slotsOf(phrasing)) expect(slotsOf(text), `${id}: ${phrasing}`).toContain(slot);
    }
  }
});

test("no phrasing names a tool that its text does not: it would be dropped as another question", () => {
  for (const { id, text, phrasings } of QUESTION_FORMS) {
    for (const phrasing of phrasings) {
      expect(
        [...findSkills(phrasing)].filter((skill) => !findSkills(text).has(skill)),
        `${id}: ${phrasing}`,
      ).toEqual([]);
    }
  }
});

test("every form has a known theme, and known slots", () => {
  for (const { id, text, theme } of QUESTION_FORMS) {
    expect(Object.keys(THEMES), id).toContain(theme);
    for (const slot of slotsOf(text)) expect(SLOTS, id).toContain(slot);
  }
});

test("every theme is asked about", () => {
  for (const theme of Object.keys(THEMES))
    expect(
      count((form) => form.theme === theme),
      theme,
    ).toBeGreaterThan(0);
});

test("each cell of category and difficulty has at least five forms for everybody", () => {
  for (const { category, difficulty } of cells) {
    const forms = count(
      (form) =>
        form.category === category &&
        form.difficulty === difficulty &&
        form.families.length === 0 &&
        form.career === undefined &&
        !/\{missingSkill\}|\{gap\}/.test(form.text),
    );
    expect(forms, `${category} ${difficulty}`).toBeGreaterThanOrEqual(5);
  }
});

test("each family of occupations has a form of its own in every cell, and three in every category", () => {
  for (const family of FAMILIES) {
    const own = QUESTION_FORMS.filter(({ families }) => families.includes(family));
    for (const { category, difficulty } of cells) {
      const forms = own.filter((form) => form.category === category && form.difficulty === difficulty);
      expect(forms.length, `${family} ${category} ${difficulty}`).toBeGreaterThanOrEqual(1);
    }
    for (const category of CATEGORIES) {
      expect(own.filter((form) => form.category === category).length, family).toBeGreaterThanOrEqual(3);
    }
  }
});

test("what the job asks for and the resume lacks can be asked about in every cell", () => {
  for (const { category, difficulty } of cells) {
    for (const slot of ["missingSkill", "gap"] as const) {
      const forms = count(
        (form) => form.category === category && form.difficulty === difficulty && slotsOf(form.text).includes(slot),
      );
      expect(forms, `${slot} ${category} ${difficulty}`).toBeGreaterThanOrEqual(1);
    }
  }
});

test("every shape of a career has forms of two or more difficulties", () => {
  for (const shape of CAREER_SHAPES) {
    const difficulties = QUESTION_FORMS.filter(({ career }) => career === shape).map(({ difficulty }) => difficulty);
    expect(new Set(difficulties).size, shape).toBeGreaterThanOrEqual(2);
  }
});

test("only the forms for a resume that says nothing are tied to nothing, one in every cell", () => {
  const untied = QUESTION_FORMS.filter(({ text }) => slotsOf(text).length === 0);
  expect(untied.every(({ id }) => id.startsWith("open-"))).toBe(true);
  expect(new Set(untied.map(({ category, difficulty }) => `${category} ${difficulty}`)).size).toBe(cells.length);
});

/*
 * The rubric of difficulty, held by words:
 * Easy, recall: one fact or one experience, asked in one part and few words, with nothing in the way.
 * Medium, apply: a given (a situation, a condition, a second part) and a question after what is or was done with it.
 * Hard, trade-off or conflict: the text itself names two things that compete, a constraint, or people who disagree.
 */
const COMPETING =
  /\b(?:but|although|while|against|instead|rather|neither|either|both|trade-offs?|disagree\w*|dispute\w*|conflict\w*|refuse|insist\w*|objects|overrule|opposed|competed|balance|weigh|at odds|give up|drawback|what (?:did|would) it cost|unpopular|doubt\w*|can't|won't|choose between|argue[sd]?)\b/i;
const GIVEN =
  /[.?:] \S|, and (?:how|what|where|whom|which|who)\b|\b(?:when|before|after|if|whose|where|so that|walk me through)\b/i;
const APPLIED =
  /\b(?:how (?:do|did|would) |what (?:do|did|would) you (?!check|look)|what are your steps|what changed|what was your|which control|walk me through|tell me about a time)/i;
const MAX_EASY_WORDS = 22;

const isHard = ({ text }: QuestionForm) => COMPETING.test(text);
const isMedium = (form: QuestionForm) => !isHard(form) && GIVEN.test(form.text) && APPLIED.test(form.text);
const isEasy = (form: QuestionForm) =>
  !isHard(form) &&
  form.text.split(" ").length <= MAX_EASY_WORDS &&
  !/\?.*\?|, and (?:how|what|where|whom)\b/.test(form.text) &&
  // A situation needs a sentence that gives it; everything else is asked in one.
  (form.category === "Situational" || (!isMedium(form) && !/[.?] \S/.test(form.text)));

test("a form is as difficult as it says: Easy recalls, Medium applies, Hard holds two things that compete", () => {
  const rubric = { Easy: isEasy, Medium: isMedium, Hard: isHard };
  const misplaced = QUESTION_FORMS.filter((form) => !rubric[form.difficulty](form));
  expect(misplaced.map(({ id, difficulty, text }) => `${difficulty} ${id}: ${text}`)).toEqual([]);
});

test("the rubric tells the difficulties apart", () => {
  const wording = { id: "", families: [], category: "Technical", theme: "skill", phrasings: [] } as const;
  const judge = (text: string) => {
    const form = { ...wording, text, difficulty: "Easy" as const };
    return { Easy: isEasy(form), Medium: isMedium(form), Hard: isHard(form) };
  };
  expect(judge("Where have you used {skill}?")).toEqual({ Easy: true, Medium: false, Hard: false });
  expect(judge("A service gets slow. How do you find out why?")).toEqual({ Easy: false, Medium: true, Hard: false });
  expect(judge("Sales wants it now, but it is not safe. What do you do?")).toEqual({
    Easy: false,
    Medium: false,
    Hard: true,
  });
});

const PLACEHOLDERS: Record<Slot, string> = {
  skill: "Excel",
  missingSkill: "Kubernetes",
  gap: "five years of experience in sales",
  company: "Brightline",
  role: "Clerk",
  previousRole: "Trainee",
  work: "your work as Clerk at Brightline",
  institution: "Leeds University",
  degree: "BSc Physics",
  jobTitle: "Team Lead",
  targetCompany: "Halcyon",
};

test("no two forms ask the same: filled alike, their cosine is at most 0.9", { timeout: 120_000 }, async () => {
  const embedder = await createLocalEmbedder();
  const texts = QUESTION_FORMS.map(({ text }) => text.replace(/\{(\w+)\}/g, (_, slot: Slot) => PLACEHOLDERS[slot]));
  const vectors = await embedder.embed(texts);
  const alike = vectors.flatMap((vector, i) =>
    texts
      .slice(0, i)
      .filter((_, k) => cosine(vector, vectors[k]!) > 0.9)
      .map((other) => `${texts[i]} = ${other}`),
  );
  expect(alike).toEqual([]);
});

/** What may stand before a slot, so that every value of it reads right: with or without article, one or many. */
const BEFORE: Record<Slot, RegExp> = {
  skill: /\b(?:with|in|about|used?|against|without|over|explain|learn|replace|that) $/i,
  missingSkill: /\b(?:about|for|learn|to|as|needs|knows|with|in|lack) $/,
  gap: /\b(?:for|to|of|has|have|without|expect|on|lack) $/,
  company: /\b(?:at|join|from|of|like|did) $/,
  role: /\b(?:as|from|to|than|after|of) $/,
  previousRole: /\b(?:as|from) $/,
  work: /\b(?:in|of|behind|did|over|repeat|present|that|through) $/i,
  institution: /\b(?:at|from) $/,
  degree: /\($/,
  jobTitle: /\b(?:as|to|are|of) $/i,
  targetCompany: /\b(?:for|know) $/,
};

test("every slot stands where any value of it reads right", () => {
  for (const { id, text } of QUESTION_FORMS) {
    for (const { index, 0: braces, 1: slot } of text.matchAll(/\{(\w+)\}/g)) {
      expect(text.slice(0, index), `${id}: ${slot}`).toMatch(BEFORE[slot as Slot]);
      // Its verb would have to know whether it is one or many.
      const after = text.slice(index + braces.length);
      if (/skill|gap|work/i.test(slot!)) expect(after, id).not.toMatch(/^ (?:is|are|was|were|has|have|does)\b/);
      expect(after, id).not.toMatch(/^'s/);
    }
  }
});

test("no form speaks of the person's role and of the job aimed at as two things where they may be one", () => {
  const both = QUESTION_FORMS.filter(({ text }) => text.includes("{role}") && text.includes("{jobTitle}"));
  for (const { id, career } of both) expect(["newField", "stepUp", "stepDown"], id).toContain(career);
});

test("texts are short and end as a question or a request does", () => {
  for (const { id, text } of QUESTION_FORMS) {
    expect(text.length, id).toBeLessThanOrEqual(170);
    expect(text, id).toMatch(/^\p{Lu}.*[.?]$/u);
  }
});

const ADVICE = [
  ...Object.values(THEMES).flatMap(({ advice, gap }) => [...Object.values(advice), gap]),
  ...Object.values(PLANS).flatMap((plan) => Object.values(plan)),
];

test("no advice and no gap names anything that only a resume could say", () => {
  expect(ADVICE.filter((sentence) => findUnsupportedMentions(sentence, "").length > 0)).toEqual([]);
});

test("an Easy, a Medium and a Hard question of one theme are advised otherwise", () => {
  for (const theme of Object.keys(THEMES) as (keyof typeof THEMES)[]) {
    for (const advice of [THEMES[theme].advice, PLANS[theme]]) {
      expect(new Set(DIFFICULTIES.map((difficulty) => advice[difficulty])).size, theme).toBe(DIFFICULTIES.length);
    }
  }
});

/** What no interviewer may ask a person about; "your family" is, a patient's family is not. */
const PROTECTED =
  /\b(?:pregnan\w*|maternity|paternity|marri\w*|spouse|husband|wife|fianc\w*|divorc\w*|religio\w*|church|faith|mosque|synagogue|nationality|citizenship|immigra\w*|ethnic\w*|native|mother tongue|race|racial|gender|sexual\w*|disab\w*|illness|sick|disease|diagnosed|aged?|old are you|born|birth\w*|politic\w*|trade union|kids|(?:your|own) (?:family|children|parents|health|home life|accent|origin|country))\b/i;

test("nothing asks about health, family, age, religion, origin or anything else that is nobody's business", () => {
  const sentences = [...QUESTION_FORMS.flatMap(({ text, phrasings }) => [text, ...phrasings]), ...ADVICE];
  expect(sentences.filter((sentence) => PROTECTED.test(sentence))).toEqual([]);
  expect("How old are you?").toMatch(PROTECTED);
  expect("Who looks after your children?").toMatch(PROTECTED);
});
