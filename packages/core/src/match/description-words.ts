/** What a part of a job description does. Only the first two ask for something. */
export type DescriptionPart = "must" | "nice" | "duties" | "offer";

const any = (alternatives: string) => alternatives.replace(/\s*\n\s*/g, "");

/** What headings say, plain (no case, no accents); the first that fits decides. English, German, French, Spanish. */
export const HEADING_WORDS: readonly (readonly [DescriptionPart, RegExp])[] = [
  [
    "nice",
    new RegExp(
      any(`\\b(?:nice[- ]to[- ]haves?|good[- ]to[- ]haves?|^(?:the )?extras?$|preferred|preferable|bonus(?: points| skills)?|(?:extra|brownie) points|desirable|desired|pluses|a plus|big plus|extra credit|
      would be (?:great|nice|a plus)|great if you|would help|helps if|love (?:it )?if|happy if|even better|what would help|ideally|optional|von vorteil|wunschenswert|pluspunkte|das ware (?:toll|super)|idealerweise|
      atouts?|serait un plus|les plus|souhaite[es]*|apprecie[es]*|deseables?|se valorara|valorable|valoramos|opcional)\\b`),
    ),
  ],
  [
    "must",
    /^(?:about you|(?:the )?(?:successful|ideal|right|perfect) (?:candidate|applicant|person)|(?:here's )?what we(?:'re| are)? hop(?:e|ing)|(?:a bit )?about the (?:ideal )?candidate|who you are|what makes you|(?:is this )?you(?:'re| are| might be| may be|'ll be) (?:a )?(?:good |great |perfect )?(?:fit|match)|you might|who we(?: are|'re)? (?:need|want|seek|looking)|what we (?:are looking|look|need|expect|seek)|was wir (?:erwarten|suchen|von)|das erwarten wir|wir erwarten)/,
  ],
  [
    "offer",
    new RegExp(
      any(`^(?:our |the |your |key |employee |company )?(?:benefits?|perks|compensation|salary|pay|remuneration|package|offer|advantages)\\b|\\bwe (?:can |also |do )?offer\\b|
      \\bwhat you(?:'ll| will)? get\\b|^what'?s in it|^why (?:join|work|us|you'll love)|\\bwe(?:'ll| will)? (?:give|provide)\\b|\\bwir bieten\\b|unser angebot|\\bbieten wir\\b|
      ^das bieten|deine (?:vorteile|benefits)|ihre (?:vorteile|benefits)|nous (?:offrons|proposons)|ce que nous (?:offrons|proposons)|^(?:les |vos )?avantages|
      ofrecemos|beneficios|^(?:about|join) |^who we are|^our |^the (?:company|team|school|clinic|hospital)\\b|^company|^uber |^wer wir sind|^wir sind|^wir uber|^a propos|^qui sommes|
      ^l'entreprise|^sobre |^quienes somos|equal (?:opportunity|employment)|diversity|inclusion|how to apply|^apply|^application|^interested|^bewerbung|
      ^kontakt|^contact|^postuler|^candidature|^next steps|^location|^schedule|^hours|^working hours|^legal|^privacy|^disclaimer|^eeo\\b|^notice`),
    ),
  ],
  [
    "duties",
    new RegExp(
      any(`responsibilit|what you(?:'ll| will) (?:do|be doing|work on|own)|what you do|^(?:the|your|about the) (?:role|job|position|mission|tasks|opportunity)|^your (?:role|tasks|day|work|mission)|
      ^(?:main |key |essential |core )?(?:duties|tasks|functions)|^role\\b|^day[- ]to[- ]day|^a (?:typical )?day|^job (?:description|summary|purpose)|^position (?:summary|overview)|^overview|
      ^summary|aufgaben|tatigkeiten|das erwartet (?:sie|dich)|was (?:sie|dich) erwartet|^(?:vos |tes |les )?missions?|^le poste|descriptif du poste|funciones|responsabilidades|
      ^el puesto|que haras|^duties`),
    ),
  ],
  [
    "must",
    new RegExp(
      any(`requirements?|qualifications?|must[- ]haves?|what you(?:'ll| will)? (?:bring|need|have)|what you should|looking for|you(?:'ll| will)? (?:have|bring|are|need|offer)|
      \\byour (?:profile|skills|experience|background|qualifications)|^(?:required|essential|minimum|mandatory|key|technical|core|hard|soft|professional|personal|other|basic)\\b.{0,40}$|
      ^skills|^knowledge|^experience|^education|^languages?|^certifi|^licen[cs]es?|ideal candidate|candidate profile|person specification|^profile|competenc|
      anforderung|\\bprofil\\b|qualifikation|(?:bringst du|bringen sie) mit|(?:sie|du) bring(?:en|st)|voraussetzung|kenntnisse|
      profil recherche|votre profil|ton profil|prerequis|nous recherchons|exigences|competences|requisitos|\\bperfil\\b|(?:que|lo que) buscamos|conocimientos|necesitas|
      ^criteria|^to succeed|^to apply you`),
    ),
  ],
];

/** Before what is asked for, or behind it. */
export const NICE_WORDS =
  /\b(?:nice[- ]to[- ]have|good[- ]to[- ]have|a (?:big |huge |strong |definite |real )?(?:plus|bonus|advantage|benefit)|an? (?:added )?(?:asset|advantage)|bonus(?: points)?(?= if| for|:|$)|ideally|preferably|preferred|desirable|desired|advantageous|beneficial|helpful|welcome but|not (?:required|essential|a must)|optional|even better|happen to have|(?:we'd|would) love|would be (?:great|nice|ideal)|von vorteil|wünschenswert|wunschenswert|idealerweise|gerne? (?:mit|auch)|vorzugsweise|ein plus|optimalerweise|un plus|un atout|idéalement|de préférence|souhaitée?s?|appréciée?s?|un valor añadido|se valorará|valorable|deseable|preferiblemente|idealmente)(?![\p{L}])/iu;
/** What makes something a must even under a heading for what is only welcome. */
export const MUST_WORDS =
  /\b(?:must|required|mandatory|zwingend|erforderlich|vorausgesetzt|voraussetzung|unbedingt|indispensables?|exigée?s?|obligatoires?|requise?s?|imprescindible|obligatorio|se requiere|necesario)(?![\p{L}])/iu;
/** A clause that opens with one of these is of its own importance, and what stands before it is not. */
export const NICE_OPENING =
  /(?<!\b(?:is|are|be|an?))(?:[,;–—(]\s*|\s)(?:and\s+|und\s+|et\s+|y\s+)?(?=(?:ideally|preferably|bonus|idealerweise|vorzugsweise|optimalerweise|idéalement|de préférence|preferiblemente|idealmente|nice to have)(?!\p{L}))/giu;

/** What a sentence outside of any part that asks must say, for it to ask. */
export const ASKING =
  /\b(?:you(?:'ll| will|'ve| also)? (?:have|bring|need|are|must|should|know|hold|possess|speak|can|enjoy)|must (?:have|be|hold|speak)|(?:is|are) (?:required|essential|mandatory|a must|expected|needed|necessary|preferred|desirable|a plus|an advantage|an asset|a bonus|helpful|welcome)|even better|happen to have|(?:we'd|would) love|thrive (?:here )?if|(?:would|will) be (?:a plus|an advantage|great|ideal|a bonus|nice|an asset)|required|requires?|preferred|desirable|(?:look|search)ing for|(?:we|who) (?:need|seek|want|expect)|seeking|ideally|preferably|nice to have|bonus points|(?:right|ideal|successful|perfect) (?:person|candidate|applicant)|candidates? (?:must|should|will|need|with)|applicants? (?:must|should|will|need|with)|sie (?:haben|bringen|verfügen|besitzen|sind|sprechen)|du (?:hast|bringst|verfügst|bist|sprichst|kannst)|(?:wir|sie|du) (?:suchen|erwarten|brauchst|benötigen)|vorausgesetzt|erforderlich|von vorteil|wünschenswert|idealerweise|vous (?:avez|êtes|justifiez|maîtrisez|possédez|disposez|parlez)|tu (?:as|es|maîtrises)|nous (?:recherchons|cherchons)|exigée?s?|souhaitée?s?|idéalement|serait un plus|tienes|cuentas|eres|dominas|(?:se requiere|imprescindible|buscamos|necesitamos|deseable|valorable|se valorará))(?!\p{L})/iu;
/** What speaks of the employer, of pay or of law: never asked of the person. */
export const NOT_ASKED =
  /\b(?:equal[- ]opportunit|(?:all|every|diverse) backgrounds?|regardless of|without regard to|race, colou?r|gender identity|sexual orientation|protected (?:veteran|characteristic)|reasonable accommodation|401\(?k|paid (?:time off|vacation|holidays|leave)|pto\b|(?:health|dental|medical|vision) (?:insurance|cover)|per (?:hour|annum)|an hour\b|salary|wir bieten|bewerbungen? von|schwerbehindert|send (?:us )?your|apply (?:now|today|by|with|at|online|here)|e-?mail (?:us|your)|visit our|founded in|we(?:'re| are) (?:a|an|the|one|proud|committed|passionate|growing)\b|we offer|nous offrons|ofrecemos|gehalt|urlaubstage|tage urlaub|startup of|closing date|application deadline|reference (?:number|code)|job id\b|interviews? (?:will|are|to be)|start(?:ing)? date|bewerbungsschluss|date limite|we pay)|[€$£]\s?\d|\d\s?(?:€|eur\b|usd\b|k per)/iu;
