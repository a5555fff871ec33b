import { getTranslations } from "next-intl/server";
import { currentReader } from "@/components/records/reader";
import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { PageHeader } from "@/components/ui/page-header";
import type { ErrorCode } from "@/domain/error-codes";
import { paths } from "@/lib/paths";
import type { verifyRegister } from "@/server/ledger/verify-register";

type Verdict = Awaited<ReturnType<typeof verifyRegister>>;
export type VerifyAnswer = { result: Verdict } | { refused: ErrorCode } | undefined;

const SHOWN = 20;

/** Asks the history to prove itself, and says in plain words what came out. */
export async function VerifyPage({ organisationId, checkpoint, answer }: VerifyPageProps) {
  const t = await getTranslations("proof");
  return (
    <>
      <PageHeader
        title={t("title")}
        intro={t("intro")}
        crumbs={[{ label: t("ledger"), href: paths.ledger(organisationId) }]}
      />
      <div className="max-w-3xl space-y-8">
        <Answer answer={answer} />
        <form method="get" className="space-y-4">
          <input type="hidden" name="check" value="now" />
          <div>
            <label htmlFor="checkpoint" className="font-semibold">
              {t("checkpoint")}
            </label>
            <p id="checkpoint-help" className="text-sm text-quiet">
              {t("checkpointHelp")}
            </p>
            <input
              id="checkpoint"
              name="checkpoint"
              defaultValue={checkpoint}
              autoComplete="off"
              spellCheck={false}
              aria-describedby="checkpoint-help"
              className="control mt-1"
            />
          </div>
          <Button type="submit">{t("check")}</Button>
        </form>
        <section aria-labelledby="proof-what">
          <h2 id="proof-what" className="border-b border-ink pb-1">
            {t("whatHeading")}
          </h2>
          <p className="mt-3">{t("what")}</p>
          <p className="mt-3">{t("without")}</p>
          <p className="mt-3">
            <a href={paths.api.verifyScript()} download className="link">
              {t("script")}
            </a>
          </p>
        </section>
      </div>
    </>
  );
}

async function Answer({ answer }: { answer: VerifyAnswer }) {
  const [t, errors, reader] = await Promise.all([getTranslations("proof"), getTranslations("errors"), currentReader()]);
  if (!answer) return null;
  if ("refused" in answer)
    return (
      <Notice tone="error" live title={errors(answer.refused)}>
        {answer.refused === "bad-input" && <p>{errors("fields.not-a-checkpoint")}</p>}
      </Notice>
    );
  const { entries, head, faults, checkpointed } = answer.result;
  if (faults.length === 0)
    return (
      <Notice live title={t(checkpointed ? "cleanWithCheckpoint" : "clean", { count: entries })}>
        <p>{t("head")}</p>
        <p className="mt-1 break-all font-mono text-sm">{head}</p>
      </Notice>
    );
  const distinct = new Map(faults.map((one) => [`${one.sequence} ${one.fault}`, one]));
  const listed = [...distinct.values()].slice(0, SHOWN);
  return (
    <Notice tone="error" live title={t("broken", { count: faults.length })}>
      <ul className="mt-1 list-disc ps-5">
        {listed.map(({ sequence, fault }) => (
          <li key={`${sequence} ${fault}`}>
            {t("entry", { sequence: reader.format.number(sequence) })}: {t(`faults.${fault}`)}
          </li>
        ))}
        {distinct.size > SHOWN && <li>{t("command.more", { count: distinct.size - SHOWN })}</li>}
      </ul>
      <p className="mt-3">{t("brokenWhatNow")}</p>
    </Notice>
  );
}

type VerifyPageProps = { organisationId: string; checkpoint: string; answer: VerifyAnswer };
