import { Button, Group, Stack, Text, Title } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { answerOf, api } from '../../api/client';
import { ProblemAlert } from '../../app/problem-alert';
import { useAccount, usePermission } from '../../app/session/session-state';
import { toastDone } from '../../app/toast';
import { useTexts } from '../../i18n/texts';
import { useFormats } from '../../signs/formats';
import { attestersQuery, type Decision, type DecisionSheet } from './decisions.queries';
import classes from './decisions.module.css';
import { decisionTexts } from './decisions.texts';

const KINDS = ['clear', 'understood', 'agreed'] as const;
type Kind = (typeof KINDS)[number];

interface AttestationsProps {
  readonly decision: Decision;
  readonly sheet: DecisionSheet;
}

/** Who said that the impact is clear, understood or agreed; and saying so oneself. */
export function Attestations({ decision, sheet }: AttestationsProps) {
  const t = useTexts(decisionTexts);
  const formats = useFormats();
  const client = useQueryClient();
  const refresh = () => client.invalidateQueries({ queryKey: ['decisions', decision.id] });
  const attest = useMutation({
    mutationFn: (kind: Kind) =>
      answerOf(api.POST('/v1/decisions/{id}/attestations', { params: { path: { id: decision.id } }, body: { kind } })),
    onSuccess: () => toastDone(t('attested')),
    onSettled: refresh,
  });
  const { needed, present } = sheet.quorum;
  const asked = useAskedNames(decision);
  return (
    <section aria-labelledby="attestations">
      <Title order={2} size="h4" id="attestations" mb={4}>
        {t('attestations')}
      </Title>
      <Text size="sm" c="dimmed" mb="xs">
        {t('attestationsLead')} {asked}
      </Text>
      <div className={classes.attestations}>
        {KINDS.map((kind) => (
          <AttestationKind
            key={kind}
            kind={kind}
            decision={decision}
            given={sheet.attestations.given}
            busy={attest.isPending}
            onAttest={() => attest.mutate(kind)}
            onChanged={refresh}
          />
        ))}
      </div>
      {attest.isError ? <ProblemAlert problem={attest.error} /> : null}
      <Text size="sm" mt="xs">
        {t('quorum', { needed: formats.number(needed, 0), present: formats.number(present, 0) })}
      </Text>
    </section>
  );
}

/** Who are asked to attest, when members were named: by name for who may know them all. */
function useAskedNames({ attesterIds }: Decision): string | null {
  const t = useTexts(decisionTexts);
  const formats = useFormats();
  const mayName = usePermission('decisions:prepare');
  const { data = [] } = useQuery({ ...attestersQuery, enabled: mayName && attesterIds.length > 0 });
  if (attesterIds.length === 0) return null;
  const names = data.filter(({ id }) => attesterIds.includes(id)).map(({ name }) => name);
  return names.length < attesterIds.length
    ? t('askedOf', { count: attesterIds.length })
    : t('askedNames', { names: formats.list(names) });
}

interface AttestationKindProps {
  readonly kind: Kind;
  readonly decision: Decision;
  readonly given: DecisionSheet['attestations']['given'];
  readonly busy: boolean;
  readonly onAttest: () => void;
  readonly onChanged: () => Promise<void>;
}

function AttestationKind({ kind, decision, given, busy, onAttest, onChanged }: AttestationKindProps) {
  const t = useTexts(decisionTexts);
  const formats = useFormats();
  const me = useAccount().member.id;
  const takeBack = useMutation({
    mutationFn: (attestationId: string) =>
      answerOf(
        api.DELETE('/v1/decisions/{id}/attestations/{attestationId}', {
          params: { path: { id: decision.id, attestationId } },
        }),
      ),
    onSuccess: () => toastDone(t('takenBack')),
    onSettled: onChanged,
  });
  const of = given.filter((one) => one.kind === kind);
  const own = of.find(({ memberId }) => memberId === me);
  const words = t(`kind_${kind}`);
  return (
    <div className={classes.attestation}>
      <Text fw={600} size="sm">
        {words}
      </Text>
      <Stack gap={2} my={4}>
        {of.length === 0 ? (
          <Text size="sm" c="dimmed">
            {t('nobody')}
          </Text>
        ) : null}
        {of.map(({ id, memberName, at }) => (
          <Text key={id} size="sm">
            {t('by', { name: memberName, moment: formats.moment(at) })}
          </Text>
        ))}
      </Stack>
      {decision.can.attest ? (
        <Group className="unprinted">
          {own ? (
            <Button
              size="compact-sm"
              variant="subtle"
              color="ink"
              aria-label={`${t('takeBack')}: ${words}`}
              loading={takeBack.isPending}
              onClick={() => takeBack.mutate(own.id)}
            >
              {t('takeBack')}
            </Button>
          ) : (
            <Button
              size="compact-sm"
              variant="default"
              aria-label={t('attest', { kind: words.toLowerCase() })}
              loading={busy}
              onClick={onAttest}
            >
              {t('attestShort')}
            </Button>
          )}
        </Group>
      ) : null}
      {takeBack.isError ? <ProblemAlert problem={takeBack.error} /> : null}
    </div>
  );
}
