import type { z } from "zod";
import type { Cookie } from "../../domain/cookies/cookie";
import type { Words } from "../../domain/words";
import { cite, type Sample, said, words } from "./source";

type State = z.input<typeof Cookie>;
type Entry = {
  id: string;
  name: string;
  /** The whole entry of the list. */
  line: string;
  lifetime: "session" | { period: string };
  purpose?: Words;
};

/** Cookies below one service: the list prints its name only before the first of them. */
type Service = { partyId: string; heading: string; entries: Entry[] };

const unnamed = words(
  "The line does not name who sets the cookie; it stands below this service in the list.",
  "Die Zeile nennt nicht, wer das Cookie setzt; es steht in der Liste unter diesem Dienst.",
);

function setBy({ partyId, heading }: Service, { line }: Entry): State["setBy"] {
  if (line.startsWith(heading)) return said(partyId, cite("8", line));
  return { ...said(partyId, cite("8", heading), cite("8", line)), note: unnamed };
}

function optional(service: Service, entry: Entry): Sample<typeof Cookie> {
  const evidence = [cite("8", entry.line)];
  const { id, name, lifetime, purpose } = entry;
  return {
    id,
    state: {
      name,
      party: "third",
      setBy: setBy(service, entry),
      lifetime: said(
        lifetime === "session" ? { kind: "session" } : { kind: "period", period: lifetime.period },
        ...evidence,
      ),
      ...(purpose ? { purpose: said(purpose, ...evidence) } : {}),
      necessity: said("optional", ...evidence),
      evidence,
    },
  };
}

const tellUsersApart = words("Tells users apart.", "Unterscheidet Nutzer.");

