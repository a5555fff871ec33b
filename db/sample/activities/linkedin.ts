import { cite, list, said, words } from "../source";
import { activity, usaWithoutSafeguard, websiteUsers } from "./shared";

const provider = cite(
  "9 e)",
  "The provider is LinkedIn Corporation (2029 Stierlin Court, Mountain View, CA 94043, USA).",
);
const receives = cite(
  "9 e)",
  "LinkedIn receives the information that you have visited our website with your IP address.",
);
const interests = list({
  id: "interests",
  basis: "art-6-1-f" as const,
  evidence: [cite("9 e)", "The legal basis for this type of processing is Art. 6 para. 1 f) GDPR.")],
});

const cookieRow = (id: string, line: string) => ({ id, cookieId: `ckl_${id}`, evidence: [cite("8", line)] });

export const linkedinPlugin = activity("act_linkedin-plugin", "VVT-0014", {
  name: words("LinkedIn plug-in", "LinkedIn-Plug-in"),
  description: said(
    words(
      "The “Share” button connects the browser of visitors with the server of LinkedIn. The company has no knowledge of what is transmitted or how it is used.",
      "Die Schaltfläche „Share“ verbindet den Browser der Besucher mit dem Server von LinkedIn. Inhalt und Nutzung der übermittelten Daten sind dem Unternehmen nicht bekannt.",
    ),
    cite("9 e)", "The plug-in establishes a direct connection between your browser and the LinkedIn server."),
    cite("9 e)", "we have no knowledge of the content of the transmitted (personal) data and their use by LinkedIn"),
  ),
  departmentId: "dep_marketing",
  purposes: list({
    id: "sharing",
    name: words(
      "Sharing of publications of the website on LinkedIn",
      "Teilen von Veröffentlichungen der Website auf LinkedIn",
    ),
    legalBases: interests,
    evidence: [cite("9 e)", "can share the electronic publication stored on our website by adding a comment")],
  }),
  dataSubjects: list(websiteUsers(receives)),
  personalData: list(
    {
      id: "visit",
      category: "log",
      items: words("IP address, the fact of the visit", "IP-Adresse, Tatsache des Besuchs"),
      dataSubjectRows: ["users"],
      evidence: [receives],
    },
    {
      id: "account",
      category: "account",
      items: words("Link between the visit and the LinkedIn account", "Zuordnung des Besuchs zum LinkedIn-Konto"),
      dataSubjectRows: ["users"],
      evidence: [
        cite(
          "9 e)",
          "LinkedIn will also be able to associate your visit to our website with you and your user account.",
        ),
      ],
    },
    {
      id: "comment",
      category: "communication",
      items: words("Comment on a shared publication", "Kommentar zu einer geteilten Veröffentlichung"),
      dataSubjectRows: ["users"],
      evidence: [cite("9 e)", "by adding a comment")],
    },
  ),
  recipients: list({
    id: "linkedin",
    partyId: "pty_linkedin",
    category: "social-network",
    dataRows: ["visit", "account", "comment"],
    evidence: [provider, receives],
  }),
  transfers: list(usaWithoutSafeguard("linkedin", provider, receives)),
  cookies: list(
    cookieRow("linkedin-lang", "LinkedIn lang – Session – Sets default locale/language – Optional"),
    cookieRow("lissc", "lissc – 1 year – Optional"),
    cookieRow("bcookie", "bcookie – 2 years – Browser ID cookie – Optional"),
    cookieRow("lidc", "lidc – 24 hours – Used for routing – Optional"),
    cookieRow("usermatchhistory", "UserMatchHistory – 30 days – LinkedIn Ads ID syncing – Optional"),
    cookieRow("bscookie", "bscookie =- 2 years – Secure Browser Cookie – Optional"),
  ),
  systems: list({
    id: "linkedin",
    systemId: "sys_linkedin",
    evidence: [cite("9 e)", "Our website includes functions of the services of LinkedIn.")],
  }),
});

const presence = cite("9 e)", "The company presence is used for applications, information/PR and active sourcing.");
const offer = cite("9 e)", "we provide information and offer LinkedIn users the possibility of communication");

const presencePurpose = (id: string, en: string, de: string) => ({
  id,
  name: words(en, de),
  legalBases: interests,
  evidence: [presence],
});

export const linkedinPresence = activity("act_linkedin-presence", "VVT-0015", {
  name: words("Company presence on LinkedIn", "Unternehmensauftritt bei LinkedIn"),
  description: said(
    words(
      "The company presents itself on LinkedIn and communicates with its users.",
      "Das Unternehmen stellt sich bei LinkedIn vor und kommuniziert mit dessen Nutzern.",
    ),
    offer,
    presence,
  ),
  departmentId: "dep_human-resources",
  purposes: list(
    presencePurpose("applications", "Applications", "Bewerbungen"),
    presencePurpose("information", "Information and public relations", "Information und Öffentlichkeitsarbeit"),
    presencePurpose("sourcing", "Active sourcing of candidates", "Aktive Personalsuche (Active Sourcing)"),
  ),
  dataSubjects: list({
    id: "linkedin-users",
    category: "other",
    description: words("Users of LinkedIn.", "Nutzerinnen und Nutzer von LinkedIn."),
    evidence: [offer],
  }),
  recipients: list({
    id: "linkedin",
    partyId: "pty_linkedin",
    category: "social-network",
    evidence: [provider],
  }),
  transfers: list(usaWithoutSafeguard("linkedin", provider)),
  systems: list({ id: "linkedin", systemId: "sys_linkedin", evidence: [presence] }),
});
