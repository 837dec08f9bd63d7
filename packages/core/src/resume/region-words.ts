/** Parts of countries that stand behind a city, plain. Countries themselves come from the platform's own names. */
export const REGION_WORDS: ReadonlySet<string> = new Set(
  `alabama|alaska|arizona|arkansas|california|colorado|connecticut|delaware|florida|georgia|hawaii|idaho|illinois|indiana|iowa
  |kansas|kentucky|louisiana|maine|maryland|massachusetts|michigan|minnesota|mississippi|missouri|montana|nebraska|nevada
  |new hampshire|new jersey|new mexico|new york|north carolina|north dakota|ohio|oklahoma|oregon|pennsylvania|rhode island
  |south carolina|south dakota|tennessee|texas|utah|vermont|virginia|washington|west virginia|wisconsin|wyoming
  |district of columbia|d.c.|ontario|quebec|british columbia|alberta|manitoba|saskatchewan|nova scotia|new brunswick
  |new south wales|victoria|queensland|tasmania|western australia|south australia|england|scotland|wales|northern ireland
  |great britain|bavaria|bayern|baden-wurttemberg|hessen|hesse|sachsen|saxony|niedersachsen|nordrhein-westfalen|nrw
  |brandenburg|thuringen|rheinland-pfalz|saarland|schleswig-holstein|mecklenburg-vorpommern|sachsen-anhalt|steiermark|tirol
  |ile-de-france|bretagne|occitanie|nouvelle-aquitaine|normandie|provence|auvergne|rhone-alpes|grand est|hauts-de-france
  |cataluna|catalunya|andalucia|comunidad de madrid|pais vasco|galicia|valencia|lombardia|lazio|toscana|maharashtra|karnataka
  |tamil nadu|telangana|delhi|gujarat|west bengal|uttar pradesh|haryana|kerala|punjab|sindh|sao paulo|rio de janeiro|jalisco
  |usa|u.s.a.|us|u.s.|uk|u.k.|uae|eu|the netherlands|holland|korea|russia|vietnam|taiwan|czech republic|turkey|ivory coast`
    .split("|")
    .map((word) => word.trim()),
);

/** Two capital letters behind a city: states of the United States, provinces of Canada, states of Australia, countries. */
export const REGION_CODES: ReadonlySet<string> = new Set(
  `AL AK AZ AR CA CO CT DE FL GA HI ID IL IN IA KS KY LA ME MD MA MI MN MS MO MT NE NV NH NJ NM NY NC ND OH OK OR PA RI SC SD
  TN TX UT VT VA WA WV WI WY DC ON QC BC AB MB SK NS NB NSW VIC QLD ACT US UK GB FR ES IT PT NL BE CH AT DK SE NO FI PL CZ
  IE IN CN JP KR BR MX AR CL SG HK AU NZ ZA NG KE EG IL TR GR RO HU UA RU USA UAE`.split(/\s+/),
);

/** Names people use that the list of cities has otherwise, plain. */
export const CITY_ALIASES: readonly string[] = [
  "new york",
  "nyc",
  "sf",
  "bay area",
  "san francisco bay area",
  "silicon valley",
  "washington dc",
  "munchen",
  "koln",
  "wien",
  "geneve",
  "genf",
  "zurich",
  "bruxelles",
  "brussel",
  "lisboa",
  "roma",
  "milano",
  "napoli",
  "torino",
  "firenze",
  "venezia",
  "praha",
  "warszawa",
  "kobenhavn",
  "moskau",
  "athen",
  "prag",
  "mailand",
  "rom",
  "sevilla",
  "lyon",
  "marseille",
  "nurnberg",
  "hannover",
  "dusseldorf",
  "frankfurt",
  "frankfurt am main",
  "bangalore",
  "bengaluru",
  "bombay",
  "mumbai",
  "calcutta",
  "delhi",
  "new delhi",
  "gurgaon",
  "gurugram",
  "kiev",
  "kyiv",
  "den haag",
  "the hague",
  "antwerpen",
  "luttich",
  "luxemburg",
  "bucuresti",
  "beograd",
  "mexico",
  "ciudad de mexico",
  "cdmx",
  "saint petersburg",
  "st. louis",
  "st. paul",
];
