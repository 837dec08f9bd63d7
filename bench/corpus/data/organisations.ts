import type { Language } from "../model.ts";

export type CompanyKind =
  | "tech"
  | "health"
  | "school"
  | "retail"
  | "agency"
  | "finance"
  | "law"
  | "construction"
  | "logistics"
  | "hospitality"
  | "engineering"
  | "science"
  | "public";

/** Made-up stems; none is known to be a business. */
const STEMS = [
  "Harborline", "Velora", "Quillon", "Brightmoor", "Tessaly", "Northgale", "Cindermill", "Ostrava Bay", "Pellucid",
  "Kestrel & Vane", "Marrowstone", "Halcyon Reach", "Undine", "Forgeleaf", "Saltmarsh", "Orrin", "Bluewick",
  "Wexcombe", "Tallgrass", "Juniper Hollow", "Copperfen", "Lumenark", "Greyfriar", "Aldergate", "Sundrift",
  "Mistral Point", "Ravenscar", "Elmstead", "Polarwind", "Fernhollow",
]; // prettier-ignore

const EN: Record<CompanyKind, string[]> = {
  tech: ["{s} Systems", "{s} Labs", "{s}, Inc.", "{s} Software Ltd", "{s}.io", "{s}", "{s} Analytics"],
  health: ["St. {p} Hospital", "{s} Medical Center", "{s} Community Clinic", "{p} Care Home", "{s} Health Partners"],
  school: ["{p} High School", "{s} Elementary School", "{p} Academy", "{s} Learning Trust"],
  retail: ["{s} Outfitters", "{s} Stores", "{p} & Sons", "{s} Home Goods", "The {s} Company"],
  agency: ["{s} Studio", "{s} Creative", "{p} & {p2}", "Agency {s}", "{s} Media Group"],
  finance: ["{s} Capital", "{p} Accountants LLP", "{s} Credit Union", "Bank of {s}", "{s} Insurance Group"],
  law: ["{p}, {p2} & Partners", "{p} Law LLP", "{s} Legal Aid", "{p} Chambers"],
  construction: ["{p} Builders", "{s} Construction Co.", "{p} Electrical Services", "{s} Civil Works Ltd"],
  logistics: ["{s} Freight", "{s} Logistics", "{p} Haulage Ltd", "{s} Parcel Network"],
  hospitality: ["Hotel {s}", "The {s} Kitchen", "{p}'s Bistro", "{s} Resorts", "Café {s}"],
  engineering: ["{s} Engineering", "{p} Dynamics", "{s} Power Corporation", "{s} Aerostructures", "{p} Instruments"],
  science: ["{s} Biosciences", "Institute for {s} Research", "{s} Pharmaceuticals", "{p} Laboratory"],
  public: [
    "City of {s}",
    "{s} County Council",
    "{s} Foundation",
    "Department of {s} Affairs",
    "{s} Housing Association",
  ],
};

