/** Whether a value has parts: an object or a list. */
export const isTree = (value: unknown): value is Record<string, unknown> => typeof value === "object" && value !== null;

/** Whether two values of a record say the same, whatever the order of their properties; absent and undefined are one. */
export function sameValue(one: unknown, other: unknown): boolean {
  if (!isTree(one) || !isTree(other)) return one === other;
  if (Array.isArray(one) !== Array.isArray(other)) return false;
  return [...new Set([...Object.keys(one), ...Object.keys(other)])].every((key) => sameValue(one[key], other[key]));
}
