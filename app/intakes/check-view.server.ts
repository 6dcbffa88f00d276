import { factsFrom } from '~/applications/facts'
import { evaluateSet } from '~/criteria/evaluate'
import { factsOf, type Track } from '~/criteria/expression'
import { fitsHome } from '~/criteria/industry-fit'
import { parkIndustries } from '~/criteria/industry-fit.server'
import { rulesInWords } from '~/criteria/rule-view'
import { divisionNumber } from '~/firms/industries'
import { db } from '~/platform/db.server'
import { instantOf, isDay, type Day } from '~/shared/days'
import type { Locale } from '~/shared/words'
import { askedSections } from './asked'
import { problemOf } from './check-answers'
import type { Enclave } from './enclave-words'
import { sectionsFromJson, type Answers, type Question } from './form-sections'
import { withoutPastYears } from './landing-years'
import { withCities } from './place-words'
import { judgingOn } from './judging.server'
import { currentForm, formForIntake, nextIntake, takingIntake } from './queries.server'

/** The questions that the criteria of a track rest on, in the order of the form; and the verdicts, once asked. */
export async function checkView(
  enclave: Enclave,
  query: URLSearchParams,
  today: Day,
  locale: Locale,
  now: Date = instantOf(today),
) {
  const asked = query.get('track')
  const track: Track | null = asked === 'A' || asked === 'B' ? asked : null
  const intake = (await takingIntake(enclave.id, today, now)) ?? (await nextIntake(enclave.id, today))
  const [judge] = await judgingOn(enclave.id, today)
  const judgedBy = judge
    ? { whom: judge.whom, number: judge.number, code: judge.set.code, from: judge.set.effectiveFrom ?? '' }
    : null
  if (!track || !judge) {
    return {
      ...{ track, judgedBy },
      questions: [] as Question[],
      result: null,
      answers: {} as Answers,
      foundedOn: '',
      asksFounding: false,
      industryCode: '',
      asksIndustry: false,
    }
  }
  const { set } = judge
  const form = intake
    ? await formForIntake(db, enclave.id, intake, track)
    : await currentForm(db, enclave.id, track)
  const mine = set.criteria.filter((criterion) => criterion.track === track || criterion.track === 'both')
  const facts = new Set(mine.flatMap((criterion) => factsOf(criterion.expression)))
  const sections = withoutPastYears(sectionsFromJson(form?.sections), intake?.closesOn ?? today)
  const questions = sections
    .flatMap((section) => section.questions)
    .filter(({ fact, type }) => fact && facts.has(fact) && type !== 'group')
  const answers = answersOf(questions, query)
  const founded = query.get('founded_on') ?? ''
  const foundedOn = isDay(founded) ? founded : ''
  const chosen = query.get('industry_code') ?? ''
  const industryCode = divisionNumber(chosen) === null ? '' : chosen
  const onDate = intake?.moveInOn ?? today
  const common = {
    ...{ track, judgedBy, questions, answers, foundedOn, industryCode },
    asksFounding: facts.has('founded_on'),
    asksIndustry: facts.has('industry_code') || facts.has('fits_home_industry'),
  }
  if (!query.has('run')) return { ...common, result: null }
  const said = {
    ...factsFrom(askedSections(sections, answers, null), answers, null),
    ...(foundedOn ? { founded_on: foundedOn } : {}),
    ...(industryCode ? { industry_code: industryCode } : {}),
    ...fitsHome(industryCode, await parkIndustries(enclave.id), onDate),
  }
  const { conclusion, results } = evaluateSet(set, said, onDate, track)
  const rules = rulesInWords(set.criteria, results, locale, (text) => withCities(text, enclave, locale))
  return {
    ...common,
    result: {
      conclusion,
      rules,
      onDate,
      code: set.code,
      carry: carried(track, answers, { foundedOn, industryCode }),
    },
  }
}

/** Answers from an address: only those that will do. */
function answersOf(questions: readonly Question[], query: URLSearchParams): Answers {
  return Object.fromEntries(
    questions.flatMap((question): [string, string][] => {
      const typed = (query.get(question.key) ?? '').replaceAll('\0', '').trim()
      return typed !== '' && problemOf(question, typed) === null ? [[question.key, typed]] : []
    }),
  )
}

/** The answers as an address carries them into an application. */
function carried(
  track: Track,
  answers: Answers,
  { foundedOn, industryCode }: { foundedOn: string; industryCode: string },
): string {
  return new URLSearchParams({
    track,
    ...(foundedOn ? { founded_on: foundedOn } : {}),
    ...(industryCode ? { industry_code: industryCode } : {}),
    ...answers,
  }).toString()
}
