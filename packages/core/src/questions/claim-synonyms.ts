import { toStem } from "../text/words.ts";

/** One stem for both spellings ("tumour", "tumor"), and for what the light stemmer takes two goes for ("lowered", "lower"). */
export function toWordKey(word: string): string {
  const american = word
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .replace(/(?<=\p{L}{3})our(?=s?$|al|ing|ed)/u, "or")
    .replace(/(?<=\p{L}{3})is(?=(?:e|es|ed|ing|ation|er)$)/u, "iz")
    .replace(/ys(?=(?:e|es|ed|ing)$)/u, "yz")
    .replace(/ll/u, "l");
  return toStem(toStem(american));
}

const toGroup = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/).map(toWordKey));

/** Words that say the same of one's work, none of them bigger than the others. A word in two groups needs one of them. */
export const SYNONYMS: readonly ReadonlySet<string>[] = [
  "build built building buildings construct construction create creation develop developer development produce program programmed code implement implementation write wrote make made author",
  "introduce introduction implement launch start started establish begin began begun initiate initiative found founded bring brought adopt create created creation rollout pilot idea",
  "reduce reduction cut lower decrease shorten shrink shrank drop dropped fall fell fallen down decline minimise trim less fewer quicker faster shorter speed accelerate halve halved half save bring brought go went came",
  "increase raise rise rose risen grow grew grown growth improve improvement boost lift expand gain higher more climb better enhance strengthen up bring brought go went",
  "exceed beat surpass outperform above over more sold",
  "save saving savings",
  "lead led manage manager management head run ran supervise supervision supervisor supervised oversee oversaw direct guide leitung charge",
  "run ran operate operation operations work",
  "help helped assist assistance assistant support aid contribute contribution participate participation part join joined involve involvement collaborate work supported",
  "part participate participation join involve involvement attend",
  "train trained training teach taught teacher teaching mentor coach instruct instructor tutor onboard onboarding educate learn learned learnt trainer trainee show showed placement",
  "maintain maintenance keep kept look care manage upkeep update upkeep tend service",
  "care patient look tend nurse",
  "handle process deal dealt manage respond response resolve address treat run take took receive pass work field",
  "check review inspect inspection examine verify assess assessment monitor control evaluate evaluation",
  "find found discover discovery identify detect spot diagnose troubleshoot troubleshot troubleshooting locate notice",
  "repair fix resolve solve mend correct troubleshoot troubleshot troubleshooting fault debug",
  "propose proposal suggest suggestion recommend recommendation idea advise",
  "analyse analyze analysis analytics analytical evaluate study examine computational bioinformatics",
  "speak spoke spoken speech talk conversation discuss discussion communicate communication language speaker fluent",
  "call phone telephone contact ring",
  "plan planning organise organisation arrange schedule scheduling coordinate coordination",
  "prepare preparation draw drew drawn compile produce ready make made prep",
  "file submit submission lodge return",
  "order purchase buy bought procure procurement",
  "document documentation record log note register track write wrote list",
  "sell sold sale sales",
  "move moved migrate migration transfer transition switch shift convert conversion port",
  "chase pursue follow collect remind",
  "author coauthor authored write wrote publish published publication co contribute",
  "paper article publication publish published appear journal",
  "attend attendance come came visit go went participate join member",
  "hold held host run organise meet met meeting give gave",
  "deliver delivery transport haul ship shipping carry drive drove driver driving",
  "install installation fit mount",
  "perform performance conduct execute execution carry run ran",
  "design layout architect architecture",
  "negotiate negotiation renegotiate agree",
  "qualify qualified qualification certificate diploma degree licence license apprentice apprenticeship vocational trade",
  "apprentice apprenticeship trade",
  "degree bachelor bachelor's master master's bsc msc ba ma graduate graduated study studied university college education",
  "pgce qualify qualification degree certificate",
  "staff employee personnel worker workforce people crew team",
  "colleague teammate coworker peer",
  "customer client guest patron",
  "company firm business organisation employer",
  "pupil student learner child children kid",
  "evening night",
  "cost costs expense expenditure price",
  "revenue turnover sale sales turn",
  "error mistake fault defect bug issue problem flaw",
  "accident incident",
  "supplier vendor",
  "contract agreement",
  "invoice bill",
  "lab laboratory",
  "audit audited auditing auditor",
  "update revise edit amend refresh rework modernise redesign",
  "schedule book booked reserve appointment booking",
  "recruit hire hired candidate applicant recruiter",
  "mediate resolve settle conflict dispute disagreement",
  "verify check confirm validate",
  "greet welcome receive",
  "collect take took taken receive",
  "payment pay paid",
  "warehouse depot",
  "employee worker labourer operator",
  "teach lesson class classes course lecture",
  "patient resident client",
  "meal dish menu food",
  "feature function functionality",
  "server backend",
  "interface frontend ui",
  "alarm alert",
  "assemble assembly",
  "paint painting painted",
  "translate translation translator",
  "calm reassure soothe",
  "approve approval sign",
  "optimise optimize optimisation tune",
  "automate automation automatic automatically script",
  "eliminate remove abolish",
  "transform overhaul revamp restructure",
  "generate produce",
  "close closed win won",
  "invent invention",
  "interview interviewed",
  "dismiss fire fired",
  "diagnose diagnosis",
  "prescribe prescription",
  "research researched",
  "volunteer voluntary",
  "compete competition competitive",
  "acquire acquisition buy bought",
  "spearhead orchestrate champion mastermind",
  "own owned owner",
  "secure secured win won",
  "standardise standard",
  "invest investment",
  "rescue save saved",
  "code coding programming",
  "operate operator",
  "weld welding welder",
  "reach reached attain hit grow grew grown achieve",
  "event day fair show open house",
  "newsletter email mail mailing",
  "cafe coffee shop",
  "mouse mice",
  "child children",
  "woman women",
  "man men",
  "truck lorry vehicle",
  "van vehicle",
  "parcel package",
  "till register cash",
  "flat apartment",
  "garment clothing clothes",
  "restaurant diner",
  "guest visitor",
  "chemist pharmacy",
  "doctor physician",
  "ill sick",
  "elderly old older",
  "holiday vacation",
  "flight plane",
  "goods merchandise stock inventory",
  "salary pay payroll wage",
  "budget budgeting",
  "aim target quota goal",
  "deadline due",
  "timetable schedule rota roster",
  "leaflet brochure flyer",
  "picture image photo photograph",
  "accompany accompanied ride rode along",
  "inform report reported tell told let notify",
  "answer answered reply replied respond responded",
  "explain explained clarify",
  "clean cleaning cleaned",
  "cook cooking cooked chef prepare",
  "serve served service",
  "halve halved half",
  "consumption use usage consume",
  "doctor dr",
  "administrative administration admin administrator",
  "technology tech",
  "information info",
  "specification spec",
  "quality qa",
  "human hr resources",
  "maths math mathematics",
  "tumour tumor",
  "meal eat ate food",
  "store shop branch outlet",
  "shipment freight cargo load",
  "trip journey travel travelled outing",
  "website site page web",
  "app application",
  "database db",
  "wash washing bathing",
  "dress dressing",
  "sequence sequencing rna scrna",
  "single sc scrna",
  "qpcr pcr quantitative",
  "uk british britain kingdom united",
  "year yearly annual annually annum",
  "month monthly",
  "week weekly",
  "quarter quarterly",
  "day daily everyday",
  "hour hourly",
  "evening nightly",
  "weekend weekends saturday sunday",
  "hire recruit recruitment",
  "fund funded funding grant",
  "award prize",
  "share split rotation shared together",
  "rate percentage share",
  "clinic clinical",
  "fast quick quickly rapid slow speed latency time",
  "light lighting lights",
  "wire wiring rewire",
  "estimate estimation",
  "material materials",
  "need needs",
  "near close",
  "around about approximately roughly approx circa",
  "new redesign",
  "represent represented representative",
  "look responsible responsibility account manage",
  "routine procedure process system",
  "policy policies rule rules guideline guidelines",
  "hackathon contest competition",
  "downtime outage",
  "deployment deploy release",
  "service services microservice microservices",
  "overdue late unpaid outstanding",
  "external outside",
  "fourth quarter",
  "supervise supervision under",
  "refund refunds reimburse",
  "discount reduction",
  // One verb in its forms, where no rule makes one of the other.
  ...`drive drove driven|write wrote written|speak spoke spoken|ride rode ridden|rise rose risen|give gave given|take took taken
  |see saw seen|do did done|go went gone|grow grew grown|know knew known|draw drew drawn|fly flew flown|show showed shown
  |break broke broken|choose chose chosen|wear wore worn|buy bought|sell sold|teach taught|catch caught|bring brought|think thought
  |seek sought|fight fought|build built|send sent|spend spent|lend lent|meet met|feed fed|lead led|read|keep kept|sleep slept
  |sweep swept|deal dealt|leave left|feel felt|find found|bind bound|grind ground|wind wound|hold held|tell told|pay paid|lay laid
  |say said|make made|run ran|begin began begun|swim swam|sing sang sung|ring rang rung|win won|get got|sit sat|stand stood
  |understand understood|light lit|shoot shot|lose lost|set|cut|put|hear heard|hang hung|dig dug|sew sewn|weld|saw sawn|freeze froze
  frozen|throw threw thrown|blow blew blown|come came|become became|undertake undertook undertaken|oversee oversaw overseen
  |withdraw withdrew withdrawn|forecast|cast|shut|split|spread|fit|quit|bake baked|weave wove woven`.split("|"),
].map(toGroup);

