import { notFound } from 'next/navigation';
import { ImageResponse } from 'next/og';
import { ICONS } from '#domain/addresses.ts';
import { startPage } from '../../reader-page.ts';

export const dynamic = 'force-dynamic';

const BRICK = '#9c3a1c';

type Context = { readonly params: Promise<{ readonly name: string }> };

/** The paper's icon: the first letter of its name on the colour of its soil. */
export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const name = (await params).name;
  const icon = ICONS.find((candidate) => candidate.name === name);
  if (!icon) notFound();
  const { site } = await startPage();
  const [initial = ''] = site.newspaper.name.normalize('NFC');
  const { size, isMaskable } = icon;
  // A device may cut a maskable icon down to the middle four fifths.
  const fontSize = Math.round(size * (isMaskable ? 0.5 : 0.68));
  return new ImageResponse(
    <div
      style={{
        display: 'flex',
        width: '100%',
        height: '100%',
        alignItems: 'center',
        justifyContent: 'center',
        background: BRICK,
        color: '#ffffff',
        fontSize,
      }}
    >
      {initial.toLocaleUpperCase('vi')}
    </div>,
    { width: size, height: size },
  );
}
