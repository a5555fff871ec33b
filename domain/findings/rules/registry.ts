import type { Rule } from "../rule";
import { automationRules } from "./automation/registry";
import { contradictionsRules } from "./contradictions/registry";
import { controllerRecordRules } from "./controller-record/registry";
import { cookiesRules } from "./cookies/registry";
import { governanceRules } from "./governance/registry";
import { impactRules } from "./impact/registry";
import { legalBasesRules } from "./legal-bases/registry";
import { processorRecordRules } from "./processor-record/registry";
import { purposesRules } from "./purposes/registry";
import { recipientsRules } from "./recipients/registry";
import { retentionRules } from "./retention/registry";
import { securityRules } from "./security/registry";
import { specialDataRules } from "./special-data/registry";
import { transfersRules } from "./transfers/registry";
import { transparencyRules } from "./transparency/registry";

/** Every rule by its topic; the words of a topic are the messages "findings-<topic>". */
export const RULES_BY_TOPIC = {
  "controller-record": controllerRecordRules,
  "processor-record": processorRecordRules,
  purposes: purposesRules,
  "legal-bases": legalBasesRules,
  "special-data": specialDataRules,
  recipients: recipientsRules,
  transfers: transfersRules,
  retention: retentionRules,
  security: securityRules,
  impact: impactRules,
  automation: automationRules,
  transparency: transparencyRules,
  cookies: cookiesRules,
  governance: governanceRules,
  contradictions: contradictionsRules,
} as const satisfies Record<string, readonly Rule[]>;
export type Topic = keyof typeof RULES_BY_TOPIC;

// safe because the object above has exactly the topics as its keys
export const TOPICS = Object.keys(RULES_BY_TOPIC) as Topic[];

export const RULES: readonly Rule[] = TOPICS.flatMap((topic) => RULES_BY_TOPIC[topic]);

const TOPIC_OF = new Map(TOPICS.flatMap((topic) => RULES_BY_TOPIC[topic].map(({ id }) => [id, topic] as const)));

/** The message key of what a rule says, such as "findings-transfers.transfer-tool-missing.title". */
export function ruleMessage(id: string, part: "title" | "why" | "remedy" | "source"): string {
  const topic = TOPIC_OF.get(id);
  if (!topic) throw new RangeError(`No rule is called ${id}.`);
  return `findings-${topic}.${id}.${part}`;
}
