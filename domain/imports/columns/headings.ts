import type { Meaning } from "../meaning";
import { phrases, plain } from "../texts/plain";

/** Headings of columns as records in German, English and French have them, without brackets and numbers. */
const HEADINGS: Partial<Record<Meaning, string>> = {
  reference: `nr | lfd nr | lfd. nr | lfdnr | laufende nummer | laufende nr | vvt nr | vt nr | va nr | id | nummer | kennung | aktenzeichen | kurzel | ordnungsnummer | verfahrensnummer | vvt id | prozess id |
    no | no. | number | ref | ref. | ref no | reference | reference number | reference no | record number | record id | record no | processing id | process id | activity id | ropa id | unique id | item | # |
    n° | n° / ref | reference du traitement | numero | identifiant | code traitement`,
  name: `was machen wir | was tun wir | bearbeitungstatigkeit | bearbeitungstatigkeiten | bezeichnung der datenverarbeitung | what do we do | que faisons-nous | bezeichnung | bezeichnung der verarbeitung | bezeichnung der verarbeitungstatigkeit | bezeichnung des verfahrens | name | name der verarbeitung | name der verarbeitungstatigkeit | name des verfahrens | name des prozesses | verarbeitungstatigkeit | verarbeitungstatigkeiten |
    verarbeitung | verfahren | verfahrensname | verfahrensbezeichnung | benennung | benennung der verarbeitungstatigkeit | titel | prozess | geschaftsprozess | prozessname | prozessbezeichnung | tatigkeit | vorgang | anwendungsfall | datenverarbeitung | verarbeitungsvorgang |
    processing activity | processing activities | name of processing activity | name of the processing activity | name of processing | activity | activity name | processing | processing name | process | process name | name of process | business process | name of business process | processing operation | processing operations | title | data processing activity | name of activity |
    traitement | nom du traitement | intitule | intitule du traitement | nom de l'activite | activite de traitement | activite | activites de traitement | denomination du traitement | designation du traitement | nom de l'activite de traitement | libelle du traitement`,
  description: `beschreibung | beschreibung der verarbeitung | beschreibung der verarbeitungstatigkeit | kurzbeschreibung | verfahrensbeschreibung | erlauterung | inhalt | prozessbeschreibung | description | description of processing | description of the processing | description of processing activity | short description | processing description | activity description | details | functional description of processing | nature of processing | nature of the processing |
    scope | scope of processing | description du traitement | descriptif | nature du traitement | description de l'activite`,
  department: `faculty | dept | faculty/dept | faculty/department | school/department | abteilung | fachabteilung | verantwortliche abteilung | verantwortliche fachabteilung | zustandige abteilung | zustandige fachabteilung | fachbereich | bereich | unternehmensbereich | geschaftsbereich | organisationseinheit | team | abteilung / bereich | ressort | dezernat | amt | referat | verantwortlicher bereich | verantwortlicher fachbereich |
    department | business function | business unit | function | business area | division | unit | responsible department | department / team | department/team | team / department | functional area | organisational unit |
    service | service concerne | direction | departement | service responsable | service gestionnaire | direction / service`,
  owner: `wer kummert sich | wer ist zustandig | wer ist verantwortlich | who looks after it | who is responsible | ansprechpartner | ansprechpartnerin | fachlicher ansprechpartner | interner ansprechpartner | verfahrensverantwortlicher | verfahrensverantwortliche | prozessverantwortlicher | prozessverantwortliche | prozesseigner | fachverantwortlicher | fachlich verantwortlich | verantwortliche person | verantwortlicher mitarbeiter | verantwortlicher ansprechpartner | eigner | zustandig | zustandigkeit | kontakt | kontaktperson | verantwortliche stelle im unternehmen | leitung | dateneigner |
    owner | process owner | data owner | business owner | activity owner | responsible | responsible person | person responsible | contact | contact person | contact point | internal owner | owner of process | information asset owner | iao | accountable person |
    responsable | responsable operationnel | personne en charge | referent | contact interne | responsable metier | gestionnaire`,
  role: `rolle | rolle der organisation | rolle des unternehmens | unsere rolle | datenschutzrolle | rolle nach dsgvo | eigene rolle | role | our role | role of the organisation | data protection role | controller or processor | controller/processor | controller / processor | capacity | processing role | gdpr role | role rgpd | notre role | qualification | statut`,
  controller: `verantwortlicher | verantwortliche stelle | name des verantwortlichen | name und kontaktdaten des verantwortlichen | angaben zum verantwortlichen | controller information | controller details | controller identity | verantwortliches unternehmen | gesellschaft | mandant | firma | controller | data controller | name of controller | name and contact details of controller | name and contact details of the controller | legal entity | entity | company | controller name |
    responsable de traitement | responsable du traitement | nom et coordonnees du responsable de traitement | entite | societe`,
  representative:
    "vertreter | gesetzlicher vertreter | vertreter des verantwortlichen | eu-vertreter | vertreter in der eu | representative | eu representative | controller's representative | representant | representant du responsable | representant legal",
  "joint-controllers": `gemeinsam verantwortliche | gemeinsam verantwortlicher | gemeinsame verantwortliche | gemeinsame verantwortung | gemeinsame verantwortlichkeit | mitverantwortliche | weitere verantwortliche | joint controller | joint controllers | name and contact details of joint controller | joint controllership | joint data controller | joint data controllers | responsable conjoint | responsables conjoints | responsable conjoint du traitement | co-responsable | coresponsables`,
  "controllers-served": `auftraggeber | verantwortliche auftraggeber | name des auftraggebers | auftraggebender verantwortlicher | name and contact details of each controller | controllers on whose behalf | on behalf of | customer / controller | donneur d'ordre | donneurs d'ordre | clients responsables de traitement | responsable de traitement pour le compte duquel`,
  "data-protection-officer":
    "datenschutzbeauftragter | datenschutzbeauftragte | dsb | name des datenschutzbeauftragten | angaben zum datenschutzbeauftragten | data protection officer | dpo | dpo contact | name and contact details of dpo | delegue a la protection des donnees | dpd",
  processing: `art der verarbeitung | verarbeitungsarten | kategorien von verarbeitungen | kategorien der verarbeitung | verarbeitungsschritte | type of processing | category of processing | categories of processing | processing operations performed | types of processing | type de traitement | operations de traitement | categories de traitements`,
  purposes: `bearbeitungszweck | zweck der datenverarbeitung | zweck | zwecke | zweck der verarbeitung | zwecke der verarbeitung | verarbeitungszweck | verarbeitungszwecke | zweckbestimmung | zweck der datenerhebung | zweck/e | zweck der verarbeitungstatigkeit | zwecke der datenverarbeitung | ziel | hauptzweck | nebenzweck |
    purpose | purposes | purpose of processing | purpose of the processing | purposes of processing | purposes of the processing | purpose for processing | processing purpose | processing purposes | purpose of data processing | reason for processing | why do we process | why is the data processed | business purpose | main purpose | purpose of use | purpose of collection |
    wozu | warum | weshalb | finalite | finalites | finalite du traitement | finalites du traitement | finalite principale | finalite poursuivie | finalites poursuivies | objectif | objectifs | objectifs poursuivis | but du traitement | sous-finalite | sous-finalites`,
  "legal-bases": `rechtsgrundlage | grundlage | rechtsgrundlagen | rechtsgrundlage der verarbeitung | rechtsgrundlagen der verarbeitung | rechtsgrund | gesetzliche grundlage | erlaubnistatbestand | rechtmassigkeit | rechtmassigkeit der verarbeitung | rechtsgrundlage nach dsgvo | rechtsgrundlage dsgvo | rechtliche grundlage | rechtsgrundlage art. 6 | rechtsgrundlage art 6 dsgvo |
    legal basis | legal bases | legal basis for processing | lawful basis | lawful bases | lawful basis for processing | legal ground | legal grounds | legal grounds for processing | basis for processing | gdpr legal basis | article 6 lawful basis for processing personal data | article 6 lawful basis | gdpr article 6 lawful basis for processing | art. 6 legal basis | lawfulness | lawfulness of processing | legal justification | legitimate basis |
    base legale | bases legales | base juridique | bases juridiques | fondement juridique | fondement legal | base legale du traitement | base de liceite | liceite du traitement`,
  "legitimate-interests":
    "berechtigtes interesse | berechtigte interessen | beschreibung des berechtigten interesses | legitimate interest | legitimate interests | legitimate interests for the processing | legitimate interest pursued | description of legitimate interest | interet legitime | interets legitimes | interet legitime poursuivi",
  balancing:
    "interessenabwagung | abwagung | balancing test | balancing | lia | legitimate interest assessment | legitimate interests assessment | link to record of legitimate interests assessment | mise en balance",
  consent:
    "einwilligung | einwilligungserklarung | nachweis der einwilligung | einwilligung eingeholt | consent | link to record of consent | consent record | consent records | how consent is obtained | consent obtained | consentement | recueil du consentement | preuve du consentement",
  "data-subjects": `von wem | wessen daten | data subj | data subj. | data subjs | betroffene | betroffene personen | betroffene personengruppen | betroffenengruppen | betroffenengruppe | betroffenenkreis | personengruppen | personengruppe | betroffenenkategorien | betroffenenkategorie | kategorien betroffener personen | kategorie betroffener personen | kategorien der betroffenen personen | kategorien der betroffenen | kategorien von betroffenen | kategorien von betroffenen personen | kreis der betroffenen | kreis der betroffenen personengruppen | personenkreis | betroffener personenkreis | beschreibung der betroffenen personengruppen |
    data subjects | data subject | data subject categories | data subject category | categories of data subjects | category of data subjects | category of data subject | categories of individuals | individuals | categories of persons | types of data subjects | type of data subject | who | whose data | affected persons | categories of data subject | data subject types |
    personnes concernees | categories de personnes | categories de personnes concernees | categorie de personnes concernees | categorie de personnes | public concerne | wer ist betroffen | betroffen`,
  "personal-data": `welche daten | mit welchen daten | kategorien personendaten | personendaten | kategorien bearbeiteter personendaten | pers data | pers. data | pers. data cats | pers data cats | which data | quelles donnees | daten | datenarten | datenart | art der daten | art der personenbezogenen daten | datenkategorien | datenkategorie | personenbezogene daten | kategorien personenbezogener daten | kategorien der personenbezogenen daten | kategorien von personenbezogenen daten | kategorie personenbezogener daten | kategorien der daten | kategorien der verarbeiteten daten | verarbeitete daten | verarbeitete datenkategorien | datenfelder | kategorien von daten | erhobene daten | beschreibung der datenkategorien |
    personal data | data | data categories | data category | categories of personal data | category of personal data | types of personal data | type of personal data | types of data | type of data | data types | data type | data elements | personal data categories | personal data processed | personal data collected | what data | data collected | data processed | categories of data | data fields | data items | pii | personal information |
    donnees | donnees personnelles | donnees traitees | categories de donnees | categories de donnees personnelles | categories de donnees traitees | categories de donnees a caractere personnel | donnees a caractere personnel | types de donnees | type de donnees | donnees collectees | categories de donnees collectees`,
  "special-data": `sc data | spec cat data | special cats | besondere kategorien | besondere kategorien personenbezogener daten | besondere arten personenbezogener daten | besondere datenkategorien | sensible daten | sensitive daten | besondere kategorien von daten | art. 9 daten | art. 9 dsgvo | daten nach art. 9 dsgvo | besondere daten | besondere personenbezogene daten | davon besondere kategorien |
    special categories | special categories of personal data | special category data | special categories of data | special category | special category personal data | sensitive data | sensitive personal data | sensitive data categories | any special category data | sensitive categories | criminal offence data | special categories of data processed |
    donnees sensibles | categories particulieres | categories particulieres de donnees | donnees particulieres | donnees dites sensibles | donnees sensibles ?`,
  "special-data-condition":
    "cond. art 9 | cond art 9 | art 9 cond | art. 9 condition | rechtsgrundlage art. 9 | rechtsgrundlage nach art. 9 | rechtsgrundlage besondere kategorien | ausnahme nach art. 9 | bedingung nach art. 9 | ausnahmetatbestand | article 9 condition | article 9 condition for processing special category data | art. 9 condition | special category condition | condition for processing special category data | condition for processing | article 9 basis | article 9 exemption | exception article 9 | base legale art. 9",
  source:
    "quelle | datenquelle | datenquellen | herkunft | herkunft der daten | quelle der daten | datenherkunft | datenerhebung | source | data source | data sources | source of data | source of the data | source of personal data | source of the personal data | sources of data | how is data collected | how data is collected | collection method | method of collection | provenance | origine des donnees | source des donnees | origine | mode de collecte",
  "internal-recipients": `interne empfanger | empfanger intern | zugriffsberechtigte | zugriffsberechtigte personen | zugriffsberechtigte personengruppen | zugriff | zugriffsberechtigung | zugriffsberechtigungen | interne stellen | intern | interner empfangerkreis | empfanger innerhalb des unternehmens | wer hat zugriff |
    internal recipients | internal access | access | who has access | persons with access | access rights | internal recipient | recipients internal | internal sharing | destinataires internes | acces | personnes ayant acces | personnes habilitees | services internes`,
  recipients: `wer bekommt die daten | wer erhalt die daten | wer bekommt daten | an wen gehen die daten | empfangerinnen und empfanger | recips | recip | who gets the data | who receives the data | qui recoit les donnees | empfanger | datenempfanger | empfanger der daten | empfangerkategorien | kategorien von empfangern | kategorien der empfanger | kategorie von empfangern | kategorien von empfangern der daten | empfanger extern | externe empfanger | extern | weitergabe | weitergabe an | datenweitergabe | ubermittlung an | ubermittlung | empfanger oder kategorien von empfangern | weitergabe an dritte | dritte | empfanger und kategorien von empfangern | externe stellen | datenubermittlung |
    recipients | recipient | categories of recipients | recipient categories | category of recipients | data recipients | recipients of data | recipients of the data | recipients of personal data | external recipients | third parties | third party | disclosures | disclosed to | shared with | data shared with | sharing | data sharing | who is data shared with | third party recipients | recipients external | external sharing | who do we share it with |
    destinataires | destinataire | categories de destinataires | categorie de destinataires | destinataires externes | destinataires des donnees | organismes externes | tiers | transmission`,
  processors: `auftragsverarbeiter | auftragsverarbeitung | auftragsdatenverarbeitung | auftragsdatenverarbeiter | auftragnehmer | dienstleister | externe dienstleister | eingesetzte dienstleister | eingesetzte auftragsverarbeiter | unterauftragsverarbeiter | subunternehmer | beteiligte dienstleister | av | processor | processors | data processor | data processors | third party processors | sub-processors | subprocessors | service providers | vendors | vendor | suppliers | third party processor | name of processor | processor name |
    sous-traitant | sous-traitants | sous traitants | prestataires | prestataire | sous-traitance`,
  contract:
    "av-vertrag | avv | av vertrag | adv-vertrag | avv vorhanden | auftragsverarbeitungsvertrag | av-vertrag vorhanden | vertrag zur auftragsverarbeitung | vertrag nach art. 28 | avv abgeschlossen | dpa | dpa in place | dpa signed | data processing agreement | link to contract with processor | contract with processor | processing agreement | contract | data sharing agreement | contrat | contrat de sous-traitance | clauses de sous-traitance | accord de traitement",
  transfers: `bekanntgabe ins ausland | datenbekanntgabe ins ausland | drittlandubermittlung | ubermittlung in drittlander | ubermittlung in drittstaaten | ubermittlung in ein drittland | ubermittlungen in drittlander | ubermittlungen in ein drittland | drittlandtransfer | drittstaatentransfer | drittlandstransfer | drittstaatenubermittlung | datenubermittlung in drittlander | datenubermittlung in drittstaaten | datenubermittlung drittland | transfer in drittlander | ubermittlung drittland | drittlandbezug | ubermittlung von personenbezogenen daten in drittlander | datentransfer in drittlander | internationale datenubermittlung |
    transfers | transfer | international transfer | international transfers | third country transfer | third country transfers | transfers to third countries | transfer to third countries | data transfers | cross-border transfer | cross-border transfers | cross border transfer | transfer outside eu | transfers outside the eea | transfer outside the eea | transfers outside the eu | transfers outside eea | international data transfers | data transfer | third-country transfers | transferred outside the eea |
    transfert | transferts | transferts hors ue | transfert hors ue | transfert de donnees hors ue | transferts de donnees hors ue | transferts vers des pays tiers | transfert hors union europeenne | transferts hors union europeenne | transferts internationaux | flux hors ue`,
  "third-countries": `3rd ctry | 3rd country | 3rd countries | drittland | drittlander | drittstaat | drittstaaten | land | lander | zielland | empfangerland | drittland oder internationale organisation | betroffene drittlander | name des drittlandes | third country | third countries | country | countries | destination country | countries of transfer | recipient country | names of third countries or international organisations that personal data are transferred to | third countries or international organisations | country of transfer | transfer destination | pays | pays tiers | pays de destination | pays destinataire | pays concernes`,
  safeguards: `safegds | garantien nach art. 16 dsg | garantien | geeignete garantien | garantie | dokumentation geeigneter garantien | transfergarantien | transfermechanismus | transferinstrument | schutzmassnahmen drittland | rechtsgrundlage drittlandtransfer | rechtsgrundlage der ubermittlung | ubermittlungsgrundlage | garantien nach art. 46 | angemessenheit | grundlage der drittlandubermittlung |
    safeguards | safeguard | appropriate safeguards | transfer mechanism | transfer mechanisms | transfer safeguards | safeguards for exceptional transfers of personal data to third countries or international organisations | transfer tool | safeguards for transfers | safeguards in place | suitable safeguards | adequacy / safeguards | transfer basis |
    garanties appropriees | garanties | type de garanties | encadrement du transfert | encadrement des transferts | outil de transfert | mecanisme de transfert`,
  retention: `ret. period | ret period | retn period | wann wird geloscht | wann loschen wir | loschfrist | wie lange | speichern bis | loschfristen | fristen | frist | aufbewahrungsfrist | aufbewahrungsfristen | aufbewahrungsdauer | speicherdauer | regelfristen | regelfristen fur die loschung | fristen fur die loschung | fristen fur die loschung der daten | fristen fur die loschung der verschiedenen datenkategorien | vorgesehene fristen fur die loschung | vorgesehene loschfristen | regelloschfristen | regelloschfrist | loschung | loschregel | loschregeln | datenloschung | dauer der speicherung | loschkonzept | loschfrist / aufbewahrung | speicherfrist | speicherfristen | aufbewahrung | sperr- und loschfristen |
    retention | retention period | retention periods | retention schedule | storage period | storage duration | storage limitation | time limits | time limit | time limits for erasure | envisaged time limits for erasure | time limit for erasure | erasure time limits | deletion period | deletion periods | deletion | retention time | data retention | data retention period | retention policy | how long | period of retention | retention limits | duration of storage | time limit for keeping the data | disposal | retention and disposal |
    duree de conservation | durees de conservation | duree de conservation des donnees | conservation | delais d'effacement | delai d'effacement | delais prevus pour l'effacement | delais prevus pour l'effacement des donnees | archivage | duree | delai de suppression`,
  "retention-start":
    "fristbeginn | beginn der frist | beginn der loschfrist | startzeitpunkt | beginn der aufbewahrungsfrist | retention start | retention trigger | start of retention | retention period starts | trigger | point de depart | evenement declencheur | point de depart du delai",
  measures: `tom | toms | massnahmen | technische und organisatorische massnahmen | technisch-organisatorische massnahmen | technisch organisatorische massnahmen | technische/organisatorische massnahmen | sicherheitsmassnahmen | datensicherheit | schutzmassnahmen | datenschutzmassnahmen | beschreibung der technischen und organisatorischen massnahmen | allgemeine beschreibung der technischen und organisatorischen massnahmen | sicherheit der verarbeitung | massnahmen nach art. 32 | tom gemass art. 32 | it-sicherheit | tom nach art. 32 |
    security | security measures | measures | technical and organisational measures | technical and organizational measures | technical and organisational security measures | technical and organizational security measures | general description of technical and organisational security measures | description of security measures | general description of security measures | security controls | controls | technical measures | organisational measures | data security | security of processing |
    mesures de securite | mesures | mesures techniques et organisationnelles | mesures de securite techniques et organisationnelles | mesures de securite organisationnelles et techniques | securite | description generale des mesures de securite`,
  systems: `system | systeme | it-system | it-systeme | software | anwendung | anwendungen | applikation | applikationen | eingesetzte software | eingesetzte systeme | verwendete software | verwendete systeme | programm | tool | tools | eingesetzte it-systeme | name des eingesetzten verfahrens | datenbank | software / system | systeme / software | verwendete it-systeme | it-anwendung | it-anwendungen |
    systems | application | applications | it systems | it system | systems used | software used | applications used | asset | assets | it assets | platform | platforms | system name | system / application | tools used | system or application | supporting assets |
    logiciel | logiciels | outil | outils | application utilisee | nom du logiciel | systeme d'information | supports | logiciel utilise | applications utilisees`,
  location:
    "speicherort | wo liegt das | wo gespeichert | wo liegen die daten | ort der verarbeitung | ort der speicherung | ablageort | standort | serverstandort | ort der datenverarbeitung | speicherorte | location | location of personal data | storage location | data location | where stored | where is the data stored | location of data | hosting location | place of storage | lieu de stockage | localisation | hebergement | localisation des donnees | lieu d'hebergement",
  cookies: "cookies | cookie | eingesetzte cookies | cookies used | traceurs",
  "automated-decisions":
    "automatisierte entscheidungsfindung | automatisierte entscheidung | automatisierte einzelentscheidung | automatisierte entscheidungen | automatisierte entscheidungsfindung / profiling | automatisierte entscheidungsfindung einschliesslich profiling | automated decision-making | automated decision making | automated decisions | automated decision | existence of automated decision-making, including profiling | automated decision making / profiling | automated decision-making including profiling | adm | prise de decision automatisee | decision automatisee | decisions automatisees",
  profiling: "profiling | profilbildung | profilage",
  "impact-assessment": `dsfa | dsfa erforderlich | dsfa notwendig | dsfa durchgefuhrt | dsfa ja/nein | datenschutz-folgenabschatzung | datenschutzfolgenabschatzung | datenschutz-folgenabschatzung erforderlich | datenschutzfolgenabschatzung erforderlich | folgenabschatzung | risiko-folgenabschatzung | ergebnis der dsfa | schwellwertanalyse | schwellenwertanalyse |
    dpia | dpia required | dpia needed | dpia necessary | dpia status | dpia required? | data protection impact assessment | data protection impact assessment required | data protection impact assessment progress | impact assessment | is a dpia required | dpia completed | pia | dpia progress | dpia y/n |
    aipd | pia necessaire | aipd necessaire | analyse d'impact | analyse d'impact requise | aipd requise | analyse d'impact necessaire`,
  "impact-document":
    "link zur dsfa | dsfa-dokument | dsfa dokumentation | link to dpia | dpia link | link to data protection impact assessment | dpia reference | lien vers l'aipd | lien aipd",
  information:
    "informationspflicht | informationspflichten | datenschutzhinweis | datenschutzhinweise | datenschutzerklarung | datenschutzinformation | information der betroffenen | erfullung der informationspflichten | transparenz | privacy notice | privacy notices | privacy policy | link to privacy notice | information provided | notice | transparency | privacy information | information des personnes | mentions d'information | mention d'information",
  rights:
    "betroffenenrechte | rechte der betroffenen | rechte | rights | data subject rights | rights available to individuals | individual rights | droits | droits des personnes | droits des personnes concernees | exercice des droits",
  "opt-out": "opt-out | widerspruchsmoglichkeit | widerspruchsmoglichkeiten | opt out | objection procedure",
  breach:
    "datenpanne | datenpannen | datenschutzverletzung | datenschutzvorfall | data breach | breach | has a personal data breach occurred | personal data breach | link to record of personal data breach | violation de donnees",
  "started-on":
    "beginn der verarbeitung | datum der einfuhrung | einfuhrung | in betrieb seit | einfuhrungsdatum | datum der inbetriebnahme | start | startdatum | seit | beginn | start date | date of implementation | processing start date | in use since | go-live | go live date | date de debut | date de mise en oeuvre | date de mise en place | debut du traitement",
  "ended-on":
    "ende der verarbeitung | datum der abschaltung | ausser betrieb seit | enddatum | ende | end date | processing end date | date de fin | fin du traitement",
  "created-on":
    "erstellt am | erstelldatum | erstellungsdatum | angelegt am | datum der erfassung | datum der anlage | datum | erfasst am | ersterstellung | created | created on | creation date | date created | date of creation | date added | entry date | date | date de creation | cree le | date de creation de la fiche",
  "updated-on":
    "letzte anderung | letzte aktualisierung | anderungsdatum | datum der letzten anderung | stand | geandert am | aktualisiert am | letzte uberprufung | letzte prufung | stand vom | last updated | last update | last update of this record | last modified | date updated | updated | updated on | last review | last reviewed | date of last review | last change | date last reviewed | derniere mise a jour | date de mise a jour | mise a jour | mis a jour le | derniere mise a jour de la fiche | date de derniere mise a jour",
  "next-review":
    "nachste prufung | nachste uberprufung | wiedervorlage | prufdatum | uberprufung am | nachste revision | nachster review | prufung fallig | next review | next review date | review date | review due | date of next review | review | prochaine revue | prochaine revision | date de revue",
  note: `bemerkung | bemerkungen | anmerkung | anmerkungen | kommentar | kommentare | hinweis | hinweise | notiz | notizen | sonstiges | notes | note | comment | comments | remarks | additional information | other | further information | remarque | remarques | commentaire | commentaires | observations | notes complementaires |
    status | bearbeitungsstand | bearbeitungsstatus | risiko | risikobewertung | risikoeinstufung | schutzbedarf | risk | risk rating | risk level | risk assessment | statut de la fiche | etat`,
};

