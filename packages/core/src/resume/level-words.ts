/** How well somebody knows a thing, plain: what follows or stands under a skill and is none itself. */
const LEVELS = `native|native speaker|mother tongue|fluent|basic|basics|beginner|elementary|intermediate|upper intermediate|advanced|expert
|expert level|master|senior|junior|proficient|proficiency|competent|competency|novice|professional|full professional|limited working|(?:full |limited )?(?:professional|working|professional working) proficiency|native or bilingual proficiency|elementary proficiency|muttersprachler|muttersprachlerin|native level
|working|working knowledge|basic knowledge|good knowledge|good|very good|excellent|strong|solid|familiar|familiarity|experienced|skilled
|fundamentals?|conversational|grundkenntnisse|gute kenntnisse|sehr gute kenntnisse|erweiterte kenntnisse|fortgeschritten|fortgeschrittene
|sehr gut|gut|grundlagen|experte|expertin|meister|anfanger|muttersprache|verhandlungssicher|fliessend|basiskenntnisse|profi|versiert|sicher
|debutant|intermediaire|avance|confirme|courant|maitrise|bonne maitrise|excellente maitrise|notions|bases|bon niveau|bilingue|langue maternelle
|tres bon|tres bien|bien|bon|basico|basica|intermedio|avanzado|avanzada|experto|experta|nativo|nativa|lengua materna|fluido|alto|medio|bajo
|nivel alto|nivel medio|nivel basico|nivel avanzado|nivel intermedio|usuario|principiante|base|buono|ottimo|discreto|avanzato|esperto
|madrelingua|scolastico|fluente|avancado|intermediario|especialista|goed|zeer goed|uitstekend|gevorderd|basis|moedertaal|vloeiend|gemiddeld
|level|niveau|nivel|livello|[abc][12]|[abc][12] level|niveau [abc][12]|nivel [abc][12]`;

const AMOUNT = `(?:(?:over|more than|uber|mehr als|plus de|mas de|\\+)\\s*)?\\d{1,2}\\s?\\+?\\s*(?:years?|yrs?|jahre?n?|ans?|annees?|anos?|anni|jaar|months?|monate?|mois|meses)(?: (?:of )?(?:experience|erfahrung|berufserfahrung|d'?experience|de experiencia|di esperienza|ervaring))?`;

const LEVEL = new RegExp(
  `^(?:(?:${LEVELS.replaceAll("\n", "")})|${AMOUNT}|(?:level|niveau|stufe)?\\s?\\d{1,3}\\s?(?:%|\\/\\s?\\d{1,3}|(?:of|von|sur|de)\\s\\d{1,3}))$`,
);

/** Whether a text, plain, says only how well or how long. */
export function isLevel(plainText: string): boolean {
  return LEVEL.test(plainText.trim().replace(/^[-–—:(\s]+|[).\s]+$/g, ""));
}

/** Circles, stars, bars: a level that is drawn. */
const DRAWN = /[\s:]*(?:[●○◉◎◌⬤⚫⚪★☆✩✪✭✮✯✦✧⭐■□▪▫▬▭▮▯◼◻◾◽█▓▒░⬛⬜♦◆◇]\uFE0F?\s?){2,}\s*$/u;
const WRITTEN_BEHIND = new RegExp(
  `[\\s,:]+(?:\\d{1,3}\\s?%|\\d{1,2}\\s?\\/\\s?(?:5|6|10|100)|\\(?${AMOUNT}\\)?)\\s*$`,
  "i",
);

/** Length of the part of a text before a rating at its end: "Python ●●●○", "Excel 90%", "Java 5 years". */
export function lengthBeforeRating(text: string): number {
  const drawn = DRAWN.exec(text)?.index ?? text.length;
  return WRITTEN_BEHIND.exec(text.slice(0, drawn))?.index ?? drawn;
}
