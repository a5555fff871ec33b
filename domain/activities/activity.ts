import { z } from "zod";
import { answer, Evidence, evidenced, fact } from "../answers";
import { ActivityRole } from "../codes/activity-roles";
import { DataSubjectRight } from "../codes/rights";
import { CookieId, DepartmentId, DocumentId, MeasureId, PartyId, PersonId, RowId, SystemId } from "../ids";
import { ActivityParticulars, JointControllerParticulars } from "../particulars/schemas";
import { Day, Period } from "../periods";
import { Words } from "../words";
import { Workflow } from "../workflow/workflow";
import { DataSubjects, PersonalDataAnswer } from "./personal-data";
import { Purpose } from "./purposes";
import { InternalRecipient, Recipient, Transfer } from "./recipients";
import { RetentionRule } from "./retention";

export const ACTIVITY_STATUSES = ["draft", "in-review", "approved", "archived"] as const;
export const ActivityStatus = z.enum(ACTIVITY_STATUSES);
export type ActivityStatus = z.infer<typeof ActivityStatus>;

export const DPIA_RESULTS = ["not-required", "required", "done"] as const;

/** What the owner answers about one processing activity. Every field has a state, so an empty object is a whole draft. */
export const ActivityContent = z.strictObject({
  name: Words.default({}),
  description: fact(Words),
  departmentId: DepartmentId.nullable().default(null),
  ownerFunction: fact(Words),
  ownerPersonId: PersonId.nullable().default(null),
  controllerEntity: RowId.nullable().default(null),
  role: ActivityRole.default("controller"),
  jointControllers: answer(
    evidenced({
      id: RowId,
      partyId: PartyId,
      arrangement: fact(Words),
      particulars: JointControllerParticulars.prefault({}),
    }),
  ),
  /** For whom a processor works, and what it does for each: Art. 30(2)(a) and (b) GDPR. */
  controllersServed: answer(evidenced({ id: RowId, partyId: PartyId, processing: fact(Words) })),
  startedOn: fact(Day),
  endedOn: fact(Day),
  purposes: answer(Purpose),
  dataSubjects: answer(DataSubjects),
  personalData: PersonalDataAnswer,
  internalRecipients: answer(InternalRecipient),
  recipients: answer(Recipient),
  transfers: answer(Transfer),
  retentionRules: answer(RetentionRule),
  measures: answer(
    evidenced({ id: RowId, measureId: MeasureId.nullable().default(null), description: Words.default({}) }),
  ),
  cookies: answer(evidenced({ id: RowId, cookieId: CookieId })),
  systems: answer(evidenced({ id: RowId, systemId: SystemId })),
  automatedDecisions: fact(Words),
  profiling: fact(Words),
  dpia: fact(
    z.strictObject({
      result: z.enum(DPIA_RESULTS),
      reasons: Words.default({}),
      documentId: DocumentId.nullable().default(null),
    }),
  ),
  information: fact(Words),
  rights: answer(evidenced({ id: RowId, right: DataSubjectRight, exercise: Words.default({}) })),
  optOut: fact(Words),
  documents: answer(evidenced({ id: RowId, documentId: DocumentId })),
  particulars: ActivityParticulars.prefault({}),
  reviewInterval: fact(Period),
  nextReviewOn: fact(Day),
  /** Statements of a source that cannot both be true: both are kept, with where they stand. */
  contradictions: answer(
    z.strictObject({
      id: RowId,
      field: z.string().max(60),
      description: Words,
      evidence: z.array(Evidence).min(2).max(20),
    }),
  ),
});
export type ActivityContent = z.infer<typeof ActivityContent>;

/** The name of one content field: where threads, suggestions and questions have their place. */
export const ContentField = ActivityContent.keyof();
export type ContentField = z.infer<typeof ContentField>;
export const isContentField = (name: string): name is ContentField => Object.hasOwn(ActivityContent.shape, name);

/** A processing activity: its content, and what only the workflow changes. */
export const Activity = ActivityContent.extend({
  /** Fixed at creation and never given to another activity. */
  reference: z.string().regex(/^[A-Z]{2,8}-\d{4,6}$/),
  status: ActivityStatus,
  archivedReason: Words.nullable().default(null),
  /** The first day on which the processing no longer took place, as the reason says. */
  outOfUseSince: Day.nullable().default(null),
  workflow: Workflow.prefault({}),
});
export type Activity = z.infer<typeof Activity>;
