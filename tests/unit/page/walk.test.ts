/** From a document to segments of text and back. */
import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { createDetector } from '../../../utils/detect';
import { allSegments, HAS_TEXT, rangeOf, Walk } from '../../../utils/page/walk';

const page = (body: string) =>
  new JSDOM(`<body>${body}</body>`, { url: 'https://www.ilga.gov/' }).window.document;
const texts = (body: string) => allSegments(page(body), HAS_TEXT).map((s) => s.text);

describe('segments', () => {
  it('join inline text as read and part blocks and cells', () => {
    expect(texts('<p>The <b>SB</b> <a href="/x">2273</a> passed</p><p>next</p>')).toEqual([
      'The SB 2273 passed',
      'next',
    ]);
    expect(texts('<table><tr><td>SB 12</td><td>3 votes</td></tr></table>')).toEqual(['SB 12', '3 votes']);
    expect(texts('<div>one<div>two</div>three</div>')).toEqual(['one', 'two', 'three']);
    expect(texts('<p>SB<br>12</p>')).toEqual(['SB\n12']);
    expect(texts('<ul><li>HB 1</li><li>HB 2</li></ul>')).toEqual(['HB 1', 'HB 2']);
  });

  it('show white space as a browser does', () => {
    expect(texts('<p>  House\n      Bill   12 \n</p>')).toEqual(['House Bill 12 ']);
    expect(texts('<p>a <i> b</i></p>')).toEqual(['a b']);
    expect(texts('<pre>SB 1\n  SB 2</pre>')).toEqual(['SB 1\n  SB 2']);
  });

  it('keep a footnote’s number out of the one before it', () => {
    expect(
      texts('<p>HB 12<sup>3</sup> and SB 4<sup><a href="#n">5</a></sup>, the 82<sup>nd</sup></p>'),
    ).toEqual(['HB 12 3 and SB 4 5, the 82nd']);
    expect(texts('<p>HB <b>1</b><b>2</b></p>')).toEqual(['HB 12']);
  });

  it('part what style sheets set apart', () => {
    expect(texts('<p><span>HB 12</span><span>An act</span></p>')).toEqual(['HB 12 An act']);
  });

  it.each([
    '<script>var x = "SB 1"</script>',
    '<style>.sb{content:"SB 1"}</style>',
    '<noscript>SB 1</noscript>',
    '<template>SB 1</template>',
    '<textarea>SB 1</textarea>',
    '<select><option>SB 1</option></select>',
    '<div contenteditable>SB 1</div>',
    '<div contenteditable="true"><p>SB 1</p></div>',
    '<div hidden>SB 1</div>',
    '<div style="color:red; display: none">SB 1</div>',
    '<code>SB 1</code>',
    '<div class="cm-editor x"><div>SB 1</div></div>',
    '<div role="textbox">SB 1</div>',
    '<rotunda-card>SB 1</rotunda-card>',
    '<input value="SB 1">',
  ])('leave out %s', (html) => {
    expect(texts(`${html}<p>end</p>`)).toEqual(['end']);
  });

  it('keep their links, absolute, and tell headings', () => {
    const [heading, line] = allSegments(
      page('<h2>SB 1</h2><p>See <a href="/bill?n=2"><b>SB</b> 2</a>, 3</p>'),
    );
    expect(heading?.heading).toBe(true);
    expect(line?.heading).toBeUndefined();
    expect(line?.links.map(({ start, end, href }) => [start, end, href])).toEqual([
      [4, 8, 'https://www.ilga.gov/bill?n=2'],
    ]);
    const [inside] = allSegments(page('<a href="/x"><div>SB 7</div></a>'));
    expect(inside?.links[0]?.href).toBe('https://www.ilga.gov/x');
  });

  it('are built whole though only a part is walked', () => {
    const document = page('<p>On <b>SB</b> <a id="n">2273</a> today</p>');
    const link = document.getElementById('n');
    expect(link && allSegments(link).map((s) => s.text)).toEqual(['On SB 2273 today']);
  });
});

it('walk elements nested deeper than a stack goes', () => {
  const document = page('');
  let inner: HTMLElement = document.createElement('p');
  inner.textContent = 'SB 12';
  // From within: the other way jsdom itself would run out of stack.
  for (let i = 0; i < 12_000; i++) {
    const outer = document.createElement('div');
    outer.append(inner);
    inner = outer;
  }
  expect(allSegments(inner).map((s) => s.text)).toEqual(['SB 12']);
});

describe('places', () => {
  it.each([
    ['<td>SB 1</td><td>Read on day 3</td><td>HB 2</td>', ['SB 1', 'HB 2']],
    ['<td>SB 1</td><td>Read on day 3</td>', ['SB 1']],
    ['<td>SB 1</td><td>see <i>House</i> Bill <b>7</b></td>', ['SB 1', 'see House Bill 7']],
    ['<td>SB 1</td><td><a href="/bill/SB/2">2</a></td>', ['SB 1', '2']],
    ['<td><a href="/bill/SB/1">SB 1</a></td><td><a href="/bill/SB/2">2</a></td>', ['SB 1', '2']],
    ['<td>SB 1</td><td><table><tr><td>HB 3</td></tr></table></td>', ['SB 1', 'HB 3']],
  ])('leave out nothing of a row after its first bill: %s', (cells, expected) => {
    const row = `<table><tbody><tr>${cells}</tr><tr><td>HB 9</td></tr></tbody></table>`;
    expect(allSegments(page(row)).map((s) => s.text)).toEqual([...expected, 'HB 9']);
  });

  it('lead back to the text nodes', () => {
    const document = page('<p>On   <b>SB</b>\n <a href="/x">2273</a> and House\n\n   Bill 7</p>');
    const [segment] = allSegments(document);
    expect(segment).toBeDefined();
    if (!segment) return;
    const shown = createDetector({ url: 'https://www.ilga.gov/', today: '2026-06-01' })
      .scan(segment)
      .map((c) => {
        const ends = rangeOf(segment, c.start, c.end);
        const range = document.createRange();
        if (ends) range.setStart(ends.startContainer, ends.startOffset);
        if (ends) range.setEnd(ends.endContainer, ends.endOffset);
        return range.toString().replace(/\s+/g, ' ');
      });
    expect(shown).toEqual(['SB 2273', 'House Bill 7']);
  });
});

describe('the walk', () => {
  it('pauses, and goes on where the page changed meanwhile', () => {
    const document = page(Array.from({ length: 900 }, (_, i) => `<p id="p${i}">SB ${i + 1}</p>`).join(''));
    const seen: string[] = [];
    let pauses = 0;
    const walk = new Walk([document.body]);
    for (let segment = walk.next(); segment !== undefined; segment = walk.next()) {
      if (segment) {
        seen.push(segment.text);
        continue;
      }
      pauses++;
      // The text where the walk stands, and one before it.
      for (const n of [0, 1]) document.getElementById(`p${Number(seen.at(-1)?.slice(3)) - 1 - n}`)?.remove();
    }
    expect(pauses).toBeGreaterThan(2);
    expect(seen).toContain('SB 900');
    expect(new Set(seen).size).toBe(seen.length);
    expect(seen.length).toBe(900);
  });
});
