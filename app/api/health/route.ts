import { healthOf } from "@/server/health";

export const dynamic = "force-dynamic";

export async function GET(): Promise<Response> {
  const health = await healthOf();
  return Response.json(health, { status: health.ok ? 200 : 503 });
}
