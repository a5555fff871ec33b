import type { ErrorCode, FieldError } from "@/domain/error-codes";
import { refusalOf } from "@/lib/trpc/client";

/** Why something was not saved: the server's own refusal, or that it could not be reached. */
export type Refusal = {
  code: ErrorCode | "unreachable";
  fields: readonly FieldError[];
  conflict: { revision: number; state: unknown } | null;
};

export function refusalFrom(cause: unknown): Refusal {
  const refusal = refusalOf(cause);
  return refusal ?? { code: "unreachable", fields: [], conflict: null };
}
