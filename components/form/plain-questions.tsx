"use client";

import { createContext, type ReactNode, useContext } from "react";

const Plain = createContext(false);

/** Around inputs that somebody answers who knows the work and not the law: what only experts fill in is left out. */
export function PlainQuestions({ children }: { children: ReactNode }) {
  return <Plain value={true}>{children}</Plain>;
}

export const usePlainQuestions = () => useContext(Plain);

/** Inputs that only the expert form shows. */
export function ForExperts({ children }: { children: ReactNode }) {
  return usePlainQuestions() ? null : children;
}
