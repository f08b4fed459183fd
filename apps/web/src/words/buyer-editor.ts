import { area } from './area.js';

export const editorWords = area({
  nl: () => import('./nl/buyer-editor.js'),
  en: () => import('./en/buyer-editor.js'),
});
