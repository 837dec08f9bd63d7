import type { Occupation } from "./occupation.ts";

export const FRENCH: Occupation[] = [
  {
    family: "software",
    companies: ["tech"],
    titles: ["Développeuse junior", "Développeur web", "Ingénieure logiciel", "Responsable technique"],
    duties: [
      "Refonte du portail client, utilisé par {n}0 000 abonnés",
      "Réduction de {p} % du temps de réponse des API",
      "Encadrement de {n} alternants",
      "Mise en place de l'intégration continue",
      "Migration d'une base Oracle vers PostgreSQL",
    ],
    skills: {
      Langages: ["PHP", "JavaScript", "Python", "SQL", "Java"],
      Outils: ["Symfony", "Vue.js", "Docker", "GitLab CI", "PostgreSQL"],
      Méthodes: ["Méthodes agiles", "Revue de code", "Conception UML"],
    },
    subjects: ["Informatique", "Génie logiciel", "Systèmes d'information"],
    summaries: ["Développeur attentif à la lisibilité du code autant qu'au besoin des usagers."],
    certificates: ["Certification Symfony 6", "TOEIC 935"],
  },
  {
    family: "marketing",
    companies: ["agency", "retail"],
    titles: ["Assistante marketing", "Chargé de communication", "Chef de produit", "Directrice marketing"],
    duties: [
      "Pilotage d'un budget média de {n}00 k€",
      "Lancement de {n} produits sur le marché belge",
      "Hausse de {p} % du trafic naturel en un an",
      "Rédaction de la lettre mensuelle et des dossiers de presse",
    ],
    skills: {
      Marketing: ["Stratégie de marque", "Référencement naturel", "Études de marché", "Rédaction web"],
      Logiciels: ["Google Analytics", "Adobe InDesign", "WordPress", "Brevo"],
    },
    subjects: ["Marketing", "Communication", "Lettres modernes"],
    summaries: ["Chargée de communication curieuse, à l'aise à l'écrit comme devant une salle."],
    certificates: ["Certification Google Ads"],
  },
  {
    family: "nursing",
    companies: ["health"],
    titles: ["Aide-soignante", "Infirmier diplômé d'État", "Infirmière coordinatrice", "Cadre de santé"],
    duties: [
      "Prise en charge de {n} patients par équipe de nuit",
      "Accueil et formation de {n} étudiants",
      "Rédaction des protocoles de pansements",
      "Coordination avec les familles et les médecins traitants",
    ],
    skills: {
      Soins: ["Pansements complexes", "Perfusions", "Soins palliatifs", "Éducation thérapeutique"],
      Informatique: ["Hopital Manager", "Pack Office"],
    },
    subjects: ["Soins infirmiers", "Santé publique"],
    summaries: ["Infirmière polyvalente, dix ans entre médecine et gériatrie."],
    certificates: ["AFGSU niveau 2"],
  },
  {
    family: "finance",
    companies: ["finance"],
    titles: [
      "Assistante comptable",
      "Comptable unique",
      "Contrôleur de gestion",
      "Directrice administrative et financière",
    ],
    duties: [
      "Clôtures mensuelles et liasse fiscale de {n} sociétés",
      "Suivi de trésorerie et relances clients",
      "Automatisation du reporting, {n} jours gagnés par mois",
    ],
    skills: {
      Comptabilité: ["Liasse fiscale", "Déclarations de TVA", "Contrôle de gestion", "Trésorerie"],
      Logiciels: ["Sage", "SAP", "Excel avancé", "Cegid"],
    },
    subjects: ["Comptabilité et gestion", "Finance d'entreprise"],
    summaries: ["Comptable rigoureuse qui aime expliquer les chiffres à ceux qui les craignent."],
    certificates: ["DSCG obtenu en 2015"],
  },
  {
    family: "hospitality",
    companies: ["hospitality"],
    titles: ["Commis de cuisine", "Chef de partie", "Second de cuisine", "Chef de cuisine"],
    duties: [
      "Service de {n}0 couverts par jour",
      "Création de cartes de saison avec {n} producteurs locaux",
      "Gestion des stocks et des normes HACCP",
    ],
    skills: {
      Cuisine: ["Pâtisserie", "Cuisson sous vide", "Gestion des coûts", "Normes HACCP"],
    },
    subjects: ["Cuisine", "Hôtellerie-restauration"],
    summaries: ["Chef sobre et précis, formé en brasserie."],
    certificates: ["Permis de formation hygiène alimentaire"],
  },
  {
    family: "civil engineering",
    companies: ["engineering"],
    titles: ["Dessinatrice-projeteuse", "Conducteur de travaux", "Ingénieure structure", "Directeur de projet"],
    duties: [
      "Suivi de {n} chantiers et de {n2} sous-traitants",
      "Calcul de structures en béton armé selon l'Eurocode 2",
      "Chiffrage et réponse aux appels d'offres",
    ],
    skills: {
      Technique: ["Béton armé", "Eurocodes", "Métré", "Appels d'offres"],
      Logiciels: ["AutoCAD", "Revit", "Robot Structural Analysis"],
    },
    subjects: ["Génie civil", "Bâtiment et travaux publics"],
    summaries: ["Ingénieure de chantier autant que de bureau d'études."],
    certificates: ["Habilitation électrique B0"],
  },
];
