import type { Organisation } from '../../../api/organisation.queries';
import { useTexts } from '../../../i18n/texts';
import { useFormats } from '../../../signs/formats';
import type { ClashLine } from '../../../app/clash-dialog';
import { differing, type SettingField, type Values, valuesOf } from './setting-fields';
import { settingsTexts } from './settings.texts';

/** Where somebody else changed the same settings: what one wanted beside what stands there now. */
export function useSettingLines(fields: readonly SettingField[], wanted: Values) {
  const t = useTexts(settingsTexts);
  const formats = useFormats();
  return (before: Organisation, theirs: Organisation): ClashLine[] => {
    const stands = valuesOf(theirs.settings, fields);
    const changed = new Set(differing(valuesOf(before.settings, fields), stands));
    return fields
      .filter(({ name }) => changed.has(name) && stands[name] !== wanted[name])
      .map(({ name, kind }) => {
        const say = (value: number | null | undefined) =>
          kind === 'share' ? formats.percent(value) : formats.number(value, 2);
        return { name: t(name), yours: say(wanted[name]), theirs: say(stands[name]) };
      });
  };
}
