import { WEB_PAGES } from './web-pages.js';

/** A mail as it lies in the outbox. */
export interface OutgoingMail {
  id: string;
  recipient: string;
  subject: string;
  body: string;
  language: 'nl' | 'en';
  /** The page it is about. */
  path: string | null;
  /** Can its reader switch such mails off? Null = it is no notification. */
  optional: boolean | null;
}

/** Who sends, and where the pages are that mails lead to. */
export interface Sender {
  /** `Name <address>`. */
  from: string;
  /** The address of the web app without a slash behind it. */
  webUrl: string;
}

const WORDS = {
  nl: {
    page: 'Bekijk het op Schakel:',
    optional: 'Wilt u dit soort berichten niet per mail? Zet ze uit bij uw instellingen:',
    essential: 'Dit bericht hoort bij de procedure. Daarom kunt u het niet uitzetten.',
  },
  en: {
    page: 'Read it on Schakel:',
    optional: 'Rather not have these messages by mail? Switch them off in your settings:',
    essential: 'This message is part of the procedure. That is why it cannot be switched off.',
  },
} as const;

/**
 * The message as it goes over the wire: plain text, and the same as HTML without anything that is loaded from
 * elsewhere. The Message-ID is that of the outbox, so a repeat after a crash is recognisable.
 */
export function mailMessage(mail: OutgoingMail, { from, webUrl }: Sender) {
  const text = [mail.body, ...closing(mail, webUrl)].join('\n\n');
  return {
    from,
    to: { name: '', address: mail.recipient },
    subject: mail.subject,
    text,
    html: asHtml(mail.subject, text, mail.language),
    messageId: `<${mail.id}@schakel>`,
    headers: {
      'Auto-Submitted': 'auto-generated',
      'Content-Language': mail.language,
      ...(mail.optional ? { 'List-Unsubscribe': `<${webUrl}${WEB_PAGES.notifications}>` } : {}),
    },
    disableFileAccess: true,
    disableUrlAccess: true,
  };
}

/** Where to read on, and whether one can do without such mails. */
function closing({ path, optional, language }: OutgoingMail, webUrl: string): string[] {
  const words = WORDS[language];
  return [
    ...(path === null ? [] : [`${words.page} ${webUrl}${path}`]),
    ...(optional === null
      ? []
      : [optional ? `${words.optional} ${webUrl}${WEB_PAGES.notifications}` : words.essential]),
  ];
}

/** A paragraph for each empty line, a link for each address; everything else stands as typed. */
function asHtml(subject: string, text: string, language: string): string {
  const paragraphs = text
    .replace(/\r\n?/g, '\n')
    .split(/\n{2,}/)
    .map((paragraph) => `<p>${linked(paragraph).replaceAll('\n', '<br>')}</p>`);
  return [
    `<!doctype html><html lang="${language}"><head><meta charset="utf-8"><title>${escaped(subject)}</title></head>`,
    `<body>${paragraphs.join('\n')}</body></html>`,
  ].join('\n');
}

function linked(text: string): string {
  const parts = text.split(/(https?:\/\/[^\s<>"]+[^\s<>".,;:!?)”’])/);
  return parts
    .map((part, at) => (at % 2 === 1 ? `<a href="${escaped(part)}">${escaped(part)}</a>` : escaped(part)))
    .join('');
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (character) => ENTITIES[character] ?? character);
}
