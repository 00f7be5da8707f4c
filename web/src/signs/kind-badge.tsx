import { Badge } from '@mantine/core';
import { useTexts } from '../i18n/texts';
import { FAMILY_ICONS, familyColours, familyOf, type FindingKind, kindTexts } from './kinds';

/** The kind of a finding: its icon, hue and name. */
export function KindBadge({ kind }: { readonly kind: string }) {
  const t = useTexts(kindTexts);
  const family = familyOf(kind);
  const { mark, text, wash } = familyColours(family);
  const Icon = FAMILY_ICONS[family];
  return (
    <Badge
      variant="light"
      tt="none"
      fw={600}
      radius="sm"
      leftSection={<Icon size={14} stroke={2} color={mark} aria-hidden />}
      styles={{ root: { background: wash, color: text } }}
    >
      {t(kind as FindingKind)}
    </Badge>
  );
}

/** The icon of a kind alone, in its hue. The words beside it say what it is. */
export function KindIcon({ kind, size = 20 }: { readonly kind: string; readonly size?: number }) {
  const family = familyOf(kind);
  const Icon = FAMILY_ICONS[family];
  return <Icon size={size} stroke={2} color={familyColours(family).mark} aria-hidden />;
}
