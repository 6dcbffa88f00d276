import { DEFAULT_RUBRIC } from '~/admission/rubrics/default-rubric'
import { topScore, type RubricItem } from '~/admission/rubrics/rubric'
import { rubricOn, rubricVersions } from '~/admission/rubrics/versions.server'
import { setsOfFounding } from '~/ground/criteria/default-sets'
import { setRecord } from '~/ground/criteria/queries.server'
import { inForceOn } from '~/ground/criteria/set-status'
import { ruleInWords } from '~/ground/criteria/words-of-expression'
import { db } from '~/platform/db.server'
import { takeSet, type TakenSet } from '~/setup/criteria-rules/copy-set.server'
import { takeRubric, type TakenRubric } from '~/setup/rubric-editor/copy.server'
import type { Day } from '~/shared/days'
import { refuse } from '~/shared/outcome'
import { TRACKS } from '~/shared/tracks'
import { inLocale, type Locale } from '~/shared/words'
import { ONE, type Matter } from './matter'
import { takingWords } from './words'

type Named = { zh: string; en: string }
const named = ({ zh, en }: Named, locale: Locale) => (locale === 'zh' ? zh : en || zh)

const PURPOSES = ['admission', 'graduation'] as const

/** The sets of criteria by which an enclave judges on a day, one of each purpose. */
async function setsOf(enclaveId: string, day: Day): Promise<TakenSet[]> {
  const rows = await db.criteriaSet.findMany({ where: { enclaveId, state: 'published' } })
  const all = rows.map(setRecord)
  return PURPOSES.flatMap((purpose) => {
    const set = inForceOn(all, purpose, day)
    if (!set) return []
    const { code, titleZh, titleEn, criteria } = set
    return { code, purpose, titleZh, titleEn, criteria }
  })
}

/** The set that Feidi brings: by what is admitted. */
function usualSets(day: Day): TakenSet[] {
  return setsOfFounding(day)
    .filter(({ purpose }) => purpose === 'admission')
    .map(({ code, purpose, zh, en, criteria }) => ({ code, purpose, titleZh: zh, titleEn: en, criteria }))
}

const theirs = (enclaveId: string | null, day: Day) =>
  enclaveId === null ? Promise.resolve(usualSets(day)) : setsOf(enclaveId, day)

/** Criteria as another enclave judges by them; here they are a draft that the director reads and publishes. */
export const criteriaMatter: Matter<TakenSet> = {
  pieces: async ({ enclaveId }, actor, day) => {
    const own = await setsOf(actor.enclaveId, day)
    return (await theirs(enclaveId, day)).map(({ purpose, titleZh, titleEn }) => ({
      key: purpose,
      zh: titleZh,
      en: titleEn,
      isKnown: own.some((one) => one.purpose === purpose),
    }))
  },
  read: async ({ enclaveId }, piece, day) =>
    (await theirs(enclaveId, day)).find(({ purpose }) => purpose === piece) ?? null,
  stands: async ({ enclaveId }, { purpose }, _, day) => ({
    ours: (await setsOf(enclaveId, day)).find((one) => one.purpose === purpose) ?? null,
    basedOn: 0,
  }),
  parts: ({ criteria }, _, locale) =>
    Promise.resolve(
      criteria.map((one) => ({
        key: `${one.track} ${one.code}`,
        label: `${one.code} ${named(one, locale)}`,
        lines: [ruleInWords(one.expression, locale)],
      })),
    ),
  decide: async (actor, { content, source, said: { reason, idempotencyKey } }, now) => {
    const done = await takeSet(actor, content, { source, reason, idempotencyKey }, now)
    return done.ok ? done : refuse(done.reason === 'code_taken' ? 'changed_meanwhile' : done.reason)
  },
  isDraft: true,
  from: (today) => today,
}

async function rubricIn(enclaveId: string, day: Day): Promise<TakenRubric | null> {
  const found = rubricOn(await rubricVersions({ enclaveId }), day)
  if (!found) return null
  const { code, titleZh, titleEn, rubric } = found
  return { code, titleZh, titleEn, rubric }
}

const USUAL_RUBRIC: TakenRubric = { code: '1', titleZh: '评审表', titleEn: 'Rubric', rubric: DEFAULT_RUBRIC }

/** What experts score by in another enclave; here it is a draft until it is published. */
export const rubricMatter: Matter<TakenRubric> = {
  pieces: async ({ enclaveId }, _, day) =>
    enclaveId === null || (await rubricIn(enclaveId, day)) ? [ONE] : [],
  read: async ({ enclaveId }, _, day) => (enclaveId === null ? USUAL_RUBRIC : rubricIn(enclaveId, day)),
  stands: async ({ enclaveId }, _, __, day) => ({ ours: await rubricIn(enclaveId, day), basedOn: 0 }),
  parts: ({ rubric }, _, locale) => {
    const w = inLocale(takingWords, locale)
    const lineOf = (item: RubricItem) =>
      w.scored(named(item, locale), String(item.weight), topScore(item), item.bonus === true)
    return Promise.resolve(
      TRACKS.codes.map((track) => ({
        key: track,
        label: TRACKS.words[locale][track],
        lines: rubric[track].map(lineOf),
      })),
    )
  },
  decide: async (actor, { content, source, said: { reason, idempotencyKey } }, now) => {
    const done = await takeRubric(actor, content, { source, reason, idempotencyKey }, now)
    return done.ok ? done : refuse(done.reason === 'code_taken' ? 'changed_meanwhile' : done.reason)
  },
  isDraft: true,
  from: (today) => today,
}
