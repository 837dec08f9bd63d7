import { expect, test } from "vitest";
import { findMixedClaims, findUnsupportedClaims } from "./claims.ts";

const FOOD = "Cut food cost from 34% to 29% by buying from local farms.";

test.each([
  ["a noun", "I cut staff cost from 34% to 29% by buying from local farms.", FOOD],
  ["a verb", "I designed the purchase ledger.", "Maintained the purchase ledger."],
  ["a scope", "I cleaned all wards.", "Cleaned a ward."],
  ["a plural", "I trained several apprentices.", "Trained one apprentice."],
  ["a place", "I opened stores across the country.", "Opened a store."],
  ["a negation left out", "The audit found errors.", "The audit found no errors."],
  ["a negation put in", "The audit found no errors.", "The audit found errors."],
  ["a whole for its part", "I passed 13 papers.", "9 of 13 papers passed."],
  ["a rank in the name of a deed", "As a dispatcher I reported damage.", "Reported damage to dispatch."],
  ["somebody else's work", "I designed the website.", "Worked with a freelance designer on the website."],
  ["another bachelor's", "I have a Bachelor of Science.", "Bachelor of Arts, 2015"],
  ["a scope in German", "Ich leite alle Mitarbeitenden.", "Leitung eines Teams von 9 Mitarbeitenden."],
  ["another period in German", "Ich betreute 80 Gäste in der Stunde.", "Betreuung von 80 Gästen am Tag."],
])("finds %s that the evidence does not state", (_, sentence, evidence) => {
  expect(findUnsupportedClaims(sentence, evidence)).not.toEqual([]);
});

test.each([
  ["As a result, the cost of food went down to 29 percent.", FOOD],
  ["My goal was to cut food cost, and I managed to get it to 29%.", FOOD],
  ["I founded a coding club.", "Started a coding club."],
  ["I worked while an electrician supervised me.", "Worked under supervision of an electrician."],
  ["I was the supervisor of 11 people.", "Supervised a team of 11."],
  ["I was in charge of checking claims.", "Checked expense claims."],
  ["Lab mice were looked after by me.", "Maintained laboratory mice."],
  ["I hold a Bachelor of Science in biology.", "BSc Biology"],
  ["Die Auslastung stieg von 64 auf 78 Prozent.", "Steigerung der Auslastung von 64 % auf 78 %."],
  ["Ich habe drei Auszubildende eingearbeitet.", "Einarbeitung von 3 Auszubildenden."],
])("lets pass what is told in other words: %s", (sentence, evidence) => {
  expect(findUnsupportedClaims(sentence, evidence)).toEqual([]);
});

test("a tool of one line is not told of what was done with another's", () => {
  const lines = ["Automated reconciliations in Xero.", "Maintained the ledger in Sage."];
  expect(findMixedClaims("I automated reconciliations in Sage.", lines)[0]?.kind).toBe("tool");
  expect(findMixedClaims("I automated reconciliations in Xero and maintained the ledger in Sage.", lines)).toEqual([]);
});
