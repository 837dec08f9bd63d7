import { describe, expect, test } from "vitest";
import { type Criterion, type Rubric, rubricSchema } from "../schemas/index.ts";
import { DEVELOPER_RESUME, buildDocument, buildProfile } from "../testing/sample-resume.ts";
import { type DraftToScore, scoreDraft } from "./score-draft.ts";
import { LABELLED_DRAFTS } from "./testing/labelled-drafts.ts";

const REQUEST: Omit<DraftToScore, "draft"> = {
  question: {
    question: "Tell me about a time you reduced the cost of a system.",
    phrasings: ["When did you save money on infrastructure?", "Describe a cost problem you solved."],
    category: "Behavioral",
  },
  savedAnswer: "I reduced the cost of the data platform by moving batch jobs to Airflow.",
  resume: { profile: buildProfile(DEVELOPER_RESUME), document: buildDocument(DEVELOPER_RESUME) },
};
const GOOD = `When I joined the data platform team at Brightline Payments in 2021, our cloud bill had doubled in a year. My task was to
  cut it without slowing the nightly reports. I measured which batch jobs cost the most, and found three that ran on machines
  that stood idle for most of the day. I moved these batch jobs to Airflow, so that machines start only when a job is due. I
  tested each job for one week beside the old one, because the finance team needs the same figures every morning. In the end we
  reduced the cost of the platform by 25%, and the reports were ready forty minutes earlier. I learned to measure first, since
  the job everybody complained about was not the one that cost us money. The security team reviewed the design before the
  release, and two other teams have used the same approach for their own jobs since then.`;

const score = (draft: string, changes: Partial<DraftToScore> = {}) => scoreDraft({ ...REQUEST, ...changes, draft });
const of = (rubric: Rubric, criterion: Criterion) => rubric.scores.find((one) => one.criterion === criterion)!;
const numbers = ({ scores, total, words }: Rubric) => [total, words, ...scores.map(({ score: points }) => points)];

test("a draft that answers with a story, figures and the resume's facts has full marks and says so", () => {
  const rubric = score(GOOD);
  expect(rubricSchema.parse(rubric)).toEqual(rubric);
  expect(rubric).toMatchObject({ total: 100, improvement: { criterion: "length" } });
  expect(rubric.scores.map(({ criterion }) => criterion)).toEqual([
    "relevance",
    "structure",
    "specifics",
    "evidence",
    "length",
  ]);
});

test("every quote is what the draft has at its offsets, and scores that were earned have one", () => {
  const drafts = LABELLED_DRAFTS.flatMap(({ poor, ok, good }) => [poor, ok, good]);
  for (const draft of [
    ...drafts,
    GOOD,
    `  ${GOOD.normalize("NFD").replaceAll("'", "’")}`,
    "ﬁne — “naïve” 25 %… I cut it.",
  ]) {
    for (const { criterion, score: points, quotes, reason } of score(draft).scores) {
      for (const { text, start, end } of quotes) expect(draft.slice(start, end)).toBe(text);
      expect([criterion, reason]).toEqual([criterion, expect.stringMatching(/\S/)]);
      if (criterion !== "length") expect([criterion, points > 0]).toEqual([criterion, quotes.length > 0 && points > 0]);
    }
  }
});

test("the same draft gets the same rubric twice", () => {
  expect(score(GOOD)).toEqual(score(GOOD));
});

test("white space and the Unicode form of a draft change nothing of its scores", () => {
  const draft = `${GOOD} My colleague José's café had the same problem, and I'd rather not say more - it was naïve.`;
  const expected = numbers(score(draft));
  const oneLine = draft.replace(/\s+/g, " ");
  for (const variant of [
    oneLine,
    `\r\n\t ${draft}\u00A0\n`,
    oneLine.replaceAll(" ", "  \u00A0"),
    draft.replaceAll("\n", "\r\n"),
    draft.normalize("NFD"),
    draft.normalize("NFKC"),
    draft.replaceAll("'", "’").replaceAll(" - ", " – "),
    draft.replaceAll("problem", "prob\u00ADlem\u200B"),
  ]) {
    expect(numbers(score(variant))).toEqual(expected);
  }
});