const services: Service[] = [
  {
    partyId: "pty_google-ireland",
    heading: "Google _gid",
    entries: [
      {
        id: "ckl_gid",
        name: "_gid",
        line: "Google _gid – 24 hours – Used to distinguish users – Optional",
        lifetime: { period: "PT24H" },
        purpose: tellUsersApart,
      },
      {
        id: "ckl_ga",
        name: "_ga",
        line: "_ga – 2 years – Used to distinguish users – Optional",
        lifetime: { period: "P2Y" },
        purpose: tellUsersApart,
      },
      {
        id: "ckl_gat",
        name: "_gat",
        line: "_gat – Session – Used to throttle the request rate back to Google – Optional",
        lifetime: "session",
        purpose: words("Limits the rate of requests to Google.", "Begrenzt die Zahl der Anfragen an Google."),
      },
      {
        id: "ckl_test-cookie",
        name: "test_cookie",
        line: "test_cookie – 1 day – Used to check if the user’s browser supports cookies – Optional",
        lifetime: { period: "P1D" },
        purpose: words("Checks whether the browser accepts cookies.", "Prüft, ob der Browser Cookies zulässt."),
      },
    ],
  },
  {
    partyId: "pty_doubleclick",
    heading: "IDE",
    entries: [
      {
        id: "ckl_ide",
        name: "IDE",
        line: "IDE – 1 year – Used to register and report the website user’s actions after viewing or clicking one of the advertiser’s ads with the purpose of measuring the efficacy of an ad and to present targeted ads to the user (set by DoubleClick, which is owned by Google) – Optional",
        lifetime: { period: "P1Y" },
        purpose: words(
          "Records what users do after seeing or clicking an advertisement, to measure how well it works and to show targeted advertising.",
          "Erfasst, was Nutzer nach dem Ansehen oder Anklicken einer Anzeige tun, um deren Wirkung zu messen und gezielte Werbung zu zeigen.",
        ),
      },
    ],
  },
  {
    partyId: "pty_hubspot",
    heading: "Hubspot",
    entries: [
      {
        id: "ckl_hubspot",
        name: "Hubspot",
        line: "Hubspot – 13 months – This cookie keeps track of a visitor’s identity. It is passed to HubSpot on form submission and used when deduplicating contacts – Optional",
        lifetime: { period: "P13M" },
        purpose: words(
          "Follows the identity of a visitor; handed to HubSpot when a form is sent and used to merge duplicate contacts.",
          "Verfolgt die Identität eines Besuchers; wird beim Absenden eines Formulars an HubSpot übergeben und dient dem Zusammenführen doppelter Kontakte.",
        ),
      },
      {
        id: "ckl_hssc",
        name: "_hssc",
        line: "_hssc 30 – min – This cookie keeps track of sessions. This is used to determine if HubSpot should increment the session number and timestamps in the __hstc cookie. It contains the domain, viewCount (increments each pageView in a session), and session start timestamp – Optional",
        lifetime: { period: "PT30M" },
        purpose: words(
          "Keeps track of sessions: decides whether session number and timestamps in __hstc are raised; holds domain, page views and start of the session.",
          "Verfolgt Sitzungen: entscheidet, ob Sitzungsnummer und Zeitstempel in __hstc erhöht werden; enthält Domain, Seitenaufrufe und Beginn der Sitzung.",
        ),
      },
      {
        id: "ckl_hssrc",
        name: "_hssrc",
        line: "_hssrc – Session, whenever HubSpot changes the session cookie, this cookie is also set to determine if the visitor has restarted their browser. If this cookie does not exist when HubSpot manages cookies, it is considered a new session – Optional",
        lifetime: "session",
        purpose: words(
          "Detects whether the browser was restarted; without it HubSpot counts a new session.",
          "Erkennt, ob der Browser neu gestartet wurde; fehlt es, zählt HubSpot eine neue Sitzung.",
        ),
      },
      {
        id: "ckl_hstc",
        name: "_hstc",
        line: "_hstc – 13 months – Used for tracking visitors. It contains the domain, utk, initial timestamp (first visit), last timestamp (last visit), current timestamp (this visit), and session number (increments for each subsequent session). – Optional",
        lifetime: { period: "P13M" },
        purpose: words(
          "Tracks visitors; holds domain, utk, times of the first, the last and the current visit, and the session number.",
          "Verfolgt Besucher; enthält Domain, utk, Zeitpunkte des ersten, letzten und aktuellen Besuchs sowie die Sitzungsnummer.",
        ),
      },
    ],
  },
  {
    partyId: "pty_linkedin",
    heading: "LinkedIn lang",
    entries: [
      {
        id: "ckl_linkedin-lang",
        name: "lang",
        line: "LinkedIn lang – Session – Sets default locale/language – Optional",
        lifetime: "session",
        purpose: words("Sets the default language.", "Legt die Standardsprache fest."),
      },
      { id: "ckl_lissc", name: "lissc", line: "lissc – 1 year – Optional", lifetime: { period: "P1Y" } },
      {
        id: "ckl_bcookie",
        name: "bcookie",
        line: "bcookie – 2 years – Browser ID cookie – Optional",
        lifetime: { period: "P2Y" },
        purpose: words("Identifies the browser.", "Kennung des Browsers."),
      },
      {
        id: "ckl_lidc",
        name: "lidc",
        line: "lidc – 24 hours – Used for routing – Optional",
        lifetime: { period: "PT24H" },
        purpose: words("Routing.", "Routing."),
      },
      {
        id: "ckl_usermatchhistory",
        name: "UserMatchHistory",
        line: "UserMatchHistory – 30 days – LinkedIn Ads ID syncing – Optional",
        lifetime: { period: "P30D" },
        purpose: words("Synchronises identifiers of LinkedIn Ads.", "Gleicht Kennungen von LinkedIn Ads ab."),
      },
      {
        id: "ckl_bscookie",
        name: "bscookie",
        line: "bscookie =- 2 years – Secure Browser Cookie – Optional",
        lifetime: { period: "P2Y" },
        purpose: words("Secure browser cookie.", "Sicheres Browser-Cookie."),
      },
    ],
  },
  {
    partyId: "pty_twitter",
    heading: "Twitter personalization_id",
    entries: [
      {
        id: "ckl_twitter-personalization-id",
        name: "personalization_id",
        line: "Twitter personalization_id – 2 years – This cookie is set due to Twitter integration and sharing capabilities for the social media – Optional",
        lifetime: { period: "P2Y" },
        purpose: words(
          "Set because of the integration of Twitter and its sharing functions.",
          "Wird wegen der Einbindung von Twitter und der Funktionen zum Teilen gesetzt.",
        ),
      },
    ],
  },
];

export const thirdPartyCookies = services.flatMap((service) =>
  service.entries.map((entry) => optional(service, entry)),
);
