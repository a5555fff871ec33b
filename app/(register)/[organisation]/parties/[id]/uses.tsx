import { partyUse } from "@/components/parties/party-uses";
import type { Reader } from "@/components/records/reader";
import { type Use, UsedBy } from "@/components/records/used-by";
import { read } from "@/server/trpc/rsc";

/** From here on the list says only in which field each activity names the party. */
const DETAILED = 60;

/** What names a party; for activities also in which role and for what they give it data. */
export async function usesOf(party: { id: string; organisationId: string; usedBy: readonly Use[] }, reader: Reader) {
  const ids = party.usedBy.filter((use) => use.noun === "activity").map((use) => use.id);
  const activities = await Promise.all(ids.slice(0, DETAILED).map((id) => read((api) => api.activities.get({ id }))));
  const details = activities.flatMap(({ id, state }) => {
    const use = partyUse(state, party.id, reader);
    return use ? [[id, use] as const] : [];
  });
  return <UsedBy uses={party.usedBy} reader={reader} organisation={party.organisationId} details={new Map(details)} />;
}
