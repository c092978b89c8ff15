import type { SectionBranch } from '#server/published/site.ts';

type BranchLinksProps = {
  readonly branch: SectionBranch;
  /** Address of the page that they stand on. */
  readonly current?: string;
};

/** The subsections of a section in one line. */
export function BranchLinks({ branch, current }: BranchLinksProps) {
  if (branch.children.length === 0) return null;
  return (
    <ul className="block-children">
      {branch.children.map((child) => (
        <li key={child.id}>
          <a href={child.href} {...(child.href === current ? { 'aria-current': 'page' as const } : {})}>
            {child.name}
          </a>
        </li>
      ))}
    </ul>
  );
}
