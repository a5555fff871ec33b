import type { LedgerRow } from "@/db/schema/ledger";
import { STATE_SCHEMAS } from "@/domain/nouns";
import { SCHEMA_VERSION } from "@/domain/snapshot";
import { chainStart, entryHash } from "./entry";

/** A place in a ledger as every paper prints it: whoever kept one can tell whether history before it still stands. */
export type Checkpoint = { sequence: number; hash: string };

/**
 * What can be wrong with an entry: its own hash, its link to the entry before, its number, the count of its subject's
 * revisions, a state that this program cannot read; or a checkpoint that no entry answers to, because the tail was cut off or history was written anew.
 */
export type ChainFault = { sequence: number; fault: "hash" | "link" | "gap" | "revision" | "state" | "checkpoint" };

/** "12:ab34…" as it is printed, or undefined for anything else. */
export function checkpointOf(text: string): Checkpoint | undefined {
  const [, sequence, hash] = /^\s*(\d{1,15})\s*:\s*([0-9a-f]{64})\s*$/i.exec(text) ?? [];
  return sequence && hash ? { sequence: Number(sequence), hash: hash.toLowerCase() } : undefined;
}

/** A value that has no canonical form, as an endless number, was not written by us either. */
function hashes(entry: LedgerRow): boolean {
  try {
    return entryHash(entry) === entry.hash;
  } catch {
    return false;
  }
}

/** Whether the state is one that can be read at all; whether it fits its schema is asked where it is shown. */
function readable({ noun, schemaVersion, state }: LedgerRow): boolean {
  if (!Object.hasOwn(STATE_SCHEMAS, noun) || !(schemaVersion >= 1 && schemaVersion <= SCHEMA_VERSION)) return false;
  try {
    return state === null || typeof JSON.parse(state) === "object";
  } catch {
    return false;
  }
}

/** Walks one chain entry by entry, in the order of its numbers; nothing is kept but how far each subject has come. */
export class ChainWalk {
  readonly faults: ChainFault[] = [];
  readonly #newest = new Map<string, { revision: number; removed: boolean }>();
  sequence = 0;
  hash: string;
  readonly #open: Checkpoint[];

  constructor(organisationId: string, checkpoints: readonly Checkpoint[] = []) {
    this.hash = chainStart(organisationId);
    this.#open = [...checkpoints];
  }

  /** Takes the next entry. */
  take(entry: LedgerRow): void {
    const fault = (kind: ChainFault["fault"]) => this.faults.push({ sequence: entry.sequence, fault: kind });
    if (entry.sequence !== this.sequence + 1) fault("gap");
    if (entry.previousHash !== this.hash) fault("link");
    if (!hashes(entry)) fault("hash");
    if (!readable(entry)) fault("state");
    const before = this.#newest.get(entry.subjectId);
    if (entry.revision !== (before?.revision ?? 0) + 1) fault("revision");
    this.#newest.set(entry.subjectId, { revision: entry.revision, removed: entry.state === null });
    this.sequence = entry.sequence;
    this.hash = entry.hash;
    const met = this.#open.findIndex(({ sequence, hash }) => sequence === entry.sequence && hash === entry.hash);
    if (met >= 0) this.#open.splice(met, 1);
  }

  /** The subjects that have a state after the last entry. */
  *living(): Generator<string> {
    for (const [id, { removed }] of this.#newest) if (!removed) yield id;
  }

  /** The checkpoints that no entry answered to. */
  missed(): readonly Checkpoint[] {
    return this.#open;
  }
}

/** All faults of a chain that lies in memory. */
export function checkChain(
  organisationId: string,
  entries: readonly LedgerRow[],
  checkpoints: readonly Checkpoint[] = [],
): ChainFault[] {
  const walk = new ChainWalk(organisationId, checkpoints);
  for (const entry of entries) walk.take(entry);
  return [...walk.faults, ...walk.missed().map(({ sequence }) => ({ sequence, fault: "checkpoint" as const }))];
}
