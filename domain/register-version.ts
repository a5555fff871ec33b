/** The two ways of looking at a register: what is in force, and what people are working on. */
export const REGISTER_VERSIONS = ["approved", "working"] as const;
export type RegisterVersion = (typeof REGISTER_VERSIONS)[number];

export function isRegisterVersion(text: unknown): text is RegisterVersion {
  return REGISTER_VERSIONS.some((version) => version === text);
}
