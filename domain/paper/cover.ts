import { recordValue, type ViewContext } from "../activities/view-context";
import { itemsOf } from "../answers";
import { contactLines } from "../contact-lines";
import type { LegalEntity } from "../organisations/organisation";
import type { Register } from "../register";
import type { SheetRow, SheetValue } from "../sheet";
import {
  detailOf,
  factValue,
  given,
  notStated,
  perItem,
  plain,
  type Speech,
  saidNone,
  sayWords,
} from "../sheet-values";

const label = (key: string, { translate }: Speech) => translate(`paper.cover.${key}`);

function entityValue(entity: LegalEntity, context: ViewContext): SheetValue {
  const lines = contactLines(entity.contact, context);
  const stated = entity.statedAs.answer === "given" ? sayWords(context)(entity.statedAs.value).text : "";
  const contact = lines.length > 0 ? lines : [context.translate("fields.contactNotStated")];
  const evidence = entity.statedAs.answer === "not-stated" ? [] : entity.statedAs.evidence;
  return given(plain(entity.name, context), {
    detail: [...contact, ...(stated ? [stated] : [])].join("\n"),
    evidence: [...entity.evidence, ...evidence],
  });
}

function representativeValue({ representative }: LegalEntity, context: ViewContext): SheetValue {
  const value = factValue(representative, context, ({ name }) => plain(name, context), "paper.cover.noRepresentative");
  if (representative.answer !== "given") return value;
  const lines = contactLines(representative.value.contact, context);
  return { ...value, detail: lines.join("\n") || context.translate("fields.contactNotStated") };
}

/** Joint controllers of any activity; "none" only where every activity says so. */
function jointValues({ activities }: Register, context: ViewContext): SheetValue[] {
  const answers = activities.map(({ state }) => state.jointControllers);
  const parties = new Set(answers.flatMap((answer) => itemsOf(answer).map((row) => row.partyId)));
  if (parties.size > 0) return [...parties].map((id) => recordValue(id, context));
  const none = answers.length > 0 && answers.every(({ answer }) => answer === "none");
  return [none ? saidNone(context, "fields.jointControllers.none") : notStated(context)];
}

function officerValue({ organisation, people, identities }: Register, context: ViewContext): SheetValue {
  const { dataProtectionOfficer } = organisation.state;
  const value = factValue(dataProtectionOfficer, context, () => plain("", context), "paper.cover.noOfficer");
  if (dataProtectionOfficer.answer !== "given") return value;
  const person = people.find(({ id }) => id === dataProtectionOfficer.value)?.state;
  const identity = person && identities[person.identity];
  if (!identity) return { ...value, text: context.translate("fields.erasedPerson") };
  const lines = [identity.organisationName, ...contactLines(identity, context)].filter(Boolean);
  const appointed =
    person.appointment.answer === "given" ? [context.translate(`codes.appointments.${person.appointment.value}`)] : [];
  return { ...value, text: identity.name, detail: [...lines, ...appointed].join("\n") };
}

function versionValue({ version, leftOut }: Register, context: Speech): SheetValue {
  const value = given(plain(label(`versions.${version}`, context), context));
  if (version === "working") return { ...value, detail: label("workingCopy", context) };
  return leftOut > 0 ? { ...value, detail: context.translate("paper.cover.leftOut", { count: leftOut }) } : value;
}

/** What a paper speaks of: how many activities, as of which day, in which version. */
export function scopeRows(register: Register, speech: Speech, archived = 0): SheetRow[] {
  const row = (field: string, value: SheetValue): SheetRow => ({ field, label: label(field, speech), values: [value] });
  const scope = speech.translate("paper.cover.activities", { count: register.activities.length });
  const outOfUse = speech.translate("paper.cover.archived", { count: archived });
  return [
    row("scope", given(plain(scope, speech), archived > 0 ? { detail: outOfUse } : {})),
    row("asOf", given(plain(speech.format.day(register.asOf), speech))),
    row("version", versionValue(register, speech)),
  ];
}

/** The cover of Art. 30(1)(a): who answers for the processing, and what the record covers. */
export function coverRows(register: Register, context: ViewContext, archived = 0): SheetRow[] {
  const { state } = register.organisation;
  const row = (field: string, ...values: SheetValue[]): SheetRow => ({ field, label: label(field, context), values });
  const requests = factValue(state.requestsTo, context, ({ email }) => plain(email, context));
  const authority = factValue(state.supervisoryAuthority, context, sayWords(context));
  return [
    row("controller", ...state.legalEntities.map((entity) => entityValue(entity, context))),
    perItem({
      field: "representative",
      label: label("representative", context),
      items: state.legalEntities,
      value: (entity) => representativeValue(entity, context),
      name: (entity) => entity.name,
    }),
    row("jointControllers", ...jointValues(register, context)),
    row("dataProtectionOfficer", officerValue(register, context)),
    row("requestsTo", requests),
    row("supervisoryAuthority", { ...authority, ...detailOf(state.supervisoryAuthority.note, context) }),
    ...scopeRows(register, context, archived),
  ];
}
