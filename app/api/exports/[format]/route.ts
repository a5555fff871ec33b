import { handleExport } from "@/server/exports/handle";

type Route = { params: Promise<{ format: string }> };

export async function GET(request: Request, { params }: Route): Promise<Response> {
  return handleExport(request, (await params).format);
}
