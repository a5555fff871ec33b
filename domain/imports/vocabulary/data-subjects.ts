import type { DataSubjectCategory } from "../../codes/data-subject-categories";
import { type NamesOf, vocabularyOf } from "./vocabulary";

const NAMES: NamesOf<DataSubjectCategory> = {
  employees: `beschaftigte* | mitarbeiter* | mitarbeitende* | arbeitnehmer* | angestellte* | personal | belegschaft | kollegen |
    kolleginnen | fuhrungskrafte | arbeiter | employee* | staff | workers | workforce | personnel | team members | users internal |
    interne benutzer | salarie* | collaborateur* | employes | agents | interne nutzer | aussendienst*`,
  applicants: `bewerber* | bewerbende* | kandidat* | stellenbewerber* | applicant* | job applicant* | candidate* | job seekers |
    candidat*`,
  "former-employees": `ehemalige mitarbeiter* | ehemalige mitarbeitende* | ehemalige beschaftigte* | ehemalige arbeitnehmer* |
    ausgeschiedene mitarbeiter* | ausgeschiedene beschaftigte* | ausgeschiedene mitarbeitende | rentner | pensionare | former employee* |
    former staff | ex employees | retirees | leavers | past employees | anciens salaries | anciens employes | retraites`,
  trainees: `auszubildende* | azubi* | praktikant* | werkstudent* | volontare | lehrlinge | trainee* | apprentice* | intern | interns |
    working students | stagiaire* | apprenti* | alternants`,
  "temp-workers": `leiharbeit* | zeitarbeit* | leiharbeitnehmer* | aushilfen | freie mitarbeiter* | freelancer* | temporary workers |
    temporary agency workers | temp workers | agency workers | agency staff | contractors | contractor | interimaires | travailleurs temporaires`,
  relatives: `angehorige* | familienangehorige* | familienmitglieder | ehepartner | ehegatten | notfallkontakte | notfallkontakt |
    hinterbliebene | kinder der beschaftigten | kinder von mitarbeitern | relatives | dependants | dependents | family members | spouses |
    emergency contact* | next of kin | beneficiaries | ayants droit | membres de la famille | proches | conjoint*`,
  customers: `kund | kunden* | kundinnen* | kunde | kundin | endkunden* | privatkunden* | geschaftskunden* | firmenkunden* | mandant* | klient* | kaufer* | besteller* |
    auftraggeber | vertragspartner* | gaste | hotelgaste | customer* | client | clients | clientele | buyers | purchasers | guests | acheteurs`,
  "contact-persons": `ansprechpartner* | kontaktperson* | geschaftspartner* | ansprechperson* | business partner* | business contact* | contact person* |
    contacts | partner contacts | interlocuteurs | partenaires | contacts professionnels | beschaftigte von geschaftspartnern |
    mitarbeiter von kunden | mitarbeiter von lieferanten | mitarbeiter von geschaftspartnern | ansprechpartner bei kunden`,
  prospects: `interessent* | potenzielle kunden | potentielle kunden | leads | neukunden | prospect* | potential customers | potential clients |
    prospective customers | prospective clients | clients potentiels`,
  subscribers: `abonnent* | newsletter abonnent* | newsletterabonnent* | newsletter empfanger* | newsletterempfanger* | subscriber* |
    newsletter subscriber* | newsletter recipients | abonne*`,
  suppliers: `lieferant* | dienstleister* | zulieferer* | kreditoren | auftragnehmer* | handwerker | subunternehmer* | supplier* | vendor* | service provider* |
    subcontractors | consultants | fournisseur* | prestataire* | sous-traitants`,
  "website-users": `websitebesucher* | webseitenbesucher* | besucher der website | besucher der webseite | website besucher* | websitenutzer* | nutzer* |
    nutzende* | benutzer* | user | users | website users | website visitors | site visitors | web users | app users | online users | utilisateur* | internautes |
    visiteurs du site | visitors to the website | visitors of the website | anwender*`,
  visitors: "besucher* | besuchende* | visitor* | visiteur* | betriebsbesucher*",
  members: "mitglied* | vereinsmitglieder* | member | members | adherent* | membre*",
  participants: `teilnehmer* | teilnehmende* | seminarteilnehmer* | veranstaltungsteilnehmer* | probanden | studienteilnehmer* | participant* |
    attendee* | event participants | study participants | research subjects | delegates`,
  patients: "patient* | patienten | bewohner* | klinikpatienten | residents",
  children: "kinder | kind | minderjahrige* | jugendliche* | child | children | minors | enfant* | mineurs",
  "pupils-students": "schuler* | studierende* | student* | studenten* | pupil* | eleve* | etudiant* | lernende*",
  parents:
    "eltern* | erziehungsberechtigte* | sorgeberechtigte* | parent | parents | guardian* | legal guardians | tuteurs | representants legaux",
  elderly: "pflegebedurftige* | altere menschen | senioren | seniors | elderly* | care dependent* | personnes agees",
  asylum:
    "asylsuchende* | asylbewerber* | gefluchtete* | fluchtlinge | asylum seeker* | refugees | demandeurs d'asile | refugies",
  "mentally-ill": "psychisch erkrankte* | psychisch kranke* | persons with mental illness | mentally ill*",
  citizens:
    "burger* | einwohner* | citizen* | inhabitants | general public | members of the public | citoyens | administres | habitants | usagers",
  tenants: "mieter* | mietinteressenten | tenant* | lessees | locataire*",
  insured: "versicherte* | versicherungsnehmer* | insured* | policyholders | policy holders | assures",
  shareholders: `gesellschafter* | aktionar* | anteilseigner* | organmitglieder* | vorstand* | geschaftsfuhrer* | aufsichtsrat* | shareholder* |
    board members | directors | investors | actionnaires | associes | dirigeants`,
  whistleblowers:
    "hinweisgeber* | hinweisgebende* | beschuldigte* | whistleblower* | reporters and persons named | lanceurs d'alerte",
  "passers-by": "passant* | passers by | passersby",
  debtors: "schuldner* | debitoren | debtor* | debiteurs",
};

export const DATA_SUBJECT_NAMES = vocabularyOf(NAMES);
