import type { Rule } from "../../rule";
import { applicantsTooLong } from "./applicants-too-long";
import { deletionUnconfirmed } from "./deletion-unconfirmed";
import { deletionUnorganised } from "./deletion-unorganised";
import { retentionLawMissing } from "./retention-law-missing";
import { retentionStartMissing } from "./retention-start-missing";
import { retentionTooLong } from "./retention-too-long";
import { retentionTooShort } from "./retention-too-short";
import { retentionUnlimited } from "./retention-unlimited";
import { retentionVague } from "./retention-vague";
import { videoTooLong } from "./video-too-long";
import { vouchersTenYears } from "./vouchers-ten-years";

/** The rules of this topic, in the order of the catalogue. */
export const retentionRules: readonly Rule[] = [
  retentionVague,
  retentionUnlimited,
  retentionTooLong,
  applicantsTooLong,
  retentionTooShort,
  retentionStartMissing,
  retentionLawMissing,
  videoTooLong,
  vouchersTenYears,
  deletionUnorganised,
  deletionUnconfirmed,
];
