import type { Rule } from "../../rule";
import { cookieOutlivesRetention } from "./cookie-outlives-retention";
import { noTransferWithThirdCountry } from "./no-transfer-with-third-country";
import { profilingDenied } from "./profiling-denied";
import { purposeNotInNotice } from "./purpose-not-in-notice";
import { retentionOutlivesContract } from "./retention-outlives-contract";
import { roleContradictsParties } from "./role-contradicts-parties";
import { statementsContradict } from "./statements-contradict";

/** The rules of this topic, in the order of the catalogue. */
export const contradictionsRules: readonly Rule[] = [
  cookieOutlivesRetention,
  noTransferWithThirdCountry,
  profilingDenied,
  purposeNotInNotice,
  roleContradictsParties,
  statementsContradict,
  retentionOutlivesContract,
];
