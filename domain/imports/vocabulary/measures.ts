import type { MeasureKind } from "../../codes/measure-kinds";
import { type NamesOf, vocabularyOf } from "./vocabulary";

/**
 * "Zugangskontrolle" is the log-in of the classic set (annex to the former § 9 BDSG), which German templates still use;
 * § 64(3) no. 1 BDSG calls access to the premises so.
 */
const NAMES: NamesOf<MeasureKind> = {
  "physical-access":
    "zutrittskontrolle* | zutrittskontrollsystem* | zutrittsberechtigung* | gebaudesicherung | physical access control* | physical security | physical access | controle d'acces physique | securite des locaux | securite physique",
  "login-control":
    "zugangskontrolle* | zugangsbeschrankung* | login control | authentifizierung | authentication | log in control | authentification* | controle des acces logiques",
  "authorisation-control":
    "zugriffskontrolle* | zugriffsbeschrankung* | zugriffsrechte | access control* | access restriction* | restricted access | authorisation control | authorization control | controle d'acces | controle d'acces des utilisateurs | gestion des acces | habilitations | gestion des habilitations",
  "transmission-control":
    "weitergabekontrolle* | ubertragungskontrolle | transportkontrolle | transmission control | transfer control",
  "input-control": "eingabekontrolle* | input control",
  "processor-control": "auftragskontrolle* | processor control | job control | controle des sous traitants",
  "availability-control": "verfugbarkeitskontrolle* | availability control",
  "separation-control": "trennungskontrolle* | trennungsgebot* | trennbarkeit | separation control | zwecktrennung",
  "organisation-control": "organisationskontrolle* | organisation control | organizational control",
  "door-lock-alarm":
    "schliessanlage* | alarmanlage* | schliesssystem* | turschloss* | verschlossene schranke | abschliessbare schranke | abgeschlossene schranke | locked cabinet* | locked filing cabinet* | locks | alarm* | locked doors | armoires fermees a cle | locaux fermes | alarme",
  "visitor-log": "besucherbuch | besucherliste | visitor log | visitor book | registre des visiteurs",
  "personal-accounts":
    "personalisierte benutzerkonten | personliche benutzerkonten | individuelle benutzerkonten | personal user accounts | individual user accounts | unique user ids | comptes individuels | comptes nominatifs",
  "multi-factor":
    "mehr faktor* | zwei faktor* | 2 faktor* | 2fa | mfa | multi factor* | two factor* | multifaktor* | double authentification | authentification forte | authentification a deux facteurs",
  "password-rules":
    "passwort* | passwortrichtlinie* | passwortschutz* | kennwort* | password* | mot de passe* | mots de passe | politique de mots de passe",
  "role-concept":
    "berechtigungskonzept* | rollenkonzept* | rollen und berechtigungskonzept* | rechtekonzept* | berechtigungen | role concept | role based access* | rbac | authorisation concept | need to know* | least privilege | profils d'habilitation",
  "access-review":
    "rezertifizierung* | uberprufung der berechtigungen | access review* | recertification | revue des habilitations",
  "encryption-transit":
    "transportverschlusselung* | ssl* | tls | ssl tls | https | vpn | vpn zugang | verschlusselte ubertragung | verschlusselte verbindung | transport encryption | encryption in transit | encrypted transmission | chiffrement des flux | chiffrement en transit",
  "encryption-rest":
    "festplattenverschlusselung* | verschlusselung* | verschlusselung ruhender daten | datentragerverschlusselung | encryption* | encryption at rest | encrypted* | disk encryption | chiffrement* | chiffrement des donnees",
  pseudonymisation: "pseudonymisierung* | pseudonymisation | pseudonymization",
  anonymisation: "anonymisierung* | anonymisation | anonymization",
  logging:
    "protokollierung* | logging | audit log* | audit trail* | log files | journalisation | tracabilite | mesures de tracabilite",
  backup:
    "datensicherung* | backup* | back up | sicherungskopien | sicherungskonzept | sauvegarde* | sauvegarde des donnees | sauvegardes",
  "restore-test": "rucksicherung* | wiederherstellungstest* | restore test* | test de restauration",
  patching: "patch* | updates | software updates | sicherheitsupdates | mises a jour | mises a jour de securite",
  "malware-firewall":
    "virenschutz* | virenscanner | antivir* | anti virus | firewall* | malware* | spamfilter | malware protection | antivirus | pare feu | mesures de protection des logiciels",
  "test-live-separation": "trennung von test* | trennung test* | separation of test*",
  "tenant-separation": "mandantentrennung* | mandantenfahigkeit | tenant separation | multi tenant*",
  "mobile-devices": "mobile gerate | mobile device* | mdm | mobile device management | regelung mobile gerate",
  "secure-disposal":
    "aktenvernichtung* | datenschutzgerechte vernichtung | datentragervernichtung* | schredder* | aktenvernichter | din 66399 | secure disposal | shredding* | secure destruction | destruction securisee",
  "confidentiality-duty":
    "verpflichtung auf vertraulichkeit | verpflichtung auf das datengeheimnis | vertraulichkeitsverpflichtung* | vertraulichkeitserklarung* | verschwiegenheit* | datengeheimnis | confidentiality agreement* | nda | non disclosure* | engagement de confidentialite | clause de confidentialite",
  training:
    "schulung* | mitarbeiterschulung* | datenschutzschulung* | sensibilisierung* | unterweisung* | training* | staff training | awareness* | formation* | sensibilisation*",
  "incident-process":
    "meldeprozess* | incident* | incident response* | notfallplan* | notfallkonzept | datenpannen* | breach process | gestion des incidents",
  "deletion-concept":
    "loschkonzept* | din 66398 | deletion concept | erasure concept | retention policy | politique de conservation",
  "processor-checks":
    "kontrolle der auftragsverarbeiter | prufung der auftragsverarbeiter | processor checks | vendor assessment* | supplier audits",
  "penetration-test": "penetrationstest* | pentest* | penetration test* | tests d'intrusion",
  certification: "zertifizierung* | iso 27001* | iso iec 27001 | certification* | certified* | soc 2",
  "privacy-by-default":
    "datenschutzfreundliche voreinstellungen | privacy by default | privacy by design | datenschutz durch technikgestaltung",
  confidentiality: "vertraulichkeit | confidentiality | confidentialite",
  integrity: "integritat | integrity | integrite",
  availability: "verfugbarkeit | belastbarkeit | availability | resilience | disponibilite",
};

export const MEASURE_NAMES = vocabularyOf(NAMES);
