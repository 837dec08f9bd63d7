/** Fields of work: what names one in a demand, and what shows that a job was in it (role, employer, what was done). Plain text. */
export const WORK_FIELDS: readonly {
  asks: RegExp;
  shows: RegExp;
  /** Only the role and the employer tell: everybody teaches a little. */
  byName?: true;
}[] = [
  {
    asks: /\b(?:retail|grocery|store|shop|einzelhandel|verkauf|commerce de detail|comercio minorista)\b/,
    shows:
      /\b(?:retail|stores?|shops?|cashier|supermarket|market|merchandis\w*|registers?|till|boutique|verkauf\w*|einzelhandel|filiale)\b/,
  },
  {
    asks: /\b(?:hospitality|restaurants?|gastronom\w*|hotels?|catering|food service|restauration|hosteleria|kitchens?|kuche)\b/,
    shows:
      /\b(?:restaurants?|hotels?|kitchens?|cook\w*|chef|bistro|cafe|bar|catering|covers|guests|gast\w*|kuche|koch|trattoria|brasserie)\b/,
  },
  {
    asks: /\b(?:elderly|geriatric\w*|altenpflege\w*|seniorenpflege|aged care|long[- ]term care|personnes agees|mayores)\b/,
    shows:
      /\b(?:elderly|geriatric\w*|altenpfleg\w*|senioren\w*|bewohner\w*|residents|care home|nursing home|altenheim|ehpad)\b/,
  },
  {
    asks: /\b(?:(?:bedside |clinical )?nursing|krankenpflege)\b/,
    shows: /\b(?:nurse|nursing|pflegefach\w*|krankenschwester|krankenpfleg\w*)\b/,
  },
  {
    asks: /\b(?:health ?care|clinical|hospital|medical|acute|gesundheitswesen|klinik\w*)\b/,
    shows: /\b(?:hospital|clinic\w*|medical|patients?|ward|nurs\w*|klinik\w*|krankenhaus|pflege\w*)\b/,
  },
  {
    asks: /\b(?:industrial|manufactur\w*|factory|production|plant|industrie|produktion|fertigung)\b/,
    shows:
      /\b(?:industrial|manufactur\w*|factory|production|plant|mill|assembly|conveyors?|machines?|line|werk|produktion\w*|fertigung\w*|foundry)\b/,
  },
  {
    asks: /\b(?:construction|building sites?|commercial and residential|bau|baustelle\w*|batiment|construccion)\b/,
    shows: /\b(?:construction|contractors?|site|building|installed|bau\w*|chantier|obra)\b/,
  },
  {
    asks: /\b(?:warehous\w*|logisti\w*|lager\w*|distribution|supply chain|entrepot|almacen)\b/,
    shows:
      /\b(?:warehous\w*|logisti\w*|lager\w*|distribution|forklift|shipp\w*|pallets?|spedition|supply chain|entrepot|almacen)\b/,
  },
  {
    asks: /\b(?:accounting|accountancy|finance|bookkeeping|buchhaltung|rechnungswesen|comptabilite|contabilidad)\b/,
    shows: /\b(?:account\w*|finance|bookkeep\w*|ledger|buchhalt\w*|comptab\w*|contab\w*|audit\w*)\b/,
  },
  {
    byName: true,
    asks: /\b(?:teaching|education|classroom|school|unterricht\w*|schule|enseignement|docencia)\b/,
    shows: /\b(?:teach\w*|taught|school|pupils|students|classroom|lehrer\w*|unterricht\w*|schule|enseign\w*|colegio)\b/,
  },
  {
    asks: /\b(?:sales|selling|account management|vertrieb|vente|ventas)\b/,
    shows: /\b(?:sales|sold|account (?:manager|executive)|revenue|quota|pipeline|vertrieb\w*|ventes?|ventas|deals)\b/,
  },
  {
    asks: /\b(?:customer (?:service|support)|kundenservice|kundendienst|call cent(?:er|re))\b/,
    shows: /\b(?:customers?|clients?|guests?|kunden\w*|callers|support)\b/,
  },
  {
    asks: /\b(?:marketing)\b/,
    shows: /\b(?:marketing|campaigns?|brand\w*|seo|newsletter|advertis\w*)\b/,
  },
  {
    asks: /\b(?:human resources|hr|personalwesen|recruit(?:ing|ment))\b/,
    shows: /\b(?:human resources|hr|recruit\w*|hiring|onboarding|personal\w*)\b/,
  },
];
