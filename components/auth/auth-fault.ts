"use client";

import { useTranslations } from "next-intl";
import { PASSWORD_MAXIMUM, PASSWORD_MINIMUM } from "@/domain/access/password-length";
import type { Fault } from "./auth-form";

const AT_LARGE = ["too-many-requests", "unreachable", "cross-site", "internal"];

/** The sentence for what the authentication service refused to someone who is signed in, at the field it is about. */
export function useAuthFault() {
  const t = useTranslations("auth.account.password");
  const errors = useTranslations("errors");
  return (code: string, fields: { current: string; fresh?: string }): Fault => {
    switch (code) {
      case "INVALID_PASSWORD":
        return { field: fields.current, message: t("wrong") };
      case "PASSWORD_TOO_SHORT":
        return { field: fields.fresh, message: errors("fields.too-short", { minimum: PASSWORD_MINIMUM }) };
      case "PASSWORD_TOO_LONG":
        return { field: fields.fresh, message: errors("fields.too-long", { maximum: PASSWORD_MAXIMUM }) };
      case "password-common":
      case "password-has-context":
        return { field: fields.fresh, message: errors(`fields.${code}`) };
      case "UNAUTHORIZED":
        return { message: errors("not-signed-in") };
      default:
        return { message: errors(AT_LARGE.includes(code) ? code : "internal") };
    }
  };
}
