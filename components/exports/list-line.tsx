import { getTranslations } from "next-intl/server";
import { Downloads } from "@/components/progress/downloads";
import { Button } from "@/components/ui/button";
import { LIST_FORMATS } from "@/domain/lists/register-list";

/** One list that can be taken away, with a button of the form around it for each format. */
export async function ListLine({ id, action, name, about }: ListLineProps) {
  const t = await getTranslations("exports.lists");
  return (
    <li className="border-b border-line py-3 last:border-b-0">
      <Downloads className="grid grid-cols-[minmax(0,1fr)] items-start gap-x-5 gap-y-2 sm:grid-cols-[10.5rem_minmax(0,1fr)]">
        <div className="flex gap-2">
          {LIST_FORMATS.map((format) => (
            <Button
              key={format}
              type="submit"
              variant="secondary"
              className="px-2.5"
              formAction={action}
              name="format"
              value={format}
              aria-label={t("download", { list: name, format: t(`formats.${format}`) })}
              aria-describedby={id}
            >
              {t(`formats.${format}`)}
            </Button>
          ))}
        </div>
        <p id={id} className="text-sm">
          <span className="font-semibold">{name}.</span> {about}
        </p>
      </Downloads>
    </li>
  );
}

type ListLineProps = {
  id: string;
  /** The address that answers with the file. */
  action: string;
  name: string;
  about: string;
};
