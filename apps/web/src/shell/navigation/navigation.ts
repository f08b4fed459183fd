import type { LinkProps } from '@tanstack/react-router';
import type { Organisation } from '../../api/session.js';
import type { Label } from './label.js';

/** Whose menu it is: everyone's, or that of people of one kind of organisation. */
export type Audience = 'public' | Organisation['kind'];

/** A page in the menu. */
export interface Place {
  to: NonNullable<LinkProps['to']>;
  label: Label;
  /** Is it there only at its own address, not below it? */
  exact?: boolean;
  /** Other words to find it by in the command palette. */
  keywords?: string;
}

/** Something to do from anywhere, in the command palette. */
export interface Command {
  id: string;
  label: Label;
  keywords?: string;
  /** Keys, as `mod+k` (Ctrl, on a Mac Cmd) or a single one as `/`; single keys work only where they are switched on. */
  keys?: string;
  run: () => void;
}

/** What one audience finds in its menu and its command palette. */
export interface Navigation {
  /** The word beside the mark. */
  area?: Label;
  places: readonly Place[];
  commands?: readonly Command[];
}
