import type { Rule } from "../../rule";
import { controllerContactMissing } from "./controller-contact-missing";
import { dataCategoriesMissing } from "./data-categories-missing";
import { dataSubjectsMissing } from "./data-subjects-missing";
import { exceptionalTransferUndocumented } from "./exceptional-transfer-undocumented";
import { jointControllerMissing } from "./joint-controller-missing";
import { measuresMissing } from "./measures-missing";
import { nameUnclear } from "./name-unclear";
import { purposeMissing } from "./purpose-missing";
import { recipientsMissing } from "./recipients-missing";
import { representativeMissing } from "./representative-missing";
import { retentionIncomplete } from "./retention-incomplete";
import { retentionMissing } from "./retention-missing";
import { thirdCountryRecipientWithoutTransfer } from "./third-country-recipient-without-transfer";
import { transferDestinationMissing } from "./transfer-destination-missing";
import { transferStatementMissing } from "./transfer-statement-missing";

/** The rules of this topic, in the order of the catalogue. */
export const controllerRecordRules: readonly Rule[] = [
  controllerContactMissing,
  dataCategoriesMissing,
  dataSubjectsMissing,
  exceptionalTransferUndocumented,
  jointControllerMissing,
  measuresMissing,
  nameUnclear,
  purposeMissing,
  recipientsMissing,
  representativeMissing,
  retentionIncomplete,
  retentionMissing,
  thirdCountryRecipientWithoutTransfer,
  transferDestinationMissing,
  transferStatementMissing,
];
