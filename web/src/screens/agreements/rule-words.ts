import { defineTexts, useTexts } from '../../i18n/texts';
import { formatDay, formatList, formatNumber } from '../../signs/formats';
import { type ChoiceField, CHOICES, useChoiceWord } from '../../signs/initiative-words';
import { type Condition, type Literal, partsOf, type Row, rowOf } from './condition-rows';
import type { Agreement, Fact } from './agreements.queries';

/** What a rule says, in words. */
const ruleTexts = defineTexts('agreement-rules', {
  nl: {
    is: '{{fact}}: {{value}}',
    is_not: '{{fact}}: niet {{value}}',
    at_least: '{{fact}}: minstens {{value}}',
    at_most: '{{fact}}: hoogstens {{value}}',
    more_than: '{{fact}}: meer dan {{value}}',
    less_than: '{{fact}}: minder dan {{value}}',
    date_at_least: '{{fact}}: op of na {{value}}',
    date_at_most: '{{fact}}: op of voor {{value}}',
    date_more_than: '{{fact}}: na {{value}}',
    date_less_than: '{{fact}}: voor {{value}}',
    one_of: '{{fact}}: een van {{value}}',
    known: '{{fact}}: ingevuld',
    unknown: '{{fact}}: niet ingevuld',
    yes: 'ja',
    no: 'nee',
    and: ' en ',
    or: ' of ',
    not: 'niet ({{part}})',
    agreement: 'een andere afspraak is nagekomen',
    size_small: 'klein',
    size_medium: 'middel',
    size_large: 'groot',
    lane_green: 'groene route',
    lane_improvement: 'verbeterroute',
    lane_strategic: 'strategische route',
  },
  en: {
    is: '{{fact}}: {{value}}',
    is_not: '{{fact}}: not {{value}}',
    at_least: '{{fact}}: at least {{value}}',
    at_most: '{{fact}}: at most {{value}}',
    more_than: '{{fact}}: more than {{value}}',
    less_than: '{{fact}}: less than {{value}}',
    date_at_least: '{{fact}}: on or after {{value}}',
    date_at_most: '{{fact}}: on or before {{value}}',
    date_more_than: '{{fact}}: after {{value}}',
    date_less_than: '{{fact}}: before {{value}}',
    one_of: '{{fact}}: one of {{value}}',
    known: '{{fact}}: filled in',
    unknown: '{{fact}}: not filled in',
    yes: 'yes',
    no: 'no',
    and: ' and ',
    or: ' or ',
    not: 'not ({{part}})',
    agreement: 'another agreement is kept',
    size_small: 'small',
    size_medium: 'medium',
    size_large: 'large',
    lane_green: 'green lane',
    lane_improvement: 'improvement lane',
    lane_strategic: 'strategic lane',
  },
});

type RuleWord = NonNullable<(typeof ruleTexts)['key']>;

/** Says conditions, rows and values of facts. What is no comparison of facts is shown as it is stored. */
export function useRuleWords(facts: readonly Fact[]) {
  const t = useTexts(ruleTexts);
  const choiceWord = useChoiceWord();
  const byName = new Map(facts.map((fact) => [fact.name, fact]));

  const valueWord = (fact: Fact | undefined, value: Literal): string => {
    if (typeof value === 'boolean') return t(value ? 'yes' : 'no');
    if (typeof value === 'number') return formatNumber(value);
    if (fact?.type === 'date') return formatDay(value);
    if (fact?.type !== 'choice') return value;
    if (fact.name === 'size' || fact.name === 'lane') return t(`${fact.name}_${value}` as RuleWord);
    return fact.name in CHOICES ? choiceWord(fact.name as ChoiceField, value) : value;
  };

  const rowWords = ({ fact: name, comparison, value }: Row): string => {
    const fact = byName.get(name);
    const named = { fact: fact?.meaning ?? name };
    if (value === null) return t(comparison, named);
    const many = Array.isArray(value) ? (value as readonly Literal[]) : [value as Literal];
    const words = formatList(many.map((one) => valueWord(fact, one)));
    const dated = fact?.type === 'date' && `date_${comparison}` in DATED;
    return t((dated ? `date_${comparison}` : comparison) as RuleWord, { ...named, value: words });
  };

  const conditionWords = (condition: Condition): string => {
    const row = rowOf(condition);
    if (row) return rowWords(row);
    const { operator, operands } = partsOf(condition);
    if (operator === 'and' || operator === 'or') {
      const parts = operands.map((part) => {
        const words = conditionWords(part);
        const inner = partsOf(part).operator;
        return inner === 'and' || inner === 'or' ? `(${words})` : words;
      });
      return parts.map((part, at) => (at === 0 ? part : inSentence(part))).join(t(operator));
    }
    if (operator === '!' && operands[0] !== undefined) return t('not', { part: conditionWords(operands[0]) });
    if (operator === 'agreement') return t('agreement');
    return JSON.stringify(condition);
  };
  return { valueWord, conditionWords };
}

/** As it stands behind a conjunction: `Aantal …` → `aantal …`, but `KPI …` as it is. */
const inSentence = (words: string): string =>
  /^\p{Lu}\p{Ll}/u.test(words) ? words.charAt(0).toLowerCase() + words.slice(1) : words;

const DATED = { date_at_least: true, date_at_most: true, date_more_than: true, date_less_than: true };

/** The condition of an agreement, as the form and the words take it. */
export const conditionIn = ({ condition }: Pick<Agreement, 'condition'>): Condition => condition as Condition;
