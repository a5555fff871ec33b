"use client";

import { useState } from "react";
import { menuItem } from "@/components/ui/menu";
import { paths } from "@/lib/paths";

/** Ends the session on the server and leaves by a whole page load, so that nothing of it stays in memory. */
export function SignOutButton({ label, failed }: { label: string; failed: string }) {
  const [problem, setProblem] = useState(false);
  const signOut = async () => {
    const headers = { "Content-Type": "application/json" };
    const answer = await fetch(paths.api.signOut(), { method: "POST", headers, body: "{}" }).catch(() => undefined);
    if (answer?.ok) window.location.assign(paths.login());
    else setProblem(true);
  };
  return (
    <>
      <button type="button" className={menuItem} onClick={signOut}>
        {label}
      </button>
      <span role="status" className="block px-4 text-sm text-error">
        {problem && failed}
      </span>
    </>
  );
}
