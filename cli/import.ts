/** `import page FILE…` */
export async function importPages(_words: readonly string[]): Promise<void> {
  throw new Error('not written yet');
}
