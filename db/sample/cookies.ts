import type { z } from "zod";
import type { Cookie } from "../../domain/cookies/cookie";
import { cite, type Sample, said, words } from "./source";
import { thirdPartyCookies } from "./third-party-cookies";

type State = z.input<typeof Cookie>;

/** The purpose that section 8 states for every first-party cookie: none of its own, only that it is necessary. */
function necessary(id: string, name: string, line: string, rest: Partial<State> = {}): Sample<typeof Cookie> {
  const evidence = [cite("8", line)];
  return { id, state: { name, party: "first", necessity: said("necessary", ...evidence), ...rest, evidence } };
}

/** The list of section 8 in its order, names as printed without the name of the service before them. */
export const cookies: Sample<typeof Cookie>[] = [
  necessary("ckl_lead-session", "lead_session", "VMRay lead_session – Technically necessary"),
  necessary("ckl_wp-lead-uid", "wp_lead_uid", "wp_lead_uid – Technically necessary"),
  necessary("ckl_inbound-referral-site", "Inbound_referral_site", "Inbound_referral_site – Technically necessary"),
  necessary(
    "ckl_youtube-embedded-video",
    "_embedded video",
    "YouTube _embedded video (“Advanced Privacy Mode”: According to Youtube, in privacy mode no personal data is stored in the cookies for playbacks of embedded videos) – Technically necessary",
    {
      setBy: said("pty_youtube", cite("8", "YouTube _embedded video")),
      purpose: said(
        words(
          "Embedded videos in privacy mode; according to YouTube no personal data are stored in the cookies.",
          "Eingebettete Videos im Datenschutzmodus; nach Angabe von YouTube werden in den Cookies keine personenbezogenen Daten gespeichert.",
        ),
        cite("8", "in privacy mode no personal data is stored in the cookies for playbacks of embedded videos"),
      ),
    },
  ),
  ...thirdPartyCookies,
];
