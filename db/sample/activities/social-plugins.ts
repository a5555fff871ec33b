import { cite, list, said, words } from "../source";
import { activity, usaWithoutSafeguard, websiteUsers } from "./shared";

const facebookReceives = cite(
  "9 d)",
  "Facebook receives the information that you have visited our site with your IP address.",
);

export const facebookPlugins = activity("act_facebook-plugins", "VVT-0013", {
  name: words("Facebook plugins", "Facebook-Plugins"),
  description: said(
    words(
      "Plugins connect the browser of visitors with the server of Facebook. The company has no knowledge of what is transmitted or how it is used.",
      "Plugins verbinden den Browser der Besucher mit dem Server von Facebook. Inhalt der übermittelten Daten und deren Nutzung sind dem Unternehmen nicht bekannt.",
    ),
    cite("9 d)", "the plugin establishes a direct connection between your browser and the server of Facebook"),
    cite("9 d)", "do not receive any knowledge of the content of the transmitted data and their use by Facebook"),
  ),
  departmentId: "dep_marketing",
  purposes: list({
    id: "plugins",
    name: words(
      "Integration of Facebook plugins, such as the “Like” button",
      "Einbindung von Facebook-Plugins, etwa der Schaltfläche „Like“",
    ),
    legalBases: list({
      id: "interests",
      basis: "art-6-1-f",
      evidence: [cite("9 d)", "our legitimate interest withing the meaning of Art. 6 para. 1 sentence 1 lid. f) GDPR")],
    }),
    evidence: [cite("9 d)", "are integrated on our page")],
  }),
  dataSubjects: list(websiteUsers(cite("9 d)", "When you visit our page"))),
  personalData: list(
    {
      id: "visit",
      category: "log",
      items: words("IP address, the fact of the visit", "IP-Adresse, Tatsache des Besuchs"),
      dataSubjectRows: ["users"],
      evidence: [facebookReceives],
    },
    {
      id: "account",
      category: "account",
      items: words(
        "Link between the visit and the Facebook account, when logged in and the “Like” button is clicked",
        "Zuordnung des Besuchs zum Facebook-Konto bei Anmeldung und Klick auf „Like“",
      ),
      dataSubjectRows: ["users"],
      evidence: [cite("9 d)", "This allows Facebook to associate your visit of our page with your user account.")],
    },
  ),
  recipients: list({
    id: "facebook",
    partyId: "pty_facebook",
    category: "social-network",
    dataRows: ["visit", "account"],
    evidence: [facebookReceives],
  }),
  transfers: list(
    usaWithoutSafeguard(
      "facebook",
      cite("9 d)", "Facebook (1601 South California Avenue, Palo Alto, CA 94304, USA)"),
      facebookReceives,
    ),
  ),
  systems: list({
    id: "facebook-plugins",
    systemId: "sys_facebook-plugins",
    evidence: [cite("9 d)", "Plugins of the social network Facebook")],
  }),
  optOut: said(
    words("Log out of the Facebook account.", "Aus dem Facebook-Konto abmelden."),
    cite("9 d)", "please log out of your Facebook account"),
  ),
});

const twitterLoads = cite(
  "9 f)",
  "your Internet browser will download a representation of the plug-in from the Twitter servers in the USA",
);

export const twitterPlugin = activity("act_twitter-plugin", "VVT-0016", {
  name: words("Twitter plug-in", "Twitter-Plug-in"),
  description: said(
    words(
      "Pages with the plug-in load it from servers of Twitter in the USA. The company does not know what is transmitted or how it is used.",
      "Seiten mit dem Plug-in laden es von Servern von Twitter in den USA. Inhalt und Nutzung der übermittelten Daten sind dem Unternehmen nicht bekannt.",
    ),
    twitterLoads,
    cite("9 f)", "we are not aware of the content of the data transmitted or how it is used by Twitter"),
  ),
  departmentId: "dep_marketing",
  purposes: list({
    id: "plugin",
    name: words(
      "Integration of functions of Twitter, such as the “Share” button",
      "Einbindung von Funktionen von Twitter, etwa der Schaltfläche „Share“",
    ),
    legalBases: list({
      id: "interests",
      basis: "art-6-1-f",
      evidence: [cite("9 f)", "The legal basis for this type of processing is Art. 6 para. 1 f) GDPR.")],
    }),
    evidence: [cite("9 f)", "Our pages include functions of the services of Twitter.")],
  }),
  dataSubjects: list(websiteUsers(cite("9 f)", "one of the pages you visit on our website"))),
  personalData: list(
    {
      id: "visit",
      category: "log",
      items: words("IP address, date and time of the visit", "IP-Adresse, Datum und Uhrzeit des Besuchs"),
      dataSubjectRows: ["users"],
      evidence: [
        cite("9 f)", "it is necessary for Twitter to process your IP address"),
        cite("9 f)", "the date and time of your visit to our website are also recorded"),
      ],
    },
    {
      id: "account",
      category: "account",
      items: words(
        "Information on the visit in the Twitter account, when logged in; shared information",
        "Informationen zum Besuch im Twitter-Konto bei Anmeldung; geteilte Informationen",
      ),
      dataSubjectRows: ["users"],
      evidence: [
        cite("9 f)", "Twitter may assign the information collected in this way to your personal user account there."),
        cite("9 f)", "this information will be stored in your Twitter account"),
      ],
    },
  ),
  recipients: list(
    {
      id: "twitter",
      partyId: "pty_twitter",
      category: "social-network",
      dataRows: ["visit", "account"],
      evidence: [cite("9 f)", "These functions are provided by Twitter Inc.")],
    },
    {
      id: "public",
      category: "public",
      receivesFor: words(
        "Information shared with the “Share” button may be published on Twitter",
        "Über „Share“ geteilte Informationen werden gegebenenfalls auf Twitter veröffentlicht",
      ),
      dataRows: ["account"],
      evidence: [cite("9 f)", "published on the Twitter platform if necessary")],
    },
  ),
  transfers: list(usaWithoutSafeguard("twitter", twitterLoads)),
  cookies: list({
    id: "personalization-id",
    cookieId: "ckl_twitter-personalization-id",
    evidence: [cite("8", "Twitter personalization_id – 2 years")],
  }),
  systems: list({
    id: "twitter-plugin",
    systemId: "sys_twitter-plugin",
    evidence: [cite("9 f)", "Our pages include functions of the services of Twitter.")],
  }),
  optOut: said(
    words(
      "Log out of Twitter before the visit, or change the settings of the account (http://twitter.com/account/settings).",
      "Vor dem Besuch bei Twitter abmelden oder die Einstellungen des Kontos ändern (http://twitter.com/account/settings).",
    ),
    cite("9 f)", "you must either log out of Twitter before visiting our website or make the appropriate settings"),
  ),
});
