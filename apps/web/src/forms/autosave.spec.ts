import { Autosave, type SaveState } from './autosave.js';

class Offline extends Error {}

function setUp() {
  const saved: string[] = [];
  const states: SaveState[] = [];
  const refused: string[] = [];
  let answer: () => Promise<void> = () => Promise.resolve();
  const save = async (value: string) => {
    await answer();
    saved.push(value);
  };
  const autosave = new Autosave<string>(
    { save, onRefused: (_, value) => refused.push(value) },
    {
      onState: (state) => states.push(state),
      isPassing: (error) => error instanceof Offline,
      now: () => new Date(),
    },
  );
  return { autosave, saved, states, refused, answerWith: (next: () => Promise<void>) => (answer = next) };
}

describe('Saving by itself', () => {
  beforeEach(() => jest.useFakeTimers());
  afterEach(() => jest.useRealTimers());

  it('saves once, after a pause in typing', async () => {
    const { autosave, saved, states } = setUp();
    for (const text of ['D', 'Da', 'Dag']) {
      autosave.change(text);
      await jest.advanceTimersByTimeAsync(1_000);
    }
    expect(saved).toEqual([]);
    expect(autosave.isUnsaved).toBe(true);
    await jest.advanceTimersByTimeAsync(500);
    expect(saved).toEqual(['Dag']);
    expect(autosave.isUnsaved).toBe(false);
    expect(states.at(-1)).toMatchObject({ status: 'idle', savedAt: expect.any(String) });
  });

  it('never loses what was typed while the API is away, and saves the newest when it is back', async () => {
    const { autosave, saved, states, answerWith } = setUp();
    answerWith(() => Promise.reject(new Offline()));
    autosave.change('eerste');
    await jest.advanceTimersByTimeAsync(1_500);
    expect(states.at(-1)).toMatchObject({ status: 'failed', isPassing: true });
    await jest.advanceTimersByTimeAsync(60_000);
    autosave.change('eerste en tweede');
    await jest.advanceTimersByTimeAsync(10_000);
    expect(saved).toEqual([]);
    expect(autosave.isUnsaved).toBe(true);
    answerWith(() => Promise.resolve());
    await jest.advanceTimersByTimeAsync(30_000);
    expect(saved).toEqual(['eerste en tweede']);
    expect(states.at(-1)?.status).toBe('idle');
  });

  it('tells of a refusal and does not repeat it until something changes', async () => {
    const { autosave, saved, states, refused, answerWith } = setUp();
    answerWith(() => Promise.reject(new Error('412')));
    autosave.change('mijn tekst');
    await jest.advanceTimersByTimeAsync(300_000);
    expect(refused).toEqual(['mijn tekst']);
    expect(states.at(-1)).toMatchObject({ status: 'failed', isPassing: false });
    answerWith(() => Promise.resolve());
    await autosave.flush();
    expect(saved).toEqual(['mijn tekst']);
  });

  it('saves one at a time, and afterwards what was typed meanwhile', async () => {
    const { autosave, saved, answerWith } = setUp();
    let release = () => undefined as void;
    answerWith(() => new Promise((done) => (release = done)));
    autosave.change('a');
    await jest.advanceTimersByTimeAsync(1_500);
    autosave.change('ab');
    await jest.advanceTimersByTimeAsync(60_000);
    expect(saved).toEqual([]);
    answerWith(() => Promise.resolve());
    release();
    await jest.advanceTimersByTimeAsync(1_500);
    expect(saved).toEqual(['a', 'ab']);
  });

  it('saves at once when the page is left', async () => {
    const { autosave, saved } = setUp();
    autosave.change('haast');
    await autosave.flush();
    expect(saved).toEqual(['haast']);
    await jest.advanceTimersByTimeAsync(10_000);
    expect(saved).toEqual(['haast']);
  });
});
