import type { z } from "zod";
import type { FieldError, FieldErrorCode } from "./error-codes";

const FORMATS: Record<string, FieldErrorCode> = { email: "not-an-email", url: "not-a-web-address", date: "not-a-day" };

function codeOf(issue: z.core.$ZodIssue): Omit<FieldError, "path"> {
  switch (issue.code) {
    case "too_small":
      return issue.origin === "string" && issue.minimum === 1
        ? { code: "required" }
        : { code: "too-short", params: { minimum: Number(issue.minimum) } };
    case "too_big":
      return issue.origin === "string"
        ? { code: "too-long", params: { maximum: Number(issue.maximum) } }
        : { code: "too-many", params: { maximum: Number(issue.maximum) } };
    case "invalid_format":
      if (issue.format === "regex" && issue.pattern?.startsWith("/^P(?!$)")) return { code: "not-a-period" };
      return { code: FORMATS[issue.format] ?? "not-in-list" };
    case "invalid_value":
      return { code: "not-in-list" };
    case "unrecognized_keys":
      return { code: "unknown-field" };
    case "invalid_type":
      return { code: issue.input === undefined || issue.input === null ? "required" : "wrong-shape" };
    case "invalid_union":
    case "not_multiple_of":
    case "invalid_key":
    case "invalid_element":
    case "custom":
      return { code: "wrong-shape" };
  }
}

/** The option of a union that the input came nearest to: its faults say more than "wrong shape". */
function nearest(issue: z.core.$ZodIssueInvalidUnion): z.core.$ZodIssue[] | undefined {
  return issue.errors.filter((issues) => issues.length > 0).sort((one, other) => other.length - one.length)[0];
}

/** The faults of a zod error as places and codes, without words; unknown keys are named one by one. */
export function fieldErrorsOf(issues: readonly z.core.$ZodIssue[], prefix: readonly PropertyKey[] = []): FieldError[] {
  return issues.flatMap((issue): FieldError[] => {
    const at = [...prefix, ...issue.path];
    const path = at.map(String).join(".");
    if (issue.code === "unrecognized_keys")
      return issue.keys.map((key) => ({ path: [...at, key].map(String).join("."), code: "unknown-field" }));
    if (issue.code === "invalid_union") {
      const best = nearest(issue);
      if (best) return fieldErrorsOf(best, at);
    }
    return [{ path, ...codeOf(issue) }];
  });
}
