import type { Rule } from "../../rule";
import { adequacyEndsSoon } from "./adequacy-ends-soon";
import { adequacyNotInForce } from "./adequacy-not-in-force";
import { adequacyScopeUnconfirmed } from "./adequacy-scope-unconfirmed";
import { approvalMissing } from "./approval-missing";
import { clausesForSubjectImporter } from "./clauses-for-subject-importer";
import { clausesModuleMismatch } from "./clauses-module-mismatch";
import { clausesNotForTransfers } from "./clauses-not-for-transfers";
import { clausesRepealed } from "./clauses-repealed";
import { clausesSetMissing } from "./clauses-set-missing";
import { compellingInterestConditions } from "./compelling-interest-conditions";
import { dpfUnchecked } from "./dpf-unchecked";
import { dpfWithoutFallback } from "./dpf-without-fallback";
import { eeaAsThirdCountry } from "./eea-as-third-country";
import { exceptionClosedToAuthorities } from "./exception-closed-to-authorities";
import { exceptionForRegularTransfer } from "./exception-for-regular-transfer";
import { invalidFramework } from "./invalid-framework";
import { parentAccessUnassessed } from "./parent-access-unassessed";
import { remoteAccessWithoutTransfer } from "./remote-access-without-transfer";
import { supplementaryMeasuresMissing } from "./supplementary-measures-missing";
import { transferAssessmentMissing } from "./transfer-assessment-missing";
import { transferAssessmentOld } from "./transfer-assessment-old";
import { transferNotInNotice } from "./transfer-not-in-notice";
import { transferToolMissing } from "./transfer-tool-missing";

/** The rules of this topic, in the order of the catalogue. */
export const transfersRules: readonly Rule[] = [
  transferToolMissing,
  adequacyNotInForce,
  adequacyScopeUnconfirmed,
  adequacyEndsSoon,
  invalidFramework,
  dpfUnchecked,
  dpfWithoutFallback,
  clausesRepealed,
  clausesSetMissing,
  clausesModuleMismatch,
  clausesNotForTransfers,
  transferAssessmentMissing,
  transferAssessmentOld,
  supplementaryMeasuresMissing,
  exceptionForRegularTransfer,
  compellingInterestConditions,
  exceptionClosedToAuthorities,
  approvalMissing,
  remoteAccessWithoutTransfer,
  parentAccessUnassessed,
  clausesForSubjectImporter,
  eeaAsThirdCountry,
  transferNotInNotice,
];
