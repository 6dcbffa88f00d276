import { daysBetween, type Day } from '~/shared/days'
import type { Turn as Side } from '~/shared/desk-item'
import type { firmWords } from '~/ground/firms/words'

type Words = (typeof firmWords)['zh']
export type Turn = {
  tone: 'ink' | 'wei' | 'sha'
  who: string
  until?: string
  blocker?: string
  act: 'graduate' | 'figures' | 'quarter' | 'landing' | 'application' | null
}
type Facts = {
  today: Day
  tenancy: { term: { running: boolean; lastDay: Day; daysLeft: number; alert: number | null } | null } | null
  owed: number | null
  owedQuarter?: { said: string } | null
  project: {
    owner: string
    park: string
    nextStep: string
    blocker: string
    blockedSince: Day | null
    turn: Side | null
    dueOn: Day | null
  } | null
  /** An application still on its way, in words; a firm that has never been in residence waits for it. */
  applying: { who: string; until: string | null; next: string; late: boolean } | null
  mine: boolean
}

/** Whose move it is on a firm's page: the landing that is stuck, the term that ends, the figures that are owed. */
export function turnOf(
  { today, tenancy, owed, owedQuarter, project, applying, mine }: Facts,
  w: Words,
): Turn {
  const term = tenancy?.term
  if (!tenancy?.term && applying) {
    return {
      tone: applying.late ? 'sha' : 'ink',
      who: applying.who,
      until: applying.until ?? applying.next,
      act: 'application',
    }
  }
  if (project && (project.blocker || project.nextStep)) {
    const since = project.blockedSince
    return {
      tone: since ? 'sha' : 'ink',
      who: w.turn.landing(sideOf(project, mine, w), project.owner),
      ...untilOf(project, w),
      ...(project.blocker
        ? { blocker: since ? w.stuckFor(project.blocker, daysBetween(since, today)) : project.blocker }
        : {}),
      act: 'landing',
    }
  }
  if (term?.running && term.alert !== null) {
    const over = term.daysLeft < 0
    return {
      tone: over ? 'sha' : 'ink',
      who: w.turn.term,
      until: over
        ? w.turn.termOver(term.lastDay, -term.daysLeft)
        : w.turn.termUntil(term.lastDay, term.daysLeft),
      act: 'graduate',
    }
  }
  if (owed !== null) {
    return {
      tone: mine ? 'sha' : 'ink',
      who: mine ? w.turn.figuresMine(owed) : w.turn.figures(owed),
      until: w.turn.figuresWhy,
      act: 'figures',
    }
  }
  if (owedQuarter) {
    return {
      tone: mine ? 'sha' : 'ink',
      who: mine ? w.turn.quarterMine(owedQuarter.said) : w.turn.quarter(owedQuarter.said),
      until: w.turn.quarterWhy,
      act: 'quarter',
    }
  }
  return { tone: 'wei', who: w.turn.none, act: null }
}

type Project = NonNullable<Facts['project']>

/** Whose move a landing is, as the reader calls them. */
function sideOf({ turn, park }: Project, mine: boolean, w: Words): string {
  if (turn === 'park') return park
  if (turn === 'firm') return mine ? w.turn.you : w.turn.sides.firm
  return w.turn.sides[turn === 'bureau' || turn === 'department' || turn === 'authority' ? turn : 'us']
}

function untilOf({ nextStep, dueOn }: Project, w: Words): { until?: string } {
  const until = [nextStep, dueOn ? w.turn.by(dueOn) : ''].filter(Boolean).join(' · ')
  return until ? { until } : {}
}
