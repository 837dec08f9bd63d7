export type SectionKind =
  | "header"
  | "contact"
  | "summary"
  | "experience"
  | "education"
  | "skills"
  | "languages"
  | "projects"
  | "volunteer"
  | "certificates"
  | "awards"
  | "publications"
  | "interests"
  | "references"
  | "other";

/**
 * What headings say, in English, German, French and Spanish (some Portuguese, Italian and Dutch): lower case, no accents,
 * no spaces, so that letter-spaced and glued headings match too.
 */
export const SECTION_WORDS: Readonly<Record<Exclude<SectionKind, "header" | "other">, string>> = {
  contact: `contact contacts contactinformation contactinfo contactdetails contactme personaldetails personalinformation personalinfo
    personaldata details kontakt kontaktdaten personlichedaten personliches zurperson angabenzurperson coordonnees
    informationspersonnelles contacto datospersonales datosdecontacto informaciondecontacto informacionpersonal contato
    dadospessoais contatti datipersonali contactgegevens personalia links onlineprofiles profiles socialmedia social socials
    findmeonline reseaux web address getintouch reachme reachmeat contactdata kontaktinformationen personligadetaljer datosdecontacto contactos informazionipersonali informacoespessoais informacoesdecontato persoonlijkegegevens persoonsgegevens anschrift datenzurperson kontakter daneosobowe dadosdecontato`,
  summary: `summary profile about aboutme professionalsummary careersummary executivesummary personalsummary summaryofqualifications
    personalprofile professionalprofile careerprofile profilesummary objective careerobjective professionalobjective overview
    careeroverview professionaloverview introduction intro bio biography personalstatement mission statement whoami hello
    highlights careerhighlights profil kurzprofil ubermich zusammenfassung uberblick kurzbiografie berufsziel berufsprofil
    personlichesprofil profilprofessionnel apropos aproposdemoi resume resumeprofessionnel objectif objectifprofessionnel
    presentation accroche enbref sobremi perfil perfilprofesional perfilpersonal resumen resumenprofesional acercademi extracto
    objetivo objetivoprofesional sobremim sobre resumo profilo sommario profiel samenvatting overmij chisono profilopersonale profiloprofessionale presentazione persoonlijkprofiel profielschets overmezelf quiensoy quemsou aboutthecandidate personalstatementandgoals careerprofileandobjective professionalstatement summarystatement executiveprofile inbrief kurzvorstellung zumirselbst quisuisje monprofil perfilpessoal perfilprofissional objetivoprofissional resumoprofissional sobremi careersummaryandobjective qualificationssummary kurzfassung profesionalprofile`,
  experience: `percursoprofissional trajetoriaprofissional trajetoria experience experiences workexperience workexperiences professionalexperience professionalexperiences employment
    employmenthistory workhistory careerhistory career jobhistory work professionalhistory professionalbackground
    relevantexperience relevantworkexperience otherexperience additionalexperience recentexperience selectedexperience
    industryexperience researchexperience teachingexperience clinicalexperience internships internship internshipexperience
    jobs positions positionsheld employmentexperience careerexperience engineeringexperience technicalexperience
    leadershipexperience militaryexperience professionalwork professionalemployment fieldexperience practicalexperience
    berufserfahrung berufserfahrungen berufspraxis praxiserfahrung werdegang beruflicherwerdegang beruflicheerfahrung
    beruflichestationen arbeitserfahrung beruflichelaufbahn praktika praktikum anstellungen tatigkeiten erfahrung erfahrungen
    berufstatigkeit beruf experienceprofessionnelle experiencesprofessionnelles parcoursprofessionnel parcours emplois emploi
    stages carriere experiencia experiencialaboral experienciaprofesional experienciadetrabajo historiallaboral trayectoria
    trayectoriaprofesional trayectorialaboral empleo empleos practicas experienciaprofissional esperienza esperienze
    esperienzelavorative esperienzaprofessionale esperienzelavorativa werkervaring loopbaan whereiveworked whereihaveworked whereiworked whativedone whatihavedone myexperience mycareer myjourney careerpath careertimeline professionaljourney professionalcareer jobexperience jobs historicoprofissional experienciasprofissionais historicolaboral historialprofesional experienciaslaborales experienciasprofesionales vidalaboral percorsoprofessionale esperienzeprofessionali carrieraprofessionale impieghi arbeidservaring ervaring werkgeschiedenis beroepservaring loopbaanoverzicht berufsweg berufslaufbahn beruflicherlebenslauf beruflichetatigkeit beruflichetatigkeiten berufspraktischeerfahrung praktischeerfahrung praktischeerfahrungen arbeitsverhaltnisse monparcours vieprofessionnelle historiqueprofessionnel experiencesdetravail experiencedetravail emploisoccupes postesoccupes cargosdesempenados arbetslivserfarenhet yrkeserfarenhet arbeidserfaring erhvervserfaring doswiadczenie doswiadczeniezawodowe selectedengagements clientengagements freelanceexperience freelancework legalexperience nursingexperience salesexperience managementexperience consultingexperience militaryservice academicexperience appointments academicappointments professionalappointments positionsandappointments experiencehighlights`,
  education: `education educations educationalbackground academicbackground academichistory academicqualifications
    educationandtraining educationtraining educationcertifications educationandcertifications academics studies degrees
    qualifications academicexperience academicprofile training schooling educationhistory educationalqualifications
    ausbildung bildung bildungsweg studium akademischerwerdegang schulbildung hochschulausbildung schuleundausbildung
    ausbildungundstudium bildungswerdegang akademischeausbildung schulische ausbildungsweg studiumundausbildung formation
    formations etudes parcoursacademique formationacademique diplomes diplomesetformations diplomesetformation education
    formationetdiplomes scolarite cursus cursusuniversitaire educacion formacion formacionacademica estudios
    educacionyformacion formacionyestudios titulacion titulaciones historialacademico educacionacademica educacao
    formacaoacademica istruzione istruzioneeformazione formazione opleiding opleidingen onderwijs academiccredentials educationandqualifications educationandcertificates educationandlicenses educationandcredentials educationandhonors educationalhistory educationandexams whereistudied whereivestudied mystudies learning schulischerwerdegang schulischeausbildung schulundberufsausbildung schulausbildung studiumundschule schulischelaufbahn ausbildungundqualifikation berufsausbildung ausundweiterbildung ausbildungundweiterbildung hochschulbildung hochschulstudium istruzione titolidistudio studieformazione percorsoformativo percorsodistudi formazioneaccademica educazione formacaoacademica formacao habilitacoesliterarias escolaridade educacaoeformacao opleidingenencursussen studies scholing vooropleiding utbildning utdanning uddannelse wyksztalcenie parcoursscolaire parcoursdeformation formationinitiale formationsetdiplomes diplomesetcertifications estudiosrealizados historiaacademica formacionreglada datosacademicos`,
  skills: `toolbox mytoolbox toolkit mytoolkit programminglanguages programming programmiersprachen langagesdeprogrammation lenguajesdeprogramacion skills skill skillset technicalskills technicalskill keyskills coreskills skillsandtools skillstools skillsummary
    skillssummary skillsandabilities skillsandinterests skillsexpertise skillsandexpertise skillstechnologies
    skillsandtechnologies professionalskills relevantskills hardskills softskills otherskills additionalskills computerskills
    itskills transferableskills technologies technology techstack stack tools toolsandtechnologies technologiesandtools
    languagesandtechnologies technicalproficiencies technicalproficiency technicalexpertise technicalknowledge
    technicalbackground competencies competences corecompetencies corecompetences keycompetencies areasofexpertise
    areasofstrength expertise coreexpertise keyqualifications strengths keystrengths corestrengths proficiencies capabilities
    abilities programmingskills specialties specialities specializations kenntnisse fahigkeiten kompetenzen fachkenntnisse
    kenntnisseundfahigkeiten fahigkeitenundkenntnisse itkenntnisse edvkenntnisse kernkompetenzen softskillsundhardskills
    technischekenntnisse technischefahigkeiten qualifikationen technologien besonderekenntnisse fachkompetenzen
    faehigkeiten edv starken schlusselqualifikationen competencestechniques competencesprofessionnelles
    competencesinformatiques competencescles savoirfaire savoiretre aptitudes atouts connaissances informatique outils
    logiciels habilidades competencias competenciastecnicas habilidadestecnicas conocimientos conocimientostecnicos
    conocimientosinformaticos destrezas aptitudesyhabilidades herramientas tecnologias capacidades informatica
    habilidadesycompetencias habilidadesprofesionales competenze competenzetecniche vaardigheden competenzeprofessionali competenzeinformatiche conoscenze conoscenzeinformatiche capacitaecompetenze capacita conhecimentos competenciasprofissionais habilidadesecompetencias habilidadestecnicas conhecimentostecnicos aptidoes competenties kennis kennisenvaardigheden computervaardigheden itvaardigheden fardigheter kompetens kompetenser ferdigheter umiejetnosci whatimgoodat whatido whaticando whatiknow areasofknowledge coreskillset skillhighlights skillsandstrengths skillsandcompetencies keycompetences keyskillsandcompetencies fachlichekenntnisse fachlichefahigkeiten edvundsprachkenntnisse itundsoftwarekenntnisse softwarekenntnisse weiterekenntnisse personlichestarken meinestarken domainesdecompetences domainesdecompetence competencesetoutils capacidadesycompetencias skillsprofile`,
  languages: `languages language languageskills spokenlanguages languageproficiency sprachen sprachkenntnisse fremdsprachen langues
    langue languesetrangeres competenceslinguistiques idiomas idioma lenguas linguas lingue talen linguestraniere conoscenzelinguistiche competenzelinguistiche talenkennis sprak sprog jezyki linguasestrangeiras languagesspoken`,
  projects: `projects project personalprojects sideprojects selectedprojects keyprojects academicprojects opensourceprojects
    opensource portfolio projectexperience notableprojects relevantprojects projekte projekt projets projet projetspersonnels
    proyectos proyecto proyectospersonales projetos progetti projecten contributions opensourcecontributions
    selectedwork progettipersonali projetospessoais persoonlijkeprojecten projekty projektarbeiten projekterfahrung projektliste ausgewahlteprojekte selectedclients keyprojectsandachievements researchprojects`,
  volunteer: `communitywork volunteer volunteering volunteerexperience volunteerwork voluntarywork communityservice communityinvolvement
    communityengagement civicengagement extracurricular extracurriculars extracurricularactivities activities
    leadershipandactivities activitiesandleadership leadership ehrenamt ehrenamtlichetatigkeit ehrenamtlichestatigkeiten
    ehrenamtlichesengagement engagement freiwilligenarbeit soziales benevolat benevole engagementsassociatifs activites
    vieassociative voluntariado volontariato vrijwilligerswerk affiliations memberships professionalmemberships
    professionalaffiliations mitgliedschaften communityinvolvementandvolunteering voluntariadosocial trabalhovoluntario attivitadivolontariato attivita vrijwilliger ideelltengagemang wolontariat givingback volunteerandcommunity socialengagement gesellschaftlichesengagement bundesfreiwilligendienst`,
  certificates: `certificates certificate certifications certification licenses licensesandcertifications
    licensesandcertificates certificationsandlicenses licensescertifications certificationsandtraining courses coursework
    relevantcoursework onlinecourses professionaldevelopment trainings trainingandcertifications zertifikate
    zertifizierungen zertifizierung weiterbildung weiterbildungen fortbildungen fortbildung kurse certificats certificat
    cours certificados certificaciones certificacion cursos cursosycertificaciones formacioncomplementaria certificacoes
    certificazioni certificaten accreditations corsi corsidiformazione certificazioneecorsi cursosecertificacoes cursosycertificados formacaocomplementar cursussen certificeringen kurser certyfikaty kursyicertyfikaty fortundweiterbildung fortundweiterbildungen lehrgange zusatzqualifikationen licenses licences licensesandpermits professionalcertifications professionallicenses certificationsandtrainings continuingeducation furthertraining permisosycarnets formationscomplementaires`,
  awards: `awards award honors honours honorsandawards awardsandhonors honorsawards awardshonors achievements accomplishments
    keyachievements awardsandachievements scholarships fellowships fellowshipsandawards selectedhonors recognition
    distinctions auszeichnungen auszeichnung preise stipendien erfolge prix recompenses distinctionsetprix premios logros
    reconocimientos becas premi riconoscimenti premiericonoscimenti premioserreconhecimentos premiosereconhecimentos onderscheidingen nagrody utmarkelser awardsandrecognition awardsandscholarships`,
  publications: `publications publication selectedpublications papers patents patent talks invitedtalks presentations
    conferences writing articles press researchpublications publikationen veroffentlichungen vortrage publicaciones
    publicacoes pubblicazioni speaking`,
  interests: `interests interest hobbies hobby hobbiesandinterests interestsandhobbies personalinterests interessen
    hobbys interessenundhobbys freizeit centresdinteret centredinteret interets loisirs passions intereses aficiones
    interesses interessi centrosdeinteres hobbies hobbyenteressen interessienhobby hobbyeinteressi tempolibero passioni hobbysundinteressen interesesyaficiones vrijetijd intressen zainteresowania whenimnotworking outsideofwork offtheclock beyondwork activitiesandinterests funfacts freizeitinteressen`,
  references: `references reference referees referee testimonials recommendations referenzen recommandations referencias
    referenze referenties referencer referenser referencje refereesavailableonrequest`,
};

