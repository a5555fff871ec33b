import { codeOptions, countryOptions } from "@/components/records/choices";
import type { Reader } from "@/components/records/reader";
import { ADEQUACY_DECISIONS } from "@/domain/codes/adequacy";
import { SCC_SETS } from "@/domain/codes/transfer-tools";
import { THRESHOLDS } from "@/domain/law/law-kinds";
import { RETENTION_CLASSES } from "@/domain/particulars/of-rows";
import type { LawChoices } from "./law-subject";

/** Organisations stand by a code of three letters beside countries. */
const ORGANISATIONS = ADEQUACY_DECISIONS.map(({ destination }) => destination).filter((code) => code.length > 2);

/** What new entries of the law can be about, in the reader's language. */
export function lawChoices(reader: Reader): LawChoices {
  const countries = countryOptions(reader);
  const { t } = reader;
  return {
    countries,
    destinations: [...countries, ...ORGANISATIONS.map((code) => ({ value: code, label: code }))],
    sets: codeOptions(reader, "scc-sets", SCC_SETS),
    thresholds: THRESHOLDS.map((value) => ({ value, label: t(`law.thresholds.${value}`) })),
    classes: RETENTION_CLASSES.map((value) => ({
      value,
      label: t(`fields.retentionParticulars.class.choices.${value}`),
    })),
  };
}
