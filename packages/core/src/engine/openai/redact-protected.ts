/** What a model is never told, by the labels that stand before it in nine languages. */
const LABELS =
  `date of birth|birth ?date|birthday|born(?: on| in)?|place of birth|dob|d\\.o\\.b\\.|age|race|ethnicity|ethnic origin|nationality|citizenship
|marital status|civil status|family status|religion|religious affiliation|denomination|gender|sex|pronouns|children|photo|photograph|disability|height|weight
|geburtsdatum|geburtstag|geburtsort|geboren(?: am| in)?|geb\\.|alter|staatsangeh[oö]rigkeit|nationalit[aä]t|familienstand|konfession|religionszugeh[oö]rigkeit|geschlecht|kinder|foto
|date de naissance|lieu de naissance|n[eé]e?(?:\\(e\\))? le|[aâ]ge|nationalit[eé]|[eé]tat civil|situation (?:de famille|familiale)|sexe|enfants
|fecha de nacimiento|lugar de nacimiento|nacid[oa] el|edad|nacionalidad|estado civil|religi[oó]n|sexo|g[eé]nero|raza|etnia|hijos
|data di nascita|luogo di nascita|nat[oa] il|et[aà]|nazionalit[aà]|cittadinanza|stato civile|sesso
|data de nascimento|naturalidade|idade|nacionalidade|estado civil|ra[cç]a|filhos
|geboortedatum|geboorteplaats|geboren op|leeftijd|nationaliteit|burgerlijke staat|geslacht`.replaceAll("\n", "");
/** From the label to the end of the line or of the cell. */
const LABELLED = new RegExp(
  `(?<=^|[\\n\\t|•·;]|\\s{3})([^\\S\\n\\t]*(?:${LABELS})[^\\S\\n\\t]*(?:[:：]|\\t|\\s[-–]\\s)[^\\S\\n]*)[^\\n\\t|•·;]+`,
  "giu",
);
/** Written into a sentence or on a line of its own. */
const WRITTEN = [
  /(?<![\p{L}\p{N}])\d{1,2}[- ]?(?:years?|yrs?)[- ]old(?![\p{L}\p{N}])/giu,
  /(?<![\p{L}\p{N}])(?:\d{1,2}\s(?:jahre alt|ans(?=\s*(?:$|[,|•·\n]))|años de edad|anni di età))(?![\p{L}\p{N}])/giu,
  /(?<![\p{L}\p{N}])(?:aged|age)\s\d{2}(?![\p{L}\p{N}])/giu,
  /(?<![\p{L}\p{N}])(?:born(?: on| in)?|geboren(?: am)?|geb\.|née?(?:\(e\))? le|nacid[oa] el|nat[oa] il|geboren op|nascid[oa] em)\s[^\n\t|•;,]{0,12}\d[^\n\t|•;,]{0,20}/giu,
  /(?<=^|[\n\t|•·;,])[^\S\n]*(?:single|married|divorced|widowed|ledig|verheiratet|geschieden|verwitwet|célibataire|mariée?|divorcée?|soltero|soltera|casado|casada|divorciad[oa]|celibe|nubile|sposat[oa]|male|female|non-binary|männlich|weiblich)[^\S\n]*(?=$|[\n\t|•·;,])/giu,
];

/** Without age, date of birth, race, nationality, marital status, religion, gender and the like. */
export function redactProtected(text: string): string {
  const labelled = text.replace(LABELLED, "[personal]");
  return WRITTEN.reduce((left, pattern) => left.replace(pattern, " [personal]"), labelled);
}
