import { customAlphabet } from "nanoid";
import { ID_PREFIXES, type Noun } from "@/domain/ids";

const random = customAlphabet("0123456789abcdefghjkmnpqrstvwxyz", 16);

/** A new id for a link to a questionnaire. */
export const newLinkId = (): string => `lnk_${random()}`;

/** A new id for a file that waits to be taken in. */
export const newUploadId = (): string => `upl_${random()}`;

/** A new id for a record of a noun, never used before. */
export function newId(noun: Noun): string {
  return `${ID_PREFIXES[noun]}_${random()}`;
}
