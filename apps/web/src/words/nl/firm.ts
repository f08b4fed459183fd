export const nl = {
  start: {
    tab: 'Start',
    greeting: (name: string) => `Dag ${name}`,
    lead: (organisation: string, day: string) => `${organisation}, ${day}`,
  },
};
