import { Downloads } from "@/components/progress/downloads";
import { Button } from "@/components/ui/button";

/** One file that can be taken away: its name as the button of the form around it, and what it is and for whom. */
export function FormatLine({ id, action, name, about, isFirst = false }: FormatLineProps) {
  return (
    <li className="border-b border-line py-3 last:border-b-0">
      <Downloads className="grid grid-cols-[minmax(0,1fr)] items-start gap-x-5 gap-y-2 sm:grid-cols-[10.5rem_minmax(0,1fr)]">
        <Button
          type="submit"
          variant={isFirst ? "primary" : "secondary"}
          formAction={action}
          aria-describedby={id}
          className="w-full max-w-xs"
        >
          {name}
        </Button>
        <p id={id} className="text-sm">
          {about}
        </p>
      </Downloads>
    </li>
  );
}

type FormatLineProps = {
  id: string;
  /** The address that answers with the file. */
  action: string;
  name: string;
  about: string;
  isFirst?: boolean;
};
