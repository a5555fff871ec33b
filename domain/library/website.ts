import {
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
  ownController,
  processor,
  purpose,
  said,
  who,
  words,
} from "./build";
import {
  END_OF_YEAR,
  FROM_SYSTEM,
  LETTERS_LAW,
  NO_AUTOMATED_DECISIONS,
  NO_TRANSFER,
  PLAIN,
  PROCESSOR_CHECKS,
  REQUIRED,
  TAX_AND_TRADE_LAW,
  TRANSFER_DEPENDS,
  usualMeasures,
  VOLUNTARY,
  YEARLY,
} from "./phrases";
import type { ActivityTemplate } from "./template";

const OWNER = said(words("Head of Online Communication", "Leitung Online-Kommunikation"));
const WEB_TEAM = inside("web-team", words("Editors of the website", "Online-Redaktion"));
const IT = inside("it", words("IT department", "IT-Abteilung"));
const PRIVACY_NOTICE = said(words("In the privacy notice of the website", "In der Datenschutzerklärung der Website"));
const HOSTING = processor("hosting", words("Hosting of the website", "Hosting der Website"));
const BANNER_CONSENT = {
  asked: words(
    "Consent banner: accepting and refusing are equally easy, nothing is ticked in advance",
    "Einwilligungsbanner: Annehmen und Ablehnen gleich einfach, keine Vorauswahl",
  ),
  proved: words(
    "Choice, time and version of the banner are recorded under a random number",
    "Protokollierung von Auswahl, Zeitpunkt und Bannerversion unter einer Zufallskennung",
  ),
  withdrawn: words(
    "By the link to the privacy settings on each page",
    "Über den Link zu den Datenschutzeinstellungen auf jeder Seite",
  ),
};

const WEBSITE_OPERATION: ActivityTemplate = {
  id: "website-operation",
  area: "website",
  content: {
    name: words("Running the website (server logs)", "Betrieb der Website (Server-Logfiles)"),
    description: said(
      words(
        "Delivering the pages to browsers, log files of the web server, defence against attacks.",
        "Auslieferung der Seiten an den Browser, Protokolldateien des Webservers, Abwehr von Angriffen.",
      ),
    ),
    ownerFunction: OWNER,
    purposes: given(
      purpose(
        "delivery",
        words("Delivering the website", "Bereitstellung der Website"),
        interest(
          words("Presenting the organisation online", "Darstellung der Organisation im Internet"),
          words(
            "Technically needed data only, which a browser sends with each request; nothing is stored on the device that is not strictly necessary (§ 25(2) no. 2 TDDDG).",
            "Nur technisch erforderliche Daten, die der Browser bei jedem Abruf übermittelt; kein nicht unbedingt erforderlicher Zugriff auf das Endgerät (§ 25 Abs. 2 Nr. 2 TDDDG).",
          ),
        ),
      ),
      purpose(
        "security",
        words("Stability and defence against attacks", "Stabilität und Abwehr von Angriffen"),
        interest(
          words(
            "Security of networks and information (recital 49 GDPR)",
            "Netz- und Informationssicherheit (Erwägungsgrund 49 DSGVO)",
          ),
          words(
            "Erasure after 14 days, looked at for a reason only, not joined with other data.",
            "Löschung nach 14 Tagen, Auswertung nur anlassbezogen, keine Zusammenführung mit anderen Daten.",
          ),
        ),
      ),
    ),
    dataSubjects: given(who("website-users")),
    personalData: given(
      data(
        "logs",
        "log",
        words(
          "IP address, time, page and file called, amount of data, status, referrer, browser and operating system",
          "IP-Adresse, Zeitpunkt, aufgerufene Seite oder Datei, Datenmenge, Statuscode, Referrer, Browser und Betriebssystem",
        ),
        { from: words("From the browser of the user", "Vom Browser der nutzenden Person"), provision: "required" },
      ),
    ),
    internalRecipients: given(IT),
    recipients: given(HOSTING),
    transfers: NO_TRANSFER,
    retentionRules: given(
      keep("logs", "P14D", words("The page was called", "Seitenaufruf"), {
        because: words("Recognising and tracing attacks", "Erkennung und Nachverfolgung von Angriffen"),
        provision: "Art. 5 Abs. 1 lit. e, Art. 32 DSGVO",
        disposal: words("Automatic rotation of the log files", "Automatische Rotation der Protokolldateien"),
        exceptions: words(
          "Logs of an attack until the incident is closed",
          "Protokolle eines Angriffs bis zum Abschluss des Vorfalls",
        ),
      }),
    ),
    measures: usualMeasures(
      words("Web application firewall and limits on requests", "Web Application Firewall und Begrenzung von Anfragen"),
      PROCESSOR_CHECKS,
    ),
    dpia: dpiaNotRequired(
      "Technical data, short storage, no evaluation of people.",
      "Technische Daten, kurze Speicherung, keine Bewertung von Personen.",
    ),
    information: PRIVACY_NOTICE,
    ...PLAIN,
  },
};

