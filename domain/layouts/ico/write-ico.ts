import { itemsOf } from "../../answers";
import type { LaidOutGrid } from "../../grids/grid";
import type { Register } from "../../register";
import type { Speech } from "../../sheet-values";
import {
  conditionLines,
  dataLines,
  destinationLine,
  inLines,
  legalBasisLines,
  linesWithDetails,
  listed,
  prose,
  retentionLines,
  safeguardLine,
  valuesAt,
} from "../cell-texts";
import { type Card, controllerCards, listedCard, officerCard, partyCard } from "../contact-card";
import {
  asController,
  type Laid,
  type LaidRegister,
  laidRegister,
  leftOfActivities,
  takeController,
} from "../laid-register";
import { type Leftover, leftOfCard, leftOfRegister, leftoverGrid } from "../leftovers";
import { ICO_COLUMNS, ICO_CONTACT_LINES, ICO_CONTACTS, ICO_GROUPS, ICO_PROFILING, type IcoHead } from "./columns";
import { ICO_NOTES, NO_PLACE } from "./notes";

type Cells = Partial<Record<IcoHead, string>>;

/** There is no column for name and reference: they follow the business function, each on its own line. */
function functionCell({ entry, placing }: Laid): string {
  const owner = entry.state.departmentId ? "departmentId" : "ownerFunction";
  const [name = "–"] = valuesAt(placing, "name");
  return inLines([...valuesAt(placing, owner), name, ...valuesAt(placing, "reference")]);
}

function jointCell({ entry, placing }: Laid, { register, context }: LaidRegister): string {
  const none = placing.take("jointControllers").filter(({ state }) => state === "none");
  const cards = itemsOf(entry.state.jointControllers).map(({ partyId }) => partyCard(register, partyId, context));
  return inLines([...none.map(({ text }) => text), ...cards.map((card) => (card ? listedCard(card) : ""))]);
}

function transferCells({ entry, placing }: Laid): Cells {
  const { transfers } = entry.state;
  const lines = itemsOf(transfers).map(({ id }) => ({
    where: destinationLine(id, placing),
    why: safeguardLine(id, placing),
  }));
  // Of several transfers, each safeguard says which one it is for.
  const safeguards = lines.map(({ where, why }) => (why && lines.length > 1 ? `${where}: ${why}` : why));
  return {
    "Names of third countries or international organisations that personal data are transferred to (if applicable)":
      transfers.answer === "given" ? inLines(lines.map(({ where }) => where)) : listed(placing, "transfers"),
    "Safeguards for exceptional transfers of personal data to third countries or international organisations (if applicable)":
      inLines(safeguards),
  };
}

/** One column asks for both: profiling stands under its own word. */
function automationCell(placing: Laid["placing"]): string {
  const profiling = prose(placing, "profiling");
  return [prose(placing, "automatedDecisions"), profiling && `${ICO_PROFILING} ${profiling}`]
    .filter(Boolean)
    .join("\n");
}

/** Whether one is required, and how far it is. */
function impactCells({ entry, placing }: Laid): Cells {
  const { dpia } = entry.state;
  const values = placing.take("dpia");
  const done = dpia.answer === "given" && dpia.value.result === "done";
  const documents = values.filter(({ recordId }) => recordId !== undefined);
  const [result, ...reasons] = values.filter(({ recordId }) => recordId === undefined);
  return {
    "Data Protection Impact Assessment required?": done ? "Yes" : (result?.text ?? ""),
    "Data Protection Impact Assessment progress": inLines([
      ...(done ? [result?.text ?? ""] : []),
      ...reasons.map(({ text }) => text),
    ]),
    "Link to Data Protection Impact Assessment": inLines(documents.map(({ text }) => text)),
  };
}

