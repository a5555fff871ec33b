import { getTranslations } from "next-intl/server";
import type { Format } from "@/domain/format";
import { type ListedNoun, paths } from "@/lib/paths";
import { CountLines } from "./count-lines";

const LISTS: readonly { noun: string; list: ListedNoun }[] = [
  { noun: "party", list: "parties" },
  { noun: "system", list: "systems" },
  { noun: "cookie", list: "cookies" },
  { noun: "measure", list: "measures" },
  { noun: "department", list: "departments" },
  { noun: "document", list: "documents" },
];

/** How many of each shared noun the register holds. */
export async function SharedCounts({ organisationId, shared, format }: SharedCountsProps) {
  const t = await getTranslations("dashboard");
  const lines = LISTS.flatMap(({ noun, list }) => {
    const count = shared.find((one) => one.noun === noun)?.count ?? 0;
    if (count === 0) return [];
    const label = t(`shared.${noun}`, { count });
    return [{ key: noun, count: format.number(count), label, href: paths[list].list(organisationId) }];
  });
  return lines.length === 0 ? null : <CountLines id="shared" heading={t("shared.heading")} lines={lines} />;
}

type SharedCountsProps = {
  organisationId: string;
  shared: readonly { noun: string; count: number }[];
  format: Format;
};
