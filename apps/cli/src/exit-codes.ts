/** What the command ends with, as `--help` says. */
export const EXIT = {
  done: 0,
  /** Done, but records were refused or something differs. */
  partly: 1,
  /** Nothing or not all was done: wrong words on the command line, no start, broken off. */
  failed: 2,
  /** 128 and the number of the signal, as every program does. */
  interrupted: 130,
  pipeClosed: 141,
} as const;

export const EXIT_HELP = `
Exit codes:
  0    done
  1    done, but records were refused or something differs
  2    not done: wrong words on the command line, Schakel cannot start, or it broke off
  130  interrupted; what was done so far stays, and the command can be given again

Results go to standard output, everything else to standard error.`;
