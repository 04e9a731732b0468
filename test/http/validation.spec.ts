import 'reflect-metadata';
import { Type } from 'class-transformer';
import { ArrayMaxSize, IsArray, IsOptional, ValidateNested } from 'class-validator';
import type { Problem } from '../../src/platform/http/problem.js';
import {
  Id,
  Instant,
  Omittable,
  PartialDateField,
  PlainText,
  StateCode,
} from '../../src/platform/http/text.validators.js';
import { RequestValidationPipe } from '../../src/platform/http/validation.js';

class Line {
  @PlainText({ min: 1, max: 5 })
  text: string;
}

class Body {
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(2)
  @ValidateNested({ each: true })
  @Type(() => Line)
  lines?: Line[];

  @IsOptional()
  @ValidateNested()
  @Type(() => Line)
  head?: Line;

  @Omittable()
  @PlainText({ max: 10, multiline: true })
  note?: string;

  @IsOptional()
  @IsArray()
  @PlainText({ max: 3, each: true })
  words?: string[];

  @IsOptional()
  @PartialDateField()
  date?: string | null;

  @IsOptional()
  @StateCode({ each: true })
  states?: string[];

  @IsOptional()
  @Id()
  id?: string;

  @IsOptional()
  @Instant()
  at?: string;
}

const pipe = new RequestValidationPipe();
const check = (value: unknown) => pipe.transform(value, { type: 'body', metatype: Body });
const faults = async (value: unknown) => {
  const problem = (await check(value).catch((error) => error)) as Problem;
  return problem.errors?.map(({ pointer, code }) => `${pointer} ${code}`) ?? [];
};

describe('a body is checked', () => {
  it.each([
    [{ lines: [{ text: 'a' }, { text: '' }] }, ['/lines/1/text plain-text']],
    [{ lines: [{ text: 'a', more: 1 }] }, ['/lines/0/more unknown-field']],
    [{ lines: [{}] }, ['/lines/0/text required']],
    [{ lines: ['a'] }, ['/lines/0 wrong-type']],
    [{ lines: [null] }, ['/lines/0 wrong-type']],
    [{ lines: {} }, ['/lines array']],
    [{ lines: 'a' }, ['/lines array']],
    [{ lines: [[{ text: 'a' }]] }, ['/lines/0 wrong-type']],
    [{ lines: [{ text: 'a', head: [] }] }, ['/lines/0/head unknown-field']],
    [{ lines: [{ text: 'a' }, { text: 'a' }, { text: 'a' }] }, ['/lines array-max-size']],
    [{ head: { text: 'too long' } }, ['/head/text plain-text']],
    [{ head: 7 }, ['/head wrong-type']],
    [{ head: [] }, ['/head wrong-type']],
    [{ note: null }, ['/note plain-text']],
    [{ words: ['abc', 'abcd'] }, ['/words plain-text']],
    [{ words: 'abc' }, ['/words array']],
    [{ date: '2016-02-30' }, ['/date partial-date']],
    [{ date: 2016 }, ['/date partial-date']],
    [{ states: ['KAZ', 'kaz'] }, ['/states state-code']],
    [{ id: 'A0000000-0000-4000-8000-000000000001' }, ['/id id']],
    [{ at: '2026-02-30T10:00:00Z' }, ['/at instant']],
    [{ at: '2026-02-20' }, ['/at instant']],
    [{ at: '9999-12-31T23:59:59Z' }, ['/at instant']],
    [{ unknown: 1 }, ['/unknown unknown-field']],
  ])('%j', async (value, expected) => {
    expect(await faults(value)).toEqual(expected);
  });

  it.each([
    [{}],
    [{ lines: [] }],
    [{ lines: [{ text: '  a  ' }] }],
    [{ note: 'one\ntwo\t' }],
    [{ note: '' }],
    [{ words: ['𝒳𝒳𝒳'] }],
    [{ date: null }],
    [{ date: '2016-01' }],
    [{ at: '2026-02-28T10:00:00+05:30' }],
  ])('and kept to the letter: %j', async (value) => {
    expect(JSON.parse(JSON.stringify(await check(value)))).toEqual(value);
  });

  it.each(['a\0', '\ud800', 'a\udfffb', 'one\ntwo', 'bell\u0007', 'line\u2028break'])(
    'one line of text is not %j',
    async (text) => {
      expect(await faults({ head: { text } })).toEqual(['/head/text plain-text']);
    },
  );
});
