import type { Reader } from "@/components/records/reader";
import type { Activity } from "@/domain/activities/activity";
import { itemsOf } from "@/domain/answers";
import { wordsIn } from "@/domain/words";

/** In which role and for what an activity gives data to a party: "Processor: hosts the website". */
export function partyUse(activity: Activity, partyId: string, reader: Reader): string {
  const received = itemsOf(activity.recipients)
    .filter((recipient) => recipient.partyId === partyId)
    .map((recipient) => {
      const role = reader.t(`codes.recipient-roles.${recipient.role}`);
      const purpose = wordsIn(recipient.receivesFor, reader.locale).text;
      return purpose ? `${role}: ${purpose}` : role;
    });
  const joint = itemsOf(activity.jointControllers).some((one) => one.partyId === partyId)
    ? [reader.t("codes.recipient-roles.joint-controller")]
    : [];
  return [...new Set([...joint, ...received])].join("; ");
}
