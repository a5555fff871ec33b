/** One thing to choose, with its words in the reader's language. `group` gathers options under a heading. */
export type Option = { value: string; label: string; detail?: string | undefined; group?: string | undefined };

/** Options in their groups, in the order in which the groups first appear. */
export function grouped(options: readonly Option[]): [string, Option[]][] {
  const groups = new Map<string, Option[]>();
  for (const option of options) groups.set(option.group ?? "", [...(groups.get(option.group ?? "") ?? []), option]);
  return [...groups];
}
