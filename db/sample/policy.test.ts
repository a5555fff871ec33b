import { describe, expect, it } from "vitest";
import { ActivityContent } from "../../domain/activities/activity";
import { givenValue, itemsOf } from "../../domain/answers";
import { plain, policy, records, register, stringsUnder, text, walkRegister } from "./register.fixture";

describe("the sample register says what the text says", () => {
  it("gives evidence for every fact, and every quotation stands in the text", () => {
    walkRegister((value, path) => {
      if ("evidence" in value) expect(value.evidence, path).not.toEqual([]);
      if ("answer" in value && value.answer === "given" && "value" in value)
        expect(value, path).toHaveProperty("evidence");
    });
    const quotations = records.flatMap(({ state }) => stringsUnder(state, "quotation"));
    expect(quotations.length).toBeGreaterThan(400);
    for (const quotation of quotations) {
      expect(plain(quotation).length).toBeGreaterThan(2);
      expect(policy).toContain(plain(quotation));
    }
  });

  it("quotes each passage from the section where it stands, and leaves no section out", () => {
    const heads = [...text.matchAll(/^(\d+)\) [A-Z]/gm)];
    expect(heads).toHaveLength(18);
    const sectionOf = (number: string) => {
      const at = heads.findIndex((head) => head[1] === number);
      return plain(text.slice(heads[at]?.index, heads[at + 1]?.index));
    };
    const services = [...text.matchAll(/^([a-j])\) [A-Z]/gm)];
    const end = heads[9]?.index;
    const places = new Set<string>();
    walkRegister((value) => {
      if (!("place" in value && "quotation" in value)) return;
      const [, number, letter] = /^Section (\d+)(?: ([a-j])\))?$/.exec(String(value.place)) ?? [];
      const at = services.findIndex((head) => head[1] === letter);
      const introduction = plain(text.slice(0, heads[0]?.index));
      const service = () => plain(text.slice(services[at]?.index, services[at + 1]?.index ?? end));
      const passage = number === undefined ? introduction : letter === undefined ? sectionOf(number) : service();
      expect(passage).toContain(plain(String(value.quotation)));
      places.add(letter === undefined ? `${number}` : `${number}${letter}`);
    });
    for (let number = 1; number <= 18; number++) {
      if (number !== 9) expect([...places]).toContain(String(number));
    }
    for (const letter of "abcdefghij") expect([...places]).toContain(`9${letter}`);
  });

  it("has every cookie of section 8 with name, lifetime and necessity", () => {
    const lines = text
      .slice(text.indexOf("First Party Cookie:"), text.indexOf("For further information on cookie use"))
      .split("\n")
      .filter((line) => line.includes("•"))
      .map((line) => plain(line.replace("•", "")));
    const printed = lines.map((line) => {
      const [head = ""] = line.split(/ \(“| [–=]-? /);
      const name = head.replace(/^(VMRay|YouTube|Google|LinkedIn|Twitter) /, "").replace(/ \d+$/, "");
      const spoken = / (\d+)(?: –)? (min|hours|day|days|months|year|years)\b/.exec(line);
      const unit = spoken?.[2] ?? "";
      const time = unit === "min" || unit === "hours" ? "T" : "";
      const period = spoken ? `P${time}${spoken[1]}${unit.charAt(0).toUpperCase()}` : null;
      const session = / – Session( –|, whenever)/.test(line);
      const necessity = line.endsWith("Technically necessary") ? "necessary" : "optional";
      return { name, lifetime: session ? "session" : period, necessity };
    });
    expect(lines).toHaveLength(20);
    const recorded = register.cookies.map(({ state }) => {
      const lifetime = givenValue(state.lifetime);
      return {
        name: state.name,
        lifetime: lifetime?.kind === "period" ? lifetime.period : (lifetime?.kind ?? null),
        necessity: givenValue(state.necessity),
      };
    });
    expect(recorded).toEqual(printed);
    expect(register.cookies.map(({ state }) => state.evidence[0]?.quotation)).toEqual(lines);
  });

  it("has every right of section 2 in its order", () => {
    const section = text.slice(text.indexOf("2) DATA PROTECTION RIGHTS"), text.indexOf("3) DATA RETENTION"));
    const paragraphs = section.split("\n").filter((line) => /^Right to /.test(line));
    expect(paragraphs).toHaveLength(10);
    const rights = register.organisation.flatMap(({ state }) => itemsOf(state.rights));
    expect(rights).toHaveLength(paragraphs.length);
    for (const [index, right] of rights.entries()) {
      expect(plain(paragraphs[index] ?? "")).toContain(plain(right.evidence[0]?.quotation ?? ""));
      const article = /\(Art\.? (\d+)[ ,G]/.exec(paragraphs[index] ?? "")?.[1] ?? "15";
      expect(right.right.startsWith(`art-${article}`), right.id).toBe(true);
    }
  });

  it("has a party for every vendor of sections 9 to 11, and none for those who receive nothing", () => {
    const names = register.parties.map(({ state }) => state.name);
    expect(names).toEqual(
      expect.arrayContaining([
        "Google Ireland Limited",
        "Google Inc.",
        "Google LLC",
        "DoubleClick",
        "Facebook",
        "LinkedIn Corporation",
        "Twitter Inc.",
        "YouTube LLC",
        "HubSpot",
        "HubSpot Ireland Limited",
        "salesforce.com Germany GmbH",
        "LogMeIn, Inc",
        "VMRay Inc.",
      ]),
    );
    for (const { id, state } of register.parties) {
      expect(policy, id).toContain(state.name);
      expect(policy, id).toContain(state.contact.address);
    }
    const strangers =
      /mozilla|firefox|opera|safari|apple|microsoft|explorer|chrome|noscript|android|nextindex|dsbruhr/i;
    expect([...names, ...register.systems.map(({ state }) => state.name)].filter((one) => strangers.test(one))).toEqual(
      [],
    );
  });

  it("keeps for the periods that the text states, and takes no other number for one", () => {
    const periods = register.activities.flatMap(({ id, state }) =>
      itemsOf(state.retentionRules).flatMap(({ limit }) => (limit.kind === "period" ? [`${id} ${limit.period}`] : [])),
    );
    expect(periods).toEqual([
      "act_unsuccessful-applicants P6M",
      "act_google-analytics P14M",
      "act_nextcloud-sharing P3D",
      "act_nextcloud-sharing P30D",
    ]);
  });

  it("ties standard clauses to the providers for which they are printed, and leaves the other transfers without", () => {
    const transfers = register.activities.flatMap(({ id, state }) =>
      itemsOf(state.transfers).map((transfer) => ({ id, safe: transfer.safeguards.answer === "given" })),
    );
    expect(transfers.filter((one) => one.safe).map((one) => one.id)).toEqual([
      "act_google-analytics",
      "act_google-remarketing",
      "act_hubspot-analysis",
      "act_hubspot-marketing",
      "act_newsletter-dispatch",
      "act_newsletter-statistics",
      "act_newsletter-disclosure",
      "act_webinars",
    ]);
    expect(transfers.filter((one) => !one.safe).map((one) => one.id)).toEqual([
      "act_applications-vmray-inc",
      "act_facebook-plugins",
      "act_linkedin-plugin",
      "act_linkedin-presence",
      "act_twitter-plugin",
      "act_youtube-videos",
    ]);
  });

  it("keeps both sides of every contradiction", () => {
    const contradictions = register.activities.flatMap(({ state }) => itemsOf(state.contradictions));
    expect(contradictions).toHaveLength(22);
    for (const { field, evidence } of contradictions) {
      expect(Object.keys(ActivityContent.shape)).toContain(field);
      expect(new Set(evidence.map((one) => one.quotation)).size).toBeGreaterThan(1);
    }
  });
});
