import { readdirSync, readFileSync, statSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";

const root = process.cwd();
const ROOMS = ["domain", "lib", "db", "server", "components", "app", "e2e"] as const;
type Room = (typeof ROOMS)[number];

function filesBelow(folder: string): string[] {
  return readdirSync(path.join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    const file = `${folder}/${entry.name}`;
    if (entry.isDirectory()) return filesBelow(file);
    return /\.tsx?$/.test(entry.name) ? [file] : [];
  });
}

const files = ROOMS.flatMap(filesBelow);
const textOf = (file: string) => readFileSync(path.join(root, file), "utf8");
const isTest = (file: string) => /\.(test|spec|fixture)\.tsx?$/.test(file) || file.endsWith("/testing.ts");

type Import = { from: string; to: string; isType: boolean };

/** The imports of a file that lead into a room, as paths from the root. */
function importsOf(file: string): Import[] {
  const pattern = /^(?:import|export)\s+(type\s+)?[^"';]*?from\s+"([^"]+)"|^import\s+"([^"]+)"|import\(\s*"([^"]+)"/gm;
  return [...textOf(file).matchAll(pattern)].flatMap((match) => {
    const target = match[2] ?? match[3] ?? match[4] ?? "";
    const isType = match[1] !== undefined;
    if (target.startsWith("@/")) return [{ from: file, to: target.slice(2), isType }];
    if (target.startsWith(".")) return [{ from: file, to: path.posix.join(path.posix.dirname(file), target), isType }];
    return [];
  });
}

/** The first way on which a file comes, by what it imports, to one that is looked for. */
function wayTo(file: string, isWanted: (file: string) => boolean): string | undefined {
  const ways = new Map([[file, file]]);
  for (const [at, way] of ways) {
    if (isWanted(at)) return way;
    for (const { to, isType } of importsOf(at)) {
      const found = isType ? undefined : [`${to}.ts`, `${to}.tsx`].find(exists);
      if (found && !ways.has(found)) ways.set(found, `${way} > ${found}`);
    }
  }
  return undefined;
}

const roomOf = (file: string) => ROOMS.find((room) => file.startsWith(`${room}/`));

/** Which rooms each room may look into; what stands in brackets in the house is in `DOORS`. */
const MAY_IMPORT: Record<Room, readonly Room[]> = {
  domain: ["domain"],
  lib: ["domain", "lib"],
  db: ["domain", "db"],
  server: ["domain", "lib", "db", "server"],
  components: ["domain", "lib", "components"],
  app: ["domain", "lib", "components", "app"],
  e2e: ["domain", "lib", "e2e", "db"],
};

/** The doors between rooms that are open although the rooms are not. */
const DOORS: readonly { from: RegExp; to: RegExp; typeOnly?: boolean }[] = [
  {
    from: /^app\//,
    to: /^server\/(trpc\/(rsc|context|router|handle)|auth\/handle|health|same-site|calendar\/handle|handovers\/handle|imports\/handle|exports\/(handle|handle-activity|handle-list|verify\/handle))$/,
  },
  { from: /^lib\/trpc\/client\.ts$/, to: /^server\/trpc\/router$/, typeOnly: true },
  { from: /^components\//, to: /^server\//, typeOnly: true },
  { from: /^e2e\//, to: /^server\/(auth\/|installation\/|exports\/pdf\/pdf-reading)/ },
];

const isOpen = ({ from, to, isType }: Import) =>
  DOORS.some((door) => door.from.test(from) && door.to.test(to) && (!door.typeOnly || isType));

describe("the house", () => {
  it("has rooms that import only from the rooms they may", () => {
    const wrong = files
      .filter((file) => !isTest(file))
      .flatMap(importsOf)
      .filter((one) => {
        const [from, to] = [roomOf(one.from), roomOf(one.to)];
        return from && to && !MAY_IMPORT[from].includes(to) && !isOpen(one);
      });
    expect(wrong.map(({ from, to }) => `${from} imports ${to}`)).toEqual([]);
  });

  it("keeps the domain free of IO, clocks and frameworks", () => {
    const forbidden =
      /from "(node:|next|react|drizzle-orm|better-sqlite3)|\bDate\.now\(|\bnew Date\(\)|process\.|Math\.random/;
    const wrong = files.filter((file) => file.startsWith("domain/") && !isTest(file) && forbidden.test(textOf(file)));
    expect(wrong).toEqual([]);
  });

  it("has one door for writing: only mutate and the named exceptions build a batch", () => {
    const exceptions =
      /^server\/(mutate|mail\/outbox|findings\/keep|reviews\/keep|calendar\/feeds|handovers\/handovers|imports\/uploads|reviewing\/marks|auth\/accounts|people\/(write|invitations)|installation\/set-up|cli\/user-verb|ledger\/(rebuild|past-projection))\.ts$/;
    const wrong = files.filter((file) => !isTest(file) && /\.batch\(/.test(textOf(file)) && !exceptions.test(file));
    expect(wrong.filter((file) => file !== "db/client.ts")).toEqual([]);
  });

  it("keeps SQL out of routers", () => {
    const wrong = files.filter(
      (file) => file.endsWith("router.ts") && importsOf(file).some((one) => one.to.startsWith("db/")),
    );
    expect(wrong).toEqual([]);
  });

  it("reads the environment in env.ts and at the command line alone", () => {
    const wrong = files.filter((file) => /process\.env/.test(textOf(file)) && !isTest(file));
    expect(wrong.filter((file) => !/^server\/(cli|bench|exports\/pdf)\/|^e2e\//.test(file))).toEqual([]);
  });

  it("has no server actions and no raw HTML", () => {
    const wrong = files.filter((file) =>
      /^\s*["']use server["']|dangerouslySetInnerHTML|\.innerHTML\b/m.test(textOf(file)),
    );
    expect(wrong.filter((file) => !file.endsWith("house-rules.test.ts"))).toEqual([]);
  });

  it("sends the schemas and their library to no browser", () => {
    const clients = files.filter((file) => !isTest(file) && /^"use client";/.test(textOf(file)));
    const ways = clients.flatMap((file) => wayTo(file, (one) => /^import .*from "zod"/m.test(textOf(one))) ?? []);
    expect(ways).toEqual([]);
  });

  it("has one kind of link, which stays on the day that its page shows", () => {
    const wrong = files.filter((file) => /from "next\/link"/.test(textOf(file)) && !isTest(file));
    expect(wrong).toEqual(["components/ui/link.tsx"]);
  });

  it("has no index files and no attics", () => {
    const wrong = files.filter((file) =>
      /(^|\/)(index\.tsx?|utils?|helpers?|hooks|types|constants|services)(\/|\.tsx?$)/.test(file),
    );
    expect(wrong).toEqual([]);
  });

  it("names files and folders in kebab-case", () => {
    const plain = /^[a-z0-9]+([-.][a-z0-9]+)*$/;
    const route = /^(\(.*\)|\[.*\])$/;
    const wrong = files.filter((file) => file.split("/").some((part) => !plain.test(part) && !route.test(part)));
    expect(wrong).toEqual([]);
  });

  it("has no file longer than one idea: 400 lines, tests 600", () => {
    const lines = (file: string) => textOf(file).split("\n").length;
    const exempt = /^domain\/(codes|library)\//;
    const wrong = files.filter((file) => !exempt.test(file) && lines(file) > (isTest(file) ? 600 : 400));
    expect(wrong).toEqual([]);
  });

  it("keeps pages thin: at most 70 lines", () => {
    const wrong = files.filter((file) => /^app\/.*page\.tsx$/.test(file) && textOf(file).split("\n").length > 70);
    expect(wrong).toEqual([]);
  });

  it("has no word of unfinished work", () => {
    const pattern = new RegExp(["TO", "DO|FIX", "ME|X", "XX"].join(""));
    expect(files.filter((file) => pattern.test(textOf(file)))).toEqual([]);
  });

  it("names only rooms and files that exist in AGENTS.md", () => {
    const named = [...textOf("AGENTS.md").matchAll(/`([a-z0-9.[\]()/-]+\/[a-z0-9.[\]()/-]*)`/g)].map(
      (match) => match[1] ?? "",
    );
    expect(named.filter((file) => !exists(file))).toEqual([]);
  });
});

function exists(file: string): boolean {
  return statSync(path.join(root, file), { throwIfNoEntry: false }) !== undefined;
}
