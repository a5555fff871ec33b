import type { ViewContext } from "../activities/view-context";
import type { Contact } from "../contact";
import type { Register } from "../register";
import { wordsIn } from "../words";

/** The lines of a form that ask who somebody is and where to reach them. */
export const CARD_PARTS = [
  "name",
  "company",
  "street",
  "postcode",
  "city",
  "country",
  "phone",
  "email",
  "website",
  "note",
] as const;
export type CardPart = (typeof CARD_PARTS)[number];
export type Card = Record<CardPart, string>;

const POST_TOWN = /^(?:[A-Z]{1,3}-)?(\d{4,5}) +(\D.*)$/;

/** The parts of a printed address; one that names no post code is all street. */
function addressParts(address: string): Pick<Card, "street" | "postcode" | "city"> {
  const lines = address
    .split(/[,\n]/)
    .map((line) => line.trim())
    .filter(Boolean);
  const town = lines.findIndex((line) => POST_TOWN.test(line));
  const [, postcode = "", city = ""] = POST_TOWN.exec(lines[town] ?? "") ?? [];
  return { street: lines.filter((_, index) => index !== town).join(", "), postcode, city };
}

function cardOf(name: string, contact: Contact, { format }: ViewContext, more: Partial<Card> = {}): Card {
  const { address, country, phone, email, website } = contact;
  return {
    name,
    company: "",
    ...addressParts(address),
    country: country ? format.country(country) : "",
    phone,
    email,
    website,
    note: "",
    ...more,
  };
}

/** The controller's legal persons (Art. 4(7) GDPR), each with its representative in the Union where it named one. */
export function controllerCards({ organisation }: Register, context: ViewContext) {
  return organisation.state.legalEntities.map(({ id, name, contact, statedAs, representative }) => ({
    id,
    controller: cardOf(name, contact, context, {
      note: statedAs.answer === "given" ? wordsIn(statedAs.value, context.locale).text : "",
    }),
    representative:
      representative.answer === "given"
        ? cardOf(representative.value.name, representative.value.contact, context)
        : undefined,
  }));
}

/** The data protection officer (Art. 37 GDPR); undefined where none was named. */
export function officerCard({ organisation, people, identities }: Register, context: ViewContext): Card | undefined {
  const { dataProtectionOfficer } = organisation.state;
  if (dataProtectionOfficer.answer !== "given") return undefined;
  const person = people.find(({ id }) => id === dataProtectionOfficer.value)?.state;
  if (!person) return undefined;
  const identity = identities[person.identity];
  const note =
    person.appointment.answer === "given" ? context.translate(`codes.appointments.${person.appointment.value}`) : "";
  if (!identity) return { ...cardOf(context.translate("fields.erasedPerson"), NO_CONTACT, context), note };
  return cardOf(identity.name, identity, context, { company: identity.organisationName, note });
}

const NO_CONTACT: Contact = { address: "", country: null, email: "", phone: "", website: "" };

/** A party of the register, such as a joint controller. */
export function partyCard(register: Register, id: string, context: ViewContext): Card | undefined {
  const party = register.parties.find((entry) => entry.id === id)?.state;
  return party && cardOf(party.name, party.contact, context);
}

/** A card as one value of a list: where and how to reach it stands in brackets behind the name. */
export function listedCard(card: Card): string {
  const rest = cardLine({ ...card, name: "" });
  return rest ? `${card.name} (${rest})` : card.name;
}

/** A card in one line: the name, then where and how to reach it. */
export function cardLine(card: Card): string {
  const { name, company, street, postcode, city, country, phone, email, website } = card;
  const town = [postcode, city].filter(Boolean).join(" ");
  return [name, company, street, town, country, phone, email, website].filter(Boolean).join(", ");
}
