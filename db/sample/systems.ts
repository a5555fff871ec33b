import type { System } from "../../domain/systems/system";
import { cite, type Sample, said, words } from "./source";

export const systems: Sample<typeof System>[] = [
  {
    id: "sys_website",
    state: {
      name: "Website",
      description: words(
        "The website with its web server and its forms.",
        "Die Website mit ihrem Webserver und ihren Formularen.",
      ),
    },
  },
  {
    id: "sys_google-analytics",
    state: {
      name: "Google Analytics",
      description: words("Web analysis service.", "Webanalysedienst."),
      operatedBy: said(
        "pty_google-ireland",
        cite("9 a)", "We use Google Analytics, a web analysis service provided by Google Ireland Limited"),
      ),
      hostingCountry: said(
        "US",
        cite("9 a)", "is generally transferred to a Google server in the USA and stored there"),
      ),
    },
  },
  {
    id: "sys_google-remarketing",
    state: {
      name: "Google Analytics Remarketing",
      description: words(
        "Used together with the cross-device functions of Google AdWords and Google DoubleClick.",
        "Eingesetzt zusammen mit den geräteübergreifenden Funktionen von Google AdWords und Google DoubleClick.",
      ),
      operatedBy: said("pty_google-ireland", cite("9 b)", "The provider is Google Ireland Limited (see above).")),
    },
  },
  {
    id: "sys_google-maps",
    state: {
      name: "Google Maps",
      description: words("Map component on the website.", "Kartenkomponente auf der Website."),
    },
  },
  {
    id: "sys_facebook-plugins",
    state: {
      name: "Facebook plugins",
      description: words(
        "Plugins such as the “Like” button on the website.",
        "Plugins wie die Schaltfläche „Like“ auf der Website.",
      ),
      operatedBy: said("pty_facebook", cite("9 d)", "Plugins of the social network Facebook")),
    },
  },
  {
    id: "sys_linkedin",
    state: {
      name: "LinkedIn",
      description: words(
        "Plug-in on the website and company presence on LinkedIn.",
        "Plug-in auf der Website und Unternehmensauftritt bei LinkedIn.",
      ),
      operatedBy: said("pty_linkedin", cite("9 e)", "The provider is LinkedIn Corporation")),
    },
  },
  {
    id: "sys_twitter-plugin",
    state: {
      name: "Twitter plug-in",
      description: words(
        "Functions of Twitter on the website, such as the “Share” button.",
        "Funktionen von Twitter auf der Website, etwa die Schaltfläche „Share“.",
      ),
      operatedBy: said("pty_twitter", cite("9 f)", "These functions are provided by Twitter Inc.")),
      hostingCountry: said("US", cite("9 f)", "from the Twitter servers in the USA")),
    },
  },
  {
    id: "sys_youtube",
    state: {
      name: "YouTube",
      description: words("Embedded videos on the website.", "Eingebettete Videos auf der Website."),
      operatedBy: said("pty_youtube", cite("9 g)", "YouTube is an offer of YouTube LLC")),
      hostingCountry: said("US", cite("9 g)", "a connection to the YouTube server in the USA")),
    },
  },
  {
    id: "sys_hubspot",
    state: {
      name: "HubSpot",
      description: words(
        "Integrated software for marketing and customer service; data lie on servers of HubSpot's service providers.",
        "Integrierte Software für Marketing und Kundenservice; die Daten liegen auf Servern von Dienstleistern von HubSpot.",
      ),
      operatedBy: said("pty_hubspot", cite("9 h)", "On our website, we use HubSpot for marketing activities.")),
    },
  },
  {
    id: "sys_salesforce",
    state: {
      name: "Salesforce",
      description: words("Customer management system.", "Kundenmanagementsystem."),
      operatedBy: said(
        "pty_salesforce",
        cite("9 i)", "We use the customer management system of the provider salesforce"),
        cite("9 i)", "Information on data protection can be obtained from salesforce.com Germany GmbH"),
      ),
    },
  },
  {
    id: "sys_nextcloud",
    state: {
      name: "Nextcloud",
      description: words(
        "Confidential sharing of information on a local server of VMRay; not an archive.",
        "Vertraulicher Austausch von Informationen auf einem lokalen Server von VMRay; kein Archiv.",
      ),
      hosting: said("own-premises", cite("9 j)", "VMRay uses Nextcloud on a local VMRay server")),
    },
  },
  {
    id: "sys_gotowebinar",
    state: {
      name: "GoToWebinar",
      description: words("Software for webinars.", "Software für Webinare."),
      operatedBy: said("pty_logmein", cite("11", "the GoToWebinar software solution from LogMeIn, Inc")),
    },
  },
];
