import { notFound } from 'next/navigation';
import { requirePerson } from '../../person.ts';

/** Every other address of the newsroom: nothing is there, said in the newsroom's own words. */
export default async function Page(): Promise<never> {
  await requirePerson('/toa-soan');
  notFound();
}
