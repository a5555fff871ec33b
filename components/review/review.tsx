"use client";

import { useTranslations } from "next-intl";
import { Fragment, type ReactNode } from "react";
import { Announcer } from "@/components/threads/announcer";
import type { ContentField } from "@/domain/activities/activity";
import { ReviewChange } from "./review-change";
import { type Decision, ReviewDecision } from "./review-decision";
import type { ReviewField } from "./review-fields";
import { useMarks } from "./use-marks";

/** The changes one beneath the other, how many of them were looked at, and the decision. */
export function Review({ id, revision, fields, seen, decision, children }: ReviewProps) {
  const t = useTranslations("review");
  const { isSeen, mark, refused } = useMarks(id, revision, seen);
  const names = fields.map(({ field }) => field);
  const count = names.filter(isSeen).length;
  const sections = fields.some(({ section }) => section !== null);
  return (
    <Announcer>
      {names.length === 0 ? (
        <p className="border-y border-line py-3">{t("nothing")}</p>
      ) : (
        <p role="status" className="mb-6 text-quiet">
          {t("progress", { seen: count, count: names.length })}
        </p>
      )}
      <div className="space-y-8">
        {fields.map((field) => (
          <Fragment key={field.field}>
            {field.section && <h2 className="border-b border-ink pb-1">{field.section}</h2>}
            <ReviewChange
              field={field}
              seen={isSeen(field.field)}
              onMark={(changed, next) => void mark(changed, next)}
              heading={sections ? "h3" : "h2"}
            />
          </Fragment>
        ))}
      </div>
      {children}
      {decision && (
        <ReviewDecision
          id={id}
          revision={revision}
          allSeen={count === names.length}
          markAll={() => void mark(names, true)}
          refused={refused}
          {...decision}
        />
      )}
    </Announcer>
  );
}

type ReviewProps = {
  id: string;
  revision: number;
  fields: readonly ReviewField[];
  /** The fields whose value of today the reader has seen. */
  seen: readonly ContentField[];
  /** Absent while there is nothing to decide. */
  decision: Decision | null;
  /** What is said about the activity as a whole. */
  children: ReactNode;
};
