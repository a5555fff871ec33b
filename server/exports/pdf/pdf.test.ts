import { spawn, spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync } from "node:fs";
import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { monitorEventLoopDelay } from "node:perf_hooks";
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { LOCALES, type Locale } from "@/domain/locales";
import { watchTypesetters } from "../../bench/process-memory";
import { readCoverage } from "./fonts";
import { HOSTILE, hostilePaper } from "./hostile-paper.fixture";
import type { PaperJob, RegisterPaper } from "./paper";
import { ATTACHMENT, makePaper } from "./paper.fixture";
import { type OpenPdf, openPdf, rolesOf, squeeze } from "./pdf-reading.fixture";
import { type RenderedPaper, type RenderOptions, renderPaper } from "./render";
import { wordsOfPaper } from "./words-of-paper.fixture";

const root = process.cwd();
const made: RenderedPaper[] = [];

async function render(paper: RegisterPaper, options?: RenderOptions) {
  const rendered = await renderPaper(paper, options);
  made.push(rendered);
  return rendered;
}

afterAll(() => Promise.all(made.map((rendered) => rendered.dispose())));

const digestOf = async (file: string) =>
  createHash("sha256")
    .update(await readFile(file))
    .digest("hex");

describe.each(LOCALES)("the register on paper in %s", (lang: Locale) => {
  const paper = { ...makePaper(lang), attachment: ATTACHMENT };
  let rendered: RenderedPaper;
  let pdf: OpenPdf;

  beforeAll(async () => {
    rendered = await render(paper);
    pdf = await openPdf(rendered.file);
  });

  it("says everything that the data say", () => {
    const text = squeeze(pdf.text);
    expect(wordsOfPaper(paper).filter((word) => !text.includes(squeeze(word)))).toEqual([]);
    expect(rendered.replaced).toBe(0);
  });

  it("prints the digest in groups of eight and the checkpoint as one word, so that both can be copied", () => {
    const [cover = ""] = pdf.pages;
    expect(cover).toContain((paper.cover.digest.match(/.{8}/g) ?? []).join(" "));
    expect(cover).toContain(paper.cover.checkpoint);
  });

  it("begins each activity on a page of its own and numbers the pages", () => {
    expect(pdf.pages).toHaveLength(rendered.pages);
    for (const sheet of paper.sheets) {
      const opening = squeeze(`${paper.labels.activity} ${sheet.reference}`);
      expect(pdf.pages.filter((page) => squeeze(page).includes(opening))).toHaveLength(1);
    }
    const number = paper.labels.page.replace("{n}", "5").replace("{m}", String(rendered.pages));
    expect(squeeze(pdf.pages[4] ?? "")).toContain(squeeze(number));
  });

  it("heads each page of an activity with its number, and says where it is continued", () => {
    for (const { reference } of paper.sheets) {
      const opening = squeeze(`${paper.labels.activity} ${reference}`);
      const continuation = squeeze(`${reference} · ${paper.labels.continued}`);
      const first = pdf.pages.findIndex((page) => squeeze(page).includes(opening));
      const continued = pdf.pages.flatMap((page, index) => (squeeze(page).includes(continuation) ? [index] : []));
      expect(continued).toEqual(continued.map((_, index) => first + 1 + index));
      const heads = pdf.pages.filter((page) => squeeze(page.slice(0, 200)).includes(squeeze(reference)));
      expect(heads.length).toBeGreaterThanOrEqual(1 + continued.length);
    }
    expect(pdf.pages.some((page) => page.includes(paper.labels.continued))).toBe(true);
  });

  it("can be walked by headings and tables without seeing it", async () => {
    const roles = await rolesOf(pdf);
    expect([...roles]).toEqual(expect.arrayContaining(["H1", "H2", "H3", "Table", "TH", "TD", "TOC", "TOCI", "Link"]));
    const outline = await pdf.document.getOutline();
    expect(outline.map((entry) => entry.title)).toEqual([paper.title]);
    expect(outline[0]?.items.map((entry) => entry.title)).toEqual([
      paper.overview?.caption,
      ...paper.sheets.map((sheet) => `${sheet.reference} ${sheet.title}`),
      ...paper.annexes.map(
        (annex, index) => `${paper.labels.annex.replace("{n}", String(index + 1))} ${annex.heading}`,
      ),
    ]);
  });

  it("says what it is: language, title and archive standard", async () => {
    const { info, metadata } = await pdf.document.getMetadata();
    expect(info).toMatchObject({
      Title: paper.title,
      Author: paper.author,
      Language: expect.stringMatching(`^${lang}`),
    });
    expect(metadata?.get("pdfaid:part")).toBe("3");
    expect(metadata?.get("pdfaid:conformance")).toBe("A");
  });

  it("carries the register as a file, byte for byte", async () => {
    const files: Record<string, { filename: string; content: Uint8Array }> = await pdf.document.getAttachments();
    const [file] = Object.values(files);
    expect(file?.filename).toBe(ATTACHMENT.name);
    expect(Buffer.from(file?.content ?? []).toString("utf8")).toBe(ATTACHMENT.text);
  });
});

