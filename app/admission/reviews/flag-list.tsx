import type { ReactNode } from 'react'
import { useWords } from '~/ui/locale'
import { StatusWord } from '~/ui/status'
import type { Flag } from '~/admission/rubrics/flags'
import { isGoing } from '~/admission/rubrics/lifecycle'
import { rankingWords } from './ranking-words'
import type { Scores } from './scores.server'
import { scoringWords } from '~/admission/rubrics/scoring-words'
import { reviewWords } from '~/admission/rubrics/words'

/** What wants looking at before the file is decided, each with what it rests on. */
export function FlagList({ scores }: { scores: Scores }) {
  const words = useWords(rankingWords)
  if (scores.flags.length === 0) return null
  return (
    <ul className="mt-4" aria-label={words.flag}>
      {scores.flags.map((flag) => (
        <li
          key={flag}
          id={`flag-${flag}`}
          className="border-l-2 border-sha py-1 pl-3 text-13 target:bg-sha-wash"
        >
          <StatusWord shape={flag === 'unscored' || flag === 'few' ? 'unknown' : 'soon'}>
            <b className="font-semibold">{words.flags[flag]}</b>
          </StatusWord>
          <Basis flag={flag} scores={scores} />
        </li>
      ))}
    </ul>
  )
}

const BASES: Record<Flag, (props: { scores: Scores }) => ReactNode> = {
  unscored: Unscored,
  few: Few,
  apart: Apart,
  disagree: Disagree,
}

function Basis({ flag, scores }: { flag: Flag; scores: Scores }) {
  const Rests = BASES[flag]
  return (
    <div className="text-ink-2">
      <Rests scores={scores} />
    </div>
  )
}

function Unscored({ scores }: { scores: Scores }) {
  return <p>{useWords(scoringWords).unscoredBasis(scores.assignments.filter(isGoing).length)}</p>
}

function Few({ scores }: { scores: Scores }) {
  return <p>{useWords(scoringWords).fewBasis(scores.reviews.length, scores.limits.fewest)}</p>
}

function Apart({ scores: { reviews, standing, limits } }: { scores: Scores }) {
  const w = useWords(scoringWords)
  if (!standing) return null
  const { high, low, spread } = standing
  const who = (total: string) => reviews.find((review) => review.total === total)?.expertName ?? ''
  return <p>{w.apartBasis(high, who(high), low, who(low), spread, limits.apart)}</p>
}

function Disagree({ scores: { reviews, responses } }: { scores: Scores }) {
  const w = useWords(scoringWords)
  const advice = useWords(reviewWords).recommendations
  const nameOf = (id: string) => reviews.find((review) => review.id === id)?.expertName ?? ''
  const advised = new Set(reviews.map(({ recommendation }) => recommendation))
  const opposite = advised.has('accept') && advised.has('decline')
  return (
    <>
      {opposite
        ? reviews.map(({ id, expertName, recommendation }) => (
            <p key={id}>{w.adviceBasis(expertName, advice[recommendation ?? ''] ?? '')}</p>
          ))
        : null}
      {responses
        .filter(({ agrees }) => !agrees)
        .map(({ id, byName, reviewId, reason }) => (
          <p key={id}>{w.disputeBasis(byName, nameOf(reviewId), reason)}</p>
        ))}
    </>
  )
}
