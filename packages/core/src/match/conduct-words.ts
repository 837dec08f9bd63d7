/** Ways of working: what asks for one, and what shows it when somebody tells of their work. Plain text, English and German, some French and Spanish. */
export const CONDUCT: readonly { name: string; asks: RegExp; shows: RegExp }[] = [
  {
    name: "leading people",
    asks: /\b(?:lead(?:ing|ership)?|manag(?:e|ing|ement) (?:of )?(?:a |small |large |cross-functional |diverse )*(?:teams?|people|staff|employees|engineers)|people management|team management|supervis\w+|fuhrungs\w*|(?:personal|mitarbeiter)fuhrung|encadrement|liderazgo|line management|direct reports)\b/,
    shows:
      /\b(?:led|lead|leading|headed|managed|manage|managing|supervis\w+|directed|oversaw|oversee)\b[^.;]{0,50}\b(?:team|staff|people|engineers|developers|nurses|teachers|employees|technicians|cooks|crew|assistants|associates|analysts|workers|apprentices|designers|reports|representatives|cashiers|colleagues|electricians|accountants|shift)\b|\bteam lead\b|\bhead of\b|(?:leitung|fuhrung|leite\w*|geleitet|gefuhrt)\b|encadr\w+|diriged?\w+/,
  },
  {
    name: "mentoring and training",
    asks: /\b(?:mentor\w*|coach\w*|train(?:ing|ed)? (?:of )?(?:others|staff|new|junior|people|colleagues)|developing (?:others|junior)|anleitung|einarbeitung|praxisanleit\w*)\b/,
    shows:
      /\b(?:mentor\w*|coach\w*|trained|training of|taught|onboard\w*|anleit\w*|angeleitet|eingearbeitet|einarbeitung|ausgebildet|tutor\w*)\b/,
  },
  {
    name: "communication",
    asks: /\b(?:communicat\w*|presentation skills|verbal|written and|interpersonal|kommunikat\w*|comunicacion|relationnel\w*|explain\w*)\b/,
    shows:
      /\b(?:present(?:ed|s|ing)\b(?! day)|presentation\w*|communicat\w+|negotiat\w+|explain\w*|educat(?:e|ed|ing) (?:patients|families|customers)|advis\w+|consult\w+ with|liais\w+|report(?:ed|s|ing)? (?:to|on)|wrote|interview\w*|stakeholder\w*|with (?:\w+ )?(?:heads|managers)|complaints?|families|parents|customers|clients|guests|patients and|beraten|beratung|berat\w*|prasentier\w*|kommunikation|angehorige\w*|abstimmung)\b/,
  },
  {
    name: "working in a team",
    asks: /\b(?:team ?work\w*|team[- ]?player|team[- ]?oriented|team spirit|collaborat\w*|teamfahig\w*|teamgeist|teamarbeit|esprit d'equipe|trabajo en equipo|work(?:ing)? (?:well )?(?:in|with|as part of) (?:a |an |other |cross-functional )*(?:\w+ )?teams?|cross-functional)\b/,
    shows:
      /\b(?:team\w*|together with|collaborat\w+|worked (?:closely )?with|with (?:the )?\w+ (?:team|teams|engineers|designers|managers)|cross-functional|gemeinsam|zusammenarbeit|abstimmung|colleagues|kollegen|equipe|equipo|interdisziplinar\w*|multidisciplinary)\b/,
  },
  {
    name: "organisation",
    asks: /\b(?:organi[sz]\w*|time[- ]management|priorit\w*|multi-?task\w*|plan(?:ning)? skills|deadlines?|zeitmanagement|organisation\w*|gestion du temps|organizacion)\b/,
    shows:
      /\b(?:organi[sz]\w*|coordinat\w*|schedul\w*|planned|planning|plans?\b|prioriti\w*|deadline\w*|on time|koordin\w*|organisier\w*|plan(?:te|ung)\b|dienstplan\w*|several projects|multiple projects)\b/,
  },
  {
    name: "solving problems",
    asks: /\b(?:problem[- ]?solv\w*|troubleshoot\w*|analytical|analytisch\w*|problemlos\w*|critical thinking|resolution de problemes|resolucion de problemas)\b/,
    shows:
      /\b(?:solved|resolv\w+|fixed|debugg\w*|troubleshoot\w*|diagnos\w+|analy[sz]\w+|root cause|investigat\w+|identified|behoben|gelost|storung\w*|fehlersuche|reduced|detected)\b/,
  },
  {
    name: "care for customers",
    asks: /\b(?:customer[- ](?:service|focus|facing|oriented|orientation|care|centric)\w*|client[- ]facing|complaints?|guest service|service[- ]minded|kundenorient\w*|kundenkontakt|kundenservice|sens du service|servicio al cliente|orientacion al cliente)\b/,
    shows: /\b(?:customers?|clients?|guests?|patrons|diners|kunden\w*|gaste\w*|clients|clientes)\b/,
  },
  {
    name: "care with details",
    asks: /\b(?:attention to detail|detail[- ]oriented|accura\w+|meticulous\w*|sorgf\w*|genau\w*|souci du detail|rigueur|rigoureu\w*|atencion al detalle)\b/,
    shows:
      /\b(?:audit\w*|inspect\w*|reconcil\w*|verif\w+|checked|checks|error\w*|accura\w*|discrepanc\w*|review\w*|quality|kontroll\w*|pruf\w*|geprueft|documentation|documented)\b/,
  },
  {
    name: "working on your own",
    asks: /\b(?:independent\w*|self[- ]?(?:motivat\w*|start\w*|direct\w*|driven)|autonom\w*|selb?st(?:st)?andig\w*|eigenverantwort\w*|initiative|ownership|proactiv\w*|minimal supervision)\b/,
    shows:
      /\b(?:independent\w*|sole\b|solely|single-handed\w*|on my own|owned|own(?:ed)? the|initiat\w+|introduced|founded|launched|set up|established|eigenverantwort\w*|selb?st(?:st)?andig\w*|eingefuhrt|autonom\w*)\b/,
  },
  {
    name: "work on weekends, evenings or nights",
    asks: /\b(?:nights?|weekends?|evenings?|wochenend\w*|nachtdienst\w*|fines de semana|public holidays|week-ends?)\b/,
    shows:
      /\b(?:nights?|weekends?|evenings?|wochenend\w*|nachtdienst\w*|rotating shifts|24-hour|fines de semana|week-ends?)\b/,
  },
  {
    name: "working shifts",
    asks: /\b(?:shifts?|rota|on[- ]call|schicht\w*|horaires|turnos)\b/,
    shows: /\b(?:shifts?|night|weekends?|on[- ]call|schicht\w*|nachtdienst\w*|wochenend\w*|turnos?|24-hour|rotation)\b/,
  },
  {
    name: "working under pressure",
    asks: /\b(?:under pressure|fast[- ]paced|high[- ]pressure|busy|stress\w*|belastbar\w*|high[- ]volume|resistance au stress)\b/,
    shows:
      /\b(?:busy|high[- ]volume|peak|emergenc\w*|fast[- ]paced|rush|\d{2,} (?:covers|patients|customers|calls|guests|orders|tickets|tables)|notfall\w*|a (?:shift|night|day))\b/,
  },
  {
    name: "physical work",
    asks: /\b(?:lift(?:ing)? (?:up to )?\d+|lift heavy|physically|physical (?:stamina|demands)|stand for|on your feet|korperlich\w*)\b/,
    shows: /\b(?:lift(?:ed|ing)|loaded|unloaded|loading|heavy|hoist\w*|pallets?|entladen|verladen)\b/,
  },
  {
    name: "travelling",
    asks: /\b(?:travel\w*|reisebereit\w*|deplacements|viajar|disponibilidad para viajar)\b/,
    shows:
      /\b(?:travel(?:led|ed|ling)|on[- ]site at|across \d+ (?:countries|sites|locations|stores)|field visits|reisen)\b/,
  },
];
