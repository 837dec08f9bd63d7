/** The languages a resume of the corpus may be in. */
export const LANGUAGES = ["en", "de", "fr", "es", "it", "pt", "nl"] as const;
export type Language = (typeof LANGUAGES)[number];

export interface Month {
  year: number;
  /** 1 to 12. */
  month: number;
}

export interface Place {
  city: string;
  /** A state or province, as an address gives it. */
  region: string | null;
  country: string;
  street: string;
  postcode: string;
  /** The postcode stands before the city. */
  postcodeFirst: boolean;
  /** Two letters, for location_parts. */
  code: string;
}

export interface PersonRole {
  title: string;
  start: Month;
  /** Null: still there. */
  end: Month | null;
  duties: string[];
}

/** One stay at one employer; several roles are the newest first. */
export interface Stay {
  company: string;
  place: Place;
  roles: PersonRole[];
}

/** A time that is no work, yet is set like a job. */
export interface Break {
  text: string;
  start: Month;
  end: Month;
}

export interface Study {
  level: string;
  /** "BSc" for "Bachelor of Science"; null where there is none. */
  shortLevel: string | null;
  subject: string;
  institution: string;
  place: Place;
  start: Month;
  end: Month;
  thesis: string | null;
  grade: string | null;
}

export interface SkillGroup {
  name: string;
  items: string[];
}

/** Everything there is to say about somebody, shown or not. */
export interface Person {
  language: Language;
  family: string;
  name: string;
  email: string;
  phone: string;
  links: string[];
  place: Place;
  headline: string;
  summary: string;
  stays: Stay[];
  breaks: Break[];
  studies: Study[];
  skills: SkillGroup[];
  spoken: { language: string; level: string }[];
  certificates: string[];
  volunteering: { role: string; organisation: string; start: Month; end: Month }[];
  projects: { name: string; text: string; year: number }[];
  publications: string[];
  awards: string[];
  hobbies: string[];
  references: { name: string; role: string; company: string }[] | null;
}
