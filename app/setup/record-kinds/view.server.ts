import { namesOf } from '~/ground/people/names.server'
import type { Actor } from '~/ground/people/actor'
import { MOST_KINDS } from '~/ground/record-kinds/kinds.server'
import { shapeFromJson, type OwnField, type OwnShape } from '~/ground/record-kinds/shape'
import { OWN_KIND_STATES } from '~/ground/record-kinds/vocabulary'
import { db } from '~/platform/db.server'
import { notFound } from '~/platform/http.server'
import { newId } from '~/platform/ids.server'
import { dayFromDate, dayOf, type Day } from '~/shared/days'
import { yuanToWan } from '~/shared/money'
import { choicesTyped, MOST_FIELDS } from './fields'

export const NEW_KIND = 'new'

/** The kinds of record that the enclave defined: how far each has come, what it asks, how many records there are. */
export async function kindList({ enclaveId, enclaveSlug: slug }: Actor, today: Day) {
  const [rows, counts] = await Promise.all([
    db.ownKind.findMany({
      where: { enclaveId },
      orderBy: { code: 'asc' },
      take: MOST_KINDS,
      include: { versions: { orderBy: { version: 'desc' } } },
    }),
    db.firmRecord.groupBy({
      by: ['kindId'],
      where: { enclaveId, kind: 'own', withdrawnAt: null },
      _count: true,
    }),
  ])
  return {
    slug,
    today,
    rows: rows.flatMap(({ id, code, state, versions }) => {
      const [newest] = versions
      if (!newest) return []
      const { fields, ends, check } = shapeFromJson(newest.shape)
      return {
        code,
        name: { zh: newest.zh, en: newest.en },
        state: OWN_KIND_STATES.of(state),
        fields: fields.map(({ zh, en }) => ({ zh, en })),
        ends,
        check,
        hasNumber: fields.some(({ role }) => role === 'number'),
        version: newest.version,
        from: dayFromDate(newest.effectiveOn),
        records: counts.find(({ kindId }) => kindId === id)?._count ?? 0,
      }
    }),
  }
}
export type KindList = Awaited<ReturnType<typeof kindList>>

/** Below what stands, so many rows are left to fill in; the next time there are as many again. */
const ROWS_TO_ADD = 3

/** A new kind or the next version of one, as its form shows it. */
export async function kindEdit(
  { enclaveId, enclaveSlug: slug }: Actor,
  code: string | undefined,
  today: Day,
) {
  const isNew = code === NEW_KIND
  const found = isNew
    ? null
    : ((await db.ownKind.findFirst({
        where: { enclaveId, code: code ?? '' },
        include: { versions: { orderBy: { version: 'desc' } } },
      })) ?? notFound())
  const [newest] = found?.versions ?? []
  const people = await namesOf((found?.versions ?? []).map(({ byId }) => byId))
  const shape = shapeFromJson(newest?.shape)
  return {
    slug,
    today,
    code: found?.code ?? NEW_KIND,
    name: newest ? { zh: newest.zh, en: newest.en } : null,
    state: found ? OWN_KIND_STATES.of(found.state) : null,
    retired: found?.retiredAt ? { on: dayOf(found.retiredAt), why: found.retireReason } : null,
    said: { zh: newest?.zh ?? '', en: newest?.en ?? '', ...headOf(shape) },
    rows: shape.fields.map(rowOf),
    room: Math.min(MOST_FIELDS, shape.fields.length + ROWS_TO_ADD),
    basedOn: newest?.version ?? 0,
    formKey: isNew ? newId() : null,
    history: (found?.versions ?? []).map((one) => ({
      version: one.version,
      from: dayFromDate(one.effectiveOn),
      at: dayOf(one.at),
      by: people.get(one.byId) ?? '',
      fields: shapeFromJson(one.shape).fields.map(({ zh, en }) => ({ zh, en })),
      reason: one.reason,
    })),
  }
}
export type KindEdit = Awaited<ReturnType<typeof kindEdit>>

/** What a kind asks beside its fields, as its form shows it. */
export function headOf(shape: OwnShape) {
  const { fields: _, months, ...said } = shape
  return { ...said, months: months === null ? '' : String(months) }
}

/** A field as its row in the form shows it. */
export function rowOf({
  code,
  type,
  role,
  zh,
  en,
  required,
  least,
  most,
  unitZh,
  unitEn,
  choices,
}: OwnField) {
  const bound = (value: string | null) =>
    value === null ? '' : type === 'money' ? yuanToWan(value).replace(/\.00$/, '') : value
  return {
    code,
    type,
    role,
    zh,
    en,
    required,
    unitZh,
    unitEn,
    least: bound(least),
    most: bound(most),
    choices: choicesTyped(choices),
  }
}
export type KindRow = ReturnType<typeof rowOf>
