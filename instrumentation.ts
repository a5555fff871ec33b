/** Called once when a server process starts, never while the application is being built. */
export async function register(): Promise<void> {
  if (process.env.NEXT_RUNTIME === "nodejs") {
    const { startHourly } = await import("./server/hourly");
    startHourly();
  }
}
