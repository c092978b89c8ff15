/** Something the operator can put right; the message is one sentence, perhaps followed by the usage. */
export class CommandError extends Error {
  override readonly name = 'CommandError';
}
