import { expect, test } from "vitest";
import { QUESTION_EXPORT_FORMATS, type QuestionExportFormat, type SavedQuestion } from "../../schemas/index.ts";
import { exportQuestions } from "./export-questions.ts";

const SAVED: SavedQuestion = {
  savedId: "7",
  id: "q",
  jobId: "4f9f0f0e-1c5a-4c3b-8f43-0a4e3a3f3c11",
  question: "How do you hand over a patient?",
  answer: "I write it down.\n\nThen I say it, too.",
  category: "Situational",
  difficulty: "Medium",
  tags: ["ward", "night shift"],
  jobTitle: "Nurse",
  company: null,
  createdAt: "2026-01-01T00:00:00.000Z",
  updatedAt: "2026-01-02T00:00:00.000Z",
};

async function write(format: QuestionExportFormat, changes: readonly Partial<SavedQuestion>[]): Promise<string> {
  async function* questions() {
    for (const change of changes) yield { ...SAVED, ...change };
  }
  let text = "";
  for await (const piece of exportQuestions(format, questions()).text) text += piece;
  return text;
}

test("JSON is the list of saved questions", async () => {
  expect(JSON.parse(await write("json", [{}, { savedId: "8" }]))).toEqual([SAVED, { ...SAVED, savedId: "8" }]);
});

test("CSV is one row a question", async () => {
  expect(await write("csv", [{}])).toBe(
    "\uFEFFquestion,answer,category,difficulty,tags,jobTitle,company,createdAt,updatedAt\r\n" +
      'How do you hand over a patient?,"I write it down.\n\nThen I say it, too.",Situational,Medium,' +
      "ward; night shift,Nurse,,2026-01-01T00:00:00.000Z,2026-01-02T00:00:00.000Z\r\n",
  );
});

test.each(["=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", " =1", "\u200B=1", "＝1"])(
  "a spreadsheet takes %j for text, wherever it stands",
  async (formula) => {
    const csv = await write("csv", [{ question: formula, answer: formula, tags: [formula], company: formula }]);
    const cells = csv.split("\r\n")[1]!.match(/"(?:[^"]|"")*"|[^,]+/g)!;
    for (const cell of [cells[0], cells[1]!, cells[4]!, cells[6]!]) expect(cell.replace(/^"/, "")[0]).toBe("'");
  },
);

test("Markdown has a section a question, with the answer's own lines", async () => {
  expect(await write("md", [{ answer: "One.\r\nTwo.\n \nThree." }])).toBe(`# Interview questions

## How do you hand over a patient?

*Situational · Medium · Nurse · ward · night shift*

One.\\
Two.

Three.
`);
});

test.each([
  ["# not a heading", "\\# not a heading"],
  ["What is C#?", "What is C#?"],
  ["What is C #", "What is C \\#"],
  ["- no list", "\\- no list"],
  ["-5 % and 3 - 2", "-5 % and 3 - 2"],
  ["1. no list", "1\\. no list"],
  ["1.5 million", "1.5 million"],
  ["---", "\\---"],
  ["===", "\\==="],
  ["*a* _b_ `c` ~~d~~ a|b", "\\*a\\* \\_b\\_ \\`c\\` \\~\\~d\\~\\~ a\\|b"],
  ["<script>alert(1)</script>", "\\<script\\>alert(1)\\</script\\>"],
  ["![a](http://b) &amp; R&D", "!\\[a\\](http://b) \\&amp; R&D"],
  ["C:\\temp", "C:\\\\temp"],
  ["    no code", "no code"],
  ["two\nlines\t\u0007here", "two lines here"],
])("Markdown shows %j as it was typed", async (typed, written) => {
  const markdown = await write("md", [{ question: typed, answer: typed.replaceAll("\n", " "), tags: [] }]);
  expect(markdown).toContain(`\n## ${written}\n`);
  expect(markdown.endsWith(`\n\n${written}\n`)).toBe(true);
});

test("no question at all is a file that says so", async () => {
  const empty = await Promise.all(QUESTION_EXPORT_FORMATS.map((format) => write(format, [])));
  expect(empty[0]).toBe("# Interview questions\n");
  expect(empty[1]!.split("\r\n")).toHaveLength(2);
  expect(JSON.parse(empty[2]!)).toEqual([]);
});
