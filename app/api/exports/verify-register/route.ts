import { handleScript } from "@/server/exports/verify/handle";

export async function GET(): Promise<Response> {
  return handleScript();
}
