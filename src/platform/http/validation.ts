import type { ArgumentMetadata } from '@nestjs/common';
import { ValidationPipe } from '@nestjs/common';
import { getMetadataStorage, type ValidationError, ValidationTypes, type ValidatorOptions } from 'class-validator';
import { Problem, type ProblemError } from './problem.js';

/** Checks bodies and queries against their DTO classes; what a class does not name is refused. */
export class RequestValidationPipe extends ValidationPipe {
  constructor() {
    super({
      transform: true,
      whitelist: true,
      forbidNonWhitelisted: true,
      validationError: { value: true },
      exceptionFactory: (errors) => new BrokenRules(errors),
    });
  }

  protected override async validate(object: object, options?: ValidatorOptions): Promise<ValidationError[]> {
    return [...(await super.validate(object, options)), ...misplacedLists(object)];
  }

  override async transform(value: unknown, metadata: ArgumentMetadata): Promise<unknown> {
    try {
      return await super.transform(value, metadata);
    } catch (error) {
      if (error instanceof BrokenRules) throw error.toProblem(metadata.type === 'query');
      throw error;
    }
  }
}

/**
 * Lists where one object belongs, and lists within lists: the validator would look into them and find nothing wrong. It knows
 * from its own notes on the class what belongs where.
 */
function misplacedLists(object: unknown): ValidationError[] {
  if (typeof object !== 'object' || object === null) return [];
  const notes = getMetadataStorage().getTargetValidationMetadatas(object.constructor, '', false, false);
  const nested = notes.filter(({ type }) => type === ValidationTypes.NESTED_VALIDATION);
  return nested.flatMap(({ propertyName, each }) => {
    const value = (object as Record<string, unknown>)[propertyName];
    if (!Array.isArray(value)) return withChildren(propertyName, misplacedLists(value));
    if (!each) return [wrongType(propertyName)];
    const elements = value.flatMap((element, index) =>
      Array.isArray(element) ? [wrongType(`${index}`)] : withChildren(`${index}`, misplacedLists(element)),
    );
    return withChildren(propertyName, elements);
  });
}

function wrongType(property: string): ValidationError {
  return { property, constraints: { nestedValidation: `${property} must be an object` } };
}

function withChildren(property: string, children: ValidationError[]): ValidationError[] {
  return children.length > 0 ? [{ property, children }] : [];
}

class BrokenRules extends Error {
  constructor(private readonly errors: ValidationError[]) {
    super();
  }

  toProblem(isQuery: boolean): Problem {
    return Problem.malformed(problemErrors(this.errors, isQuery).slice(0, 100));
  }
}

/** The validator's tree, flat: one entry a broken rule, with the pointer of its field. */
export function problemErrors(errors: ValidationError[], isQuery: boolean, parent = ''): ProblemError[] {
  return errors.flatMap(({ property, constraints = {}, children = [], value }) => {
    const pointer = isQuery && parent === '' ? `?${property}` : `${parent}/${escapePointer(property)}`;
    const rule = foremost(constraints);
    if (rule === undefined) return problemErrors(children, isQuery, pointer);
    return [{ pointer, code: codeOf(rule, value), detail: SENTENCES[rule]?.(property) ?? constraints[rule]! }];
  });
}

/** Of all broken rules the one that stands first on the field and says what it is: who sends no list need not hear how long one may be. */
function foremost({ nestedValidation, ...own }: Record<string, string>): string | undefined {
  return Object.keys(own).at(-1) ?? (nestedValidation === undefined ? undefined : 'nestedValidation');
}

const SENTENCES: Record<string, (property: string) => string> = {
  whitelistValidation: (property) => `${property} is not known here`,
  nestedValidation: (property) => `${property} must be an object`,
};

export function escapePointer(key: string): string {
  return key.replaceAll('~', '~0').replaceAll('/', '~1');
}

const CODES: Record<string, string> = { whitelistValidation: 'unknown-field', nestedValidation: 'wrong-type' };

/** `isInt` is told as `int`, `maxLength` as `max-length`, and anything about a field that is not there as `required`. */
function codeOf(rule: string, value: unknown): string {
  if (CODES[rule]) return CODES[rule];
  if (value === undefined) return 'required';
  return rule
    .replace(/^is(?=[A-Z])/, '')
    .replace(/(?!^)[A-Z]/g, (letter) => `-${letter}`)
    .toLowerCase();
}
