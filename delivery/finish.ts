import { createHash } from 'node:crypto';
import { type DefaultTreeAdapterTypes, parse, serialize } from 'parse5';

type Node = DefaultTreeAdapterTypes.ChildNode;
type Element = DefaultTreeAdapterTypes.Element;

/** A page of the framework that cannot be shown without its scripts; it must never reach a reader. */
export class UnfinishedPageError extends Error {
  override readonly name = 'UnfinishedPageError';
}

const isElement = (node: Node): node is Element => 'tagName' in node;

function attribute(element: Element, name: string): string | undefined {
  return element.attrs.find((candidate) => candidate.name === name)?.value;
}

/** Scripts that stay: structured data, which is not run, and the reader script with its first line. */
function isKeptScript(element: Element): boolean {
  if (attribute(element, 'type') === 'application/ld+json') return true;
  if (attribute(element, 'data-before-paint') !== undefined) return true;
  return attribute(element, 'src')?.startsWith('/enhance/') === true;
}

function isScriptPreload(element: Element): boolean {
  const rel = attribute(element, 'rel');
  return rel === 'modulepreload' || (rel === 'preload' && attribute(element, 'as') === 'script');
}

/** What a script of the framework would have moved into place later: without the script it would stay hidden for ever. */
function isWaiting(element: Element): boolean {
  const id = attribute(element, 'id') ?? '';
  return (element.tagName === 'template' && /^[BP]:/u.test(id)) || /^S:[0-9a-f]+$/u.test(id);
}

function isDropped(node: Node): boolean {
  if (node.nodeName === '#comment') return true;
  if (!isElement(node)) return false;
  if (isWaiting(node)) throw new UnfinishedPageError(`part ${attribute(node, 'id')} waits for a script`);
  // The framework leaves an empty hidden element at the head of the body.
  if (node.tagName === 'div' && attribute(node, 'hidden') !== undefined) return node.childNodes.every(isDropped);
  if (node.tagName === 'script') return !isKeptScript(node);
  return node.tagName === 'link' && isScriptPreload(node);
}

/** Reading drops a first line break in these, and writing does not bring it back. */
const LOSES_FIRST_BREAK = /^(?:pre|textarea|listing)$/u;

function keepFirstBreak(element: Element): void {
  const first = element.childNodes[0];
  if (LOSES_FIRST_BREAK.test(element.tagName) && first && 'value' in first && first.value.startsWith('\n'))
    first.value = `\n${first.value}`;
}

function sweep(parent: { childNodes: Node[] }, hashes: Set<string>): void {
  parent.childNodes = parent.childNodes.filter((node) => !isDropped(node));
  for (const node of parent.childNodes) {
    if (isElement(node)) keepFirstBreak(node);
    if (isElement(node) && attribute(node, 'data-before-paint') !== undefined) hashes.add(hashOfScript(node));
    if ('childNodes' in node) sweep(node, hashes);
  }
}

function hashOfScript(element: Element): string {
  const text = element.childNodes.map((node) => ('value' in node ? node.value : '')).join('');
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
}

/** A whole page and what its policy has to allow. */
export type FinishedPage = {
  readonly html: string;
  /** CSP sources of the inline scripts that stay. */
  readonly hashes: readonly string[];
};

/**
 * The framework's data make up two thirds of what it sends. Only they can begin like this, for React and our structured data
 * write every "<" of a text as something else; and what holds another "<" is left to the parser, as everything is that stays.
 */
const FRAMEWORK_DATA = /<script>\(?self\.__next_f\b[^<]*<\/script>/gu;

/**
 * The page as readers get it: without the framework's scripts, its data and their preloads. Throws UnfinishedPageError for a
 * page that is not whole.
 */
export function finishPage(html: string): FinishedPage {
  if (!html.trimEnd().endsWith('</html>')) throw new UnfinishedPageError('the page was cut off');
  const document = parse(html.replace(FRAMEWORK_DATA, ''));
  const hashes = new Set<string>();
  sweep(document, hashes);
  return { html: serialize(document), hashes: [...hashes] };
}
