import { AppError } from "./errors";

/** The body of a request, refused as soon as it is longer than `limit` bytes: nothing beyond is held in memory. */
export async function readBytes(
  request: Request,
  limit: number,
  tooLong = () => new AppError("bad-input"),
): Promise<Uint8Array> {
  const declared = Number(request.headers.get("content-length") ?? 0);
  if (declared > limit) throw tooLong();
  if (!request.body) return new Uint8Array();
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of request.body) {
    size += chunk.byteLength;
    if (size > limit) throw tooLong();
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

/** The body of a request as text, within the same limit. */
export async function readBody(request: Request, limit: number): Promise<string> {
  return Buffer.from(await readBytes(request, limit)).toString("utf8");
}
