import {
  ActionIcon,
  Button,
  CloseButton,
  Combobox,
  type CSSVariablesResolver,
  createTheme,
  Drawer,
  type MantineColorsTuple,
  Menu,
  Modal,
  Notification,
  Popover,
  Tooltip,
} from '@mantine/core';

const INK_BLUE: MantineColorsTuple = [
  '#eef3fa',
  '#dce6f4',
  '#b9cfef',
  '#8fb4e8',
  '#6c97d6',
  '#4a78bd',
  '#30609f',
  '#1f4b87',
  '#183c6c',
  '#112b4f',
];
const WARM_GRAY: MantineColorsTuple = [
  '#f6f4ef',
  '#f0ede6',
  '#e4e1d9',
  '#d6d2c8',
  '#8f8b80',
  '#6b6862',
  '#5a5c63',
  '#4a4b50',
  '#33353b',
  '#1b1d22',
];
const NIGHT: MantineColorsTuple = [
  '#e9e6df',
  '#c9c7c2',
  '#a5a5a6',
  '#8f9198',
  '#737781',
  '#2b2e35',
  '#1f2228',
  '#15171b',
  '#101216',
  '#0b0c0f',
];

const DURATION_MS = 100;
const quick = { transitionProps: { duration: DURATION_MS } };

/** Mantine, made to look like paper and ink. */
export const theme = createTheme({
  colors: { ink: INK_BLUE, gray: WARM_GRAY, dark: NIGHT },
  primaryColor: 'ink',
  primaryShade: { light: 7, dark: 3 },
  autoContrast: true,
  white: '#fffefc',
  black: '#1b1d22',
  defaultRadius: 6,
  fontFamily: 'var(--font-text)',
  fontFamilyMonospace: 'var(--font-code)',
  fontSizes: { xs: '0.8125rem', sm: '0.9375rem', md: '0.9375rem', lg: '1rem', xl: '1.75rem' },
  lineHeights: { xs: '1.54', sm: '1.47', md: '1.47', lg: '1.62', xl: '1.21' },
  respectReducedMotion: true,
  focusRing: 'auto',
  cursorType: 'pointer',
  components: {
    Button: Button.extend({ defaultProps: { variant: 'default' } }),
    ActionIcon: ActionIcon.extend({ defaultProps: { variant: 'subtle', color: 'gray', size: 36 } }),
    CloseButton: CloseButton.extend({ defaultProps: { size: 36 } }),
    Combobox: Combobox.extend({ defaultProps: quick }),
    // Without the placeholder: an empty, focusable element before the items, which a menu may not contain.
    Menu: Menu.extend({
      defaultProps: { ...quick, position: 'bottom-end', withInitialFocusPlaceholder: false, menuItemTabIndex: 0 },
    }),
    Popover: Popover.extend({ defaultProps: quick }),
    Tooltip: Tooltip.extend({ defaultProps: { ...quick, openDelay: 400 } }),
    Modal: Modal.extend({ defaultProps: { ...quick, overlayProps: { color: 'var(--shade)', backgroundOpacity: 1 } } }),
    Drawer: Drawer.extend({
      defaultProps: { ...quick, overlayProps: { color: 'var(--shade)', backgroundOpacity: 1 } },
    }),
    // Polite: a toast never breaks into what a screen reader is saying.
    Notification: Notification.extend({ defaultProps: { role: 'status' } }),
  },
});

const shared = {
  '--mantine-color-body': 'var(--paper)',
  '--mantine-color-text': 'var(--ink)',
  '--mantine-color-dimmed': 'var(--ink-soft)',
  '--mantine-color-placeholder': 'var(--ink-soft)',
  '--mantine-color-error': 'var(--danger)',
  '--mantine-color-anchor': 'var(--accent)',
  '--mantine-color-default': 'transparent',
  '--mantine-color-default-hover': 'var(--wash)',
  '--mantine-color-default-color': 'var(--ink)',
  '--mantine-color-default-border': 'var(--edge)',
  '--mantine-color-disabled-color': 'var(--ink-soft)',
};

/** Mantine's names for the colours of tokens.css. */
export const cssVariables: CSSVariablesResolver = () => ({ variables: {}, light: shared, dark: shared });
