import { LONGEST_HEADING } from "../column-mapping";
import { plainHeading } from "../columns/headings";
import type { ColumnMeaning, MEASURE_MEANINGS, PARTY_MEANINGS } from "../meaning";
import { phrases } from "../texts/plain";

/** Headings of lists of processors and recipients, as they are compared. */
const PARTY_HEADINGS: Record<(typeof PARTY_MEANINGS)[number], string> = {
  "party-name": `auftragsverarbeiter | name des auftragsverarbeiters | auftragsdatenverarbeiter | auftragnehmer | dienstleister | externer dienstleister | externe dienstleister | name des dienstleisters | unterauftragsverarbeiter | unterauftragnehmer | subunternehmer | subdienstleister |
    lieferant | lieferanten | anbieter | empfanger | name des empfangers | vertragspartner | geschaftspartner | kooperationspartner | diensteanbieter |
    processor | processors | data processor | data processors | processor name | name of processor | name of the processor | sub-processor | sub-processors | subprocessor | subprocessors | subprocessor name | sub-processor name | vendor | vendors | vendor name | supplier | suppliers | supplier name | service provider | service providers | third party | third parties | third-party | third party processor | recipient | recipients | recipient name | provider | provider name | name of recipient |
    sous-traitant | sous-traitants | nom du sous-traitant | sous-traitant ulterieur | prestataire | prestataires | nom du prestataire | fournisseur | fournisseurs | destinataire | destinataires`,
  "party-category": `kategorie | kategorie des empfangers | empfangerkategorie | art des dienstleisters | art des empfangers | art der auftragsverarbeitung | dienstleisterart | rolle | typ | category | type | type of recipient | type of vendor | role | vendor type | categorie | type de prestataire | role du prestataire`,
  "party-service": `leistung | leistungen | dienstleistung | dienstleistungen | art der leistung | art der dienstleistung | gegenstand | gegenstand des auftrags | gegenstand der verarbeitung | auftragsgegenstand | tatigkeit | aufgabe | aufgaben | dienst | produkt | zweck | zwecke | verarbeitungszweck | zweck der verarbeitung | zweck der beauftragung | beschreibung | beschreibung der leistung | anwendung | verarbeitung | art der verarbeitung |
    service | services | service provided | services provided | service description | description | description of service | description of services | description of processing | nature of service | product | products | purpose | purposes | processing purpose | purpose of processing | function | use | used for | subject matter | activity | processing |
    prestation | prestations | service fourni | services fournis | objet | objet du contrat | nature de la prestation | finalite | finalites | activite | description de la prestation`,
  "party-activities": `eingesetzt fur | eingesetzt in | verwendet in | genutzt in | betroffene verarbeitungstatigkeit | betroffene verarbeitungstatigkeiten | betroffene verarbeitung | betroffene verarbeitungen | betroffene verfahren | zugehorige verarbeitungstatigkeit | zugehorige verarbeitungstatigkeiten | verarbeitungstatigkeit | verarbeitungstatigkeiten | zu verarbeitungstatigkeit | fur verarbeitungstatigkeit | fur verarbeitungstatigkeiten | vvt | vvt nr | vvt nr. | vvt referenz | vvt-bezug | bezug vvt | verweis vvt | zuordnung vvt | nr. der verarbeitungstatigkeit |
    used in | used by processing activity | used in processing activities | processing activity | processing activities | related processing activity | related processing activities | related activities | linked processing activities | linked activities | affected processing activities | ropa reference | ropa ref | ropa entries | ropa entry |
    traitement | traitements | traitement concerne | traitements concernes | traitement associe | traitements associes | utilise pour | utilise dans | activites de traitement concernees`,
  "party-address": `anschrift | adresse | sitz | firmensitz | adresse des auftragsverarbeiters | kontakt | kontaktdaten | ansprechpartner | ansprechpartnerin | kontaktperson | e-mail | email | e-mail-adresse | telefon | telefonnummer | website | webseite | homepage | internet | url | name und anschrift | strasse | plz | plz ort | plz/ort | postleitzahl | plz und ort |
    address | registered office | head office | contact | contact details | contact person | contact email | email address | phone | telephone | web site | adress | postal address | street | city | postcode | coordonnees | siege | siege social | adresse postale | courriel | personne de contact | site web`,
  "party-country": `land | ort | sitzland | standort | standort der verarbeitung | serverstandort | ort der verarbeitung | ort der datenverarbeitung | verarbeitungsort | drittland | staat | land der verarbeitung | region | datenstandort | speicherort |
    country | countries | location | locations | country of processing | data location | location of processing | location of data | processing location | hosting location | hosting region | jurisdiction | country of establishment | third country | server location | entity country | geographic location |
    pays | localisation | lieu | lieu de traitement | pays d'hebergement | lieu d'hebergement | pays du siege`,
  "party-contract": `avv | av-vertrag | av vertrag | adv-vertrag | adv | avv vorhanden | avv abgeschlossen | avv geschlossen | vertrag | vertrag vorhanden | vertrag nach art. 28 | auftragsverarbeitungsvertrag | vertrag zur auftragsverarbeitung | vertragsgrundlage | vertragsart | avv-status | status avv | avv status | link avv | link zum avv |
    dpa | dpa in place | dpa signed | dpa status | data processing agreement | contract | contract in place | agreement | dpa link | link to dpa | dpa/terms | art. 28 contract | contract type | dpa url |
    contrat | contrat de sous-traitance | contrat signe | dpa signe | clauses de sous-traitance | accord`,
  "party-contract-date": `avv vom | avv datum | avv-datum | datum avv | datum des avv | datum av-vertrag | av-vertrag vom | vertrag vom | vertragsdatum | vertragsschluss | abgeschlossen am | vertragsbeginn | unterzeichnet am | unterzeichnet | geschlossen am | abschlussdatum | datum | datum des vertrags | datum vertrag | unterschrieben am | seit | beginn |
    dpa date | date of dpa | dpa signed on | dpa signature date | contract date | date of contract | agreement date | signed on | signed | date signed | signature date | date of agreement | effective date | start date | date | since |
    date du contrat | date de signature | signe le | date du dpa | date d'effet | date de debut`,
  "party-contract-end": `vertragsende | laufzeit bis | gultig bis | ende | ende des vertrags | avv bis | vertrag bis | gekundigt zum | contract end | end date | valid until | expiry | expiry date | expires on | contract expiry | dpa expiry | date de fin | fin du contrat | date d'echeance | echeance`,
  "party-safeguards": `garantie | garantien | geeignete garantien | garantien drittland | drittlandgarantie | transfermechanismus | transfergarantie | grundlage drittlandtransfer | drittlandtransfer | drittlandubermittlung | rechtsgrundlage drittlandtransfer | angemessenheit | transferinstrument | standardvertragsklauseln | scc |
    safeguard | safeguards | appropriate safeguards | transfer mechanism | transfer mechanisms | transfer safeguard | transfer safeguards | transfer basis | international transfer | international transfers | transfer tool | sccs | standard contractual clauses | adequacy | legal transfer mechanism | data transfer mechanism |
    garantie appropriee | garanties | garanties appropriees | transfert hors ue | transferts hors ue | mecanisme de transfert | encadrement du transfert | clauses contractuelles types`,
  "party-sub-processors": `unterauftragnehmer des dienstleisters | weitere auftragsverarbeiter | eingesetzte unterauftragnehmer | eingesetzte subunternehmer | unterauftragsverhaltnisse | sub-dienstleister | genehmigte unterauftragnehmer | sub-processors used | subprocessors used | sub-contractors | subcontractors | further processors | sous-traitants ulterieurs`,
  "party-measures": `tom | toms | technische und organisatorische massnahmen | massnahmen | tom gepruft | sicherheitsmassnahmen | zertifizierung | zertifizierungen | measures | security measures | technical and organisational measures | security | certifications | certification | mesures de securite | certification securite`,
};

