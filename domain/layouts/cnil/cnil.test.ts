import { describe, expect, it } from "vitest";
import type { Activity } from "../../activities/activity";
import { anActivity } from "../../activities/activity.fixture";
import type { MeaningRow } from "../../imports/meaning";
import type { Register } from "../../register";
import { doubledIn, droppedFrom, inUse, speechIn, textsIn } from "../layouts.fixture";
import { CNIL_HOLDS, FICHE_SHEET } from "./cells";
import { readCnil } from "./read-cnil";
import { writeCnil } from "./write-cnil";

const written = async (register = inUse) => writeCnil(register, await speechIn("en"));
const words = (en: string) => ({ en });
const given = <Item>(...items: Item[]) => ({ answer: "given" as const, items });
const registerOf = (state: Activity): Register => ({
  ...inUse,
  activities: inUse.activities.slice(0, 1).map((entry) => ({ ...entry, state })),
});
const textsOf = (row: MeaningRow | undefined, meaning: string) =>
  row?.cells.filter((cell) => cell.meaning === meaning).map(({ text }) => text);

describe("the CNIL's register, written", () => {
  it("has the sheets and the cells of the template", async () => {
    const grids = await written();
    expect(grids.map(({ name }) => name)).toEqual([
      "2_-_Liste_des_traitements",
      "3_-_Modèle VVT-0007",
      "3_-_Modèle VVT-0008",
      "5_-_Listes",
      "Sans place dans le modèle",
    ]);
    const [list, fiche] = grids;
    expect(list?.rows[8]?.slice(0, 2)).toEqual(["Job applications", "VVT-0007"]);
    expect([list?.rows[0]?.[2], list?.rows[4]?.[6], list?.rows[8]?.[7]]).toEqual([
      "Acme GmbH",
      "Muster Datenschutz",
      "Oui",
    ]);
    expect([fiche?.rows[3]?.[1], fiche?.rows[16]?.[1]]).toEqual(["Job applications", "Choosing applicants"]);
    expect([fiche?.rows[24]?.[1], fiche?.rows[24]?.[4]]).toEqual([
      "Contact data (Telephone number)",
      "6 months from the refusal\nReferees: Until hiring ends",
    ]);
    expect(fiche?.rows[38]?.[0]).toBe("Données concernant la santé");
    expect(fiche?.rows[58]?.slice(1, 6)).toEqual([
      "Cloud Inc.",
      "United States",
      "Clauses contractuelles types (CCT)",
      "",
      "On request",
    ]);
    expect(fiche?.choices?.map(({ fromRow, toRow }) => [fromRow, toRow])).toEqual([
      [43, 44],
      [47, 50],
      [53, 55],
      [58, 61],
    ]);
  });

  it("drops no word, day or code of an activity: what has no cell stands on a sheet of its own", async () => {
    // These three stand in cells of their own, or in the words of the template's own lists.
    const inItsWords = ["Hauptstr. 1, 44787 Bochum", "Special category (Art. 9 GDPR)", "Processor"];
    expect(droppedFrom(await written(), await speechIn("en"))).toEqual(inItsWords);
    const cells = textsIn(await written());
    expect(cells).toEqual(expect.arrayContaining(["Hauptstr. 1", "44787", "Bochum", "Sous-traitants"]));
  });

  it("lists nothing that has its cell", async () => {
    const grids = await written();
    // The person who is asked about the activity happens to be the officer, who has cells.
    expect(doubledIn(grids.slice(0, -1), grids.at(-1), await speechIn("en"))).toEqual(["Erika Muster"]);
  });

  it("joins in the last line of a kind what has no line left, and reads it apart again", async () => {
    const names = Array.from({ length: 8 }, (_, index) => `Purpose ${index + 1}`);
    const state = anActivity(
      {
        name: words("Many"),
        purposes: given(...names.map((name, index) => ({ id: `p${index}`, name: words(name) }))),
        internalRecipients: given(
          ...["One", "Two"].map((name) => ({ id: `i${name.toLowerCase()}`, description: words(name) })),
        ),
        recipients: given(
          ...["bank", "lawyer", "auditor"].map((category) => ({ id: category, category, role: "processor" as const })),
        ),
      },
      "approved",
    );
    const grids = await written(registerOf(state));
    expect(grids[1]?.rows[21]?.[1]).toBe("Purpose 6; Purpose 7; Purpose 8");
    expect(grids[1]?.rows[50]?.slice(1, 5)).toEqual(["Sous-traitants; Sous-traitants", "", "", "Lawyer; Auditor"]);
    const row = readCnil(grids).find(({ kind }) => kind === "activity");
    expect(textsOf(row, "processors")).toEqual(["Bank", "Lawyer", "Auditor"]);
    expect(textsOf(row, "internal-recipients")).toEqual(["One", "Two"]);
  });
});

