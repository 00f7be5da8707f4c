import { Title } from '@mantine/core';
import { useAccount } from '../../app/session/session-state';
import { useTexts } from '../../i18n/texts';
import { useUnitName } from '../../signs/figure.texts';
import { FigureButton } from '../../signs/figure-button';
import { useFormats } from '../../signs/formats';
import { RecordList } from './evidence';
import { type FindingFigure, findingFigures } from './finding-figures.texts';
import { findingTexts } from './finding.texts';
import classes from './findings.module.css';
import type { Finding } from './findings.queries';

/** How many of the records behind a number are named. */
const NAMED = 6;

type Formats = ReturnType<typeof useFormats>;

/** The numbers of the evidence that say something by themselves, and how each is written. */
const FACTS = {
  text: (value: number, { share }: Formats) => share(value),
  place: (value: number, { share }: Formats) => share(value),
  windowOverlap: (value: number, { share }: Formats) => share(value),
  index: (value: number, { number }: Formats) => number(value),
  effectiveTeams: (value: number, { number }: Formats) => number(value),
  initiatives: (value: number, { number }: Formats) => number(value, 0),
  strength: (value: number, { number }: Formats) => number(value),
  needShare: (value: number, { share }: Formats) => share(value),
  effortShare: (value: number, { share }: Formats) => share(value),
  promised: (value: number, { number }: Formats) => number(value),
  room: (value: number, { number }: Formats) => number(value),
  accountablePersons: (value: number, { number }: Formats) => number(value, 0),
} as const;

/** The numbers behind a finding. */
export function FindingFacts({ finding }: { readonly finding: Finding }) {
  const t = useTexts(findingTexts);
  const why = useTexts(findingFigures);
  const formats = useFormats();
  const unitName = useUnitName();
  const { organisation } = useAccount();
  const { evidence, effortAtStake, estimated, certainty, firstSeenAt, lastSeenAt } = finding;
  const names = Object.keys(FACTS) as (keyof typeof FACTS)[];
  const said = names.flatMap((name) => {
    const value = evidence[name];
    return typeof value === 'number' ? [[name, FACTS[name](value, formats)] as const] : [];
  });
  const records = finding.records.length > 0 ? <RecordList records={finding.records.slice(0, NAMED)} /> : undefined;
  const effort = `${formats.number(effortAtStake)} ${unitName(organisation.effortUnit)}`;
  const figures: readonly (readonly [FindingFigure, string | null])[] = [
    ...said,
    ['certainty', certainty === null ? null : formats.share(certainty)],
    ['effortAtStake', estimated ? `${effort}, ${t('estimated')}` : effort],
  ];
  const moments = [
    ['firstSeenAt', formats.moment(firstSeenAt)],
    ['lastSeenAt', formats.moment(lastSeenAt)],
  ] as const;
  return (
    <section aria-labelledby="facts">
      <Title order={2} size="h4" id="facts" mb="xs">
        {t('facts')}
      </Title>
      <dl className={classes.facts}>
        {figures.map(([name, value]) => (
          <div key={name}>
            <dt>{t(`fact_${name}`)}</dt>
            <dd className="figures">
              <FigureButton
                label={t(`fact_${name}`)}
                value={value ?? ''}
                unknown={value === null}
                explanation={{
                  sentence: why(name),
                  computedAt: lastSeenAt,
                  reason: value === null ? why('unknownCertainty') : null,
                }}
                records={records}
              />
            </dd>
          </div>
        ))}
        {moments.map(([name, value]) => (
          <div key={name}>
            <dt>{t(`fact_${name}`)}</dt>
            <dd className="figures">{value}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
