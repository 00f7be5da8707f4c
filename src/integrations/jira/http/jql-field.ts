import { MaxLength, MinLength, ValidateBy } from 'class-validator';

const LONGEST = 4000;

/** A condition in Jira's language that can be put between brackets: its own are closed, and it says no order. */
export const OneLineJql = () => (target: object, name: string) => {
  MinLength(1)(target, name);
  MaxLength(LONGEST)(target, name);
  ValidateBy(
    {
      name: 'jqlCondition',
      validator: {
        validate: (value: unknown) => typeof value === 'string' && isCondition(value),
        defaultMessage: () => 'see the context',
      },
    },
    { context: { code: 'bad_format', parameters: { expected: 'a condition of JQL without ORDER BY' } } },
  )(target, name);
};

function isCondition(jql: string): boolean {
  const bare = jql.replace(/"(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*'/g, '""');
  if (/["']/.test(bare.replaceAll('""', '')) || /\border\s+by\b/i.test(bare) || bare.trim() === '') return false;
  let open = 0;
  for (const sign of bare) {
    if (sign === '(') open += 1;
    if (sign === ')') open -= 1;
    if (open < 0) return false;
  }
  return open === 0;
}
