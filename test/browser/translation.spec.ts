import { sideways } from './support/accessibility.js';
import { ConsultationRoom } from './support/consultation-room.js';
import { inBrowser } from './support/in-browser.js';
import { textsFromApis, untranslated } from './support/translation.js';

const LOOKS = { language: 'qps', width: 320 } as const;
/** A moment as a text of its own, such as “dinsdag 1 december 2026 om 12:00”. */
const MOMENT = /^[a-z]+ \d{1,2} [a-z]+ 20\d\d om \d\d:\d\d$/;

inBrowser('Words that are longer, in another language', (browser) => {
  const profile = ['', '/about', '/people', '/capabilities', '/capabilities/new', '/check'];
  it.each([
    ['buyer', ['', '/needs', '/needs/new', '/consultations/new']],
    ['firm', ['', '/opportunities', '/consultations', '/certificates', ...profile.map((part) => `/profile${part}`)]],
    ['broker', ['', '/opportunities', '/firms']],
  ] as const)(
    'stand for everything on pages of a %s who is new, and fit',
    async (kind, paths) => {
      const who = await browser.app.person(kind);
      const page = await browser.pageOf(who, `/${kind}`, LOOKS);
      const sent = textsFromApis(page);
      // The browser itself knows what languages are called.
      const known = new Set([who.organisation, 'Nederlands']);
      for (const path of paths) {
        await browser.open(page, `/${kind}${path}`);
        const bare = (await untranslated(page)).filter(
          (text) => !known.has(text) && !sent.has(text) && !MOMENT.test(text),
        );
        expect([path, bare, await sideways(page)]).toEqual([path, [], 0]);
      }
    },
    90_000,
  );

  it('stand for everything in the room of a consultation but what people wrote', async () => {
    const room = await ConsultationRoom.published(browser.app);
    const question = 'Mogen wij ook één wijk doen?';
    await room.asks(await room.firm('Firma Een'), question);
    await room.answers(await room.firm('Groenhart'), 'Met vaste ploegen.', 'klein');
    const wrote = [
      room.buyer.organisation, room.buyer.name, room.colleague.name, room.title, question, 'Groenhart',
      'Hoe zou u dit werk aanpakken?', 'Welk perceel past bij u?', 'Hoeveel mensen zet u in?',
      'Met vaste ploegen.', 'klein', 'groot', '4 fte',
    ]; // prettier-ignore
    const page = await browser.pageOf(room.buyer, room.page(), LOOKS);
    const look = async (...parts: string[]) => {
      for (const part of parts) {
        await browser.open(page, room.page(part));
        const bare = (await untranslated(page)).filter((text) => !wrote.includes(text) && !MOMENT.test(text));
        // Of the ledger what proves a line is data, as it was hashed.
        const words = part === 'ledger' ? bare.filter((text) => !/^(\{.*\}|[\da-f]{64})$/.test(text)) : bare;
        expect([part, words, await sideways(page)]).toEqual([part, [], 0]);
      }
    };
    await look('', 'questions', 'answers', 'opening', 'report', 'invitations', 'documents', 'ledger');
    await room.opened();
    await look('', 'answers', 'opening', 'report', 'ledger');
  }, 120_000);
});
