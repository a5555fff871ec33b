import { env } from "@/env";
import { database } from "../database";
import { readCalendar } from "./calendar";

const SUFFIX = ".ics";

/** Answers a calendar program, which has no session: the secret in the address is all it has. */
export async function handleCalendar(request: Request, file: string): Promise<Response> {
  const token = file.endsWith(SUFFIX) ? file.slice(0, -SUFFIX.length) : "";
  const baseUrl = env.url ?? new URL(request.url).origin;
  const calendar = token === "" ? undefined : await readCalendar(database(), token, baseUrl);
  if (calendar === undefined) return new Response(null, { status: 404 });
  return new Response(calendar, {
    headers: {
      "content-type": "text/calendar; charset=utf-8",
      "content-disposition": 'attachment; filename="thirty.ics"',
    },
  });
}
