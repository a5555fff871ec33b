import { handleHandover } from "@/server/handovers/handle";

type Route = { params: Promise<{ id: string }> };

export async function GET(request: Request, { params }: Route): Promise<Response> {
  return handleHandover(request, (await params).id);
}
