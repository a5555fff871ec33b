import type { Rule } from "../../rule";
import { germanOfficerMissing } from "./german-officer-missing";
import { groupSharingWithoutBasis } from "./group-sharing-without-basis";
import { jointArrangementMissing } from "./joint-arrangement-missing";
import { jointEssenceUnavailable } from "./joint-essence-unavailable";
import { officerConflict } from "./officer-conflict";
import { officerMissing } from "./officer-missing";
import { officerNotNotified } from "./officer-not-notified";
import { partyOnBothSides } from "./party-on-both-sides";
import { processorContractMissing } from "./processor-contract-missing";
import { processorContractOutdated } from "./processor-contract-outdated";
import { processorUnchecked } from "./processor-unchecked";
import { recipientVague } from "./recipient-vague";
import { socialMediaWithoutJointControl } from "./social-media-without-joint-control";
import { subProcessorsUnauthorised } from "./sub-processors-unauthorised";

/** The rules of this topic, in the order of the catalogue. */
export const recipientsRules: readonly Rule[] = [
  processorContractMissing,
  processorContractOutdated,
  subProcessorsUnauthorised,
  processorUnchecked,
  jointArrangementMissing,
  jointEssenceUnavailable,
  socialMediaWithoutJointControl,
  partyOnBothSides,
  groupSharingWithoutBasis,
  officerMissing,
  germanOfficerMissing,
  officerConflict,
  officerNotNotified,
  recipientVague,
];
