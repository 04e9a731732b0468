import { ValidateBy } from 'class-validator';

const MOST = 10_000;

/** An object of short texts under names of the client's own. */
export function TextByKey(): PropertyDecorator {
  return ValidateBy({
    name: 'textByKey',
    validator: {
      validate: (value) =>
        typeof value === 'object' &&
        value !== null &&
        !Array.isArray(value) &&
        Object.keys(value).length <= MOST &&
        Object.values(value).every((text) => typeof text === 'string' && text.length <= 300),
      defaultMessage: (args) => `${args!.property} must be an object of short texts`,
    },
  });
}
