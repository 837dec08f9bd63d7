import { expect, test } from "vitest";
import { findPlaces, placeOfCell } from "./find-place.ts";

const part = (text: string) => ({ text, start: 0, end: text.length });

test.each([
  ["Seattle, United States", "Seattle, United States"],
  ["6 Seattle Washington\n98105", "Seattle, Washington"],
  ["129 W 81st Street, Apt 5A, 10024, New York, NY", "New York, NY"],
  ["Hauptstr. 5, 80331 München", "München"],
  ["14 Harbour Road, BS1 5TY Bristol", "Bristol"],
  ["Anytown, United States", "Anytown, United States"],
  ["12 rue de Rivoli, 75001 Paris, France", "Paris, France"],
])("%s", (text, place) => {
  expect(findPlaces(part(text))[0]?.value).toBe(place);
});

test.each(["Software Engineer", "Google", "Reading books", "Address, Street, 00000 County"])(
  "%s is no place",
  (text) => {
    expect(findPlaces(part(text))).toEqual([]);
  },
);

test("a cell is a place only when nothing else stands in it", () => {
  expect(placeOfCell(part("Mountain View, CA"))?.value).toBe("Mountain View, CA");
  expect(placeOfCell(part("Amazon, Seattle"))).toBeNull();
});
