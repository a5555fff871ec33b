type Tree = { [key: string]: Tree | unknown };

const isTree = (value: unknown): value is Tree => typeof value === "object" && value !== null && !Array.isArray(value);

/** The parts of a tree of messages that the dotted paths name ("forms", "fields.purposes"), in their places. */
export function pickMessages(messages: Tree, paths: readonly string[]): Tree {
  const picked: Tree = {};
  for (const path of paths) {
    const keys = path.split(".");
    let from: unknown = messages;
    let into: Tree = picked;
    keys.forEach((key, index) => {
      from = isTree(from) ? from[key] : undefined;
      if (index === keys.length - 1) {
        if (from !== undefined) into[key] = from;
        return;
      }
      const next = into[key];
      const branch: Tree = isTree(next) ? { ...next } : {};
      into[key] = branch;
      into = branch;
    });
  }
  return picked;
}