test("what was spoken, without capitals or full stops, is judged almost like what was written", () => {
  const spoken = GOOD.toLowerCase().replace(/[.,]/g, "").replace("%", " percent");
  expect(score(spoken).total).toBeGreaterThanOrEqual(80);
});

describe("relevance", () => {
  test("takes other forms of the question's words, and other words of its theme", () => {
    const draft =
      "I saved the company money: our infrastructure was too expensive, so I compared prices of three providers and moved the archive, which nobody read after one month.";
    expect(of(score(draft), "relevance").score).toBeGreaterThanOrEqual(3);
  });

  test("is not earned by repeating the question, in order or out of it", () => {
    const { question, phrasings } = REQUEST.question;
    expect(of(score(question), "relevance").score).toBe(0);
    expect(of(score([question, ...phrasings].join(" ")), "relevance").score).toBe(0);
    const stuffed =
      "I reduced the cost of a system when I reduced system cost. The infrastructure cost was a cost problem of the system and I saved money. I solved the cost of infrastructure and saved money on the system. ";
    expect(of(score(stuffed.repeat(6)), "relevance").score).toBeLessThanOrEqual(1);
  });

  test("is not denied where the question names no subject to look for", () => {
    const question = {
      question: "Tell me about yourself.",
      phrasings: ["Introduce yourself."],
      category: "Behavioral" as const,
    };
    const { score: points, reason } = of(score(GOOD, { question }), "relevance");
    expect(points).toBe(2);
    expect(reason).toContain("hardly a subject to look for");
  });

  test("is low for a good story about something else", () => {
    const other = LABELLED_DRAFTS.find(({ question }) => question.includes("parents"))!.good;
    expect(of(score(other), "relevance").score).toBeLessThan(of(score(GOOD), "relevance").score);
  });
});

test("structure names what is missing, and the improvement says what of the resume would fill it", () => {
  const withoutEnd = GOOD.slice(0, GOOD.indexOf("In the end")).replace(
    "so that machines start only when a job is due",
    "",
  );
  const rubric = score(withoutEnd);
  expect(of(rubric, "structure")).toMatchObject({ score: 3, reason: expect.stringContaining("Missing: result") });
  expect(rubric.improvement).toEqual({
    criterion: "structure",
    text: "Say what changed at the end, and how you know. A figure from your resume is “25%”: “Reduced the cost of the data platform by 25% by moving batch jobs to Airflow”",
  });
});

test("a question that asks for a view is judged by approach, reasoning, example and conclusion", () => {
  const question = { question: "Why is a slow test a problem?", phrasings: [], category: "Technical" as const };
  const draft =
    "I keep tests fast because a slow test is skipped. For example, at Copperleaf Labs we had a suite of two hours and nobody ran it.";
  const { reason } = of(score(draft, { question }), "structure");
  expect(reason).toContain("approach, reasoning, example");
});

describe("evidence", () => {
  test("points at a figure that contradicts the resume, and makes that the improvement", () => {
    const rubric = score(GOOD.replace("25%", "60%"));
    expect(of(rubric, "evidence")).toMatchObject({ score: 2, reason: expect.stringContaining("You say “60%”") });
    expect(rubric.improvement.criterion).toBe("evidence");
    expect(rubric.improvement.text).toContain(
      "“Reduced the cost of the data platform by 25% by moving batch jobs to Airflow”",
    );
  });

  test("points out a figure that stands nowhere, and takes nothing away for it", () => {
    const { score: points, reason } = of(score(GOOD.replace("forty minutes", "55 minutes")), "evidence");
    expect(points).toBe(4);
    expect(reason).toContain("Not there, so be ready to back it up: “55”");
  });

  test("is compared with the saved answer alone when the resume is gone, and says so", () => {
    const { score: points, reason } = of(score(GOOD, { resume: null }), "evidence");
    expect(points).toBeGreaterThan(0);
    expect(reason).toContain("the resume is no longer kept");
  });
});

