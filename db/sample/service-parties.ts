import type { Party } from "../../domain/parties/party";
import { cite, list, type Sample, said, words } from "./source";

/** Providers of the software that VMRay uses for marketing, customers, newsletter and webinars. */
export const serviceParties: Sample<typeof Party>[] = [
  {
    id: "pty_hubspot",
    state: {
      name: "HubSpot",
      category: "crm",
      description: words(
        "Software company from the USA; the source prints neither its legal form nor its address.",
        "Softwareunternehmen aus den USA; weder Rechtsform noch Anschrift nennt die Quelle.",
      ),
      contact: { country: "US" },
      statedAs: list({
        id: "section-9-h",
        text: "HubSpot, a software company from the USA",
        evidence: [cite("9 h)", "HubSpot is a software company from the USA")],
      }),
      contracts: list({
        id: "clauses",
        kind: "standard-clauses",
        title: words("Standard data protection clauses", "Standarddatenschutzklauseln"),
        evidence: [cite("9 h)", "we have agreed standard data protection clauses with the provider")],
      }),
    },
  },
  {
    id: "pty_hubspot-ireland",
    state: {
      name: "HubSpot Ireland Limited",
      category: "newsletter",
      description: words(
        "Subsidiary of HubSpot; technical service provider that sends the newsletter.",
        "Tochtergesellschaft von HubSpot; technischer Dienstleister für den Versand des Newsletters.",
      ),
      contact: { address: "2nd Floor 30 North Wall Quay, Dublin 1, Ireland", country: "IE" },
      statedAs: list({
        id: "section-9-h",
        text: "HubSpot Ireland Limited (located at 2nd Floor 30 North Wall Quay, Dublin 1, Ireland)",
        evidence: [
          cite("9 h)", "HubSpot Ireland Limited (located at 2nd Floor 30 North Wall Quay, Dublin 1, Ireland)"),
        ],
      }),
      parentPartyId: said(
        "pty_hubspot",
        cite("9 h)", "HubSpot is a software company from the USA with the subsidiary HubSpot Ireland Limited"),
      ),
      parentCountry: said("US", cite("9 h)", "HubSpot is a software company from the USA")),
      contracts: list({
        id: "clauses",
        kind: "standard-clauses",
        title: words("Standard data protection clauses", "Standarddatenschutzklauseln"),
        evidence: [
          cite("10", "Our e-mail newsletter is sent via the technical service provider HubSpot Ireland Limited"),
          cite("10", "we have agreed standard data protection clauses with the provider"),
        ],
      }),
    },
  },
  {
    id: "pty_salesforce",
    state: {
      name: "salesforce.com Germany GmbH",
      category: "crm",
      description: words(
        "Named as the place where information on data protection at the provider “salesforce” can be obtained.",
        "Als Stelle genannt, bei der Informationen zum Datenschutz beim Anbieter „salesforce“ erhältlich sind.",
      ),
      contact: {
        address: "Erika-Mann-Str. 31, 80636 Munich, Germany",
        country: "DE",
        website: "https://www.salesforce.com/",
      },
      statedAs: list({
        id: "section-9-i",
        text: "salesforce.com Germany GmbH, Erika-Mann-Str. 31, 80636 Munich, Germany",
        evidence: [
          cite("9 i)", "salesforce.com Germany GmbH, Erika-Mann-Str. 31, 80636 Munich, Germany"),
          cite("9 i)", "the customer management system of the provider salesforce"),
        ],
      }),
    },
  },
  {
    id: "pty_logmein",
    state: {
      name: "LogMeIn, Inc",
      category: "webinar",
      description: words("Provider of GoToWebinar.", "Anbieter von GoToWebinar."),
      contact: { address: "320 Summer Street Boston, MA 02210, USA", country: "US" },
      statedAs: list({
        id: "section-11",
        text: "LogMeIn, Inc (320 Summer Street Boston, MA 02210, USA)",
        evidence: [cite("11", "LogMeIn, Inc (320 Summer Street Boston, MA 02210, USA)")],
      }),
      privacyNotice: said(
        "https://www.logmeininc.com/de/legal/privacy",
        cite("11", "LogMeIn’s privacy policy is available via https://www.logmeininc.com/de/legal/privacy"),
      ),
      contracts: list(
        {
          id: "processing",
          kind: "processing",
          title: words("Processing contract with LogMeIn", "Vertrag zur Auftragsverarbeitung mit LogMeIn"),
          evidence: [cite("11", "We have a contract for contract processing with LogMeIn")],
        },
        {
          id: "clauses",
          kind: "standard-clauses",
          title: words("Standard data protection clauses", "Standarddatenschutzklauseln"),
          evidence: [
            cite(
              "11",
              "we have agreed standard data protection clauses with the provider in accordance with Art. 46 Para. 2 lit. c GDPR",
            ),
          ],
        },
      ),
      measures: said(
        words(
          "Bound by contract to protect the information of VMRay's customers.",
          "Vertraglich zum Schutz der Informationen der Kunden von VMRay verpflichtet.",
        ),
        cite("11", "requires them to protect our customers’ information"),
      ),
    },
  },
];
