import type { ImportedFile } from "@/domain/imports/imported-file";

/** Why a file cannot be read; each is an error code of its own, with a sentence that says what to do. */
export const READING_FAULTS = [
  "import-too-large",
  "import-inflates",
  "import-too-heavy",
  "import-too-many-cells",
  "import-unsafe",
  "import-old-format",
  "import-unknown-kind",
  "import-damaged",
] as const;
export type ReadingFault = (typeof READING_FAULTS)[number];

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