const CONTACT_FORM: ActivityTemplate = {
  id: "contact-form",
  area: "website",
  content: {
    name: words("Contact form and enquiries by e-mail", "Kontaktformular und E-Mail-Anfragen"),
    description: said(
      words(
        "Receiving, forwarding and answering enquiries from the website or by e-mail.",
        "Entgegennahme, Weiterleitung und Beantwortung von Anfragen über die Website oder per E-Mail.",
      ),
    ),
    ownerFunction: OWNER,
    purposes: given(
      purpose(
        "answering",
        words("Answering enquiries", "Beantwortung von Anfragen"),
        contract(
          undefined,
          words("enquiries about a contract", "Anfragen zu einem bestehenden oder angestrebten Vertrag"),
        ),
        interest(
          words("Answering what we are asked", "Beantwortung der an uns gerichteten Anliegen"),
          words(
            "The person wrote to us and expects an answer; only e-mail address and message are required.",
            "Die Person hat sich an uns gewandt und erwartet eine Antwort; Pflichtangaben sind nur E-Mail-Adresse und Nachricht.",
          ),
          words("all other enquiries", "alle übrigen Anfragen"),
        ),
      ),
    ),
    dataSubjects: given(who("prospects"), who("customers"), who("website-users")),
    personalData: given(
      data(
        "enquiry",
        "communication",
        words("Name, e-mail address, subject, message, answer", "Name, E-Mail-Adresse, Betreff, Nachricht, Antwort"),
        REQUIRED,
      ),
      data("telephone", "contact", words("Telephone number", "Telefonnummer"), VOLUNTARY),
    ),
    internalRecipients: given(
      WEB_TEAM,
      inside("departments", words("The department that answers", "Zuständige Fachabteilung")),
    ),
    recipients: given(
      processor("hosting", words("Hosting of form and mailboxes", "Hosting von Formular und Postfächern")),
    ),
    transfers: NO_TRANSFER,
    retentionRules: given(
      keep("enquiries", "P6M", words("The enquiry was answered for good", "Abschließende Beantwortung"), {
        because: words("Follow-up questions", "Anschlussfragen"),
        exceptions: words(
          "Commercial letters are kept for 6 years (§ 147 AO, § 257 HGB) with the customer's file",
          "Handelsbriefe werden 6 Jahre in der Kundenakte aufbewahrt (§ 147 AO, § 257 HGB)",
        ),
      }),
      keep("letters", "P6Y", END_OF_YEAR, {
        name: words("Enquiries that are commercial letters", "Anfragen, die Handelsbriefe sind"),
        of: ["enquiry"],
        because: TAX_AND_TRADE_LAW,
        provision: LETTERS_LAW,
      }),
    ),
    measures: usualMeasures(
      words(
        "Protection against spam without services of third parties that follow users",
        "Spamschutz ohne nachverfolgende Drittdienste (Honeypot, Ratenbegrenzung)",
      ),
    ),
    information: said(words("Notice at the form", "Hinweis am Formular und Datenschutzerklärung")),
    ...PLAIN,
  },
};

