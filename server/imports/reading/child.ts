/**
 * A process of its own: what somebody uploads may be made to take all memory and time there is, and a process can be
 * stopped. Node runs this file as it stands, so it imports packages and siblings by full name.
 */
import { setPriority } from "node:os";
import { type ReadingAnswer, ReadingError, type ReadingJob } from "./answer.ts";
import { readBytes } from "./read-bytes.ts";

/** Below every request that somebody waits for. */
const NICE = 10;

function answer(message: ReadingAnswer) {
  process.send?.(message, () => process.exit(0));
}

setPriority(NICE);
process.once("disconnect", () => process.exit(1));
process.once("message", (job) => {
  // safe because the parent is the only one who can write to this channel, and it sends nothing else
  readBytes(job as ReadingJob).then(
    (file) => answer({ ok: true, file }),
    (cause: unknown) => answer({ ok: false, fault: cause instanceof ReadingError ? cause.fault : "import-damaged" }),
  );
});
