import { AppError } from "./errors";

/** The body of a request as text, refused as soon as it is longer than `limit` bytes: nothing beyond is held in memory. */
export async function readBody(request: Request, limit: number): Promise<string> {
  const declared = Number(request.headers.get("content-length") ?? 0);
  if (declared > limit) throw new AppError("bad-input");
  if (!request.body) return "";
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of request.body) {
    size += chunk.byteLength;
    if (size > limit) throw new AppError("bad-input");
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString("utf8");
}