describe("the file", () => {
  it("is a PDF/A-2a where nothing is attached, and a PDF/UA-1 where that is asked for", async () => {
    const plain = await openPdf((await render(makePaper("en", 2))).file);
    expect((await plain.document.getMetadata()).metadata?.get("pdfaid:part")).toBe("2");
    const accessible = await openPdf((await render(makePaper("de", 2), { standard: "ua-1" })).file);
    expect((await accessible.document.getMetadata()).metadata?.get("pdfuaid:part")).toBe("1");
  });

  it("is the same byte for byte when it is made again, wherever and whenever", async () => {
    const paper = { ...makePaper("de", 3), attachment: ATTACHMENT };
    const { file } = await render(paper);
    const folder = await mkdtemp(join(tmpdir(), "thirty-pdf-test-"));
    const elsewhere = join(folder, "elsewhere.pdf");
    const source = join(folder, "paper.json");
    await writeFile(source, JSON.stringify(paper));
    const job: PaperJob = { source, template: "register", standard: "a-3a", root, file: elsewhere };
    const child = spawn(process.execPath, [join(root, "server/exports/pdf/child.ts")], {
      env: { NODE_ENV: "test", TZ: "Pacific/Auckland", LANG: "tr_TR.UTF-8" },
      stdio: ["ignore", "ignore", "inherit", "ipc"],
    });
    child.send({ kind: "job", value: job });
    await new Promise((resolve) => child.once("close", resolve));
    expect(await digestOf(elsewhere)).toBe(await digestOf(file));
    await rm(folder, { recursive: true });
  });

  it.skipIf(spawnSync("qpdf", ["--version"]).error)("has no fault that qpdf knows", async () => {
    const { file } = await render({ ...makePaper("en", 3), attachment: ATTACHMENT });
    expect(spawnSync("qpdf", ["--check", file], { encoding: "utf8" })).toMatchObject({ status: 0, stderr: "" });
  });
});

describe("hostile words", () => {
  it.each(Object.entries(HOSTILE))("come out as paper: %s", async (name, text) => {
    const rendered = await render(hostilePaper(text));
    const { text: read } = await openPdf(rendered.file);
    expect(read.length).toBeGreaterThan(500);
    if (name === "markup") expect(squeeze(read)).toContain(squeeze(text));
    if (name === "one very long word") expect(squeeze(read).match(/x/g)?.length).toBeGreaterThan(60_000);
    if (name === "uncovered") expect(squeeze(read)).toContain("[U+D55C]");
    if (name === "overrides") expect(squeeze(read)).toContain("invoicefdp.exex");
    if (name === "emoji") expect(read).toContain("😀");
    if (["controls", "overrides", "lone surrogates", "uncovered"].includes(name))
      expect(rendered.replaced).toBeGreaterThan(0);
    else expect(rendered.replaced).toBe(0);
  });
});

