import { handleCustomersFile } from "@/server/imports/handle";

type Route = { params: Promise<{ organisation: string }> };

export async function POST(request: Request, { params }: Route): Promise<Response> {
  return handleCustomersFile(request, (await params).organisation);
}
