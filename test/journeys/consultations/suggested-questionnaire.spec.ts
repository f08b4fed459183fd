import { signedIn } from '../../support/consultation.js';
import { Schakel } from '../../support/schakel.js';

interface Suggested {
  sections: { title: string; questions: { id: string; text: string }[] }[];
}

describe('The suggested questionnaire', () => {
  let schakel: Schakel;
  beforeAll(async () => (schakel = await Schakel.start()));
  afterAll(() => schakel.stop());

  it('covers the subjects a consultation is for, in the language asked', async () => {
    const buyer = await signedIn(schakel, 'buyer');
    const read = async (language: string): Promise<Suggested> => {
      const answer = await schakel.as(buyer, 'get', `/v1/suggested-questionnaire?language=${language}`).expect(200);
      return answer.body as Suggested;
    };
    const [dutch, english] = [await read('nl'), await read('en')];
    expect(dutch.sections.map(({ title }) => title)).toEqual([
      'Sociaal resultaat',
      'Percelen',
      'Voorbehouden',
      'Planning',
      'Capaciteit',
      'Eisen die kleine firma’s uitsluiten',
    ]);
    const ids = ({ sections }: Suggested) => sections.flatMap(({ questions }) => questions.map(({ id }) => id));
    expect(ids(english)).toEqual(ids(dutch));
    expect(english.sections[1]?.title).toBe('Lots');
  });

  it('can be taken over whole into the plan of a consultation, without a warning', async () => {
    const buyer = await signedIn(schakel, 'buyer');
    const { body } = await schakel.as(buyer, 'get', '/v1/suggested-questionnaire').expect(200);
    const draft = await schakel
      .as(buyer, 'post', '/v1/consultations')
      .send({ title: 'Marktconsultatie catering' })
      .expect(201);
    const plan = `/v1/consultations/${draft.body.id}/plan`;
    const { headers } = await schakel.as(buyer, 'get', plan).expect(200);
    const saved = await schakel
      .as(buyer, 'patch', plan)
      .set('if-match', headers['etag'] ?? '')
      .send({ questionnaire: body as Suggested })
      .expect(200);
    expect(saved.body.questionnaire).toEqual(body);
    expect(saved.body.warnings).toEqual([]);
  });
});
