import { ClientMessages } from "@/components/layout/client-messages";
import type { Reader } from "@/components/records/reader";
import { SectionThreads } from "@/components/threads/section-threads";
import { type ActivityDetail, threadsOf } from "@/components/threads/threads-of";
import { shownDay } from "@/server/trpc/rsc";
import { conversations } from "../../conversations";

/** What is open about the fields of one section, for those who take part in it. */
export async function SectionConversations({ activity, fields, reader }: SectionConversationsProps) {
  if (!activity.allowed.comment) return null;
  const { threads, context } = await conversations(activity, reader, await shownDay());
  const about = threads.items.filter(
    ({ state }) => state.status === "open" && fields.some((field) => field === state.field),
  );
  return (
    <ClientMessages sections={["threads", "errors", "fields"]}>
      <SectionThreads threads={about} {...threadsOf(activity, threads, context)} />
    </ClientMessages>
  );
}

type SectionConversationsProps = {
  activity: ActivityDetail;
  fields: readonly string[];
  reader: Reader;
};
