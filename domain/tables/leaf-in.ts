import type { ImportFaultCode } from "../imports/import-draft";
import type { Leaf } from "./plan";

const YES = new Set(["yes", "ja", "true", "wahr", "x", "1"]);
const NO = new Set(["no", "nein", "false", "falsch", "0"]);

/** A day as people write it in German, or in a spreadsheet that changed the ISO form. */
function isoDay(text: string): string {
  const [, day = "", month = "", year = ""] = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/.exec(text) ?? [];
  return year ? `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}` : text;
}

function rawOf({ form }: Leaf, text: string): unknown {
  const plain = text.trim();
  switch (form) {
    case "flag": {
      const lower = plain.toLowerCase();
      return YES.has(lower) ? true : NO.has(lower) ? false : plain;
    }
    case "count":
      return /^-?\d+(\.0+)?$/.test(plain) ? Number(plain) : plain;
    case "day":
      return isoDay(plain);
    case "code":
    case "period":
      return plain;
    case "text":
      return text;
  }
}

/** The value that a text says, or undefined where the schema of the cell does not take it. */
export function readLeaf(leaf: Leaf, text: string): unknown {
  for (const raw of [rawOf(leaf, text), text.trim()]) {
    const read = leaf.schema.safeParse(raw);
    if (read.success) return read.data;
  }
  return undefined;
}

/** Why a text is no value of the cell. */
export function faultOf({ form, schema }: Leaf, text: string): ImportFaultCode {
  switch (form) {
    case "code":
      return "unknown-code";
    case "day":
      return "not-a-day";
    case "period":
      return "not-a-period";
    case "count":
      return "not-a-number";
    case "flag":
      return "unknown-code";
    case "text": {
      const issue = schema.safeParse(text).error?.issues[0];
      return issue?.code === "too_big" ? "too-long" : "bad-value";
    }
  }
}
