import { describe, expect, test } from "vitest";
import { findAskedSkills } from "./asked-skills.ts";
import { asksTheSame } from "./asks-the-same.ts";
import { countStrangers, shareTerms, toQuestionTerms } from "./question-terms.ts";

const vector = new Float32Array(1);

function isSame(question: string, saved: string, nearest = saved): boolean {
  const phrasings = [...new Set([saved, nearest])].map((text) => ({ text, vector }));
  return asksTheSame({ question, candidate: { savedId: "1", question: saved, phrasings }, nearest });
}

describe("the same sense", () => {
  test.each([
    [
      "How do you make sure patients get the right medicine?",
      "How do you make sure that no patient gets the wrong one?",
    ],
    ["What do you do if a tenant does not pay?", "What are your steps when somebody stops paying rent?"],
    ["Have you missed your target?", "When did you not reach your target?"],
    ["Give me an example of work with Postgres", "Where was PostgreSQL essential?"],
    ["How do you react when customers say it costs too much?", "A customer says: too expensive. What do you answer?"],
    ["What did you build with Airflow at Brightline?", "How did you use Airflow at Brightline?"],
  ])("%s / %s", (asked, saved) => {
    expect(isSame(asked, saved)).toBe(true);
  });
});

describe("another sense", () => {
  test.each([
    ["A tenant has paid in advance. How do you proceed?", "A tenant has not paid. How do you proceed?"],
    ["Why are you staying in your job?", "Why are you leaving your job?"],
    [
      "Tell me about a quarter in which you beat your quota.",
      "Tell me about a quarter in which you missed your quota.",
    ],
    ["How do you close a cold call?", "How do you open a cold call?"],
    ["Which clauses carry no risk?", "Which clauses carry a risk?"],
    ["Have you failed to protect a source?", "Have you protected a source?"],
    ["What did you build with Airflow at Initech?", "What did you build with Airflow at Brightline?"],
    ["What did you run on Nomad?", "What did you run on Kubernetes?"],
    ["How do you test Java code?", "How do you test Python code?"],
  ])("%s / %s", (asked, saved) => {
    expect(isSame(asked, saved)).toBe(false);
  });

  test("is heard in the nearest wording, though another one would pass", () => {
    const saved = "A tenant has not paid. How do you proceed?";
    expect(isSame("A tenant has paid. How do you proceed?", saved)).toBe(false);
    expect(isSame("A tenant does not pay. What now?", "How do you deal with arrears?", saved)).toBe(true);
  });
});

test("a tool is told from what one does", () => {
  expect([...findAskedSkills("How do you react when it goes wrong?")]).toEqual([]);
  expect([...findAskedSkills("what did you build using react")]).toEqual(["react"]);
  expect([...findAskedSkills("Where would you excel?")]).toEqual([]);
  expect([...findAskedSkills("What can you do in Go?")]).toEqual(["go"]);
});

test("one thing in several words is one subject, and one in several spellings too", () => {
  expect(shareTerms(toQuestionTerms("medication mistakes"), toQuestionTerms("drug errors"))).toBe(1);
  expect(shareTerms(toQuestionTerms("experience with k8s"), toQuestionTerms("Kubernetes"))).toBeGreaterThan(0.8);
});

test("general words alone are nothing in common", () => {
  const [asked, saved] = [
    toQuestionTerms("What was your first job?"),
    toQuestionTerms("How would you start in this job?"),
  ];
  expect(shareTerms(asked, saved)).toBeLessThan(0.2);
});

test("a subject that no wording has is a stranger", () => {
  const saved = ["How do you check a contract?", "Which clauses are risky?"].map((text) => toQuestionTerms(text));
  expect(countStrangers(toQuestionTerms("How do you find risky clauses in a contract?"), saved)).toBe(0);
  expect(countStrangers(toQuestionTerms("How do you negotiate a contract?"), saved)).toBe(1);
});
