import { longProcedure, router, signedInProcedure } from "../trpc/init";
import { getImport, ImportGetInput, ImportListInput, ImportOriginsInput, listImports, originsOf } from "./list";
import { CommitInput, commitImport, PreviewInput, previewImport } from "./preview";
import { ImportUndoInput, undoImport } from "./undo";
import { cancelUpload, listUploads, mapUpload, UploadInput, UploadListInput, UploadMapInput } from "./uploads";

export const importsRouter = router({
  list: signedInProcedure.input(ImportListInput).query(({ ctx, input }) => listImports(ctx, input)),
  waiting: signedInProcedure.input(UploadListInput).query(({ ctx, input }) => listUploads(ctx, input)),
  get: signedInProcedure.input(ImportGetInput).query(({ ctx, input }) => getImport(ctx, input)),
  origins: signedInProcedure.input(ImportOriginsInput).query(({ ctx, input }) => originsOf(ctx, input)),
  preview: signedInProcedure.input(PreviewInput).query(({ ctx, input }) => previewImport(ctx, input)),
  map: signedInProcedure.input(UploadMapInput).mutation(({ ctx, input }) => mapUpload(ctx, input)),
  cancel: signedInProcedure.input(UploadInput).mutation(({ ctx, input }) => cancelUpload(ctx, input)),
  commit: longProcedure.input(CommitInput).mutation(({ ctx, input }) => commitImport(ctx, input)),
  undo: longProcedure.input(ImportUndoInput).mutation(({ ctx, input }) => undoImport(ctx, input)),
});
