import { plain } from "./resume-line.ts";

/**
 * Words that say what somebody does, plain: English, German, French, Spanish (some Portuguese and Italian). Stems end in "*".
 */
const TITLE_STEMS = `engineer* developer* programmer* architect* manager* management director* designer* analyst* consultant*
  administrator* coordinator* specialist* technician* assistant* associate* intern interns internship trainee* apprentice*
  officer* ceo cto cfo coo cio cmo cpo vp svp evp president* vice-president founder* co-founder* cofounder* owner* partner*
  principal lead leader* head chief supervisor* executive* representative* agent* advisor* adviser* strategist* scientist*
  researcher* professor* lecturer* teacher* tutor* instructor* trainer* coach* mentor* educator* fellow postdoc* nurse*
  doctor* physician* surgeon* therapist* pharmacist* dentist* caregiver* paramedic* midwife veterinarian* psychologist*
  counselor* counsellor* accountant* auditor* bookkeeper* controller* banker* broker* trader* underwriter* actuary cashier*
  clerk* secretary receptionist* chef* cook* baker* barista* bartender* waiter* waitress* server host hostess cleaner*
  housekeeper* driver* pilot* mechanic* electrician* plumber* carpenter* welder* machinist* operator* worker* laborer*
  foreman builder* contractor* surveyor* planner* buyer* purchaser* merchandiser* salesperson salesman saleswoman seller*
  marketer* copywriter* writer* editor* journalist* reporter* author* photographer* videographer* producer* artist*
  illustrator* animator* musician* actor actress dancer* model lawyer* attorney* paralegal* judge* notary solicitor*
  barrister* librarian* curator* archivist* translator* interpreter* recruiter* investigator* inspector* guard* detective*
  firefighter* soldier* sergeant captain lieutenant commander* astronaut* geologist* biologist* chemist* physicist*
  mathematician* statistician* economist* historian* sociologist* ecologist* agronomist* farmer* gardener* florist* tester*
  scrum master product owner devops sre freelance* freelancer* volunteer* competitor* spacewalker* patron* evangelist*
  advocate* ambassador* chairman chairwoman chairperson chair dean provost minister* consul* diplomat* dispatcher* expert*
  member generalist* counsel residente* superintendent* superintendente* hygienist* hairdresser* stylist* beautician* tailor* jeweler* estimator* examiner* concierge
  conductor* composer* choreographer* programmer-analyst maintainer* contributor* creator* facilitator* organizer*
  integrator* modeler* tradesman handyman worker* operative* sommelier* butler* nanny babysitter* au-pair steward*
  entwickler* ingenieur* softwareentwickler* softwareingenieur* informatiker* fachinformatiker* leiter* leitung
  geschaftsfuhrer* projektleiter* teamleiter* abteilungsleiter* berater* mitarbeiter* sachbearbeiter* assistent*
  praktikant* praktikum werkstudent* auszubildende* azubi ausbildung referent* vertriebsmitarbeiter* verkaufer* kaufmann
  kauffrau *kaufmann *kauffrau lehrer* dozent* professor* arzt arztin *arzt pfleger* krankenpfleger* *pfleger *pflegerin
  krankenschwester techniker* mechaniker* mechatroniker* elektriker* elektroniker* schlosser* tischler* koch kochin
  kellner* fahrer* lagerist* buchhalter* steuerberater* rechtsanwalt* anwalt* redakteur* journalist* gestalter* architekt*
  wissenschaftler* forscher* hilfskraft *hilfskraft volontar* freiberufler* inhaber* grunder* vorstand* prokurist*
  konstrukteur* zeichner* disponent* einkaufer* fachkraft* kraft *kraft helfer* werker* monteur* maler* backer* metzger*
  friseur* florist* erzieher* trainer* moderator* pressesprecher* texter* kameramann regisseur* betriebswirt* kaufleute
  leiterin* chefarzt* oberarzt* assistenzarzt* laborant* apotheker* optiker* gartner* landwirt* polizist* soldat* pilot*
  verantwortliche* experte* expertin beauftragte* koordinator* administrator* analytiker* erzieher* sozialarbeiter*
  ingenieur* developpeur* programmeur* architecte* chef cheffe directeur* directrice* responsable* gestionnaire*
  charge chargee consultant* conseiller* conseillere* analyste* assistant* stagiaire* stage alternant* apprenti* technicien*
  vendeur* vendeuse* commercial* commerciale* comptable* secretaire* enseignant* professeur* formateur* formatrice* infirmier*
  medecin* pharmacien* avocat* juriste* journaliste* redacteur* redactrice* graphiste* concepteur* cuisinier* serveur*
  serveuse* chauffeur* mecanicien* electricien* ouvrier* chercheur* chercheuse* doctorant* gerant* fondateur* fondatrice*
  boulanger* patissier* patissiere* coiffeur* coiffeuse* plombier* macon soudeur* peintre* livreur* magasinier* caissier*
  caissiere* aide-soignant* sage-femme kinesitherapeute* psychologue* traducteur* traductrice* interprete* photographe*
  realisateur* decorateur* acheteur* acheteuse* associe* auditeur* animateur* animatrice* educateur* educatrice* coordinateur* coordinatrice* administrateur* testeur*
  ingeniero* ingeniera* desarrollador* programador* arquitecto* arquitecta* gerente* director* directora* jefe* jefa* encargado*
  encargada* responsable* consultor* asesor* analista* asistente* auxiliar* becario* becaria* practicante* tecnico* tecnica*
  vendedor* dependiente* dependienta* comercial* contable* contador* secretario* secretaria* profesor* profesora* maestro* maestra*
  docente* formador* enfermero* enfermera* medico* medica* farmaceutico* abogado* abogada* periodista* redactor* disenador*
  cocinero* cocinera* camarero* camarera* conductor* mecanico* electricista* operario* operaria* obrero* investigador* fundador*
  azafata* peluquero* peluquera* panadero* carnicero* pintor* albanil* fontanero* soldador* repartidor* transportista*
  limpiador* cuidador* cuidadora* trabajador* educador* monitor* psicologo* psicologa* fisioterapeuta* arquitecto* topografo*
  publicista* traductor* interprete* fotografo* locutor* productor* realizador* coordinador* coordinadora* administrador* administrativo* administrativa* especialista* supervisor* recepcionista*
  desenvolvedor* engenheiro* engenheira* estagiario* estagiaria* coordenador* vendedor* assistente* enfermeiro* enfermeira*
  advogado* advogada* contabilista* motorista* cozinheiro* cozinheira* recepcionista* diretor* diretora* chefe encarregado*
  atendente* diarista pedreiro* tecnologo* bolsista* pesquisador* sviluppatore* sviluppatrice ingegnere* impiegato* impiegata*
  stagista* responsabile* commesso* commessa* cameriere* cameriera* infermiere* infermiera* insegnante* operaio* operaia* addetto*
  addetta* direttore* direttrice* consulente* tecnico* contabile* segretario* segretaria* magazziniere* autista* cuoco* cuoca*
  barista* tirocinante* apprendista* capo titolare socio avvocato* giornalista* grafico* grafica* progettista* capocantiere
  ricercatore* ricercatrice* docente* educatore* educatrice* estetista* parrucchiere* verpleegkundige* docent* medewerker*
  medewerkster* *medewerker adviseur* *adviseur beheerder* ontwikkelaar* *ontwikkelaar stagiair* leerkracht* *leerkracht verkoper*
  hoofd teamleider* projectleider* *leider boekhouder* analist* *analist onderzoeker* onderwijzer* begeleider* *begeleider
  kok monteur* *monteur *meister *ingenieur *techniker *berater *leiter *leiterin *assistent *assistentin utvecklare ingenjor*
  sjukskoterska larare saljare chef projektledare konsult* kierownik* inzynier* programista* specjalista* nauczyciel* sprzedawca*
  teller* rep reps aide* picker* packer* corporal airman seaman medic* superintendent* headteacher* registrar*
  resident matron midwives radiographer* optician* dietitian* dietician* phlebotomist* adjuster* appraiser* assembler* fabricator*
  roofer* mason* painter* tiler* glazier* bricklayer* janitor* custodian* porter* valet* lifeguard* warden* ranger* scholar*
  tutor* keeper* *keeper handler* loader* machinist* rigger* setter* fitter* joiner* upholsterer* locksmith* groomer* trainer*
  scribe* coder* biller* sonographer* perfusionist* hygienist* orderly orthodontist* anesthetist* audiologist* pathologist*
  radiologist* epidemiologist* microbiologist* geneticist* toxicologist* meteorologist* oceanographer* archaeologist* anthropologist*
  cartographer* draftsman drafter* draughtsman usher projectionist* blogger* columnist* correspondent* publicist*
  lobbyist* campaigner* organiser* treasurer* bursar* magistrate* constable* deputy sheriff* gardener* landscaper* arborist*
  rector* controleur* *leitung *fuhrung *hilfe *sprecher *pfleger* *therapeut* therapeut* *padagoge *padagogin onderdirecteur* decaan conservateur* bedrijfsleider* rececionista* sous commis plongeur* pizzaiolo* maitre`;

