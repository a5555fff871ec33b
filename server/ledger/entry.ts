import { createHash } from "node:crypto";
import canonicalize from "canonicalize";
import type { LedgerRow } from "@/db/schema/ledger";
import { AppError } from "../errors";

/** The previous hash of the first entry of a chain. */
export function chainStart(organisationId: string): string {
  return createHash("sha256").update(`thirty ledger of ${organisationId}`).digest("hex");
}

/** JSON in the one form that RFC 8785 gives every value. Throws bad-input for a text with half a character, which has none. */
export function canonicalJson(value: unknown): string {
  const text = canonical(value);
  if (text === undefined) throw new AppError("internal");
  return text;
}

function canonical(value: unknown): string | undefined {
  try {
    return canonicalize(value);
  } catch (cause) {
    // JSON writes half a character by its number; whatever else cannot be written is a fault of ours.
    const isHalf = /\\ud[89a-f]/i.test(JSON.stringify(value));
    throw new AppError(isHalf ? "bad-input" : "internal", { cause });
  }
}

/** The hash of an entry over its columns as they are stored; only `hash` itself is left out. */
export function entryHash(entry: Omit<LedgerRow, "hash">): string {
  const { organisationId, sequence, at, actor, action, noun, subjectId, revision, schemaVersion, state, previousHash } =
    entry;
  const stored = {
    organisationId,
    sequence,
    at,
    actor,
    action,
    noun,
    subjectId,
    revision,
    schemaVersion,
    state,
    previousHash,
  };
  return createHash("sha256").update(canonicalJson(stored)).digest("hex");
}
