export type IntakePhase = 'coming' | 'open' | 'deciding' | 'over'

/** Where an intake stands on a day. */
export function phaseOf(
  intake: { opensOn: string; closesOn: string; moveInOn: string },
  today: string,
): IntakePhase {
  if (today < intake.opensOn) return 'coming'
  if (today <= intake.closesOn) return 'open'
  return today <= intake.moveInOn ? 'deciding' : 'over'
}
