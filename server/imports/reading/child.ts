/**
 * A process of its own: what somebody uploads may be made to take all memory and time there is, and a process can be
 * stopped. Node runs this file as it stands, so it imports packages and siblings by full name.
 */
import { serveJob } from "../../children/serve-job.ts";
import { type ReadingAnswer, ReadingError, type ReadingJob } from "./answer.ts";
import { readBytes } from "./read-bytes.ts";

serveJob<ReadingJob, ReadingAnswer>((job) =>
  readBytes(job).then(
    (file) => ({ ok: true, file }),
    (cause: unknown) => ({ ok: false, fault: cause instanceof ReadingError ? cause.fault : "import-damaged" }),
  ),
);
