/** What an enclave decides for itself, by topic: each has versions of its own. */
export const TOPICS = [
  'identity',
  'offer',
  'duties',
  'parks',
  'security',
  'plan',
  'leasing',
  'rooms',
  'care',
  'deadlines',
  'reviewing',
  'terms',
  'limits',
  'land',
  'landed',
  'steps',
  'papers',
  'assessment',
] as const
export type Topic = (typeof TOPICS)[number]
