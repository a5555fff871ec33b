import type { Counted, WorkId } from "@/domain/progress/progress";
import { WORK_HEADER } from "@/lib/work-header";
import { Refused } from "./refused";

type Fetching = {
  work: WorkId;
  signal: AbortSignal;
  /** Hears how many megabytes have come; null where the server does not say how many there are. */
  receiving(counted: Counted | null): void;
};

const MEGABYTE = 1_000_000;
const tenths = (bytes: number) => Math.round((bytes / MEGABYTE) * 10) / 10;

async function refusedBy(response: Response): Promise<Refused> {
  const isOurs = response.headers.get("content-type")?.startsWith("text/plain") ?? false;
  return new Refused(isOurs ? await response.text() : null);
}

/** The content of an answer, told piece by piece. */
async function contentOf(response: Response, receiving: Fetching["receiving"]): Promise<Blob> {
  const bytes = response.headers.has("content-encoding") ? 0 : Number(response.headers.get("content-length"));
  const total = tenths(bytes);
  const pieces: BlobPart[] = [];
  let received = 0;
  let told = -1;
  const reader = response.body?.getReader();
  for (let piece = await reader?.read(); piece?.value; piece = await reader?.read()) {
    pieces.push(piece.value);
    received += piece.value.length;
    const done = tenths(received);
    if (done !== told) receiving(total > 0 ? { done, total } : null);
    told = done;
  }
  return new Blob(pieces, { type: response.headers.get("content-type") ?? "" });
}

/** Has the browser save a file as it does with every download. */
function save(content: Blob, name: string): void {
  const anchor = document.createElement("a");
  anchor.href = URL.createObjectURL(content);
  anchor.download = name;
  anchor.click();
  // By then every browser has begun to read it.
  setTimeout(() => URL.revokeObjectURL(anchor.href), 60_000);
}

/** Fetches a file and saves it under the name that the server gives it, which it answers. Throws Refused. */
export async function fetchFile(address: string, { work, signal, receiving }: Fetching): Promise<string> {
  const response = await fetch(address, { headers: { [WORK_HEADER]: work }, signal });
  if (!response.ok) throw await refusedBy(response);
  const content = await contentOf(response, receiving);
  const [, name = "thirty"] = /filename="([^"]+)"/.exec(response.headers.get("content-disposition") ?? "") ?? [];
  save(content, name);
  return name;
}
