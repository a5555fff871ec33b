import { writeCnil } from "@/domain/layouts/cnil/write-cnil";
import { dskPaper } from "@/domain/layouts/dsk/dsk-paper";
import { writeEdps } from "@/domain/layouts/edps/write-edps";
import { writeIco } from "@/domain/layouts/ico/write-ico";
import type { Locale } from "@/domain/locales";
import type { Proof } from "@/domain/paper/frame";
import type { Register } from "@/domain/register";
import type { Speech } from "@/domain/sheet-values";
import { formatFor } from "@/lib/format";
import { translatorFor } from "@/lib/i18n/translator";
import { edpsDocx } from "./edps-docx";
import type { RegisterPaper } from "./pdf/paper";
import { workbookOf } from "./workbook-of";

/** A form speaks its authority's language, whatever that of its reader. */
async function speechIn(locale: Locale): Promise<Speech> {
  return { locale, translate: await translatorFor(locale), format: formatFor(locale) };
}

/** The controller template of the Information Commissioner's Office. */
export async function icoWorkbook(register: Register): Promise<Uint8Array> {
  const speech = await speechIn("en");
  return workbookOf(writeIco(register, speech), register, speech);
}

/** The simplified register of the CNIL; the register has no French words, so its own stand in the reader's language. */
export function cnilWorkbook(register: Register, speech: Speech): Promise<Uint8Array> {
  return workbookOf(writeCnil(register, speech), register, speech);
}

/** The German form, to be set as a PDF or as a Word document. */
export async function dskForm(register: Register, proof: Proof): Promise<RegisterPaper> {
  return dskPaper(register, await speechIn("de"), proof);
}

/** The record forms of the European Data Protection Supervisor, as a Word document. */
export async function edpsForms(register: Register): Promise<Uint8Array> {
  const speech = await speechIn("en");
  return edpsDocx(writeEdps(register, speech), speech);
}
