import { createHash } from 'node:crypto';
import { type DefaultTreeAdapterTypes, parse } from 'parse5';
import { describe, expect, it } from 'vitest';
import { finishPage, UnfinishedPageError } from './finish.ts';

const BEFORE_PAINT = `try{const t=localStorage.getItem("cỡ-chữ");if(t&&1<2)document.title='</'+t}catch{}`;
const JSON_LD = '{"headline":"Lúa \\u003c/script> được mùa & giá \\u0022tốt\\u0022"}';
const HEAD = '<meta charset="utf-8"><title>Lên Trang</title>';

const pageWith = ({ head = HEAD, body = '<main>Tin</main>' }) =>
  `<!DOCTYPE html><html lang="vi"><head>${head}</head><body>${body}</body></html>`;

/** What the framework writes around a page of ours. */
const FRAMEWORK = pageWith({
  head: [
    HEAD,
    '<link rel="preload" as="script" fetchPriority="low" href="/_next/static/chunks/a.js"/>',
    '<link rel="modulepreload" href="/_next/static/chunks/b.js"/>',
    '<link rel="preload" href="/fonts/serif.woff2" as="font" type="font/woff2" crossorigin=""/>',
    '<link rel="stylesheet" href="/_next/static/css/a.css" data-precedence="next"/>',
    `<script data-before-paint="">${BEFORE_PAINT}</script>`,
    '<script type="module" src="/enhance/reader-1a2b.js"></script>',
    '<script src="/_next/static/chunks/a.js" async=""></script>',
    '<script src="/_next/static/chunks/polyfill.js" noModule=""></script>',
  ].join(''),
  body: [
    '<div hidden=""><!--$--><!--/$--></div>',
    `<main><!--$--><h1>Lúa</h1><!-- -->được mùa<!--/$--><div><script>$RC("a")</script></div></main>`,
    `<script type="application/ld+json">${JSON_LD}</script>`,
    '<script>(self.__next_f=self.__next_f||[]).push([0])</script>',
    '<script>self.__next_f.push([1,"0:[\\"$\\",\\"html\\"]"])</script>',
    '<script>self.__next_f.push([1,"a<b"])</script><p>giữa</p><script>self.__next_f.push([1,"c"])</script>',
    '<script src="https://evil.example/enhance/x.js"></script>',
  ].join(''),
});

type Node = DefaultTreeAdapterTypes.ChildNode;

/** What a page says, as a browser would read it. */
function readingOf(html: string): unknown {
  const read = (node: Node): unknown => {
    if (node.nodeName === '#text') return 'value' in node ? node.value : '';
    const attributes = 'attrs' in node ? node.attrs.map(({ name, value }) => [name, value]) : [];
    return [node.nodeName, attributes, 'childNodes' in node ? node.childNodes.map(read) : []];
  };
  return parse(html).childNodes.map(read);
}

const scriptsOf = (html: string) => [...html.matchAll(/<script\b[^>]*>/gu)].map(([tag]) => tag);

describe('a finished page', () => {
  it('runs the reader script and the line before it, and nothing of the framework', () => {
    const { html } = finishPage(FRAMEWORK);
    expect(scriptsOf(html)).toEqual([
      '<script data-before-paint="">',
      '<script type="module" src="/enhance/reader-1a2b.js">',
      '<script type="application/ld+json">',
    ]);
    expect(html).toContain('<p>giữa</p>');
    expect(html).not.toMatch(/__next_f|\$RC|chunks|modulepreload|as="script"|<!--/u);
  });

  it('keeps its style sheets and the preloads of fonts', () => {
    const { html } = finishPage(FRAMEWORK);
    expect(html).toContain('<link rel="stylesheet" href="/_next/static/css/a.css" data-precedence="next">');
    expect(html).toContain('<link rel="preload" href="/fonts/serif.woff2" as="font"');
  });

  it('keeps structured data and the line before painting to the letter', () => {
    const { html } = finishPage(FRAMEWORK);
    expect(html).toContain(`<script type="application/ld+json">${JSON_LD}</script>`);
    expect(html).toContain(`<script data-before-paint="">${BEFORE_PAINT}</script>`);
  });

  it('names the one inline script that runs by the hash of what is sent', () => {
    const { html, hashes } = finishPage(FRAMEWORK);
    const sent = /<script data-before-paint="">(.*?)<\/script>/su.exec(html)?.[1] ?? '';
    expect(sent).toBe(BEFORE_PAINT);
    expect(hashes).toEqual([`'sha256-${createHash('sha256').update(Buffer.from(sent)).digest('base64')}'`]);
    // Made with: printf '' | openssl dgst -sha256 -binary | base64
    expect(finishPage(pageWith({ head: '<script data-before-paint=""></script>' })).hashes).toEqual([
      "'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='",
    ]);
    expect(finishPage(pageWith({})).hashes).toEqual([]);
  });

  it('has no empty hidden element of the framework’s, but every hidden one with something in it', () => {
    const body = [
      '<div hidden=""></div>',
      '<div hidden=""><!--$--><script>a()</script><div hidden=""></div></div>',
      '<div hidden="">Ẩn</div><p hidden=""></p><div></div>',
    ].join('');
    expect(finishPage(pageWith({ body })).html).toContain(
      '<body><div hidden="">Ẩn</div><p hidden=""></p><div></div></body>',
    );
  });

  it('is not changed by being finished again', () => {
    const once = finishPage(FRAMEWORK);
    expect(finishPage(once.html)).toEqual(once);
  });
});

