import { newId } from '~/platform/ids.server'
import type { World } from '../world'

type Fields = Record<string, string>

const figures: Fields = {
  year: '2025',
  basedOn: '0',
  revenueYuan: '400',
  rdYuan: '90',
  taxYuan: '12',
  staff: '20',
  rdStaff: '8',
  source: 'own',
  idempotencyKey: newId(),
}
const register = ({ firm }: World): Fields => ({
  name: firm.name,
  uscc: firm.uscc,
  usccReason: '执照如此',
  foundedOn: '2026-01-05',
  industryCode: '39',
  contactName: '新联系人',
  contactPhone: '029-88886666',
  contactEmail: 'office@firm.test',
  reason: '换了联系人和电话',
  sinceOn: '',
  idempotencyKey: newId(),
})

/** What a person who knows the rules would send of a firm: its register, its figures, its places. */
export const FORMS_OF_FIRMS: Record<string, (world: World) => Fields> = {
  '/my/firm/changes/new': register,
  '/my/firm/figures': () => figures,
  '/desk/:enclave/firms/:firmId/changes/new': register,
  '/desk/:enclave/firms/:firmId/changes/:changeId': () => ({ verdict: 'accept' }),
  '/desk/:enclave/firms/:firmId/figures': () => figures,
  '/desk/:enclave/firms/:firmId/places': () => ({
    kind: 'registered',
    city: 'home',
    address: '渭南高新区 1 号',
    entityName: '子公司',
    since: '2026-05-26',
    idempotencyKey: newId(),
  }),
}
