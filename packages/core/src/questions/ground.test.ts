import { expect, test } from "vitest";
import type { AnswerSentence } from "../schemas/index.ts";
import { buildDocument, buildProfile, DEVELOPER_RESUME } from "../testing/index.ts";
import { findMixedClaims, findUnsupportedClaims } from "./claims.ts";
import { buildGroundContext, groundAnswer, groundQuestion, groundReply } from "./ground.ts";

const LINE = "Led the migration of 14 services from a monolith to Kubernetes with no downtime.";

test.each([
  ["another number", "I led the migration of 40 services to Kubernetes."],
  ["a number with another unit", "I led the migration of 14% of the services to Kubernetes."],
  ["a number for another thing", "I led the migration to Kubernetes with 14 monoliths."],
  ["a spelled number", "I led the migration of twenty services to Kubernetes."],
  ["a multiple", "I doubled the services in the migration to Kubernetes."],
  ["another tool", "I led the migration of 14 services to Docker Swarm."],
  ["a tool in lower case", "I led the migration of 14 services to kubernetes with terraform."],
  ["an employer", "I led the migration of 14 services to Kubernetes at Google."],
  ["an employer in front", "Google migrated 14 services to Kubernetes."],
  ["a year", "I led the migration of 14 services to Kubernetes in 2021."],
  ["a month", "In March I led the migration of 14 services to Kubernetes."],
  ["a title", "As director I led the migration of 14 services to Kubernetes."],
  ["a degree", "With my master's I led the migration of 14 services to Kubernetes."],
  ["a certificate", "Certified, I led the migration of 14 services to Kubernetes."],
  ["a prize", "I won an award for the migration of 14 services to Kubernetes."],
  ["another story", "I calmed angry tenants during long flooding nights."],
])("finds %s that the evidence does not state", (_, sentence) => {
  expect(findUnsupportedClaims(sentence, LINE)).not.toEqual([]);
});

test.each([
  "I led the migration of 14 services from a monolith to Kubernetes with no downtime.",
  "I led the migration of fourteen services".replace("fourteen", "14") + " to k8s.",
  "Leading the migration of 14 services, I saw no downtime.",
  "I managed the migration from the monolith without downtime.",
  "The services moved from a monolith to Kubernetes.",
])("lets a sentence pass that says it in other words: %s", (sentence) => {
  expect(findUnsupportedClaims(sentence, LINE)).toEqual([]);
});

test("reads one amount in every way it is written", () => {
  const support = "Raised $1.2M and served 3 million users, 25% more, with a team of 5 and 1,500 partners.";
  for (const same of [
    "I raised $1,200,000.",
    "I raised 1.2 million dollars.",
    "3,000,000 users were served.",
    "25 percent more users.",
    "A team of five.",
    "1500 partners.",
  ]) {
    expect(findUnsupportedClaims(same, support), same).toEqual([]);
  }
  expect(findUnsupportedClaims("I raised $12M.", support)).toEqual([{ kind: "number", text: "$12M" }]);
});

test("a rank is not made bigger than it was", () => {
  expect(findUnsupportedClaims("I led the security reviews.", "Took part in security reviews.")[0]).toEqual({
    kind: "role",
    text: "led",
  });
  expect(findUnsupportedClaims("I founded the team.", "Joined the team.")[0]?.kind).toBe("role");
});

const ELSEWHERE = [
  "Leitung eines Teams von 12 Personen bei Nordlicht, Senkung der Kosten um 15 %, Auswertung mit Python",
  "Prise en charge de 15 patients par jour en chirurgie, formation de 4 étudiants",
  "Aumento de las ventas un 18% en la zona norte, gestión de un equipo de 6 personas",
];

test.each([
  [0, "Ich leitete ein Team von 12 Personen.", "Ich leitete ein Team von 21 Personen."],
  [0, "Bei Nordlicht senkte ich die Kosten um 15 %.", "Bei Siemens senkte ich die Kosten um 15 %."],
  [0, "Die Auswertung machte ich mit Python.", "Die Auswertung machte ich mit Tableau."],
  [0, "Ich leitete ein Team von zwölf Personen.", "Ich leitete ein Team von zwanzig Personen."],
  [1, "Je prends en charge 15 patients par jour.", "Je prends en charge 25 patients par jour."],
  [2, "Aumenté las ventas un 18% en la zona norte.", "Aumenté las ventas un 81% en la zona norte."],
])("numbers, names and tools are compared in other languages too: line %d", (line, told, invented) => {
  expect(findUnsupportedClaims(told, ELSEWHERE[line]!)).toEqual([]);
  expect(findUnsupportedClaims(invented, ELSEWHERE[line]!)).not.toEqual([]);
});

