/**
 * What a made-up person's resume says, and what a model made of it. A sentence is "keys: text", the keys naming the lines it
 * cites; "advice", "gap", "tag", "phrasing" and "question" name another place it is planted in.
 */
export interface ClaimCase {
  /** In the order of the page; "# " makes a heading, "• " a list item. */
  lines: Readonly<Record<string, string>>;
  jobTitle: string;
  company: string;
  /** By the kind of fact that is not so. */
  invented: Readonly<Record<string, readonly string[]>>;
  true: readonly string[];
}
