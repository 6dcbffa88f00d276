import type { z } from 'zod'
import { ABILITIES } from '~/ground/members/abilities'
import type { Actor } from '~/ground/people/actor'
import { inRole } from '~/ground/people/guard.server'
import { newestSetting } from '~/ground/settings/decide.part.server'
import { settingOn } from '~/ground/settings/enclave.server'
import type { SettingOf } from '~/ground/settings/settings'
import { topicWords } from '~/ground/settings/topic-words'
import { TAKEN_TOPICS, type Topic } from '~/ground/settings/vocabulary'
import { acts, type Look } from '~/mechanism/acts.server'
import { Done } from '~/mechanism/done'
import { sentenceFor } from '~/mechanism/sentences'
import { today } from '~/platform/clock.server'
import { db } from '~/platform/db.server'
import { paths } from '~/platform/paths'
import { dateOfDay, dayFromDate } from '~/shared/days'
import { DateField, TextField } from '~/ui/form'
import { Link } from '~/ui/link'
import { useWords } from '~/ui/locale'
import { Note } from '~/ui/page'
import { WRONG_LINES } from './care-table'
import { decideSetting } from './decide-setting.server'
import type { When } from './when.form'
import { settingsWords } from './words'

type Framed = {
  slug: string
  topic: Topic
  version: number
  isPublished: boolean
  comes: string | null
  saved: boolean
  today: string
}

/** What is decided of an enclave's settings, from the path of setting up. */
export const settingsAct = acts(settingsWords, (w, { slug, topic }: Framed, locale) => ({
  crumbs: [{ label: w.setup, to: paths.adminSetup(slug) }, { label: topicWords[locale][topic] }],
  back: paths.adminSetup(slug),
  keep: w.setup,
  errorText: (code) =>
    code.startsWith(WRONG_LINES) ? w.kindsWrong(code.slice(WRONG_LINES.length)) : sentenceFor(w.errors, code),
}))

/** What stands above every form of settings: that it was saved, what comes, and where it can be followed. */
export function AboveSetting({ slug, topic, comes, saved, isPublished }: Omit<Framed, 'version' | 'today'>) {
  const w = useWords(settingsWords)
  return (
    <div className="mb-6">
      <Done when={saved}>{w.saved}</Done>
      {comes ? <Note title={w.comes(comes)} /> : null}
      <p className="text-ink-2">
        {isPublished ? null : `${w.privateNote} `}
        <Link to={paths.adminSettingHistory(slug, topic)}>{w.history}</Link>
        {TAKEN_TOPICS.some((one) => one === topic) ? (
          <Link className="ml-4" to={paths.takingOver(slug, topic)}>
            {w.takeOver}
          </Link>
        ) : null}
      </p>
    </div>
  )
}

/** From when it counts and why; an enclave that is private needs neither. */
export function WhenFields({
  version,
  isPublished,
  today,
}: Pick<Framed, 'version' | 'isPublished' | 'today'>) {
  const w = useWords(settingsWords)
  return (
    <>
      <input type="hidden" name="basedOn" value={version} />
      {isPublished ? (
        <>
          <DateField
            name="effectiveOn"
            label={w.effectiveOn}
            hint={w.effectiveHint}
            defaultValue={today}
            min={today}
          />
          <TextField name="reason" label={w.reason} hint={w.reasonHint} maxLength={200} />
        </>
      ) : null}
    </>
  )
}

type Shown<T extends Topic> = Framed & { content: SettingOf<T> }
type OnSetting<T extends Topic, Schema extends z.ZodType> = {
  topic: T
  form: Schema
  /** What was typed as it is kept, and from when it counts. */
  read: (typed: z.output<Schema>) => { content: SettingOf<T>; when: When }
} & Look<(typeof settingsWords)['zh'], Shown<T>>

/** An administrator's act on one topic of the settings: what is in force today, and the form for what comes next. */
export function settingAct<T extends Topic, Schema extends z.ZodType>(one: OnSetting<T, Schema>) {
  const { topic, labels } = one
  return settingsAct<Actor, Shown<T>, Schema, unknown, keyof (typeof settingsWords)['zh']['refusals']>({
    ...one,
    guard: inRole(...ABILITIES.decide_settings),
    show: (actor, asked) => shownSetting(topic, actor, asked),
    run: (actor, _, typed, now) => decideSetting(actor, topic, one.read(typed), now),
    at: { reason_missing: 'reason', day_passed: 'effectiveOn' },
    to: ({ enclaveSlug }) => `${paths.adminSetting(enclaveSlug, topic)}?saved=1`,
    title: (_, __, locale) => topicWords[locale][topic],
    ...(labels && {
      labels: (w, shown, locale) => ({
        ...labels(w, shown, locale),
        effectiveOn: w.effectiveOn,
        reason: w.reason,
      }),
    }),
    above: (w, shown, locale) => (
      <>
        <AboveSetting {...(shown as unknown as Framed)} />
        {one.above?.(w, shown, locale)}
      </>
    ),
  })
}

/** What a page of a topic shows: what is in force today, the version a form is filled in on, and what comes. */
export async function shownSetting<T extends Topic>(
  topic: T,
  { enclaveId, enclaveSlug: slug }: Actor,
  { request }: { request: Request },
): Promise<Shown<T>> {
  const day = today()
  const [content, { version }, enclave, next] = await Promise.all([
    settingOn(db, enclaveId, topic, day),
    newestSetting(db, enclaveId, topic),
    db.enclave.findUniqueOrThrow({ where: { id: enclaveId }, select: { publishedAt: true } }),
    db.setting.findFirst({
      where: { enclaveId, topic, effectiveOn: { gt: dateOfDay(day) } },
      orderBy: { effectiveOn: 'asc' },
    }),
  ])
  const saved = new URL(request.url).searchParams.has('saved')
  const comes = next && dayFromDate(next.effectiveOn)
  return {
    slug,
    topic,
    content,
    version,
    isPublished: enclave.publishedAt !== null,
    comes,
    saved,
    today: day,
  }
}
