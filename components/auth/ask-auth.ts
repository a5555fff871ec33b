/** What the authentication service answered: its data, or the code of its refusal. */
export type AuthAnswer =
  | { ok: true; data: Record<string, unknown> }
  | { ok: false; code: string; retryAfterSeconds: number };

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === "object" && value !== null;

async function dataOf(response: Response): Promise<Record<string, unknown>> {
  const data: unknown = await response.json().catch(() => null);
  return isObject(data) ? data : {};
}

/** Asks one of the doors of /api/auth, such as "sign-in/email". Never throws. */
export async function askAuth(door: string, body: Record<string, unknown> = {}): Promise<AuthAnswer> {
  const request = { method: "POST", headers: { "content-type": "application/json" }, body: JSON.stringify(body) };
  const response = await fetch(`/api/auth/${door}`, request).catch(() => null);
  if (!response) return { ok: false, code: "unreachable", retryAfterSeconds: 0 };
  const data = await dataOf(response);
  if (response.ok) return { ok: true, data };
  const code = response.status === 429 ? "too-many-requests" : typeof data.code === "string" ? data.code : "internal";
  return { ok: false, code, retryAfterSeconds: Number(response.headers.get("x-retry-after")) || 0 };
}

/** Goes on with a fresh page: every part of it must be read again by whoever is signed in now. */
export function leaveFor(address: string): void {
  window.location.assign(address);
}
