import {
  createTheme,
  type CSSVariablesResolver,
  type MantineColorsTuple,
  type MantineThemeOverride,
} from '@mantine/core';
import type { Language } from '../i18n/language';

/**
 * The board itself has no hue: hue means the kind of a finding (signs/kinds.ts), so buttons and links are ink.
 * Steps 0–9 from paper to ink.
 */
const ink: MantineColorsTuple = [
  '#f4f6f9',
  '#e7ebf0',
  '#cdd5df',
  '#a9b5c4',
  '#8493a7',
  '#66768c',
  '#4f5e73',
  '#3c495b',
  '#2a3443',
  '#1b222d',
];
const dark: MantineColorsTuple = [
  '#d9dfe7',
  '#b9c2ce',
  '#98a4b3',
  '#6c7887',
  '#47525f',
  '#35404c',
  '#28313c',
  '#1a2129',
  '#141a21',
  '#0e1318',
];

const theme = createTheme({
  colors: { ink, dark },
  primaryColor: 'ink',
  primaryShade: { light: 8, dark: 5 },
  fontFamily: 'system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", "Noto Sans", "DejaVu Sans", sans-serif',
  headings: { fontWeight: '650', sizes: { h1: { fontSize: '1.5rem', lineHeight: '1.25' } } },
  defaultRadius: 'md',
  cursorType: 'pointer',
  respectReducedMotion: true,
  components: {
    // Links are ink too, so the line under them is what tells them from words.
    Anchor: { defaultProps: { underline: 'always' } },
    Tooltip: { defaultProps: { withArrow: true, openDelay: 250, events: { hover: true, focus: true, touch: true } } },
    Modal: { defaultProps: { centered: true, overlayProps: { backgroundOpacity: 0.4 } } },
    Popover: { defaultProps: { withArrow: true, shadow: 'md' } },
    // What would take the focus first is no item of a menu, which a menu may not hold.
    Menu: { defaultProps: { shadow: 'md', withInitialFocusPlaceholder: false } },
  },
});

const WRITTEN = {
  nl: withDecimals(','),
  en: withDecimals('.'),
} as const satisfies Readonly<Record<Language, MantineThemeOverride>>;

/** The theme, with numbers in fields as people write them in a language. */
export function themeIn(language: Language): MantineThemeOverride {
  return WRITTEN[language];
}

function withDecimals(decimalSeparator: string): MantineThemeOverride {
  return { ...theme, components: { ...theme.components, NumberInput: { defaultProps: { decimalSeparator } } } };
}

/** Dimmed text of the library is too pale to read by the standard (WCAG AA: 4.5 to 1). */
export const variables: CSSVariablesResolver = () => ({
  variables: {},
  light: {
    '--mantine-color-body': '#ffffff',
    '--mantine-color-dimmed': '#566273',
    '--mantine-color-placeholder': '#66717f',
    '--mantine-color-error': '#b3261e',
    '--mantine-color-anchor': 'var(--mantine-color-ink-8)',
  },
  dark: {
    '--mantine-color-dimmed': '#a3aebb',
    '--mantine-color-placeholder': '#8b96a4',
    '--mantine-color-error': '#ff9a8f',
    '--mantine-color-anchor': 'var(--mantine-color-dark-0)',
  },
});

/** The nonce of this page load, under which style elements may be written. */
export function styleNonce(): string {
  return document.querySelector<HTMLMetaElement>('meta[property="csp-nonce"]')?.nonce ?? '';
}
