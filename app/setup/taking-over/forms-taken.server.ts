import { sectionsFromJson } from '~/ground/forms/form-json'
import { defaultForms } from '~/ground/forms/default-forms'
import type { FormSection } from '~/ground/forms/form-sections'
import { withOwnPlaces } from '~/ground/forms/own-places'
import { parksToChoose } from '~/ground/people/queries.server'
import { enclaveOn } from '~/ground/settings/enclave.server'
import { questionsOf, takeQuestions, type Worded } from '~/plan/questions/take.server'
import { db } from '~/platform/db.server'
import { draftVersion } from '~/setup/form-editor/draft-version.server'
import { dayFromDate, yearOf, type Day } from '~/shared/days'
import { TRACKS } from '~/shared/tracks'
import { inLocale, type Locale } from '~/shared/words'
import { ONE, type Matter } from './matter'
import { takingWords } from './words'

type Track = (typeof TRACKS.codes)[number]
type TakenForm = { track: Track; sections: FormSection[] }

const isTrack = (piece: string): piece is Track => TRACKS.codes.some((track) => track === piece)
const named = ({ zh, en }: { zh: string; en: string }, locale: Locale) => (locale === 'zh' ? zh : en || zh)

async function publishedForm(enclaveId: string, track: Track): Promise<FormSection[] | null> {
  const newest = await db.applicationForm.findFirst({
    where: { enclaveId, track, state: 'published' },
    orderBy: { version: 'desc' },
  })
  return newest && sectionsFromJson(newest.sections)
}

/** The usual form of a track with the cities, parks and years of an enclave. */
async function usualForm(enclaveId: string, track: Track, day: Day): Promise<FormSection[]> {
  const [enclave, parks] = await Promise.all([enclaveOn(db, enclaveId, day), parksToChoose(enclaveId)])
  const { homeCityZh: homeZh, homeCityEn: homeEn, hostCityZh: hostZh, hostCityEn: hostEn } = enclave
  const firstYear = yearOf(dayFromDate(enclave.planStartsOn)) + 1
  return defaultForms({ homeZh, homeEn, hostZh, hostEn, parks, firstYear })[track]
}

/** The form of another enclave, which asks for the parks and years of this one; here it is a draft until it is published. */
export const formMatter: Matter<TakenForm> = {
  pieces: async ({ enclaveId }, actor) => {
    const there = await Promise.all(
      TRACKS.codes.map(async (track) => ({
        track,
        has: enclaveId === null || (await publishedForm(enclaveId, track)) !== null,
        isKnown: (await publishedForm(actor.enclaveId, track)) !== null,
      })),
    )
    return there
      .filter(({ has }) => has)
      .map(({ track, isKnown }) => ({
        key: track,
        zh: TRACKS.words.zh[track],
        en: TRACKS.words.en[track],
        isKnown,
      }))
  },
  read: async ({ enclaveId }, piece, day, actor) => {
    if (!isTrack(piece)) return null
    const usual = await usualForm(actor.enclaveId, piece, day)
    const sections = enclaveId === null ? usual : await publishedForm(enclaveId, piece)
    return sections && { track: piece, sections: withOwnPlaces(sections, usual) }
  },
  stands: async ({ enclaveId }, { track }) => {
    const sections = await publishedForm(enclaveId, track)
    return { ours: sections && { track, sections }, basedOn: 0 }
  },
  parts: ({ sections }, _, locale) => {
    const { required } = inLocale(takingWords, locale)
    return Promise.resolve(
      sections.map((section) => ({
        key: section.key,
        label: named(section, locale),
        lines: section.questions.map((one) => named(one, locale) + (one.required ? ` · ${required}` : '')),
      })),
    )
  },
  decide: (actor, { content: { track, sections }, source, said: { reason } }, now) =>
    draftVersion(actor, track, now, { sections, source, reason }),
  isDraft: true,
  from: (today) => today,
}

/** The questions of another enclave that are not worded here; none is published before somebody has read it. */
export const questionMatter: Matter<Worded[]> = {
  pieces: async ({ enclaveId }) =>
    enclaveId !== null && (await questionsOf(enclaveId)).length > 0 ? [ONE] : [],
  read: async ({ enclaveId }, _, __, actor) => {
    if (enclaveId === null) return null
    const own = await questionsOf(actor.enclaveId)
    return (await questionsOf(enclaveId)).filter(
      ({ questionZh }) => !own.some((one) => one.questionZh === questionZh),
    )
  },
  stands: () => Promise.resolve({ ours: null, basedOn: 0 }),
  parts: (questions, _, locale) =>
    Promise.resolve(
      questions.map((one) => ({
        key: one.questionZh,
        label: named({ zh: one.questionZh, en: one.questionEn }, locale),
        lines: named({ zh: one.answerZh, en: one.answerEn }, locale).split('\n').filter(Boolean),
      })),
    ),
  decide: (actor, { content, source, said: { reason, idempotencyKey } }, now) =>
    takeQuestions(actor, content, { source, reason, idempotencyKey }, now),
  isDraft: true,
  from: (today) => today,
}
