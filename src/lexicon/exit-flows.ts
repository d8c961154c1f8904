/** The exits whose words are known: their act ends, lessens or pays back what a contract holds. */
export const exitFlows = [
  'downgrade',
  'cancel-renewal',
  'refund',
  'unsubscribe',
  'leave',
  'delete-account',
] as const;
