import type { Rule } from "../../rule";
import { compatibilityUntested } from "./compatibility-untested";
import { dataVeryBroad } from "./data-very-broad";
import { manyPurposes } from "./many-purposes";
import { noticeOlderThanPurposes } from "./notice-older-than-purposes";
import { purposeVague } from "./purpose-vague";

/** The rules of this topic, in the order of the catalogue. */
export const purposesRules: readonly Rule[] = [
  compatibilityUntested,
  dataVeryBroad,
  manyPurposes,
  purposeVague,
  noticeOlderThanPurposes,
];
