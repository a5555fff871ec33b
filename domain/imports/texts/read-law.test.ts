import { describe, expect, it } from "vitest";
import { readLegalBases } from "./legal-bases";
import { provisionsIn } from "./provisions";
import { readSafeguards } from "./safeguards";

describe("legal bases", () => {
  it.each([
    ["Art. 6 Abs. 1 lit. b DSGVO, § 26 BDSG", ["b: § 26 BDSG"]],
    ["Art. 6 Abs. 1 S. 1 lit. f DSGVO", ["f"]],
    ["Art. 6 Abs. 1 UAbs. 1 Buchst. b DSGVO", ["b"]],
    ["Art. 6 Abs. 1 lit. a, b und f DSGVO", ["a", "b", "f"]],
    ["Art. 6 I b DSGVO", ["b"]],
    ["6 Abs. 1 f", ["f"]],
    ["6(1)(f) GDPR", ["f"]],
    ["Art. 6 (1) a", ["a"]],
    ["article 6.1.c", ["c"]],
    ["Art 6.1 (b), Art 6.1(f)", ["b", "f"]],
    ["art. 6, par. 1, let. c) RGPD", ["c"]],
    ["Einwilligung", ["a"]],
    ["Consent of the data subject (Art. 6(1)(a))", ["a"]],
    ["Erfüllung eines Vertrages", ["b"]],
    ["exécution du contrat", ["b"]],
    ["legal obligation", ["c"]],
    ["Obligation légale (article L3243-4 du Code du travail)", ["c: article L3243-4 du Code du travail"]],
    ["berechtigtes Interesse", ["f"]],
    ["l'intérêt légitime", ["f"]],
    ["Contract; Legal obligation", ["b", "c"]],
    ["Art. 6 Abs. 1 lit. c DSGVO i.V.m. §§ 147 AO, 257 HGB", ["c: §§ 147 AO, 257 HGB"]],
    ["Artikel 6 Absatz 1 Buchstabe e DSGVO in Verbindung mit § 3 BDSG", ["e: § 3 BDSG"]],
  ])("%s", (text, wanted) => {
    const { bases, rest } = readLegalBases(text);
    const said = bases.map(({ basis, provisions }) => [basis.slice(-1), ...provisions].join(": "));
    expect([said, rest]).toEqual([wanted, []]);
  });

  it("are parted from conditions for special data, each with its own law", () => {
    const { bases, conditions } = readLegalBases(
      "Art. 6(1)(b), (c) and 9(2)(h); Art. 9 Abs. 2 lit. b DSGVO i.V.m. § 26 Abs. 3 BDSG",
    );
    expect(bases.map(({ basis }) => basis)).toEqual(["art-6-1-b", "art-6-1-c"]);
    expect(conditions).toEqual([
      { condition: "art-9-2-h", provisions: [] },
      { condition: "art-9-2-b", provisions: ["§ 26 Abs. 3 BDSG"] },
    ]);
  });

  it("keep the interest that stands beside its name", () => {
    const [basis] = readLegalBases("Legitimate interests (e.g. marketing to existing customers)").bases;
    expect(basis).toEqual({ basis: "art-6-1-f", provisions: [], words: ["e.g. marketing to existing customers"] });
  });

  it.each(["Betriebsvereinbarung Nr. 5", "Art. 6 DSGVO", "siehe Vorgang"])("of %j are a question", (text) => {
    expect(readLegalBases(text)).toEqual({ bases: [], conditions: [], provisions: [], rest: [text] });
  });

  it("are not taken from a provision of another law that looks alike", () => {
    expect(readLegalBases("§ 6 Abs. 1 lit. b BDSG")).toMatchObject({
      bases: [],
      provisions: ["§ 6 Abs. 1 lit. b BDSG"],
    });
  });
});

it.each([
  ["nach § 15 Abs. 4 AGG und Art. 88 DSGVO gelöscht", ["§ 15 Abs. 4 AGG", "Art. 88 DSGVO"]],
  ["§§ 147 AO, 257 HGB", ["§§ 147 AO, 257 HGB"]],
  ["§ 167 Abs. 2 SGB IX", ["§ 167 Abs. 2 SGB IX"]],
  ["nothing to see", []],
])("provisions in %j", (text, wanted) => {
  expect(provisionsIn(text).map((one) => one.text)).toEqual(wanted);
});

describe("safeguards", () => {
  it.each([
    ["Standardvertragsklauseln", ["art-46-2-c"]],
    ["EU-Standarddatenschutzklauseln", ["art-46-2-c"]],
    ["Clauses contractuelles types (CCT)", ["art-46-2-c"]],
    ["Règles d'entreprise contraignantes (BCR)", ["art-46-2-b"]],
    ["Pays adéquat", ["art-45"]],
    ["Angemessenheitsbeschluss", ["art-45"]],
    ["EU-US Data Privacy Framework + SCCs", ["art-45", "art-46-2-c"]],
    ["Privacy Shield", ["art-45"]],
    ["Art. 49 Abs. 1 lit. a DSGVO", ["art-49-1-a"]],
    ["Art. 46(2)(c) GDPR", ["art-46-2-c"]],
    ["Code de conduite", ["art-46-2-e"]],
    ["Dérogations (art 49)", []],
    ["AVV", []],
  ])("%s", (text, tools) => {
    expect(readSafeguards(text).map(({ tool }) => tool)).toEqual(tools);
  });

  it("of the Commission say which set and which modules", () => {
    expect(readSafeguards("SCC (EU) 2021/914, Module 2 und 3")).toEqual([
      { tool: "art-46-2-c", sccSet: "scc-2021-914", sccModules: ["module-2", "module-3"] },
    ]);
    expect(readSafeguards("SCC 2010/87/EU")).toEqual([{ tool: "art-46-2-c", sccSet: "scc-2010-87", sccModules: [] }]);
  });
});
