import { createServer, type Socket } from "node:net";

export type Received = { to: string[]; raw: string };

/** How the server behaves: it takes mail, refuses recipients, or breaks off after it has the text. */
export type Behaviour = "accept" | "busy" | "refuse" | "break-off";

/** A mail server on this machine that keeps what it is sent. */
export async function smtpServer() {
  const received: Received[] = [];
  let behaviour: Behaviour = "accept";

  function serve(socket: Socket) {
    let to: string[] = [];
    let text: string | undefined;
    let pending = "";
    const say = (line: string) => socket.write(`${line}\r\n`);

    function endOfText(raw: string) {
      if (behaviour === "break-off") return socket.destroy();
      received.push({ to, raw });
      return say("250 taken");
    }

    function hear(line: string) {
      if (text !== undefined) {
        if (line !== ".") {
          text += `${line}\n`;
          return;
        }
        const raw = text;
        text = undefined;
        return endOfText(raw);
      }
      const [verb = ""] = line.toUpperCase().split(" ");
      if (verb === "MAIL") to = [];
      if (verb === "RCPT") {
        if (behaviour === "busy") return say("451 later");
        if (behaviour === "refuse") return say("550 unknown");
        to.push(/<(.*)>/.exec(line)?.[1] ?? "");
      }
      if (verb === "DATA") {
        text = "";
        return say("354 go on");
      }
      return say(verb === "QUIT" ? "221 bye" : "250 ok");
    }

    socket.on("data", (chunk) => {
      pending += chunk.toString("utf8");
      const lines = pending.split("\r\n");
      pending = lines.pop() ?? "";
      for (const line of lines) hear(line);
    });
    socket.on("error", () => socket.destroy());
    say("220 here");
  }

  const server = createServer(serve);
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  const address = server.address();
  const port = typeof address === "object" && address ? address.port : 0;
  return {
    received,
    settings: {
      smtpUrl: `smtp://127.0.0.1:${port}`,
      from: "Thirty <register@acme.example>",
      baseUrl: "https://thirty.example",
    },
    behave: (next: Behaviour) => {
      behaviour = next;
    },
    close: () => new Promise((closed) => server.close(closed)),
  };
}

/** The text of a message as its reader sees it: soft line breaks and coded letters undone. */
export function textOf({ raw }: Received): string {
  const [head = "", ...body] = raw.split("\n\n");
  const joined = body.join("\n\n");
  if (/content-transfer-encoding: base64/i.test(head)) return Buffer.from(joined, "base64").toString("utf8");
  if (!/content-transfer-encoding: quoted-printable/i.test(head)) return joined;
  const bytes = joined
    .replace(/=\n/g, "")
    .replace(/=([0-9A-F]{2})/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
  return Buffer.from(bytes, "latin1").toString("utf8");
}
