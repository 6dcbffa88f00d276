import type { z } from 'zod'
import { ABILITIES } from '~/ground/members/abilities'
import type { Actor } from '~/ground/people/actor'
import { newestSetting } from '~/ground/settings/decide.part.server'
import { settingOn } from '~/ground/settings/enclave.server'
import type { SettingOf } from '~/ground/settings/settings'
import type { Topic } from '~/ground/settings/vocabulary'
import { inRole } from '~/ground/people/guard.server'
import { act } from '~/mechanism/act.server'
import { db } from '~/platform/db.server'
import { today } from '~/platform/clock.server'
import { paths } from '~/platform/paths'
import { dateOfDay, dayFromDate } from '~/shared/days'
import { decideSetting } from './decide-setting.server'
import type { When } from './when.form'
import { settingsWords } from './words'

/** An administrator's act on one topic of the settings: what is in force today, and the form for what comes next. */
export function actOnSetting<T extends Topic, Schema extends z.ZodType>(
  topic: T,
  form: Schema,
  read: (typed: z.output<Schema>) => { content: SettingOf<T>; when: When },
) {
  return act({
    guard: inRole(...ABILITIES.decide_settings),
    show: (actor, asked) => shownSetting(topic, actor, asked),
    form,
    run: (actor, _, typed, now) => decideSetting(actor, topic, read(typed), now),
    words: settingsWords,
    at: { reason_missing: 'reason', day_passed: 'effectiveOn' },
    to: ({ enclaveSlug }) => `${paths.adminSetting(enclaveSlug, topic)}?saved=1`,
  })
}

/** What a page of a topic shows: what is in force today, the version a form is filled in on, and what comes. */
export async function shownSetting<T extends Topic>(
  topic: T,
  { enclaveId, enclaveSlug: slug }: Actor,
  { request }: { request: Request },
) {
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
