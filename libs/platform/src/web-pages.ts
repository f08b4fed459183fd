/** The pages of the web app that mails, documents and calendars lead to, below its address. */
export const WEB_PAGES = {
  join: '/join',
  reset: '/reset',
  /** Where one says which mails one wants. */
  notifications: '/account/notifications',
  /** A need or consultation, for everyone. */
  opportunity: (id: string) => `/opportunities/${id}`,
  report: (consultationId: string) => `/opportunities/${consultationId}/report`,
  /** A consultation as its buyer, and as a firm works on it. */
  ofBuyer: (consultationId: string) => `/buyer/consultations/${consultationId}`,
  ofFirm: (consultationId: string) => `/firm/consultations/${consultationId}`,
} as const;
