import { answeringProcedure, publicProcedure, router, signedInProcedure } from "../trpc/init";
import {
  beginQuestionnaire,
  confirmSuggestions,
  fillQuestionnaire,
  QuestionnaireBeginInput,
  QuestionnaireConfirmInput,
  QuestionnaireFillInput,
} from "./begin";
import {
  createLink,
  getLink,
  LinkCreateInput,
  LinkGetInput,
  LinkListInput,
  LinkRemoveInput,
  listLinks,
  removeLink,
} from "./links";

export const questionnairesRouter = router({
  begin: signedInProcedure.input(QuestionnaireBeginInput).mutation(({ ctx, input }) => beginQuestionnaire(ctx, input)),
  fill: answeringProcedure.input(QuestionnaireFillInput).mutation(({ ctx, input }) => fillQuestionnaire(ctx, input)),
  confirm: answeringProcedure
    .input(QuestionnaireConfirmInput)
    .mutation(({ ctx, input }) => confirmSuggestions(ctx, input)),
});

export const linksRouter = router({
  get: publicProcedure.input(LinkGetInput).query(({ ctx, input }) => getLink(ctx, input)),
  list: signedInProcedure.input(LinkListInput).query(({ ctx, input }) => listLinks(ctx, input)),
  create: signedInProcedure.input(LinkCreateInput).mutation(({ ctx, input }) => createLink(ctx, input)),
  remove: signedInProcedure.input(LinkRemoveInput).mutation(({ ctx, input }) => removeLink(ctx, input)),
});