/** Words that only sharpen a title: "Senior", "Junior". */
const SENIORITY = `senior junior sr jr staff mid-level entry-level assistant deputy acting interim leitender leitende
  stellvertretender stellvertretende`;

const exact = new Set<string>();
const starts: string[] = [];
const ends: string[] = [];
for (const stem of `${TITLE_STEMS} ${SENIORITY}`.split(/\s+/)) {
  if (stem.startsWith("*")) ends.push(stem.slice(1));
  else if (stem.endsWith("*")) starts.push(stem.slice(0, -1));
  else exact.add(stem);
}

/** Begin like a title and are none: "Meadow Medical Center". */
const NO_TITLES = new Set(
  `medical medicale medicales medicaux medicals medicine medicina medicines medicinal medicin pilotage pilots buildings
  commerciaux managed planned operation operations operational operating editorial editoriale mediclinic partners partnership
  partnerships professional professionals technical technicum instructional representation principality`.split(/\s+/),
);

/** Endings that an inflected stem may have: plurals, feminine forms. */
const MAX_SUFFIX = 5;

/** Whether a word, in plain form, belongs to a job title. */
function isTitleWord(word: string): boolean {
  if (exact.has(word)) return true;
  if (NO_TITLES.has(word)) return false;
  // "Key-Account-Managerin".
  if (word.includes("-")) return word.split("-").some((piece) => piece.length > 3 && isTitleWord(piece));
  return (
    starts.some((stem) => word.startsWith(stem) && word.length - stem.length <= MAX_SUFFIX) ||
    ends.some((stem) => word.endsWith(stem)) ||
    // German compounds: "Softwareentwicklerin", "Vertriebsleiter".
    (word.length > 10 && GERMAN_HEADS.some((head) => word.endsWith(head)))
  );
}

