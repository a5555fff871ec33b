import { cite, list, said, words } from "../source";
import { activity, measuresWith, usaWithoutSafeguard, websiteUsers } from "./shared";

const mode = cite("9 g)", "exclusively on the basis of YouTube’s “Extended Data Protection Mode”");
const onlyOnStart = cite(
  "9 g)",
  "the data specified below will only be transmitted to the YouTube server if you actually start a video",
);
const records = cite(
  "9 g)",
  "YouTube will at least record and process your IP address, the date and time as well as the website you visited",
);
const permanentCookies = cite(
  "9 g)",
  "For the purpose of functionality and analysis of usage behavior, YouTube permanently stores cookies via your Internet browser on your terminal.",
);
const doubleclick = cite("9 g)", "a connection to the Google advertising network “DoubleClick” is established");
const interests = list({
  id: "interests",
  basis: "art-6-1-f" as const,
  evidence: [cite("9 g)", "The legal basis for this type of processing is Art. 6 para. 1 f) GDPR.")],
});

export const youtubeVideos = activity("act_youtube-videos", "VVT-0017", {
  name: words("Embedded YouTube videos", "Eingebettete YouTube-Videos"),
  description: said(
    words(
      "Videos are embedded in YouTube's extended data protection mode: data go to YouTube when a video is started, without the mode as soon as the page opens.",
      "Videos sind im erweiterten Datenschutzmodus von YouTube eingebettet: Daten gehen beim Start eines Videos an YouTube, ohne den Modus schon beim Öffnen der Seite.",
    ),
    mode,
    onlyOnStart,
  ),
  departmentId: "dep_marketing",
  purposes: list(
    {
      id: "display",
      name: words("Display of videos on the website", "Anzeige von Videos auf der Website"),
      legalBases: interests,
      evidence: [cite("9 g)", "in order to be able to display the respective video on our website")],
    },
    {
      id: "usage-analysis",
      name: words(
        "Functionality and analysis of usage behaviour by YouTube",
        "Funktionalität und Analyse des Nutzungsverhaltens durch YouTube",
      ),
      legalBases: interests,
      evidence: [permanentCookies],
    },
  ),
  dataSubjects: list(websiteUsers(cite("9 g)", "as soon as you access one of our Internet pages"))),
  personalData: list(
    {
      id: "visit",
      category: "log",
      items: words("IP address, date and time, website visited", "IP-Adresse, Datum und Uhrzeit, besuchte Website"),
      dataSubjectRows: ["users"],
      evidence: [records],
    },
    {
      id: "account",
      category: "account",
      items: words(
        "Link between the connection and the YouTube account, when logged in",
        "Zuordnung der Verbindung zum YouTube-Konto bei Anmeldung",
      ),
      dataSubjectRows: ["users"],
      evidence: [cite("9 g)", "YouTube will assign the connection information to your YouTube account")],
    },
    {
      id: "cookies",
      category: "cookies",
      items: words("Cookies of YouTube", "Cookies von YouTube"),
      dataSubjectRows: ["users"],
      evidence: [permanentCookies],
    },
  ),
  recipients: list(
    {
      id: "youtube",
      partyId: "pty_youtube",
      category: "video-platform",
      dataRows: ["visit", "account", "cookies"],
      evidence: [cite("9 g)", "YouTube is an offer of YouTube LLC"), records],
    },
    {
      id: "doubleclick",
      partyId: "pty_doubleclick",
      category: "advertising-partner",
      receivesFor: words(
        "Connection to the advertising network, without the extended mode as soon as the page opens",
        "Verbindung zum Werbenetzwerk, ohne den erweiterten Modus schon beim Öffnen der Seite",
      ),
      evidence: [doubleclick],
    },
  ),
  transfers: list(usaWithoutSafeguard("youtube", cite("9 g)", "a connection to the YouTube server in the USA"))),
  measures: measuresWith({ id: "youtube-privacy-mode", measureId: "mea_youtube-privacy-mode", evidence: [mode] }),
  cookies: list({
    id: "embedded-video",
    cookieId: "ckl_youtube-embedded-video",
    evidence: [cite("8", "YouTube _embedded video")],
  }),
  systems: list({
    id: "youtube",
    systemId: "sys_youtube",
    evidence: [cite("9 g)", "We have included YouTube videos in our website.")],
  }),
  optOut: said(
    words(
      "Log out of YouTube or change the settings of the account; block cookies in the browser.",
      "Bei YouTube abmelden oder die Einstellungen des Kontos ändern; Cookies im Browser unterbinden.",
    ),
    cite("9 g)", "you must either log out of YouTube before visiting our website or make the appropriate settings"),
    cite("9 g)", "you have the option of preventing the storage of cookies by setting it in your Internet browser"),
  ),
  contradictions: list(
    {
      id: "no-personal-data",
      field: "personalData",
      description: words(
        "In privacy mode no personal data are said to be in the cookies, yet YouTube permanently stores cookies to analyse usage behaviour.",
        "Im Datenschutzmodus sollen die Cookies keine personenbezogenen Daten enthalten; YouTube speichert jedoch dauerhaft Cookies zur Analyse des Nutzungsverhaltens.",
      ),
      evidence: [
        cite("8", "in privacy mode no personal data is stored in the cookies for playbacks of embedded videos"),
        permanentCookies,
      ],
    },
    {
      id: "necessary-or-analysis",
      field: "cookies",
      description: words(
        "The YouTube cookie is listed as a technically necessary first-party cookie, yet YouTube, a third party, stores cookies for analysis as well.",
        "Das YouTube-Cookie steht als technisch notwendiges eigenes Cookie in der Liste; YouTube, ein Dritter, speichert Cookies jedoch auch zur Analyse.",
      ),
      evidence: [cite("8", "for playbacks of embedded videos) – Technically necessary"), permanentCookies],
    },
  ),
});
