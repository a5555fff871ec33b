import { z } from "zod";
import { fact } from "../answers";
import { Contact } from "../contact";
import { DepartmentId } from "../ids";
import { Line, Words } from "../words";

/** What somebody may do in one organisation; see access/can.ts. */
export const ROLES = ["dpo", "owner", "auditor"] as const;
export const Role = z.enum(ROLES);
export type Role = z.infer<typeof Role>;

/**
 * Somebody who works with the register. The name and the ways to reach a person are no part of this state:
 * `identity` is a salted commitment to them, so that a person can be erased and the history still verifies.
 */
export const Person = z.strictObject({
  identity: z.string().regex(/^sha256:[0-9a-f]{64}$/),
  function: Words.default({}),
  departmentIds: z.array(DepartmentId).max(100).default([]),
  isDataProtectionOfficer: z.boolean().default(false),
  appointment: fact(z.enum(["internal", "external"])),
  userId: z.string().max(64).nullable().default(null),
  role: Role.nullable().default(null),
});
export type Person = z.infer<typeof Person>;

/** The words behind the commitment: kept beside the register and erasable. */
export const PersonIdentity = Contact.extend({ name: Line.min(1), organisationName: Line.default("") });
export type PersonIdentity = z.infer<typeof PersonIdentity>;
