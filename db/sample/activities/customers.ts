import { cite, list, said, words } from "../source";
import { activity } from "./shared";

const requests = cite(
  "9 i)",
  "We use the customer management system of the provider salesforce to process user requests faster and more efficiently.",
);

export const salesforceRequests = activity("act_salesforce-requests", "VVT-0020", {
  name: words("User requests in Salesforce", "Nutzeranfragen in Salesforce"),
  description: said(
    words(
      "Requests of users are processed in the customer management system of Salesforce.",
      "Anfragen von Nutzern werden im Kundenmanagementsystem von Salesforce bearbeitet.",
    ),
    requests,
  ),
  departmentId: "dep_marketing",
  purposes: list({
    id: "requests",
    name: words(
      "Faster and more efficient processing of user requests",
      "Schnellere und effizientere Bearbeitung von Nutzeranfragen",
    ),
    evidence: [requests],
  }),
  dataSubjects: list({
    id: "users",
    category: "website-users",
    description: words("Users who send a request.", "Nutzerinnen und Nutzer, die eine Anfrage stellen."),
    evidence: [requests],
  }),
  personalData: list({
    id: "requests",
    category: "communication",
    items: words("Requests of users", "Anfragen der Nutzer"),
    dataSubjectRows: ["users"],
    evidence: [requests],
  }),
  recipients: list({
    id: "salesforce",
    partyId: "pty_salesforce",
    category: "crm",
    receivesFor: words("Customer management system", "Kundenmanagementsystem"),
    dataRows: ["requests"],
    evidence: [requests, cite("9 i)", "salesforce.com Germany GmbH, Erika-Mann-Str. 31, 80636 Munich, Germany")],
  }),
  systems: list({ id: "salesforce", systemId: "sys_salesforce", evidence: [requests] }),
});

const sharing = cite(
  "9 j)",
  "as way to confidentially share with specific individual persons (senders or recipients) certain information relating to the use of VMRay software and/or the provision of VMRay cloud service",
);
const accounts = cite(
  "9 j)",
  "For users with a temporary account the retention period for the data is 3 days, for users with a regular account 30 days.",
);
const notAnArchive = cite("9 j)", "Please be aware that Nextcloud is not an archive for the submitted information.");

export const nextcloudSharing = activity("act_nextcloud-sharing", "VVT-0021", {
  name: words("Sharing of information with Nextcloud", "Informationsaustausch über Nextcloud"),
  description: said(
    words(
      "Confidential exchange with single persons on a local server; it is no archive, and senders must keep what they still need.",
      "Vertraulicher Austausch mit einzelnen Personen auf einem lokalen Server; er ist kein Archiv, und Absender müssen selbst aufbewahren, was sie noch benötigen.",
    ),
    sharing,
    notAnArchive,
  ),
  departmentId: "dep_it",
  purposes: list({
    id: "sharing",
    name: words(
      "Confidential sharing of information on the use of the software or the provision of the cloud service",
      "Vertraulicher Austausch von Informationen zur Nutzung der Software oder zur Bereitstellung des Cloud-Dienstes",
    ),
    evidence: [sharing],
  }),
  dataSubjects: list(
    {
      id: "temporary-users",
      category: "other",
      description: words(
        "Senders or recipients with a temporary account.",
        "Absender oder Empfänger mit temporärem Konto.",
      ),
      evidence: [sharing, accounts],
    },
    {
      id: "regular-users",
      category: "other",
      description: words(
        "Senders or recipients with a regular account.",
        "Absender oder Empfänger mit regulärem Konto.",
      ),
      evidence: [sharing, accounts],
    },
  ),
  personalData: list(
    {
      id: "shared-information",
      category: "communication",
      items: words(
        "Shared information relating to the software or the cloud service",
        "Ausgetauschte Informationen zur Software oder zum Cloud-Dienst",
      ),
      dataSubjectRows: ["temporary-users", "regular-users"],
      evidence: [sharing],
    },
    {
      id: "account",
      category: "account",
      items: words("Temporary or regular account", "Temporäres oder reguläres Konto"),
      dataSubjectRows: ["temporary-users", "regular-users"],
      evidence: [accounts],
    },
  ),
  recipients: list({
    id: "persons",
    category: "other",
    receivesFor: words(
      "Single persons with whom information is shared",
      "Einzelne Personen, mit denen Informationen ausgetauscht werden",
    ),
    dataRows: ["shared-information"],
    evidence: [sharing],
  }),
  retentionRules: list(
    {
      id: "temporary",
      name: words("Temporary accounts", "Temporäre Konten"),
      dataSubjectRows: ["temporary-users"],
      limit: { kind: "period", period: "P3D" },
      evidence: [accounts],
    },
    {
      id: "regular",
      name: words("Regular accounts", "Reguläre Konten"),
      dataSubjectRows: ["regular-users"],
      limit: { kind: "period", period: "P30D" },
      evidence: [accounts],
    },
    {
      id: "no-longer-needed",
      name: words("Right to earlier erasure", "Recht zur früheren Löschung"),
      dataRows: ["shared-information"],
      limit: {
        kind: "criterion",
        criterion: words(
          "May be deleted as soon as the company decides that the information is no longer needed.",
          "Darf gelöscht werden, sobald das Unternehmen die Information für nicht mehr erforderlich hält.",
        ),
      },
      evidence: [
        cite(
          "9 j)",
          "As soon as VMRay decides that any information is no longer needed for the aforementioned purpose, VMRay has the right to delete such information.",
        ),
      ],
    },
  ),
  systems: list({
    id: "nextcloud",
    systemId: "sys_nextcloud",
    evidence: [cite("9 j)", "VMRay uses Nextcloud on a local VMRay server")],
  }),
});
