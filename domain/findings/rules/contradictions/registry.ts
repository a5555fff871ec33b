import type { Rule } from "../../rule";
import { cookieOutlivesRetention } from "./cookie-outlives-retention";
import { noTransferWithThirdCountry } from "./no-transfer-with-third-country";
import { profilingDenied } from "./profiling-denied";
import { purposeNotInNotice } from "./purpose-not-in-notice";
import { roleContradictsParties } from "./role-contradicts-parties";
import { statementsContradict } from "./statements-contradict";

/** The rules of this topic, in the order of the catalogue. */
export const contradictionsRules: readonly Rule[] = [
  noTransferWithThirdCountry,
  cookieOutlivesRetention,
  profilingDenied,
  purposeNotInNotice,
  statementsContradict,
  roleContradictsParties,
];