const CONSENT_MANAGEMENT: ActivityTemplate = {
  id: "consent-management",
  area: "website",
  content: {
    name: words("Consent management on the website", "Einwilligungsverwaltung der Website (Consent-Management)"),
    description: said(
      words(
        "Asking for, storing, proving and changing choices about cookies and similar techniques.",
        "Einholung, Speicherung, Nachweis und Änderung der Auswahl zu Cookies und ähnlichen Techniken.",
      ),
    ),
    ownerFunction: OWNER,
    purposes: given(
      purpose(
        "consents",
        words("Obtaining and proving consent", "Einholung und Nachweis von Einwilligungen"),
        duty("Art. 7 Abs. 1 DSGVO; § 25 Abs. 1 TDDDG; Zugriff auf das Endgerät: § 25 Abs. 2 Nr. 2 TDDDG"),
      ),
    ),
    dataSubjects: given(who("website-users")),
    personalData: given(
      data(
        "choice",
        "cookies",
        words(
          "Random number, choice for each purpose, time, version of the banner",
          "Zufallskennung, Auswahl je Zweck, Zeitpunkt, Version des Banners",
        ),
        { from: words("From the user's choice in the banner", "Aus der Auswahl im Banner") },
      ),
    ),
    internalRecipients: given(WEB_TEAM),
    recipients: given(
      processor("service-provider", words("Provider of the consent tool", "Anbieter des Consent-Management-Werkzeugs")),
      HOSTING,
    ),
    transfers: TRANSFER_DEPENDS,
    retentionRules: given(
      keep("device", "P1Y", words("The choice was made", "Zeitpunkt der Auswahl"), {
        name: words("Cookie on the device", "Cookie auf dem Endgerät"),
        of: ["choice"],
        because: words("The choice is asked for again after one year", "Erneute Abfrage nach einem Jahr"),
      }),
      keep("proof", "P3Y", words("Consent was withdrawn or expired", "Widerruf oder Ablauf der Einwilligung"), {
        name: words("Record of consent on the server", "Einwilligungsprotokoll auf dem Server"),
        of: ["choice"],
        because: words("Proof of consent", "Nachweis der Einwilligung"),
        provision: "Art. 5 Abs. 2, Art. 7 Abs. 1 DSGVO; § 195 BGB",
      }),
    ),
    measures: usualMeasures(
      words(
        "Services that need consent are blocked technically until it is given; checked each quarter",
        "Technische Blockade einwilligungsbedürftiger Dienste bis zur Einwilligung; vierteljährliche Prüfung",
      ),
    ),
    information: PRIVACY_NOTICE,
    ...PLAIN,
  },
};

const WEB_ANALYTICS: ActivityTemplate = {
  id: "website-analytics",
  area: "website",
  content: {
    name: words("Website analytics", "Webanalyse"),
    description: said(
      words(
        "Measuring how the website is used in order to improve it, with consent.",
        "Messung der Nutzung der Website zu deren Verbesserung, mit Einwilligung.",
      ),
    ),
    ownerFunction: OWNER,
    purposes: given(
      purpose(
        "statistics",
        words("Statistics about the use of the website", "Statistische Auswertung der Websitenutzung"),
        consent(BANNER_CONSENT, undefined, "Art. 6 Abs. 1 lit. a DSGVO; § 25 Abs. 1 TDDDG"),
      ),
    ),
    dataSubjects: given(who("website-users")),
    personalData: given(
      data(
        "usage",
        "usage",
        words(
          "Pages visited, time, duration, origin, rough place, device; shortened IP address",
          "Besuchte Seiten, Zeitpunkt, Dauer, Herkunft, ungefährer Ort, Endgerät; gekürzte IP-Adresse",
        ),
        { from: words("From the browser, after consent", "Vom Browser, nach Einwilligung"), provision: "voluntary" },
      ),
      data("cookie", "cookies", words("Pseudonymous number of the visitor", "Pseudonyme Besucherkennung"), {
        from: FROM_SYSTEM,
        provision: "voluntary",
      }),
    ),
    internalRecipients: given(WEB_TEAM, inside("marketing", words("Marketing department", "Marketingabteilung"))),
    recipients: given(processor("web-analytics", words("Measuring and reports", "Messung und Berichte"))),
    transfers: TRANSFER_DEPENDS,
    retentionRules: given(
      keep("usage", "P14M", words("The visit", "Websitebesuch"), {
        because: words("Comparison with the year before", "Vorjahresvergleich"),
        exceptions: words("Totals without reference to people", "Zusammengefasste Zahlen ohne Personenbezug"),
      }),
    ),
    measures: usualMeasures(
      words(
        "IP addresses are shortened before storing; no joining with customer data; no script before consent",
        "Kürzung der IP-Adresse vor der Speicherung; keine Zusammenführung mit Kundendaten; kein Skript vor Einwilligung",
      ),
    ),
    information: PRIVACY_NOTICE,
    automatedDecisions: NO_AUTOMATED_DECISIONS,
    profiling: said(
      words(
        "Visits are joined under a pseudonym for statistics; individuals are not evaluated.",
        "Besuche werden pseudonym zu Statistikzwecken zusammengeführt; einzelne Personen werden nicht bewertet.",
      ),
    ),
    reviewInterval: YEARLY,
  },
};