const MEASURE_HEADINGS: Record<(typeof MEASURE_MEANINGS)[number], string> = {
  "measure-name": `massnahme | massnahmen | bezeichnung der massnahme | name der massnahme | tom | toms | technische und organisatorische massnahme | technische und organisatorische massnahmen | einzelmassnahme | einzelmassnahmen | sicherheitsmassnahme | sicherheitsmassnahmen |
    measure | measures | name of measure | security measure | security measures | control | controls | control name | safeguard | technical and organisational measure | technical and organisational measures | mesure | mesures | mesure de securite | mesures de securite | intitule de la mesure`,
  "measure-kind": `kategorie | bereich | kontrollbereich | kontrolle | art | art der massnahme | typ | schutzziel | gewahrleistungsziel | ziel | gruppe | kontrollziel | category | area | type | type of measure | objective | protection goal | aim | domain | control area | categorie | domaine | objectif | type de mesure`,
  "measure-description": `beschreibung | beschreibung der massnahme | umsetzung | erlauterung | konkrete umsetzung | konkrete massnahme | ausgestaltung | details | description | implementation | how implemented | explanation | details of implementation | description of measure | description de la mesure | mise en oeuvre | precisions`,
};

/** A heading of a list as it is compared: hyphens part words as blanks do. */
const comparedHeading = (text: string): string => plainHeading(text).replaceAll("-", " ");

