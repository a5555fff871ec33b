import type { z } from "zod";
import type { GeneralStatement } from "../../domain/organisations/organisation";
import { cite, words } from "./source";

/** What the policy says about all processing at once, in the order of the text. */
export const statements: z.input<typeof GeneralStatement>[] = [
  {
    id: "applicable-law",
    topic: "other",
    statement: words(
      "Personal data from visits to the website are processed under the law of the countries in which the website is maintained.",
      "Personenbezogene Daten aus Besuchen der Website werden nach dem Recht der Länder verarbeitet, in denen die Website betrieben wird.",
    ),
    evidence: [
      cite(
        "Introduction",
        "Personal data collected during visits to our website is processed according to the legal provisions valid for the countries in which the website is maintained.",
      ),
    ],
  },
  {
    id: "definitions",
    topic: "other",
    statement: words("The terms are those of Art. 4 GDPR.", "Es gelten die Begriffsbestimmungen des Art. 4 DSGVO."),
    evidence: [cite("1", "The official definitions are explained in Art. 4 GDPR.")],
  },
  {
    id: "erasure-after-withdrawal",
    topic: "retention",
    statement: words(
      "After consent is withdrawn the data are deleted immediately, unless further processing has another legal basis.",
      "Nach dem Widerruf einer Einwilligung werden die Daten unverzüglich gelöscht, sofern die weitere Verarbeitung keine andere Rechtsgrundlage hat.",
    ),
    evidence: [cite("2", "In the event of revocation, we will delete the data concerned immediately")],
  },
  {
    id: "retention",
    topic: "retention",
    statement: words(
      "Data are kept as long as a requested or permitted service needs them, unless legal requirements such as retention periods of trade or tax law stand against it.",
      "Daten werden so lange gespeichert, wie eine angeforderte oder gestattete Leistung es erfordert, soweit keine gesetzlichen Vorgaben wie handels- oder steuerrechtliche Aufbewahrungsfristen entgegenstehen.",
    ),
    evidence: [
      cite("3", "We store your personal data for as long as it is necessary to perform a service"),
      cite("3", "retention periods required by trade or tax regulations"),
    ],
  },
  {
    id: "stays-inside",
    topic: "disclosure",
    statement: words(
      "Data stay with the company, its affiliates and its provider and are generally not made available to third parties.",
      "Daten verbleiben beim Unternehmen, bei verbundenen Unternehmen und beim Provider und werden Dritten grundsätzlich nicht zugänglich gemacht.",
    ),
    evidence: [cite("4", "Your personal data remains only with our company, our affiliates, and our provider")],
  },
  {
    id: "linked-websites",
    topic: "other",
    statement: words(
      "The company has neither influence nor control over linked websites and their data protection.",
      "Auf verlinkte Websites und deren Datenschutz hat das Unternehmen weder Einfluss noch Kontrolle.",
    ),
    evidence: [cite("4", "we have neither influence nor control over the linked contents")],
  },
  {
    id: "security",
    topic: "security",
    statement: words(
      "Appropriate technical and organisational measures under Art. 32 GDPR ensure the confidentiality, integrity and availability of data.",
      "Geeignete technische und organisatorische Maßnahmen nach Art. 32 DSGVO gewährleisten Vertraulichkeit, Integrität und Verfügbarkeit der Daten.",
    ),
    evidence: [
      cite("12", "We take appropriate technical and organisational measures to ensure a level of protection"),
      cite("12", "ensuring the confidentiality, integrity and availability of data"),
    ],
  },
  {
    id: "third-parties",
    topic: "disclosure",
    statement: words(
      "No transfer to third parties except as described for the processing, with express consent, for legal claims, by legal obligation or for contracts with the person.",
      "Keine Weitergabe an Dritte außer wie bei der jeweiligen Verarbeitung beschrieben, mit ausdrücklicher Einwilligung, für Rechtsansprüche, auf Grund rechtlicher Verpflichtung oder für Verträge mit der Person.",
    ),
    evidence: [
      cite("13", "Your personal data will not be transferred to third parties, except"),
      cite("13", "if we have explicitly pointed this out in the description of the respective data processing"),
    ],
  },
  {
    id: "service-providers",
    topic: "disclosure",
    statement: words(
      "External service providers are carefully selected and commissioned in writing; where necessary, contracts under Art. 28 GDPR are concluded.",
      "Externe Dienstleister werden sorgfältig ausgewählt und schriftlich beauftragt; soweit erforderlich, sind Verträge nach Art. 28 DSGVO geschlossen.",
    ),
    evidence: [
      cite("13", "we use external service providers for our services, which we have carefully selected"),
      cite("13", "If necessary, we have concluded Data Processing Agreements in accordance with Art. 28 GDPR."),
    ],
  },
  {
    id: "third-country-reasons",
    topic: "third-countries",
    statement: words(
      "Data are processed in a third country only for (pre-)contractual obligations, on consent, by legal obligation or on legitimate interests.",
      "In einem Drittland werden Daten nur für (vor)vertragliche Pflichten, auf Grund einer Einwilligung, einer rechtlichen Verpflichtung oder berechtigter Interessen verarbeitet.",
    ),
    evidence: [
      cite("14", "this only takes place if it is necessary for the fulfilment of our (pre)contractual obligations"),
    ],
  },
  {
    id: "third-country-guarantees",
    topic: "third-countries",
    statement: words(
      "Subject to legal or contractual permissions, third-country processing meets Art. 44 ff. GDPR, for example by EU standard contractual clauses.",
      "Vorbehaltlich gesetzlicher oder vertraglicher Erlaubnisse erfolgt die Verarbeitung im Drittland nur nach Art. 44 ff. DSGVO, etwa auf Grund von EU-Standardvertragsklauseln.",
    ),
    evidence: [
      cite("14", "we process the data in a third country only under the special requirements of Art. 44 ff. GDPR"),
    ],
  },
  {
    id: "provision",
    topic: "provision",
    statement: words(
      "Providing data for a contract or for pre-contractual measures is voluntary, but without the necessary data no decision about the contract can be made.",
      "Die Bereitstellung von Daten für einen Vertrag oder vorvertragliche Maßnahmen ist freiwillig; ohne die erforderlichen Daten kann über den Vertrag jedoch nicht entschieden werden.",
    ),
    evidence: [
      cite("15", "or for the implementation of pre-contractual measures is voluntary"),
      cite(
        "15",
        "we can only make the decision within the framework of contractual measures if you provide such personal data",
      ),
    ],
  },
  {
    id: "automated-decisions",
    topic: "automated-decisions",
    statement: words(
      "There is no automated decision-making or profiling under Art. 22 GDPR.",
      "Eine automatisierte Entscheidungsfindung oder ein Profiling nach Art. 22 DSGVO findet nicht statt.",
    ),
    evidence: [cite("16", "No automated decision making or profiling pursuant to Art. 22 GDPR takes place.")],
  },
  {
    id: "changes",
    topic: "changes",
    statement: words(
      "The rules may be changed at any time as the Internet develops.",
      "Die Regelungen können mit der Entwicklung des Internets jederzeit angepasst werden.",
    ),
    evidence: [cite("17", "We reserve the right to implement appropriate changes at any time.")],
  },
];