describe('what a reader reads', () => {
  it.each([
    ['letters of the language', '<p>Nghị quyết “Đổi mới” – Ủy ban nhân dân; NFD: thơ\u0302\u0300i</p>'],
    [
      'words that look like tags',
      '<p>&lt;/script&gt;&lt;script&gt;alert(1)&lt;/script&gt; &lt;!-- &amp;lt; --&gt;</p>',
    ],
    [
      'words about the framework',
      '<p>&lt;script&gt;self.__next_f.push(1)&lt;/script&gt;</p><p>script self.__next_f</p>',
    ],
    ['entities and spaces that do not break', '<p>5&nbsp;km &amp; 6&#x202F;kg &copy; &amp;copy;</p>'],
    [
      'attributes',
      `<a href="/a?b=1&amp;c=2" title='"Lúa" &lt;b&gt; &amp;quot;' data-x="">x</a><img alt="a
b" src="/media/x.jpg">`,
    ],
    ['lines of a text kept as it is', '<pre>một\n\n  hai\n</pre>'],
    [
      'a first empty line',
      '<pre>\n\nmột</pre><textarea>\n\nhai</textarea><pre>\n<b>ba</b></pre><pre>\n\n<b>tư</b></pre>',
    ],
    ['drawings', '<svg viewBox="0 0 1 1"><path d="M0 0"/><use xlink:href="#a"/><title>Lúa</title></svg>'],
    ['what is shown without scripts', '<noscript><img src="/x.jpg" alt="&amp;"></noscript>'],
    ['tables and lists', '<table><tbody><tr><td colspan="2">1</td></tr></tbody></table><ol start="3"><li>x</li></ol>'],
    ['forms', '<form action="/tim-kiem"><input name="q" value="a&quot;b" required><button>Tìm</button></form>'],
  ])('is what the framework wrote: %s', (_what, body) => {
    const page = pageWith({ body });
    expect(readingOf(finishPage(page).html)).toEqual(readingOf(page));
  });
});

describe('a page that is not whole', () => {
  it.each([
    [
      'a part that a script would bring',
      '<main><!--$?--><template id="B:0"></template><p>Đang tải</p><!--/$--></main>',
    ],
    ['a place that a script would fill', '<main><template id="P:1f"></template></main>'],
    ['a part that a script would show', '<main></main><div hidden id="S:0"><p>Tin</p></div>'],
    ['an empty part that a script would show', '<main></main><div hidden id="S:a"></div>'],
    ['a part deep inside', '<main><section><div><div hidden=""><div id="S:0"></div></div></div></section></main>'],
  ])('is refused: %s', (_what, body) => {
    expect(() => finishPage(pageWith({ body }))).toThrow(UnfinishedPageError);
  });

  it('is refused: one that was cut off', () => {
    const whole = pageWith({});
    for (const end of [0, 1, whole.length - 8, whole.length - 1])
      expect(() => finishPage(whole.slice(0, end))).toThrow(UnfinishedPageError);
    expect(() => finishPage(`${whole}\n`)).not.toThrow();
  });

  it('is not mistaken for one with ids of its own', () => {
    const body = '<h2 id="S">S</h2><p id="S:chung-khoan">x</p><template id="mau"></template><p id="B:0">y</p>';
    expect(() => finishPage(pageWith({ body }))).not.toThrow();
  });
});
