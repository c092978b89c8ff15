declare const markup: unique symbol;

/** Finished XML. Text becomes it only by `text` or `cdata`, so nothing unescaped can stand in a document. */
export type Xml = string & { readonly [markup]: true };

/** What XML 1.0 cannot hold, not even escaped (§2.2), and the controls it advises against; such characters are left out. */
const ILLEGAL = /[^\t\n\r\u0020-\u007E\u00A0-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu;

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Text that every document may hold: without controls, lone surrogates and non-characters. */
export function printable(value: string): string {
  return value.replace(ILLEGAL, '');
}

/** Text as it stands in an element or in a quoted attribute, of XML and of HTML alike. */
export function escapeMarkup(value: string): string {
  return printable(value).replace(/[&<>"]/gu, (character) => ENTITIES[character] ?? '');
}

/** Text as the content of an element. */
export function text(value: string): Xml {
  return escapeMarkup(value) as Xml;
}

/** Text, such as HTML, in sections that need no escaping; what would end a section is spread over two. */
export function cdata(value: string): Xml {
  return `<![CDATA[${printable(value).replaceAll(']]>', ']]]]><![CDATA[>')}]]>` as Xml;
}

type Attributes = Readonly<Record<string, string | number | undefined>>;

/** An element; attributes and children that are undefined are left out. */
export function element(name: string, attributes: Attributes, ...children: readonly (Xml | undefined)[]): Xml {
  const written = Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    // In attributes a parser would turn line breaks into spaces of its own accord.
    .map(([key, value]) => ` ${key}="${escapeMarkup(String(value)).replace(/[\t\n\r]/gu, ' ')}"`)
    .join('');
  const content = children.filter((child) => child !== undefined).join('');
  return (content === '' ? `<${name}${written}/>` : `<${name}${written}>${content}</${name}>`) as Xml;
}

/** A whole document in UTF-8. */
export function xmlDocument(root: Xml): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n${root}\n`;
}
