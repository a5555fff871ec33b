import { cite, list, said, words } from "../source";
import { activity, measuresWith, processorSelection, usaOnClauses } from "./shared";

const consentBasis = cite(
  "10",
  "The legal basis for this type of processing is your consent according to Art. 6 para. 1 sentence 1 lid. a) GDPR.",
);
const optIn = cite(
  "10",
  "explicitly ticking the opt-in box underneath and by clicking the link in the confirmation mail",
);
const click = cite(
  "10",
  "we process the public IP address of the computer from which the link is accessed, together with the date and time of the click",
);
const proof = cite(
  "10",
  "We process this data to be able to provide proof that you have confirmed receipt of our email newsletter.",
);
const unsubscribe = cite(
  "10",
  "You may cancel the subscription by using the unsubscribe option provided in the newsletter.",
);

const consent = {
  id: "consent",
  basis: "art-6-1-a" as const,
  consent: {
    given: said(
      words(
        "Double opt-in: the e-mail address is entered, a box ticked and the link in the confirmation mail clicked.",
        "Double-Opt-in: E-Mail-Adresse eingeben, Kästchen ankreuzen und den Link in der Bestätigungs-E-Mail anklicken.",
      ),
      cite("10", "For the registration to our newsletter we use the double opt-in procedure."),
      optIn,
    ),
    proved: said(
      words(
        "By the public IP address and the date and time of the click on the confirmation link.",
        "Durch die öffentliche IP-Adresse sowie Datum und Uhrzeit des Klicks auf den Bestätigungslink.",
      ),
      click,
      proof,
    ),
    withdrawn: said(
      words("By the unsubscribe option in the newsletter.", "Über die Abmeldemöglichkeit im Newsletter."),
      unsubscribe,
    ),
  },
  evidence: [consentBasis],
};

export const subscribers = {
  id: "subscribers",
  category: "subscribers" as const,
  description: words("Subscribers of the newsletter.", "Abonnentinnen und Abonnenten des Newsletters."),
  evidence: [cite("10", "You may subscribe and consent to the receipt of our newsletter")],
};

export const newsletterTransfer = list(
  usaOnClauses("hubspot-ireland", {
    place: "10",
    occasion: "Since personal data may be transferred to the USA",
  }),
);

export const hubspotSystem = list({
  id: "hubspot",
  systemId: "sys_hubspot",
  evidence: [
    cite(
      "10",
      "HubSpot uses this information for the dispatch and statistical analysis of the newsletter on our behalf.",
    ),
  ],
});

export const newsletterDispatch = activity("act_newsletter-dispatch", "VVT-0022", {
  name: words("Newsletter", "Newsletter"),
  description: said(
    words(
      "Registration with double opt-in and dispatch of the newsletter.",
      "Anmeldung im Double-Opt-in-Verfahren und Versand des Newsletters.",
    ),
    cite("10", "For the registration to our newsletter we use the double opt-in procedure."),
  ),
  departmentId: "dep_marketing",
  purposes: list(
    {
      id: "advertising",
      name: words("Advertising of the product", "Werbung für das Produkt"),
      legalBases: list(consent),
      evidence: [cite("10", "for the purpose of advertising its product")],
    },
    {
      id: "information",
      name: words("Information about the company", "Information über das Unternehmen"),
      legalBases: list(consent),
      evidence: [cite("10", "informing about our company")],
    },
  ),
  dataSubjects: list(subscribers),
  personalData: list({
    id: "email",
    category: "contact",
    items: words("E-mail address", "E-Mail-Adresse"),
    dataSubjectRows: ["subscribers"],
    source: said(
      words("From the person, through the contact form", "Von der betroffenen Person über das Kontaktformular"),
      cite("10", "by providing us with your email address via our contact form"),
    ),
    evidence: [cite("10", "by providing us with your email address via our contact form")],
  }),
  recipients: list({
    id: "hubspot-ireland",
    partyId: "pty_hubspot-ireland",
    category: "newsletter",
    role: "processor",
    receivesFor: words("Dispatch on behalf of the company", "Versand im Auftrag des Unternehmens"),
    dataRows: ["email"],
    evidence: [
      cite("10", "Our e-mail newsletter is sent via the technical service provider HubSpot Ireland Limited"),
      cite("10", "for the dispatch and statistical analysis of the newsletter on our behalf"),
    ],
  }),
  transfers: newsletterTransfer,
  measures: measuresWith(processorSelection),
  systems: hubspotSystem,
  optOut: said(words("Unsubscribe option in the newsletter.", "Abmeldemöglichkeit im Newsletter."), unsubscribe),
});

const proofKept = cite(
  "10",
  "The data which we require as proof that you have agreed to receive the newsletter will be deleted after expiration of any legal obligation to provide this evidence.",
);

export const newsletterConsentProof = activity("act_newsletter-consent-proof", "VVT-0023", {
  name: words("Proof of consent to the newsletter", "Nachweis der Einwilligung in den Newsletter"),
  description: said(
    words(
      "The click on the confirmation link is recorded, to prove that the newsletter was agreed to.",
      "Der Klick auf den Bestätigungslink wird erfasst, um die Einwilligung in den Newsletter nachzuweisen.",
    ),
    click,
    proof,
  ),
  departmentId: "dep_marketing",
  purposes: list({
    id: "proof",
    name: words("Proof that the newsletter was confirmed", "Nachweis der Bestätigung des Newsletters"),
    legalBases: list({ id: "consent", basis: "art-6-1-a", evidence: [consentBasis] }),
    evidence: [proof],
  }),
  dataSubjects: list(subscribers),
  personalData: list({
    id: "click",
    category: "log",
    items: words(
      "Public IP address of the computer, date and time of the click",
      "Öffentliche IP-Adresse des Rechners, Datum und Uhrzeit des Klicks",
    ),
    dataSubjectRows: ["subscribers"],
    evidence: [click],
  }),
  retentionRules: list({
    id: "proof",
    name: words("Proof", "Nachweis"),
    dataRows: ["click"],
    limit: {
      kind: "criterion",
      criterion: words(
        "Until any legal obligation to provide this evidence has expired.",
        "Bis zum Ablauf einer rechtlichen Pflicht, diesen Nachweis zu erbringen.",
      ),
    },
    evidence: [proofKept],
  }),
});
