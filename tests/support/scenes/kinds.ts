import { must } from '~/example/drivers/must'
import { newId } from '~/platform/ids.server'
import { defineKind, publishKind, retireKind } from '~/setup/record-kinds/define.server'
import { KindVersionForm, NewKindForm } from '~/setup/record-kinds/kind.form'
import type { World } from '../world'
import { scene, type Maker } from './scene'

let numbers = 0
type Fields = Record<string, string>

/** What the page of a kind sends, beside its code: a text that is its number, an amount, a choice and a day to end on. */
export const kindSaid = (part: Fields = {}): Fields => ({
  zh: `成果转化项目之${(numbers += 1)}`,
  en: '',
  dayZh: '立项日期',
  dayEn: 'Approved on',
  paper: 'optional',
  paperZh: '立项通知',
  ends: 'asked',
  renew: 'on',
  numberForm: 'bare',
  check: 'pattern',
  pattern: 'XM\\d{4}[A-Z]{2}\\d{3}',
  example: 'XM2026AB001',
  effectiveOn: '2026-11-20',
  reason: '市科技局要求统计',
  basedOn: '0',
  'fields[0].code': 'f1',
  'fields[1].code': 'f2',
  'fields[2].code': 'f3',
  'fields[0].zh': '项目编号',
  'fields[0].type': 'text',
  'fields[0].role': 'number',
  'fields[1].zh': '拨款',
  'fields[1].type': 'money',
  'fields[1].role': 'amount',
  'fields[1].most': '5000',
  'fields[2].zh': '级别',
  'fields[2].type': 'choice',
  'fields[2].required': 'on',
  'fields[2].choices': '国家级 | National\n省级 | Provincial',
  ...part,
})

/** The same as its form reads it. */
export const kindOf = (part: Fields = {}) => KindVersionForm.parse(nested(kindSaid(part)))
export const newKindOf = (part: Fields = {}) =>
  NewKindForm.parse(nested({ code: `kind_${(numbers += 1)}`, ...kindSaid(part) }))

/** Fields as a form names them, as the object that it is read as. */
export function nested(fields: Fields): object {
  const rows: Fields[] = []
  const rest: Fields = {}
  for (const [name, value] of Object.entries(fields)) {
    const [, index, part] = /^fields\[(\d+)\]\.(\w+)$/.exec(name) ?? []
    if (index && part) rows[Number(index)] = { ...rows[Number(index)], [part]: value }
    else rest[name] = value
  }
  return { ...rest, fields: rows }
}

/** A kind in use, by its code. */
export async function kindInUse({ admin, now }: World, part: Fields = {}): Promise<string> {
  const { code } = must(await defineKind(admin, newKindOf(part), now))
  must(await publishKind(admin, code, now))
  return code
}

const draft: Maker = async ({ admin, now }) =>
  scene({ code: must(await defineKind(admin, newKindOf(), now)).code })
const inUse: Maker = async (world) => scene({ code: await kindInUse(world) })
/** One is enough for whoever only fills it in. */
const known = new Map<string, Promise<string>>()
const asked: Maker = async (world) => {
  const code = known.get(world.enclaveId) ?? kindInUse(world)
  known.set(world.enclaveId, code)
  return scene({ firmId: world.firm.id, code: await code })
}

export const KINDS_STANDING: Record<string, Record<string, Maker>> = {
  OwnKind: {
    draft,
    published: inUse,
    retired: async (world) => {
      const code = await kindInUse(world)
      must(await retireKind(world.admin, code, { reason: '并入其他种类' }, world.now))
      return scene({ code })
    },
  },
}
export const PAGES_OF_KINDS: Record<string, RegExp> = { OwnKind: /kinds\/:code/ }

export const KIND_MAKERS: [RegExp, Maker][] = [
  [/^\/admin\/:enclave\/kinds\/:code\/retire/, inUse],
  [/^\/admin\/:enclave\/kinds\/:code/, draft],
  [/\/records\/own\/:code/, asked],
]

/** What the form of such a record sends. */
export const ownRecordSaid = (): Fields => ({
  f1: `XM2026AB${String((numbers += 1)).padStart(3, '0')}`,
  f2: '120',
  f3: 'c1',
  happenedOn: '2026-05-12',
  validUntil: '2028-05-11',
  askedBy: '1',
  idempotencyKey: newId(),
})

export const FORMS_OF_KINDS: Record<string, () => Fields> = {
  '/admin/:enclave/kinds/:code': () => kindSaid({ basedOn: '1' }),
  '/admin/:enclave/kinds/:code/publish': () => ({}),
  '/admin/:enclave/kinds/:code/retire': () => ({ reason: '并入其他种类' }),
  '/my/firm/records/own/:code': ownRecordSaid,
  '/desk/:enclave/firms/:firmId/records/own/:code': ownRecordSaid,
}
