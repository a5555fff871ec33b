import { parseArgs } from "node:util";
import { asc, eq } from "drizzle-orm";
import { records } from "@/db/schema/records";
import { GRADES, type Grade } from "@/domain/findings/rule";
import { RULES } from "@/domain/findings/rules/registry";
import { wordsOf } from "@/domain/findings/words-of";
import type { Translate } from "@/domain/sheet";
import { formatFor } from "@/lib/format";
import { translatorFor } from "@/lib/i18n/translator";
import type { Context } from "../context";
import { AppError } from "../errors";
import { oneLine } from "../exports/pdf/sanitise";
import { listFindings, type ShownFinding } from "../findings/list";
import { operatorsLocale } from "./sentence";
import { operatorContext, type Verb } from "./verb";

const FORMATS = ["text", "json", "sarif"] as const;
const LEVELS = { error: "error", warning: "warning", advice: "note" } as const;

/** A finding with its words in the operator's language. */
type Told = ShownFinding & { organisationId: string; title: string; remedy: string; source: string; name: string };

function optionOf<Option extends string>(value: string | undefined, known: readonly Option[], option: string) {
  if (value === undefined) return undefined;
  const found = known.find((one) => one === value);
  if (!found) throw new AppError("bad-input", { fields: [{ path: `--${option}`, code: "not-in-list" }] });
  return found;
}

const isAtLeast = (grade: Grade, least: Grade): boolean => GRADES.indexOf(grade) <= GRADES.indexOf(least);

async function findingsIn(ctx: Context, organisationId: string, translate: Translate): Promise<Told[]> {
  const locale = operatorsLocale();
  const format = formatFor(locale);
  const told: Told[] = [];
  for (let page = 1; ; page += 1) {
    const { items, names, pageSize } = await listFindings(ctx, { organisationId, standing: "open", page });
    for (const finding of items) {
      const nameOf = (id: string) => names[id]?.[locale] ?? id;
      const { title, remedy, source } = wordsOf(finding.rule, finding.place.about, { format, t: translate }, nameOf);
      const name = [finding.reference, finding[locale]].filter(Boolean).join(" ");
      told.push({
        ...finding,
        organisationId,
        name,
        title,
        remedy,
        source,
      });
    }
    if (items.length < pageSize) return told;
  }
}

const placeOf = ({ recordId, place }: ShownFinding): string =>
  [recordId, place.field, place.rowId, place.part].filter(Boolean).join("/");

function textOf(told: readonly Told[], translate: Translate): string {
  const lines = told.map((one) =>
    oneLine(`${translate(`findings.grades.${one.grade}`)}: ${one.name}: ${one.title} [${one.rule}] ${placeOf(one)}`),
  );
  return [...lines, translate("findings.here", { count: told.length })].join("\n");
}

/** The OASIS format SARIF 2.1.0, which services for continuous integration read. */
function sarifOf(told: readonly Told[]) {
  const used = new Set(told.map(({ rule }) => rule));
  return {
    $schema: "https://json.schemastore.org/sarif-2.1.0.json",
    version: "2.1.0",
    runs: [
      {
        tool: {
          driver: {
            name: "Thirty",
            rules: RULES.filter(({ id }) => used.has(id)).map(({ id, grade, citation }) => ({
              id,
              shortDescription: { text: citation },
              defaultConfiguration: { level: LEVELS[grade] },
            })),
          },
        },
        results: told.map((one) => ({
          ruleId: one.rule,
          level: LEVELS[one.grade],
          message: { text: `${one.name}: ${one.title} ${one.remedy} (${one.source})` },
          locations: [{ logicalLocations: [{ name: one.name, fullyQualifiedName: placeOf(one) }] }],
          partialFingerprints: { finding: `${one.recordId} ${one.key}` },
        })),
      },
    ],
  };
}

function printed(format: (typeof FORMATS)[number], told: readonly Told[], translate: Translate): string {
  switch (format) {
    case "text":
      return textOf(told, translate);
    case "json":
      return JSON.stringify(told, null, 1);
    case "sarif":
      return JSON.stringify(sarifOf(told), null, 1);
  }
}

/** Prints the open findings of a register; ends with 1 where one of the grade asked for, or graver, is among them. */
export const checkVerb: Verb = async (args) => {
  const { values } = parseArgs({
    args,
    options: {
      organisation: { type: "string" },
      grade: { type: "string" },
      format: { type: "string" },
      "fail-on": { type: "string" },
    },
  });
  const least = optionOf(values.grade, GRADES, "grade") ?? "advice";
  const format = optionOf(values.format, FORMATS, "format") ?? "text";
  const failOn = optionOf(values["fail-on"], GRADES, "fail-on");
  const ctx = operatorContext();
  const organisations = ctx.db.read
    .select({ id: records.id })
    .from(records)
    .where(eq(records.noun, "organisation"))
    .orderBy(asc(records.id))
    .all()
    .filter(({ id }) => values.organisation === undefined || id === values.organisation);
  if (organisations.length === 0) throw new AppError("not-found");
  const translate = await translatorFor(operatorsLocale());
  const told: Told[] = [];
  for (const { id } of organisations) told.push(...(await findingsIn(ctx, id, translate)));
  const shown = told.filter(({ grade }) => isAtLeast(grade, least));
  process.stdout.write(`${printed(format, shown, translate)}\n`);
  if (failOn && told.some(({ grade }) => isAtLeast(grade, failOn))) process.exitCode = 1;
};
