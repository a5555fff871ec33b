import { handleListExport } from "@/server/exports/handle-list";

type Route = { params: Promise<{ list: string }> };

export async function GET(request: Request, { params }: Route): Promise<Response> {
  return handleListExport(request, (await params).list);
}
