import { cite, list, said, words } from "../source";
import { activity, websiteUsers } from "./shared";

const setsCookie = cite(
  "9 c)",
  "Google will set a cookie to process user preferences and data when you view the page that includes the Google Maps component",
);

export const googleMaps = activity("act_google-maps", "VVT-0012", {
  name: words("Google Maps", "Google Maps"),
  description: said(
    words(
      "Pages with the component Google Maps set a cookie of Google, which as a rule outlives the browser session.",
      "Seiten mit der Komponente Google Maps setzen ein Cookie von Google, das in der Regel die Browsersitzung überdauert.",
    ),
    setsCookie,
    cite(
      "9 c)",
      "As a rule, this cookie is not deleted by closing the browser, but expires after a certain period of time",
    ),
  ),
  departmentId: "dep_marketing",
  purposes: list({
    id: "maps",
    name: words("Use of Google Maps on the website", "Nutzung von Google Maps auf der Website"),
    legalBases: list({
      id: "interests",
      basis: "art-6-1-f",
      evidence: [cite("9 c)", "our legitimate interest within the meaning of Art. 6 para. 1 sentence 1 lid. f GDPR")],
    }),
    evidence: [cite("9 c)", "We use the component “Google Maps”")],
  }),
  dataSubjects: list(websiteUsers(cite("9 c)", "Each time you access the Google Maps component"))),
  personalData: list({
    id: "preferences",
    category: "cookies",
    items: words(
      "User preferences and data when the page is viewed",
      "Nutzereinstellungen und Daten beim Aufruf der Seite",
    ),
    dataSubjectRows: ["users"],
    evidence: [setsCookie],
  }),
  recipients: list(
    {
      id: "google-inc",
      partyId: "pty_google-inc",
      category: "map-service",
      dataRows: ["preferences"],
      evidence: [cite("9 c)", "“Google Maps” from Google Inc.")],
    },
    {
      id: "google-ireland",
      partyId: "pty_google-ireland",
      category: "map-service",
      dataRows: ["preferences"],
      evidence: [cite("9 c)", "(Google Ireland Limited, Gordon House, Barrow Street, Dublin 4, Irland)")],
    },
  ),
  systems: list({
    id: "google-maps",
    systemId: "sys_google-maps",
    evidence: [cite("9 c)", "We use the component “Google Maps”")],
  }),
  optOut: said(
    words(
      "Switch off JavaScript in the browser, which also disables Google Maps in whole or in part.",
      "JavaScript im Browser abschalten; Google Maps ist dann nicht oder nur eingeschränkt nutzbar.",
    ),
    cite("9 c)", "To do this, you must deactivate the Java Script function in your browser."),
  ),
  contradictions: list(
    {
      id: "provider",
      field: "recipients",
      description: words(
        "The component comes from Google Inc., yet the company and address in brackets are those of Google Ireland Limited.",
        "Die Komponente stammt von der Google Inc.; Firma und Anschrift in der Klammer sind jedoch die der Google Ireland Limited.",
      ),
      evidence: [
        cite("9 c)", "We use the component “Google Maps” from Google Inc."),
        cite("9 c)", "(Google Ireland Limited, Gordon House, Barrow Street, Dublin 4, Irland)"),
      ],
    },
    {
      id: "cookie-not-listed",
      field: "cookies",
      description: words(
        "The cookies in use are said to be listed, yet the cookie of Google Maps is not in the list.",
        "Die verwendeten Cookies sollen aufgelistet sein; das Cookie von Google Maps fehlt jedoch in der Liste.",
      ),
      evidence: [cite("8", "Cookies which we currently use on our website are listed in the following"), setsCookie],
    },
  ),
});
