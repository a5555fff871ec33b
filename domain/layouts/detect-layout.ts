import type { Grid } from "../grids/grid";
import type { ImportLayout } from "../imports/import-draft";
import type { MeaningRow } from "../imports/meaning";
import { inOneGo, type Steps } from "../steps";
import { areOurTables } from "../tables/sheets-in";
import { isCnil, readCnil } from "./cnil/read-cnil";
import { isCnpd, readCnpd } from "./cnpd/read-cnpd";
import { isDsk, readDsk } from "./dsk/read-dsk";
import { isEdps, readEdps } from "./edps/read-edps";
import { isIco, readIco } from "./ico/read-ico";

/** The layouts of authorities, by their own heads and labels; the register's own workbook has a reader of its own. */
type AuthorityLayout = Exclude<ImportLayout, "thirty" | "unknown">;

type LayoutReader = {
  isLaidOut: (grids: readonly Grid[]) => boolean;
  read: (grids: readonly Grid[]) => MeaningRow[];
};

/** Those with the most particular heads are asked first. */
const READERS: Record<AuthorityLayout, LayoutReader> = {
  cnil: { isLaidOut: isCnil, read: readCnil },
  ico: { isLaidOut: isIco, read: readIco },
  edps: { isLaidOut: isEdps, read: readEdps },
  cnpd: { isLaidOut: isCnpd, read: readCnpd },
  dsk: { isLaidOut: isDsk, read: readDsk },
};

// safe because the keys of the object are its layouts
const LAYOUTS = Object.keys(READERS) as AuthorityLayout[];

/** How a file is laid out; `unknown` ones are read by their headings. */
export const detectLayout = (grids: readonly Grid[]): ImportLayout => inOneGo(detectLayoutInSteps(grids));

/** The same, one layout after the other. */
export function* detectLayoutInSteps(grids: readonly Grid[]): Steps<ImportLayout> {
  if (areOurTables(grids)) return "thirty";
  for (const layout of LAYOUTS) {
    yield;
    if (READERS[layout].isLaidOut(grids)) return layout;
  }
  return "unknown";
}

/** What a file of an authority's layout says, as texts. */
export const readLayout = (layout: AuthorityLayout, grids: readonly Grid[]): MeaningRow[] =>
  READERS[layout].read(grids);
