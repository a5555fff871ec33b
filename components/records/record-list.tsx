import type { ReactNode } from "react";
import { Button, LinkButton } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { CarriedInputs, Link } from "@/components/ui/link";
import { PageHeader } from "@/components/ui/page-header";
import { Pagination } from "@/components/ui/pagination";
import { Cell, RowHead, Table } from "@/components/ui/table";
import type { SharedNoun } from "@/domain/ledger-actions";
import type { ListQuery } from "./list-query";
import { pagesOf } from "./nouns";
import type { Reader } from "./reader";

export type ListItem<State> = { id: string; en: string; de: string; usedBy: number; state: State };
export type ListColumn<State> = { key: string; label: string; cell: (item: ListItem<State>) => ReactNode };

/** What the list of each noun is given by its page. */
export type NounListProps<State> = {
  reader: Reader;
  organisation: string;
  query: ListQuery;
  list: { items: readonly ListItem<State>[]; total: number; page: number; pageSize: number };
  mayCreate: boolean;
};

/** The list of a shared noun: search, a table whose names lead to the pages, and how many records use each. */
export function RecordList<State>(props: RecordListProps<State>) {
  const { noun, reader, organisation, query, list, mayCreate } = props;
  const pages = pagesOf(noun);
  const word = (key: string, params?: Record<string, string | number>) => reader.t(`records.${noun}.${key}`, params);
  const create = mayCreate && <LinkButton href={pages.create(organisation)}>{word("new")}</LinkButton>;
  const isEmpty = list.total === 0 && query.search === "";
  return (
    <>
      <PageHeader title={word("title")} intro={word("intro")} actions={create} />
      {isEmpty ? (
        <EmptyState title={word("empty")} action={create}>
          {reader.t("records.list.emptyHint")}
        </EmptyState>
      ) : (
        <>
          <SearchForm reader={reader} action={pages.list(organisation)} search={query.search} />
          {list.total === 0 ? (
            <EmptyState title={reader.t("records.list.nothing", { search: query.search })}>
              <Link href={pages.list(organisation)} prefetch={false} className="link">
                {reader.t("records.list.showAll")}
              </Link>
            </EmptyState>
          ) : (
            <Rows {...props} />
          )}
          <Pagination
            page={list.page}
            pageSize={list.pageSize}
            total={list.total}
            hrefOf={(page) => pages.list(organisation, { q: query.search, page: page === 1 ? undefined : page })}
          />
        </>
      )}
    </>
  );
}

function Rows<State>({ noun, reader, organisation, list, columns, nameLabel }: RecordListProps<State>) {
  const pages = pagesOf(noun);
  const head = [
    { key: "name", label: nameLabel },
    ...columns.map(({ key, label }) => ({ key, label })),
    { key: "used", label: reader.t("records.list.uses"), numeric: true },
  ];
  return (
    <Table caption={reader.t(`records.${noun}.title`)} captionHidden columns={head}>
      {list.items.map((item) => (
        <tr key={item.id}>
          <RowHead className="min-w-40">
            <Link href={pages.view(organisation, item.id)} prefetch={false} className="link inline-block min-h-6">
              {item[reader.locale] || reader.t("records.unnamed")}
            </Link>
          </RowHead>
          {columns.map((column) => (
            <Cell key={column.key}>{column.cell(item)}</Cell>
          ))}
          <Cell numeric>
            {item.usedBy === 0 ? (
              <span className="text-quiet">0</span>
            ) : (
              <Link
                href={`${pages.view(organisation, item.id)}#used-by`}
                prefetch={false}
                className="link inline-block min-h-6 min-w-6"
                aria-label={reader.t("records.list.usesOf", { count: item.usedBy, name: item[reader.locale] })}
              >
                {reader.format.number(item.usedBy)}
              </Link>
            )}
          </Cell>
        </tr>
      ))}
    </Table>
  );
}

function SearchForm({ reader, action, search }: { reader: Reader; action: string; search: string }) {
  return (
    <search>
      <form action={action} className="mb-4 flex flex-wrap items-end gap-3">
        <CarriedInputs />
        <label className="w-full max-w-sm">
          <span className="mb-1 block text-sm text-quiet">{reader.t("records.list.search")}</span>
          <input type="search" name="q" defaultValue={search} key={search} className="control" />
        </label>
        <Button type="submit" variant="secondary">
          {reader.t("records.list.find")}
        </Button>
      </form>
    </search>
  );
}

type RecordListProps<State> = NounListProps<State> & {
  noun: SharedNoun;
  columns: readonly ListColumn<State>[];
  nameLabel: string;
};
