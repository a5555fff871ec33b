/** Reads a PDF as a reader's program would, for tests. */
import { readFile } from "node:fs/promises";
import { getDocument } from "pdfjs-dist/legacy/build/pdf.mjs";

type StructNode = { role?: string; children?: object[] };

export async function openPdf(file: string | Uint8Array) {
  const data = new Uint8Array(typeof file === "string" ? await readFile(file) : file);
  const document = await getDocument({ data, verbosity: 0 }).promise;
  const numbers = Array.from({ length: document.numPages }, (_, index) => index + 1);
  const pages = await Promise.all(
    numbers.map(async (number) => {
      const page = await document.getPage(number);
      const content = await page.getTextContent();
      return content.items.map((item) => ("str" in item ? item.str : "")).join(" ");
    }),
  );
  return { document, pages, text: pages.join(" ") };
}

export type OpenPdf = Awaited<ReturnType<typeof openPdf>>;

/** Every role in the tag tree of all pages. */
export async function rolesOf({ document }: OpenPdf): Promise<Set<string>> {
  const roles = new Set<string>();
  const visit = (node: StructNode) => {
    if (node.role) roles.add(node.role);
    for (const child of node.children ?? []) visit(child);
  };
  for (let number = 1; number <= document.numPages; number++) {
    const tree = await (await document.getPage(number)).getStructTree();
    if (tree) visit(tree);
  }
  return roles;
}

/** Text without what setting type adds or takes: spaces, line breaks, hyphens, break points. */
export function squeeze(text: string): string {
  return text.normalize("NFC").replace(/[\s\u00ad\u200b\u2010-]/g, "");
}
