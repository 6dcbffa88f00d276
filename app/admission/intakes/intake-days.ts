/** The six days of an intake, in the order in which they must lie. */
export const INTAKE_DAYS = ['opensOn', 'closesOn', 'reviewOn', 'decideOn', 'noticeUntil', 'moveInOn'] as const
