import { getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import type { Reader } from "@/components/records/reader";
import { Link } from "@/components/ui/link";
import type { Finding } from "@/domain/reviews/around";
import { wordsIn } from "@/domain/words";
import { recordPath } from "@/lib/paths";
import type { Review } from "./review-page";

type Said = { key: string; text: string; href?: string | undefined };

const dayOf = (instant: number): string => new Date(instant).toISOString().slice(0, 10);

/** A finding in the reader's words, and the page of the record that it is about. */
function say(finding: Finding, { activity }: Review, reader: Reader): Said {
  const { t, format, locale } = reader;
  const words = (params: Record<string, string>) => t(`reviews.one.finding.${finding.kind}`, params);
  const nameOf = (id: string) => activity.linked.find((record) => record.id === id)?.label[locale] ?? "";
  switch (finding.kind) {
    case "contract-ended":
    case "contract-ends": {
      const title = wordsIn(finding.title, locale).text || t("reviews.one.finding.contract");
      return {
        key: `${finding.partyId} ${finding.on}`,
        text: words({ title, name: nameOf(finding.partyId), on: format.day(finding.on) }),
        href: recordPath(activity.organisationId, "party", finding.partyId),
      };
    }
    case "adequacy-ended":
    case "adequacy-ends":
    case "adequacy-began": {
      const { country, decision, on } = finding;
      return {
        key: `${finding.kind} ${country} ${on}`,
        text: words({ country: format.country(country), decision, on: format.day(on) }),
      };
    }
    case "clauses-repealed":
      return {
        key: finding.set,
        text: words({ set: t(`codes.scc-sets.${finding.set}`), on: format.day(finding.on) }),
      };
    case "changed": {
      const { id, noun, at } = finding;
      return {
        key: id,
        text: words({ noun: t(`reviews.one.nouns.${noun}`), name: nameOf(id), on: format.day(dayOf(at)) }),
        href: recordPath(activity.organisationId, noun, id),
      };
    }
    default:
      return { key: finding.kind, text: words({}) };
  }
}

/** What changed around an activity since it was checked last, the gravest first. */
export async function ReviewFindings({ review, reader }: { review: Review; reader: Reader }): Promise<ReactNode> {
  const t = await getTranslations("reviews.one");
  const said = review.findings.map((finding) => say(finding, review, reader));
  return (
    <section
      aria-labelledby="around"
      className={said.length > 0 ? "border-s-4 border-warning bg-sunk px-4 py-3" : "border-s-4 border-line px-4 py-3"}
    >
      <h2 id="around" className="text-base">
        {t("around.heading")}
      </h2>
      {said.length === 0 ? (
        <p className="mt-1 text-quiet">{t("around.none")}</p>
      ) : (
        <ul className="mt-1 list-disc space-y-1 ps-5">
          {said.map(({ key, text, href }) => (
            <li key={key}>
              {href ? (
                <Link href={href} prefetch={false} className="link">
                  {text}
                </Link>
              ) : (
                text
              )}
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
