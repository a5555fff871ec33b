import type { Actor } from "@/domain/access/can";
import type { ErrorCode, FieldError } from "@/domain/error-codes";
import type { Handover } from "@/domain/handovers/handover";
import type { Counted } from "@/domain/progress/progress";
import type { ActivityExportRequest } from "../export-activity";
import type { ListExportRequest } from "../export-list";
import type { ExportRequest } from "../export-register";
import type { PaperOrder } from "../pdf/paper";

/** What may leave, and how. */
export type Leaving =
  | { kind: "register"; request: ExportRequest }
  | { kind: "list"; request: ListExportRequest }
  | { kind: "activity"; request: ActivityExportRequest }
  | { kind: "pack"; organisationId: string; handover: Handover };

/** A context as it crosses to another process: the file of the database instead of a connection, and the time stands. */
export type LeavingJob = { database: string; actor: Actor; now: number; folder: string; leaving: Leaving };

export type LeavingAnswer =
  | { ok: true; file: string; name: string; digest: string }
  | { ok: false; code: ErrorCode; params: Record<string, string | number>; fields: FieldError[] };

/** The only thing that the child cannot do: papers of all children are set one after the other. */
export type LeavingQuestion = { order: PaperOrder; counted: Counted | null };
