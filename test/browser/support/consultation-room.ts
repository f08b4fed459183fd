import { ByHttp } from './by-http.js';
import type { Account, SharedApp } from './shared-app.js';

const DAY = 86_400_000;

const QUESTIONNAIRE = {
  sections: [
    {
      title: 'Aanpak',
      questions: [
        { id: 'aanpak', type: 'text', text: 'Hoe zou u dit werk aanpakken?', required: true },
        { id: 'omvang', type: 'choice', text: 'Welk perceel past bij u?', required: true, options: ['klein', 'groot'] },
        { id: 'fte', type: 'number', text: 'Hoeveel mensen zet u in?', required: false, unit: 'fte' },
      ],
    },
  ],
};

interface FirmOptions {
  /** Published, with this many employees, at work in this region; its work is that of the consultation, unless said. */
  profile?: { employees: number; nuts: string; title?: string; cpv?: string };
}

/** A published consultation with a buyer and a colleague, whose pages are looked at, and firms, which act over HTTP. */
export class ConsultationRoom {
  private constructor(
    private readonly app: SharedApp,
    readonly buyer: Account,
    readonly colleague: Account,
    readonly id: string,
    readonly title: string,
  ) {}

  static async published(
    app: SharedApp,
    { title = 'Groenonderhoud in vijf wijken', questionnaire = QUESTIONNAIRE as object } = {},
  ): Promise<ConsultationRoom> {
    const buyer = await app.person('buyer');
    const colleague = await app.person('buyer', { colleagueOf: buyer, role: 'editor' });
    const hand = await ByHttp.signIn(app, 'buyer', buyer);
    const { id } = await hand.ask<{ id: string }>('POST', '/consultations', {
      body: {
        title,
        description: 'Wij willen weten hoe sociale firma’s het groen in vijf wijken kunnen onderhouden.',
        cpv: ['77310000'],
        nuts: ['NL32B'],
        deadline: new Date(Date.now() + 35 * DAY).toISOString(),
      },
    });
    await hand.ask('PATCH', `/consultations/${id}/plan`, {
      ifMatch: '"1"',
      body: { questionsUntil: new Date(Date.now() + 25 * DAY).toISOString(), questionnaire },
    });
    await hand.ask('POST', `/consultations/${id}/publish`, { ifMatch: '"1"' });
    return new ConsultationRoom(app, buyer, colleague, id, title);
  }

  /** The page of a part, such as `questions`. */
  page(part = ''): string {
    return `/buyer/consultations/${this.id}${part && `/${part}`}`;
  }

  /** What one asks of this consultation over HTTP. @returns asks for a path such as `/questions` */
  async hand(who: Account, api: 'buyer' | 'supplier' = 'buyer') {
    const hand = await ByHttp.signIn(this.app, api, who);
    return <T>(method: string, path: string, asked?: Parameters<ByHttp['ask']>[2]) =>
      hand.ask<T>(method, `/consultations/${this.id}${path}`, asked);
  }

  async firm(name: string, { profile }: FirmOptions = {}): Promise<Account> {
    const firm = await this.app.person('firm', { name });
    if (!profile) return firm;
    const { employees, nuts, title = 'Groenonderhoud', cpv = '77310000' } = profile;
    const hand = await ByHttp.signIn(this.app, 'supplier', firm);
    const version = async () => `"${(await hand.ask<{ version: number }>('GET', '/firm')).version}"`;
    await hand.ask('POST', '/firm/capabilities', {
      ifMatch: await version(),
      body: { title, cpv: [cpv], area: { kind: 'nuts', codes: [nuts] } },
    });
    await hand.ask('PATCH', '/firm', {
      ifMatch: await version(),
      body: { mission: 'Wij geven mensen werk.', employees },
    });
    await hand.ask('POST', '/firm/publish', { ifMatch: await version() });
    return firm;
  }

  async asks(firm: Account, text: string): Promise<string> {
    const hand = await this.hand(firm, 'supplier');
    return (await hand<{ id: string }>('POST', '/questions', { body: { text } })).id;
  }

  /** A firm hands in: what it would do, in which size, and what of it is confidential. */
  async answers(
    firm: Account,
    aanpak: string,
    omvang: 'klein' | 'groot',
    { fte = 4, reason = '' } = {},
  ): Promise<void> {
    const hand = await this.hand(firm, 'supplier');
    const secret = reason ? { confidential: true, confidentialReason: reason } : { confidential: false };
    await hand('POST', '/answer', {
      body: {
        answers: [
          { questionId: 'aanpak', value: aanpak, ...secret },
          { questionId: 'omvang', value: omvang, confidential: false },
          { questionId: 'fte', value: fte, confidential: false },
        ],
      },
    });
  }

  /** The deadline passes, and both members open. */
  async opened(): Promise<void> {
    await this.app.passDeadline(this.id);
    for (const who of [this.buyer, this.colleague]) await (await this.hand(who))('POST', '/opening');
  }
}
