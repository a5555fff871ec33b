import type { ReactNode } from "react";
import { ClientMessages } from "@/components/layout/client-messages";
import type { Reader } from "@/components/records/reader";
import { Link } from "@/components/ui/link";
import { Notice } from "@/components/ui/notice";
import { Pagination } from "@/components/ui/pagination";
import { Cell, RowHead, Table } from "@/components/ui/table";
import type { CellPlace } from "@/domain/grids/grid";
import { paths, recordPath } from "@/lib/paths";
import type { Preview, PreviewRow } from "@/server/imports/preview";
import { ColumnForm } from "./column-form";
import { DecideImport } from "./decide-import";
import { faultWords, refusalWords } from "./omission-words";

/** What a waiting file would do: its columns where they were guessed, the counts, and the rows behind each of them. */
export function PreviewView({ preview, reader }: { preview: Preview; reader: Reader }) {
  const { organisationId, id, columns, remember, digest, writesNothing, earlier, part } = preview;
  const { t, format } = reader;
  return (
    <ClientMessages sections={["imports", "errors", "progress", "layout.pagination"]}>
      {earlier && (
        <Notice
          title={
            <Link href={paths.import(organisationId, earlier.id)} className="link">
              {t("imports.preview.seen", { day: format.day(new Date(earlier.at).toISOString().slice(0, 10)) })}
            </Link>
          }
        />
      )}
      <p className="my-4 text-quiet">
        {t("imports.preview.layout", { layout: t(`imports.layouts.${preview.layout}`) })}
      </p>
      {columns.length > 0 && (
        <ColumnForm organisationId={organisationId} id={id} sheets={columns} remember={remember} />
      )}
      <Parts preview={preview} reader={reader} />
      <div className="my-6">
        <PartRows preview={preview} reader={reader} />
        <Pagination
          page={preview.page}
          pageSize={preview.pageSize}
          total={preview.total}
          hrefOf={(page) => paths.waitingImport(organisationId, id, { part, page })}
        />
      </div>
      <DecideImport
        organisationId={organisationId}
        id={id}
        digest={digest}
        writesNothing={writesNothing}
        isUnderstood={preview.sizes.same + preview.sizes.matched > 0}
      />
    </ClientMessages>
  );
}

const PARTS = ["create", "change", "same", "matched", "refused", "open", "faults"] as const;

function Parts({ preview, reader }: { preview: Preview; reader: Reader }) {
  const { organisationId, id, sizes, part } = preview;
  const { t, format } = reader;
  return (
    <nav aria-label={t("imports.preview.parts")}>
      <ul className="grid gap-x-8 gap-y-1 sm:grid-cols-2 lg:grid-cols-3">
        {PARTS.map((one) => (
          <li key={one}>
            <Link
              href={paths.waitingImport(organisationId, id, { part: one })}
              aria-current={one === part ? "page" : undefined}
              className="link flex min-h-6 justify-between gap-4 border-b border-line py-1"
            >
              <span>{t(`imports.parts.${one}`)}</span>
              <span className="tabular-nums">{format.number(sizes[one])}</span>
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}

function PartRows({ preview, reader }: { preview: Preview; reader: Reader }) {
  const { t } = reader;
  const { part, rows, questions, faults } = preview;
  if (preview.total === 0) return <p className="text-quiet">{t("imports.preview.empty")}</p>;
  const columns = [
    { key: "record", label: t("imports.preview.record") },
    { key: "where", label: t("imports.preview.where"), className: "hidden sm:table-cell" },
    { key: "changes", label: t("imports.preview.changes") },
  ];
  return (
    <Table caption={t(`imports.parts.${part}`)} columns={columns}>
      {rows.map((row) => (
        <RecordRow key={row.key} row={row} reader={reader} organisationId={preview.organisationId} />
      ))}
      {questions.map(({ text, place, activity }) => (
        <tr key={`${place.sheet} ${place.cell} ${text}`}>
          <NameCell place={place}>{activity}</NameCell>
          <WhereCell place={place} />
          <Cell className="wrap-anywhere whitespace-pre-line">{text}</Cell>
        </tr>
      ))}
      {faults.map(({ code, params, place }) => (
        <tr key={`${place.sheet} ${place.cell} ${code} ${params.text ?? ""}`}>
          <NameCell place={place}>{params.text ?? ""}</NameCell>
          <WhereCell place={place} />
          <Cell>{faultWords(t, { code, params })}</Cell>
        </tr>
      ))}
    </Table>
  );
}

const placeWords = ({ sheet, cell }: CellPlace) => [sheet, cell].filter(Boolean).join(", ");

/** The name of a row; where there is no room for a column of its own, its cell stands beneath. */
function NameCell({ place, children }: { place: CellPlace; children: ReactNode }) {
  return (
    <RowHead className="min-w-28 wrap-break-word">
      {children}
      <span className="block font-normal text-quiet sm:hidden">{placeWords(place)}</span>
    </RowHead>
  );
}

function WhereCell({ place }: { place: CellPlace }) {
  return <Cell className="hidden wrap-anywhere sm:table-cell">{placeWords(place)}</Cell>;
}

function RecordRow({ row, reader, organisationId }: { row: PreviewRow; reader: Reader; organisationId: string }) {
  const { t, locale } = reader;
  const { id, noun, label, called, place, changes, refusal } = row;
  return (
    <tr>
      <NameCell place={place}>
        {id === null ? (
          label[locale]
        ) : (
          <Link href={recordPath(organisationId, noun, id)} className="link">
            {label[locale]}
          </Link>
        )}
        <span className="block font-normal text-quiet">{t(`codes.nouns.${noun}`)}</span>
        {called && (
          <span className="block font-normal text-quiet">{t("imports.preview.called", { name: called })}</span>
        )}
      </NameCell>
      <WhereCell place={place} />
      <Cell className="wrap-anywhere">
        {refusal &&
          refusalWords(
            t,
            noun,
            refusal.reason,
            refusal.fields.map(({ path }) => path),
          )}
        {changes.length > 0 && (
          <ul>
            {changes.map((change) => (
              <li key={change}>{change}</li>
            ))}
          </ul>
        )}
        {!refusal && changes.length === 0 && id === null && t("imports.preview.newRecord")}
      </Cell>
    </tr>
  );
}
