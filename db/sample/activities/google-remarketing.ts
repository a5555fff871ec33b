import { cite, list, said, words } from "../source";
import { activity, noProfiling, policyRights, usaOnClauses, websiteUsers } from "./shared";

const summaryConsent = cite(
  "9 b)",
  "The summary of the data collected in your Google Account is based solely on your consent, which you can give or withdraw to Google in accordance with Art. 6 para. 1 sentence 1 lit. a GDPR.",
);
const objected = cite("9 b)", "because you do not have a Google Account or have objected to the merging");
const notMerged = cite("9 b)", "the collection of data is based on Article 6, paragraph 1 sentence 1 lid. f) GDPR");
const anonymised = cite(
  "9 b)",
  "our legitimate interest in the anonymized analysis of website visitors for advertising purposes",
);
const personalised = cite(
  "9 b)",
  "interest-based, personalized advertising messages that have been adapted to you on one device (e.g. mobile phone) based on your previous usage and surfing behavior",
);
const userIds = cite("9 b)", "Google Analytics collects Google-authenticated user IDs");
const history = cite(
  "9 b)",
  "Google will link your web and app browsing history to your Google Account for this purpose",
);

const bases = list(
  {
    id: "consent",
    basis: "art-6-1-a" as const,
    covers: words("Merging of data in the Google account", "Zusammenführung der Daten im Google-Konto"),
    consent: {
      given: said(words("Towards Google.", "Gegenüber Google."), summaryConsent),
      withdrawn: said(words("Towards Google.", "Gegenüber Google."), summaryConsent),
    },
    evidence: [summaryConsent],
  },
  {
    id: "interests",
    basis: "art-6-1-f" as const,
    covers: words(
      "Data not merged in a Google account",
      "Daten, die nicht in einem Google-Konto zusammengeführt werden",
    ),
    legitimateInterest: said(
      words(
        "Anonymised analysis of website visitors for advertising.",
        "Anonymisierte Analyse der Besucher der Website zu Werbezwecken.",
      ),
      anonymised,
    ),
    evidence: [notMerged, objected],
  },
);

