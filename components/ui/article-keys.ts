const CITATION = /^(?:Art\. )?(\d+)(?: Abs\. (\d+)|\((\d+)\))?(?: S\. \d+)?(?: (?:lit|Nr)\. (\w+)|\((\w+)\))?/;

/**
 * The keys of the explanations that a citation leads to, in either language: "Art. 4(7), 30(1)(a) GDPR" and
 * "Art. 4 Nr. 7, Art. 30 Abs. 1 S. 2 lit. a DSGVO" are both 4-7 and 30-1-a.
 */
export function articleKeys(citation: string): string[] {
  if (citation.includes("TDDDG")) return ["tdddg-25"];
  let article = "";
  let counts = false;
  return citation
    .replace(/^\D*?(?=Art\.)/, "")
    .split(", ")
    .map((part) => {
      const text = part.startsWith("Abs. ") || (counts && /^\d/.test(part)) ? `Art. ${article} ${follow(part)}` : part;
      const [, number = "", germanParagraph, paragraph, germanPoint, point] = CITATION.exec(text) ?? [];
      article = number;
      counts = text.includes(" Nr. ");
      return [number, germanParagraph ?? paragraph, germanPoint ?? point].filter(Boolean).join("-");
    })
    .filter(Boolean);
}

/** "Art. 4 Nr. 7, 8" goes on with a number, "Art. 5 Abs. 1, Abs. 2" with a paragraph. */
function follow(part: string): string {
  return part.startsWith("Abs. ") ? part : `Nr. ${part}`;
}