describe("the CNIL's register, read", () => {
  it("comes back with every meaning that it holds", async () => {
    const rows = readCnil(await written());
    expect(rows.map(({ kind }) => kind)).toEqual(["organisation", "activity", "activity"]);
    const meanings = new Set(rows[1]?.cells.map(({ meaning }) => meaning));
    expect(CNIL_HOLDS.filter((meaning) => !meanings.has(meaning))).toEqual([]);
    expect(textsOf(rows[1], "reference")).toEqual(["VVT-0007"]);
    const transfers = rows[1]?.cells.filter(({ of }) => of === "transfer-59-1").map(({ meaning }) => meaning);
    expect(transfers).toEqual(["third-countries", "safeguards", "safeguards"]);
    expect(textsOf(rows[1], "third-countries")?.[0]).toBe("Cloud Inc., United States");
  });

  it("takes untouched drop-downs for blanks, skips the example, and finds lines that have moved or lost an accent", () => {
    const prompt = "Sélectionnez un élément dans cette liste déroulante ►";
    const fiche = [
      [],
      ["Modele de fiche de registre a completer"],
      ["Nom du  traitement", "Paie"],
      ["N° / RÉF", "T-1"],
      ["Finalité principale :", "Payer les salariés"],
      ["Catégories de personnes concernées", "Description", "", "", "Précisions"],
      ["Catégorie de personnes 1", "Salariés", "", "", ""],
      ["Catégorie de personnes 2", prompt, "", "", prompt],
      ["Destinataires", "Type de destinataire", "", "", "Précisions"],
      ["Destinataire 1", "Sous-traitants", "", "", "Silae"],
      ["Transferts hors UE", "Destinataire", "Pays", "Type de Garanties", "", "Liens vers la documentation"],
      ["Organisme destinataire 1", "Silae Inc.", "États-Unis", "Privacy shield", "", ""],
    ];
    const list = [
      ["Nom du traitement", "N° / RÉF"],
      ["(EXEMPLE) Gestion de la paie", "1 - Exemple"],
      ["Paie", "T-1"],
      ["Recrutement", "T-2", "", "", "Choisir"],
    ];
    const rows = readCnil([
      { name: "2_-_Liste_des_traitements", rows: list },
      { name: FICHE_SHEET, rows: fiche },
      {
        name: "4_-_Exemple_de_fiche",
        rows: [
          ["Nom du traitement", "(EXEMPLE) Gestion de la paie"],
          ["Finalité principale", "Paie"],
        ],
      },
    ]);
    expect(rows.map(({ cells }) => cells.map(({ meaning, text }) => [meaning, text]))).toEqual([
      [
        ["name", "Paie"],
        ["reference", "T-1"],
        ["purposes", "Payer les salariés"],
        ["data-subjects", "Salariés"],
        ["processors", "Silae"],
        ["third-countries", "Silae Inc., États-Unis"],
        ["safeguards", "Privacy shield"],
      ],
      [
        ["name", "Recrutement"],
        ["reference", "T-2"],
        ["purposes", "Choisir"],
      ],
    ]);
  });
});
