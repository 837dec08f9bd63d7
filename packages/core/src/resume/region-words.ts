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
  |karnataka|andhra pradesh|bihar|rajasthan|madhya pradesh|odisha|assam|jharkhand|goa|uttarakhand|himachal pradesh|delhi ncr|ncr
  |hamburg|berlin|bremen|nordrhein westfalen|north rhine-westphalia|lower saxony|rhineland-palatinate|thuringia|hessen|baden-wurttemberg
  |niederosterreich|oberosterreich|salzburg|karnten|carinthia|styria|vorarlberg|burgenland|tyrol|kanton zurich|vaud|aargau|ticino
  |ile de france|paca|provence-alpes-cote d'azur|auvergne-rhone-alpes|pays de la loire|centre-val de loire|bourgogne-franche-comte
  |brittany|normandy|haute-savoie|gironde|herault|rhone|isere|alsace|bourgogne|aquitaine|picardie|lorraine|midi-pyrenees
  |andalusia|catalonia|cataluna|comunidad valenciana|comunitat valenciana|castilla y leon|castilla-la mancha|aragon|asturias|murcia
  |euskadi|navarra|cantabria|extremadura|la rioja|islas baleares|islas canarias|canarias|madrid|barcelona|sevilla|vizcaya|bizkaia
  |guipuzcoa|gipuzkoa|malaga|zaragoza|a coruna|pontevedra|alicante|tarragona|girona|toledo|cadiz|granada|cordoba
  |lombardy|piemonte|piedmont|veneto|emilia-romagna|emilia romagna|liguria|campania|puglia|sicilia|sicily|sardegna|sardinia|tuscany
  |calabria|umbria|marche|abruzzo|trentino-alto adige|friuli-venezia giulia|noord-holland|zuid-holland|north holland|south holland
  |noord-brabant|gelderland|utrecht|overijssel|limburg|flanders|vlaanderen|wallonia|wallonie|brabant wallon|vlaams-brabant
  |minas gerais|parana|rio grande do sul|santa catarina|bahia|pernambuco|ceara|goias|distrito federal|espirito santo
  |estado de mexico|nuevo leon|puebla|queretaro|guanajuato|yucatan|veracruz|antioquia|cundinamarca|valle del cauca|buenos aires
  |greater london|greater manchester|west midlands|west yorkshire|south yorkshire|north yorkshire|merseyside|surrey|kent|essex
  |hampshire|berkshire|oxfordshire|cambridgeshire|hertfordshire|devon|cornwall|somerset|norfolk|suffolk|lancashire|cheshire
  |nottinghamshire|leicestershire|derbyshire|staffordshire|warwickshire|gloucestershire|wiltshire|dorset|east sussex|west sussex
  |tyne and wear|county durham|northumberland|lincolnshire|bedfordshire|buckinghamshire|co. dublin|county dublin|county cork
  |county galway|leinster|munster|connacht|ulster|gauteng|western cape|kwazulu-natal|lagos state|newfoundland and labrador
  |prince edward island|saskatchewan|yukon|puerto rico|northern territory|mass.|calif.|fla.|tex.|wash.|ore.|penn.|colo.|conn.|ill.
  |mich.|minn.|n.y.|n.j.|n.c.|deutschland|osterreich|schweiz|suisse|svizzera|espana|brasil|italia|belgie|belgique|nederland
  |england & wales|england, uk|republic of ireland|russian federation|south korea|mainland china|prc|p.r. china|roc
  |usa|u.s.a.|us|u.s.|uk|u.k.|uae|eu|the netherlands|holland|korea|russia|vietnam|taiwan|czech republic|turkey|ivory coast`
    .split("|")
    .map((word) => word.trim()),
);

export const US_STATES: ReadonlySet<string> = new Set(
  `AL AK AZ AR CA CO CT DE FL GA HI ID IL IN IA KS KY LA ME MD MA MI MN MS MO MT NE NV NH NJ NM NY NC ND OH OK OR PA RI SC SD
  TN TX UT VT VA WA WV WI WY DC`.split(/\s+/),
);

/** Two capital letters behind a city: states of the United States, provinces of Canada, states of Australia, countries. */
export const REGION_CODES: ReadonlySet<string> = new Set([
  ...US_STATES,
  ...`ON QC BC AB MB SK NS NB NSW VIC QLD ACT US UK GB FR ES IT PT NL BE CH AT DK SE NO FI PL CZ
  NT PE YT NL SP RJ MG RS BA DF CDMX NRW IE IN CN JP KR BR MX AR CL SG HK AU NZ ZA NG KE EG IL TR GR RO HU UA RU USA UAE`.split(
    /\s+/,
  ),
]);

/** Names people use that the list of cities has otherwise, plain. */
export const CITY_ALIASES: readonly string[] = `
  new york|nyc|new york, ny|sf|la|l.a.|bay area|silicon valley|washington dc|washington d.c.|washington, d.c.|saint louis|saint paul
  |st. louis|st. paul|st louis|st paul|ft. lauderdale|ft lauderdale|ft worth|ft. worth|salt lake|las vegas|los angeles|brooklyn|manhattan|queens
  |research triangle park|munchen|muenchen|munich|monaco di baviera|koln|koeln|cologne|colonia|wien|vienna|vienne|viena|zurich|zuerich|genf|geneve
  |geneva|ginevra|bern|berne|basel|basle|bale|lausanne|luzern|lucerne|sankt gallen|st. gallen|nurnberg|nuernberg|nuremberg|hannover
  |hanover|dusseldorf|duesseldorf|frankfurt|frankfurt am main|frankfurt/main|frankfurt a.m.|freiburg|freiburg im breisgau|halle|halle (saale)
  |aachen|aix-la-chapelle|braunschweig|brunswick|regensburg|ratisbon|mainz|mayence|trier|konstanz|constance|wurzburg|wuerzburg|gottingen|tubingen
  |osnabruck|munster|muenster|saarbrucken|lubeck|monchengladbach|ludwigshafen|hamburg|hambourg|hamburgo|leipzig|dresden|dresde|stuttgart|berlin|berlino
  |bruxelles|brussel|brussels|bruselas|antwerpen|antwerp|anvers|gent|ghent|gand|brugge|bruges|luttich|liege|luik|leuven|louvain|namur
  |luxembourg|luxemburg|den haag|the hague|'s-gravenhage|la haye|amsterdam|rotterdam|utrecht|eindhoven|groningen
  |lisboa|lisbon|lisbonne|lissabon|porto|oporto|coimbra|braga|madrid|barcelona|barcelone|sevilla|seville|zaragoza|saragossa|la coruna|a coruna
  |san sebastian|donostia|bilbao|bilbo|palma|palma de mallorca|las palmas|vitoria|vitoria-gasteiz|pamplona|gerona|girona|lerida|lleida
  |alicante|alacant|valencia|roma|rome|rom|milano|milan|mailand|napoli|naples|neapel|torino|turin|firenze|florence|florenz|venezia|venice
  |venedig|venise|genova|genoa|genua|bologna|padova|padua|bolzano|bozen|paris|parigi|lyon|lyons|marseille|marseilles|nice|nizza|toulouse
  |bordeaux|nantes|strasbourg|strassburg|lille|montpellier|rennes|grenoble|saint-etienne|aix-en-provence|sophia antipolis|la defense
  |londres|london|londra|edinburgh|edimbourg|newcastle|newcastle upon tyne|kingston upon hull|hull|praha|prague|prag|praga|brno|brunn|warszawa
  |warsaw|warschau|varsovie|krakow|cracow|krakau|wroclaw|breslau|gdansk|danzig|poznan|lodz|szczecin|kobenhavn|copenhagen|kopenhagen
  |copenhague|aarhus|goteborg|gothenburg|stockholm|malmo|oslo|helsinki|helsingfors|tallinn|riga|vilnius|moskau|moskva|moscow|moscou|mosca
  |saint petersburg|st. petersburg|st petersburg|sankt petersburg|kiev|kyiv|kiew|lviv|lemberg|kharkiv|odessa|odesa|minsk
  |budapest|bukarest|bucuresti|bucharest|bucarest|cluj|cluj-napoca|timisoara|iasi|sofia|beograd|belgrade|belgrad|zagreb|ljubljana
  |sarajevo|skopje|athen|athens|athina|athenes|atene|thessaloniki|istanbul|ankara|izmir|nikosia|nicosia|bratislava|kosice
  |bangalore|bengaluru|bombay|mumbai|calcutta|kolkata|madras|chennai|delhi|new delhi|gurgaon|gurugram|noida|poona|pune|mysore|mysuru|cochin|kochi
  |trivandrum|thiruvananthapuram|vizag|baroda|vadodara|peking|beijing|pekin|pechino|shanghai|canton|hong kong|hongkong|macau|taipei
  |tokyo|tokio|kyoto|osaka|seoul|soul|singapore|singapur|singapour|kuala lumpur|ho chi minh city|saigon|hanoi|ha noi|jakarta|manila|metro manila
  |makati|quezon city|bangkok|yangon|rangoon|colombo|dhaka|kathmandu|karachi|lahore|islamabad|tehran|teheran|baghdad|bagdad|dubai|abu dhabi
  |riyadh|riad|jeddah|doha|kuwait city|manama|muscat|beirut|beyrouth|amman|damascus|jerusalem|tel aviv|tel aviv-yafo|cairo|kairo|le caire|alexandria
  |casablanca|tunis|algiers|alger|algier|rabat|lagos|abuja|accra|nairobi|addis ababa|kampala|dar es salaam|kigali|johannesburg|cape town|kapstadt
  |le cap|pretoria|durban|mexico|ciudad de mexico|mexico city|cdmx|mexico d.f.|guadalajara|monterrey|habana|la habana|havana|bogota|medellin|cali
  |quito|guayaquil|lima|la paz|santiago|santiago de chile|buenos aires|caba|montevideo|asuncion|caracas|panama|panama city|san jose
  |sao paulo|rio|rio de janeiro|brasilia|belo horizonte|porto alegre|montreal|quebec city|ville de quebec|toronto|vancouver|ottawa|calgary
  |sydney|melbourne|brisbane|perth|adelaide|canberra|auckland|wellington|christchurch|reykjavik|dublin|belfast|cork|valletta|monaco
`
  .split("|")
  .map((name) => name.trim());

/** Cities whose names are everyday words or given names: only with a state, a country, a postal code or a label. */
export const EVERYDAY_CITIES: ReadonlySet<string> = new Set(
  `reading mobile orange split surprise corona independence enterprise normal paradise victoria florence
  jackson lincoln savannah buffalo champaign concord darwin durham eugene fargo garland
  grace henderson irving jordan kent lancaster laurel marion mesa olympia pearl salem tyler waterloo
  wells worth best same along deal march sandy hull mans male la rio cali soul hope
  clare carmel chandler clifton clinton franklin georgetown malden medford melissa milton monroe
  newport norman pasadena warren wayne windsor union university central china cuba delta dream energy bar bor born
  most much of on pori split unna velo vera xi ys bali many sale hall alma bell berg bruno carlos diego
  martin marina lucena mercedes patos paulo pedro roman san santa vera zion network systems java core`.split(/\s+/),
);
