import {
  authority,
  consent,
  contract,
  data,
  dpiaNotRequired,
  duty,
  given,
  inside,
  interest,
  keep,
  keepUntil,
  none,
  notStated,
  ownController,
  processor,
  purpose,
  recipient,
  said,
  who,
  words,
} from "./build";
import {
  END_OF_YEAR,
  FROM_SYSTEM,
  NO_AUTOMATED_DECISIONS,
  NO_TRANSFER,
  PLAIN,
  PROCESSOR_CHECKS,
  TAX_AND_TRADE_LAW,
  TRANSFER_DEPENDS,
  usualMeasures,
  VOLUNTARY,
  VOUCHERS_LAW,
  YEARLY,
} from "./phrases";
import type { ActivityTemplate } from "./template";

const OWNER = said(words("Head of Marketing", "Leitung Marketing"));
const MARKETING_TEAM = inside("marketing", words("Marketing department", "Marketingabteilung"));
const BLOCK_LIST = words(
  "Recipients are compared with the list of objections before each mailing",
  "Abgleich der Empfänger mit der Werbesperrliste vor jedem Versand",
);

const NEWSLETTER: ActivityTemplate = {
  id: "newsletter",
  area: "marketing",
  content: {
    name: words("Newsletter", "Newsletter-Versand"),
    description: said(
      words(
        "Subscription with double opt-in, sending of the newsletter, proof of consent and unsubscribing.",
        "Anmeldung im Double-Opt-in-Verfahren, Versand des Newsletters, Nachweis der Einwilligung und Abmeldung.",
      ),
    ),
    ownerFunction: OWNER,
    purposes: given(
      purpose(
        "sending",
        words("Sending news and offers by e-mail", "Zusendung von Neuigkeiten und Angeboten per E-Mail"),
        consent(
          {
            asked: words(
              "Form with an empty tick box, then a confirmation link by e-mail (double opt-in)",
              "Formular mit nicht vorausgewähltem Kontrollkästchen, anschließend Bestätigungslink per E-Mail (Double-Opt-in)",
            ),
            proved: words(
              "Wording, time of subscription and of confirmation, and IP address are recorded",
              "Protokollierung von Wortlaut, Zeitpunkt der Anmeldung und Bestätigung sowie IP-Adresse",
            ),
            withdrawn: words(
              "By the link in each newsletter or by a message to us, at any time",
              "Jederzeit über den Abmeldelink in jedem Newsletter oder durch Mitteilung an uns",
            ),
          },
          undefined,
          "Art. 6 Abs. 1 lit. a, Art. 7 DSGVO; § 7 Abs. 2 Nr. 2 UWG",
        ),
      ),
      purpose(
        "proof",
        words("Proving that consent was given", "Nachweis der erteilten Einwilligung"),
        duty("Art. 5 Abs. 2, Art. 7 Abs. 1 DSGVO"),
      ),
    ),
    dataSubjects: given(who("subscribers")),
    personalData: given(
      data("contact", "contact", words("E-mail address, name where given", "E-Mail-Adresse, ggf. Name"), VOLUNTARY),
      data(
        "proof",
        "log",
        words(
          "Wording of consent, IP address, time of subscription, confirmation and withdrawal",
          "Wortlaut der Einwilligung, IP-Adresse, Zeitpunkt von Anmeldung, Bestätigung und Widerruf",
        ),
        { from: FROM_SYSTEM },
      ),
    ),
    internalRecipients: given(MARKETING_TEAM),
    recipients: given(
      processor("newsletter", words("Sending of the newsletter", "Versand des Newsletters über einen Dienstleister")),
    ),
    transfers: TRANSFER_DEPENDS,
    retentionRules: given(
      keepUntil(
        "subscription",
        words(
          "Until consent is withdrawn; subscriptions that are not confirmed after 7 days",
          "Bis zum Widerruf der Einwilligung; nicht bestätigte Anmeldungen nach 7 Tagen",
        ),
        { of: ["contact"], provision: "Art. 17 Abs. 1 lit. b DSGVO" },
      ),
      keep("proof", "P3Y", words("Withdrawal of consent", "Widerruf der Einwilligung"), {
        of: ["proof"],
        because: words(
          "Proof of consent when claims are made or a fine is considered",
          "Nachweis der Einwilligung bei Ansprüchen und in Bußgeldverfahren",
        ),
        provision: "Art. 17 Abs. 3 lit. e DSGVO; § 195 BGB; § 41 BDSG i. V. m. § 31 OWiG",
      }),
    ),
    measures: usualMeasures(
      words(
        "Double opt-in; opening and clicks are not measured for each person",
        "Double-Opt-in; keine personenbezogene Messung von Öffnungen und Klicks",
      ),
      PROCESSOR_CHECKS,
    ),
    dpia: dpiaNotRequired(
      "Few data, given by the people themselves with consent, no evaluation.",
      "Wenige, mit Einwilligung selbst angegebene Daten ohne Bewertung.",
    ),
    information: said(
      words(
        "At the form and in the privacy notice of the website",
        "Am Anmeldeformular und in der Datenschutzerklärung der Website",
      ),
    ),
    ...PLAIN,
  },
};

