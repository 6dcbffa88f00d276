import { setsOfFounding } from '~/ground/criteria/default-sets'
import { defaultForms } from '~/ground/forms/default-forms'
import type { FormSection } from '~/ground/forms/form-sections'
import { sectionsFromJson } from '~/ground/forms/form-json'
import { withOwnPlaces } from '~/ground/forms/own-places'
import { DEFAULT_RUBRIC } from '~/admission/rubrics/default-rubric'
import { rubricOn, rubricVersions } from '~/admission/rubrics/versions.server'
import { copyQuestions } from '~/plan/questions/copy.part.server'
import type { Prisma, Tx } from '~/platform/db.server'
import { newId } from '~/platform/ids.server'
import { dateOfDay, dayOf, yearOf } from '~/shared/days'
import { TRACKS } from '~/shared/tracks'
import { bringBuilding } from './bring-building.part.server'
import type { Founding } from './found.form'

type Founder = { userId: string } | null
const AND_DRAFTED = { state: 'draft', effectiveFrom: null, publishedAt: null }

/** Gives a new enclave its criteria, forms, letters and agreement text, as its founding says where from. */
export async function bringRules(
  tx: Tx,
  enclaveId: string,
  input: Founding,
  founder: Founder,
  now: Date,
): Promise<void> {
  const { rules } = input
  await bringCriteria(tx, enclaveId, input, now)
  await bringRubric(tx, enclaveId, input, now)
  if (rules.kind === 'none') return
  if (rules.kind !== 'copied') return publishForms(tx, enclaveId, formsOf(input), now)
  await publishForms(tx, enclaveId, await formsLike(tx, rules.from, input), now)
  if (!founder) return
  const copy = { from: rules.from, enclaveId, byId: founder.userId }
  await copyTexts(tx, copy, now)
  await bringBuilding(tx, copy, now)
}

/** What graduates are judged by is the country's rule and in force at once; who is admitted by what, its director says. */
async function bringCriteria(tx: Tx, enclaveId: string, input: Founding, now: Date): Promise<void> {
  const usual = setsOfFounding(input.criteriaFrom).map((set) => ({
    code: set.code,
    purpose: set.purpose,
    titleZh: set.zh,
    titleEn: set.en,
    state: 'published',
    criteria: set.criteria as unknown as Prisma.InputJsonArray,
    effectiveFrom: dateOfDay(set.effectiveFrom),
    publishedAt: now,
  }))
  const sets = usual.map((set) => {
    if (set.purpose !== 'admission' || input.rules.kind === 'in_force') return set
    return { ...set, ...AND_DRAFTED, ...(input.rules.kind === 'none' ? { criteria: [] } : {}) }
  })
  const { rules } = input
  const copied = rules.kind === 'copied' ? await admissionLike(tx, rules.from, now) : null
  await tx.criteriaSet.createMany({
    data: sets.map((set) => ({
      enclaveId,
      id: newId(),
      ...(copied && set.purpose === 'admission' ? { ...set, ...copied } : set),
    })),
  })
}

/** The set of admission that another enclave judges by today, if it has one. */
async function admissionLike(tx: Tx, from: string, now: Date) {
  const set = await tx.criteriaSet.findFirst({
    where: {
      enclaveId: from,
      purpose: 'admission',
      state: 'published',
      effectiveFrom: { lte: dateOfDay(dayOf(now)) },
    },
    orderBy: [{ effectiveFrom: 'desc' }, { id: 'desc' }],
    select: { code: true, titleZh: true, titleEn: true, criteria: true },
  })
  return set && { ...set, criteria: set.criteria as Prisma.InputJsonArray }
}

/** What experts score by: that of the enclave the rules are copied from, else the usual one; without rules it is a draft. */
async function bringRubric(
  tx: Tx,
  enclaveId: string,
  { rules, criteriaFrom }: Founding,
  now: Date,
): Promise<void> {
  const from = rules.kind === 'copied' ? rules.from : null
  const other = from === null ? null : rubricOn(await rubricVersions({ enclaveId: from }, tx), dayOf(now))
  const usual = { code: '1', titleZh: '评审表', titleEn: 'Rubric', rubric: DEFAULT_RUBRIC }
  const { code, titleZh, titleEn, rubric } = other ?? usual
  const standing =
    rules.kind === 'none'
      ? { state: 'draft' }
      : { state: 'published', effectiveFrom: dateOfDay(criteriaFrom), publishedAt: now }
  const items = rubric as unknown as Prisma.InputJsonObject
  await tx.rubric.create({ data: { enclaveId, id: newId(), code, titleZh, titleEn, items, ...standing } })
}

type Forms = Record<'A' | 'B', readonly FormSection[]>

function formsOf(input: Founding): Forms {
  const { homeCity, hostCity, parks, planStartsOn } = input
  const cities = { homeZh: homeCity.zh, homeEn: homeCity.en, hostZh: hostCity.zh, hostEn: hostCity.en }
  return defaultForms({ ...cities, parks, firstYear: yearOf(planStartsOn) + 1 })
}

/** The forms of another enclave, asking for the parks and years of this one; where it has none, the usual ones. */
async function formsLike(tx: Tx, from: string, input: Founding): Promise<Forms> {
  const forms = formsOf(input)
  const published = await tx.applicationForm.findMany({
    where: { enclaveId: from, state: 'published' },
    orderBy: { version: 'desc' },
  })
  const like = (track: 'A' | 'B') => {
    const found = published.find((form) => form.track === track)
    return found ? withOwnPlaces(sectionsFromJson(found.sections), forms[track]) : forms[track]
  }
  return { A: like('A'), B: like('B') }
}

async function publishForms(tx: Tx, enclaveId: string, forms: Forms, now: Date): Promise<void> {
  await tx.applicationForm.createMany({
    data: TRACKS.codes.map((track) => ({
      enclaveId,
      id: newId(),
      track,
      version: 1,
      state: 'published',
      sections: forms[track] as unknown as Prisma.InputJsonArray,
      createdAt: now,
      publishedAt: now,
    })),
  })
}

type Copy = { from: string; enclaveId: string; byId: string }

/** The texts of letters and of the agreement as they stand in another enclave, as the first versions of this one. */
async function copyTexts(tx: Tx, { from, enclaveId, byId }: Copy, now: Date): Promise<void> {
  await copyQuestions(tx, { from, enclaveId, byId }, now)
  await tx.$executeRaw`
    INSERT INTO "LetterTemplate" ("enclaveId", kind, locale, version, subject, body, "publishedById", "publishedAt")
    SELECT ${enclaveId}::uuid, kind, locale, 1, subject, body, ${byId}::uuid, ${now}
    FROM (SELECT DISTINCT ON (kind, locale) * FROM "LetterTemplate" WHERE "enclaveId" = ${from}::uuid
      ORDER BY kind, locale, version DESC) newest WHERE body IS NOT NULL`
  const text = await tx.agreementText.findFirst({
    where: { enclaveId: from, effectiveOn: { lte: dateOfDay(dayOf(now)) } },
    orderBy: [{ effectiveOn: 'desc' }, { version: 'desc' }],
  })
  if (!text) return
  const { titleZh, titleEn, bodyZh, bodyEn } = text
  const words = { titleZh, titleEn, bodyZh, bodyEn }
  const when = { effectiveOn: dateOfDay(dayOf(now)), createdById: byId, publishedAt: now }
  await tx.agreementText.create({ data: { enclaveId, id: newId(), version: 1, ...words, ...when } })
}
