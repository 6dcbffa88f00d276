import { takeIntoComing } from '~/admission/intakes/papers.part.server'
import { newestSetting } from '~/ground/settings/decide.part.server'
import { settingOn } from '~/ground/settings/enclave.server'
import { STANDARD, type SettingOf } from '~/ground/settings/settings'
import type { TakenTopic } from '~/ground/settings/vocabulary'
import { db } from '~/platform/db.server'
import { decideSetting } from '~/setup/settings-pages/decide-setting.server'
import { flat } from '~/setup/settings-pages/changes'
import { topicInWords } from '~/setup/settings-pages/topic-in-words.server'
import { settingsWords } from '~/setup/settings-pages/words'
import { dayOf } from '~/shared/days'
import { inLocale } from '~/shared/words'
import { ONE, type Matter } from './matter'

/** A topic of the settings: the version in force there becomes the next one here. */
export function settingMatter<T extends TakenTopic>(topic: T): Matter<SettingOf<T>> {
  return {
    pieces: () => Promise.resolve([ONE]),
    read: ({ enclaveId }, _, day) =>
      enclaveId === null ? Promise.resolve(STANDARD[topic]) : settingOn(db, enclaveId, topic, day),
    stands: async ({ enclaveId }, _, __, day) => {
      const [ours, { version }] = await Promise.all([
        settingOn(db, enclaveId, topic, day),
        newestSetting(db, enclaveId, topic),
      ])
      return { ours, basedOn: version }
    },
    parts: async (content, { enclaveId }, locale) => {
      const { nameOf, textOf } = await topicInWords(
        enclaveId,
        topic,
        [content],
        inLocale(settingsWords, locale),
      )
      return Object.entries(flat(content)).map(([key, value]) => ({
        key,
        label: nameOf(key),
        lines: textOf(key, value).split('\n'),
      }))
    },
    decide: (actor, { content, source, said: { effectiveOn, reason, basedOn } }, now) => {
      const decided = { content, when: { effectiveOn, reason, basedOn } }
      const papers = topic === 'papers'
      return decideSetting(actor, topic, decided, now, {
        source,
        ...(papers ? { follows: (tx) => takeIntoComing(tx, actor.enclaveId, dayOf(now)) } : {}),
      })
    },
    from: (today) => today,
  }
}