const CUSTOMER_ADVERTISING: ActivityTemplate = {
  id: "advertising-to-customers",
  area: "marketing",
  content: {
    name: words("E-mail advertising to customers", "E-Mail-Werbung an Bestandskunden"),
    description: said(
      words(
        "Advertising of our own similar goods or services to customers who gave their address with a purchase.",
        "Werbung für eigene ähnliche Waren oder Dienstleistungen an Kundinnen und Kunden, deren Adresse beim Verkauf erhoben wurde.",
      ),
    ),
    ownerFunction: OWNER,
    purposes: given(
      purpose(
        "advertising",
        words("Direct marketing to customers", "Direktwerbung gegenüber Bestandskunden"),
        interest(
          words("Direct marketing (recital 47 GDPR)", "Direktwerbung (Erwägungsgrund 47 DSGVO)"),
          words(
            "All conditions of § 7(3) UWG are met: address from a sale, own similar goods, no objection, notice of the right to object at collection and in each message.",
            "Alle Voraussetzungen des § 7 Abs. 3 UWG liegen vor: Adresse aus einem Verkauf, eigene ähnliche Angebote, kein Widerspruch, Hinweis auf das Widerspruchsrecht bei Erhebung und in jeder Nachricht.",
          ),
        ),
      ),
    ),
    dataSubjects: given(who("customers")),
    personalData: given(
      data("contact", "contact", words("Name, e-mail address", "Name, E-Mail-Adresse"), {
        from: words("From the customer, with an order", "Von der Kundin oder dem Kunden bei der Bestellung"),
      }),
      data("purchases", "contract", words("Goods bought and date of purchase", "Gekaufte Waren und Kaufdatum"), {
        from: words("From the handling of orders", "Aus der Auftragsabwicklung"),
      }),
    ),
    internalRecipients: given(MARKETING_TEAM),
    recipients: given(processor("newsletter", words("Sending of the e-mails", "Versand der E-Mails"))),
    transfers: TRANSFER_DEPENDS,
    retentionRules: given(
      keep("inactive", "P2Y", words("Last purchase", "Letzter Kauf"), {
        because: words(
          "Afterwards an interest in similar goods can no longer be expected",
          "Danach ist ein Interesse an ähnlichen Angeboten nicht mehr zu erwarten",
        ),
        exceptions: words(
          "After an objection at once; the address moves to the list of objections",
          "Bei Widerspruch sofort; die Adresse wird in die Werbesperrliste übernommen",
        ),
      }),
    ),
    measures: usualMeasures(BLOCK_LIST, PROCESSOR_CHECKS),
    optOut: said(
      words(
        "By the link in each message, free of charge, at any time (Art. 21(2) GDPR)",
        "Jederzeit kostenfrei über den Link in jeder Nachricht (Art. 21 Abs. 2 DSGVO)",
      ),
    ),
    information: said(
      words(
        "When ordering, beside the field for the e-mail address, and in each message",
        "Im Bestellvorgang neben dem Feld für die E-Mail-Adresse und in jeder Nachricht",
      ),
    ),
    ...PLAIN,
  },
};

