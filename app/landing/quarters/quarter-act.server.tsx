import type { SerializeFrom } from '@remix-run/node'
import { acts, type Around, type Asked } from '~/mechanism/acts.server'
import { sentenceFor } from '~/mechanism/sentences'
import { Door } from '~/ground/people/door'
import { now } from '~/platform/clock.server'
import { paths } from '~/platform/paths'
import { separated } from '~/shared/money'
import { Checkbox, NumberField, TextField } from '~/ui/form'
import { useLocale, useWords } from '~/ui/locale'
import { Note } from '~/ui/page'
import { CONSENT_VERSION } from './consent-text'
import { answerQuarter } from './answer.server'
import { decideConsent } from './consent.server'
import { ConsentForm, QuarterForm } from './quarter.form'
import { questionOf, type Question } from './question.server'
import { askOf, type Bearer } from './visible.server'
import { quarterInWords, quarterWords, type QuarterWords } from './words'

const door: Around = ({ title, lead, children }) => (
  <Door title={title} lead={lead}>
    {children}
  </Door>
)

const common = (w: QuarterWords, back: string | undefined) => ({
  ...(back ? { back, keep: w.keep } : {}),
  size: 'l' as const,
  errorText: (code: string) => sentenceFor(w.errors, code),
})

const answersAct = acts(
  quarterWords,
  (w, { question }: { question: Pick<Question, 'byLink'> }) =>
    common(w, question.byLink ? undefined : paths.myQuarters),
  { around: door },
)

type Way<Who> = {
  guard: (asked: Asked) => Promise<Who>
  bearer: (who: Who, asked: Asked) => Bearer
  /** Where the page is, and where consent is withdrawn. */
  at: (asked: Asked) => { page: string; consent: string }
}

/** A firm gives the three figures of a quarter, by a letter's link or signed in; made for a phone. */
export function quarterAct<Who>({ guard, bearer, at }: Way<Who>) {
  return answersAct({
    guard,
    show: async (who, asked) => ({
      question: await questionOf(bearer(who, asked), now()),
      done: new URL(asked.request.url).searchParams.has('done'),
      consentAt: at(asked).consent,
    }),
    form: QuarterForm,
    find: (who, asked) => askOf(bearer(who, asked)),
    run: (who, asked, input, moment) => answerQuarter(bearer(who, asked), input, moment),
    at: {
      consent_needed: 'consent',
      slip: ({ figure }) => String(figure),
      doubt_needed: 'doubt',
      reason_needed: 'reason',
      unchanged: 'output',
    },
    to: (_, asked) => `${at(asked).page}?done`,
    name: (w) => w.title,
    title: (_, { question }, locale) => quarterInWords(question.quarter, locale),
    lead: (_, { question }, locale) => `${question.firm} · ${question.park[locale]}`,
    closed: (w, { question }, locale) =>
      question.isOpen ? null : (
        <Note title={w.closed}>{w.closedText(question.by[locale], question.phone)}</Note>
      ),
    above: (w, { question, done }) => (
      <>
        {done ? <Note title={w.done}>{w.doneText}</Note> : null}
        <p className="mb-4 text-ink-2">
          {question.answeredOn
            ? w.corrects(question.answeredOn)
            : question.isLate
              ? w.overdue(question.answerBy, question.closesOn)
              : w.until(question.answerBy, question.closesOn)}
        </p>
      </>
    ),
    labels: (w) => w.fields,
    fields: (w, { question }) => <Fields w={w} question={question} />,
    send: (w, { question }) => (question.basedOn > 0 ? w.correct : w.send),
    below: (_, { question, consentAt }) => <Statement question={question} at={consentAt} />,
  })
}

function Fields({ w, question }: { w: QuarterWords; question: SerializeFrom<Question> }) {
  const { before, answer, basedOn, consent } = question
  const hint = (name: 'output' | 'tax' | 'jobs', unit: string) =>
    `${w.hints[name]} · ${before ? w.before(`${separated(before[name])} ${unit}`) : w.beforeNone}`
  return (
    <>
      <input type="hidden" name="basedOn" value={basedOn} />
      {(['output', 'tax'] as const).map((name) => (
        <NumberField
          key={name}
          name={name}
          label={w.fields[name]}
          hint={hint(name, w.wan)}
          unit={w.wan}
          defaultValue={answer?.[name]}
          decimals
        />
      ))}
      <NumberField
        name="jobs"
        label={w.fields.jobs}
        hint={hint('jobs', w.persons)}
        unit={w.persons}
        defaultValue={answer?.jobs}
      />
      {before ? (
        <>
          <Checkbox name="sure" label={w.fields.sure} text={w.sureText} value="yes" optional />
          <TextField name="doubt" label={w.fields.doubt} hint={w.doubtHint} maxLength={200} optional />
        </>
      ) : null}
      {basedOn > 0 ? <TextField name="reason" label={w.fields.reason} maxLength={200} /> : null}
      {consent?.given ? null : (
        <Checkbox name="consent" label={w.fields.consent} text={w.consentTick(CONSENT_VERSION)} value="yes" />
      )}
    </>
  )
}

type StatementProps = { question: Pick<SerializeFrom<Question>, 'by' | 'consent'>; at: string }

/** What the figures are used for, the consent that stands, and the way to withdraw it. */
function Statement({ question: { by, consent }, at }: StatementProps) {
  const w = useWords(quarterWords)
  const locale = useLocale()
  return (
    <section className="mt-8 border-t border-rule pt-4 text-13 text-ink-2">
      <h2 className="mb-1 font-semibold text-ink">{w.consentTitle}</h2>
      <p>{w.consentText(by[locale])}</p>
      <p className="mt-2">
        {consent === null
          ? w.consentNone
          : consent.given
            ? w.consentGiven(consent.on, consent.textVersion)
            : w.consentGone(consent.on)}{' '}
        {consent?.given ? <a href={at}>{w.withdraw}</a> : null}
      </p>
    </section>
  )
}

type ConsentShown = { given: boolean | null; isOpen: boolean; back: string; by: { zh: string; en: string } }
const consentsAct = acts(quarterWords, (w, { back }: ConsentShown) => common(w, back), { around: door })

type OnConsent<Who> = {
  guard: (asked: Asked) => Promise<Who>
  show: (who: Who) => Promise<ConsentShown>
  bearer: (who: Who) => Parameters<typeof decideConsent>[0]
  find?: (who: Who) => Promise<unknown>
  to: (who: Who) => string
}

/** A firm withdraws its consent, or gives it again. */
export function consentAct<Who>(one: OnConsent<Who>) {
  return consentsAct({
    ...one,
    form: ConsentForm,
    run: (who, _, { given }, moment) => decideConsent(one.bearer(who), given === 'yes', moment),
    name: (w) => w.consentPage,
    title: (w, { given }) => (given ? w.withdraw : w.consentPage),
    lead: (w, { given, by }, locale) => (given ? w.withdrawLead : w.consentText(by[locale])),
    closed: (w, { isOpen }) => (isOpen ? null : w.closed),
    fields: (_, { given }) => <input type="hidden" name="given" value={given ? 'no' : 'yes'} />,
    send: (w, { given }) => (given ? w.withdraw : w.consentTick(CONSENT_VERSION)),
  })
}
