import type { Wording } from "./wording.ts";

export const SPANISH_WORDING: Wording = {
  headings: {
    summary: ["Perfil", "Perfil profesional", "Sobre mí", "Resumen"],
    experience: ["Experiencia laboral", "Experiencia profesional", "Experiencia", "Trayectoria profesional"],
    education: ["Formación académica", "Educación", "Formación", "Estudios"],
    skills: ["Habilidades", "Competencias", "Conocimientos", "Aptitudes"],
    languages: ["Idiomas"],
    certificates: ["Certificaciones", "Cursos"],
    volunteering: ["Voluntariado"],
    projects: ["Proyectos"],
    publications: ["Publicaciones"],
    awards: ["Premios"],
    hobbies: ["Intereses", "Aficiones"],
    references: ["Referencias"],
    contact: ["Contacto", "Datos personales"],
  },
  months: [
    "enero",
    "febrero",
    "marzo",
    "abril",
    "mayo",
    "junio",
    "julio",
    "agosto",
    "septiembre",
    "octubre",
    "noviembre",
    "diciembre",
  ],
  shortMonths: ["ene.", "feb.", "mar.", "abr.", "may.", "jun.", "jul.", "ago.", "sep.", "oct.", "nov.", "dic."],
  seasons: ["Invierno", "Primavera", "Verano", "Otoño"],
  quarter: "T",
  present: ["actualidad", "Actualidad", "presente", "la actualidad"],
  since: "desde",
  to: "a",
  at: "en",
  degrees: [
    {
      level: "Grado",
      short: null,
    },
    {
      level: "Licenciatura",
      short: "Lic.",
    },
    {
      level: "Máster",
      short: null,
    },
    {
      level: "Técnico Superior",
      short: null,
    },
    {
      level: "Doctorado",
      short: null,
    },
    {
      level: "Bachillerato",
      short: null,
      school: true,
    },
  ],
  of: "en",
  expected: "Previsto",
  grade: ["Nota media: 8,4", "Matrícula de honor"],
  thesis: "Trabajo de fin de grado",
  internship: "Becaria",
  freelance: {
    title: "Consultora autónoma",
    company: "Autónoma",
  },
  breaks: ["Excedencia por cuidado de hijos", "Año sabático"],
  spoken: [
    {
      language: "Español",
      level: "nativo",
    },
    {
      language: "Inglés",
      level: "C1",
    },
    {
      language: "Francés",
      level: "básico",
    },
    {
      language: "Catalán",
      level: "intermedio",
    },
  ],
  hobbies: ["Senderismo", "Fotografía", "Ajedrez", "Coro", "Cocina", "Ciclismo"],
  labels: {
    name: "Nombre",
    address: "Dirección",
    phone: "Teléfono",
    email: "Correo electrónico",
    birth: "Fecha de nacimiento",
    nationality: "Nacionalidad",
    links: "Web",
  },
  document: "Currículum Vítae",
  volunteer: [
    {
      role: "Voluntario",
      organisation: "Banco de Alimentos del Olivo",
    },
    {
      role: "Entrenadora infantil",
      organisation: "Club Deportivo Las Lomas",
    },
  ],
  awards: ["Premio a la innovación docente"],
  publications: ["Elogio de la cola lenta, Revista de Sistemas Pequeños, 2020"],
  projects: [
    {
      name: "Mareas",
      text: "Mapa de mareas con avisos para piragüistas",
    },
  ],
  referencesOnRequest: "Referencias disponibles a petición.",
  levels: ["Experto", "Avanzado", "Intermedio", "Básico"],
  yearWords: ["año", "años"],
  monthWords: ["mes", "meses"],
};