const POSTAL_ADVERTISING: ActivityTemplate = {
  id: "postal-advertising",
  area: "marketing",
  content: {
    name: words("Advertising by post", "Postalische Werbung"),
    description: said(
      words(
        "Letters and catalogues to customers and prospects, printed and posted by a service provider.",
        "Werbebriefe und Kataloge an Kundschaft und Interessierte, gedruckt und versandt durch einen Dienstleister.",
      ),
    ),
    ownerFunction: OWNER,
    purposes: given(
      purpose(
        "mailing",
        words("Direct marketing by post", "Direktwerbung auf dem Postweg"),
        interest(
          words("Direct marketing (recital 47 GDPR)", "Direktwerbung (Erwägungsgrund 47 DSGVO)"),
          words(
            "Name and address only, low burden by a letter, objection possible with effect at once.",
            "Nur Name und Anschrift, geringe Belastung durch einen Brief, Widerspruch mit sofortiger Wirkung möglich.",
          ),
        ),
      ),
    ),
    dataSubjects: given(who("customers"), who("prospects")),
    personalData: given(
      data("address", "contact", words("Name, form of address, postal address", "Anrede, Name, Postanschrift"), {
        from: words(
          "From orders and enquiries, or from an address provider that is named in the letter",
          "Aus Bestellungen und Anfragen oder von einem im Schreiben genannten Adressanbieter",
        ),
      }),
    ),
    internalRecipients: given(MARKETING_TEAM),
    recipients: given(
      processor("printing", words("Printing and enveloping", "Druck und Kuvertierung (Lettershop)")),
      ownController("postal", words("Delivery", "Zustellung")),
    ),
    transfers: NO_TRANSFER,
    retentionRules: given(
      keep("inactive", "P3Y", words("Last purchase or last contact", "Letzter Kauf oder letzter Kontakt"), {
        because: words(
          "Afterwards an interest can no longer be expected",
          "Danach ist ein Interesse nicht mehr zu erwarten",
        ),
        disposal: words(
          "The print shop erases its lists 4 weeks after the mailing",
          "Löschung der Versandlisten beim Lettershop 4 Wochen nach dem Versand",
        ),
        exceptions: words("After an objection at once", "Bei Widerspruch sofort"),
      }),
    ),
    measures: usualMeasures(BLOCK_LIST, PROCESSOR_CHECKS),
    optOut: said(
      words(
        "Any informal objection is enough; each letter says so",
        "Formloser Widerspruch genügt; Hinweis in jedem Schreiben (Art. 21 Abs. 2, 4 DSGVO)",
      ),
    ),
    ...PLAIN,
  },
};

const OBJECTIONS: ActivityTemplate = {
  id: "advertising-objections",
  area: "marketing",
  content: {
    name: words("List of objections to advertising", "Werbesperrliste"),
    description: said(
      words(
        "Keeping the contact data of people who object to advertising, so that they receive none.",
        "Vormerkung der Kontaktdaten von Personen, die der Werbung widersprochen haben, damit sie keine mehr erhalten.",
      ),
    ),
    ownerFunction: OWNER,
    purposes: given(
      purpose(
        "blocking",
        words("Respecting objections to advertising", "Beachtung von Werbewidersprüchen"),
        duty("Art. 21 Abs. 3 DSGVO; § 7 UWG"),
      ),
    ),
    dataSubjects: given(who("customers"), who("prospects"), who("subscribers")),
    personalData: given(
      data(
        "contact",
        "contact",
        words(
          "Name, address, e-mail address or telephone number that is not to be used",
          "Zu sperrender Name, Anschrift, E-Mail-Adresse oder Telefonnummer",
        ),
        VOLUNTARY,
      ),
      data(
        "objection",
        "log",
        words("Day, way and extent of the objection", "Datum, Weg und Umfang des Widerspruchs"),
        {
          from: FROM_SYSTEM,
        },
      ),
    ),
    internalRecipients: given(
      MARKETING_TEAM,
      inside("sales", words("Sales department, for comparison", "Vertrieb, zum Abgleich")),
    ),
    recipients: given(
      processor(
        "newsletter",
        words("Comparison before sending, with hashed addresses", "Abgleich vor dem Versand mit gehashten Adressen"),
        ["contact"],
      ),
    ),
    transfers: NO_TRANSFER,
    retentionRules: given(
      keepUntil(
        "list",
        words(
          "As long as the organisation advertises; earlier when the person wishes so",
          "Solange Werbung betrieben wird; früher auf Wunsch der betroffenen Person",
        ),
        {
          because: words(
            "Without the entry the objection could not be respected for good",
            "Ohne den Eintrag ließe sich der Widerspruch nicht dauerhaft beachten",
          ),
          provision: "Art. 17 Abs. 3 lit. b, Art. 21 Abs. 3 DSGVO",
        },
      ),
    ),
    measures: usualMeasures(
      words(
        "The list is used for comparison only; no other use is possible in the system",
        "Zweckbindung: Verwendung ausschließlich zum Abgleich, technisch keine andere Nutzung",
      ),
    ),
    ...PLAIN,
  },
};

