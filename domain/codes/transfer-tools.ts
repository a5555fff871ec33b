import { z } from "zod";

/** Grounds of a transfer to a third country or an international organisation, Arts. 45 to 49 GDPR. */
export const TRANSFER_TOOLS = [
  "art-45",
  "art-46-2-a",
  "art-46-2-b",
  "art-46-2-c",
  "art-46-2-d",
  "art-46-2-e",
  "art-46-2-f",
  "art-46-3-a",
  "art-46-3-b",
  "art-48",
  "art-49-1-a",
  "art-49-1-b",
  "art-49-1-c",
  "art-49-1-d",
  "art-49-1-e",
  "art-49-1-f",
  "art-49-1-g",
  "art-49-1-sub2",
] as const;
export const TransferTool = z.enum(TRANSFER_TOOLS);
export type TransferTool = z.infer<typeof TransferTool>;

/** Decisions of the Commission on standard contractual clauses; the first three are repealed, (EU) 2021/914 Art. 4. */
export const SCC_SETS = ["scc-2001-497", "scc-2004-915", "scc-2010-87", "scc-2021-914", "scc-2021-915"] as const;
export const SccSet = z.enum(SCC_SETS);
export type SccSet = z.infer<typeof SccSet>;

/** Modules of the standard contractual clauses of Decision (EU) 2021/914. */
export const SCC_MODULES = ["module-1", "module-2", "module-3", "module-4"] as const;
export const SccModule = z.enum(SCC_MODULES);
export type SccModule = z.infer<typeof SccModule>;