const LIVE_CHAT: ActivityTemplate = {
  id: "live-chat",
  area: "website",
  content: {
    name: words("Live chat on the website", "Live-Chat auf der Website"),
    description: said(
      words(
        "Written conversations between visitors of the website and staff, opened by the visitor.",
        "Von den Nutzenden gestartete schriftliche Gespräche mit Beschäftigten über die Website.",
      ),
    ),
    ownerFunction: OWNER,
    purposes: given(
      purpose(
        "advice",
        words("Advice and answers in the chat", "Beratung und Auskunft im Chat"),
        contract(
          undefined,
          words("conversations about a contract", "Gespräche zu einem Vertrag oder dessen Anbahnung"),
        ),
        interest(
          words("Quick help while the website is being used", "Schnelle Hilfe während der Nutzung der Website"),
          words(
            "The chat loads after a click only (§ 25(2) no. 2 TDDDG), can be used without a name, and is erased soon.",
            "Der Chat lädt erst nach Klick (§ 25 Abs. 2 Nr. 2 TDDDG), ist ohne Namensangabe nutzbar und wird zeitnah gelöscht.",
          ),
          words("all other conversations", "alle übrigen Gespräche"),
        ),
      ),
    ),
    dataSubjects: given(who("website-users"), who("customers")),
    personalData: given(
      data("chat", "communication", words("Text of the chat, name if given", "Gesprächsverlauf, ggf. Name"), VOLUNTARY),
      data("technical", "log", words("IP address, time, page, browser", "IP-Adresse, Zeitpunkt, Seite, Browser"), {
        from: FROM_SYSTEM,
      }),
    ),
    internalRecipients: given(inside("support", words("Customer service", "Kundenservice"))),
    recipients: given(processor("support", words("Provider of the chat software", "Anbieter der Chat-Software"))),
    transfers: TRANSFER_DEPENDS,
    retentionRules: given(
      keep("chat", "P3M", words("End of the chat", "Ende des Chats"), {
        of: ["chat"],
        because: words("Follow-up questions", "Anschlussfragen"),
        exceptions: words(
          "What concerns a contract moves to the customer's file",
          "Vertragsbezogene Inhalte werden in die Kundenakte übernommen",
        ),
      }),
      keep("technical", "P14D", words("End of the chat", "Ende des Chats"), {
        of: ["technical"],
        because: words("Defence against misuse", "Abwehr von Missbrauch"),
      }),
    ),
    measures: usualMeasures(
      words(
        "Notice not to enter sensitive data; the software does not watch the visitor's screen or typing",
        "Hinweis, keine sensiblen Daten einzugeben; keine Bildschirm- oder Tippvorschau für Beschäftigte",
      ),
    ),
    information: said(words("Notice before the chat begins", "Hinweis vor Beginn des Chats")),
    ...PLAIN,
  },
};

const EMBEDDED_MEDIA: ActivityTemplate = {
  id: "embedded-videos-and-maps",
  area: "website",
  content: {
    name: words("Embedded videos and maps", "Eingebettete Videos und Karten"),
    description: said(
      words(
        "Showing content of third parties on our pages, loaded after a click only (two-click solution).",
        "Anzeige von Inhalten Dritter auf unseren Seiten, die erst nach einem Klick geladen werden (Zwei-Klick-Lösung).",
      ),
    ),
    ownerFunction: OWNER,
    purposes: given(
      purpose(
        "media",
        words("Showing videos and maps", "Anzeige von Videos und Karten"),
        consent(
          {
            ...BANNER_CONSENT,
            asked: words(
              "Click on the placeholder, or consent banner",
              "Klick auf den Platzhalter oder Einwilligungsbanner",
            ),
          },
          undefined,
          "Art. 6 Abs. 1 lit. a DSGVO; § 25 Abs. 1 TDDDG",
        ),
      ),
    ),
    dataSubjects: given(who("website-users")),
    personalData: given(
      data(
        "technical",
        "usage",
        words(
          "IP address, page visited, content called, cookies of the provider",
          "IP-Adresse, besuchte Seite, abgerufener Inhalt, Cookies des Anbieters",
        ),
        { from: words("From the browser, after the click", "Vom Browser, nach dem Klick"), provision: "voluntary" },
      ),
    ),
    internalRecipients: given(WEB_TEAM),
    recipients: given(
      ownController("video-platform", words("Delivers the videos", "Auslieferung der Videos")),
      ownController("map-service", words("Delivers the maps", "Auslieferung der Karten")),
    ),
    transfers: TRANSFER_DEPENDS,
    retentionRules: given(
      keepUntil(
        "media",
        words(
          "We store nothing but the choice in the browser, until it is withdrawn; the provider decides about its own data",
          "Bei uns nur die Auswahl im Browser bis zum Widerruf; über seine Daten entscheidet der Anbieter",
        ),
        { provision: "Art. 5 Abs. 1 lit. e DSGVO" },
      ),
    ),
    measures: usualMeasures(
      words(
        "Placeholders without a connection to third parties; fonts and scripts come from our own server",
        "Platzhalter ohne Verbindung zu Dritten; Schriften und Skripte vom eigenen Server",
      ),
    ),
    information: PRIVACY_NOTICE,
    automatedDecisions: NO_AUTOMATED_DECISIONS,
    profiling: said(
      words(
        "Providers may make profiles for their own purposes; we receive none.",
        "Anbieter können für eigene Zwecke Profile bilden; wir erhalten keine.",
      ),
    ),
    reviewInterval: YEARLY,
  },
};

