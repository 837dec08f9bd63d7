import type { Occupation } from "./occupation.ts";

export const SPANISH: Occupation[] = [
  {
    family: "software",
    companies: ["tech"],
    titles: ["Programador junior", "Desarrolladora web", "Ingeniera de software", "Jefe de desarrollo"],
    duties: [
      "Migración de {n} aplicaciones a la nube sin interrupciones",
      "Reducción del {p} % en el tiempo de carga",
      "Mentoría de {n} becarios",
      "Integración de pasarelas de pago",
      "Diseño de la base de datos de reservas",
    ],
    skills: {
      Lenguajes: ["JavaScript", "PHP", "Python", "SQL", "Kotlin"],
      Herramientas: ["Laravel", "React", "Docker", "MySQL", "Git"],
    },
    subjects: ["Ingeniería Informática", "Ingeniería de Software", "Telecomunicaciones"],
    summaries: ["Desarrolladora con gusto por el código sencillo y las pruebas automáticas."],
    certificates: ["AWS Certified Developer", "B2 First de Cambridge"],
  },
  {
    family: "teaching",
    companies: ["school"],
    titles: ["Auxiliar de conversación", "Profesora de Primaria", "Jefe de estudios", "Directora académica"],
    duties: [
      "Docencia a {n} grupos de alumnos de 12 a 16 años",
      "Coordinación del programa bilingüe",
      "Tutoría y atención a las familias",
      "Diseño de materiales adaptados",
    ],
    skills: {
      Docencia: ["Programación didáctica", "Atención a la diversidad", "Evaluación", "Tutoría"],
      Tecnología: ["Google Classroom", "Moodle", "Genially"],
    },
    subjects: ["Educación Primaria", "Filología Hispánica", "Pedagogía"],
    summaries: ["Profesora paciente, convencida de que se aprende mejor preguntando."],
    certificates: ["Habilitación lingüística C1"],
  },
  {
    family: "administration",
    companies: ["finance", "health"],
    titles: ["Recepcionista", "Auxiliar administrativo", "Secretaria de dirección", "Responsable de oficina"],
    duties: [
      "Gestión de agenda y viajes de {n} directivos",
      "Facturación mensual a {n}0 clientes",
      "Archivo y digitalización de expedientes",
      "Atención telefónica en dos idiomas",
    ],
    skills: {
      Administración: ["Facturación", "Archivo", "Atención al cliente", "Gestión de agenda"],
      Informática: ["Microsoft Excel", "ContaPlus", "SAP"],
    },
    subjects: ["Administración de Empresas", "Relaciones Laborales"],
    summaries: ["Administrativa ordenada, con diez años de trato diario con el público."],
    certificates: ["Curso de Prevención de Riesgos Laborales"],
  },
  {
    family: "sales",
    companies: ["retail"],
    titles: ["Dependiente", "Asesora comercial", "Jefe de tienda", "Gerente comercial"],
    duties: [
      "Ventas por encima del objetivo en {n} de 12 meses",
      "Apertura de {n} puntos de venta",
      "Formación de {n} personas en técnicas de venta",
      "Negociación con proveedores e inventarios",
    ],
    skills: {
      Ventas: ["Negociación", "Fidelización de clientes", "Escaparatismo", "Control de inventario"],
      Herramientas: ["Salesforce", "Microsoft Office"],
    },
    subjects: ["Marketing", "Comercio Internacional"],
    summaries: ["Comercial constante: escucha primero, propone después."],
    certificates: ["Técnico en Comercio"],
  },
  {
    family: "nursing",
    companies: ["health"],
    titles: ["Auxiliar de enfermería", "Enfermera", "Supervisora de planta", "Directora de enfermería"],
    duties: [
      "Atención a {n} pacientes por turno en urgencias",
      "Implantación del protocolo de higiene de manos",
      "Formación de {n} residentes",
    ],
    skills: {
      Clínica: ["Triaje", "Curas", "Cuidados paliativos", "Administración de fármacos"],
      Sistemas: ["Historia clínica electrónica", "Selene"],
    },
    subjects: ["Enfermería", "Salud Pública"],
    summaries: ["Enfermera de urgencias, serena y metódica."],
    certificates: ["Soporte Vital Avanzado"],
  },
  {
    family: "engineering",
    companies: ["engineering"],
    titles: ["Ingeniero en prácticas", "Ingeniera industrial", "Jefa de producción", "Director de planta"],
    duties: [
      "Mejora del rendimiento de la línea en un {p} %",
      "Implantación de mantenimiento preventivo en {n} máquinas",
      "Auditorías internas de calidad ISO 9001",
    ],
    skills: {
      Producción: ["Lean Manufacturing", "ISO 9001", "Mantenimiento preventivo", "Gestión de proyectos"],
      Software: ["AutoCAD", "SolidWorks", "SAP PP"],
    },
    subjects: ["Ingeniería Industrial", "Ingeniería Mecánica"],
    summaries: ["Ingeniera de planta con los pies en el taller."],
    certificates: ["Green Belt Six Sigma"],
  },
];
