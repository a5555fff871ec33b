/** The first thing the keyboard reaches: over the navigation to what the page is about. */
export function SkipLink({ label, target = "main" }: { label: string; target?: string }) {
  return (
    <a
      href={`#${target}`}
      className="sr-only z-20 bg-accent px-4 py-2 text-on-accent focus:not-sr-only focus:absolute focus:start-2 focus:top-2"
    >
      {label}
    </a>
  );
}