const MEANING_OF: ReadonlyMap<string, Meaning> = new Map(
  Object.entries(HEADINGS).flatMap(([meaning, list]) =>
    // safe because the keys of the table are meanings
    phrases(list).map((heading) => [bare(heading), meaning as Meaning] as const),
  ),
);

/** A heading as it is looked up: without signs, brackets, a number in front and what every form adds. */
function bare(text: string): string {
  return plain(text.slice(0, 400))
    .replace(/\([^()]*\)|\[[^[\]]*\]/g, " ")
    .replace(
      /\b(?:gem(?:ass|\.)?|nach|laut|i\. ?s\. ?d\.|according to|under|pursuant to|per|selon) (?:art|§|article|artikel)\.? ?(?!(?:9|10)(?!\d))\d.*$/,
      " ",
    )
    .replace(/^(?:art\.?|article|artikel) ?30(?!\d)[^:]*:|(?:art\.?|article|artikel) ?30(?!\d).*$/, " ")
    .replace(/[*:?!"„“•·]+/g, " ")
    .replace(/ ?[/&+] ?/g, "/")
    .replace(/^(?:\d{1,2}(?:\.\d{1,2})*[.)]?|[a-z]\)|[ivx]{1,4}\.) /, "")
    .replace(/^(?:die|der|das|the|les|la|le) /, "")
    .replace(/\s+/g, " ")
    .replace(/(?<![ .,;-])[ .,;-]+$/, "")
    .trim();
}

