import type { z } from "zod";
import { customersInGrids } from "@/domain/controllers-served/customer-grids";
import type { Context } from "../context";
import { AppError } from "../errors";
import { loadUploadedFile, type UploadInput } from "../imports/uploads";

/** The list of customers of a file that waits, as the text that somebody could have pasted. */
export async function readCustomersInFile(ctx: Context, input: z.infer<typeof UploadInput>): Promise<{ text: string }> {
  const file = await loadUploadedFile(ctx, input);
  if (file.kind === "json") throw new AppError("import-unknown-kind");
  return { text: customersInGrids(file.grids) };
}
