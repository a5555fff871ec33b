/** The last instant of a calendar day (ISO 8601) in the register's time zone, UTC. */
export function endOfDay(day: string): number {
  return Date.parse(`${day}T23:59:59.999Z`);
}

/** The calendar day (ISO 8601) of an instant in the register's time zone, UTC. */
export function dayOf(instant: number): string {
  return new Date(instant).toISOString().slice(0, 10);
}
