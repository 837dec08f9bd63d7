import type { SectionKind } from "./data/wording.ts";
import type { Language } from "./model.ts";

/** A resume as it is printed, without saying how it looks: every layout sets any sheet. */
export interface Sheet {
  language: Language;
  name: string;
  headline: string | null;
  contacts: ContactLine[];
  /** Contact data stand in the page's header or footer. */
  contactsInHeader: boolean;
  documentTitle: string | null;
  photo: boolean;
  sections: Section[];
}

export interface ContactLine {
  kind: "address" | "phone" | "email" | "link" | "personal";
  label: string;
  text: string;
  url: string | null;
}

export interface Section {
  kind: SectionKind;
  /** Null: nothing stands above it. */
  heading: string | null;
  blocks: Block[];
}

export interface TextRun {
  text: string;
  style: "strong" | "emphasis" | "plain";
}

/** A line of an entry: text from the left, and what is set flush right. */
export interface Row {
  left: TextRun[];
  right: string | null;
}

export interface Entry {
  type: "entry";
  /** Set in the margin beside the entry. */
  margin: string | null;
  rows: Row[];
  paragraph: string | null;
  bullets: string[];
}

export type SkillStyle = "comma" | "bullets" | "labelled" | "pipes" | "table" | "bars" | "dots" | "chips" | "levels";

export interface SkillBlock {
  type: "skills";
  style: SkillStyle;
  groups: { name: string | null; items: { text: string; level: number; levelWord: string }[] }[];
}

export type Block = Entry | SkillBlock | { type: "paragraph"; text: string } | { type: "bullets"; items: string[] };
