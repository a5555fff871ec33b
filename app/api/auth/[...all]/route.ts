import { handleAuth } from "@/server/auth/handle";

export { handleAuth as GET, handleAuth as POST };
