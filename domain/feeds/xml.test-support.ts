import { XmlDocument, type XmlElement } from 'libxml2-wasm';

/** Prefixes for questions to documents, whatever prefixes a document itself uses. */
const NAMESPACES = {
  atom: 'http://www.w3.org/2005/Atom',
  content: 'http://purl.org/rss/1.0/modules/content/',
  dc: 'http://purl.org/dc/elements/1.1/',
  media: 'http://search.yahoo.com/mrss/',
  map: 'http://www.sitemaps.org/schemas/sitemap/0.9',
  news: 'http://www.google.com/schemas/sitemap-news/0.9',
  image: 'http://www.google.com/schemas/sitemap-image/1.1',
  xhtml: 'http://www.w3.org/1999/xhtml',
};

/** A document as libxml2 reads it; throws on whatever is not well-formed in the strictest sense. */
export type Parsed = {
  /** The contents of what an XPath finds, elements and attributes. */
  readonly all: (path: string) => readonly string[];
  readonly one: (path: string) => string | undefined;
  /** The parts that an XPath finds, to be asked further. */
  readonly each: (path: string) => readonly Parsed[];
  readonly names: (path: string) => readonly string[];
};

/** Reads XML strictly. */
export function parseXml(xml: string): Parsed {
  return partOf(XmlDocument.fromString(xml).root);
}

function partOf(element: XmlElement): Parsed {
  const find = (path: string) => element.find(path, NAMESPACES);
  return {
    all: (path) => find(path).map((node) => node.content),
    one: (path) => find(path)[0]?.content,
    each: (path) => find(path).map((node) => partOf(node as XmlElement)),
    names: (path) => find(path).map((node) => (node as XmlElement).name),
  };
}

/** Whether it is an absolute address on the web. */
export function isAbsolute(address: string | undefined): boolean {
  return address !== undefined && /^https?:\/\//u.test(address) && URL.canParse(address);
}

/** Texts that break what is not written with care. */
export const NAUGHTY: readonly string[] = [
  '</script><script>alert(1)</script>',
  ']]>',
  ']]]]>>',
  '<![CDATA[ x ]]>',
  '<!-- & -->',
  '&nbsp; &amp; &#0; & <b>đậm</b>',
  'dòng\u2028trên\u2029dưới',
  'điều\u0000khiển\u0001\u0008\u000B\u001F\u007F\u0085',
  'nửa \uD83D đôi \uDE00 lẻ',
  'không phải chữ \uFFFE\uFFFF',
  '“ngoặc” "kép" \'đơn\' `huyền`',
  '🇻🇳 👩🏽‍🌾 lúa 🌾',
  '\u202Engược\u202C',
  'tab\tvà\nxuống\r\ndòng',
  '{{x}} %s <?xml ?>',
];
