import { ProseRoute, proseMetadata } from '../standing-route.tsx';

export const generateMetadata = () => proseMetadata('contact');

export default function Page() {
  return <ProseRoute page="contact" />;
}
