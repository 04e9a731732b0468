import { applyDecorators, Param, type PipeTransform } from '@nestjs/common';
import { ApiParam } from '@nestjs/swagger';
import { Problem } from './problem.js';
import { isId } from './text.validators.js';

/** What is no id names a thing that cannot exist. */
class ExistingIdPipe implements PipeTransform {
  transform(value: unknown): string {
    if (isId(value)) return value;
    throw Problem.notFound();
  }
}

/** The id in the path: `@IdParam() id: string`, or `@IdParam('pid')` for another name. */
export const IdParam =
  (name = 'id'): ParameterDecorator =>
  (target, key, index) => {
    Param(name, new ExistingIdPipe())(target, key, index);
    applyDecorators(ApiParam({ name, schema: { type: 'string', format: 'uuid' } }))(
      target,
      key!,
      Object.getOwnPropertyDescriptor(target, key!)!,
    );
  };
