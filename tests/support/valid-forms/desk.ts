import { db } from '~/platform/db.server'
import { newId } from '~/platform/ids.server'
import { uploaded } from '../../firms/support'
import type { Scene } from '../scenes/all'
import { filledIn, rowOfFirm, stored } from '../sheets'
import type { World } from '../world'

type Fields = Record<string, string>
type Form = (world: World, scene: Scene) => Fields | Promise<Fields>

const REASON = '同一法人，登记了两次'

/** What was last published of the text that the address names, and what waits as a draft. */
async function seen({ enclaveId }: World): Promise<Fields> {
  const where = { enclaveId, kind: 'application_declined', locale: 'zh' }
  const { _max } = await db.letterTemplate.aggregate({ where, _max: { version: true } })
  const draft = await db.letterDraft.findFirst({ where })
  return { version: String(_max.version ?? 0), revision: String(draft?.revision ?? 0) }
}

const letterText: Form = async (world) => ({
  subject: '{编号} 未获同意',
  body: '{企业}：\n\n{依据}\n\n{说明}{不同意见}\n\n{链接}',
  ...(await seen(world)),
})

/** What an officer would send to the pages of views, bulk acts and duplicates. */
export const DESK_FORMS: Record<string, Form> = {
  '/account/inbox/reading': () => ({ upTo: newId() }),
  '/account/inbox/choices': () => ({ application_received: 'digest', application_referred: 'centre' }),
  '/account/inbox/:letterId': () => ({ then: 'open' }),
  '/desk/:enclave/letters/templates/:kind/:language': letterText,
  '/desk/:enclave/letters/templates/:kind/:language/publication': letterText,
  '/desk/:enclave/letters/templates/:kind/:language/reset': seen,
  '/desk/:enclave/letters/templates/:kind/:language/discarding': seen,
  '/desk/:enclave/views': () => ({
    page: 'applications',
    name: '等企业',
    search: 'turn=firm',
    shared: 'yes',
  }),
  '/desk/:enclave/views/:viewId/sharing': () => ({ shared: 'yes' }),
  '/desk/:enclave/bulk/officer': ({ officer }) => ({ 'application[0]': newId(), officer: officer.userId }),
  '/desk/:enclave/bulk/officer/undo': ({ officer }) => ({ 'change[0]': `${newId()}::${officer.userId}` }),
  '/desk/:enclave/drafts/:draftId/sections/:section': () => ({ stamp: '', product: '传感器', staff: '12' }),
  '/desk/:enclave/drafts/:draftId/papers': async ({ officer }) => ({
    kind: 'license',
    'file-license': await uploaded(officer),
  }),
  '/desk/:enclave/drafts/:draftId/submission': ({ today }) => ({ mandateOn: today, mandate: 'on' }),
  '/desk/:enclave/panels/new': ({ intakeId, today, director, expert1 }) => ({
    intakeId,
    heldOn: today,
    startsAt: '14:00',
    place: '三楼会议室',
    'members[0]': director.userId,
    'members[1]': expert1.userId,
    chair: director.userId,
    quorum: '2',
    idempotencyKey: newId(),
  }),
  '/desk/:enclave/imports': async (world) => ({
    file: await stored(world, await filledIn(world, [rowOfFirm(850)])),
    idempotencyKey: newId(),
  }),
  '/desk/:enclave/duplicates/:firmId/:otherId/merging': (_, { params }) => ({
    keep: params.firmId ?? '',
    reason: REASON,
  }),
}
