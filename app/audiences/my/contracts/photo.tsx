import { paths } from '~/platform/paths'
import { contractAct } from '~/residence/contract-pages/contract-act.server'
import { PhotoForm } from '~/residence/contracts/contract.form'
import { photoAct, photoSent } from '~/residence/contract-pages/page-act'
import { addPhoto } from '~/residence/contracts/sign.server'

export const handle = { files: 'photos' }

/** The firm adds one photo of its rooms at a handover. */
const { loader, action, meta, Page } = contractAct({
  by: 'founder',
  ...photoSent,
  form: PhotoForm,
  command: addPhoto,
  to: (_, id) => paths.myContractAct(id, 'photo'),
  ...photoAct,
})

export { loader, action, meta, Page as default }
