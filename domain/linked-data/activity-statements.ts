import type { Activity } from "../activities/activity";
import { givenValue } from "../answers";
import { circumstanceParts } from "./activity-circumstances";
import { dataPart, measurePart, type Part, purposePart, retentionPart } from "./activity-content";
import { recipientPart, responsibilityPart, transferPart } from "./activity-parties";
import type { Around } from "./around";
import { at, described, titled } from "./literals";
import type { Statements } from "./namespaces";

const timeOf = (milliseconds: number) =>
  ({ "@value": new Date(milliseconds).toISOString(), "@type": "xsd:dateTime" }) as const;

const listed = (value: unknown): unknown[] => (value === undefined ? [] : Array.isArray(value) ? value : [value]);

/** Several parts may say the same property: what each says counts. */
function together(parts: readonly Statements[]): Statements {
  const whole = new Map<string, unknown[]>();
  for (const part of parts)
    for (const [property, value] of Object.entries(part))
      if (value !== undefined) whole.set(property, [...(whole.get(property) ?? []), ...listed(value)]);
  // safe because every property keeps the values that statements gave it
  return Object.fromEntries([...whole].map(([key, all]) => [key, all.length === 1 ? all[0] : all])) as Statements;
}

/** Name, number, standing and place of an activity in the organisation. */
function headOf(activity: Activity, updatedAt: number, around: Around): Statements {
  const { name, description, reference, role, status, departmentId, ownerPersonId } = activity;
  const owner = ownerPersonId ? at(around.iri(ownerPersonId)) : undefined;
  return {
    "@type": [
      "dpv:PersonalDataProcess",
      "dpcat:ROPARecord",
      "dcat:Dataset",
      role === "processor" ? "thirty:ProcessorActivity" : "thirty:ControllerActivity",
    ],
    ...titled(name),
    ...described(givenValue(description)),
    "dct:identifier": reference,
    "dct:modified": timeOf(updatedAt),
    "dpcat:hasStatus": { "@id": `thirty:status-${status}`, "@type": ["dpcat:Status"] },
    "dpv:hasOrganisationalUnit": departmentId ? at(around.iri(departmentId)) : undefined,
    "dpv:hasResponsibleEntity": owner,
    "dcat:contactPoint": owner,
  };
}

/** Everything that the vocabularies have terms for in an activity: of itself, and of its rows and facts by their IRIs. */
export function activityStatements(
  { id, updatedAt, state }: { id: string; updatedAt: number; state: Activity },
  around: Around,
): Map<string, Statements> {
  const iri = around.iri(id);
  const parts: Part[] = [
    responsibilityPart(state, iri, around),
    purposePart(state, iri),
    dataPart(state, iri, around),
    recipientPart(state, iri, around),
    transferPart(state, iri, around),
    retentionPart(state, iri),
    measurePart(state, iri, around),
    ...circumstanceParts(state, iri, around),
  ];
  const own = together([headOf(state, updatedAt, around), ...parts.map((part) => part.own)]);
  return new Map([[iri, own], ...parts.flatMap(({ rows }) => rows)]);
}
