import { customersInGrids } from "@/domain/controllers-served/customer-grids";
import type { ImportedFile } from "@/domain/imports/imported-file";
import { AppError } from "../errors";

/** The list of customers of a file, as the text that somebody could have pasted. Throws import-unknown-kind. */
export function customersInFile(file: ImportedFile): string {
  if (file.kind === "json") throw new AppError("import-unknown-kind");
  return customersInGrids(file.grids);
}
