/** Where to go after signing in: only pages of the newsroom on this very site. */
export function destinationOf(wanted: string | string[] | undefined): string {
  if (typeof wanted !== 'string' || !URL.canParse(wanted, 'http://newsroom.invalid')) return '/toa-soan';
  const { pathname, search } = new URL(wanted, 'http://newsroom.invalid');
  const inside = pathname === '/toa-soan' || pathname.startsWith('/toa-soan/');
  return inside && !pathname.startsWith('/toa-soan/dang-nhap') ? `${pathname}${search}` : '/toa-soan';
}
