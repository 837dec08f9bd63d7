import type { Wording } from "./wording.ts";

export const FRENCH_WORDING: Wording = {
  headings: {
    summary: ["Profil", "À propos", "Résumé", "Objectif"],
    experience: ["Expérience professionnelle", "Expériences professionnelles", "Parcours professionnel", "Expériences"],
    education: ["Formation", "Formations", "Diplômes et formations", "Parcours scolaire"],
    skills: ["Compétences", "Compétences techniques", "Compétences clés", "Savoir-faire"],
    languages: ["Langues"],
    certificates: ["Certifications"],
    volunteering: ["Bénévolat", "Engagement associatif"],
    projects: ["Projets"],
    publications: ["Publications"],
    awards: ["Distinctions"],
    hobbies: ["Centres d'intérêt", "Loisirs"],
    references: ["Références"],
    contact: ["Contact", "Coordonnées"],
  },
  months: [
    "janvier",
    "février",
    "mars",
    "avril",
    "mai",
    "juin",
    "juillet",
    "août",
    "septembre",
    "octobre",
    "novembre",
    "décembre",
  ],
  shortMonths: ["janv.", "févr.", "mars", "avr.", "mai", "juin", "juil.", "août", "sept.", "oct.", "nov.", "déc."],
  seasons: ["Hiver", "Printemps", "Été", "Automne"],
  quarter: "T",
  present: ["aujourd'hui", "Aujourd’hui", "présent", "à ce jour"],
  since: "depuis",
  to: "à",
  at: "chez",
  degrees: [
    {
      level: "Licence",
      short: null,
    },
    {
      level: "Master",
      short: null,
    },
    {
      level: "BTS",
      short: null,
    },
    {
      level: "Diplôme d'ingénieur",
      short: null,
    },
    {
      level: "Doctorat",
      short: null,
    },
    {
      level: "Baccalauréat",
      short: "Bac",
      school: true,
    },
  ],
  of: "en",
  expected: "Prévu",
  grade: ["Mention bien", "Mention très bien", "Major de promotion"],
  thesis: "Mémoire",
  internship: "Stagiaire",
  freelance: {
    title: "Consultante indépendante",
    company: "Auto-entrepreneur",
  },
  breaks: ["Congé parental", "Année sabbatique"],
  spoken: [
    {
      language: "Français",
      level: "langue maternelle",
    },
    {
      language: "Anglais",
      level: "courant",
    },
    {
      language: "Espagnol",
      level: "B1",
    },
    {
      language: "Arabe",
      level: "bilingue",
    },
    {
      language: "Allemand",
      level: "notions",
    },
  ],
  hobbies: ["Randonnée", "Photographie argentique", "Cuisine", "Échecs", "Chorale", "Course à pied"],
  labels: {
    name: "Nom",
    address: "Adresse",
    phone: "Téléphone",
    email: "Courriel",
    birth: "Date de naissance",
    nationality: "Nationalité",
    links: "Site",
  },
  document: "Curriculum vitæ",
  volunteer: [
    {
      role: "Bénévole",
      organisation: "Banque alimentaire des Tilleuls",
    },
    {
      role: "Trésorière",
      organisation: "Club d'aviron du Val",
    },
  ],
  awards: ["Prix de l'innovation régionale"],
  publications: ["Éloge des files lentes, Revue des petits systèmes, n° 4, 2020"],
  projects: [
    {
      name: "Marégraphe",
      text: "Carte des marées avec alertes pour les kayakistes",
    },
  ],
  referencesOnRequest: "Références disponibles sur demande.",
  levels: ["Expert", "Avancé", "Intermédiaire", "Débutant"],
  yearWords: ["an", "ans"],
  monthWords: ["mois", "mois"],
};
