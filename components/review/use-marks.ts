"use client";

import { useRouter } from "next/navigation";
import { useState } from "react";
import type { ContentField } from "@/domain/activities/activity";
import { api, refusalOf } from "@/lib/trpc/client";

/** Which fields the reviewer has looked at, of exactly the revision on the screen; kept on the server at once. */
export function useMarks(id: string, revision: number, kept: readonly ContentField[]) {
  const router = useRouter();
  const [own, setOwn] = useState<{ revision: number; marks: ReadonlyMap<ContentField, boolean> }>();
  const [refused, setRefused] = useState<string>();
  const marks = own?.revision === revision ? own.marks : new Map<ContentField, boolean>();
  const isSeen = (field: ContentField) => marks.get(field) ?? kept.includes(field);

  async function mark(fields: readonly ContentField[], seen: boolean) {
    setRefused(undefined);
    setOwn({ revision, marks: new Map([...marks, ...fields.map((field) => [field, seen] as const)]) });
    try {
      await api.reviewing.update.mutate({ id, revision, fields: [...fields], seen });
      router.refresh();
    } catch (cause) {
      setOwn({ revision, marks });
      setRefused(refusalOf(cause)?.code ?? "unreachable");
    }
  }
  return { isSeen, mark, refused };
}
