import NextAuth from 'next-auth';
import { authOptions } from '#server/session.ts';

type RouteContext = { readonly params: Promise<{ readonly nextauth: string[] }> };

/** next-auth's own addresses; its options are read per request, because the environment is not known when building. */
async function handler(request: Request, context: RouteContext): Promise<Response> {
  return NextAuth(authOptions())(request, context);
}

export { handler as GET, handler as POST };
