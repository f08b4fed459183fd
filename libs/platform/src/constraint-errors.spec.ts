import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  IsArray,
  IsEmail,
  IsIn,
  IsInt,
  IsOptional,
  IsString,
  Length,
  Matches,
  Max,
  ValidateNested,
} from 'class-validator';
import { FIELD_CODES } from './field-codes.js';
import { inputPipe, Text } from './input.js';

class Lot {
  @Text()
  @Length(3, 20)
  title: string;

  @IsOptional()
  @IsIn(['a', 'b'])
  kind?: string;
}

class Body {
  @IsOptional()
  @IsEmail()
  email?: string;

  @IsOptional()
  @IsInt()
  @Max(10)
  count?: number;

  @IsOptional()
  @Matches(/^x$/)
  plain?: string;

  @IsOptional()
  @Matches(/^\d{8}$/, { context: { code: 'kvkNumber' } })
  kvk?: string;

  @IsOptional()
  @IsString({ each: true })
  @ArrayMaxSize(1)
  codes?: string[];

  @IsOptional()
  @IsArray()
  @ValidateNested({ each: true })
  @Type(() => Lot)
  lots?: Lot[];
}

interface Found {
  pointer: string;
  code?: string;
  params?: object;
}

/** What is wrong with a body, without the English. */
async function found(body: object): Promise<Found[]> {
  try {
    await inputPipe().transform(body, { type: 'body', metatype: Body });
    return [];
  } catch (error) {
    return (error as { errors: (Found & { message: string })[] }).errors.map(({ message, ...rest }) => {
      expect(message.length).toBeGreaterThan(5);
      return rest;
    });
  }
}

describe('What a field is refused for', () => {
  it.each<[string, object, Found]>([
    ['its kind', { email: 'geen adres' }, { pointer: '/email', code: 'isEmail' }],
    ['its size, with the limit', { count: 11 }, { pointer: '/count', code: 'max', params: { max: 10 } }],
    ['its form', { plain: 'y' }, { pointer: '/plain', code: 'matches' }],
    ['a form that has a name', { kvk: '1' }, { pointer: '/kvk', code: 'kvkNumber' }],
    ['the size of a list', { codes: ['a', 'b'] }, { pointer: '/codes', code: 'arrayMaxSize', params: { max: 1 } }],
    ['one of its items', { codes: [1] }, { pointer: '/codes', code: 'isString' }],
    ['being there', { status: 'open' }, { pointer: '/status', code: 'unknownField' }],
    [
      'the length of a part',
      { lots: [{ title: 'goed genoeg' }, { title: 'x' }] },
      { pointer: '/lots/1/title', code: 'length', params: { min: 3, max: 20 } },
    ],
    [
      'no choice that there is',
      { lots: [{ title: 'goed', kind: 'c' }] },
      { pointer: '/lots/0/kind', code: 'isIn', params: { values: ['a', 'b'] } },
    ],
    ['control characters', { lots: [{ title: 'goed\u0007' }] }, { pointer: '/lots/0/title', code: 'plainText' }],
    ['being no list of parts', { lots: ['x'] }, { pointer: '/lots/0', code: 'nestedValidation' }],
  ])('is told by code and parameters: %s', async (_, body, error) => {
    expect(await found(body)).toEqual([error]);
  });

  it('is everything at once, and nothing where all is well', async () => {
    const errors = await found({ email: 'x', count: 1.5, lots: [{ title: 5 }] });
    expect(errors.map(({ pointer }) => pointer)).toEqual(expect.arrayContaining(['/email', '/count', '/lots/0/title']));
    expect(await found({ email: 'a@b.example', lots: [] })).toEqual([]);
  });

  it('has a code that the description of the API lists', async () => {
    for (const { code } of await found({ email: 'x', count: 'x', plain: 1, kvk: 1, codes: 1, lots: 1 }))
      expect(Object.keys(FIELD_CODES)).toContain(code);
  });
});
