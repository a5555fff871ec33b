import type { Locale } from "@/domain/locales";
import type { Sheet, SheetRow, SheetTable } from "@/domain/sheet";

/**
 * Every fixed word that is printed. The engine has no words of its own: a new language needs no change here.
 * In `page`, `{n}` and `{m}` stand for the page and the number of pages; in `annex`, `{n}` for the annex.
 */
export type PaperLabels = {
  contents: string;
  page: string;
  activity: string;
  annex: string;
  notStated: string;
  none: string;
  continued: string;
  evidence: string;
  digest: string;
  checkpoint: string;
  attachment: string;
};

export type PaperCover = {
  heading: string;
  rows: SheetRow[];
  /** Hash of the content that is printed, since a file cannot contain its own. */
  digest: string;
  checkpoint?: string | undefined;
  note: string;
};

/** A file inside the PDF; its presence makes the PDF a PDF/A-3. */
export type PaperAttachment = { name: string; mime: string; description: string; text: string };

/** A register as it goes to paper: plain JSON with every word in it, so that it can cross to another process. */
export type RegisterPaper = {
  lang: Locale;
  title: string;
  subtitle: string;
  /** Whose register it is: stands in the running head and in the file's properties. */
  author: string;
  /** As it is printed in the foot, such as "Stand 23.11.2026". */
  date: string;
  /** Seconds since 1970; the only clock the file knows, so that two renders are equal byte for byte. */
  creationTimestamp: number;
  labels: PaperLabels;
  cover: PaperCover;
  /**
   * One row for each sheet; a first cell whose `recordId` is the id of a sheet leads to it. A paper without one, of a
   * single sheet, has no table of contents either.
   */
  overview?: SheetTable | undefined;
  sheets: Sheet[];
  annexes: { heading: string; tables: SheetTable[] }[];
  attachment?: PaperAttachment | undefined;
  /** Titles of the documents that evidence points to, by id; without one the place stands alone. */
  documents?: Record<string, string> | undefined;
};

export const PAPER_STANDARDS = ["a-2a", "a-3a", "ua-1"] as const;
export type PaperStandard = (typeof PAPER_STANDARDS)[number];

/**
 * `list` sets tables alone, on pages that are wider than they are high. `plain` sets the same text without layout: the
 * floor that the benchmark measures the templates against.
 */
export const PAPER_TEMPLATES = ["register", "list", "plain"] as const;
export type PaperTemplate = (typeof PAPER_TEMPLATES)[number];

/** A paper that waits on the disk, as JSON, to be set. */
export type PaperOrder = {
  source: string;
  template: PaperTemplate;
  standard: PaperStandard;
  /** Where the PDF is written. */
  file: string;
};

/** What the parent process asks of the child; `root` is that of the project, where templates and fonts are found. */
export type PaperJob = PaperOrder & { root: string };

/** What the child answers. */
export type PaperAnswer = { ok: true; pages: number; bytes: number; replaced: number } | { ok: false; message: string };
