import NextAuth from 'next-auth';
import { authOptions } from '#server/session.ts';

type RouteContext = { readonly params: Promise<{ readonly nextauth: string[] }> };

/** What the sign-in page and the sign-out button ask for; the library's own pages and log take part in nothing here. */
const OPEN = new Set(['GET providers', 'GET csrf', 'GET session', 'POST callback/credentials', 'POST signout']);

/** next-auth's own addresses; its options are read per request, because the environment is not known when building. */
async function handler(request: Request, context: RouteContext): Promise<Response> {
  const { nextauth } = await context.params;
  if (!OPEN.has(`${request.method} ${nextauth.join('/')}`)) return new Response(null, { status: 404 });
  return NextAuth(authOptions())(request, context);
}

export { handler as GET, handler as POST };
