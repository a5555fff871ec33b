import { handleActivityExport } from "@/server/exports/handle-activity";

type Route = { params: Promise<{ id: string }> };

export async function GET(request: Request, { params }: Route): Promise<Response> {
  return handleActivityExport(request, (await params).id);
}
