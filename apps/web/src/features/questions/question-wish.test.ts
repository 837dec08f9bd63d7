import { expect, test } from "vitest";
import { checkWish, toWish, toWishDraft } from "./question-wish.ts";

const draft = toWishDraft({ jobTitle: "Ward nurse", company: null });

test("the form as it first stands can be sent, and asks for every kind", () => {
  expect(checkWish(draft)).toEqual({});
  const wish = toWish(draft);
  expect(wish).toMatchObject({ jobTitle: "Ward nurse", count: 8 });
  expect([wish.categories.length, wish.difficulties.length]).toEqual([4, 3]);
});

test("what is left empty is not sent", () => {
  const { company, level, jobDescription } = toWish({ ...draft, company: "  ", jobDescription: "\n" });
  expect([company, level, jobDescription]).toEqual([undefined, undefined, undefined]);
});

test.each(["", "0", "51", "2.5", "-1", "many", " "])("%j is no number of questions", (count) => {
  expect(checkWish({ ...draft, count }).count).toBeDefined();
});

test.each(["1", "50"])("%s questions can be asked for", (count) => {
  expect(checkWish({ ...draft, count })).toEqual({});
});

test("no category or no difficulty asks for nothing, and is said so", () => {
  expect(checkWish({ ...draft, categories: [] }).kinds).toBeDefined();
  expect(checkWish({ ...draft, difficulties: [] }).kinds).toBeDefined();
});

test("a description longer than the service takes is refused before it is sent", () => {
  expect(checkWish({ ...draft, jobDescription: "a".repeat(50_000) })).toEqual({});
  expect(checkWish({ ...draft, jobDescription: "a".repeat(50_001) }).jobDescription).toBeDefined();
});

test("a match brings its own target, and leaves open what it does not know", () => {
  const match = { matchId: "5b0c2c0e-7c6f-4a3e-9a43-2f6f4a8f2a11", jobTitle: "Head nurse", company: null };
  expect(toWish({ ...draft, company: "Northside", jobDescription: "typed before" }, match)).toMatchObject({
    matchId: match.matchId,
    jobTitle: "Head nurse",
    company: "Northside",
  });
  expect(toWish({ ...draft, jobDescription: "typed before" }, match).jobDescription).toBeUndefined();
});
