import { givenValue, itemsOf } from "../../../answers";
import { daysOf } from "../../facts";
import { activityRule, CONTROLLERS, placeIf } from "../../rule";
import { isSaid } from "../../saying";

/** RT-08, Art. 5(1)(e) GDPR; EDPB GL 3/2019. */
export const videoTooLong = activityRule(
  {
    id: "video-too-long",
    catalogue: "RT-08",
    grade: "warning",
    citation: "Art. 5(1)(e) GDPR; EDPB GL 3/2019",
    roles: CONTROLLERS,
  },
  ({ state, law, clock }) => {
    const most = law.retention("video-surveillance", "DE", clock)?.atMost ?? "PT72H";
    const video = new Set(
      itemsOf(state.personalData).flatMap(({ id, category }) => (category === "video" ? [id] : [])),
    );
    const all = video.size > 0 && video.size === itemsOf(state.personalData).length;
    return itemsOf(state.retentionRules).flatMap((row) => {
      const kind = givenValue(row.particulars.class);
      const isOfVideo = row.dataRows.length > 0 ? row.dataRows.every((one) => video.has(one)) : all;
      const about = kind === undefined ? isOfVideo : kind === "video-surveillance";
      const long = row.limit.kind === "period" && daysOf(row.limit.period) > daysOf(most);
      return placeIf(about && long && !isSaid(row.particulars.deviation), {
        field: "retentionRules",
        rowId: row.id,
        part: "limit",
      });
    });
  },
);
