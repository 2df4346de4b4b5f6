/** Mantine dressed in our tokens: its components look like the plain ones beside them. */
import { type CSSVariablesResolver, createTheme, type MantineColorsTuple } from '@mantine/core';

const indigo: MantineColorsTuple = [
  '#eceefc',
  '#d6d9f7',
  '#b3b9ef',
  '#8f98ff',
  '#7780e6',
  '#626cdd',
  '#4f5bd5',
  '#434fc4',
  '#3a45ac',
  '#2e378c',
];

const red: MantineColorsTuple = [
  '#fdeceb',
  '#f9d0cd',
  '#f2a49f',
  '#ff7a6e',
  '#ef5b4f',
  '#e2493d',
  '#d92d20',
  '#bd2519',
  '#9c1f15',
  '#7d1810',
];

export const theme = createTheme({
  fontFamily: 'var(--font)',
  primaryColor: 'indigo',
  primaryShade: 6,
  colors: { indigo, red },
  defaultRadius: 'sm',
  radius: { sm: '7px', md: '10px', lg: '14px' },
  fontSizes: { xs: '11px', sm: '13px', md: '14px', lg: '15px', xl: '18px' },
  lineHeights: { sm: '18px', md: '20px' },
  cursorType: 'pointer',
  respectReducedMotion: true,
  components: {
    Modal: {
      defaultProps: {
        centered: true,
        radius: 'lg',
        overlayProps: { backgroundOpacity: 0.35 },
        transitionProps: { duration: 140 },
      },
    },
    Menu: {
      // Without the placeholder the focus goes to the first item, and a menu holds nothing but items.
      defaultProps: {
        shadow: 'md',
        radius: 'md',
        transitionProps: { duration: 100 },
        withInitialFocusPlaceholder: false,
      },
    },
    // A list is short until its candidates come; the side chosen for it then may have no room for them.
    Combobox: { defaultProps: { preventPositionChangeWhenVisible: false, floatingStrategy: 'fixed' } },
    Tooltip: { defaultProps: { openDelay: 350, transitionProps: { duration: 100 } } },
  },
});

const surfaces = {
  '--mantine-color-body': 'var(--surface-card)',
  '--mantine-color-text': 'var(--ink)',
  '--mantine-color-dimmed': 'var(--ink-2)',
  '--mantine-color-indigo-light': 'var(--accent-soft)',
  '--mantine-color-indigo-light-hover': 'var(--accent-soft)',
  '--mantine-color-indigo-light-color': 'var(--accent-ink)',
  '--mantine-color-red-light': 'color-mix(in srgb, var(--danger) 10%, transparent)',
  '--mantine-color-red-light-hover': 'color-mix(in srgb, var(--danger) 10%, transparent)',
  '--mantine-color-red-light-color': 'var(--danger-text)',
  '--mantine-color-disabled': 'var(--surface-column)',
  '--mantine-color-disabled-color': 'var(--ink-3)',
  '--mantine-color-disabled-border': 'var(--line)',
  '--mantine-color-placeholder': 'var(--ink-3-text)',
  '--mantine-color-default': 'var(--surface-card)',
  '--mantine-color-default-hover': 'color-mix(in srgb, var(--ink) 4%, var(--surface-card))',
  '--mantine-color-default-color': 'var(--ink)',
  '--mantine-color-default-border': 'var(--line-control)',
  '--mantine-color-error': 'var(--danger-text)',
  '--mantine-color-anchor': 'var(--accent-ink)',
  '--mantine-shadow-md': 'var(--shadow-float)',
};

export const cssVariablesResolver: CSSVariablesResolver = () => ({
  variables: {},
  light: surfaces,
  dark: surfaces,
});
