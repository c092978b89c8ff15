import { type DefaultTreeAdapterTypes, parse } from 'parse5';

/** What a page tells machines, read by the rules of HTML and not by a browser with its scripts. */
export type PageHead = {
  /** Meta elements by property or name; the first of each. */
  readonly tags: ReadonlyMap<string, string>;
  readonly title: string;
  readonly canonical: string | undefined;
  /** The addresses of the page in other languages and in its own, by language. */
  readonly languages: ReadonlyMap<string, string>;
  /** The structured data, parsed. */
  readonly graphs: readonly unknown[];
};

type Element = DefaultTreeAdapterTypes.Element;

function* elementsIn(node: DefaultTreeAdapterTypes.Node): Generator<Element> {
  if ('tagName' in node) yield node;
  if ('childNodes' in node) for (const child of node.childNodes) yield* elementsIn(child);
}

function textOf(element: Element): string {
  return element.childNodes.map((child) => ('value' in child ? child.value : '')).join('');
}

/** Reads the head and the structured data of a page. */
export function readHead(html: string): PageHead {
  const tags = new Map<string, string>();
  const languages = new Map<string, string>();
  const graphs: unknown[] = [];
  let title = '';
  let canonical: string | undefined;
  for (const element of elementsIn(parse(html))) {
    const given = new Map(element.attrs.map(({ name, value }) => [name, value]));
    const name = given.get('property') ?? given.get('name');
    if (element.tagName === 'meta' && name !== undefined && !tags.has(name)) tags.set(name, given.get('content') ?? '');
    if (element.tagName === 'title' && title === '') title = textOf(element);
    if (element.tagName === 'link' && given.get('rel') === 'canonical') canonical = given.get('href');
    const language = given.get('hreflang');
    if (element.tagName === 'link' && given.get('rel') === 'alternate' && language !== undefined)
      languages.set(language, given.get('href') ?? '');
    if (element.tagName === 'script' && given.get('type') === 'application/ld+json')
      graphs.push(JSON.parse(textOf(element)));
  }
  return { tags, title, canonical, languages, graphs };
}