test.each([
  ["I share the rotation with 9 engineers.", ["Moved 9 services.", "Share the rotation with five engineers."]],
  ["I was sous chef at the Old Inn.", ["Sous Chef, Harbour Lights", "Line Cook, Old Inn"]],
  ["I opened a store in Chester.", ["Helped open a store in Chester."]],
])("what stands in two cited lines is not mixed: %s", (sentence, lines) => {
  expect(findMixedClaims(sentence, lines)).not.toEqual([]);
});

const document = buildDocument(DEVELOPER_RESUME);
const profile = buildProfile(DEVELOPER_RESUME);
const context = buildGroundContext({ document, profile, target: ["Staff Engineer", "Acme"] });

function cite(text: string, quote: string): AnswerSentence {
  const start = document.text.indexOf(quote);
  return {
    text,
    advice: false,
    evidence: [{ page: 1, quote, start: Math.max(start, 0), end: Math.max(start, 0) + quote.length, boxes: [] }],
  };
}

const advice = (text: string): AnswerSentence => ({ text, evidence: [], advice: true });
const ground = (...sentences: AnswerSentence[]) => groundAnswer({ text: "", sentences, gaps: [] }, context);

test("an invented sentence is removed, and its place becomes a gap that does not repeat it", () => {
  const answer = ground(
    cite("I reduced the cost of the data platform by 25%.", "Reduced the cost of the data platform by 25%"),
    cite("I reduced the cost of the data platform by 90%.", "Reduced the cost of the data platform by 25%"),
  );
  expect(answer.sentences.map(({ text }) => text)).toEqual(["I reduced the cost of the data platform by 25%."]);
  expect(answer.text).toBe("I reduced the cost of the data platform by 25%.");
  expect(answer.gaps).toHaveLength(1);
  expect(JSON.stringify(answer.gaps)).not.toContain("90");
});

test("a quote that is not in the document supports nothing", () => {
  expect(ground(cite("I scaled the platform.", "I scaled the platform beyond all limits")).sentences).toEqual([]);
});

test("a quote with other white space and case is found where it stands, with its boxes", () => {
  const [sentence] = ground(cite("I built the billing API in Python.", "BUILT the\n billing API in python")).sentences;
  expect(sentence?.evidence[0]?.quote).toBe("Built the billing API in Python");
  expect(sentence?.evidence[0]?.boxes).toHaveLength(1);
});

test("a sentence without evidence that is not advice is removed", () => {
  expect(ground({ text: "I work hard.", evidence: [], advice: false }).sentences).toEqual([]);
});

test("advice may speak of the resume and the target, and of nothing else", () => {
  const kept = ground(
    advice("Say what Acme would gain."),
    advice("Name the trade-off first."),
    advice("Mention the 14 services."),
  ).sentences;
  expect(kept).toHaveLength(3);
  const invented = ground(
    advice("I saved the company from ruin."),
    advice("Mention the 90 people of the team."),
    advice("Tell them about Google."),
    advice("You led the whole company."),
    advice("Bring up the PhD."),
  );
  expect(invented.sentences).toEqual([]);
});

test("years worked may be stated where a date they were counted from is cited", () => {
  expect(ground(cite("I have 10 years of experience.", "January 2020 - Present")).sentences).toHaveLength(1);
  expect(ground(cite("I have 12 years of experience.", "January 2020 - Present")).sentences).toEqual([]);
});

test("an employer's name in a tag does not pass for a quality that ends alike", () => {
  const question = {
    question: "What is your work like?",
    category: "Behavioral",
    difficulty: "Easy",
    tags: ["leadership", "Accenture", "Boeing", "Kubernetes"],
    phrasings: [],
    answer: { text: "", sentences: [], gaps: [] },
  } as const;
  const kept = groundQuestion({ ...question, tags: [...question.tags], phrasings: [], answer: ground() }, context);
  expect(kept?.tags).toEqual(["leadership", "Kubernetes"]);
});

test.each([
  ["I reduced frame drops through query optimization.", "Reduced frame drops through query\noptimization", true],
  ["I can be reached at jonas@example.com.", "jonas@exam\nple.com", true],
  ["I saved $5 a day.", "Saved 5% a day", false],
  ["I saved 5% a day.", "Saved $5 a day.", false],
])("of a reply, %s stands on the passage it cites, line breaks aside: %o", (text, quote, stands) => {
  const evidence = { page: 1, quote, start: 0, end: quote.length, boxes: [] };
  const passages = [{ text: quote, evidence }];
  expect(groundReply([{ text, evidence: [evidence], advice: false }], passages)).toHaveLength(stands ? 1 : 0);
});
