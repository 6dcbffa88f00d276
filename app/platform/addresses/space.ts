import { below, links, table } from './table'

const my = table(['my'], {
  myContract: ['firm/contracts/:contractId', 'my/contracts/contract.tsx'],
  myContractAcceptance: ['firm/contracts/:contractId/acceptance', 'my/contracts/acceptance.ts'],
  myContractRefusal: ['firm/contracts/:contractId/refusal', 'my/contracts/refusal.tsx'],
  myContractPage: ['firm/contracts/:contractId/page', 'my/contracts/page.tsx'],
  myContractPhoto: ['firm/contracts/:contractId/photo', 'my/contracts/photo.tsx'],
  myContractHandover: ['firm/contracts/:contractId/handover', 'my/contracts/handover.tsx'],
  myContractPaperDocx: ['firm/contracts/:contractId/paper.docx', 'my/contracts/paper-docx.ts'],
})

const desk = table(['desk'], {
  deskLeasesRenew: ['firms/:firmId/leases/renewal', 'desk/firms/leases-renewal.tsx'],
  deskLeasesEnd: ['firms/:firmId/leases/end', 'desk/firms/leases-end.tsx'],
  deskContractOffer: ['firms/:firmId/contracts/new', 'desk/contracts/new.tsx'],
  deskSpace: ['space', 'desk/space/index.tsx'],
  deskRoomSearch: ['space/search', 'desk/space/search.tsx'],
  deskForecast: ['space/forecast', 'desk/space/forecast.tsx'],
  deskProposals: ['space/proposals', 'desk/space/proposals/list.tsx'],
  deskNewProposal: ['space/proposals/new', 'desk/space/proposals/new.tsx'],
  deskProposal: ['space/proposals/:proposalId', 'desk/space/proposals/page.tsx'],
  deskProposalRun: ['space/proposals/:proposalId/run', 'desk/space/proposals/run.tsx'],
  deskProposalChoice: ['space/proposals/:proposalId/choice', 'desk/space/proposals/choice.ts'],
  deskProposalReserve: ['space/proposals/:proposalId/reserve', 'desk/space/proposals/reserve.tsx'],
  deskProposalConfirmation: [
    'space/proposals/:proposalId/confirmation',
    'desk/space/proposals/confirmation.tsx',
  ],
  deskProposalWithdrawal: ['space/proposals/:proposalId/withdrawal', 'desk/space/proposals/withdrawal.ts'],
  deskProposalFirm: ['space/proposals/:proposalId/firms/:applicationId', 'desk/space/proposals/firm.tsx'],
  deskOccupancy: ['space/occupancy', 'desk/space/occupancy.tsx'],
  deskInventory: ['space/inventory', 'desk/space/inventory/index.tsx'],
  deskRoomsNew: ['space/inventory/rooms', 'desk/space/inventory/rooms-new.tsx'],
  deskInventoryLevel: ['space/inventory/:level', 'desk/space/inventory/old-floor.ts'],
  deskBuildings: ['space/buildings', 'desk/space/inventory/building-new.tsx'],
  deskBuilding: ['space/buildings/:building', 'desk/space/inventory/building.tsx'],
  deskFloor: ['space/buildings/:building/:level', 'desk/space/floor.tsx'],
  deskInventoryFloor: ['space/buildings/:building/:level/rooms', 'desk/space/inventory/floor.tsx'],
  deskFloorName: ['space/buildings/:building/:level/name', 'desk/space/inventory/floor-name.tsx'],
  deskDrawing: ['space/buildings/:building/:level/drawing', 'desk/space/drawing/board.tsx'],
  deskDrawingSaving: ['space/buildings/:building/:level/drawing/saving', 'desk/space/drawing/saving.ts'],
  deskDrawingTracing: ['space/buildings/:building/:level/drawing/tracing', 'desk/space/drawing/tracing.ts'],
  deskDrawingUnderlay: [
    'space/buildings/:building/:level/drawing/underlay',
    'desk/space/drawing/underlay.tsx',
  ],
  deskDrawingPublication: [
    'space/buildings/:building/:level/drawing/publication',
    'desk/space/drawing/publication.tsx',
  ],
  deskDrawingDiscarding: [
    'space/buildings/:building/:level/drawing/discarding',
    'desk/space/drawing/discarding.ts',
  ],
  deskRoom: ['space/rooms/:unitId', 'desk/space/inventory/change.tsx'],
  deskRoomPhotos: ['space/rooms/:unitId/photos', 'desk/space/inventory/photos.tsx'],
  deskRoomPhotoRemoval: [
    'space/rooms/:unitId/photos/:photoId/removal',
    'desk/space/inventory/photo-removal.ts',
  ],
  deskRoomSplit: ['space/rooms/:unitId/split', 'desk/space/inventory/split.tsx'],
  deskRoomMerge: ['space/rooms/:unitId/merge', 'desk/space/inventory/merge.tsx'],
  deskRoomRetire: ['space/rooms/:unitId/retire', 'desk/space/inventory/retire.tsx'],
  deskRoomReopen: ['space/rooms/:unitId/reopen', 'desk/space/inventory/reopen.tsx'],
  deskLevel: ['space/:level', 'desk/space/old-floor.ts'],
  deskLease: ['space/units/:unitId/lease', 'desk/space/lease.tsx'],
  deskHold: ['space/units/:unitId/hold', 'desk/space/hold.tsx'],
  deskLeaseEnd: ['space/leases/:leaseId/end', 'desk/space/lease-end.tsx'],
  deskProlonging: ['space/leases/:leaseId/prolonging', 'desk/space/prolonging.tsx'],
  deskContracts: ['contracts', 'desk/contracts/list.tsx'],
  deskContractText: ['contracts/text', 'desk/contracts/text.tsx'],
  deskContract: ['contracts/:contractId', 'desk/contracts/contract.tsx'],
  deskContractWithdrawal: ['contracts/:contractId/withdrawal', 'desk/contracts/withdrawal.tsx'],
  deskContractPage: ['contracts/:contractId/page', 'desk/contracts/page.tsx'],
  deskContractPhoto: ['contracts/:contractId/photo', 'desk/contracts/photo.tsx'],
  deskContractSigning: ['contracts/:contractId/signing', 'desk/contracts/signing.tsx'],
  deskContractHandover: ['contracts/:contractId/handover', 'desk/contracts/handover.tsx'],
  deskContractChange: ['contracts/:contractId/change', 'desk/contracts/change.tsx'],
  deskContractPaper: ['contracts/:contractId/paper', 'desk/contracts/paper.tsx'],
  deskContractPaperDocx: ['contracts/:contractId/paper.docx', 'desk/contracts/paper-docx.ts'],
})

