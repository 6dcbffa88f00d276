import { factsFrom } from '~/admission/findings/facts'
import { evaluateSet } from '~/ground/criteria/evaluate'
import { factsOf, type Track } from '~/ground/criteria/expression'
import { fitsHome } from '~/ground/industry-fit/industry-fit'
import { parkIndustries } from '~/ground/industry-fit/industry-fit.server'
import { rulesInWords } from '~/ground/criteria/rule-view'
import { divisionNumber } from '~/ground/national-rules/industries'
import { db } from '~/platform/db.server'
import { instantOf, isDay, type Day } from '~/shared/days'
import { readDay } from '~/shared/typed-day'
import { cutTo } from '~/shared/typed-text'
import { inLocale, type Locale } from '~/shared/words'
import { askedSections } from '~/ground/forms/asked'
import { problemOf } from '~/ground/forms/check-answers'
import { partsBesideWholes } from '~/ground/forms/parts-beside-wholes'
import { impossibleIn, type Clash } from '~/ground/forms/impossible'
import { normalAnswer } from '~/ground/forms/normal-answer'
import { portalWords } from './portal-words'
import type { Enclave } from '~/admission/intakes/enclave-words'
import type { Answers, Question } from '~/ground/forms/form-sections'
import { sectionsFromJson } from '~/ground/forms/form-json'
import { withoutPastYears } from '~/ground/forms/landing-years'
import { withCities } from '~/ground/forms/place-words'
import { judgingOn } from './judging.server'
import { currentForm, formForIntake, nextIntake, takingIntake } from '~/admission/intakes/queries.server'

/** No answer that an address carries is longer. */
const MOST_TYPED = 300

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
      track,
      judgedBy,
      questions: [] as Question[],
      result: null,
      answers: {} as Answers,
      problems: {} as Record<string, string>,
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
  const questions = partsBesideWholes(
    sections
      .flatMap((section) => section.questions)
      .filter(({ fact, type }) => fact && facts.has(fact) && type !== 'group'),
  )
  const answers = answersOf(questions, query)
  const foundedOn = cutTo(readDay(query.get('founded_on') ?? ''), MOST_TYPED)
  const clashes = impossibleIn(sections, answers, { today, buildingSqm: enclave.areaSqm })
  const problems = problemsOf(questions, answers, clashes)
  if (foundedOn !== '' && !isDay(foundedOn)) problems.founded_on = 'not_a_date'
  else if (foundedOn > today) problems.founded_on = 'founded_later'
  const chosen = query.get('industry_code') ?? ''
  const industryCode = divisionNumber(chosen) === null ? '' : chosen
  const onDate = intake?.moveInOn ?? today
  const common = {
    track,
    judgedBy,
    questions,
    answers,
    problems,
    foundedOn,
    industryCode,
    asksFounding: facts.has('founded_on'),
    asksIndustry: facts.has('industry_code') || facts.has('fits_home_industry'),
  }
  if (!query.has('run')) return { ...common, result: null }
  // Nothing is judged on what cannot be read or cannot be.
  const sound = Object.fromEntries(Object.entries(answers).filter(([key]) => !(key in problems)))
  const said = {
    ...factsFrom(askedSections(sections, sound, null), sound, null),
    ...(foundedOn && !problems.founded_on ? { founded_on: foundedOn } : {}),
    ...(industryCode ? { industry_code: industryCode } : {}),
    ...fitsHome(industryCode, await parkIndustries(enclave.id), onDate),
  }
  const { conclusion, results } = evaluateSet(set, said, onDate, track)
  const unread = new Set<string>(
    questions.flatMap(({ key, fact }) => (key in problems && fact ? [fact] : [])),
  )
  if (problems.founded_on) unread.add('founded_on')
  const judged = rulesInWords(set.criteria, results, locale, (text) => withCities(text, enclave, locale), {
    on: { day: onDate, is: 'move_in' },
  })
  const w = inLocale(portalWords, locale)
  const rules = judged.map((rule) => {
    const isUnread = rule.state === 'open' && rule.facts.some((fact) => unread.has(fact))
    return { ...rule, unread: isUnread, why: isUnread ? w.checkUnread : rule.why }
  })
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

/** Answers from an address, in their normal form; what cannot be read stays as it was typed. */
function answersOf(questions: readonly Question[], query: URLSearchParams): Answers {
  return Object.fromEntries(
    questions.flatMap((question): [string, string][] => {
      const typed = normalAnswer(question, cutTo(query.get(question.key) ?? '', MOST_TYPED))
      const isChosen = question.type === 'choice' || question.type === 'boolean'
      const keeps = typed !== '' && (!isChosen || problemOf(question, typed) === null)
      return keeps ? [[question.key, typed]] : []
    }),
  )
}

/** What is wrong with which answer: by itself, or beside another. */
function problemsOf(questions: readonly Question[], answers: Answers, clashes: readonly Clash[]) {
  const alone = questions.flatMap((question): [string, string][] => {
    const typed = answers[question.key]
    const problem = typed === undefined ? null : problemOf(question, typed)
    return problem ? [[question.key, problem]] : []
  })
  const together = clashes.map(({ question, problem }): [string, string] => [question.key, problem])
  return Object.fromEntries([...together, ...alone])
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
