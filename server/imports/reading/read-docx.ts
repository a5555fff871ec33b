import { SaxesParser } from "saxes";
import type { Grid } from "@/domain/grids/grid";

/** The tables of a document; a table inside a cell is read as text of that cell. */
export function readDocx(xml: Uint8Array): Grid[] {
  const grids: { name: string; rows: string[][] }[] = [];
  const parser = new SaxesParser();
  let depth = 0;
  let inText = false;
  let rows: string[][] = [];
  let cells: string[] = [];
  let cell = "";
  let span = 1;
  const broken = () => {
    if (cell !== "" && !cell.endsWith("\n")) cell += "\n";
  };
  parser.on("opentag", ({ name, attributes }) => {
    if (name === "w:tbl") {
      depth += 1;
      if (depth === 1) rows = [];
    } else if (depth === 1 && name === "w:tr") cells = [];
    else if (depth === 1 && name === "w:tc") {
      cell = "";
      span = 1;
    } else if (depth === 1 && name === "w:gridSpan") span = Math.min(Number(attributes["w:val"]) || 1, 50);
    else if (depth > 0 && name === "w:p") broken();
    else if (depth > 0 && name === "w:br") cell += "\n";
    else if (depth > 0 && name === "w:tab") cell += "\t";
    inText = name === "w:t";
  });
  parser.on("text", (text) => {
    if (inText && depth > 0) cell += text;
  });
  parser.on("closetag", ({ name }) => {
    if (name === "w:t") inText = false;
    else if (name === "w:tbl") {
      depth -= 1;
      if (depth === 0) grids.push({ name: `Table ${grids.length + 1}`, rows });
    } else if (depth === 1 && name === "w:tc") {
      cells.push(cell.replace(/\n+$/, ""), ...Array.from({ length: span - 1 }, () => ""));
    } else if (depth === 1 && name === "w:tr") rows.push(cells);
  });
  parser.write(Buffer.from(xml).toString("utf8")).close();
  return grids;
}
