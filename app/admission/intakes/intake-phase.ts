export type IntakePhase = 'coming' | 'open' | 'deciding' | 'over'

/** On its last day an intake, and everything that has an hour, is open before this minute, not at it. */
export const CLOSING_TIME = '17:30'

/** Where an intake stands at a time of a day; without a time, before the day closes. */
export function phaseOf(
  intake: { opensOn: string; closesOn: string; moveInOn: string },
  today: string,
  time = '00:00',
): IntakePhase {
  if (today < intake.opensOn) return 'coming'
  if (today < intake.closesOn || (today === intake.closesOn && time < CLOSING_TIME)) return 'open'
  return today <= intake.moveInOn ? 'deciding' : 'over'
}