function cellsOf(laid: Laid, whole: LaidRegister): Cells {
  const { entry, placing } = laid;
  const { context } = whole;
  takeController(laid, whole);
  return {
    "Business function": functionCell(laid),
    "Purpose of processing": listed(placing, "purposes", "purposes.name"),
    "Name and contact details of joint controller (if applicable)": jointCell(laid, whole),
    "Categories of individuals": inLines(linesWithDetails(placing, "dataSubjects")),
    "Categories of personal data": inLines(dataLines(entry.state, placing)),
    "Categories of recipients": inLines([
      ...linesWithDetails(placing, "internalRecipients"),
      ...valuesAt(placing, "recipients", "recipients.partyId"),
    ]),
    "Link to contract with processor": listed(placing, "recipients.contract"),
    ...transferCells(laid),
    "Retention schedule (if possible)": inLines(retentionLines(entry.state, placing, context)),
    "General description of technical and organisational security measures (if possible)": inLines(
      linesWithDetails(placing, "measures"),
    ),
    "Article 6 lawful basis for processing personal data": inLines(legalBasisLines(entry.state, placing, context)),
    "Article 9 condition for processing special category data": inLines(conditionLines(entry.state, placing, context)),
    "Legitimate interests for the processing (if applicable)": prose(placing, "purposes.legalBases.legitimateInterest"),
    "Link to record of legitimate interests assessment (if applicable)": prose(
      placing,
      "purposes.legalBases.balancing",
    ),
    "Rights available to individuals": listed(placing, "rights"),
    "Existence of automated decision-making, including profiling (if applicable)": automationCell(placing),
    "The source of the personal data (if applicable)": listed(placing, "personalData.source"),
    "Link to record of consent": listed(
      placing,
      "purposes.legalBases.given",
      "purposes.legalBases.proved",
      "purposes.legalBases.withdrawn",
    ),
    "Location of personal data": listed(placing, "systems"),
    ...impactCells(laid),
    "Has a personal data breach occurred?": listed(placing, "particulars.breachOn"),
    "Link to record of personal data breach": listed(placing, "particulars.breachLogEntry"),
  };
}

function lineOfCard(card: Card, line: (typeof ICO_CONTACT_LINES)[number]): string {
  switch (line) {
    case "Name":
      return [card.name, card.company].filter(Boolean).join(", ");
    case "Address":
      return [card.street, [card.postcode, card.city].filter(Boolean).join(" "), card.country]
        .filter(Boolean)
        .join(", ");
    case "Email":
      return card.email;
    case "Telephone":
      return card.phone;
  }
}

const SHOWN = ["name", "company", "street", "postcode", "city", "country", "email", "phone"] as const;

function contactRows({ register, context }: LaidRegister): { rows: string[][]; left: Leftover[] } {
  const [first, ...others] = controllerCards(register, context);
  const cards = [first?.controller, officerCard(register, context), first?.representative];
  const row = (): string[] => ICO_COLUMNS.map(() => "");
  const rows = [row(), row(), ...ICO_CONTACT_LINES.map(row)];
  ICO_CONTACTS.forEach(({ head, column }, index) => {
    const card = cards[index];
    rows[1]?.splice(column, 1, head);
    ICO_CONTACT_LINES.forEach((line, offset) => {
      rows[offset + 2]?.splice(column, 2, line, card ? lineOfCard(card, line) : "");
    });
  });
  const label = (key: string) => context.translate(`paper.cover.${key}`);
  const left = [
    ...cards.flatMap((card, index) => (card ? leftOfCard(card, SHOWN, ICO_CONTACTS[index]?.head ?? "", context) : [])),
    ...others.flatMap(({ controller, representative }) => [
      ...leftOfCard(controller, [], label("controller"), context),
      ...(representative ? leftOfCard(representative, [], label("representative"), context) : []),
    ]),
  ];
  return { rows: [...rows], left };
}

const WIDTHS: Partial<Record<IcoHead, number>> = {
  "Categories of personal data": 44,
  "Retention schedule (if possible)": 44,
  "General description of technical and organisational security measures (if possible)": 40,
};

/** The controller template of the Information Commissioner's Office, filled in. */
export function writeIco(source: Register, speech: Speech): LaidOutGrid[] {
  const whole = laidRegister(source, speech);
  const contacts = contactRows(whole);
  const groups = ICO_COLUMNS.map(({ head }) => ICO_GROUPS.find(({ first }) => first === head)?.head ?? "");
  const body = asController(whole).map((laid) => {
    const cells = cellsOf(laid, whole);
    return ICO_COLUMNS.map(({ head }) => cells[head] ?? "");
  });
  const rows = [...contacts.rows, [], groups, ICO_COLUMNS.map(({ head }) => head), ...body];
  const left = [
    ...leftOfActivities(whole),
    ...contacts.left,
    ...leftOfRegister(whole.register, whole.archived, whole.context),
  ];
  return [
    {
      name: "Template",
      rows,
      widths: ICO_COLUMNS.map(({ head }) => WIDTHS[head] ?? 30),
      frozenRows: 9,
      frozenColumns: 1,
      headRows: [1, 7, 8],
    },
    ICO_NOTES,
    leftoverGrid(NO_PLACE.sheet, NO_PLACE.head, left),
  ];
}
