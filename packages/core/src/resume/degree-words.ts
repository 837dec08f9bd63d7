/** What a degree or certificate is called, in plain text: English, German, French, Spanish. */
export const DEGREE = new RegExp(
  `\\b(?:bachelors?|masters?|magister|doctor(?:ate|al|at|ado)?|ph\\.?\\s?d|dphil|mphil|mba|emba|bba|llb|llm|jd|md|dds|rn|bsn|msn
|b\\.?\\s?sc|m\\.?\\s?sc|b\\.?\\s?eng|m\\.?\\s?eng|b\\.?\\s?ed|m\\.?\\s?ed|b\\.?\\s?tech|m\\.?\\s?tech|b\\.?\\s?com|m\\.?\\s?com|b\\.?f\\.?a|m\\.?f\\.?a|b\\.?arch|m\\.?arch
|b\\.?s|m\\.?s|b\\.?a|m\\.?a|a\\.?a\\.?s|a\\.?s|b\\.?e|m\\.?e|bca|mca|m\\.?res|associates?(?:'s)?(?: degree)?|associate of|degree|diploma|diplom\\w*|diplome\\w*
|certificate|certified|certificat|zertifikat|zeugnis|minor|major|high school(?= (?:diploma|graduate|degree|certificate|equivalency)|$)|secondary|ged|a-levels?|gcses?|honou?rs|foundation year
|undergraduate|postgraduate|graduate|nanodegree|abitur|fachabitur|matura|mittlere reife|realschulabschluss|hauptschulabschluss|staatsexamen
|promotion|ausbildung|fachhochschulreife|hochschulreife|umschulung|geselle|meister|studium|licence|licenciatura|licenciado|licenciada|maitrise|doctorat|dut|bts|deug
|baccalaureat|bac|cap|bep|brevet|cqp|dea|dess|cpge|classe preparatoire|grado|graduado|graduada|ingenieria|ingeniero|ingenieur|bachillerato|eso|tecnico
|licenza|maturita|perito|bacharel\\w*|bachelier|tecnologo|ensino medio|mestrado|doutorado|pos-graduacao|especializacao|graduacao|dottorato|havo|vwo|vmbo|mbo|hbo
|propedeuse|licencjat|inzynier|kandidat\\w*|civilingenjor|masterexamen|international baccalaureate|ib diploma|maestria|lehre|dottore|cpt|hnd|hnc|btec|nvq|gnvq|t-levels?|apprenticeship
|phd|mphil|m\\.?\\s?phil|ed\\.?d|psy\\.?d|pharm\\.?d|d\\.?o|dnp|bpharm|barch|march|bcom|mcom|btech|mtech|bhm|mhm|juris doctor|licentiate|secundaria|cse|ece|master\\w*|ciclo formativo|postgrado|posgrado|doctorado|diplomatura|diplomado|laurea|curso)\\b`.replaceAll(
    "\n",
    "",
  ),
);

/** What a place of study is called, in plain text. */
export const INSTITUTION = new RegExp(
  `\\b(?:universit\\w*|universidad\\w*|universidade|uni|college|school|schools|schule|\\w+schule|institut\\w*|academy|akademie|academie|academia|polytechni\\w*
|politecnic\\w*|hochschule|fachhochschule|gymnasium|kolleg|berufskolleg|lycee|ecole|escuela|colegio|facultad|faculty|faculte|fakultat|instituto|ies|iut|campus
|istitut\\w*|liceo|scuola|accademia|ateneo|fundacao|fondazione|faculdade|escola|hogeschool|universiteit|rijksuniversiteit|lyceum|\\w*schulzentrum|\\w+kolleg|berufsakademie
|szkola|politechnika|uniwersytet|hogskola\\w*|universitet\\w*|skola|iae|sixth form|training cent(?:er|re)|centre de formation|polytechnique|preparatory|politecnico|conservator\\w*|seminary|bootcamp|program|mit|ucla|usc|nyu|ucl|lse|eth|epfl|tu|lmu|rwth|kit|caltech|uc|cuny|suny|iit|nit|iim|insead|hec|esade|ie
|stanford|harvard|oxford|cambridge|berkeley|princeton|yale|cornell|columbia|sorbonne|coursera|udacity|udemy|ihk|handwerkskammer|volkshochschule)\\b`.replaceAll(
    "\n",
    "",
  ),
);

/** Grades and honours behind a degree, which are no part of its name. */
export const GRADE =
  /(?:[\s,;|(·•–-]|^)+(?:c?gpa|grade|note|notendurchschnitt|abschlussnote|average|score|mention|nota|marks?|percentage|\d[.,]\d{1,2}\s*(?:gpa|\/)|\d{1,3}(?:[.,]\d+)?\s?%)(?![\p{L}]).*$/iu;
