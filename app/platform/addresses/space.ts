/** Which floor of which house. */
export type FloorKey = { building: string; level: number }

const floor = (e: string, { building, level }: FloorKey) => `/desk/${e}/space/buildings/${building}/${level}`

/** Addresses of the building: its rooms, their leases, and the record of both. */
export const spacePaths = {
  deskSpace: (e: string) => `/desk/${e}/space`,
  deskRoomSearch: (e: string) => `/desk/${e}/space/search`,
  deskForecast: (e: string) => `/desk/${e}/space/forecast`,
  deskProposals: (e: string) => `/desk/${e}/space/proposals`,
  deskNewProposal: (e: string) => `/desk/${e}/space/proposals/new`,
  deskProposal: (e: string, id: string) => `/desk/${e}/space/proposals/${id}`,
  deskProposalStep: (
    e: string,
    id: string,
    step: 'run' | 'choice' | 'reserve' | 'confirmation' | 'withdrawal',
  ) => `/desk/${e}/space/proposals/${id}/${step}`,
  deskProposalFirm: (e: string, id: string, applicationId: string) =>
    `/desk/${e}/space/proposals/${id}/firms/${applicationId}`,
  deskInventory: (e: string) => `/desk/${e}/space/inventory`,
  deskRoomsNew: (e: string) => `/desk/${e}/space/inventory/rooms`,
  deskBuildings: (e: string) => `/desk/${e}/space/buildings`,
  deskBuilding: (e: string, code: string) => `/desk/${e}/space/buildings/${code}`,
  deskInventoryFloor: (e: string, key: FloorKey) => `${floor(e, key)}/rooms`,
  deskFloorName: (e: string, key: FloorKey) => `${floor(e, key)}/name`,
  deskDrawing: (e: string, key: FloorKey) => `${floor(e, key)}/drawing`,
  deskDrawingSaving: (e: string, key: FloorKey) => `${floor(e, key)}/drawing/saving`,
  deskDrawingTracing: (e: string, key: FloorKey) => `${floor(e, key)}/drawing/tracing`,
  deskDrawingUnderlay: (e: string, key: FloorKey) => `${floor(e, key)}/drawing/underlay`,
  deskDrawingPublication: (e: string, key: FloorKey) => `${floor(e, key)}/drawing/publication`,
  deskDrawingDiscarding: (e: string, key: FloorKey) => `${floor(e, key)}/drawing/discarding`,
  deskRoom: (e: string, unitId: string) => `/desk/${e}/space/rooms/${unitId}`,
  deskRoomPhotos: (e: string, unitId: string) => `/desk/${e}/space/rooms/${unitId}/photos`,
  deskRoomPhotoRemoval: (e: string, unitId: string, id: string) =>
    `/desk/${e}/space/rooms/${unitId}/photos/${id}/removal`,
  deskRoomSplit: (e: string, unitId: string) => `/desk/${e}/space/rooms/${unitId}/split`,
  deskRoomMerge: (e: string, unitId: string) => `/desk/${e}/space/rooms/${unitId}/merge`,
  deskRoomRetire: (e: string, unitId: string) => `/desk/${e}/space/rooms/${unitId}/retire`,
  deskRoomReopen: (e: string, unitId: string) => `/desk/${e}/space/rooms/${unitId}/reopen`,
  deskFloor: floor,
  deskLease: (e: string, unitId: string) => `/desk/${e}/space/units/${unitId}/lease`,
  deskHold: (e: string, unitId: string) => `/desk/${e}/space/units/${unitId}/hold`,
  deskProlonging: (e: string, leaseId: string) => `/desk/${e}/space/leases/${leaseId}/prolonging`,
  deskLeaseEnd: (e: string, leaseId: string) => `/desk/${e}/space/leases/${leaseId}/end`,
  deskOccupancy: (e: string) => `/desk/${e}/space/occupancy`,
  bureauOccupancy: (e: string) => `/bureau/${e}/rent/occupancy`,
  deskContracts: (e: string) => `/desk/${e}/contracts`,
  deskContract: (e: string, id: string) => `/desk/${e}/contracts/${id}`,
  deskContractAct: (
    e: string,
    id: string,
    act: 'withdrawal' | 'page' | 'photo' | 'signing' | 'handover' | 'change' | 'paper' | 'paper.docx',
  ) => `/desk/${e}/contracts/${id}/${act}`,
  deskContractText: (e: string) => `/desk/${e}/contracts/text`,
  deskContractOffer: (e: string, firmId: string) => `/desk/${e}/firms/${firmId}/contracts/new`,
  myContract: (id: string) => `/my/firm/contracts/${id}`,
  myContractAct: (id: string, act: 'acceptance' | 'refusal' | 'page' | 'photo' | 'handover' | 'paper.docx') =>
    `/my/firm/contracts/${id}/${act}`,
  deskLeasesRenew: (e: string, id: string, until?: string) =>
    `/desk/${e}/firms/${id}/leases/renewal${until ? `?until=${until}` : ''}`,
  deskLeasesEnd: (e: string, id: string, until?: string) =>
    `/desk/${e}/firms/${id}/leases/end${until ? `?until=${until}` : ''}`,
}
