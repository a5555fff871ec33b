import { handleHandoverLink } from "@/server/handovers/handle";

type Route = { params: Promise<{ token: string }> };

export async function GET(request: Request, { params }: Route): Promise<Response> {
  return handleHandoverLink(request, (await params).token);
}