const openFolders = async () => (await readdir(tmpdir())).filter((name) => name.startsWith("thirty-pdf-")).length;

describe("any characters", () => {
  // PDF/A refuses a document for a single sign that its fonts lack, and with it the whole register.
  const signs = [...readCoverage(root).keys()].map((code) => String.fromCodePoint(code));
  const mixed = fc.array(fc.constantFrom(...signs), { minLength: 2, maxLength: 8 }).map((some) => some.join(""));
  const anything = fc.string({ unit: "binary", minLength: 1, maxLength: 8 });

  it.each([
    ["each that the fonts have", signs],
    ["each of those upon and beside others", fc.sample(mixed, { numRuns: 1_500, seed: 3 })],
    ["whatever Unicode holds", fc.sample(anything, { numRuns: 1_500, seed: 3 })],
  ])(
    "come out as paper: %s",
    async (_, texts) => {
      expect((await render(hostilePaper(texts.join(" ")))).pages).toBeGreaterThan(2);
    },
    120_000,
  );
});

it("sets a hundred activities within the memory of a small server", async () => {
  const watch = watchTypesetters(process.pid);
  await render(makePaper("de", 100));
  expect(watch.stop().peak / 1_048_576).toBeLessThan(330);
});

describe("rendering", () => {
  beforeAll(async () => {
    // A place of its own, where nothing that others render at the same time is counted.
    vi.stubEnv("TMPDIR", await mkdtemp(join(tmpdir(), "thirty-test-")));
  });

  afterAll(async () => {
    await rm(tmpdir(), { recursive: true });
    vi.unstubAllEnvs();
  });

  it("leaves the process free for others", async () => {
    const paper = makePaper("en", 60);
    const delay = monitorEventLoopDelay({ resolution: 5 });
    delay.enable();
    await render(paper);
    delay.disable();
    // The usual wait, not the longest: a busy machine may hold any process up once.
    expect(delay.percentile(50) / 1e6).toBeLessThan(50);
  });

  it("stops at once when nobody waits any more, and leaves nothing behind", async () => {
    const before = await openFolders();
    const abort = new AbortController();
    const rendering = renderPaper(makePaper("de", 200), { signal: abort.signal });
    const queued = renderPaper(makePaper("de", 200), { signal: abort.signal });
    setTimeout(() => abort.abort(), 700);
    const start = performance.now();
    const outcomes = await Promise.allSettled([rendering, queued]);
    expect(outcomes.map(({ status }) => status)).toEqual(["rejected", "rejected"]);
    expect(performance.now() - start).toBeLessThan(1_500);
    expect(await openFolders()).toBe(before);
  });

  it("gives up after its time, and the next one still has its turn", async () => {
    const late = renderPaper(makePaper("de", 200), { timeout: 300 });
    const next = render(makePaper("en", 1));
    await expect(late).rejects.toMatchObject({ reason: "timeout" });
    expect((await next).pages).toBeGreaterThan(3);
  });

  it("turns people away when too many wait, and says so", async () => {
    const before = await openFolders();
    const abort = new AbortController();
    const many = Array.from({ length: 7 }, () => renderPaper(makePaper("en", 1), { signal: abort.signal }));
    await expect(many[6]).rejects.toMatchObject({ reason: "busy" });
    abort.abort();
    const outcomes = await Promise.allSettled(many);
    expect(outcomes.every(({ status }) => status === "rejected")).toBe(true);
    expect(await openFolders()).toBe(before);
  });

  it("takes its file away when told to", async () => {
    const rendered = await renderPaper(makePaper("en", 1));
    expect(existsSync(rendered.file)).toBe(true);
    await rendered.dispose();
    expect(existsSync(dirname(rendered.file))).toBe(false);
  });
});
