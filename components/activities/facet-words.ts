import { getTranslations } from "next-intl/server";
import { currentReader } from "@/components/records/reader";
import type { OwnTerm } from "@/domain/organisations/organisation";
import type { FacetWords } from "./facet-labels";

/** How the reader of this request calls the values of facets, with the terms of the organisation. */
export async function facetWords(terms: readonly OwnTerm[]): Promise<FacetWords> {
  const [reader, codes] = await Promise.all([currentReader(), getTranslations("codes")]);
  const translate = (key: string, params?: Record<string, string | number>) => codes(key, params);
  return {
    locale: reader.locale,
    t: reader.t,
    format: reader.format,
    terms,
    codes: Object.assign(translate, { has: (key: string) => codes.has(key) }),
  };
}
