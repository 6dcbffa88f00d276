import { contractRoles } from '~/residence/contracts/abilities'
import { paths } from '~/platform/paths'
import { contractAct } from '~/residence/contract-pages/contract-act.server'
import { PhotoForm } from '~/residence/contracts/contract.form'
import { photoAct, photoSent } from '~/residence/contract-pages/page-act'
import { addPhoto } from '~/residence/contracts/sign.server'

export const handle = { files: 'photos' }

/** Adds one photo of rooms at a handover. */
const { loader, action, meta, Page } = contractAct({
  by: contractRoles('add_page').filter((role) => role !== 'founder'),
  ...photoSent,
  form: PhotoForm,
  command: addPhoto,
  to: (slug, id) => paths.deskContractAct(slug, id, 'photo'),
  ...photoAct,
})

export { loader, action, meta, Page as default }
