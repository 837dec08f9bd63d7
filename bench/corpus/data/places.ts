import type { Language, Place } from "../model.ts";

/** Real cities with made-up streets. City, region, country, code, postcode. */
type Row = [city: string, region: string | null, country: string, code: string, postcode: string];

const ENGLISH: Row[] = [
  ["Portland", "OR", "United States", "US", "97205"],
  ["Austin", "TX", "United States", "US", "78701"],
  ["Milwaukee", "WI", "USA", "US", "53202"],
  ["Raleigh", "North Carolina", "United States", "US", "27601"],
  ["Albuquerque", "NM", "United States", "US", "87102"],
  ["Pittsburgh", "PA", "USA", "US", "15222"],
  ["Salt Lake City", "UT", "United States", "US", "84101"],
  ["Minneapolis", "Minnesota", "United States", "US", "55401"],
  ["Toronto", "ON", "Canada", "CA", "M5V 2T6"],
  ["Halifax", "Nova Scotia", "Canada", "CA", "B3H 4R2"],
  ["Calgary", "AB", "Canada", "CA", "T2P 1J9"],
  ["Leeds", null, "United Kingdom", "GB", "LS1 4AP"],
  ["Bristol", null, "UK", "GB", "BS1 5TR"],
  ["Edinburgh", "Scotland", "United Kingdom", "GB", "EH1 1YZ"],
  ["Manchester", null, "United Kingdom", "GB", "M1 2WD"],
  ["Dublin", null, "Ireland", "IE", "D02 X285"],
  ["Galway", null, "Ireland", "IE", "H91 E2K3"],
  ["Melbourne", "VIC", "Australia", "AU", "3000"],
  ["Brisbane", "Queensland", "Australia", "AU", "4000"],
  ["Auckland", null, "New Zealand", "NZ", "1010"],
  ["Singapore", null, "Singapore", "SG", "048616"],
  ["Bengaluru", "Karnataka", "India", "IN", "560001"],
  ["Pune", "Maharashtra", "India", "IN", "411001"],
  ["Nairobi", null, "Kenya", "KE", "00100"],
  ["Lagos", null, "Nigeria", "NG", "101001"],
  ["Cape Town", "Western Cape", "South Africa", "ZA", "8001"],
  ["Dubai", null, "United Arab Emirates", "AE", "00000"],
  ["Rotterdam", null, "Netherlands", "NL", "3011 AD"],
  ["Copenhagen", null, "Denmark", "DK", "1050"],
  ["Kraków", null, "Poland", "PL", "31-001"],
];

const ROWS: Record<Language, Row[]> = {
  en: ENGLISH,
  de: [
    ["Hamburg", null, "Deutschland", "DE", "20095"],
    ["Leipzig", "Sachsen", "Deutschland", "DE", "04109"],
    ["München", "Bayern", "Deutschland", "DE", "80331"],
    ["Köln", null, "Deutschland", "DE", "50667"],
    ["Graz", "Steiermark", "Österreich", "AT", "8010"],
    ["Zürich", null, "Schweiz", "CH", "8001"],
    ["Freiburg im Breisgau", null, "Deutschland", "DE", "79098"],
    ["Nürnberg", "Bayern", "Deutschland", "DE", "90402"],
  ],
  fr: [
    ["Lyon", null, "France", "FR", "69003"],
    ["Nantes", null, "France", "FR", "44000"],
    ["Toulouse", "Occitanie", "France", "FR", "31000"],
    ["Lille", null, "France", "FR", "59800"],
    ["Bruxelles", null, "Belgique", "BE", "1000"],
    ["Genève", null, "Suisse", "CH", "1204"],
    ["Montréal", "Québec", "Canada", "CA", "H2Y 1C6"],
  ],
  es: [
    ["Valencia", null, "España", "ES", "46002"],
    ["Sevilla", "Andalucía", "España", "ES", "41001"],
    ["Zaragoza", null, "España", "ES", "50001"],
    ["Bogotá", null, "Colombia", "CO", "110111"],
    ["Guadalajara", "Jalisco", "México", "MX", "44100"],
    ["Córdoba", null, "Argentina", "AR", "5000"],
    ["Valparaíso", null, "Chile", "CL", "2340000"],
  ],
  it: [
    ["Torino", "Piemonte", "Italia", "IT", "10121"],
    ["Bologna", null, "Italia", "IT", "40121"],
    ["Padova", "Veneto", "Italia", "IT", "35121"],
  ],
  pt: [
    ["Porto", null, "Portugal", "PT", "4000-322"],
    ["Coimbra", null, "Portugal", "PT", "3000-213"],
    ["Curitiba", "PR", "Brasil", "BR", "80010-000"],
  ],
  nl: [
    ["Utrecht", null, "Nederland", "NL", "3511 CE"],
    ["Eindhoven", null, "Nederland", "NL", "5611 AZ"],
    ["Antwerpen", null, "België", "BE", "2000"],
  ],
};

const STREETS: Record<Language, string[]> = {
  en: [
    "48 Larkspur Lane",
    "1207 Cedar Hollow Road",
    "Flat 3, 19 Quay Street",
    "310 Birch Avenue, Apt 5",
    "6 Millrace Court",
  ],
  de: ["Lindenweg 14", "Am Alten Markt 3", "Kastanienallee 27", "Mühlgasse 8"],
  fr: ["12 rue des Tilleuls", "4 bis, impasse du Moulin", "85 avenue de la Gare"],
  es: ["Calle del Olivo 23, 2.º B", "Avenida de los Almendros 110", "Plaza del Molino 4"],
  it: ["Via dei Platani 18", "Corso delle Acacie 41"],
  pt: ["Rua das Oliveiras 56", "Avenida do Moinho 9, 3.º Esq."],
  nl: ["Lindelaan 12", "Molenstraat 45"],
};

/** Countries that write the postcode behind the city. */
const POSTCODE_LAST = new Set(["US", "CA", "GB", "IE", "AU", "NZ", "SG", "IN", "KE", "NG", "ZA", "AE"]);

/** The places that somebody who writes in the language may live in. */
export function listPlaces(language: Language): Omit<Place, "street">[] {
  return ROWS[language].map(([city, region, country, code, postcode]) => ({
    city,
    region,
    country,
    code,
    postcode,
    postcodeFirst: !POSTCODE_LAST.has(code),
  }));
}

export function listStreets(language: Language): string[] {
  return STREETS[language];
}
