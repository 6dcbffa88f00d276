type Shape = 'yes' | 'ring' | 'no' | 'theirs' | 'dot'
type Tone = 'wei' | 'ink' | 'sha'

/**
 * What becomes of an application, from an expert's advice to the admission: one word for each, on the desk, in
 * letters, timelines, minutes, exports and on the firm's own pages. What is decided is provisional until the
 * public notice is over: only then is a firm admitted.
 */
export const OUTCOME_WORDS = {
  /** An expert's advice. */
  advice: {
    accept: { zh: '建议同意', en: 'Accept', shape: 'yes', tone: 'wei' },
    waitlist: { zh: '建议候补', en: 'Waitlist', shape: 'ring', tone: 'ink' },
    decline: { zh: '建议不予同意', en: 'Decline', shape: 'no', tone: 'sha' },
  },
  /** The decision, of a panel or of the director. */
  decision: {
    accepted: { zh: '拟同意入驻', en: 'Accepted', shape: 'yes', tone: 'wei' },
    waitlisted: { zh: '候补', en: 'Waitlisted', shape: 'ring', tone: 'ink' },
    declined: { zh: '不予同意', en: 'Declined', shape: 'no', tone: 'sha' },
    revise: { zh: '先修改', en: 'Revise first', shape: 'theirs', tone: 'ink' },
  },
  /** After the notice and with the agreement signed. */
  end: {
    admitted: { zh: '准予入驻', en: 'Admitted', shape: 'yes', tone: 'wei' },
  },
} as const satisfies Record<string, Record<string, { zh: string; en: string; shape: Shape; tone: Tone }>>

type Decision = keyof typeof OUTCOME_WORDS.decision

/** The words of the decisions in one language, by outcome. */
export function outcomesIn(locale: 'zh' | 'en'): Record<Decision, string> & Record<string, string> {
  const { accepted, waitlisted, declined, revise } = OUTCOME_WORDS.decision
  return {
    accepted: accepted[locale],
    waitlisted: waitlisted[locale],
    declined: declined[locale],
    revise: revise[locale],
  }
}

/** The words of experts' advice in one language. */
export function advicesIn(locale: 'zh' | 'en'): Record<string, string> {
  const { accept, waitlist, decline } = OUTCOME_WORDS.advice
  return { accept: accept[locale], waitlist: waitlist[locale], decline: decline[locale] }
}

/** The mark of a decision, beside its word. */
export function outcomeShape(outcome: string): Shape {
  return isDecision(outcome) ? OUTCOME_WORDS.decision[outcome].shape : 'dot'
}

/** The colour of a decision where it is a note. */
export function outcomeTone(outcome: string): Tone {
  return isDecision(outcome) ? OUTCOME_WORDS.decision[outcome].tone : 'ink'
}

function isDecision(text: string): text is Decision {
  return Object.hasOwn(OUTCOME_WORDS.decision, text)
}
