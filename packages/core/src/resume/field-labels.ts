/** What a form's label says of the value beside it. */
export type FieldLabel = "dates" | "title" | "organisation" | "degree" | "institution" | "duties";

/**
 * The labels of forms such as the Europass curriculum vitae, in the languages it is filled in most: lower case, no accents,
 * no spaces.
 */
const LABELS: Readonly<Record<FieldLabel, string>> = {
  dates: `dates date datesfromto periods period timeperiod zeitraum datum dauer vonbis daten periode dates dedebutdefin datededebutdefin
    fecha fechas periodo fechasdesdehasta date data datas datadal periododal periodi datadaa datumvantot data okres daty tidsperiod`,
  title: `occupationorpositionheld occupation positionheld position jobtitle roleheld berufoderfunktion funktion ausgeubtefunktion
    fonctionoupostoccupe fonctionouposteoccupe fonction posteoccupe intituleduposte profesionocargodesempenado puestodesempenado
    funcionocargodesempenado profesionocargo lavorooposizionericoperti posizionericoperta funcaooucargoocupado cargoocupado
    functieofberoep functie beroepoffunctie zawodlubzajmowanestanowisko stanowisko yrkeellerbefattning befattning`,
  organisation: `employer company firma unternehmen entreprise azienda bedrijf nameandaddressofemployer nameofemployer companyname arbeitgeber nameundadressedesarbeitgebers
    employeur nometadressedelemployeur nometadresseemployeur nomdelemployeur empleador empresa nombreydireccionempleador
    nombreydirecciondelempleador nombreydirecciondelempresa nombredelempleador datoredilavoro nomeeindirizzodeldatoredilavoro
    empregador nomeeenderecodoempregador werkgever naamenadresvandewerkgever pracodawca nazwaiadrespracodawcy arbetsgivare`,
  degree: `titleofqualification titleofqualificationawarded qualification qualificationawarded degreeawarded
    bezeichnungdererworbenenqualifikation erworbenequalifikation abschluss intituledudiplome intituleducertificatoudiplomedelivre
    intituledudiplomedelivre diplomeobtenu titulodelacualificacionobtenida cualificacionobtenida tituloobtenido titolodellaqualificarilasciata
    titolodellaqualifica qualificaconseguita designacaodaqualificacaoatribuida qualificacaoatribuida naamvanhetdiploma behaaldekwalificatie
    uzyskanytytul examen`,
  institution: `institution nameandtypeoforganisationprovidingeducationandtraining organisationprovidingeducation nameofinstitution
    schoolname bildungseinrichtung nameundartderbildungsoderausbildungseinrichtung ausbildungsstatte etablissement
    nomettypedeletablissementdenseignementoudeformation etablissementdenseignement nombreytipodelcentrodeestudios centrodeestudios
    centrodeestudiosotipodecentro nomeetipodorganizzazioneerogatricedellistruzioneeformazione istitutodistruzione
    nomeetipodaorganizacaodeensinoouformacao estabelecimento naamentypeonderwijsinstelling onderwijsinstelling nazwaszkoly uczelnia`,
  duties: `mainactivitiesandresponsibilities mainduties wichtigstetatigkeitenundzustandigkeiten tatigkeitenundzustandigkeiten
    principalesactivitesetresponsabilites activitesetresponsabilites funcionesyresponsabilidadesprincipales
    principalesactividadesyresponsabilidades actividadesyresponsabilidades principalimansionieresponsabilita
    principaisactividadeseresponsabilidades principaisatividadeseresponsabilidades belangrijksteactiviteitenenverantwoordelijkheden`,
};

const LABEL_OF: ReadonlyMap<string, FieldLabel> = new Map(
  Object.entries(LABELS).flatMap(([label, words]) =>
    words.split(/\s+/).map((word) => [word, label as FieldLabel] as const),
  ),
);

/** The label that a cell is, by its squashed text ("nameandaddressofemployer"); undefined for anything else. */
export function findFieldLabel(squashed: string): FieldLabel | undefined {
  return LABEL_OF.get(squashed);
}