/** Words by which a longer heading is known, the telling ones first. */
const TELLING: readonly (readonly [Meaning, RegExp])[] = [
  [
    "contract",
    /avv|av-vertrag|auftragsverarbeitungsvertrag|processing agreement|contract with (?:the )?processor|contrat de sous-traitance/,
  ],
  [
    "special-data-condition",
    /(?:art\.?|article|artikel) ?9.*(?:condition|basis|grundlage|ausnahme|bedingung|base legale)|(?:condition|basis|grundlage|ausnahme|base legale).*(?:art\.?|article|artikel) ?9/,
  ],
  ["safeguards", /garantie|safeguard|transfer ?(?:mechanism|tool|instrument)|transfermechanismus|garanties/],
  [
    "special-data",
    /besondere(?:r|n)? (?:daten)?(?:kategorie|art|personenbezogen)|special categor|sensiti|sensible|donnees (?:dites )?sensibles|categories particulieres|(?:art\.?|article|artikel) ?9|(?:art\.?|article|artikel) ?10|criminal/,
  ],
  [
    "third-countries",
    /(?:names? of|welche|name der?s?|which).*(?:drittl|third countr|pays tiers)|pays (?:tiers|de destination)/,
  ],
  [
    "transfers",
    /drittl(?:a|ae)nd|drittstaat|third[- ]countr|hors (?:de l')?(?:ue|union|eee)|international transfer|transfers? (?:outside|to)|ausserhalb (?:der|des) (?:eu|ewr)|cross-border|transferts?/,
  ],
  ["joint-controllers", /gemeinsam(?:e|er|en)? verantwort|joint controller|responsables? conjoint/],
  [
    "data-protection-officer",
    /datenschutzbeauftragt|data protection officer|(?<!\p{L})dpo(?!\p{L})|delegue a la protection/u,
  ],
  ["legitimate-interests", /berechtigte[ns]? interesse|legitimate interest|interets? legitimes?/],
  [
    "legal-bases",
    /rechtsgrund|rechtliche grundlage|legal (?:basis|bases|ground)|lawful (?:basis|bases)|base(?:s)? (?:legale|juridique)|erlaubnistatbestand|fondement (?:juridique|legal)/,
  ],
  ["retention-start", /fristbeginn|beginn der .*frist|retention (?:start|trigger)|point de depart/],
  [
    "retention",
    /losch|aufbewahrung|speicherdauer|speicherfrist|retention|erasure|storage (?:period|duration)|deletion|duree de conservation|effacement|how long/,
  ],
  [
    "data-subjects",
    /betroffene(?! (?:verarbeitung|verfahren|prozess))|data subject|personnes concernees|categories de personnes|personenkreis|personengruppe|categories of (?:individuals|people|persons)/,
  ],
  ["impact-assessment", /folgenabschatzung|dsfa|dpia|impact assessment|aipd|analyse d'impact/],
  ["automated-decisions", /automatisierte|automated decision|decision automatisee/],
  [
    "information",
    /informationspflicht|datenschutz(?:hinweis|erklarung|information)|privacy (?:notice|policy)|mentions? d'information|information des personnes/,
  ],
  ["rights", /betroffenenrecht|rights|droits des personnes/],
  [
    "internal-recipients",
    /intern(?:e|al|es).*(?:empfanger|recipient|access|destinataire)|zugriffsberechtigt|has access|have access|ayant acces/,
  ],
  ["processors", /auftrags(?:daten)?verarbeit|dienstleister|processors?(?!\p{L})|sous-traitan/u],
  ["recipients", /empfanger|recipient|destinataire|weitergabe|disclos|shared with|sharing|third part/],
  ["measures", /massnahmen|(?<!\p{L})toms?(?!\p{L})|measures|mesures|security|securite/u],
  [
    "personal-data",
    /datenkategorie|datenart|personenbezogene[nr]? daten|kategorien (?:der|von) daten|personal data|data (?:categor|type|element|field|collected|processed)|categor\p{L}* (?:of|de) (?:data|donnees)|types? (?:of|de) (?:data|donnees)|donnees (?:traitees|collectees|personnelles)/u,
  ],
  ["purposes", /zweck|purpose|finalite|objectif/],
  ["source", /herkunft|quelle|source of|data source|origine/],
  ["location", /speicherort|ort der|location|where .*stored|lieu de|hebergement|standort/],
  ["systems", /software|it-system|anwendung|applikation|system|application|logiciel|outil/],
  [
    "name",
    /verarbeitungstatigkeit|processing activit|activite de traitement|nom du traitement|bezeichnung|verfahren(?!s)/,
  ],
  ["department", /abteilung|department|business unit|fachbereich|organisationseinheit|service concerne/],
  [
    "owner",
    /ansprechpartner|ansprechperson|process owner|prozessverantwort|verfahrensverantwort|contact person|responsible person|owner/,
  ],
  ["controller", /verantwortliche[rn]?(?: stelle)?$|data controller|responsable (?:de|du) traitement/],
  ["description", /beschreibung|description/],
  ["updated-on", /aktualisier|letzte anderung|last (?:update|review|modif)|mise a jour/],
  ["next-review", /wiedervorlage|next review|nachste (?:uber)?prufung/],
  ["created-on", /erstell|created|creation/],
];

export type HeadingMatch = { meaning: Meaning; isSure: boolean };

/** A label as it is compared with those of other forms: its running number does not tell it apart. */
export const plainHeading = (text: string): string => bare(text).replace(/ ?\d{1,3}$/, "");

/** Headings whose meaning is remembered: each cell of a form is looked up several times, and sheets repeat their labels. */
const REMEMBERED = { headings: 5_000, length: 200 };
const remembered = new Map<string, HeadingMatch | undefined>();

/** The meaning of a heading: sure where the list has it, likely where a telling word stands in a longer one. */
export function meaningOfHeading(text: string): HeadingMatch | undefined {
  if (text.length > REMEMBERED.length) return lookedUp(text);
  if (remembered.has(text)) return remembered.get(text);
  if (remembered.size >= REMEMBERED.headings) remembered.clear();
  const match = lookedUp(text);
  remembered.set(text, match);
  return match;
}

function lookedUp(text: string): HeadingMatch | undefined {
  const said = bare(text);
  if (said === "") return undefined;
  const known =
    MEANING_OF.get(said) ?? MEANING_OF.get(said.replace(/ ?(?:\d{1,2}|ja\/nein|yes\/no|oui\/non|j\/n|y\/n)$/, ""));
  if (known) return { meaning: known, isSure: true };
  const both = meaningInTwoLanguages(text);
  if (both) return both;
  if (said.length > 160) return undefined;
  const telling = TELLING.find(([, words]) => words.test(said));
  return telling && { meaning: telling[0], isSure: false };
}

/** A heading that says the same in two languages, or in two words ("Zwecke / Purposes"). */
function meaningInTwoLanguages(text: string): HeadingMatch | undefined {
  const parts = text
    .slice(0, 400)
    .split(/[/|\n]| [–-] /)
    .map(bare)
    .filter(Boolean);
  if (parts.length < 2 || parts.length > 4) return undefined;
  const meanings = parts.map((part) => MEANING_OF.get(part));
  const [meaning, other] = new Set(meanings.filter((one) => one !== undefined));
  return meaning && !other ? { meaning, isSure: meanings.every((one) => one === meaning) } : undefined;
}

/** Headings that say nothing without the one above them ("intern", "ja/nein", "welche"). */
const DEPENDENT = new Set(
  phrases(
    `intern | extern | interne | externe | internal | external | internes | externes | ja/nein | yes/no | oui/non | j/n | y/n | welche | welches | which | if yes, which | wenn ja, welche | name | land | country | pays | kategorie | kategorien | category | categories | art | beschreibung | description | details | datum | date | frist | beginn | start | link | quelle | source | erforderlich | required | durchgefuhrt | done | status | bemerkung | garantien | garantie | safeguards | rechtsgrundlage`,
  ).map(bare),
);
export const isDependent = (text: string): boolean => DEPENDENT.has(bare(text));