const PRIZE_DRAWS: ActivityTemplate = {
  id: "prize-draws",
  area: "marketing",
  content: {
    name: words("Prize draws and competitions", "Gewinnspiele"),
    description: said(
      words(
        "Taking part, drawing and informing the winners, sending the prizes.",
        "Teilnahme, Auslosung, Benachrichtigung der Gewinnerinnen und Gewinner und Versand der Gewinne.",
      ),
    ),
    ownerFunction: OWNER,
    purposes: given(
      purpose(
        "draw",
        words("Carrying out the prize draw", "Durchführung des Gewinnspiels"),
        contract("Art. 6 Abs. 1 lit. b DSGVO (Teilnahmebedingungen); §§ 657, 661 BGB"),
      ),
      purpose(
        "vouchers",
        words("Keeping of accounting vouchers", "Aufbewahrung von Buchungsbelegen"),
        duty(VOUCHERS_LAW),
      ),
    ),
    dataSubjects: given(who("participants")),
    personalData: given(
      data("entry", "contact", words("Name, e-mail address, answer", "Name, E-Mail-Adresse, Gewinnspielantwort"), {
        ...VOLUNTARY,
        of: ["participants"],
      }),
      data("winner", "contact", words("Postal address of winners", "Postanschrift der Gewinnerinnen und Gewinner"), {
        ...VOLUNTARY,
        of: ["participants"],
      }),
      data("prize", "billing", words("Prize, value, proof of delivery", "Gewinn, Wert, Versandnachweis"), {
        from: words("Arises when the prize is sent", "Entsteht bei der Ausgabe des Gewinns"),
      }),
    ),
    internalRecipients: given(MARKETING_TEAM, inside("accounting", words("Accounting", "Buchhaltung"))),
    recipients: given(
      ownController("postal", words("Delivery of prizes", "Zustellung der Gewinne"), ["winner"]),
      authority("tax-office", words("Tax audits", "Betriebsprüfung"), ["prize"]),
    ),
    transfers: NO_TRANSFER,
    retentionRules: given(
      keep("entries", "P3M", words("The winners have been drawn", "Ermittlung der Gewinnerinnen und Gewinner"), {
        of: ["entry", "winner"],
        because: words(
          "Replacement draws and questions of participants",
          "Nachziehungen und Rückfragen von Teilnehmenden",
        ),
      }),
      keep("vouchers", "P8Y", END_OF_YEAR, {
        of: ["prize"],
        because: TAX_AND_TRADE_LAW,
        provision: VOUCHERS_LAW,
      }),
    ),
    measures: usualMeasures(
      words(
        "Taking part does not depend on consent to advertising; winners are not published by full name without consent",
        "Keine Koppelung der Teilnahme an eine Werbeeinwilligung; keine Veröffentlichung des vollen Namens ohne Einwilligung",
      ),
    ),
    information: said(
      words("In the conditions of participation", "In den Teilnahmebedingungen mit Datenschutzhinweisen"),
    ),
    automatedDecisions: none("Winners are drawn by lot.", "Die Gewinne werden ausgelost (Zufallsprinzip)."),
    profiling: PLAIN.profiling,
    reviewInterval: YEARLY,
  },
};

