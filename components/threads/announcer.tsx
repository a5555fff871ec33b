"use client";

import { createContext, type ReactNode, useContext, useState } from "react";

const Announce = createContext<(text: string) => void>(() => undefined);

/** Tells those who listen what was done to a conversation; what was done may take its own card off the page. */
export function Announcer({ children }: { children: ReactNode }) {
  const [text, setText] = useState("");
  return (
    <Announce value={setText}>
      {children}
      <p role="status" className="sr-only">
        {text}
      </p>
    </Announce>
  );
}

export const useAnnounce = () => useContext(Announce);