const GERMAN_HEADS =
  `entwickler entwicklerin ingenieur ingenieurin leiter leiterin berater beraterin techniker technikerin
  mitarbeiter mitarbeiterin assistent assistentin manager managerin lehrer lehrerin mechaniker mechanikerin verkaufer
  verkauferin referent referentin student studentin wissenschaftler wissenschaftlerin spezialist spezialistin planer planerin
  fuhrer fuhrerin betreuer betreuerin`.split(/\s+/);

/** How many words of a short text belong to a job title. */
export function titleWords(text: string): number {
  const words = plain(text)
    .split(/[^\p{L}-]+/u)
    .filter((word) => word !== "");
  if (words.length > 12) return 0;
  return words.filter(isTitleWord).length;
}

/** Words and endings of organisations' names, plain. */
const ORGANISATION = new RegExp(
  `\\b(?:inc|llc|ltd|limited|corp|corporation|company|co|plc|gmbh|ag|kg|ohg|ug|se|e\\.?v|mbh|s\\.?a|s\\.?a\\.?s|sarl|s\\.?l|s\\.?r\\.?l|
  spa|bv|nv|oy|ab|group|gruppe|groupe|grupo|holding|holdings|bank|banque|banco|university|universitat|universite|universidad|
  college|school|schule|institute|institut|instituto|institution|academy|akademie|laboratory|laboratories|labs|lab|hospital|
  klinik|klinikum|clinic|clinica|foundation|stiftung|fondation|fundacion|association|verein|agency|agentur|agence|agencia|
  ministry|ministerium|ministere|department|council|stadt|technologies|technology|systems|solutions|software|
  industries|partners|associates|consulting|studio|studios|media|networks|enterprises|ventures|capital|airlines|hotel|
  restaurant|cafe|store|shop|museum|church|league|society|center|centre|zentrum|services|international|global|logistics|
  pharma|clinics|court|authority|trust|charity|fondazione|associazione|asociacion|associacao|asociados|associes|associati|associados|universita|universidade|universiteit|ospedale|hopital|krankenhaus|ziekenhuis|gemeente|ayuntamiento|comune|prefeitura|mairie|kanzlei|pharmacy|pharmacie|farmacia|apotheke|scuola|ecole|escuela|colegio|lycee|gymnasium|hogeschool|
  motors|energy|insurance|versicherung|werke|verlag|press|team)\\b`.replace(/\s+/g, ""),
);

/** Whether a text looks like the name of an organisation. */
export function hasOrganisationWord(plainText: string): boolean {
  return ORGANISATION.test(plainText);
}
