import * as fc from 'fast-check';
import { mailMessage, type OutgoingMail } from './mail-message.js';

const SENDER = { from: 'Schakel <schakel@schakel.example>', webUrl: 'https://schakel.example' };

const message = (overrides: Partial<OutgoingMail>) =>
  mailMessage(
    {
      id: '1',
      recipient: 'mens@elders.example',
      subject: 'Een onderwerp',
      body: 'Een regel.',
      language: 'nl',
      path: null,
      optional: null,
      ...overrides,
    },
    SENDER,
  );

describe('A mail as HTML', () => {
  it('says the same as the text, in paragraphs and with links', () => {
    const { html, text } = message({
      body: 'Hallo,\nlees https://schakel.example/join#geheim.\n\nGroet',
      language: 'en',
    });
    expect(text).toBe('Hallo,\nlees https://schakel.example/join#geheim.\n\nGroet');
    expect(html).toContain('<html lang="en">');
    expect(html).toContain(
      '<p>Hallo,<br>lees <a href="https://schakel.example/join#geheim">https://schakel.example/join#geheim</a>.</p>',
    );
    expect(html).toContain('<p>Groet</p>');
  });

  it('loads nothing from elsewhere and runs nothing, whatever people typed', () => {
    const nasty = fc.constantFrom(
      '<img src=x onerror=alert(1)>',
      '<script>1</script>',
      'https://x.example/"onmouseover="1',
      "javascript:alert(1)//'",
      '<style>@import url(//x)</style>',
      '</title><iframe>',
      '&lt;b&gt;',
      '\r\n\r\n',
    );
    const typed = fc.array(fc.oneof(nasty, fc.string()), { maxLength: 6 }).map((parts) => parts.join(' '));
    fc.assert(
      fc.property(typed, typed, (body, subject) => {
        const tags = message({ body, subject }).html.match(/<[^>]*>/g) ?? [];
        for (const tag of tags)
          expect(tag).toMatch(
            /^<(!doctype html|html lang="nl"|head|meta charset="utf-8"|title|body|p|br|a href="https?:[^"<>\s]*"|\/(html|head|title|body|p|a))>$/,
          );
      }),
    );
  });
});