const ACCOUNTS: ActivityTemplate = {
  id: "customer-accounts",
  area: "website",
  content: {
    name: words("Customer accounts online", "Online-Kundenkonten"),
    description: said(
      words(
        "Opening and using accounts in the portal or shop: sign-in, data of the profile, order history.",
        "Anlage und Nutzung von Konten im Portal oder Shop: Anmeldung, Profildaten, Bestellübersicht.",
      ),
    ),
    ownerFunction: OWNER,
    purposes: given(
      purpose(
        "account",
        words("Providing the account", "Bereitstellung des Kundenkontos"),
        contract("Art. 6 Abs. 1 lit. b DSGVO (Nutzungsvertrag)"),
      ),
      purpose(
        "security",
        words("Protecting accounts against takeover", "Schutz der Konten vor unbefugter Übernahme"),
        duty("Art. 32 DSGVO; § 19 Abs. 4 TDDDG"),
      ),
    ),
    dataSubjects: given(who("customers")),
    personalData: given(
      data(
        "profile",
        "account",
        words("Name, e-mail address, addresses, settings", "Name, E-Mail-Adresse, Anschriften, Einstellungen"),
        REQUIRED,
      ),
      data("password", "account", words("Password as a salted hash", "Passwort als gesalzener Hashwert"), REQUIRED),
      data(
        "sign-ins",
        "log",
        words("Time, IP address, success of sign-ins", "Zeitpunkt, IP-Adresse, Erfolg von Anmeldungen"),
        {
          from: FROM_SYSTEM,
        },
      ),
    ),
    internalRecipients: given(inside("support", words("Customer service", "Kundenservice")), IT),
    recipients: given(processor("hosting", words("Hosting of the portal", "Hosting des Portals"))),
    transfers: NO_TRANSFER,
    retentionRules: given(
      keepUntil(
        "deletion",
        words(
          "Until the customer deletes the account; after 3 years without a sign-in following a reminder",
          "Bis zur Löschung durch die Kundin oder den Kunden; nach 3 Jahren ohne Anmeldung nach vorheriger Ankündigung",
        ),
        {
          of: ["profile", "password"],
          exceptions: words(
            "Orders are kept with the handling of contracts",
            "Bestellungen werden in der Vertragsabwicklung aufbewahrt",
          ),
        },
      ),
      keep("sign-ins", "P90D", words("The sign-in", "Zeitpunkt der Anmeldung"), {
        of: ["sign-ins"],
        because: words("Recognising misuse", "Erkennung von Missbrauch"),
      }),
    ),
    measures: usualMeasures(
      words(
        "Second factor can be switched on; limits on failed sign-ins; orders are possible as a guest",
        "Zweiter Faktor zuschaltbar; Begrenzung fehlgeschlagener Anmeldungen; Gastbestellung möglich",
      ),
    ),
    information: PRIVACY_NOTICE,
    ...PLAIN,
  },
};

export const WEBSITE: readonly ActivityTemplate[] = [
  WEBSITE_OPERATION,
  CONTACT_FORM,
  CONSENT_MANAGEMENT,
  WEB_ANALYTICS,
  LIVE_CHAT,
  EMBEDDED_MEDIA,
  ACCOUNTS,
];
