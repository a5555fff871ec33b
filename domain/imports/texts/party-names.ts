import { destinationsIn, readCountry } from "./countries";
import { nameWithForm } from "./legal-forms";
import { plain } from "./plain";
import { bracketedName } from "./split-list";

/** Services that many records name without their legal form. */
const KNOWN_NAMES =
  /(?<!\p{L})(?:1&1|adobe|adp|akamai|amazon|apple|asana|atlassian|aws|azure|basecamp|box|brevo|calendly|cisco|cleverreach|cloudflare|datev|deepl|dhl|docusign|doctolib|dropbox|elster|etracker|facebook|fedex|freshdesk|freshworks|github|gitlab|gls|google|hermes|hetzner|hotjar|hubspot|instagram|intercom|ionos|jira|klaviyo|klarna|lexware|linkedin|mailchimp|mailjet|matomo|meta|microsoft|miro|mollie|monday\.com|netsuite|notion|office 365|microsoft 365|okta|oracle|ovh|ovhcloud|paypal|pennylane|personio|pipedrive|rapidmail|sage|salesforce|sap|schufa|creditreform|sendgrid|sendinblue|servicenow|sharepoint|shopify|silae|slack|softgarden|strato|stripe|successfactors|surveymonkey|swisscom|telekom|teamviewer|tiktok|trello|twilio|typeform|ups|vodafone|webex|wework|whatsapp|wordpress|workday|xing|youtube|zendesk|zoho|zoom)(?!\p{L})/iu;

const GENERAL =
  /^(?:ext(?:ern|erne|erner|ernes|ernal)|interne?r?s?|internal|partner\p{L}*|dritte?\p{L}*|andere?|sonstige?|weitere|verschiedene|diverse|alle|unsere?|jeweilige?r?|third|other|others|various|all|any|our|relevant|autres?|tiers|nos|les|divers|stellen|personen|empfanger|recipients?|destinataires?)$/u;

export type ReadParty = {
  name: string;
  /** What stands beside the name: roles, countries, services, as one text each. */
  details: string[];
  /** How sure it is that the name is somebody's own: by a legal form or a well-known name, by its look, or not at all. */
  nameKind: "certain" | "likely" | "none";
};

/** A legal form with brackets of its own. */
const LIMITED = /((?<![\p{L}\p{N}])UG) \(haftungsbeschränkt\)/u;

/** Parts a name from what is said of it: "DATEV eG, Nürnberg – Lohnabrechnung", "Salesforce (Auftragsverarbeiter, USA)". */
export function readParty(text: string): ReadParty {
  const line = text.replace(/\s+/g, " ").trim();
  const { name: outside, brackets } = bracketedName(line.replace(LIMITED, "$1"));
  const form = nameWithForm(outside);
  const [head = outside, ...tail] = form ? [form, outside.slice(form.length)] : partedAtDash(outside);
  const details = [...tail, ...brackets]
    .map((one) => one.replace(/^[\s,:–-]+|(?<![\s,:–-])[\s,:–-]+$/g, ""))
    .filter(Boolean);
  // A full stop behind brackets that were taken out ends the sentence, not the name.
  const bare = head.trim().replace(/ [.,;]+$/, "");
  const name = LIMITED.test(line)
    ? bare.replace(/(?<![\p{L}\p{N}])UG(?![\p{L}\p{N}])/u, "UG (haftungsbeschränkt)")
    : bare;
  const certain = form !== undefined || (KNOWN_NAMES.test(name) && name.split(" ").length <= 5);
  return { name, details, nameKind: certain ? "certain" : looksLikeName(name) ? "likely" : "none" };
}

/** A blank before a comma is where brackets stood: what follows is said of the name too ("Mailchimp (USA), Privacy Shield"). */
const partedAtDash = (text: string): string[] => {
  const at = /(?: [–-] |: | , ?)/.exec(text);
  return at && at.index > 0 ? [text.slice(0, at.index), text.slice(at.index + at[0].length)] : [text];
};

/** A few words in capitals, none of them a general one ("Externe Partner"). */
function looksLikeName(name: string): boolean {
  const words = name.split(" ");
  // What is parted by commas is several, or says more than a name.
  if (words.length > 4 || name.length > 80 || name.includes(",")) return false;
  return words.every((word) => /^[\p{Lu}\p{N}&+]/u.test(word)) && !words.some((word) => GENERAL.test(plain(word)));
}

/** The only country that the details of a party name. */
export function countryOf({ details }: Pick<ReadParty, "details">) {
  const countries = new Set(
    details.flatMap((detail) => {
      const whole = readCountry(detail);
      return whole ? [whole] : destinationsIn(detail).countries;
    }),
  );
  const [only] = countries;
  return countries.size === 1 ? only : undefined;
}