const bureau = table(['bureau'], {
  bureauOccupancy: ['rent/occupancy', 'desk/space/occupancy.tsx'],
})

/** Which floor of which house. */
export type FloorKey = { building: string; level: number }

const ofFloor =
  (address: (e: string, building: string, level: number) => string) =>
  (e: string, { building, level }: FloorKey) =>
    address(e, building, level)

export const spaceTables = [my, desk, bureau]

const to = { ...links(my), ...links(desk), ...links(bureau) }

/** Addresses of the building: its rooms, their leases, and the record of both. */
export const spacePaths = {
  ...to,
  deskProposalStep: below(desk, 'space/proposals/:proposalId'),
  deskInventoryFloor: ofFloor(to.deskInventoryFloor),
  deskFloorName: ofFloor(to.deskFloorName),
  deskDrawing: ofFloor(to.deskDrawing),
  deskDrawingSaving: ofFloor(to.deskDrawingSaving),
  deskDrawingTracing: ofFloor(to.deskDrawingTracing),
  deskDrawingUnderlay: ofFloor(to.deskDrawingUnderlay),
  deskDrawingPublication: ofFloor(to.deskDrawingPublication),
  deskDrawingDiscarding: ofFloor(to.deskDrawingDiscarding),
  deskFloor: ofFloor(to.deskFloor),
  deskContractAct: below(desk, 'contracts/:contractId'),
  myContractAct: below(my, 'firm/contracts/:contractId'),
  deskLeasesRenew: (e: string, id: string, until?: string) =>
    `${to.deskLeasesRenew(e, id)}${until ? `?until=${until}` : ''}`,
  deskLeasesEnd: (e: string, id: string, until?: string) =>
    `${to.deskLeasesEnd(e, id)}${until ? `?until=${until}` : ''}`,
}
