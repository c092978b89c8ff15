import { ProseRoute, proseMetadata } from '../standing-route.tsx';

export const generateMetadata = () => proseMetadata('imprint');

export default function Page() {
  return <ProseRoute page="imprint" />;
}