const SOCIAL_MEDIA: ActivityTemplate = {
  id: "social-media-pages",
  area: "marketing",
  content: {
    name: words("Social media pages", "Auftritte in sozialen Netzwerken"),
    description: said(
      words(
        "Running pages in social networks, answering messages and comments, and statistics about visits, jointly with the networks.",
        "Betrieb von Seiten in sozialen Netzwerken, Beantwortung von Nachrichten und Kommentaren sowie Seitenstatistiken, gemeinsam mit den Netzwerken.",
      ),
    ),
    ownerFunction: OWNER,
    jointControllers: notStated(
      "Name each network and its arrangement under Art. 26 GDPR (C-210/16 of 5 June 2018), such as the page insights addendum.",
      "Bitte jedes Netzwerk mit der Vereinbarung nach Art. 26 DSGVO benennen (EuGH, C-210/16 vom 5.6.2018), z. B. die Seiten-Insights-Ergänzung.",
    ),
    purposes: given(
      purpose(
        "presence",
        words("Public relations and talking with users", "Öffentlichkeitsarbeit und Austausch mit Nutzenden"),
        interest(
          words(
            "Information and contact where users already are",
            "Information und Kontakt auf den von Nutzenden verwendeten Plattformen",
          ),
          words(
            "We see only what users publish or send us; all information is on our own website too; no contact lists are uploaded.",
            "Wir sehen nur, was Nutzende veröffentlichen oder uns senden; alle Informationen gibt es auch auf der eigenen Website; kein Abgleich von Kontaktlisten.",
          ),
        ),
      ),
      purpose(
        "insights",
        words("Statistics about visits to the pages", "Seitenstatistiken (Insights)"),
        interest(
          words("Making posts that meet demand", "Bedarfsgerechte Gestaltung der Beiträge"),
          words(
            "We receive only totals; the network informs users and offers settings against it.",
            "Wir erhalten nur zusammengefasste Zahlen; das Netzwerk informiert und bietet Einstellmöglichkeiten.",
          ),
        ),
      ),
    ),
    dataSubjects: given(
      who("website-users", words("Visitors and followers of the pages", "Besucher und Follower der Seiten")),
    ),
    personalData: given(
      data("profile", "account", words("User name, public profile", "Nutzername, öffentliche Profilangaben"), {
        from: words("From the network", "Vom Netzwerk"),
      }),
      data(
        "posts",
        "communication",
        words("Comments, messages, reactions", "Kommentare, Nachrichten, Reaktionen"),
        VOLUNTARY,
      ),
      data("insights", "usage", words("Reach and interactions in totals", "Reichweite und Interaktionen, aggregiert"), {
        from: words("From the network", "Vom Netzwerk"),
      }),
    ),
    internalRecipients: given(MARKETING_TEAM),
    recipients: given(
      recipient(
        "social-network",
        "joint-controller",
        words("Operation of the platform and statistics", "Betrieb der Plattform und Seitenstatistiken"),
      ),
      recipient(
        "public",
        "not-stated",
        words("Comments can be read by everybody", "Kommentare sind öffentlich einsehbar"),
        ["posts"],
      ),
    ),
    transfers: TRANSFER_DEPENDS,
    retentionRules: given(
      keep("messages", "P1Y", words("The conversation has ended", "Abschluss der Konversation"), {
        of: ["posts", "profile"],
        because: words("Follow-up questions", "Rückfragen"),
        exceptions: words(
          "Public comments stay until the user or we remove them",
          "Öffentliche Kommentare bleiben, bis Nutzende oder wir sie entfernen",
        ),
      }),
      keepUntil(
        "insights",
        words(
          "The network decides how long it keeps the statistics",
          "Speicherdauer der Statistiken nach Festlegung des Netzwerks",
        ),
        { of: ["insights"] },
      ),
    ),
    measures: usualMeasures(
      words(
        "Pages are administered with named business accounts; guideline for editors",
        "Verwaltung der Seiten über benannte Geschäftskonten; Redaktionsleitlinie",
      ),
    ),
    information: said(words("Privacy notice linked on each page", "Auf jeder Seite verlinkte Datenschutzhinweise")),
    automatedDecisions: NO_AUTOMATED_DECISIONS,
    profiling: said(
      words(
        "The networks make profiles of users for their own purposes; we receive totals only.",
        "Die Netzwerke bilden für eigene Zwecke Nutzungsprofile; wir erhalten nur zusammengefasste Zahlen.",
      ),
    ),
    reviewInterval: YEARLY,
  },
};

export const MARKETING: readonly ActivityTemplate[] = [
  NEWSLETTER,
  CUSTOMER_ADVERTISING,
  POSTAL_ADVERTISING,
  OBJECTIONS,
  PRIZE_DRAWS,
  SOCIAL_MEDIA,
];
