import type { TRPCError } from "@trpc/server";
import type { ErrorCode } from "@/domain/error-codes";

/** The transport's own code for each refusal. */
export function trpcCodeOf(code: ErrorCode): TRPCError["code"] {
  switch (code) {
    case "bad-input":
    case "email-taken":
    case "unknown-command":
    case "backup-damaged":
    case "backup-foreign":
    case "folder-not-empty":
    case "import-too-large":
    case "import-inflates":
    case "import-too-heavy":
    case "import-too-many-cells":
    case "import-unsafe":
    case "import-old-format":
    case "import-unknown-kind":
    case "import-damaged":
      return "BAD_REQUEST";
    case "not-signed-in":
      return "UNAUTHORIZED";
    case "forbidden":
    case "cross-site":
      return "FORBIDDEN";
    case "not-found":
    case "no-such-day":
    case "unknown-link":
    case "link-expired":
      return "NOT_FOUND";
    case "conflict":
    case "in-use":
    case "past":
    case "in-review":
    case "wrong-status":
    case "own-submission":
    case "suggestions-unconfirmed":
    case "open-errors":
    case "already-set-up":
    case "last-dpo":
    case "import-outdated":
    case "import-gone":
    case "import-nothing":
    case "import-changed-since":
    case "import-undone":
      return "CONFLICT";
    case "too-many-requests":
    case "busy":
      return "TOO_MANY_REQUESTS";
    case "cancelled":
      return "CLIENT_CLOSED_REQUEST";
    case "took-too-long":
      return "TIMEOUT";
    case "data-damaged":
    case "newer-database":
    case "node-too-old":
    case "internal":
      return "INTERNAL_SERVER_ERROR";
  }
}
