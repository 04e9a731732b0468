import { Problem } from '../../../web/src/api/problem.js';

const refused = (pointer: string, detail: string) =>
  new Problem(400, 'invalid', 'Bad Request', '', [{ pointer, code: 'plain-text', detail }]);

describe('what is wrong with a field', () => {
  it('stands under its label without the name that it has in the API', () => {
    expect(refused('/source', 'source must not be empty').at('/source')).toBe('Must not be empty');
    expect(refused('/people/0/name', 'name must not be empty').at('/people')).toBe('Must not be empty');
  });

  it('stands as it was said where it begins otherwise', () => {
    expect(refused('/due', 'There is no 31 February.').at('/due')).toBe('There is no 31 February.');
    expect(refused('/due', 'There is no 31 February.').at('/note')).toBeUndefined();
  });
});
