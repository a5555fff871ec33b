import Link from "next/link";
import type { Names } from "./states";

/** The name of a record as a link to its page; the bare id only where the record itself may not be seen. */
export function RecordName({ id, names }: { id: string; names: Names }) {
  const name = names.get(id);
  if (!name?.text) return <span className="text-quiet">{id}</span>;
  if (!name.href) return <span>{name.text}</span>;
  return (
    <Link href={name.href} prefetch={false} className="link">
      {name.text}
    </Link>
  );
}
