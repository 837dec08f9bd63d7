import { expect, test } from "vitest";
import { findPlaces, placeOfCell } from "./find-place.ts";

const surest = (text: string) => findPlaces(part(text))[0]?.value;
const part = (text: string) => ({ text, start: 0, end: text.length });

test.each([
  ["Seattle, United States", "Seattle, United States"],
  ["6 Seattle Washington\n98105", "Seattle, Washington"],
  ["129 W 81st Street, Apt 5A, 10024, New York, NY", "New York, NY"],
  ["Hauptstr. 5, 80331 München", "München"],
  ["14 Harbour Road, BS1 5TY Bristol", "Bristol"],
  ["Anytown, United States", "Anytown, United States"],
  ["12 rue de Rivoli, 75001 Paris, France", "Paris, France"],
  ["12 rue de Rivoli 75001 Paris Cedex 01", "Paris"],
  ["Domstraße 1, D-50667 Köln", "Köln"],
  ["Storgatan 4, 114 55 Stockholm", "Stockholm"],
  ["ul. Nowa 7, 00-950 Warszawa", "Warszawa"],
  ["Keizersgracht 1, 1012 AB Amsterdam", "Amsterdam"],
  ["Rua Augusta 100, 1000-001 Lisboa", "Lisboa"],
  ["Av. Paulista, 01310-100 São Paulo - SP", "São Paulo"],
  ["10 Downing Street, London SW1A 2AA", "London"],
  ["200 King St W, Toronto, ON M5H 3T4", "Toronto, ON"],
  ["Lyon 69003", "Lyon"],
  ["2210 SE Belmont St Portland Oregon 97214 US", "Portland, Oregon, US"],
  ["Rotterdam,\t(NL)", "Rotterdam, NL"],
  ["Genève (Suisse)", "Genève, Suisse"],
  ["Lisboa · Portugal", "Lisboa, Portugal"],
  ["Bengaluru, Karnataka, India", "Bengaluru, Karnataka, India"],
  ["+49 30 901820 | Berlin | ada@example.com", "Berlin"],
  ["Germany, Munich", "Munich"],
  ["Greater London Area", "Greater London Area"],
  ["San Francisco Bay Area", "San Francisco Bay Area"],
  ["Location: Smallville", "Smallville"],
  ["Wohnort: Wien", "Wien"],
  ["Calle Mayor 3, 28013 Madrid, España", "Madrid, España"],
  ["Reading, Berkshire, United Kingdom", "Reading, Berkshire, United Kingdom"],
  ["Zürich, Switzerland | US citizen", "Zürich, Switzerland"],
])("%s", (text, place) => {
  expect(findPlaces(part(text))[0]?.value).toBe(place);
});

test.each([
  "Software Engineer",
  "Google",
  "Reading",
  "Reading books",
  "Mobile: 555 0100",
  "Boston Consulting Group",
  "University of California, Los Angeles",
  "Charlotte Martin",
  "Software Engineer, USA",
  "Remote",
  "Split testing, Orange, Surprise",
  "Address, Street, 00000 County",
])("%s is no place", (text) => {
  expect(findPlaces(part(text))).toEqual([]);
});

test("a cell is a place only when nothing else stands in it", () => {
  expect(placeOfCell(part("Mountain View, CA"))?.value).toBe("Mountain View, CA");
  expect(placeOfCell(part("Amazon, Seattle"))).toBeNull();
});

test("the end of a region that wraps is no town of its own", () => {
  expect(surest("Linnégatan 38, Göteborg, Västra\nGötaland, SE, 413 04")).toBe("Göteborg");
});

test("a street is no town, and dots of any shape part a city from what stands beside it", () => {
  expect(surest("Dirección: Avenida de los\nAlmendros 110, 50001 Zaragoza, España")).toBe("Zaragoza, España");
  expect(surest("ada@example.net ⋄ +61 491 570 940 ⋄ Melbourne ⋄ github.com/ada")).toBe("Melbourne");
});
