import { Fragment } from "react";
import { Link } from "@/components/ui/link";
import { rootField } from "@/domain/activities/diff";
import type { Sheet, SheetBlock, SheetSection } from "@/domain/sheet";
import { Contradictions } from "./contradictions";
import { fieldsOf, type SheetReader } from "./sheet-reader";
import { SheetRows } from "./sheet-rows";
import { SheetTable } from "./sheet-table";

const firstField = (block: SheetBlock): string => fieldsOf(block)[0] ?? "";

/** The fields that a section shows in parts only ("purposes.p1.name"): what is said about the whole stands at its end. */
function ofParts(section: SheetSection): string[] {
  const shown = section.blocks.flatMap(fieldsOf);
  return [...new Set(shown.map(rootField))].filter((field) => !shown.includes(field));
}

/** A row says the contradictions of its own field; those of a field that is a table stand once, beneath it. */
function Block({ block, sheetReader }: { block: SheetBlock; sheetReader: SheetReader }) {
  if (block.kind === "rows") return <SheetRows rows={block.rows} sheetReader={sheetReader} />;
  return (
    <div className="space-y-2 py-2">
      <SheetTable table={block.table} sheetReader={sheetReader} />
      <Contradictions fields={[block.table.field]} sheetReader={sheetReader} />
    </div>
  );
}

function Section({ section, sheetReader }: { section: SheetSection; sheetReader: SheetReader }) {
  const t = sheetReader.context.translate;
  const edit = sheetReader.editPath?.(section.id);
  return (
    <section
      id={section.id}
      aria-labelledby={`${section.id}-heading`}
      className="grid grid-cols-[minmax(0,1fr)] md:grid-cols-[3rem_minmax(0,1fr)]"
    >
      <div aria-hidden="true" className="hidden pt-1 text-lg text-quiet md:block">
        {section.letter ? `(${section.letter})` : ""}
      </div>
      <div>
        <div className="flex flex-wrap items-baseline gap-x-4 border-b border-ink pb-1">
          <h2 id={`${section.id}-heading`} className="mr-auto">
            {section.letter && <span className="md:sr-only">({section.letter}) </span>}
            {section.heading}
          </h2>
          <span className="text-sm text-quiet">{section.article}</span>
          {edit && (
            <Link href={edit} className="link text-sm" prefetch={false}>
              {t("activities.edit")}
              <span className="sr-only">: {section.heading}</span>
            </Link>
          )}
        </div>
        {section.blocks.map((block, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: blocks of a sheet have no key of their own and never move
          <Fragment key={`${rootField(firstField(block))} ${index}`}>
            <Block block={block} sheetReader={sheetReader} />
          </Fragment>
        ))}
        <Contradictions fields={ofParts(section)} sheetReader={sheetReader} />
      </div>
    </section>
  );
}

/** The record of an activity in the order of Art. 30(1)(a) to (g) GDPR, as the printed sheet has it. */
export function ActivityView({ sheet, sheetReader }: { sheet: Sheet; sheetReader: SheetReader }) {
  return (
    <div className="space-y-10">
      {sheet.sections.map((section) => (
        <Section key={section.id} section={section} sheetReader={sheetReader} />
      ))}
    </div>
  );
}
