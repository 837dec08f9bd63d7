export const pluralRules = new Intl.PluralRules("en");

export const counted = (count: number, one: string, other: string) =>
  `${count.toLocaleString("en")} ${pluralRules.select(count) === "one" ? one : other}`;
