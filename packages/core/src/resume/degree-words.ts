import { plain } from "./resume-line.ts";

/** What a degree or certificate is called, in plain text: English, German, French, Spanish, some of ten others. */
const DEGREE =
  words(`bachelors?|masters?|magister|doctor(?:ate|al|at|ado)?|ph\\.?\\s?d|dphil|mphil|mba|emba|bba|llb|llm|j\\.?d|bsn|msn
b\\.?\\s?sc|m\\.?\\s?sc|b\\.?\\s?eng|m\\.?\\s?eng|b\\.?\\s?ed|m\\.?\\s?ed|b\\.?\\s?tech|m\\.?\\s?tech|b\\.?\\s?com|m\\.?\\s?com|b\\.?f\\.?a|m\\.?f\\.?a|b\\.?arch|m\\.?arch
|bca|mca|m\\.?res|associates?(?:'s)?(?: degree)?|associate of|degree|diploma|diplom\\w*|diplome\\w*|vordiplom|fachdiplom
|certificate|certified|certificat|certificado|zertifikat|zeugnis|minor|major|ged|a-levels?|gcses?|honou?rs|foundation year
|undergraduate|postgraduate|graduate|nanodegree|abitur|fachabitur|matura|mittlere reife|realschulabschluss|hauptschulabschluss|staatsexamen|staatsprufung
|promotion|ausbildung|berufsausbildung|lehrabschluss|gesellenbrief|meisterbrief|gesellenprufung|meisterprufung|staatlich gepruft\\w*|facharbeiter\\w*
|fachhochschulreife|hochschulreife|umschulung|geselle|meister|studium|licence|licenciatura|licenciado|licenciada|maitrise|doctorat|dut|bts|deug|licentiaat
|baccalaureat|bac|bep|brevet|cqp|dea|dess|cpge|classe preparatoire|grado|graduado|graduada|ingenieria|ingeniero|ingenieur|bachillerato|tecnico
|licenza|maturita|perito|bacharel\\w*|bachelier|tecnologo|ensino medio|mestrado|doutorado|doutoramento|pos-graduacao|especializacao|graduacao|dottorato|havo|vwo|vmbo|mbo|hbo
|propedeuse|licencjat|inzynier|kandidat\\w*|civilingenjor|masterexamen|kandidatexamen|hogskoleexamen|gymnasieexamen|international baccalaureate|ib diploma|maestria|lehre|dottore|hnd|hnc|btec|nvq|svq|gnvq|t-levels?|apprenticeship
|mphil|m\\.?\\s?phil|ed\\.?d|psy\\.?d|pharm\\.?d|dnp|pgce|bpharm|mpharm|barch|march|bcom|mcom|btech|mtech|bhm|mhm|juris doctor|licentiate|ensino secundario|educacion secundaria|ciclo formativo|postgrado|posgrado|doctorado
|diplomatura|diplomado|laurea|curso|master\\w*`);

/** Degrees that are everyday words in small letters: they count in capitals only. */
const DEGREE_LETTERS =
  /(?<![\p{L}.])(?:B\.?S|M\.?S|B\.?A|M\.?A|A\.?A\.?S|A\.?A|A\.?S|B\.?E|M\.?E|M\.?D|D\.?D\.?S|D\.?O|R\.?N|CAP|BUT|DEC|ESO|CPT|FP)(?![\p{L}])/u;

const SECONDARY = /\b(?:secondary|secundaria|high school)\b/;
const SCHOOL_LEAVING =
  /\b(?:secondary|high school) (?:school )?(?:diploma|graduate|degree|certificate|equivalency|education)\b/;

/** What a place of study is called, in plain text. */
const INSTITUTION =
  words(`universit\\w*|univ|universidad\\w*|universidade|uniwersytet|college|school|schools|schule|\\w+schule|institut\\w*|academy|akademie|academie|academia|polytechni\\w*
|politecnic\\w*|hochschule|fachhochschule|gymnasium|kolleg|berufskolleg|lycee|ecole|escuela|colegio|facultad|faculty|faculte|fakultat|instituto|campus|cegep
|istitut\\w*|liceo|scuola|accademia|ateneo|fundacao|fondazione|faculdade|escola|hogeschool|universiteit|rijksuniversiteit|lyceum|\\w*schulzentrum|\\w+kolleg|berufsakademie
|szkola|szkol|technikum|politechnika|hogskola\\w*|universitet\\w*|skola|gymnasieskola|sixth form|training cent(?:er|re)|centre de formation|polytechnique|preparatory|politecnico|tecnologico de|conservator\\w*|seminary|bootcamp|program|ucla|epfl|caltech|insead|esade
|stanford|harvard|oxford|cambridge|berkeley|princeton|yale|cornell|columbia|sorbonne|coursera|udacity|udemy|handwerkskammer|volkshochschule`);

/** Short names of places of study, many of them small words elsewhere ("mit", "tu", "ie"). */
const INSTITUTION_LETTERS =
  /(?<![\p{L}.])(?:MIT|USC|NYU|UCL|LSE|ETH|TU|TH|FH|LMU|RWTH|KIT|UC|CUNY|SUNY|IIT|NIT|IIM|HEC|IE|IES|IUT|IAE|IHK|HWK|IFP|ENS|ISEG|ISCTE)(?!\p{L})/u;

/** What stands behind a degree and is no part of its name. */
export const GRADE =
  /(?:[\s,;|(·•–-]|^)+(?:c?gpa|grade|note|notendurchschnitt|abschlussnote|average|score|mention|nota|marks?|percentage|\d[.,]\d{1,2}\s*(?:gpa|\/)|\d{1,3}(?:[.,]\d+)?\s?%)(?![\p{L}]).*$/iu;

/** Whether a text names a degree, a certificate or another end of a course of study. */
export function namesDegree(text: string): boolean {
  const said = plain(text);
  if (DEGREE.test(said) || DEGREE_LETTERS.test(text) || SCHOOL_LEAVING.test(said)) return true;
  // "High School" alone is the degree; "Perera High School" is the place.
  return SECONDARY.exec(said)?.index === 0;
}

/** Whether a text names a place of study. */
export function namesInstitution(text: string): boolean {
  const said = plain(text).replace(SCHOOL_LEAVING, "");
  return INSTITUTION.test(said) || INSTITUTION_LETTERS.test(text);
}

function words(alternatives: string): RegExp {
  return new RegExp(`\\b(?:${alternatives.replace(/\n\|?/g, "|")})\\b`);
}
