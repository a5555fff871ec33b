import { sectionOfField } from "@/components/activities/activity-form-sections";
import type { Reader } from "@/components/records/reader";
import { wordsOf } from "@/domain/findings/words-of";
import { paths } from "@/lib/paths";
import type { ShownFinding } from "@/server/findings/list";

export type Names = Record<string, { en: string; de: string }>;

/** What a finding says in the reader's language, and where it is mended. */
export type FindingWords = {
  key: string;
  title: string;
  why: string;
  remedy: string;
  source: string;
  field: string;
  href: string;
};

const NOUN_FIELDS = {
  party: "party",
  system: "system",
  measure: "measure",
  cookie: "cookie",
  organisation: "organisation",
};

function fieldLabel({ noun, place }: ShownFinding, { t }: Reader): string {
  return t(noun === "activity" ? `fields.${place.field}.label` : `fields.${NOUN_FIELDS[noun]}.${place.field}.label`);
}

/** The form in which a finding is mended. */
export function mendingPath(organisationId: string, { noun, recordId, place }: ShownFinding): string {
  switch (noun) {
    case "activity":
      return paths.editActivity(organisationId, recordId, sectionOfField(place.field) ?? "identity");
    case "organisation":
      return paths.editOrganisation(organisationId);
    case "party":
      return paths.parties.edit(organisationId, recordId);
    case "system":
      return paths.systems.edit(organisationId, recordId);
    case "measure":
      return paths.measures.edit(organisationId, recordId);
    case "cookie":
      return paths.cookies.edit(organisationId, recordId);
  }
}

export function findingWords(
  organisationId: string,
  finding: ShownFinding,
  names: Names,
  reader: Reader,
): FindingWords {
  const { rule, place } = finding;
  const nameOf = (id: string) => names[id]?.[reader.locale] || reader.t("findings.unknownRecord");
  return {
    key: finding.key,
    ...wordsOf(rule, place.about, reader, nameOf),
    field: fieldLabel(finding, reader),
    href: mendingPath(organisationId, finding),
  };
}
