/** What the history calls an author who has no account today. */
export function unnamedActor(actor: string): "operator" | "throughLink" | "formerAccount" {
  if (actor === "operator") return "operator";
  return actor.startsWith("link:") ? "throughLink" : "formerAccount";
}
