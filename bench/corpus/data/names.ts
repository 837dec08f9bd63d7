import type { Language } from "../model.ts";

/** Given and family names, mixed freely within a culture: nobody in particular. */
interface Culture {
  given: string[];
  family: string[];
}

const CULTURES = {
  english: {
    given: ["Harriet", "Callum", "Imogen", "Desmond", "Beatrice", "Warren", "Tess", "Rufus", "Marjorie", "Elliot"],
    family: ["Penhallow", "Thornbury", "Ashdown", "Whitlock", "Marchbanks", "Gillespie", "Underhill", "Fairbrother"],
  },
  african: {
    given: ["Chiamaka", "Kwabena", "Zanele", "Tendai", "Amara", "Babajide", "Wanjiru", "Thabo", "Efua", "Mulugeta"],
    family: ["Okonjo", "Mensah", "Dlamini", "Moyo", "Adeyinka", "Nkosi", "Kamau", "Tesfaye", "Boateng", "Onyango"],
  },
  southAsian: {
    given: ["Anjali", "Rohan", "Meera", "Vikram", "Nadia", "Farhan", "Lakshmi", "Sanjay", "Ayesha", "Tharindu"],
    family: ["Raghunathan", "Bhattacharya", "Qureshi", "Iyengar", "Perera", "Chaudhary", "Deshmukh", "Siddiqui"],
  },
  eastAsian: {
    given: ["Mei-Ling", "Haruto", "Ji-woo", "Wen", "Sakura", "Minh", "Thi Lan", "Kenji", "Xiaoyu", "Seo-yeon"],
    family: ["Tan", "Nakamura", "Park", "Zhao", "Nguyen", "Ishikawa", "Lim", "Huang", "Tran", "Kobayashi"],
  },
  arabic: {
    given: ["Layla", "Omar", "Yasmin", "Khalid", "Noor", "Tariq", "Salma", "Idris", "Rania", "Bilal"],
    family: ["Haddad", "El-Sayed", "Mansouri", "Al-Rashid", "Khoury", "Benali", "Nasser", "Abdelaziz"],
  },
  slavic: {
    given: ["Zofia", "Bohdan", "Katarzyna", "Luka", "Oksana", "Dragan", "Milena", "Tomasz", "Vesna", "Jiří"],
    family: ["Wiśniewska", "Kovalenko", "Novotný", "Petrović", "Zielińska", "Horvat", "Dvořák", "Marchenko"],
  },
  german: {
    given: ["Anneliese", "Lukas", "Friederike", "Jörg", "Saskia", "Matthias", "Heike", "Tobias", "Ulrike", "Jürgen"],
    family: ["Brandstätter", "Vogelsang", "Kühnemann", "Hollerbach", "Winterfeld", "Krämer", "Schönborn", "Oberländer"],
  },
  french: {
    given: ["Élodie", "Mathieu", "Solène", "Baptiste", "Aurélie", "Gaëtan", "Clémence", "Thibault", "Inès", "Rémi"],
    family: ["Delacourt", "Lefèvre-Morin", "Beaumont", "Garnier", "Rousselot", "Chevallier", "Dufresne", "Marchand"],
  },
  spanish: {
    given: ["Lucía", "Álvaro", "Marisol", "Íñigo", "Rocío", "Sebastián", "Ximena", "Joaquín", "Noelia", "Ramón"],
    family: ["Echeverría Soto", "Quintana Ruiz", "Villalobos", "Aguirre Peña", "Castellanos", "Ibáñez Mora", "Zúñiga"],
  },
  italian: {
    given: ["Chiara", "Leonardo", "Ginevra", "Matteo", "Federica", "Niccolò"],
    family: ["Bellandi", "Moretti", "Castelnuovo", "Ferraris", "Lombardini", "D'Angelo"],
  },
  portuguese: {
    given: ["Beatriz", "Tiago", "Inês", "Gonçalo", "Mariana", "João"],
    family: ["Figueiredo", "Carvalhal", "Monteiro da Silva", "Azevedo", "Brandão", "Pacheco"],
  },
  dutch: {
    given: ["Femke", "Joost", "Marloes", "Sander", "Anouk", "Thijs"],
    family: ["van der Velde", "de Graaf", "Hoekstra", "Terpstra", "van Leeuwen", "Brouwers"],
  },
} satisfies Record<string, Culture>;

/** Whose names a resume in a language may bear; the first are likelier because they are listed more often. */
export const CULTURES_OF_LANGUAGE: Record<Language, Culture[]> = {
  en: [
    CULTURES.english,
    CULTURES.english,
    CULTURES.african,
    CULTURES.southAsian,
    CULTURES.eastAsian,
    CULTURES.arabic,
    CULTURES.slavic,
    CULTURES.german,
    CULTURES.spanish,
  ],
  de: [CULTURES.german, CULTURES.german, CULTURES.slavic, CULTURES.arabic],
  fr: [CULTURES.french, CULTURES.french, CULTURES.african, CULTURES.arabic],
  es: [CULTURES.spanish, CULTURES.spanish, CULTURES.arabic],
  it: [CULTURES.italian],
  pt: [CULTURES.portuguese],
  nl: [CULTURES.dutch, CULTURES.dutch, CULTURES.arabic],
};