/** Stems by the groups they are in. */
export const SYNONYM_GROUPS: ReadonlyMap<string, readonly number[]> = SYNONYMS.reduce((groups, group, i) => {
  for (const stem of group) groups.set(stem, [...(groups.get(stem) ?? []), i]);
  return groups;
}, new Map<string, number[]>());

/** What prose is made of around the facts: telling, ordering, feeling, working. None of them names a thing one has done. */
export const NARRATIVE: ReadonlySet<string> = toGroup(
  `one situation task action result challenge problem goal aim objective outcome role duty duties responsibility responsible
  project example instance case time times moment experience experienced approach solution effect impact success lesson
  answer question point side part parts way matter reason thing focus background career job jobs position work worked
  working works worker work-related day-to-day life skill skills skilled skillset ability strength knowledge understanding
  familiar familiarity proficient comfortable confident competent versed accustomed used knowledgeable capable able good great
  strong solid well best better proud pride pleased happy glad enjoy enjoyed love like liked interest interested keen
  passionate motivated committed know knew known understand understood see saw seen notice noticed realise realised think
  thought believe feel felt consider considered want wanted wish hope try tried aim aimed decide decided choose chose
  allow enable ensure ensured make sure made making need needed require required mean meant let
  ask asked task tasked assign assigned give gave given take took taken get got gotten put come came go went gone bring
  brought set turn turned become became remain remained stay stayed continue continued start started begin began end ended
  finish finished complete completed use used using utilise apply applied employ employed rely relied relying
  include included including involve involved contain contains consist comprise cover covered concern base based relate
  related regard range act acted acting serve served spend spent join joined belong deal follow followed following happen
  occur appear appeared result resulted lead cause help helped achieve achieved accomplish accomplished reach reached
  manage managed demonstrate show showed shown reflect highlight illustrate describe tell told say said mention talk
  look looked looking hand hands handle keep kept hold held have having own personal personally individual
  currently current present presently today now nowadays previous previously prior earlier early late later before
  after afterwards then next first second third last final finally eventually since until recently recent former formerly
  initially beginning during while meanwhile throughout along alongside besides addition additionally furthermore moreover
  also too however although though despite instead therefore thus hence thereby consequently because due thanks order
  among amongst across within without into onto toward towards via upon per each every single typical typically usual
  usually normal normally regular regularly often sometimes frequently always generally general mainly main primarily
  primary particularly particular especially special specifically specific directly direct actual actually really
  basically essentially simply clear clearly important key core different various several certain whole
  new existing total overall altogether together jointly collaboratively both own respectively roughly approximately about
  around nearly almost just exactly only even still already again once twice
  day week month year years months weeks days shift hour period long short length
  member members team teams group colleague colleagues people person someone company employer organisation workplace
  place site field area function level
  technical professional professionally practical
  earn earned obtain obtained receive received gain gained attend attended study studied graduate graduated learn learned
  learnt degree university college school
  rest beginning process step steps measure change changed difference
  opportunity chance valuable careful effort manageable rewarding hard difficult easy important essential crucial vital simple
  straightforward busy detail basis behind story honest brief mind fortunate lucky meaningful remember recall walk sum summary
  conclusion tackle undertake undertook succeed dedicate dedicated devote shape date many such single singlehanded
  whenever wherever whatever if unless whether both either between
  system systems find found step stepped collaborate collaborated collaboration collaborative cooperate cooperation cooperative
  partner partnered partnership interact act cooperatively
  otherwise avoid avoided prevent prevented nobody somebody anybody anyone value valued communication support supported assist
  assisted prepare prepared provide provided share shared present presented deliver spreadsheet potential able aware awareness
  attention care careful thorough thoroughly thought mindset habit routine trust trusted confidence credit appreciate appreciated
  curious eager dedicated reliable organised organized structure structured method methodical discipline priority prioritise
  balance pressure calm patience patient empathy respect respectful open honest honestly effective effectively
  gather gathered combine combined connect connected link linked compare compared check checked adjust adjusted adapt adapted
  discuss discussed explain explained agree agreed suggest suggested recommend note noted point pointed mention mentioned
  hope hoped expect expected plan planned intend intended promise attempt attempted begin launch
  pass passed enter entered carry arrive arrived return returned rest wait stay move moved walk step
  start point place spot corner centre middle front back top bottom end ends
  morning afternoon evening night today weekday
  bit piece portion
  huge big small large little high low wide narrow long short old young early late slow hard soft heavy light
  excited exciting challenging difficult demanding tough complex complicated tricky interesting useful helpful
  right initiative never none zero neither cannot record history route face faced encounter encountered experience hear heard listen listened
  meet met greet welcome wait watch watched observe observed sit stand stood remain rest visit visited accompany alongside
  happening ongoing continuous continually constant constantly steady steadily closely carefully quickly
  arise arose situation circumstance circumstances context environment setting scope nature sense picture view perspective
  concrete tangible visible noticeable positive overall joint shared mutual active actively willing ready
  contribution contributions involvement participation duty assignment mission mandate remit brief
  question ask asked request requested requirement necessary possible likely available relevant related similar same
  achieve achievement accomplishment highlight favourite proudest
  early mid late today yesterday ago back beforehand afterward subsequent subsequently simultaneously concurrently
  practise practice hands routinely ordinary
  carry carried out undertaken conduct done doing
  pick picked choose selected select
  mostly partly fairly quite rather pretty somewhat slightly
  let lets keep keeps made makes making become becomes
  list lists far speak spoken charge introduce introduced grow grows
  everything anything something nothing everyone
  among tool tools technology language languages resume cv
  way ways kind sort type types number amount figure up down out off back over under
  successfully success able unable instead thereof themselves whose`,
);

/** How far something reached, which the evidence has to say too: the easiest thing to make bigger in passing. */
export const SCOPES: readonly ReadonlySet<string>[] = [
  new Set(
    "all every entire whole full fully everything everyone everywhere complete completely total alle allen sämtliche gesamte gesamten".split(
      " ",
    ),
  ),
  new Set(
    "national nationally nationwide country countries international internationally global globally worldwide europe world regional".split(
      " ",
    ),
  ),
  new Set("alone solely single-handedly singlehandedly independently myself ourselves allein selbstständig".split(" ")),
  new Set("company-wide companywide organisation-wide organization-wide".split(" ")),
];

/** Endings that make another word of one stem: "automate", "automation". */
export const ENDING =
  /^(?:|e|s|es|ed|d|ing|ings|er|ers|or|ors|ion|ions|ation|ations|ition|ment|ments|al|als|ally|ly|ive|able|ible|ance|ence|ity|y|ies|ied|ial|ful|ness|ship|ist|ists|ic|ical|ism|age|t|ts|sion|n|en|th|ize|izing|ized|izat|at|ate|ant|ent|ysis|yse|yze|ys|yz|ication|ications|ify|ian|ography|iate)$/;