export const remarketing = activity("act_google-remarketing", "VVT-0011", {
  name: words("Remarketing with Google", "Remarketing mit Google"),
  description: said(
    words(
      "Target groups made with Google Analytics Remarketing are linked to the cross-device functions of Google AdWords and Google DoubleClick.",
      "Mit Google Analytics Remarketing gebildete Zielgruppen werden mit den geräteübergreifenden Funktionen von Google AdWords und Google DoubleClick verknüpft.",
    ),
    cite(
      "9 b)",
      "Our website uses the functions of Google Analytics Remarketing in conjunction with the cross-device functions of Google AdWords and Google DoubleClick.",
    ),
  ),
  departmentId: "dep_marketing",
  purposes: list(
    {
      id: "advertising",
      name: words(
        "Interest-based, personalised advertising on all devices of a person",
        "Interessenbezogene, personalisierte Werbung auf allen Geräten einer Person",
      ),
      legalBases: bases,
      evidence: [personalised],
    },
    {
      id: "audiences",
      name: words("Target groups for advertising across devices", "Zielgruppen für geräteübergreifende Werbung"),
      legalBases: bases,
      evidence: [cite("9 b)", "to define and create target audiences for cross-device advertising")],
    },
  ),
  dataSubjects: list(websiteUsers(anonymised)),
  personalData: list(
    {
      id: "behaviour",
      category: "usage",
      items: words("Usage and surfing behaviour", "Nutzungs- und Surfverhalten"),
      dataSubjectRows: ["users"],
      evidence: [personalised],
    },
    {
      id: "history",
      category: "usage",
      items: words("Web and app browsing history, with permission", "Web- und App-Browserverlauf, mit Zustimmung"),
      dataSubjectRows: ["users"],
      evidence: [cite("9 b)", "If you have given permission"), history],
    },
    {
      id: "user-ids",
      category: "account",
      items: words("User IDs authenticated by Google", "Von Google authentifizierte Nutzerkennungen"),
      dataSubjectRows: ["users"],
      evidence: [userIds, cite("9 b)", "that are temporarily linked to our Google Analytics data")],
    },
  ),
  recipients: list(
    {
      id: "google",
      partyId: "pty_google-ireland",
      category: "advertising-partner",
      receivesFor: words("Remarketing across devices", "Geräteübergreifendes Remarketing"),
      dataRows: ["behaviour", "history", "user-ids"],
      evidence: [cite("9 b)", "The provider is Google Ireland Limited (see above).")],
    },
    {
      id: "doubleclick",
      partyId: "pty_doubleclick",
      category: "advertising-partner",
      receivesFor: words("Sets the cookie IDE", "Setzt das Cookie IDE"),
      evidence: [cite("8", "set by DoubleClick, which is owned by Google")],
    },
  ),
  transfers: list(
    usaOnClauses("google", { place: "9 b)", occasion: "Since a transfer of personal data to the USA takes place" }),
  ),
  cookies: list({
    id: "ide",
    cookieId: "ckl_ide",
    evidence: [cite("8", "to present targeted ads to the user (set by DoubleClick, which is owned by Google)")],
  }),
  systems: list({
    id: "google-remarketing",
    systemId: "sys_google-remarketing",
    evidence: [cite("9 b)", "Our website uses the functions of Google Analytics Remarketing")],
  }),
  profiling: said(
    words(
      "Advertising is adapted to previous usage and surfing behaviour; target audiences are defined.",
      "Werbung wird an das bisherige Nutzungs- und Surfverhalten angepasst; Zielgruppen werden gebildet.",
    ),
    personalised,
  ),
  rights: policyRights(["art-7-3"], summaryConsent),
  optOut: said(
    words(
      "Permanently, by switching off personalised advertising in the Google account (https://adssettings.google.com/anonymous).",
      "Dauerhaft durch Abschalten der personalisierten Werbung im Google-Konto (https://adssettings.google.com/anonymous).",
    ),
    cite(
      "9 b)",
      "You can opt-out of cross-device remarketing/targeting permanently by deactivating personalized advertising in your Google Account",
    ),
  ),
  contradictions: list(
    {
      id: "anonymised-or-personalised",
      field: "purposes",
      description: words(
        "The interest named is an anonymised analysis, yet the advertising is personalised and uses authenticated user IDs.",
        "Als Interesse wird eine anonymisierte Analyse genannt; die Werbung ist jedoch personalisiert und nutzt authentifizierte Nutzerkennungen.",
      ),
      evidence: [anonymised, personalised, userIds],
    },
    {
      id: "profiling",
      field: "profiling",
      description: words(
        "Advertising follows a person's previous behaviour, yet no profiling is said to take place.",
        "Die Werbung richtet sich nach dem bisherigen Verhalten einer Person; ein Profiling soll jedoch nicht stattfinden.",
      ),
      evidence: [personalised, noProfiling],
    },
    {
      id: "consent-or-interests",
      field: "purposes",
      description: words(
        "Consent is the sole basis for merged data, yet whoever objects to the merging is covered by legitimate interests.",
        "Für zusammengeführte Daten gilt allein die Einwilligung; wer der Zusammenführung widerspricht, fällt jedoch unter berechtigte Interessen.",
      ),
      evidence: [summaryConsent, objected, notMerged],
    },
    {
      id: "clauses-with-ireland",
      field: "transfers",
      description: words(
        "The clauses are agreed with the provider in Ireland, yet they are said to oblige a recipient in the USA, which is not named.",
        "Die Klauseln sind mit dem Anbieter in Irland vereinbart; sie sollen jedoch einen nicht benannten Empfänger in den USA verpflichten.",
      ),
      evidence: [
        cite("9 b)", "The provider is Google Ireland Limited (see above)."),
        cite("9 b)", "These obligate the recipient of the data in the USA"),
      ],
    },
  ),
});
