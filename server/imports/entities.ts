import { sql } from "drizzle-orm";
import {
  type EntityOrigin,
  entitiesAsSaid,
  type KnownEntity,
  type SettledEntities,
  withEntitiesOf,
} from "@/domain/imports/entities";
import type { ImportDraft } from "@/domain/imports/import-draft";
import type { Context } from "../context";

/** What the legal entities of files that were taken in became here, the latest word on each last. */
function entityOrigins(ctx: Context, organisationId: string): EntityOrigin[] {
  return ctx.db.read.all<EntityOrigin>(sql`
    select said.value ->> 'organisation' as organisation, said.value ->> 'key' as "key", said.value ->> 'id' as id
      from records as import, json_each(import.state, '$.entities') as said
      where import.organisation_id = ${organisationId} and import.noun = 'import'
        and json_extract(import.state, '$.undoneOn') is null
      order by import.number`);
}

/** The register that the entities of a draft meet; one that holds nothing yet becomes what the file says it is. */
export type MetEntities = { organisationId: string; isBeginning: boolean; legalEntities: readonly KnownEntity[] };

/** A draft with its legal entities as they are called here, and what to keep of that for the next file. */
export function settleEntities(ctx: Context, said: ImportDraft, met: MetEntities): SettledEntities {
  const isOurs = said.records.some(({ noun, key }) => noun === "organisation" && key === met.organisationId);
  if (said.layout !== "thirty" || isOurs) return { draft: said, entities: [] };
  if (met.isBeginning) return { draft: said, entities: entitiesAsSaid(said) };
  return withEntitiesOf(said, { known: met.legalEntities, origins: entityOrigins(ctx, met.organisationId) });
}
