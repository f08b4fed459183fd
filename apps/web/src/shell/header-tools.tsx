import { IconCommand, IconMoon, IconSun } from '@tabler/icons-react';
import { useComputedColorScheme, useMantineColorScheme } from '@mantine/core';
import { useWords } from '../words/area.js';
import { changeLanguage, useLanguage } from '../words/language.js';
import { shellWords } from '../words/shell.js';
import { openPalette } from './palette-state.js';
import styles from './shell.module.css';

/** Language, theme and the command palette. */
export function HeaderTools() {
  const words = useWords(shellWords);
  const other = useLanguage() === 'en' ? 'nl' : 'en';
  const { setColorScheme } = useMantineColorScheme({ keepTransitions: true });
  const isDark = useComputedColorScheme('light') === 'dark';
  const Icon = isDark ? IconSun : IconMoon;
  return (
    <>
      <button type="button" className={styles['tool']} onClick={openPalette} aria-keyshortcuts="Control+K">
        <IconCommand size={20} aria-hidden="true" />
        {words.shortcuts.open}
      </button>
      <button type="button" className={styles['tool']} onClick={() => setColorScheme(isDark ? 'light' : 'dark')}>
        <Icon size={20} aria-hidden="true" />
        <span className="vh">{isDark ? words.theme.toLight : words.theme.toDark}</span>
      </button>
      <button type="button" className={styles['tool']} lang={other} onClick={() => void changeLanguage(other)}>
        {words.otherLanguage}
      </button>
    </>
  );
}
