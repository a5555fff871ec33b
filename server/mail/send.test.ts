import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { testHouse } from "../testing";
import { type QuestionnaireMail, sendQuestionnaireLink } from "./questionnaire-mail";
import { sendMail } from "./send";
import { smtpServer, textOf } from "./smtp-server.fixture";

let smtp: Awaited<ReturnType<typeof smtpServer>>;
beforeEach(async () => {
  smtp = await smtpServer();
});
afterEach(() => smtp.close());

const MESSAGE = { to: "erika@example.org", subject: "Überprüfung", text: "Grüße\n", key: "a" };

describe("sending one message", () => {
  it("hands it over with its letters, and with the same Message-ID for the same thing", async () => {
    expect(await sendMail(smtp.settings, MESSAGE)).toEqual({ outcome: "sent" });
    await sendMail(smtp.settings, MESSAGE);
    await sendMail(smtp.settings, { ...MESSAGE, key: "b" });
    expect(smtp.received.map(textOf).every((text) => text.includes("Grüße"))).toBe(true);
    const ids = smtp.received.map(({ raw }) => /^Message-ID: (.*)$/m.exec(raw)?.[1]);
    expect(new Set(ids).size).toBe(2);
  });

  it("lets no text become a header or a second recipient", async () => {
    const subject = "Review\r\nBcc: eve@example.org\nX-Evil: 1\u2028Y: 2";
    await sendMail(smtp.settings, { ...MESSAGE, subject });
    const [message] = smtp.received;
    const [head = ""] = message?.raw.split("\n\n") ?? [];
    expect(message?.to).toEqual(["erika@example.org"]);
    expect(head).not.toMatch(/^(Bcc|X-Evil|Y):/m);
  });

  it.each(["erika@example.org\r\nBcc: eve@example.org", "a@example.org, eve@example.org", "<eve@example.org>", ""])(
    "goes nowhere when the address is none: %j",
    async (to) => {
      expect(await sendMail(smtp.settings, { ...MESSAGE, to })).toEqual({ outcome: "refused", fault: "address" });
      expect(smtp.received).toEqual([]);
    },
  );

  it("says that it can be tried later when nobody listens", async () => {
    const settings = { ...smtp.settings, smtpUrl: "smtp://127.0.0.1:1" };
    expect(await sendMail(settings, MESSAGE)).toEqual({ outcome: "later", fault: "unreachable" });
  });
});

describe("the link to a questionnaire", () => {
  const LINK: QuestionnaireMail = {
    organisationId: "org_one",
    organisation: "Company\r\nBcc: eve@example.org",
    activityId: "act_one",
    activityName: "",
    linkId: "lnk_one",
    path: "/answer/secret",
    to: "erika@example.org",
    locale: "de",
    expiresAt: Date.UTC(2026, 11, 7),
  };
  let house: Awaited<ReturnType<typeof testHouse>>;
  beforeEach(async () => {
    house = await testHouse();
  });
  afterEach(() => house.remove());

  it("is sent once for each link, and its secret is kept nowhere", async () => {
    expect(await sendQuestionnaireLink(house.operator, LINK, smtp.settings)).toBe("sent");
    expect(await sendQuestionnaireLink(house.operator, LINK, smtp.settings)).toBe("failed");
    expect(smtp.received).toHaveLength(1);
    const [message] = smtp.received;
    expect(message && textOf(message)).toContain("https://thirty.example/answer/secret");
    expect(JSON.stringify(house.db.raw.prepare("select * from mail_messages").all())).not.toMatch(/secret|erika/);
  });

  it("says when it could not be sent, or when this installation sends nothing", async () => {
    smtp.behave("busy");
    expect(await sendQuestionnaireLink(house.operator, LINK, smtp.settings)).toBe("failed");
    expect(await sendQuestionnaireLink(house.operator, LINK, null)).toBe("off");
  });
});
