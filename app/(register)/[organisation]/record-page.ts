import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { type ListQuery, listQueryOf, type SearchParams } from "@/components/records/list-query";
import { currentReader, type Reader } from "@/components/records/reader";
import type { SharedNoun } from "@/domain/ledger-actions";
import { read } from "@/server/trpc/rsc";

export type ListPageProps = { params: Promise<{ organisation: string }>; searchParams: Promise<SearchParams> };
export type RecordPageProps = { params: Promise<{ organisation: string; id: string }> };
export type NewPageProps = { params: Promise<{ organisation: string }> };

/** The title of a list, or of the page that makes a new record. */
export function titleOf(noun: SharedNoun, key: "title" | "new") {
  return async (): Promise<Metadata> => {
    const { t } = await currentReader();
    return { title: t(`records.${noun}.${key}`) };
  };
}

/** What every list page needs before it reads its list. */
export async function listContext({ params, searchParams }: ListPageProps) {
  const { organisation } = await params;
  const [reader, { allowed }] = await Promise.all([
    currentReader(),
    read((api) => api.organisations.get({ id: organisation })),
  ]);
  const query: ListQuery = listQueryOf(await searchParams);
  return {
    reader,
    organisation,
    query,
    allowed,
    input: { organisationId: organisation, locale: reader.locale, ...query },
  };
}

/** A record belongs under its own organisation's address and no other. */
export function assertWithin(record: { organisationId: string }, organisation: string): void {
  if (record.organisationId !== organisation) notFound();
}

/** A form is for whoever may save it; for others the page is not there. */
export function assertAllowed(allowed: boolean): void {
  if (!allowed) notFound();
}

/** What happened to a record, as far as the reader may see it. */
export async function historyOf(record: { id: string; organisationId: string }) {
  const { organisationId, id: subjectId } = record;
  const { items } = await read((api) => api.ledger.list({ organisationId, subjectId }));
  return items;
}

/** With which files a record came in or was changed. */
export const originsOf = ({ id }: { id: string }) => read((api) => api.imports.origins({ id }));

/** What the page of a record shows around what its noun alone has: who reads it, what happened to it, where it came from. */
export async function recordContext<Found extends { id: string; organisationId: string }>(
  { params }: RecordPageProps,
  get: (id: string) => Promise<Found>,
) {
  const { organisation, id } = await params;
  const [record, reader] = await Promise.all([get(id), currentReader()]);
  assertWithin(record, organisation);
  const [history, origins] = await Promise.all([historyOf(record), originsOf(record)]);
  return { record, reader, history, origins };
}

export async function reading(organisation: string): Promise<{ reader: Reader; allowed: Allowed }> {
  const [reader, { allowed }] = await Promise.all([
    currentReader(),
    read((api) => api.organisations.get({ id: organisation })),
  ]);
  return { reader, allowed };
}

type Allowed = { createShared: boolean; administer: boolean; viewLedger: boolean };
