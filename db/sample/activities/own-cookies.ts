import { cite, list, said, words } from "../source";
import { activity, websiteUsers } from "./shared";

const bases = list(
  {
    id: "contract",
    basis: "art-6-1-b" as const,
    covers: words(
      "Cookies for the execution of a contract, as far as they hold personal data",
      "Cookies zur Durchführung eines Vertrags, soweit sie personenbezogene Daten enthalten",
    ),
    evidence: [
      cite("8", "in accordance with Art. 6 Para. 1 sentence lit. b) GDPR either for the execution of a contract"),
    ],
  },
  {
    id: "interests",
    basis: "art-6-1-f" as const,
    covers: words(
      "Other cookies, as far as they hold personal data",
      "Übrige Cookies, soweit sie personenbezogene Daten enthalten",
    ),
    legitimateInterest: said(
      words(
        "The best possible functionality of the website and its customer-friendly and effective design.",
        "Die bestmögliche Funktionalität der Website sowie deren kundenfreundliche und effektive Gestaltung.",
      ),
      cite("8", "our legitimate interests in the best possible functionality of our website"),
    ),
    evidence: [
      cite("8", "in accordance with Art. 6 Para. 1 sentence 1 lit. f) GDPR to safeguard our legitimate interests"),
    ],
  },
);

const recognise = cite("8", "These cookies enable us to recognize your browser the next time you visit us.");

export const ownCookies = activity("act_own-cookies", "VVT-0009", {
  name: words("Own technically necessary cookies", "Eigene technisch notwendige Cookies"),
  description: said(
    words(
      "First-party cookies that the source calls technically necessary. How long they stay is stated only in general: until the browser closes, the user deletes them or their storage period ends.",
      "Eigene Cookies, die die Quelle technisch notwendig nennt. Ihre Speicherdauer ist nur allgemein angegeben: bis zum Schließen des Browsers, zur Löschung durch die Nutzer oder zum Ende der Speicherdauer.",
    ),
    cite("8", "Cookies are small text files that are stored on your computer and saved by your browser."),
    cite("8", "Other cookies remain stored on your end device until you delete them or the storage period expires."),
  ),
  departmentId: "dep_it",
  purposes: list(
    {
      id: "website",
      name: words(
        "A more user-friendly, effective and safer website",
        "Nutzerfreundlichere, effektivere und sicherere Website",
      ),
      legalBases: bases,
      evidence: [cite("8", "They serve to make our website more user-friendly, effective and safer.")],
    },
    {
      id: "settings",
      name: words("Saving of settings that the visitor selected", "Speicherung gewählter Einstellungen"),
      legalBases: bases,
      evidence: [
        cite("8", "the cookies serve to simplify website processes by saving settings selected by the visitor before"),
      ],
    },
    {
      id: "recognition",
      name: words("Recognition of the browser at the next visit", "Wiedererkennung des Browsers beim nächsten Besuch"),
      legalBases: bases,
      evidence: [recognise],
    },
  ),
  dataSubjects: list(websiteUsers(cite("8", "stored on your computer and saved by your browser"))),
  personalData: list({
    id: "cookies",
    category: "cookies",
    items: words("Content of the cookies, selected settings", "Inhalt der Cookies, gewählte Einstellungen"),
    dataSubjectRows: ["users"],
    evidence: [cite("8", "Insofar as personal data is also processed by individual cookies implemented by us")],
  }),
  cookies: list(
    {
      id: "lead-session",
      cookieId: "ckl_lead-session",
      evidence: [cite("8", "VMRay lead_session – Technically necessary")],
    },
    { id: "wp-lead-uid", cookieId: "ckl_wp-lead-uid", evidence: [cite("8", "wp_lead_uid – Technically necessary")] },
    {
      id: "inbound-referral-site",
      cookieId: "ckl_inbound-referral-site",
      evidence: [cite("8", "Inbound_referral_site – Technically necessary")],
    },
  ),
  systems: list({
    id: "website",
    systemId: "sys_website",
    evidence: [cite("8", "Cookies which we currently use on our website are listed in the following")],
  }),
  optOut: said(
    words(
      "Settings of the browser: cookies only in single cases, never, or deleted on closing; also do-not-track and blocking of scripts. The website may then work only in part.",
      "Einstellungen des Browsers: Cookies nur im Einzelfall, gar nicht oder mit Löschung beim Schließen; ferner Do-not-track und das Blockieren von Skripten. Die Funktionen der Website können dann eingeschränkt sein.",
    ),
    cite("8", "You can set your browser so that you are informed about the use of cookies"),
    cite("8", "Most browsers also offer a so-called “do-not-track function”."),
    cite("8", "Additionally, you can prevent the loading of so-called scripts by default."),
    cite("8", "Please note that if you disable cookies, the functionality of this website may be limited."),
  ),
  contradictions: list(
    {
      id: "personal-information",
      field: "personalData",
      description: words(
        "First-party cookies are said to hold no personal information, yet cookies implemented by the company may process personal data and recognise the browser.",
        "Eigene Cookies sollen keine personenbezogenen Informationen enthalten; vom Unternehmen eingesetzte Cookies können jedoch personenbezogene Daten verarbeiten und erkennen den Browser wieder.",
      ),
      evidence: [
        cite("8", "The Cookie does not hold any personal information"),
        cite("8", "Insofar as personal data is also processed by individual cookies implemented by us"),
        recognise,
      ],
    },
    {
      id: "mostly-session-cookies",
      field: "cookies",
      description: words(
        "Most cookies are said to be session cookies, yet in the list 13 of the 16 cookies with a stated lifetime outlive the session.",
        "Die meisten Cookies sollen Sitzungscookies sein; in der Liste überdauern jedoch 13 der 16 Cookies mit angegebener Speicherdauer die Sitzung.",
      ),
      evidence: [
        cite(
          "8",
          "Most of the cookies we use are session cookies, which are automatically deleted when you close your browser.",
        ),
        cite("8", "_ga – 2 years – Used to distinguish users – Optional"),
        cite("8", "lissc – 1 year – Optional"),
      ],
    },
  ),
});
