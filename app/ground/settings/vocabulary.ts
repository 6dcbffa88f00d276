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
  'industries',
  'rankings',
] as const
export type Topic = (typeof TOPICS)[number]

/** Topics whose version may be taken over from another enclave: rules, not what an enclave is, promises or plans. */
export const TAKEN_TOPICS = [
  'duties',
  'leasing',
  'rooms',
  'care',
  'deadlines',
  'reviewing',
  'terms',
  'limits',
  'parks',
  'land',
  'landed',
  'steps',
  'papers',
  'assessment',
  'industries',
] as const satisfies readonly Topic[]
export type TakenTopic = (typeof TAKEN_TOPICS)[number]
