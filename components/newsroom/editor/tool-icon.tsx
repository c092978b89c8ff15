/** Drawings for the toolbar, 20 × 20, one stroke; letters are drawn too so that every button looks of one hand. */
const LINES: Readonly<Record<string, string>> = {
  bold: 'M6 4h5a3 3 0 0 1 0 6H6zM6 10h6a3 3 0 0 1 0 6H6z',
  italic: 'M9 4h6M5 16h6M12 4 8 16',
  superscript: 'M4 7l7 9M11 7l-7 9M13.5 4.5a1.5 1.5 0 0 1 3 0c0 1.5-3 2-3 4h3',
  subscript: 'M4 4l7 9M11 4l-7 9M13.5 12.5a1.5 1.5 0 0 1 3 0c0 1.5-3 2-3 4h3',
  link: 'M8.5 11.5a3 3 0 0 0 4.2 0l3-3a3 3 0 0 0-4.2-4.2l-1 1M11.5 8.5a3 3 0 0 0-4.2 0l-3 3a3 3 0 0 0 4.2 4.2l1-1',
  heading2: 'M3 4v12M11 4v12M3 10h8M14 9.5a1.7 1.7 0 1 1 3.2.9L14 16h3.6',
  heading3: 'M3 4v12M11 4v12M3 10h8M14 9h3.4l-2 2.8a2.1 2.1 0 1 1-1.6 3.5',
  bulletList: 'M8 5h9M8 10h9M8 15h9M3.5 5h.01M3.5 10h.01M3.5 15h.01',
  orderedList: 'M8 5h9M8 10h9M8 15h9M3 3.5l1-.5v4M2.8 13.2c0-1.4 2.2-1.4 2.2 0 0 1-2.2 1.8-2.2 3h2.4',
  quote: 'M8 6c-3 .5-4.5 2.5-4.5 5.5V14H8v-4H5.5M16.5 6c-3 .5-4.5 2.5-4.5 5.500V14h4.500v-4H14',
  box: 'M3 4h14v12H3zM6 7.500h8M6 10.500h8M6 13.500h5',
  image: 'M3 4h14v12H3zM3 13l4-4 4 4 2-2 4 4M13.5 7.500h.01',
  gallery: 'M3 6.500h11V16H3zM6 6.500V4h11v9.500h-3M3 14l3.5-3.500L10 14',
  embed: 'M3 4h14v12H3zM8.5 7.500v5l4-2.500z',
  relatedArticle: 'M3 4h9v12H3zM5.5 7.500h4M5.5 10.500h4M14 10h3.500M15.5 8l2 2-2 2',
  table: 'M3 4h14v12H3zM3 8h14M3 12h14M8 4v12M12.5 4v12',
  divider: 'M3 10h14',
  undo: 'M7 4 3.5 7.5 7 11M4 7.500h8a4 4 0 0 1 0 8H8',
  redo: 'M13 4l3.5 3.500L13 11M16 7.500H8a4 4 0 0 0 0 8h4',
  rowBefore: 'M3 10h14v6H3zM10 10v6M10 2v5M7.5 4.500h5',
  rowAfter: 'M3 4h14v6H3zM10 4v6M10 13v5M7.5 15.500h5',
  rowDelete: 'M3 7h14v6H3zM7.5 10h5',
  columnBefore: 'M10 3h6v14h-6zM10 10h6M2 10h5M4.5 7.500v5',
  columnAfter: 'M4 3h6v14H4zM4 10h6M13 10h5M15.5 7.500v5',
  columnDelete: 'M7 3h6v14H7zM8.5 10h3',
  headerRow: 'M3 4h14v12H3zM3 8h14M5.5 6h9M8 8v8M12.5 8v8',
  mergeCells: 'M3 4h14v12H3zM6 10h2.500M14 10h-2.500M7.5 8.5 9 10l-1.5 1.500M12.5 8.5 11 10l1.5 1.5',
  tableDelete: 'M3 4h14v12H3zM7.5 7.500l5 5M12.5 7.500l-5 5',
};

/** The drawing of a tool; its button carries the name. */
export function ToolIcon({ name }: { readonly name: string }) {
  return (
    <svg
      viewBox="0 0 20 20"
      width="20"
      height="20"
      fill="none"
      stroke="currentColor"
      strokeWidth={name === 'bold' ? 2 : 1.5}
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
      className="mx-auto"
    >
      <path d={LINES[name]} />
    </svg>
  );
}
