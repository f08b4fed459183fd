import { createTheme, type CSSVariablesResolver, type MantineColorsTuple } from '@mantine/core';

const plum: MantineColorsTuple = [
  '#fbf3f9',
  '#f5e7f1',
  '#f4cbe7',
  '#eaaed8',
  '#d98bc2',
  '#bd69a7',
  '#a24c8d',
  '#8f3d7b',
  '#6f2a5e',
  '#521c45',
];
const straw: MantineColorsTuple = [
  '#fdf6e4',
  '#fcefd0',
  '#f7e3b3',
  '#f3c970',
  '#f0bd4f',
  '#e3aa30',
  '#c4870f',
  '#a86a0b',
  '#774900',
  '#4d2f00',
];

/** Label, then help, then what is wrong, then the field: in the order in which they are needed. */
const FIELD = { size: 'md', inputWrapperOrder: ['label', 'description', 'error', 'input'] };

/**
 * The fields of Mantine in our looks. Its variables are written to mantine-variables.css by `npm run theme`, since the
 * page allows no style made at run time; a spec sees that the file is as this says.
 */
export const theme = createTheme({
  primaryColor: 'plum',
  primaryShade: { light: 8, dark: 6 },
  autoContrast: true,
  respectReducedMotion: true,
  defaultRadius: 4,
  cursorType: 'pointer',
  fontFamily: 'var(--font-text)',
  headings: { fontFamily: 'var(--font-title)', fontWeight: '700' },
  spacing: { xs: '0.25rem', sm: '0.5rem', md: '1rem', lg: '1.5rem', xl: '2rem' },
  colors: { plum, straw },
  components: {
    TextInput: { defaultProps: FIELD },
    PasswordInput: { defaultProps: FIELD },
    Textarea: { defaultProps: { ...FIELD, autosize: false, minRows: 4 } },
    NativeSelect: { defaultProps: FIELD },
    InputWrapper: { defaultProps: FIELD },
    Checkbox: { defaultProps: { size: 'md' } },
    CheckboxGroup: { defaultProps: FIELD },
    Radio: { defaultProps: { size: 'md' } },
    RadioGroup: { defaultProps: FIELD },
  },
});

const ROLES = {
  '--mantine-color-body': 'var(--surface-page)',
  '--mantine-color-text': 'var(--ink)',
  '--mantine-color-bright': 'var(--ink)',
  '--mantine-color-dimmed': 'var(--ink-muted)',
  '--mantine-color-placeholder': 'var(--ink-muted)',
  '--mantine-color-anchor': 'var(--accent)',
  '--mantine-color-error': 'var(--refused)',
  '--mantine-color-default': 'var(--surface-raised)',
  '--mantine-color-default-hover': 'var(--surface-sunken)',
  '--mantine-color-default-color': 'var(--ink)',
  '--mantine-color-default-border': 'var(--line-strong)',
  '--mantine-color-disabled': 'var(--surface-sunken)',
  '--mantine-color-disabled-color': 'var(--ink-muted)',
  '--mantine-color-disabled-border': 'var(--line)',
  '--mantine-primary-color-filled': 'var(--accent-fill)',
  '--mantine-primary-color-filled-hover': 'var(--accent-fill-hover)',
  '--mantine-primary-color-contrast': 'var(--on-accent-fill)',
};

/** Our roles in the place of Mantine's colours; the tokens know light from dark. */
export const cssVariablesResolver: CSSVariablesResolver = () => ({ variables: {}, light: ROLES, dark: ROLES });
