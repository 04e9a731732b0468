import fc from 'fast-check';

/** As much of a JSON schema as the OpenAPI document uses. */
export interface Schema {
  $ref?: string;
  allOf?: Schema[];
  oneOf?: Schema[];
  type?: string;
  enum?: unknown[];
  items?: Schema;
  properties?: Record<string, Schema>;
  additionalProperties?: Schema | boolean;
  required?: string[];
  nullable?: boolean;
  format?: string;
  pattern?: string;
  description?: string;
}

/** What has broken web servers before, and what PostgreSQL, dates and numbers stumble over. */
const HOSTILE = [
  '',
  ' ',
  '\0',
  'a\0b',
  '\ud800',
  'x\udfff',
  '\u202e\u200b\ufeff',
  '👩🏽‍🚀'.repeat(100),
  'x'.repeat(3_000),
  'x'.repeat(70_000),
  '\n\r\t\v\f',
  "'; drop table app_user; --",
  '%_\\',
  '{{7*7}}<script>alert(1)</script>',
  '__proto__',
  'null',
  '2016-02-30',
  '2015-05-28/2014-01',
  '[2016-01..',
  '0000-00-00',
  '9999-12-31',
  '-0001',
  '2026-02-30T25:61:00Z',
  '9999-12-31T23:59:59Z',
  '+275760-09-13T00:00:00.001Z',
  'infinity',
  'ZZZ',
  'kaz',
  '00000000-0000-0000-0000-000000000000',
  'FFFFFFFF-FFFF-FFFF-FFFF-FFFFFFFFFFFF',
  '00000000-0000-4000-8000-000000000001',
  0,
  -1,
  1.5,
  1e308,
  2 ** 31,
  2 ** 53,
  Number.MIN_VALUE,
  true,
  null,
  [],
  {},
  [[[[]]]],
  [null],
  { length: 1e9 },
  { id: {} },
  { constructor: { name: 1 } },
  { toString: 1, valueOf: 2 },
  Array(600).fill('x'),
  Array(600).fill({}),
] as const;

export const hostile: fc.Arbitrary<unknown> = fc.oneof(
  { weight: 8, arbitrary: fc.constantFrom(...HOSTILE) },
  { weight: 1, arbitrary: fc.jsonValue({ maxDepth: 3 }) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 20 }) },
);

/** Texts that get past the first checks and into the services. */
const PLAUSIBLE = ['KAZ', '2016-01', 'A plain text', 'someone@example.org', 'Zoë Ünlü'];
const DATES = ['2016', '2016-01', '2016-01-15', '2015-23', '2017-01/2017-03', '[2015-05-28..2016-04-27]'];

interface Source {
  schemas: Record<string, Schema>;
  /** Ids of things that exist; it may grow. */
  ids: string[];
  /** How many parts are honest for each that is hostile. */
  honesty: number;
}

/** Values of a schema, mostly of its form, each part of them now and then hostile. */
export function likeSchema(schema: Schema, source: Source, depth = 0): fc.Arbitrary<unknown> {
  const honest = schema.nullable ? fc.option(ofForm(schema, source, depth)) : ofForm(schema, source, depth);
  return fc.oneof({ weight: source.honesty, arbitrary: honest }, { weight: 1, arbitrary: hostile });
}

function ofForm(schema: Schema, source: Source, depth: number): fc.Arbitrary<unknown> {
  const part = schema.allOf?.[0] ?? schema.oneOf?.[0];
  if (part) return ofForm(part, source, depth);
  if (schema.$ref) return ofForm(source.schemas[schema.$ref.split('/').pop()!]!, source, depth);
  if (schema.enum) return fc.constantFrom(...schema.enum);
  if (schema.type === 'object') return objectOf(schema, source, depth);
  if (schema.type === 'array') return fc.array(likeSchema(schema.items ?? {}, source, depth + 1), { maxLength: 3 });
  if (schema.type === 'integer' || schema.type === 'number') return fc.integer({ min: -5, max: 300 });
  if (schema.type === 'boolean') return fc.boolean();
  return textOf(schema, source);
}

function textOf({ format, pattern, description = '' }: Schema, source: Source): fc.Arbitrary<string> {
  if (format === 'uuid') return existing(source);
  if (format === 'date-time') return fc.constantFrom('2026-11-21T09:00:00Z', '2027-01-01T00:00:00+14:00');
  if (description.includes('EDTF')) return fc.constantFrom(...DATES);
  return pattern ? fc.constantFrom('KAZ', 'MNG', 'XYZ') : fc.constantFrom(...PLAUSIBLE);
}

function objectOf({ properties = {}, required = [], additionalProperties }: Schema, source: Source, depth: number) {
  if (depth > 4) return fc.constant({});
  const parts = Object.entries(properties).map(([name, part]) => [name, likeSchema(part, source, depth + 1)] as const);
  const whole = fc.record(Object.fromEntries(parts), { requiredKeys: required });
  if (typeof additionalProperties !== 'object') return whole;
  return fc.dictionary(
    fc.constantFrom('e1', 'e2', '__proto__', ''),
    likeSchema(additionalProperties, source, depth + 1),
  );
}

function existing({ ids }: Source): fc.Arbitrary<string> {
  return fc.nat().map((n) => ids[n % ids.length] ?? 'KAZ');
}
