import { Checkbox, Stack } from '@mantine/core';
import { useTexts } from '../../../i18n/texts';
import { type Role, roleWords, ROLES } from '../../../signs/role-words';
import { membersTexts } from './members.texts';

interface RoleChoiceProps {
  readonly value: readonly Role[];
  readonly onChange: (roles: Role[]) => void;
  readonly error?: string | undefined;
}

/** Which roles somebody has, each with what it is for. */
export function RoleChoice({ value, onChange, error }: RoleChoiceProps) {
  const t = useTexts(membersTexts);
  const role = useTexts(roleWords);
  return (
    <Checkbox.Group
      label={t('roles')}
      value={[...value]}
      onChange={(chosen) => onChange(ROLES.filter((one) => chosen.includes(one)))}
      error={error}
    >
      <Stack gap="xs" mt={6}>
        {ROLES.map((one) => (
          <Checkbox key={one} value={one} label={role(one)} description={role(`${one}_may`)} />
        ))}
      </Stack>
    </Checkbox.Group>
  );
}
