import type { Rule } from "../../rule";
import { noticeMissing } from "./notice-missing";
import { noticeOld } from "./notice-old";
import { noticeOlderThanChange } from "./notice-older-than-change";
import { objectionRouteMissing } from "./objection-route-missing";
import { rightsMismatch } from "./rights-mismatch";
import { sourceMissing } from "./source-missing";

/** The rules of this topic, in the order of the catalogue. */
export const transparencyRules: readonly Rule[] = [
  noticeMissing,
  noticeOlderThanChange,
  objectionRouteMissing,
  rightsMismatch,
  sourceMissing,
  noticeOld,
];
