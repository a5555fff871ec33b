import type { Rule } from "../../rule";
import { abbreviationUnexplained } from "./abbreviation-unexplained";
import { breachUnreviewed } from "./breach-unreviewed";
import { departmentMissing } from "./department-missing";
import { draftWhileRunning } from "./draft-while-running";
import { exportUntested } from "./export-untested";
import { onlyALink } from "./only-a-link";
import { outdatedTerm } from "./outdated-term";
import { possibleDuplicate } from "./possible-duplicate";
import { reviewOverdue } from "./review-overdue";
import { worksAgreementMissing } from "./works-agreement-missing";

/** The rules of this topic, in the order of the catalogue. */
export const governanceRules: readonly Rule[] = [
  reviewOverdue,
  departmentMissing,
  draftWhileRunning,
  onlyALink,
  abbreviationUnexplained,
  possibleDuplicate,
  exportUntested,
  worksAgreementMissing,
  breachUnreviewed,
  outdatedTerm,
];
