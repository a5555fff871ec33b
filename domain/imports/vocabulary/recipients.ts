import type { ActivityRole } from "../../codes/activity-roles";
import type { RecipientCategory } from "../../codes/recipient-categories";
import type { RecipientRole } from "../../codes/recipient-roles";
import { type NamesOf, vocabularyOf } from "./vocabulary";

const CATEGORIES: NamesOf<RecipientCategory> = {
  department: `fachabteilung* | abteilung* | personalabteilung* | buchhaltung | interne stellen | interne abteilungen | personalwesen | finanzabteilung | vertrieb | marketing | marketingabteilung | einkauf | fachbereich* | interne empfanger | hr | hr abteilung |
    internal department* | department* | hr department | finance department | internal teams | human resources | accounting department | services internes | service interne | service interne qui traite les donnees | ressources humaines | comptabilite | service rh | service comptabilite`,
  management:
    "geschaftsleitung | geschaftsfuhrung | management | vorgesetzte* | fuhrungskrafte | vorstand | direktion | line manager* | manager* | executives | board | direction | direction generale",
  "works-council":
    "betriebsrat* | personalrat* | mitarbeitervertretung | works council | comite d'entreprise | cse | comite social et economique",
  "it-department":
    "it abteilung* | edv abteilung | edv | it administration | administratoren | systemadministratoren | it department | it team | it | service informatique | dsi",
  hosting:
    "hosting* | hoster | webhoster* | webhosting* | rechenzentrum* | hosting provider* | web host* | data centre | data center | hebergeur* | hebergement",
  cloud: "cloud* | cloud anbieter | cloud dienst* | cloud provider* | saas anbieter | saas | fournisseur cloud",
  payroll:
    "lohnburo* | lohnabrechnung* | gehaltsabrechnung* | lohnbuchhaltung* | entgeltabrechnung | abrechnungsdienstleister | payroll* | payroll provider* | prestataire de paie | gestionnaire de paie",
  newsletter: "newsletter* | newsletter dienst* | e mail marketing* | mailing* | email service provider | emailing",
  "web-analytics": "webanalyse* | analysedienst* | web analytics | analytics provider* | mesure d'audience",
  webinar: "webinar* | videokonferenz* | video conferencing* | visioconference",
  crm: "crm | crm anbieter | crm provider*",
  support:
    "it dienstleister* | it support | support | support dienstleister | wartung* | fernwartung* | systemhaus | it service provider* | it provider* | it services | maintenance | edv dienstleister* | softwareanbieter | softwarehersteller | prestataire informatique* | prestataires informatiques | service desk",
  printing:
    "druckerei* | druckdienstleister* | lettershop* | printing* | printer | printers | print service* | imprimeur* | imprimerie",
  destruction:
    "aktenvernichtung* | aktenvernichter | entsorgung* | entsorgungsunternehmen | datentragervernichtung | shredding* | document destruction | destruction",
  "group-company":
    "konzern* | konzerngesellschaft* | konzernunternehmen* | verbundene unternehmen | muttergesellschaft* | tochtergesellschaft* | unternehmensgruppe | konzernmutter | schwestergesellschaft* | group compan* | parent company | subsidiar* | affiliate* | affiliated companies | societes du groupe | filiale* | maison mere",
  "tax-adviser":
    "steuerberater* | steuerberatung* | steuerburo | tax adviser* | tax advisor* | tax consultant* | accountant* | expert comptable | experts comptables",
  lawyer:
    "rechtsanwalt* | anwalt* | rechtsanwaelte | kanzlei* | rechtsberater | rechtsberatung | notar* | lawyer* | solicitor* | law firm* | legal adviser* | legal advisors | legal counsel | avocat* | notaire*",
  auditor:
    "wirtschaftspruf* | prufer | auditoren | auditor* | external auditors | commissaire* aux comptes | commissaires aux comptes | auditeurs",
  bank: "bank* | banken | kreditinstitut* | hausbank* | sparkasse* | geldinstitut* | banks | financial institution* | banque* | etablissement* bancaire* | etablissements bancaires",
  insurance:
    "versicherung* | versicherungen | krankenkasse* | krankenversicherung* | versicherer | insurance* | insurer* | health insurance* | pension provider* | pensionskasse* | altersvorsorge* | mutuelle* | assurance* | assureur* | caisse de prevoyance",
  "tax-office":
    "finanzamt* | finanzamter | finanzbehorde* | finanzverwaltung | steuerbehorde* | tax office* | tax authorit* | hmrc | inland revenue | revenue | impots | administration fiscale | service des impots | centre des impots | dgfip | tresor public",
  "social-insurance":
    "ausgleichskasse* | sozialversicherungstrager* | sozialversicherung* | rentenversicherung* | berufsgenossenschaft* | agentur fur arbeit | bundesagentur fur arbeit | arbeitsamt | sozialkassen | integrationsamt | social insurance* | social security* | urssaf | organismes sociaux | caisses de retraite | caisse de retraite | securite sociale | cpam | france travail | pole emploi",
  "court-police":
    "gendarmerie* | police nationale | police municipale | gericht* | polizei* | staatsanwaltschaft* | strafverfolgungsbehorde* | ermittlungsbehorde* | court* | police* | law enforcement* | prosecutor* | tribunal | tribunaux | justice",
  "other-authority":
    "behorde* | amter | aufsichtsbehorde* | offentliche stellen | offentliche stelle | meldebehorde* | auslanderbehorde* | gesundheitsamt* | zoll | authorit* | public authorit* | regulator* | government* | local authority | autorites* | administration | administrations | pouvoirs publics",
  postal:
    "post | postdienst* | postdienstleister* | paketdienst* | versanddienstleister* | logistik* | spedition* | kurier* | transportdienstleister | postal* | parcel* | courier* | shipping* | delivery compan* | logistics* | carriers | la poste | transporteur* | livreur*",
  "payment-provider":
    "zahlungsdienst* | zahlungsdienstleister* | zahlungsanbieter* | kreditkartenunternehmen | payment provider* | payment service* | payment processor* | prestataire* de paiement | prestataires de paiement",
  "credit-agency":
    "auskunftei* | wirtschaftsauskunftei* | schufa | credit agenc* | credit reference agenc* | credit bureau* | agence de credit",
  "debt-collector":
    "inkasso* | inkassounternehmen | debt collect* | collection agenc* | recouvrement | societe de recouvrement",
  "advertising-partner":
    "werbepartner* | werbenetzwerk* | werbeagentur* | marketing agentur* | marketingagentur* | agenturen | agentur | advertising* | advertisers | ad networks | marketing agenc* | agence de communication | regie publicitaire",
  "social-network": "soziale netzwerke | soziales netzwerk | social media | social network* | reseaux sociaux",
  "video-platform": "videoplattform* | video platform*",
  "map-service": "kartendienst* | map service*",
  "service-provider":
    "dienstleister* | provider* | internetprovider | externe dienstleister* | auftragsverarbeiter* | auftragsdatenverarbeiter | subunternehmer* | service provider* | third party service provider* | processor* | data processor* | external providers | suppliers | vendors | contractors | prestataire* | sous traitant* | sous traitants | fournisseurs | berater | consultants",
  public: "offentlichkeit | general public | the public | public | le public",
};
export const RECIPIENT_NAMES = vocabularyOf(CATEGORIES);

