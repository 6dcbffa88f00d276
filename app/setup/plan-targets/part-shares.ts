/** How a target may be split by shares: evenly, or as the parts have brought so far. */
export const SHARES = ['even', 'counted'] as const
