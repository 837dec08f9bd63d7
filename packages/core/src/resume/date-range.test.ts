import { expect, test } from "vitest";
import { findDateRanges } from "./date-range.ts";
import { formatMonth } from "./work-months.ts";

const read = (text: string) =>
  findDateRanges(text).map(({ start, end, current, range }) => {
    const from = start ? formatMonth(start) : "";
    if (!range) return from;
    return `${from}..${current ? "now" : end ? formatMonth(end) : ""}`;
  });

test.each([
  ["2015 - 2018", "2015..2018"],
  ["2016 2018", "2016..2018"],
  ["2019-20", "2019..2020"],
  ["2019-03 - 2021-07", "2019-03..2021-07"],
  ["2020-03-01 — 2024-03-01", "2020-03..2024-03"],
  ["2016-08-01 —", "2016-08..now"],
  ["Jun 2016 – Present", "2016-06..now"],
  ["Nov 2014–Present", "2014-11..now"],
  ["06/2016 - 12/2018", "2016-06..2018-12"],
  ["12.2018 - 03.2020", "2018-12..2020-03"],
  ["01.02.2018 - 30.09.2019", "2018-02..2019-09"],
  ["05/19 – 08/20", "2019-05..2020-08"],
  ["Jan '18 - Mar '19", "2018-01..2019-03"],
  ["March 3, 2019 - April 5, 2020", "2019-03..2020-04"],
  ["May – August 2021", "2021-05..2021-08"],
  ["Nov – Feb 2021", "2020-11..2021-02"],
  ["Fall 2013 - Spring 2014", "2013-09..2014-05"],
  ["Summer 2022", "2022-06..2022-08"],
  ["Q1 2020 – Q3 2021", "2020-01..2021-09"],
  ["Since 2021", "2021..now"],
  ["seit März 2019", "2019-03..now"],
  ["Januar 2015 bis Dezember 2018", "2015-01..2018-12"],
  ["Mär. 2017 – heute", "2017-03..now"],
  ["janv. 2018 – aujourd'hui", "2018-01..now"],
  ["février 2012 à août 2014", "2012-02..2014-08"],
  ["depuis 2020", "2020..now"],
  ["enero de 2019 a la actualidad", "2019-01..now"],
  ["sept. de 2010 hasta dic. de 2011", "2010-09..2011-12"],
  ["magg. 2019 — in corso", "2019-05..now"],
  ["ott. 2013 – febbr. 2016", "2013-10..2016-02"],
  ["março de 2014 – atual", "2014-03..now"],
  ["sept 2013 - heden", "2013-09..now"],
  ["maj 2018 – nuvarande", "2018-05..now"],
  ["Jan-2019 to Mar-2020", "2019-01..2020-03"],
  ["mar. 2016 – apr.\n2019", "2016-03..2019-04"],
  ["2018-11–2021-\n06", "2018-11..2021-06"],
  ["2016年3月 – 至今", "2016-03..now"],
  ["janvier 2020 – à ce jour", "2020-01..now"],
  ["juin 2019 – aujourd’hui", "2019-06..now"],
  ["Desde 2025-07", "2025-07..now"],
  ["Dec 2024", "2024-12"],
  ["1999", "1999"],
])("%s", (text, wanted) => {
  expect(read(text)).toEqual([wanted]);
});

test.each([
  "+1-555-212-1994",
  "call 555-2012",
  "2712 Broadway 94115",
  "10.1234/5678",
  "may the best win",
  "grew by 2020%",
])("%s holds no date", (text) => {
  expect(read(text)).toEqual([]);
});

test("offsets point at what was read", () => {
  const text = "Engineer, Acme (May 2019 – June 2021)";
  const [range] = findDateRanges(text);
  expect(text.slice(range?.from, range?.to)).toBe("May 2019 – June 2021");
});

test("a long hostile line is read in linear time", () => {
  expect(findDateRanges("- ".repeat(50_000) + "2019 ".repeat(2_000)).length).toBeGreaterThan(0);
});

test("every way to write two months gives the same range", () => {
  const months: [string, string][] = [
    ["March", "June"],
    ["Mar.", "Jun"],
    ["März", "Juni"],
    ["mars", "juin"],
    ["marzo", "junio"],
    ["marzo", "giugno"],
    ["março", "junho"],
    ["maart", "juni"],
  ];
  const written = [
    ...months.map(([first, last]) => [`${first} 2019`, `${last} 2021`]),
    ["03/2019", "06/2021"],
    ["03.2019", "06.2021"],
    ["2019-03", "2021-06"],
    ["15/03/2019", "30/06/2021"],
    ["03/15/2019", "06/30/2021"],
  ];
  for (const [first, last] of written) {
    for (const dash of [" – ", " - ", "–", " — ", "\t"]) {
      const text = `${first}${dash}${last}`;
      const found = findDateRanges(text).map(({ start, end, from, to }) => ({ start, end, from, to }));
      const range = { start: { year: 2019, month: 3 }, end: { year: 2021, month: 6 }, from: 0, to: text.length };
      expect(found, text).toEqual([range]);
    }
  }
});

test("the month of 05/06/2019 is said only where another date shows which number is the day", () => {
  const points = (text: string) => findDateRanges(text).map(({ start, end }) => [start?.month, end?.month]);
  expect(points("05/06/2019 – 07/08/2021")).toEqual([[null, null]]);
  expect(points("05/06/2019 – 31/08/2021")).toEqual([[6, 8]]);
  expect(points("05/06/2019 – 08/31/2021")).toEqual([[5, 8]]);
  expect(points("05.06.2019 – 07.08.2021")).toEqual([[6, 8]]);
});
