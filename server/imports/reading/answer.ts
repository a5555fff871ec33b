import type { ReadingFault } from "@/domain/error-codes";
import type { ImportedFile } from "@/domain/imports/imported-file";

/** Thrown inside the reading process; only its code crosses to the other one. */
export class ReadingError extends Error {
  readonly fault: ReadingFault;

  constructor(fault: ReadingFault, options?: ErrorOptions) {
    super(fault, options);
    this.fault = fault;
  }
}

export type ReadingLimits = {
  unpackedBytes: number;
  inflation: number;
  entries: number;
  cells: number;
};

export type ReadingJob = { bytes: Uint8Array; name: string; limits: ReadingLimits };
export type ReadingAnswer = { ok: true; file: ImportedFile } | { ok: false; fault: ReadingFault };
