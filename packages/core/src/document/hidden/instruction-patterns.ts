// What people write to sway a program that reads their resume, in four languages. Each pattern begins where a sentence
// does: resumes that tell of prompt engineering, of prompt injection or of rating candidates name these things inside one.

const READER =
  "(?:AI|A\\.I\\.|LLMs?|GPT(?:-\\d\\w*)?|ChatGPT|Claude|Gemini|Copilot|(?:large )?language models?|chat ?bots?|artificial intelligence|ATS|KI|künstliche Intelligenz|Sprachmodelle?|IA|intelligence artificielle|inteligencia artificial|modèles? de langage|modelos? de lenguaje)";
const MACHINE =
  "(?:[\\s-]+(?:language\\s+)?(?:models?|systems?|assistants?|agents?|bots?|tools?|recruiters?|reviewers?|readers?|screeners?|parsers?|evaluators?))*";
const START =
  "(?:^|\\n|[.!?:;–—]\\s+|\\b(?:please|now|then|must|bitte|por favor|veuillez)[\\s,:]+|(?:AI|LLM|KI|IA)[\\s,:]+)";
const OPENING = "[\\s\"'“„«*<(\\[#>/-]*";

const SENTENCES = [
  // Forget what you were told.
  "(?:please\\s+)?(?:ignore|disregard|forget|override|bypass)(?=\\s+(?:all|any|every|the|your|my|these|those|everything)\\b|\\s+(?:previous|prior|above)\\s+(?:instr|prompt))[^.!?]{0,40}\\b(?:previous|prior|above|earlier|preceding|foregoing|system|existing|other)\\b[^.!?]{0,30}\\b(?:instructions?|prompts?|rules|directions|directives|guidelines|commands|criteria)\\b",
  "(?:ignore|disregard|forget)\\s+(?:all\\s+(?:of\\s+)?)?(?:everything|the)\\s+(?:above|foregoing|preceding)(?=\\s*(?:$|[.,;!\\n]|and\\s))",
  "(?:ignoriere?n?|vergiss|vergessen|missachten?|überschreiben?)\\b[^.!?]{0,40}(?:vorherigen?|vorigen?|bisherigen?|obigen?|früheren?|vorangegangenen?)\\b[^.!?]{0,30}(?:anweisung|instruktion|befehl|vorgabe|regel|prompt)",
  "(?:ignore[zr]?|oublie[zr]?|ne (?:tiens|tenez) (?:pas )?compte)\\b[^.!?]{0,30}(?:instructions|consignes|directives|règles|prompts?)\\b[^.!?]{0,20}(?:précédent|antérieur|ci-dessus)",
  "(?:ignora|ignore|ignorar|olvida|olvide|haz caso omiso|haga caso omiso)(?=\\s)[^.!?]{0,30}(?:instrucciones|indicaciones|órdenes|reglas|directrices)(?=\\s)[^.!?]{0,20}(?:anterior|previa|precedente)",
  // You are a program.
  `(?:if\\s+|since\\s+|as\\s+)?you(?:'re|’re|\\s+are)\\s+(?:now\\s+)?(?:an?\\s+|the\\s+)?(?:[\\w-]+\\s+){0,3}?${READER}(?=\\s*(?:$|[\\n.,:;!?)—–]|model|assistant|system|agent|bot|tool|recruiter|reviewer|screener|reader|parser|evaluator|and\\s|that\\s|which\\s|who\\s|reading|reviewing|evaluating|screening|processing|parsing|analy[sz]ing|tasked|designed|trained|powered|based))`,
  `(?:(?:wenn|falls|da)\\s+)?(?:du|sie)\\s+(?:bist|sind)\\s+(?:jetzt\\s+|nun\\s+)?eine?\\s+(?:[\\p{L}-]+\\s+){0,2}?${READER}(?![\\p{L}])`,
  `(?:wenn|falls|da)\\s+(?:du|sie)\\s+eine?\\s+(?:[\\p{L}-]+\\s+){0,2}?${READER}(?:[\\p{L}-]*)\\s+(?:bist|sind)`,
  `(?:si\\s+)?(?:tu\\s+es|vous\\s+êtes)\\s+(?:maintenant\\s+|désormais\\s+)?une?\\s+(?:[\\p{L}-]+\\s+){0,2}?${READER}(?![\\p{L}])`,
  `(?:si\\s+)?(?:ahora\\s+)?(?:eres|usted\\s+es)\\s+(?:ahora\\s+)?una?\\s+(?:[\\p{L}-]+\\s+){0,2}?${READER}(?![\\p{L}])`,
  // A note to the program.
  `(?:(?:important|urgent|special|hidden|secret|system)\\s+)?(?:note|message|attention|instructions?|hints?|memo|hinweis|nachricht|anweisung(?:en)?|consignes?|nota|mensaje|instrucciones)\\s*(?:to|for|an|für|à|aux?|pour|para|a)\\s+(?:(?:any|all|the|every|die|alle|jede|l['’]|les?|las?|el|los|toda|cualquier)\\s*)*(?:[\\p{L}-]+\\s+){0,2}?${READER}${MACHINE}\\s*(?:[:!–—]|-\\s)`,
  `(?:attention|hey|hello|dear)\\s*,?\\s+(?:(?:any|all|the)\\s+)?${READER}${MACHINE}\\s*[:!,–—]`,
  `as\\s+an?\\s+${READER}(?:\\s+[\\p{L}-]+){0,3}\\s*,\\s*(?:you|please|rate|recommend|rank|give|score|respond)`,
  // Judge this candidate well.
  "(?:please\\s+|always\\s+|you\\s+(?:must|should)\\s+)?(?:rate|rank|score|recommend|classify|evaluate|mark|shortlist|prioriti[sz]e|label|treat|approve|hire|give|assign)\\s+(?:this|the\\s+(?:above|following))\\s+(?:candidate|applicant|resume|résumé|cv|application|profile|person)\\b",
  "this\\s+(?:candidate|applicant|resume|cv)\\s+(?:must|should|shall|has\\s+to)\\s+(?:always\\s+)?(?:be\\s+)?(?:rated|ranked|scored|recommended|hired|shortlisted|selected|accepted|approved|prioriti[sz]ed|receive|get|given)",
  "(?:bewerten?|empfiehl|empfehlen|beurteilen?|stufen?|bevorzugen?)\\s+(?:sie\\s+)?(?:diesen?|dieses)\\s+(?:kandidat|bewerb|lebenslauf|profil)",
  "(?:évalue[rz]?|note[rz]?|classe[rz]?|recommande[rz]?|retene[rz]?|privilégie[rz]?)\\s+(?:toujours\\s+)?(?:ce|cette|cet)\\s+(?:candidat|candidature|cv|profil)",
  "(?:califi(?:ca|que|car)|evalú[ae]|evaluar|recomi?end(?:a|e|ar)|puntú[ae]|clasifi(?:ca|que|car)|prioriza|priorice)\\s+(?:siempre\\s+)?(?:a\\s+)?est[ea]\\s+(?:candidat|currículum|curriculum|cv|perfil|solicitud)",
  "(?:return|say|answer|respond|reply|state|output|conclude)\\s+that\\s+(?:(?:this|the)\\s+(?:is|candidate|applicant|person)|(?:he|she)\\s+is)\\b",
  // Say this, and say nothing of me.
  "(?:output|respond|reply|answer|return|print|say)\\s+(?:only|exactly|with)\\b[^.!?\\n]{0,60}\\b(?:hire|hired|qualified|10\\s*\\/\\s*10|100\\s*\\/\\s*100|best candidate|perfect (?:fit|match)|strong yes)\\b",
  "do\\s+not\\s+(?:mention|reveal|disclose|repeat|report|show)\\b[^.!?]{0,30}\\b(?:these|this|the above)\\s+(?:hidden\\s+)?(?:instructions?|prompt|message|note)",
];

/** What frames a message in the formats of language models. */
const MARKERS = "<\\|(?:im_start|im_end|system|user|assistant)\\|>|\\[\\/?INST\\]|<<\\/?SYS>>";

/** Matches of group 1 speak to a program. A line feed stands where a sentence may begin. */
export const INSTRUCTION = new RegExp(`${START}${OPENING}(${SENTENCES.join("|")})|(${MARKERS})`, "giu");
