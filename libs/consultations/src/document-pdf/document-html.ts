import { createHash } from 'node:crypto';
import { type Block, type Fact, isWebAddress, type PaperDocument } from './document.js';

const STYLE = `
:root { color-scheme: light; }
body { margin: 0; background: #f4f2f5; color: #251a2b; font: 1.0625rem/1.55 "Atkinson Hyperlegible Next", "Segoe UI", system-ui, sans-serif; }
main { max-width: 46rem; margin: 0 auto; padding: 2rem 1.5rem 3rem; background: #fff; overflow-wrap: anywhere; }
h1, h2, h3 { font-family: Aleo, Georgia, serif; line-height: 1.2; }
h1 { font-size: 2rem; margin: 0 0 1rem; }
h2 { font-size: 1.4rem; margin: 2.25rem 0 .5rem; padding-top: .75rem; border-top: 3px solid #6f2a5e; }
h3 { font-size: 1.1rem; margin: 1.5rem 0 .25rem; }
.sort { margin: 0 0 .25rem; color: #6f2a5e; font-weight: 700; }
.quiet, footer { color: #5b5061; font-size: .9375rem; }
dl { margin: .75rem 0; }
dl div { padding: .25rem 0; }
dt { font-weight: 700; }
dd { margin: 0; }
a { color: #6f2a5e; }
table { border-collapse: collapse; width: 100%; margin: .75rem 0; font-size: .9375rem; }
th, td { text-align: left; vertical-align: top; padding: .35rem .6rem .35rem 0; border-bottom: 1px solid #d8d1dc; }
@media print { body, main { background: #fff; } main { padding: 0; } h2, h3 { break-after: avoid; } }
`;

/** What the page may do: show its own style, and nothing else. For the header of the answer that carries it. */
export const DOCUMENT_POLICY = `default-src 'none'; style-src 'sha256-${createHash('sha256').update(STYLE).digest('base64')}'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'; sandbox allow-popups allow-popups-to-escape-sandbox`;

/** The document as a page of its own: no script, nothing loaded, everything that someone typed as text. */
export function documentHtml({ language, sort, title, facts, blocks, footer }: PaperDocument): string {
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(title)}</title>
<style>${STYLE}</style>
</head>
<body>
<main>
<p class="sort">${escaped(sort)}</p>
<h1>${escaped(title)}</h1>
${factsHtml(facts)}
${blocks.map(blockHtml).join('\n')}
<footer><p>${escaped(footer)}</p></footer>
</main>
</body>
</html>
`;
}

function blockHtml(block: Block): string {
  switch (block.kind) {
    case 'heading':
      return `<h${block.level}>${escaped(block.text)}</h${block.level}>`;
    case 'paragraph':
      return `<p${block.quiet ? ' class="quiet"' : ''}>${lines(block.text)}</p>`;
    case 'facts':
      return factsHtml(block.facts);
    case 'list':
      return `<ul>${block.items.map((item) => `<li>${lines(item)}</li>`).join('')}</ul>`;
    case 'table':
      return tableHtml(block.headings, block.rows);
  }
}

function factsHtml(facts: readonly Fact[]): string {
  if (facts.length === 0) return '';
  return `<dl>${facts.map((fact) => `<div><dt>${escaped(fact.label)}</dt><dd>${valueHtml(fact)}</dd></div>`).join('')}</dl>`;
}

function valueHtml({ value, href }: Fact): string {
  if (href === undefined || !isWebAddress(href)) return lines(value);
  return `<a href="${escaped(href)}" rel="noopener nofollow noreferrer">${escaped(value)}</a>`;
}

function tableHtml(headings: readonly string[], rows: readonly (readonly string[])[]): string {
  const head = headings.map((heading) => `<th scope="col">${escaped(heading)}</th>`).join('');
  const body = rows.map((row) => `<tr>${row.map((cell) => `<td>${lines(cell)}</td>`).join('')}</tr>`).join('');
  return `<table><thead><tr>${head}</tr></thead><tbody>${body}</tbody></table>`;
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (character) => ENTITIES[character] ?? '');
}

function lines(text: string): string {
  return escaped(text).replace(/\r\n|\r|\n/g, '<br>');
}