describe("what is no answer", () => {
  const empty = ["", " \n\t ", "…", "😀😀😀", "!!! --- ???", "\u200B\u200B"];
  test.each(empty)("%j has no word, no mark and one thing to do", (draft) => {
    const rubric = score(draft);
    expect(rubric).toMatchObject({ total: 0, words: 0, improvement: { criterion: "length" } });
    expect(rubric.scores).toHaveLength(5);
  });

  test("one word is worth nothing", () => {
    expect(score("Python")).toMatchObject({ total: 0, words: 1 });
  });

  test("one word fifty or five hundred times is worth next to nothing, and is called so", () => {
    for (const times of [50, 500]) {
      const rubric = score("teamwork ".repeat(times));
      expect(rubric).toMatchObject({ total: 0, words: times });
      expect(of(rubric, "length").reason).toContain("most of them the same");
    }
  });

  test("one sentence forty times counts once", () => {
    const rubric = score("I reduced the cost of our platform by 25% with Airflow last year. ".repeat(40));
    expect(rubric.total).toBeLessThan(35);
    expect(of(rubric, "length").score).toBe(0);
  });

  test("a list of skills tells nothing", () => {
    const list =
      "Python, PostgreSQL, Kubernetes, Docker, Airflow, Jenkins, cost reduction, leadership, teamwork, agile, ".repeat(
        3,
      );
    for (const criterion of ["relevance", "structure", "evidence"] as const) {
      expect([criterion, of(score(list), criterion).score]).toEqual([criterion, 0]);
    }
  });

  test("code is read without harm, and is no answer", () => {
    const code =
      "const cost = jobs.map((job) => job.cost).reduce((a, b) => a + b, 0);\nif (cost > 100) { throw new Error('cost'); }\n".repeat(
        20,
      );
    expect(score(code).total).toBeLessThan(25);
  });

  test("twenty thousand characters are read up to a limit, and are too long", () => {
    for (const draft of [
      `${GOOD} `.repeat(30).slice(0, 20_000),
      "A1 ".repeat(6_666),
      "x".repeat(20_000),
      "I ".repeat(10_000),
    ]) {
      const rubric = score(draft);
      expect(of(rubric, "length").score).toBe(0);
      expect(rubricSchema.parse(rubric)).toEqual(rubric);
    }
  });
});

describe("another language", () => {
  test.each([
    [
      "Arabic",
      "عملت في فريق من خمسة أشخاص وخفضنا تكلفة المنصة بنسبة ٢٥٪ خلال سنة واحدة لأننا نقلنا المهام إلى نظام جديد.",
    ],
    [
      "Chinese",
      "我在平台团队工作时，云费用一年内翻了一番。我的任务是在不影响报表的情况下降低成本。最后我们节省了百分之二十五。",
    ],
    [
      "German",
      "Als ich in das Team kam, hatten sich die Kosten verdoppelt. Ich habe die Aufgaben auf ein neues System verschoben und wir haben 25 % gespart.",
    ],
    [
      "Spanish",
      "Cuando entré en el equipo, los costes de la nube se habían duplicado. Mi tarea era reducirlos, y al final ahorramos un 25 % con Airflow.",
    ],
    [
      "French",
      "Quand je suis arrivé dans l'équipe, les coûts avaient doublé. J'ai déplacé les tâches et nous avons économisé 25 % sur la plateforme.",
    ],
  ])("%s: its length alone is judged, without a total, and it says why", (_, draft) => {
    const rubric = score(draft);
    expect(rubricSchema.parse(rubric)).toEqual(rubric);
    expect(rubric.scores.map(({ criterion }) => criterion)).toEqual(["length"]);
    expect(rubric.total).toBeNull();
    expect(rubric.words).toBeGreaterThan(10);
    expect(rubric.scores[0]!.reason).toContain("these rules know English only");
  });

  test("a foreign name or phrase in an English draft changes nothing", () => {
    expect(score(`${GOOD} My manager, Dr. García de la Vega, called it a tour de force.`).total).toBe(100);
  });
});
