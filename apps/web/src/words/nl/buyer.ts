export const nl = {
  start: {
    tab: 'Vandaag',
    greeting: (name: string) => `Dag ${name}`,
    lead: (organisation: string, day: string) => `${organisation}, ${day}`,
  },
};
