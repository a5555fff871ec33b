import { getTranslations } from "next-intl/server";
import type { ErrorCode } from "@/domain/error-codes";

/** A link that opens nothing: why, and what to do. */
export async function ClosedLink({ refused }: { refused: ErrorCode }) {
  const [t, errors] = await Promise.all([getTranslations("questionnaire.guest"), getTranslations("errors")]);
  return (
    <>
      <h1>{t("closed")}</h1>
      <p className="mt-2">{errors(refused)}</p>
    </>
  );
}
