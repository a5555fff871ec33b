/**
 * Lets a child process import as the rest of the house does: from the root by `@/`, and without the endings of names.
 * The command line has another loader for that, which takes a second to begin with and twice the memory. Node runs this
 * file as it stands.
 */
import { type ResolveFnOutput, registerHooks } from "node:module";

const root = new URL("../../", import.meta.url);
const isOurs = (parent: string) => parent.startsWith(root.href) && !parent.includes("/node_modules/");

/** A file of the house; no folder of it stands for a file, so that no disk need be asked. */
function ownFile(name: string, parent: string) {
  const url = name.startsWith("@/") ? new URL(name.slice(2), root) : new URL(name, parent);
  if (url.pathname.endsWith(".json"))
    return { url: url.href, format: "json", importAttributes: { type: "json" }, shortCircuit: true };
  if (!url.pathname.endsWith(".ts")) url.pathname += ".ts";
  return { url: url.href, format: "module-typescript", shortCircuit: true };
}

/** The modules of packages that are known to be of the newer kind. */
const modules = new Set<string>();

/** Where a package is that some file of the house named: it is the same place for all of them. */
const packages = new Map<string, ResolveFnOutput>();

registerHooks({
  resolve(name, context, next) {
    const parent = context.parentURL ?? "";
    if (isOurs(parent) && /^(@\/|\.)/.test(name)) return ownFile(name, parent);
    // Node reads the whole description of a package anew for each of its files; of a large one that takes half a second.
    if (modules.has(parent) && /^\..*\.js$/.test(name)) {
      const url = new URL(name, parent).href;
      modules.add(url);
      return { url, format: "module", shortCircuit: true };
    }
    const known = isOurs(parent) ? packages.get(name) : undefined;
    if (known) return known;
    const found = next(name, context);
    if (isOurs(parent)) packages.set(name, { ...found, shortCircuit: true });
    if (found.format === "module" && found.url.includes("/node_modules/")) modules.add(found.url);
    return found;
  },
});
