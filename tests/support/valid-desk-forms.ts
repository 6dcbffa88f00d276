import { newId } from '~/platform/ids.server'
import type { Scene } from './scenes'
import type { World } from './world'

type Form = (world: World, scene: Scene) => Record<string, string>

const REASON = '同一法人，登记了两次'

/** What an officer would send to the pages of views, bulk acts and duplicates. */
export const DESK_FORMS: Record<string, Form> = {
  '/desk/:enclave/views': () => ({
    page: 'applications',
    name: '等企业',
    search: 'turn=firm',
    shared: 'yes',
  }),
  '/desk/:enclave/views/:viewId/sharing': () => ({ shared: 'yes' }),
  '/desk/:enclave/bulk/officer': ({ officer }) => ({ 'application[0]': newId(), officer: officer.userId }),
  '/desk/:enclave/bulk/officer/undo': ({ officer }) => ({ 'change[0]': `${newId()}::${officer.userId}` }),
  '/desk/:enclave/duplicates/:firmId/:otherId/merging': (_, { params }) => ({
    ...{ keep: params.firmId ?? '', reason: REASON },
  }),
}
