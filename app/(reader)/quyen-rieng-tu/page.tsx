import { ProseRoute, proseMetadata } from '../standing-route.tsx';

export const generateMetadata = () => proseMetadata('privacy');

export default function Page() {
  return <ProseRoute page="privacy" />;
}
