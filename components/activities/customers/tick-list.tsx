import { useId } from "react";

/** Any number of customers, each with what is told beneath the name. */
export function TickList({ legend, help, rows, isTicked, onTick, children }: TickListProps) {
  const id = useId();
  return (
    <fieldset className="min-w-0" aria-describedby={`${id}-help`}>
      <legend className="font-semibold">{legend}</legend>
      <p id={`${id}-help`} className="text-sm text-quiet">
        {help}
      </p>
      {children}
      <div className="mt-1 max-h-72 columns-[16rem] gap-6 overflow-y-auto">
        {rows.map((row) => (
          <label key={row.id} className="flex min-h-8 break-inside-avoid gap-2 py-1">
            <input
              type="checkbox"
              checked={isTicked(row.id)}
              onChange={(event) => onTick(row.id, event.target.checked)}
            />
            <span className="min-w-0 break-words">
              {row.name}
              <span className="block text-sm text-quiet">{row.detail}</span>
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}

/** A set with somebody in it or not. */
export function withTick(set: ReadonlySet<string>, id: string, isIn: boolean): ReadonlySet<string> {
  const next = new Set(set);
  if (isIn) next.add(id);
  else next.delete(id);
  return next;
}

type TickListProps = {
  legend: string;
  help: string;
  rows: readonly { id: string; name: string; detail: string }[];
  isTicked: (id: string) => boolean;
  onTick: (id: string, isTicked: boolean) => void;
  children?: React.ReactNode;
};
