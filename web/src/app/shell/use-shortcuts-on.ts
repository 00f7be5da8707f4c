import { useLocalStorage } from '@mantine/hooks';

/** Whether shortcuts of one letter are on: some people’s tools send letters that they do not type. */
export function useShortcutsOn() {
  return useLocalStorage({ key: 'regie.shortcuts', defaultValue: true });
}
