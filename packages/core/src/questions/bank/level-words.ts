/** Words of a title that say how high it stands, lowest first; a title with none stands at {@link PLAIN_LEVEL}. */
export const LEVEL_WORDS: readonly string[] = [
  "intern trainee apprentice internship student",
  "junior entry-level assistant aide",
  "",
  "senior staff sr experienced",
  "lead leader principal supervisor foreman",
  "manager head",
  "director",
  "chief ceo cto cfo coo vp president founder owner",
];

export const PLAIN_LEVEL = 2;
