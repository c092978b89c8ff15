/**
 * What robots may read (RFC 9309): everything for readers. The newsroom's entrance ends with `$`, for an article's address may
 * begin with the same letters.
 */
export function writeRobots(siteUrl: string, maps: readonly string[]): string {
  return [
    'User-agent: *',
    'Disallow: /toa-soan$',
    'Disallow: /toa-soan/',
    'Disallow: /api/',
    // Any number of addresses, each of them work, and nothing that is not found elsewhere.
    'Disallow: /tim-kiem?',
    'Allow: /',
    '',
    ...maps.map((map) => `Sitemap: ${siteUrl}${map}`),
    '',
  ].join('\n');
}