/** Headings that name something of any kind: what they list the sheet must say. */
const GENERAL_NAMES = new Set(
  phrases(
    `name | bezeichnung | firma | firmenname | unternehmen | organisation | partner | stelle | dienst | company | company name | entity | entity name | legal entity | organization | tool | service | third party service | service name | product | nom | societe | entreprise | entite | organisme | raison sociale`,
  ).map(plainHeading),
);

const NOTES = new Set(
  phrases(
    `bemerkung | bemerkungen | anmerkung | anmerkungen | hinweis | hinweise | kommentar | sonstiges | status | notes | note | comment | comments | remarks | remarque | remarques | commentaire | observations`,
  ).map(comparedHeading),
);

const lookup = (headings: Record<string, string>): ReadonlyMap<string, string> =>
  new Map(
    Object.entries(headings).flatMap(([meaning, list]) =>
      phrases(list).map((heading) => [comparedHeading(heading), meaning] as const),
    ),
  );

export const LIST_KINDS = ["party", "measure"] as const;
export type ListKind = (typeof LIST_KINDS)[number];

const KNOWN: Record<ListKind, ReadonlyMap<string, string>> = {
  party: lookup(PARTY_HEADINGS),
  measure: lookup(MEASURE_HEADINGS),
};

const SUBJECTS: Record<ListKind, RegExp> = {
  party:
    /auftrags(?:daten)?verarbeit|unterauftrag|subunternehmer|auftragnehmer|dienstleister|empfanger|lieferant|processor|vendor|supplier|third[- ]part|service provider|recipient|sous-traitan|prestataire|destinataire|fournisseur|(?<!\p{L})avv?s?(?!\p{L})/u,
  measure: /massnahmen|(?<!\p{L})toms?(?!\p{L})|security measures|technical and organi[sz]ational|mesures de securite/u,
};

/** Whether a title or the name of a sheet says that it lists parties, or measures. */
export const isAbout = (kind: ListKind, title: string): boolean => SUBJECTS[kind].test(title);

/** Headings of those whom a processor engages; they name what is listed only where nothing else does. */
const SUB_PROCESSORS = /^(?:unterauftrag|sub ?(?:unternehmer|dienstleister|processor)|sous traitants? ulterieur)/;

export type ListHeading = { meaning: ColumnMeaning; isGeneral: boolean; isOfSubProcessors: boolean };

/** What a heading is about in a list of this kind; `isGeneral` where it names something of any kind. */
export function headingOfList(kind: ListKind, text: string): ListHeading | undefined {
  if (text.length > LONGEST_HEADING) return undefined;
  const said = comparedHeading(text);
  const meaning = KNOWN[kind].get(said);
  const isOfSubProcessors = SUB_PROCESSORS.test(said);
  // safe because the keys of the tables are meanings of columns
  if (meaning) return { meaning: meaning as ColumnMeaning, isGeneral: false, isOfSubProcessors };
  if (GENERAL_NAMES.has(said)) return { meaning: `${kind}-name`, isGeneral: true, isOfSubProcessors };
  return NOTES.has(said) ? { meaning: "note", isGeneral: false, isOfSubProcessors } : undefined;
}