const ROLES: NamesOf<RecipientRole> = {
  processor: `auftragsverarbeiter* | auftragsverarbeitung* | auftragsdatenverarbeit* | unterauftragsverarbeiter* | av | avv | adv | av vertrag | dpa | art 28 | processor* | sub processor* | subprocessor* | sous traitant* | sous traitance`,
  "joint-controller": `gemeinsam verantwortlich* | gemeinsame verantwortlich* | gemeinsamer verantwortlicher | art 26 | joint controller* | jointly responsible | responsable conjoint* | responsables conjoints | coresponsable*`,
  "independent-controller": `eigener verantwortlicher | eigenverantwortlich* | eigenstandiger verantwortlicher | verantwortlicher | eigene verantwortlichkeit | controller | independent controller* | separate controller* | own controller | responsable de traitement | responsable du traitement | funktionsubertragung`,
  authority: "behorde* | authority | public authority | autorite*",
  "group-company":
    "konzern* | konzernunternehmen* | konzerngesellschaft* | group company | group entity | societe du groupe",
};
export const RECIPIENT_ROLE_NAMES = vocabularyOf(ROLES);

const ACTIVITY_ROLES: NamesOf<ActivityRole> = {
  "joint-controller":
    "gemeinsam verantwortlich* | gemeinsame verantwortlich* | gemeinsamer verantwortlicher | joint controller* | joint | responsable conjoint* | responsables conjoints | coresponsable*",
  processor: "auftragsverarbeit* | auftragsdatenverarbeit* | processor* | data processor | sous traitant*",
  controller:
    "verantwortlich* | controller | data controller | responsable de traitement | responsable du traitement | responsable",
};
export const ACTIVITY_ROLE_NAMES = vocabularyOf(ACTIVITY_ROLES);