/** Words of the lists above that as often head a part of an entry: they count only where they are set like a sure heading. */
export const WEAK_SECTION_WORDS: ReadonlySet<string> = new Set(
  `highlights technology technologies tools stack languages language opensource leadership activities overview intro
  introduction mission links web address details press articles writing training positions beruf engagement presentation
  outils logiciels edv hello whoami courses coursework cours kurse cursos projects project contributions profiles social
  achievements accomplishments awards talks papers work career profile studies sobre engagements`.split(/\s+/),
);

/** Words that decide a longer heading ("Relevant professional experience in sales"), the first that matches. */
export const SECTION_CUES: readonly (readonly [SectionKind, RegExp])[] = [
  ["volunteer", /\b(?:volunteer\w*|ehrenamt\w*|benevol\w*|voluntari\w*|extracurricular\w*)\b/],
  ["publications", /\b(?:publications?|patents?|publikationen|publicaciones)\b/],
  ["projects", /\b(?:projects?|projekte|projets?|proyectos?)\b/],
  ["education", /\b(?:education|academic|ausbildung|studium|formation|formacion|educacion|etudes)\b/],
  [
    "experience",
    /\b(?:experiences?|employment|work history|berufserfahrung|werdegang|experiencia|esperienz\w*|werkervaring|internships?)\b/,
  ],
  ["certificates", /\b(?:certificat\w*|certifications?|licen[cs]es?|zertifi\w*|certificaciones)\b/],
  ["awards", /\b(?:awards?|honou?rs|auszeichnungen|premios)\b/],
  [
    "skills",
    /\b(?:skills|competenc\w*|kenntnisse|fahigkeiten|kompetenzen|habilidades|technologies|proficienc\w*|expertise)\b/,
  ],
  ["languages", /\b(?:languages|sprachen|langues|idiomas)\b/],
  ["interests", /\b(?:interests|hobbies|interessen|loisirs|intereses)\b/],
  ["summary", /\b(?:summary|profile|objective|profil|resumen|perfil)\b/],
];
