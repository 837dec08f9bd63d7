import type { Wording } from "./wording.ts";

export const GERMAN_WORDING: Wording = {
  headings: {
    summary: ["Profil", "Kurzprofil", "Über mich", "Zusammenfassung"],
    experience: ["Berufserfahrung", "Beruflicher Werdegang", "Berufspraxis", "Praktische Erfahrung"],
    education: ["Ausbildung", "Bildungsweg", "Studium und Ausbildung", "Akademischer Werdegang"],
    skills: ["Kenntnisse", "Fähigkeiten", "Fachkenntnisse", "IT-Kenntnisse", "Kompetenzen"],
    languages: ["Sprachen", "Sprachkenntnisse"],
    certificates: ["Zertifikate", "Weiterbildung"],
    volunteering: ["Ehrenamt", "Ehrenamtliches Engagement"],
    projects: ["Projekte", "Ausgewählte Projekte"],
    publications: ["Veröffentlichungen", "Publikationen"],
    awards: ["Auszeichnungen"],
    hobbies: ["Interessen", "Hobbys"],
    references: ["Referenzen"],
    contact: ["Kontakt", "Persönliche Daten"],
  },
  months: [
    "Januar",
    "Februar",
    "März",
    "April",
    "Mai",
    "Juni",
    "Juli",
    "August",
    "September",
    "Oktober",
    "November",
    "Dezember",
  ],
  shortMonths: ["Jan.", "Feb.", "März", "Apr.", "Mai", "Juni", "Juli", "Aug.", "Sept.", "Okt.", "Nov.", "Dez."],
  seasons: ["Winter", "Frühjahr", "Sommer", "Herbst"],
  quarter: "Q",
  present: ["heute", "Heute", "aktuell", "laufend"],
  since: "seit",
  to: "bis",
  at: "bei",
  degrees: [
    {
      level: "Bachelor of Science",
      short: "B.Sc.",
    },
    {
      level: "Master of Science",
      short: "M.Sc.",
    },
    {
      level: "Diplom",
      short: null,
    },
    {
      level: "Bachelor of Arts",
      short: "B.A.",
    },
    {
      level: "Abitur",
      short: null,
      school: true,
    },
    {
      level: "Promotion",
      short: "Dr.",
    },
  ],
  of: "in",
  expected: "Voraussichtlich",
  grade: ["Abschlussnote: 1,7", "Note 2,1", "mit Auszeichnung"],
  thesis: "Abschlussarbeit",
  internship: "Praktikantin",
  freelance: {
    title: "Freiberufliche Beraterin",
    company: "Selbstständig",
  },
  breaks: ["Elternzeit", "Weltreise", "Pflege eines Angehörigen"],
  spoken: [
    {
      language: "Deutsch",
      level: "Muttersprache",
    },
    {
      language: "Englisch",
      level: "verhandlungssicher",
    },
    {
      language: "Französisch",
      level: "Grundkenntnisse",
    },
    {
      language: "Türkisch",
      level: "fließend",
    },
    {
      language: "Italienisch",
      level: "B1",
    },
  ],
  hobbies: ["Bergwandern", "Chorsingen", "Imkerei", "Schach", "Rennradfahren", "Fotografie"],
  labels: {
    name: "Name",
    address: "Anschrift",
    phone: "Telefon",
    email: "E-Mail",
    birth: "Geburtsdatum",
    nationality: "Staatsangehörigkeit",
    links: "Web",
  },
  document: "Lebenslauf",
  volunteer: [
    {
      role: "Jugendtrainer",
      organisation: "TSV Altenbach",
    },
    {
      role: "Kassenwartin",
      organisation: "Kleingartenverein Sonnenhang e. V.",
    },
  ],
  awards: ["Förderpreis des Handwerks", "Deutschlandstipendium"],
  publications: ["Langsame Warteschlangen. Zeitschrift für kleine Systeme 8 (2018), S. 12–19"],
  projects: [
    {
      name: "Pegelkarte",
      text: "Karte der Pegelstände mit Warnungen für Ruderer",
    },
    {
      name: "Vereinskasse",
      text: "Doppelte Buchführung für kleine Vereine",
    },
  ],
  referencesOnRequest: "Referenzen auf Anfrage.",
  levels: ["Experte", "Sehr gut", "Gut", "Grundkenntnisse"],
  yearWords: ["Jahr", "Jahre"],
  monthWords: ["Monat", "Monate"],
};
