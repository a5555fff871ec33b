import { ParticularsFields } from "@/components/form/particulars-fields";
import { ACTIVITY_TOPICS } from "@/domain/particulars/of-activities";

/** What only some activities need, by topic: each folded until somebody looks for it. The lists stay on the server. */
export default function CircumstancesSection() {
  return Object.entries(ACTIVITY_TOPICS).map(([topic, particulars]) => (
    <ParticularsFields
      key={topic}
      name="particulars"
      group="activityParticulars"
      particulars={particulars}
      title={topic}
      anchor={`topic-${topic}`}
    />
  ));
}
