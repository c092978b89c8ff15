import { ProseRoute, proseMetadata } from '../standing-route.tsx';

export const generateMetadata = () => proseMetadata('accessibility');

export default function Page() {
  return <ProseRoute page="accessibility" />;
}
