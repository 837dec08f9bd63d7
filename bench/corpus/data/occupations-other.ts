import type { Occupation } from "./occupation.ts";

export const ITALIAN: Occupation[] = [
  {
    family: "design",
    companies: ["tech", "retail"],
    titles: ["Stagista grafica", "Grafico pubblicitario", "Designer di prodotto", "Direttrice creativa"],
    duties: [
      "Progettazione di {n} linee di arredo per la casa",
      "Impaginazione di cataloghi da {n}0 pagine",
      "Coordinamento di {n} fornitori",
      "Preparazione degli esecutivi per la stampa",
    ],
    skills: {
      Progettazione: ["Disegno tecnico", "Modellazione 3D", "Tipografia", "Fotoritocco"],
      Software: ["Adobe Illustrator", "Rhinoceros", "AutoCAD"],
    },
    subjects: ["Disegno Industriale", "Comunicazione Visiva"],
    summaries: ["Designer curiosa dei materiali e dei mestieri che li lavorano."],
    certificates: ["Patente europea ECDL"],
  },
  {
    family: "administration",
    companies: ["retail", "hospitality"],
    titles: [
      "Addetta alla segreteria",
      "Impiegato amministrativo",
      "Responsabile amministrativa",
      "Direttore amministrativo",
    ],
    duties: [
      "Fatturazione attiva e passiva per {n} sedi",
      "Gestione delle presenze di {n}0 dipendenti",
      "Rapporti con banche e consulenti",
    ],
    skills: {
      Contabilità: ["Prima nota", "Fatturazione elettronica", "Bilancio"],
      Informatica: ["Microsoft Excel", "Zucchetti", "TeamSystem"],
    },
    subjects: ["Economia Aziendale", "Giurisprudenza"],
    summaries: ["Amministrativa precisa, abituata alle scadenze."],
    certificates: ["Corso sulla sicurezza sul lavoro"],
  },
];

export const PORTUGUESE: Occupation[] = [
  {
    family: "software",
    companies: ["tech"],
    titles: ["Estagiária de desenvolvimento", "Programador", "Engenheira de software", "Líder técnico"],
    duties: [
      "Desenvolvimento de {n} módulos do sistema de faturação",
      "Redução de {p} % no tempo de resposta",
      "Acompanhamento de {n} estagiários",
      "Testes automáticos e integração contínua",
    ],
    skills: {
      Linguagens: ["C#", "JavaScript", "Python", "SQL"],
      Ferramentas: [".NET Core", "Angular", "Azure DevOps", "Git"],
    },
    subjects: ["Engenharia Informática", "Ciência da Computação"],
    summaries: ["Engenheira de software atenta ao pormenor e aos prazos."],
    certificates: ["Microsoft Certified: Azure Developer Associate"],
  },
  {
    family: "hospitality",
    companies: ["hospitality"],
    titles: ["Empregado de mesa", "Rececionista de hotel", "Chefe de receção", "Diretora de alojamento"],
    duties: [
      "Acolhimento de hóspedes em três línguas",
      "Gestão de {n}0 quartos e das reservas",
      "Formação da equipa de {n} pessoas",
    ],
    skills: {
      Hotelaria: ["Gestão de reservas", "Atendimento ao cliente", "Gestão de equipas"],
      Sistemas: ["Opera PMS", "Microsoft Office"],
    },
    subjects: ["Gestão Hoteleira", "Turismo"],
    summaries: ["Profissional de hotelaria com gosto por receber bem."],
    certificates: ["HACCP – Segurança Alimentar"],
  },
];

export const DUTCH: Occupation[] = [
  {
    family: "logistics",
    companies: ["tech", "retail"],
    titles: ["Magazijnmedewerker", "Transportplanner", "Teamleider logistiek", "Hoofd logistiek"],
    duties: [
      "Planning van {n}0 ritten per dag",
      "Begeleiding van {n} nieuwe collega's",
      "Voorraadverschillen met {p} % verminderd",
    ],
    skills: {
      Logistiek: ["Voorraadbeheer", "Ritplanning", "Heftruckcertificaat"],
      Software: ["SAP", "Microsoft Excel", "Exact Online"],
    },
    subjects: ["Logistiek Management", "Bedrijfskunde"],
    summaries: ["Planner die rustig blijft als de weg dicht is."],
    certificates: ["VCA-VOL"],
  },
  {
    family: "teaching",
    companies: ["tech"],
    titles: ["Onderwijsassistent", "Docent wiskunde", "Teamleider onderbouw", "Rector"],
    duties: [
      "Lesgeven aan {n} klassen havo en vwo",
      "Mentor van een brugklas",
      "Ontwikkeling van een doorlopende leerlijn rekenen",
    ],
    skills: {
      Onderwijs: ["Lesontwerp", "Klassenmanagement", "Mentoraat", "Toetsing"],
      ICT: ["Magister", "Moodle"],
    },
    subjects: ["Wiskunde", "Pedagogische Wetenschappen"],
    summaries: ["Docent die leerlingen laat ontdekken dat ze het wel kunnen."],
    certificates: ["Eerstegraads lesbevoegdheid"],
  },
];
