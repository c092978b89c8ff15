import type { Body } from './document.ts';

/** Kinds of stories that have a list of their own. */
export const STORY_KINDS = ['photo', 'video'] as const;

export type StoryKind = (typeof STORY_KINDS)[number];

/** From so many pictures on, a story is told by them. */
const PICTURES = 3;

/** The kinds that a story is of: one with a gallery or at least three pictures, one with a film. */
export function storyKindsOf(body: Body): readonly StoryKind[] {
  const has = (type: string) => body.content.some((block) => block.type === type);
  const pictures = body.content.filter(({ type }) => type === 'image').length;
  const kinds: StoryKind[] = [];
  if (has('gallery') || pictures >= PICTURES) kinds.push('photo');
  if (has('embed')) kinds.push('video');
  return kinds;
}
