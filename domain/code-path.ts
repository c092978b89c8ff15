/** White modules that a scanner needs around a code (ISO/IEC 18004 asks for four). */
const QUIET = 4;

/** A square code of dark and light modules as one SVG path in a box of `size` units; each run in a row is one bar. */
export function codePath(modules: readonly (readonly boolean[])[]): { readonly size: number; readonly path: string } {
  const bars = modules.flatMap((row, y) => {
    const found: string[] = [];
    for (let x = 0; x < row.length; x += 1) {
      if (!row[x]) continue;
      let end = x;
      while (row[end]) end += 1;
      found.push(`M${x + QUIET} ${y + QUIET}h${end - x}v1h-${end - x}z`);
      x = end;
    }
    return found;
  });
  return { size: modules.length + 2 * QUIET, path: bars.join('') };
}
