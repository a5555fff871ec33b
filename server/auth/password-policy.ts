import { APIError, createAuthMiddleware, getSessionFromCtx } from "better-auth/api";
import { passwordFault } from "./password";

/** Refuses a guessable password where the library itself only counts characters: when somebody changes their own. */
export const passwordPolicy = createAuthMiddleware(async (ctx) => {
  if (ctx.path !== "/change-password") return;
  const session = await getSessionFromCtx(ctx);
  const wanted: unknown = ctx.body?.newPassword;
  if (!session || typeof wanted !== "string") return;
  const fault = passwordFault(wanted, [session.user.name, session.user.email]);
  if (fault?.code === "password-common" || fault?.code === "password-has-context")
    throw new APIError("BAD_REQUEST", { code: fault.code, message: fault.code });
});
