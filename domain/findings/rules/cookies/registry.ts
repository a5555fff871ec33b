import type { Rule } from "../../rule";
import { cookieConsentInvalid } from "./cookie-consent-invalid";
import { cookieDetailsMissing } from "./cookie-details-missing";
import { cookieOnInterest } from "./cookie-on-interest";
import { cookieWithoutConsent } from "./cookie-without-consent";

/** The rules of this topic, in the order of the catalogue. */
export const cookiesRules: readonly Rule[] = [
  cookieWithoutConsent,
  cookieOnInterest,
  cookieDetailsMissing,
  cookieConsentInvalid,
];
