"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { Button } from "@/components/ui/button";
import { useOptions } from "./activity-form-options";

/** After something was added in another tab: looks for it without leaving the form. */
export function ReloadOptions() {
  const t = useTranslations("editor.reload");
  const { reload, create } = useOptions();
  const [state, setState] = useState<"idle" | "done" | "failed">("idle");
  if (Object.keys(create).length === 0) return null;
  return (
    <span className="flex flex-wrap items-center gap-x-3">
      <Button variant="quiet" size="small" onClick={async () => setState((await reload()) ? "done" : "failed")}>
        {t("button")}
      </Button>
      <span role="status" className="text-sm text-quiet">
        {state !== "idle" && t(state)}
      </span>
    </span>
  );
}
