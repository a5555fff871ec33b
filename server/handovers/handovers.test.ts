import { execFile } from "node:child_process";
import { createHash } from "node:crypto";
import { mkdir, readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import { promisify } from "node:util";
import { unzipSync } from "fflate";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { PACK_FILES } from "@/domain/export-formats";
import { RegisterExport } from "@/domain/exports/register-json";
import { registerSchema } from "@/domain/exports/register-schema";
import { approveActivity, submitActivity } from "../activities/workflow";
import { createActivity } from "../activities/write";
import { openPdf, squeeze } from "../exports/pdf/pdf-reading.fixture";
import { ownPress, type Press } from "../exports/renderers";
import { loadSample, SAMPLE_ORGANISATION } from "../installation/load-sample";
import { dayOf } from "../ledger/day";
import { listLedger } from "../ledger/list";
import { loadRecord } from "../records/load";
import { createRecord } from "../records/write";
import { testHouse } from "../testing";
import {
  assertSeldomFetched,
  createHandover,
  getHandover,
  handoverBehind,
  listHandovers,
  noteDownload,
  withdrawHandover,
} from "./handovers";
import { makePack } from "./pack";

const run = promisify(execFile);
const organisationId = SAMPLE_ORGANISATION;
const asked = { organisationId, recipient: "LDI NRW", note: "As you asked on 3 November.", language: "en" as const };
const DAY = 86_400_000;

let house: Awaited<ReturnType<typeof testHouse>>;
let dpo: ReturnType<typeof house.as>;
let files: Record<string, Uint8Array>;
let folder: string;
/** How many papers were done and how many there are, whenever one was set. */
const counts: unknown[] = [];
const press: Press = (paper, template, counted) => {
  counts.push(counted);
  return ownPress(paper, template);
};

/** The files of a new pack in a language. */
async function packIn(language: "en" | "de", to: string = asked.recipient): Promise<Record<string, Uint8Array>> {
  const handover = await createHandover(dpo, { ...asked, recipient: to, language, linkDays: null });
  const { state } = await loadRecord(house.db, "handover", handover.id);
  const pack = await makePack(dpo, organisationId, state, press);
  const content = unzipSync(new Uint8Array(await readFile(pack.file)));
  await pack.dispose();
  return content;
}

beforeAll(async () => {
  house = await testHouse();
  await loadSample(house.operator);
  dpo = house.as("dpo", [], organisationId);
  const party = await createRecord(dpo, "party", { organisationId, state: { name: "Client GmbH" } });
  const served = {
    id: "c",
    partyId: party.id,
    processing: { answer: "given", value: { en: "Hosting of malware samples" }, evidence: [] },
  };
  const { id } = await createActivity(dpo, {
    organisationId,
    state: {
      name: { en: "Analysis for clients" },
      role: "processor",
      controllersServed: { answer: "given", items: [served] },
    },
  });
  await submitActivity(dpo, { id, revision: 1 });
  await approveActivity(dpo, { id, revision: 2, override: { en: "known" } });
  files = await packIn("en");
  folder = path.join(house.folder, "pack");
  await mkdir(folder);
  for (const [name, bytes] of Object.entries(files)) await writeFile(path.join(folder, name), bytes);
}, 120_000);
afterAll(() => house.remove());

const textOf = (name: string) => Buffer.from(files[name] ?? new Uint8Array()).toString();

describe("the pack for an authority", () => {
  it("counts its papers while they are set, one for each role", () => {
    expect(counts.slice(0, 2)).toEqual([0, 1].map((done) => ({ done, total: 2 })));
  });

  it("holds both records, the data, the note, and what is needed to check them", () => {
    expect(Object.keys(files)).toEqual([
      "README.txt",
      "covering-note.txt",
      "record-controller.pdf",
      "record-processor.pdf",
      ...PACK_FILES.map(({ name }) => name),
      "register.json",
      "register.schema.json",
      "verify-register.mjs",
      "manifest.json",
      "SHA256SUMS",
    ]);
    expect(textOf("covering-note.txt")).toBe("As you asked on 3 November.\n");
  });

  it("gives every file the size and the digest that its lists name", () => {
    const { files: listed } = JSON.parse(textOf("manifest.json"));
    for (const { name, size, sha256 } of listed) {
      const bytes = files[name] ?? new Uint8Array();
      expect([name, bytes.length, createHash("sha256").update(bytes).digest("hex")]).toEqual([name, size, sha256]);
      expect(textOf("SHA256SUMS")).toContain(`${sha256}  ${name}\n`);
    }
    expect(listed.map(({ name }: { name: string }) => name)).toEqual(
      Object.keys(files).filter((name) => !["manifest.json", "SHA256SUMS"].includes(name)),
    );
  });

  it("says in its README, in either language, what each of its files is for", async () => {
    const german = await packIn("de", "Landesbeauftragte für Datenschutz und Informationsfreiheit Nordrhein-Westfalen");
    for (const [pack, name] of [
      [files, "README.txt"],
      [german, "LIESMICH.txt"],
    ] as const) {
      const readme = Buffer.from(pack[name] ?? []).toString();
      for (const file of Object.keys(pack).filter((one) => one !== name))
        expect(readme).toMatch(new RegExp(`^  ${file.replaceAll(".", "\\.")}\n    \\S.{20,}$`, "m"));
      expect(readme.split("\n").filter((line) => line.length > 78 && !line.includes("--digest"))).toEqual([]);
    }
    expect(Object.keys(german)).toContain("verzeichnis-auftragsverarbeiter.pdf");
  }, 60_000);

  it("holds the same register in each format: the records of one are those of the others", () => {
    const activities: { state: { reference: string } }[] = JSON.parse(textOf("register.json")).activities;
    const references = activities.map(({ state }) => state.reference);
    const linked: Record<string, unknown>[] = JSON.parse(textOf("register.jsonld"))["@graph"];
    expect(linked.map((one) => one["dct:identifier"]).filter(Boolean)).toEqual(references);
    const cells = (name: string) =>
      Object.values(unzipSync(files[name] ?? new Uint8Array()))
        .map((bytes) => Buffer.from(bytes).toString())
        .join("\n");
    for (const name of ["register.xlsx", "register-csv.zip"])
      expect(references.filter((reference) => !cells(name).includes(reference))).toEqual([]);
    expect(JSON.parse(textOf("register.schema.json"))).toEqual(registerSchema());
  });

  it("is checked by the script that goes along, as its README says", async () => {
    const digest = /--digest ([0-9a-f]{64})/.exec(textOf("README.txt"))?.[1] ?? "";
    const checked = await run(process.execPath, ["verify-register.mjs", "register.json", "--digest", digest], {
      cwd: folder,
    });
    expect(checked.stdout).toContain("The digest is right.");
  });

  it("is checked without the script too: the digest on the cover is that of the file itself, and of the one in the PDF", async () => {
    const sha256 = (bytes: Uint8Array) => createHash("sha256").update(bytes).digest("hex");
    const { digest } = JSON.parse(textOf("manifest.json"));
    const { document } = await openPdf(path.join(folder, "record-controller.pdf"));
    // safe because pdf.js gives each attachment as the bytes of its file, by its name
    const attached = (await document.getAttachments()) as Record<string, { content: Uint8Array }> | null;
    expect(attached && Object.values(attached).map(({ content }) => sha256(content))).toEqual([digest]);
    expect(sha256(files["register.json"] ?? new Uint8Array())).toBe(digest);
    for (const command of [
      "sha256sum -c SHA256SUMS",
      "shasum -a 256 -c SHA256SUMS",
      "certutil -hashfile register.json",
    ])
      expect(textOf("README.txt")).toContain(`\n    ${command}`);
  });

  it("is found to be another where a single byte of it was changed", async () => {
    const other = Buffer.from(files["register.json"] ?? []);
    other[other.indexOf("VMRay")] = "W".charCodeAt(0);
    const name = "changed.json";
    await writeFile(path.join(folder, name), other);
    const { digest } = JSON.parse(textOf("manifest.json"));
    const check = run(process.execPath, ["verify-register.mjs", name, "--digest", digest], { cwd: folder });
    await expect(check).rejects.toMatchObject({ code: 1, stdout: expect.stringContaining("NOT RIGHT") });
  });

  it("carries the same data inside the PDFs, each in its own role, by controller served", async () => {
    const open = async (name: string) => {
      const { document, text } = await openPdf(path.join(folder, name));
      return { attached: Object.keys((await document.getAttachments()) ?? {}), text: squeeze(text) };
    };
    const controller = await open("record-controller.pdf");
    const processor = await open("record-processor.pdf");
    expect([controller.attached, processor.attached]).toEqual([["register.json"], ["register.json"]]);
    expect(controller.text).toContain(squeeze("LDI NRW"));
    expect(controller.text).toContain(squeeze("As you asked on 3 November."));
    expect(controller.text).not.toContain(squeeze("Analysis for clients"));
    expect(processor.text).toContain(squeeze("Article 30(2)"));
    expect(processor.text).toContain(squeeze("Client GmbH"));
    expect(processor.text).toContain(squeeze("Hosting of malware samples"));
    expect(processor.text).toContain(squeeze("Art. 30(2)(d), 32(1) GDPR"));
    expect(processor.text).not.toContain(squeeze("Art. 30(1)"));
    expect(processor.text).toContain(squeeze("Processor VMRay"));
    // A controller's recipients, cookies and statements are none of the record of the processor, nor its clients of the other.
    for (const party of ["HubSpot Ireland Limited", "LogMeIn, Inc"]) {
      expect(controller.text).toContain(squeeze(party));
      expect(processor.text).not.toContain(squeeze(party));
    }
    expect(processor.text).not.toContain(squeeze("Cookies and similar"));
    expect(controller.text).not.toContain(squeeze("Client GmbH"));
  });

  it("holds no conversation and no draft", () => {
    const parsed = RegisterExport.parse(JSON.parse(textOf("register.json")));
    expect(parsed.version).toBe("approved");
    expect(textOf("register.json")).not.toContain('"messages"');
  });

  it("is the same file again although the register went on", async () => {
    const { id } = await createHandover(dpo, { ...asked, linkDays: null });
    const { state } = await loadRecord(house.db, "handover", id);
    const pack = async () => {
      const made = await makePack(dpo, organisationId, state);
      const bytes = await readFile(made.file);
      await made.dispose();
      return createHash("sha256").update(bytes).digest("hex");
    };
    const before = await pack();
    await createRecord(dpo, "party", { organisationId, state: { name: "Newcomer" } });
    expect(await pack()).toBe(before);
  }, 120_000);
});

describe("the ledger", () => {
  it("keeps who handed over what to whom and when", async () => {
    const before = dpo.now();
    const { id } = await createHandover(dpo, { ...asked, recipient: "BfDI", linkDays: null });
    const [entry] = (await listLedger(dpo, { organisationId, page: 1 })).items;
    expect(entry).toMatchObject({
      action: "handover.create",
      subjectId: id,
      actor: "user-dpo",
      after: { recipient: "BfDI", asOf: dayOf(dpo.now()), digest: expect.stringMatching(/^[0-9a-f]{64}$/) },
    });
    expect(entry?.at).toBeGreaterThan(before);
  });
});

describe("the link to a handover", () => {
  const opened = async (token: string, later = 0) =>
    getHandover({ ...house.anonymous, now: () => dpo.now() + later }, { token });

  it("opens that one register to somebody without an account, and notes each download", async () => {
    const { id, token } = await createHandover(dpo, { ...asked, linkDays: 7 });
    expect(await opened(token ?? "")).toMatchObject({ recipient: "LDI NRW" });
    await noteDownload(house.db, id, dpo.now());
    const listed = await listHandovers(dpo, { organisationId });
    expect(listed.find((one) => one.id === id)).toMatchObject({ downloads: 1, link: { isOpen: true } });
  });

  it("is fetched twenty times in an hour at most, because a pack takes long to make", async () => {
    const { id } = await createHandover(dpo, { ...asked, linkDays: 7 });
    const now = dpo.now();
    for (let count = 0; count < 20; count += 1) {
      assertSeldomFetched(house.db, id, now);
      await noteDownload(house.db, id, now);
    }
    expect(() => assertSeldomFetched(house.db, id, now)).toThrow("too-many-requests");
    expect(() => assertSeldomFetched(house.db, id, now + 3_600_000)).not.toThrow();
  });

  it("ends with its last day, and at once when it is withdrawn", async () => {
    const { id, revision, token } = await createHandover(dpo, { ...asked, linkDays: 7 });
    await expect(opened(token ?? "", 7 * DAY)).resolves.toBeDefined();
    await expect(opened(token ?? "", 8 * DAY)).rejects.toMatchObject({ code: "link-expired" });
    await withdrawHandover(dpo, { id, revision });
    await expect(handoverBehind(house.db, token ?? "", dpo.now())).rejects.toMatchObject({ code: "link-expired" });
  });

  it("is unknown where nobody made it, and its secret stands nowhere", async () => {
    await expect(opened("guess")).rejects.toMatchObject({ code: "unknown-link" });
    const { id, token } = await createHandover(dpo, { ...asked, linkDays: 7 });
    const { state } = await loadRecord(house.db, "handover", id);
    expect(JSON.stringify(state)).not.toContain(token);
  });

  it("is the DPO's to make, to see and to withdraw", async () => {
    const { id, revision } = await createHandover(dpo, { ...asked, linkDays: 7 });
    for (const role of ["auditor", "owner"] as const) {
      const other = house.as(role, [], organisationId);
      await expect(createHandover(other, { ...asked, linkDays: 7 })).rejects.toMatchObject({ code: "forbidden" });
      await expect(listHandovers(other, { organisationId })).rejects.toMatchObject({ code: "forbidden" });
      await expect(withdrawHandover(other, { id, revision })).rejects.toMatchObject({ code: "forbidden" });
    }
  });
});