const OTHERS: Record<Exclude<Language, "en">, Partial<Record<CompanyKind, string[]>> & { tech: string[] }> = {
  de: {
    tech: ["{s} GmbH", "{s} Software AG", "{p} IT-Systeme GmbH & Co. KG", "{s} Digital GmbH"],
    health: ["Klinikum {s}", "Pflegezentrum {p}", "St.-{p}-Krankenhaus"],
    school: ["Gymnasium {s}", "Grundschule am {p}platz", "Gesamtschule {s}"],
    retail: ["{p} Einzelhandel GmbH", "Kaufhaus {p}", "{s} Möbel"],
    finance: ["Sparkasse {s}", "{p} Steuerberatung", "{s} Versicherung AG"],
    logistics: ["Spedition {p}", "{s} Logistik GmbH"],
    hospitality: ["Hotel {s}", "Gasthaus {p}", "Restaurant {s}"],
    engineering: ["{p} Maschinenbau GmbH", "{s} Antriebstechnik AG", "Ingenieurbüro {p}"],
  },
  fr: {
    tech: ["{s} SAS", "{s} Technologies", "{p} Informatique", "Groupe {s}"],
    health: ["Clinique {p}", "Hôpital Saint-{p}", "EHPAD Les {s}"],
    school: ["Collège {p}", "Lycée {p}", "École {s}"],
    retail: ["Maison {p}", "{s} Distribution", "Boutique {s}"],
    finance: ["Cabinet {p} & Associés", "Banque {s}", "Mutuelle {s}"],
    hospitality: ["Hôtel {s}", "Brasserie {p}", "Auberge {s}"],
    agency: ["Agence {s}", "Studio {p}"],
    engineering: ["{p} Ingénierie", "{s} Énergies SA"],
  },
  es: {
    tech: ["{s} S.L.", "{s} Soluciones", "Grupo {p}", "{s} Digital S.A."],
    health: ["Hospital {p}", "Clínica {s}", "Centro de Salud {p}"],
    school: ["Colegio {p}", "Instituto {s}"],
    retail: ["Almacenes {p}", "Comercial {s}"],
    finance: ["Asesoría {p}", "Banco {s}", "Seguros {s}"],
    hospitality: ["Hotel {s}", "Restaurante {p}"],
    engineering: ["Ingeniería {p} S.A.", "Construcciones {p}"],
  },
  it: {
    tech: ["{s} S.r.l.", "{p} Sistemi S.p.A.", "Gruppo {s}"],
    retail: ["{p} Casa S.r.l.", "Negozi {s}"],
    hospitality: ["Ristorante {p}", "Albergo {s}"],
  },
  pt: {
    tech: ["{s} Lda.", "{p} Sistemas S.A.", "Grupo {s}"],
    retail: ["Lojas {p}", "{s} Comércio Ltda."],
    hospitality: ["Restaurante {p}", "Hotel {s}"],
  },
  nl: {
    tech: ["{s} B.V.", "{p} Automatisering", "{s} Groep N.V."],
    retail: ["{p} Wonen B.V.", "Warenhuis {s}"],
    hospitality: ["Restaurant {p}", "Hotel {s}"],
  },
};

const UNIVERSITIES: Record<Language, string[]> = {
  en: [
    "{s} State University", "University of {s}", "{p} College", "{s} Institute of Technology", "{s} Polytechnic",
    "{p} University", "Royal {s} College of Arts", "{s} Community College",
  ], // prettier-ignore
  de: ["Universität {s}", "Technische Universität {s}", "Hochschule {s}", "Fachhochschule {p}"],
  fr: ["Université de {s}", "École Supérieure {p}", "IUT de {s}", "Institut {s}"],
  es: ["Universidad de {s}", "Universidad Politécnica de {s}", "Escuela Superior {p}"],
  it: ["Università degli Studi di {s}", "Politecnico di {s}"],
  pt: ["Universidade de {s}", "Instituto Politécnico de {s}"],
  nl: ["Universiteit {s}", "Hogeschool {s}"],
};

const SCHOOLS: Record<Language, string[]> = {
  en: ["{p} High School", "{s} Sixth Form College"],
  de: ["{p}-Gymnasium", "Berufskolleg {s}"],
  fr: ["Lycée {p}"],
  es: ["Instituto {p}"],
  it: ["Liceo Scientifico {p}"],
  pt: ["Escola Secundária {p}"],
  nl: ["{p} College"],
};

export function listCompanyPatterns(language: Language, kind: CompanyKind): string[] {
  if (language === "en") return EN[kind];
  return OTHERS[language][kind] ?? OTHERS[language].tech;
}

export function listInstitutionPatterns(language: Language, level: "university" | "school"): string[] {
  return (level === "university" ? UNIVERSITIES : SCHOOLS)[language];
}

export function listStems(): string[] {
  return STEMS;
}
