import { Title } from '@mantine/core';
import { useAccount } from '../../app/session/session-state';
import { useTexts } from '../../i18n/texts';
import { useUnitName } from '../../signs/figure.texts';
import { useFormats } from '../../signs/formats';
import { findingTexts } from './finding.texts';
import classes from './findings.module.css';
import type { Finding } from './findings.queries';

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
  const formats = useFormats();
  const unitName = useUnitName();
  const { organisation } = useAccount();
  const { evidence, effortAtStake, estimated, certainty, firstSeenAt, lastSeenAt } = finding;
  const said = Object.entries(FACTS).flatMap(([name, write]) => {
    const value = evidence[name];
    return typeof value === 'number' ? [[name, write(value, formats)] as const] : [];
  });
  const effort = `${formats.number(effortAtStake)} ${unitName(organisation.effortUnit)}`;
  const rows: readonly (readonly [string, string])[] = [
    ...said,
    ['certainty', certainty === null ? t('unknown') : formats.share(certainty)],
    ['effortAtStake', estimated ? `${effort}, ${t('estimated')}` : effort],
    ['firstSeenAt', formats.moment(firstSeenAt)],
    ['lastSeenAt', formats.moment(lastSeenAt)],
  ];
  return (
    <section aria-labelledby="facts">
      <Title order={2} size="h4" id="facts" mb="xs">
        {t('facts')}
      </Title>
      <dl className={classes.facts}>
        {rows.map(([name, value]) => (
          <div key={name}>
            <dt>{t(`fact_${name}` as 'fact_text')}</dt>
            <dd className="figures">{value}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
