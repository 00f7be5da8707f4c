import { DEFAULT_SETTINGS } from '../../src/organisations/domain/portfolio-settings.js';
import { T_HIGH } from '../../src/radar/domain/text/similarity-model.js';

it('starts from the threshold that was measured', () => {
  expect(DEFAULT_SETTINGS.similarity.text).toBe(T_HIGH);
});
