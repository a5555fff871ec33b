import type { Party } from "../../domain/parties/party";
import { cite, list, type Sample, said, words } from "./source";

/** Every recipient with the name and the address as printed; what is not printed stays blank. */
export const parties: Sample<typeof Party>[] = [
  {
    id: "pty_vmray-inc",
    state: {
      name: "VMRay Inc.",
      category: "group-company",
      description: words(
        "Company to which people can apply; its applications go to the responsible employee in the USA. The source prints no address.",
        "Gesellschaft, bei der man sich bewerben kann; ihre Bewerbungen gehen an die zuständige Person in den USA. Eine Anschrift nennt die Quelle nicht.",
      ),
      statedAs: list({
        id: "section-5",
        text: "VMRay Inc.",
        evidence: [cite("5", "In case you are applying for a position at VMRay Inc.")],
      }),
    },
  },
  {
    id: "pty_google-ireland",
    state: {
      name: "Google Ireland Limited",
      category: "web-analytics",
      description: words(
        "Provider of Google Analytics and of Google Analytics Remarketing; named beside Google Inc. for Google Maps. The source calls it “Google”.",
        "Anbieter von Google Analytics und Google Analytics Remarketing; bei Google Maps neben Google Inc. genannt. Die Quelle nennt das Unternehmen „Google“.",
      ),
      contact: { address: "Gordon House, Barrow Street, Dublin 4, Ireland", country: "IE" },
      statedAs: list(
        {
          id: "section-9-a",
          text: "Google Ireland Limited (Gordon House, Barrow Street, Dublin 4, Ireland) (“Google”)",
          evidence: [
            cite("9 a)", "Google Ireland Limited (Gordon House, Barrow Street, Dublin 4, Ireland) (“Google”)"),
          ],
        },
        {
          id: "section-9-c",
          text: "Google Inc. (Google Ireland Limited, Gordon House, Barrow Street, Dublin 4, Irland)",
          evidence: [
            cite("9 c)", "Google Inc. (Google Ireland Limited, Gordon House, Barrow Street, Dublin 4, Irland)"),
          ],
        },
      ),
      privacyNotice: said(
        "https://www.google.de/intl/de/policies/",
        cite("9 a)", "For more information on terms of use and privacy, please visit"),
        cite("9 a)", "https://www.google.de/intl/de/policies/"),
      ),
      contracts: list({
        id: "clauses",
        kind: "standard-clauses",
        title: words("Standard data protection clauses", "Standarddatenschutzklauseln"),
        evidence: [
          cite("9 a)", "we have agreed standard data protection clauses with the provider"),
          cite("9 b)", "we have agreed standard data protection clauses with the provider"),
        ],
      }),
    },
  },
  {
    id: "pty_google-inc",
    state: {
      name: "Google Inc.",
      category: "map-service",
      description: words(
        "Named as the origin of Google Maps, with Google Ireland Limited and its address in brackets; no address of its own is printed.",
        "Als Herkunft von Google Maps genannt, in Klammern Google Ireland Limited mit Anschrift; eine eigene Anschrift ist nicht angegeben.",
      ),
      statedAs: list({
        id: "section-9-c",
        text: "Google Inc. (Google Ireland Limited, Gordon House, Barrow Street, Dublin 4, Irland)",
        evidence: [cite("9 c)", "We use the component “Google Maps” from Google Inc.")],
      }),
    },
  },
  {
    id: "pty_google-llc",
    state: {
      name: "Google LLC",
      category: "other",
      description: words(
        "Named only as the parent company of YouTube LLC; the source prints no address.",
        "Nur als Muttergesellschaft der YouTube LLC genannt; eine Anschrift nennt die Quelle nicht.",
      ),
      statedAs: list({
        id: "section-9-g",
        text: "Google LLC",
        evidence: [cite("9 g)", "YouTube is a subsidiary of Google LLC.")],
      }),
    },
  },
  {
    id: "pty_doubleclick",
    state: {
      name: "DoubleClick",
      category: "advertising-partner",
      description: words("Advertising network of Google.", "Werbenetzwerk von Google."),
      statedAs: list({
        id: "section-9-g",
        text: "Google advertising network “DoubleClick”",
        evidence: [cite("9 g)", "a connection to the Google advertising network “DoubleClick” is established")],
      }),
      parentPartyId: {
        ...said("pty_google-ireland", cite("8", "set by DoubleClick, which is owned by Google")),
        note: words(
          "The source says “Google”, which section 9 a) explains as Google Ireland Limited.",
          "Die Quelle sagt „Google“, was Abschnitt 9 a) als Google Ireland Limited erläutert.",
        ),
      },
    },
  },
  {
    id: "pty_facebook",
    state: {
      name: "Facebook",
      category: "social-network",
      description: words(
        "Social network whose plugins are on the website; the source names no legal form.",
        "Soziales Netzwerk, dessen Plugins in die Website eingebunden sind; eine Rechtsform nennt die Quelle nicht.",
      ),
      contact: { address: "1601 South California Avenue, Palo Alto, CA 94304, USA", country: "US" },
      statedAs: list({
        id: "section-9-d",
        text: "Facebook (1601 South California Avenue, Palo Alto, CA 94304, USA)",
        evidence: [cite("9 d)", "Facebook (1601 South California Avenue, Palo Alto, CA 94304, USA)")],
      }),
      privacyNotice: said(
        "http://de-de.facebook.com/policy.php",
        cite("9 d)", "privacy statement of Facebook at http://de-de.facebook.com/policy.php"),
      ),
    },
  },
  {
    id: "pty_linkedin",
    state: {
      name: "LinkedIn Corporation",
      category: "social-network",
      description: words(
        "Provider of the LinkedIn functions on the website.",
        "Anbieter der LinkedIn-Funktionen auf der Website.",
      ),
      contact: { address: "2029 Stierlin Court, Mountain View, CA 94043, USA", country: "US" },
      statedAs: list({
        id: "section-9-e",
        text: "LinkedIn Corporation (2029 Stierlin Court, Mountain View, CA 94043, USA)",
        evidence: [cite("9 e)", "LinkedIn Corporation (2029 Stierlin Court, Mountain View, CA 94043, USA)")],
      }),
      privacyNotice: said(
        "https://www.linkedin.com/legal/privacy-policy",
        cite("9 e)", "LinkedIn’s privacy policy at: https://www.linkedin.com/legal/privacy-policy"),
      ),
    },
  },
  {
    id: "pty_twitter",
    state: {
      name: "Twitter Inc.",
      category: "social-network",
      description: words(
        "Provider of the Twitter functions on the website.",
        "Anbieter der Twitter-Funktionen auf der Website.",
      ),
      contact: { address: "1355 Market St, Suite 900, San Francisco, CA 94103, USA", country: "US" },
      statedAs: list({
        id: "section-9-f",
        text: "Twitter Inc. (1355 Market St, Suite 900, San Francisco, CA 94103, USA)",
        evidence: [cite("9 f)", "Twitter Inc. (1355 Market St, Suite 900, San Francisco, CA 94103, USA)")],
      }),
      privacyNotice: said(
        "http://twitter.com/privacy",
        cite("9 f)", "Twitter’s privacy policy at http://twitter.com/privacy"),
      ),
    },
  },
  {
    id: "pty_youtube",
    state: {
      name: "YouTube LLC",
      category: "video-platform",
      description: words("Provider of the embedded videos.", "Anbieter der eingebetteten Videos."),
      contact: { address: "901 Cherry Ave., San Bruno, CA 94066, USA", country: "US" },
      statedAs: list({
        id: "section-9-g",
        text: "YouTube LLC (901 Cherry Ave., San Bruno, CA 94066, USA)",
        evidence: [cite("9 g)", "YouTube LLC (901 Cherry Ave., San Bruno, CA 94066, USA)")],
      }),
      parentPartyId: said("pty_google-llc", cite("9 g)", "YouTube is a subsidiary of Google LLC.")),
    },
  },
];
