import type { ReactNode } from "react";

/** What would be here, and the one thing to do. */
export function EmptyState({ title, children, action }: { title: string; children?: ReactNode; action?: ReactNode }) {
  return (
    <div className="border-y border-line py-12">
      <div className="mx-auto max-w-md">
        <p className="text-lg font-semibold">{title}</p>
        {children && <div className="mt-2 text-quiet">{children}</div>}
        {action && <div className="mt-6">{action}</div>}
      </div>
    </div>
  );
}
