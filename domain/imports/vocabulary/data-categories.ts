import type { DataCategory } from "../../codes/data-categories";
import { type NamesOf, vocabularyOf } from "./vocabulary";

const NAMES: NamesOf<DataCategory> = {
  identity: `name | namen | vorname* | nachname* | familienname* | geburtsname | titel | anrede | akademischer titel | geburtsdatum | geburtstag | geburtsort |
    alter | geschlecht | staatsangehorigkeit | nationalitat | personalien | stammdaten | personenstammdaten | personenbezogene stammdaten |
    personliche daten | mitarbeiterstammdaten | kundenstammdaten | identitatsdaten | unterschrift | identity | identity data | identification data |
    names | full name | first name | last name | surname | forename | date of birth | dob | birth date | place of birth | age | gender | nationality | title | salutation | signature |
    personal details | personal information | master data | etat civil | identite* | nom* | prenom* | date de naissance | lieu de naissance | nationalite |
    sexe | civilite | donnees d'identification | personenidentifikationsdaten | basic data`,
  contact: `kontaktdaten* | kontakt | kontaktinformationen | adresse* | adressdaten | anschrift* | wohnort | postanschrift | telefon* | telefonnummer* | handynummer* | mobilnummer* |
    mobil | fax* | e mail* | email* | mail adresse* | e mail adresse* | mailadresse* | kommunikationsdaten | firma | contact data | contact details | contact information |
    address* | postal address* | home address | phone* | telephone* | mobile number* | mobile phone | coordonnees* | adresse postale | adresse electronique | adresses electroniques | adresse mail | adresse e mail | courriel* | numero de telephone | contact`,
  image:
    "foto* | bilder | bildaufnahmen | lichtbild* | passbild* | photo* | pictures | images | portraits | photographies",
  "id-docs": `ausweis* | ausweisdaten | personalausweis* | reisepass* | passnummer | ausweiskopie* | fuhrerschein* | aufenthaltstitel* | kennnummern | identity document* |
    id document* | id card* | passport* | driving licence* | driver s license | visa | carte d'identite | passeport* | permis de conduire | titre de sejour | identification numbers`,
  nir: `sozialversicherungsnummer* | sv nummer | rentenversicherungsnummer* | steuer id | steueridentifikationsnummer* | steuernummer* | steuer identifikationsnummer | social security number* | national insurance number* |
    ni number | ssn | tax id* | national id* | numero de securite sociale* | nir | securite sociale`,
  family: `familienstand* | familienverhaltnisse | familiendaten | familiensituation | kinderfreibetrag* | anzahl der kinder | kinder | marital status | family situation | family details | family data | family | number of children |
    dependants | situation familiale | vie personnelle | vie familiale`,
  lifestyle:
    "lebensgewohnheiten | praferenzen | interessen | hobbys | hobbies | vorlieben | lifestyle* | preferences | interests | habits | habitudes de vie | centres d'interet",
  education: `ausbildung* | qualifikation* | schulbildung | zeugnis* | bildungsweg | bildungsabschluss* | fortbildung* | schulungsdaten | schulungsnachweise | kenntnisse | sprachkenntnisse | education* | qualification* |
    training records | skills | certificates | diploma* | formation* | diplome* | competences | academic*`,
  employment: `beschaftigungsdaten | beschaftigtendaten | arbeitsvertrag* | vertragsdaten der beschaftigten | lebenslauf* | bewerbungsunterlagen* | bewerbungsdaten | bewerberdaten | berufserfahrung | beruflicher werdegang | werdegang | funktion | position | personalnummer* |
    beruf | abteilung | eintrittsdatum | austrittsdatum | personaldaten | mitarbeiterdaten | anstellungsdaten | anschreiben | employment* | job title | job function | cv | cvs | curriculum vitae | resume* | work history | employee data | application documents | hr data |
    references | employee number | occupation | profession* | vie professionnelle | carriere | poste | parcours professionnel | matricule`,
  performance: `leistungsdaten | leistungs und verhaltensdaten | verhaltensdaten | beurteilung* | leistungsbeurteilung* | zielvereinbarung* | abmahnung* | mitarbeiterbeurteilung* | performance* | appraisal* | disciplinary* | evaluation* |
    performance reviews | sanctions`,
  "working-time": `arbeitszeit* | arbeitszeitdaten | zeiterfassung* | urlaub* | urlaubszeiten | fehlzeiten | abwesenheit* | anwesenheit* | uberstunden | zeitdaten | working time* | working hours | attendance* | absence* | leave | holiday* |
    time sheets | timesheets | temps de travail | horaires | conges | absences`,
  salary: `gehalt* | lohn* | lohndaten | gehaltsdaten | entgelt* | vergutung* | lohnsteuer* | steuerklasse | steuerdaten | sozialversicherungsdaten | lohn und gehaltsdaten | lohnabrechnungsdaten | einkommen* | salary* | pay | payroll* |
    wage* | remuneration* | compensation | tax data | tax code | income | salaire* | remuneration | paie | bulletin* de paie | revenus | situation financiere | steuermerkmale`,
  bank: `bankverbindung* | bankdaten | kontodaten | kontonummer* | iban | bic | kontoverbindung* | bank details | bank account* | bank data | account number | financial details | financial data | financial information | coordonnees bancaires | rib | donnees bancaires`,
  payment: `zahlungsdaten* | kreditkarten* | zahlungsinformationen | zahlungsverhalten | zahlungsart | payment* | credit card* | card data | moyens de paiement | carte bancaire | paiement*`,
  credit:
    "bonitat* | bonitatsdaten | score* | scoring* | schufa* | kreditwurdigkeit* | creditworthiness | credit score* | credit rating | credit history | solvabilite",
  contract: `vertragsdaten* | vertragsstammdaten | vertragsinformationen | bestelldaten* | bestellungen | auftragsdaten* | auftrage | bestellhistorie | kaufhistorie | kundenhistorie | vertrage | contract data | contract details | order data | orders | order history |
    purchase history | purchases | transaction data | transactions | commandes | contrats | donnees contractuelles | vertrag`,
  billing:
    "abrechnungsdaten* | rechnungsdaten* | rechnungen | rechnungsadresse | billing* | invoice* | facturation* | factures | donnees de facturation",
  communication: `kommunikationsinhalte | korrespondenz* | schriftverkehr | nachrichten* | e mail inhalte | inhaltsdaten | gesprachsinhalte | chat* | correspondence* | communication content* | communications | messages | message content | emails content |
    enquiries | anfragen | correspondance*`,
  voice:
    "sprachaufzeichnung* | sprachaufnahme* | telefonaufzeichnung* | gesprachsaufzeichnung* | voice recording* | call recording* | audio* | enregistrements vocaux",
  video:
    "videoaufnahmen | videoaufzeichnung* | videodaten | videouberwachung* | kameraaufnahmen | cctv* | video footage | video* | videosurveillance | images de videosurveillance",
  log: `protokolldaten* | logdaten* | log daten | logfiles | log files | logs | log data | log | server logs | verbindungsdaten* | ip adresse* | ip address* | ip | user agent* | verkehrsdaten | zugriffsdaten | zugriffsprotokolle | connection data | technical data | access logs | device data | geratedaten |
    adresse ip | adresses ip | donnees de connexion | journaux* | browsertyp | browserdaten`,
  account: `zugangsdaten* | benutzername* | passwort* | login daten | logindaten | login | benutzerkennung* | benutzerdaten | benutzerkonto* | account data | account details | user name* | username* | user id | user account* | credentials | password* | login data | login credentials |
    identifiants | mot de passe* | nutzerkonto | zugriffsrechte | berechtigungen`,
  cookies: "cookie* | online kennungen | online identifiers | traceurs | tracking pixel* | werbe id",
  usage:
    "nutzungsdaten* | nutzungsverhalten | klickverhalten | tracking* | profildaten | profile | verhaltensprofile | usage data | usage | behavioural data | behavioral data | browsing* | profiles | analytics data | interaktionsdaten | donnees d'usage | navigation",
  location:
    "standortdaten* | standort | gps* | ortungsdaten | geodaten | bewegungsdaten | location | location data | geolocation* | localisation | donnees de localisation | geolocalisation | deplacements",
  vehicle:
    "fahrzeugdaten* | kfz kennzeichen* | kennzeichen | fahrzeug* | vehicle* | licence plate* | license plate* | number plate* | immatriculation*",
  insurance: "versicherungsdaten* | versicherungsnummer* | versicherungsverhaltnis* | insurance* | donnees d'assurance",
  race: "rassische* | ethnische* | ethnische herkunft | race | racial* | ethnic* | ethnicity | origine raciale* | origine ethnique",
  politics: "politische* | parteizugehorigkeit* | political* | opinions politiques",
  belief: `religion* | religionszugehorigkeit* | konfession* | kirchenzugehorigkeit | kirchensteuer* | religiose* | weltanschau* | kirchensteuermerkmal* | religious* | belief* | philosophical* | faith | convictions religieuses* | convictions philosophiques`,
  union:
    "gewerkschaft* | gewerkschaftszugehorigkeit* | trade union* | union membership | appartenance syndicale | syndicale",
  genetic: "genetische* | gendaten | genetic* | dna | donnees genetiques | genetiques",
  biometric:
    "biometrische* | fingerabdruck* | fingerprint* | biometric* | donnees biometriques | biometriques | gesichtserkennung* | facial recognition",
  health: `gesundheitsdaten* | gesundheit* | krankheit* | krankheitstage | krankheitszeiten | krankheitsbedingte* | krankmeldung* | arbeitsunfahigkeit* | au bescheinigung* | schwerbehinder* | behinderung* | grad der behinderung | diagnose* | patientendaten | medizinische* | allergie* | schwangerschaft* | mutterschutz* | bem daten |
    health* | medical* | sickness* | sick leave | disability* | disabilities | illness | pregnancy | donnees de sante | sante | donnees concernant la sante | donnees medicales | handicap | arrets maladie | impfstatus | unfalldaten`,
  sex: "sexualleben | sexuelle orientierung | sexuelle* | sex life | sexual* | vie sexuelle | orientation sexuelle",
  criminal: `strafrechtliche* | strafregister* | fuhrungszeugnis* | vorstrafen | straftaten | verurteilungen | criminal* | convictions | criminal record* | offences | dbs checks | condamnations* | infractions | casier judiciaire`,
  secrecy:
    "berufsgeheimnis* | daten unter berufsgeheimnis | mandantengeheimnis | professional secrecy | secret professionnel",
};

export const DATA_CATEGORY_NAMES = vocabularyOf(NAMES);
