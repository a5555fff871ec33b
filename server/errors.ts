import type { ErrorCode, FieldError } from "@/domain/error-codes";

/** What conflicted: the state that stands now, for showing beside the one that was sent. */
export type ConflictDetail = { revision: number; state: unknown };

/** An expected refusal: a code of the closed list, and the places it is about. */
export class AppError extends Error {
  readonly code: ErrorCode;
  readonly params: Record<string, string | number>;
  readonly fields: FieldError[];
  readonly conflict: ConflictDetail | undefined;

  constructor(
    code: ErrorCode,
    detail: {
      params?: Record<string, string | number>;
      fields?: FieldError[];
      conflict?: ConflictDetail;
      cause?: unknown;
    } = {},
  ) {
    super(code, { cause: detail.cause });
    this.name = "AppError";
    this.code = code;
    this.params = detail.params ?? {};
    this.fields = detail.fields ?? [];
    this.conflict = detail.conflict;
  }
}
