import { WEB_PAGES } from '@schakel/platform';
import type { Block, Fact, PaperDocument } from '../document-pdf/document.js';
import { momentText } from '../mails/moment-text.js';
import type { PublishedReport, PublishedTheme } from './report.js';
import { DECISION_WORDS, REPORT_WORDS } from './report-words.js';

/** What a report belongs to. */
export interface ReportSubject {
  id: string;
  title: string;
  buyerName: string;
  /** The needs that came of it, as they are now. */
  needs: readonly { id: string; title: string }[];
  /** Address of the web app, without a slash behind it. */
  webUrl: string;
}

/** The report as a document for people. */
export function reportDocument(
  report: PublishedReport,
  { id, title, buyerName, needs, webUrl }: ReportSubject,
  language: 'nl' | 'en',
): PaperDocument {
  const words = REPORT_WORDS[language];
  const page = `${webUrl}${WEB_PAGES.report(id)}`;
  const came: Fact[] = needs.map((need) => ({
    label: words.need,
    value: need.title,
    href: `${webUrl}${WEB_PAGES.opportunity(need.id)}`,
  }));
  return {
    language,
    sort: words.sort,
    title,
    author: buyerName,
    madeAt: report.publishedAt,
    facts: [
      { label: words.buyer, value: buyerName },
      { label: words.published, value: momentText(report.publishedAt, language) },
      { label: words.edition, value: String(report.edition) },
      { label: words.answered, value: words.firms(report.respondents) },
      { label: words.reference, value: page, href: page },
    ],
    blocks: [
      { kind: 'paragraph', text: report.introduction },
      ...report.themes.flatMap((theme, at) => themeBlocks(theme, at + 1, language)),
      ...section(words.nextSteps, report.nextSteps),
      ...(came.length > 0 ? [heading(words.needs), { kind: 'facts', facts: came } as const] : []),
      heading(words.aboutHeading),
      { kind: 'paragraph', text: words.about, quiet: true },
    ],
    footer: words.footer(buyerName, title),
  };
}

function heading(text: string): Block {
  return { kind: 'heading', level: 2, text };
}

function section(title: string, text: string): Block[] {
  return text === '' ? [] : [heading(title), { kind: 'paragraph', text }];
}

function themeBlocks(
  { title, said, respondents, decision, reason, change }: PublishedTheme,
  number: number,
  language: 'nl' | 'en',
): Block[] {
  const words = REPORT_WORDS[language];
  const changed: Fact[] = change
    ? [
        { label: words.changed, value: change.text },
        ...(change.href === null ? [] : [{ label: words.readMore, value: change.href, href: change.href }]),
      ]
    : [];
  return [
    heading(`${number}. ${title}`),
    { kind: 'heading', level: 3, text: `${words.said} (${words.firms(respondents)})` },
    { kind: 'paragraph', text: said },
    { kind: 'heading', level: 3, text: `${words.did}: ${DECISION_WORDS[language][decision].toLowerCase()}` },
    { kind: 'paragraph', text: reason },
    ...(changed.length > 0 ? [{ kind: 'facts', facts: changed } as const] : []),
  ];
}
