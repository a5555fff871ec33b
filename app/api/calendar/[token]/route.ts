import { handleCalendar } from "@/server/calendar/handle";

type Route = { params: Promise<{ token: string }> };

export async function GET(request: Request, { params }: Route): Promise<Response> {
  return handleCalendar(request, (await params).token);
}
