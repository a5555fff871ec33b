import type { Activity } from "../activities/activity";
import type { RegisterExport } from "../exports/register-json";
import { iriOf } from "./namespaces";

/** The register around what is being described: where its things are, and on which day it stands. */
export type Around = {
  asOf: string;
  party(id: string): RegisterExport["parties"][number]["state"] | undefined;
  document(id: string): RegisterExport["documents"][number]["state"] | undefined;
  /** The name that the organisation gave a term of its own. */
  ownTerm(id: string): RegisterExport["organisation"]["state"]["terms"][number] | undefined;
  iri(...place: string[]): string;
  /** The organisation's legal persons by the role in which activities name them. */
  controllers: ReadonlySet<string>;
  processors: ReadonlySet<string>;
  /** The organisation's legal person in whose name an activity takes place. */
  entity(activity: Activity): string;
};

export function aroundIn(register: RegisterExport): Around {
  const { id: organisationId, state } = register.organisation;
  const parties = new Map(register.parties.map((one) => [one.id, one.state]));
  const documents = new Map(register.documents.map((one) => [one.id, one.state]));
  const terms = new Map(state.terms.map((one) => [one.id, one]));
  const iri = (...place: string[]) => iriOf(organisationId, ...place);
  // Where nobody chose between several, the organisation as a whole stands for them.
  const [only, second] = state.legalEntities;
  const usual = only && !second ? iri(organisationId, "legalEntities", only.id) : iri(organisationId);
  const entities = new Set(state.legalEntities.map(({ id }) => id));
  const entity = ({ controllerEntity: chosen }: Activity) =>
    chosen && entities.has(chosen) ? iri(organisationId, "legalEntities", chosen) : usual;
  const inRole = (isProcessor: boolean) =>
    new Set(
      register.activities.flatMap((one) =>
        (one.state.role === "processor") === isProcessor ? [entity(one.state)] : [],
      ),
    );
  return {
    asOf: register.asOf,
    party: (id) => parties.get(id),
    document: (id) => documents.get(id),
    ownTerm: (id) => terms.get(id),
    iri,
    controllers: inRole(false),
    processors: inRole(true),
    entity,
  };
}
