/** What a form asks of a person besides their work. "date": of birth. */
export type PersonalKind = "age" | "race" | "date" | "other";

/**
 * The labels before such a statement, in English, German, French, Spanish, Italian, Portuguese and Dutch, as patterns
 * without regard to case. "race" alone is also a contest: see {@link AMBIGUOUS_RACE_LABEL}.
 */
export const PERSONAL_LABELS: Readonly<Record<PersonalKind, readonly string[]>> = {
  age: ["(?:current |my )?age", "alter", "[aâ]ge", "edad", "et[aà]", "idade", "leeftijd"],
  race: [
    "race(?:\\s?(?:[/&-]|and|or)\\s?(?:ethnicity|ethnic origin))?",
    "ethnicity(?:\\s?(?:[/&-]|and|or)\\s?race)?",
    "ethnic(?:al)? (?:origin|background|group|identity)",
    "racial (?:origin|background|identity)",
    "rasse|ethnie|ethnizit[aä]t|ethnische (?:zugeh[oö]rigkeit|herkunft)",
    "ethnicit[eé]|origines? ethniques?|appartenance ethnique",
    "raza(?:\\s?(?:/|y)\\s?etnia)?|etnia|etnicidad|origen [eé]tnico|pertenencia [eé]tnica",
    "razza|origine etnica|appartenenza etnica",
    "ra[cç]a(?:\\s?(?:/|e|ou)\\s?(?:cor|etnia))?|cor\\s?(?:/|e|ou)\\s?ra[cç]a|origem [eé]tnica",
    "ras|etniciteit|etnische (?:afkomst|achtergrond|herkomst)",
  ],
  date: [
    "(?:date(?: and place)? of birth|birth ?date|birthday|dob|d\\.o\\.b\\.?)(?:\\s?[/&]\\s?age)?|born(?: on| in)?|place of birth",
    "geburtsdatum|geburtstag|geburtsort|geboren(?: am| in)?|geb\\.",
    "date(?: et lieu)? de naissance|lieu de naissance|n[eé]e?(?:\\(e\\))? le",
    "(?:fecha|lugar)(?: y lugar)? de nacimiento|nacid[oa] el",
    "(?:data|luogo)(?: e luogo)? di nascita|nat[oa] il",
    "data de nascimento|naturalidade|nascid[oa] em",
    "geboortedatum|geboorteplaats|geboren op",
  ],
  other: [
    "nationality|citizenship|marital status|civil status|family status|religion|religious affiliation|denomination|gender|sex|pronouns|children|disability|height|weight",
    "staatsangeh[oö]rigkeit|nationalit[aä]t|familienstand|konfession|religionszugeh[oö]rigkeit|geschlecht|kinder",
    "nationalit[eé]|[eé]tat civil|situation (?:de famille|familiale)|sexe|enfants",
    "nacionalidad|estado civil|religi[oó]n|sexo|g[eé]nero|hijos",
    "nazionalit[aà]|cittadinanza|stato civile|sesso",
    "nacionalidade|filhos",
    "nationaliteit|burgerlijke staat|geslacht",
  ],
};

/** A contest as well, and a breed: the value has to say which. */
export const AMBIGUOUS_RACE_LABEL = /^(?:race|rasse|raza|razza|ra[cç]a|ras)$/iu;

/** What "Race:" is followed by when it is not a contest: lower case, no accents. */
export const RACE_WORDS: ReadonlySet<string> = new Set(
  `black white asian african africanamerican afro afrocaribbean caribbean caucasian hispanic latino latina latinx latine native
  hawaiian indigenous indian aboriginal maori arab mixed multiracial biracial mestizo mestiza mulatto roma romani european
  british irish chinese japanese korean vietnamese filipino filipina pakistani bangladeshi islander
  weiss schwarz asiatisch kaukasisch blanc blanche noir noire asiatique metis metisse
  blanco blanca negro negra asiatico asiatica indigena afrodescendiente mulato mulata
  branco branca preto preta pardo parda amarelo amarela bianco bianca nero nera caucasico caucasica
  blank wit zwart aziatisch`.split(/\s+/),
);

/** What may stand beside these, and says nothing alone. */
export const RACE_FILLERS: ReadonlySet<string> = new Set(
  `american or and non not other two more races race alaska alaskan pacific middle eastern north south east west southeast o y e ou et`.split(
    " ",
  ),
);

/** Said instead of an answer, in the words it starts with. */
export const NO_ANSWER =
  /^(?:prefer not|rather not|decline|declined|not (?:disclosed|specified|stated|applicable|given)|undisclosed|unspecified|n\/?a|none|keine angabe|k\.? ?a\.|non (?:pr[eé]cis|renseign|specificat)|prefiero no|no especificad|n[aã]o (?:informad|declarad)|onbekend)/iu;

/** Behind a number: years of a life, and of nothing else. */
export const LIFE_YEARS =
  "years? old|yrs? old|years? of age|y/o|jahre alt|años de edad|anni di età|anos de idade|jaar oud";
/** Behind a number that has the label of an age. */
export const YEARS = "years?|yrs?|jahre|ans|años|anni|anos|jaar";
/** Behind a number that stands alone at the head of a resume: years of a life by custom, and never surely. */
export const CUSTOMARY_YEARS = "ans|años|anni|anos|jaar";

/** Who speaks of themselves, up to the number of years. */
export const SELF_AGE = [
  `(?:i am|i['’]m)\\s(?:an?\\s|aged\\s|currently\\s)?(\\d{2})[\\s-](?:years?[\\s-]old|yrs?[\\s-]old|years? of age)`,
  `ich bin\\s(\\d{2})\\sjahre alt`,
  `ik ben\\s(\\d{2})\\sjaar oud`,
];
/** The same, where only the end of the sentence tells that years of a life are meant. */
export const SELF_YEARS = [
  `j['’]ai\\s(\\d{2})\\sans`,
  `tengo\\s(\\d{2})\\saños(?: de edad)?`,
  `ho\\s(\\d{2})\\sanni`,
  `tenho\\s(\\d{2})\\sanos(?: de idade)?`,
  `ik ben\\s(\\d{2})\\sjaar`,
];

export const BORN =
  "(?:born(?: on| in)?|geboren(?: am)?|geb\\.|née?(?:\\(e\\))? le|nacid[oa] el|nat[oa] il|geboren op|nascid[oa] em)";

/** Alone between two edges. */
export const STATUS_WORDS =
  "single|married|divorced|widowed|ledig|verheiratet|geschieden|verwitwet|célibataire|mariée?|divorcée?|soltero|soltera|casado|casada|divorciad[oa]|celibe|nubile|sposat[oa]|male|female|non-binary|männlich|weiblich";
